package io.skuwright.merchantpro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductTypeTest {
    @ParameterizedTest
    @CsvSource({
        "basic, BASIC, true",
        "multi_variant, MULTI_VARIANT, false",
        "digital, DIGITAL, true",
        "bundle, BUNDLE, true"
    })
    void of_findsByCode(String code, ProductType type, boolean ownPriceAndStock) {
        assertThat(ProductType.of(code)).contains(type);
        assertThat(type.code()).isEqualTo(code);
        assertThat(type.hasOwnPriceAndStock()).isEqualTo(ownPriceAndStock);
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
