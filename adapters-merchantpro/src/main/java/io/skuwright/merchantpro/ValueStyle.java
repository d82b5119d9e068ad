package io.skuwright.merchantpro;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables generates the values of this package.
 *
 * <p>It is gone after compiling, so that the class files hold nothing that a user's compiler cannot find.
 */
@Value.Style(
        allowedClasspathAnnotations = CanIgnoreReturnValue.class,
        jdkOnly = true,
        overshadowImplementation = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE)
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@interface ValueStyle {}
