package io.skuwright.wdt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.wdt.SpecNames;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoodsListSettingsTest {

    @Test
    void from_everySettingHasItsName() {
        GoodsListSettings settings = GoodsListSettings.from(Map.of(
                "categorySeparator", ">",
                "specNames", "groups",
                "attributesAreSpecs", "true",
                "maintainedCategories", "a>b, c ,",
                "code", "SKU, 商家编码"));

        assertThat(settings)
                .isEqualTo(GoodsListSettings.builder()
                        .categorySeparator(">")
                        .specNames(SpecNames.groups())
                        .attributesAreSpecs(true)
                        .maintainedCategories(Set.of("a>b", "c"))
                        .names(GoodsListSettings.NAMES.with("code", List.of("SKU", "商家编码")))
                        .build());
        assertThat(GoodsListSettings.from(Map.of("specNames", "whole")).specNames()).isEqualTo(SpecNames.whole());
        assertThat(GoodsListSettings.from(Map.of("attributesAreSpecs", "false", "specNames", "standard"))).isEqualTo(GoodsListSettings.defaults());
    }

    @ParameterizedTest
    @CsvSource({
        "codes, SKU, Setting 'codes' is not known. Known settings: attributesAreSpecs",
        "attributesAreSpecs, yes, Setting 'attributesAreSpecs' is 'yes'",
        "specNames, none, Setting 'specNames' is 'none'",
        "code, ' , ', Setting 'code' names no header."
    })
    void from_anythingElseIsRefused(String name, String value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoodsListSettings.from(Map.of(name, value)))
                .withMessageStartingWith(message);
    }

    @Test
    void names_everyFieldNeedsAHeader() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoodsListSettings.builder()
                        .names(GoodsListSettings.NAMES.with("shop", List.of()))
                        .build())
                .withMessage("The field 'shop' needs a header to be written under.");
    }

    @Test
    void settings_aMarkCannotBeEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> GoodsListSettings.builder().categorySeparator("").build());
    }
}
