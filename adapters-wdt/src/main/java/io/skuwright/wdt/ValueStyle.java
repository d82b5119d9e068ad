package io.skuwright.wdt;

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
        // A decoder that reads thousands of records makes them without a builder each.
        allParameters = true,
        allowedClasspathAnnotations = CanIgnoreReturnValue.class,
        // Most lists and maps of a record stay empty, and none is made for these.
        deferCollectionAllocation = true,
        jdkOnly = true,
        overshadowImplementation = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE)
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@interface ValueStyle {}
