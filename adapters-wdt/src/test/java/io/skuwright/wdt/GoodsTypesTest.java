package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoodsTypesTest {

    @ParameterizedTest
    @CsvSource({
        "QYB, 0, OTHER", "QYB, 1, FOR_SALE", "QYB, 2, RAW_MATERIAL", "QYB, 3, PACKAGING", "QYB, 4, TURNOVER_MATERIAL",
        "QYB, 5, VIRTUAL", "QYB, 6, FIXED_ASSET", "QYB, 7, WARRANTY_PART",
        "QJB, 1, FOR_SALE", "QJB, 8, REPACKING_BOX", "QJB, 9, PERIODIC", "QJB, 10, GIFT",
        "Y, 1, FINISHED", "Y, 2, SEMI_FINISHED", "Y, 3, RAW_MATERIAL", "Y, 4, PACKAGING", "Y, 5, AUXILIARY", "Y, 6, FIXED_ASSET"
    })
    void type_differsByDialect(Dialect dialect, String code, GoodsType type) {
        assertThat(GoodsTypes.of(dialect).type(code)).contains(type);
        assertThat(GoodsTypes.of(dialect).code(type)).contains(code);
    }

    @Test
    void type_unknown_isNone() {
        assertThat(GoodsTypes.of(Dialect.Y).type("0")).isEmpty();
        assertThat(GoodsTypes.of(Dialect.QJB).type("7")).isEmpty();
        assertThat(GoodsTypes.of(Dialect.Y).code(GoodsType.GIFT)).isEmpty();
    }

    @Test
    void with_overridesOneLine() {
        GoodsTypes table = GoodsTypes.of(Dialect.Y).with("7", GoodsType.GIFT);
        assertThat(table.types()).hasSize(7).containsEntry("7", GoodsType.GIFT);
        assertThat(table).isEqualTo(GoodsTypes.of(Dialect.Y).with("7", GoodsType.GIFT)).isNotEqualTo(GoodsTypes.of(Dialect.Y))
                .isNotEqualTo("x").hasSameHashCodeAs(GoodsTypes.of(Dialect.Y).with("7", GoodsType.GIFT));
        assertThat(table.toString()).contains("7=GIFT");
    }
}
