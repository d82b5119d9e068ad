package io.skuwright.merchantpro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductTypeTest {
    @ParameterizedTest
    @CsvSource({
        "basic, BASIC, false",
        "multi_variant, MULTI_VARIANT, true",
        "digital, DIGITAL, false",
        "bundle, BUNDLE, false"
    })
    void of_findsByCode(String code, ProductType type, boolean variants) {
        assertThat(ProductType.of(code)).contains(type);
        assertThat(type.code()).isEqualTo(code);
        assertThat(type.hasVariants()).isEqualTo(variants);
    }

    @Test
    void of_knowsNoTypeForAVariant() {
        assertThat(ProductType.of("variant")).isEmpty();
        assertThat(ProductType.of("Basic")).isEmpty();
    }

    @Test
    void of_refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> ProductType.of(null)).withMessage("code");
    }
}
