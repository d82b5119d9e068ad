package io.skuwright.merchantpro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.merchantpro.fixtures.GoldenFiles;
import io.skuwright.merchantpro.fixtures.ProductFiles;
import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TaxonomyTest {

    @Test
    void taxes_ofTheReference() {
        Outcome<Taxes> taxes = Taxes.read(JsonRows.of(GoldenFiles.text(ProductFiles.TAXES)));
        FindingAssert.assertThat(taxes).raisesNothing();
        Tax vat = new Tax("1", "TVA", Ratio.of(21));
        assertThat(taxes.value().all()).containsExactly(vat);
        assertThat(taxes.value().byId("1").orThrow()).isEqualTo(vat);
        assertThat(taxes.value().ofPercent(Ratio.of(21)).orThrow()).isEqualTo(vat);
        FindingAssert.assertThat(taxes.value().byId("2"))
                .raises(InventoryCode.MP_TAX_UNKNOWN)
                .about("2")
                .with("known", "1 = 21");
        FindingAssert.assertThat(taxes.value().ofPercent(Ratio.of(19)))
                .raises(InventoryCode.MP_TAX_UNKNOWN)
                .about("19");
    }

    @Test
    void taxes_severalOfOneRate_areNotGuessed() {
        Taxes taxes = taxes("[{\"id\":1,\"name\":\"TVA\",\"value\":\"21\"},{\"id\":2,\"name\":\"TVA carte\",\"value\":21.00}]").value();
        FindingAssert.assertThat(taxes.ofPercent(Ratio.of(21)))
                .raises(InventoryCode.MP_TAX_AMBIGUOUS)
                .about("21")
                .with("ids", "1, 2");
        assertThat(taxes).isNotEqualTo(taxes("[]").value()).isEqualTo(taxes(
                "[{\"id\":1,\"name\":\"TVA\",\"value\":21},{\"id\":2,\"name\":\"TVA carte\",\"value\":21}]").value());
        assertThat(taxes).hasSameHashCodeAs(taxes(
                "[{\"id\":1,\"name\":\"TVA\",\"value\":21},{\"id\":2,\"name\":\"TVA carte\",\"value\":21}]").value());
        assertThat(taxes.equals((Object) "")).isFalse();
        assertThat(taxes.toString()).contains("TVA carte");
    }

    @Test
    void taxes_brokenOnes_areLeftOut() {
        Outcome<Taxes> taxes = taxes("[{\"id\":1,\"value\":21},{\"id\":1,\"name\":\"x\",\"value\":9},{\"name\":\"y\",\"value\":9},"
                + "{\"id\":3,\"value\":\"z\"},{\"id\":4},7,{\"id\":1,\"value\":21}]");
        assertThat(taxes.value().all()).containsExactly(new Tax("1", "", Ratio.of(21)));
        FindingAssert.assertThat(taxes)
                .raises(InventoryCode.MP_ID_REPEATED)
                .about("1")
                .at("/1")
                .with("name", "")
                .with("other", "x")
                .raises(RowCode.FIELD_MISSING)
                .at("/2/id")
                .raises(QuantityCode.BAD_NUMBER)
                .about("3")
                .raises(RowCode.FIELD_MISSING)
                .about("4")
                .raises(WireCode.NOT_A_RECORD)
                .at("/5");
        FindingAssert.assertThat(taxes("{\"error\":{}}")).raises(AnswerCode.MP_ANSWER_FAILED);
        FindingAssert.assertThat(Taxes.read(ShopAnswer.read(204, JsonRows.of("")).value())).raises(WireCode.RECORDS_MISSING);
    }

    @Test
    void units_areReadByTheFieldsThatAHostSays() {
        assertThat(Units.read(JsonRows.of("[{\"id\":1,\"name\":\"buc\"},{\"id\":2}]")).orThrow())
                .containsExactly(Map.entry("1", "buc"), Map.entry("2", ""));
        Outcome<Map<String, String>> units = Units.read(
                JsonRows.of("{\"data\":[{\"code\":\"kg\",\"label\":\"Kilogram\"},{\"code\":\"kg\",\"label\":\"Kilo\"},{\"label\":\"x\"},"
                        + "{\"code\":\"kg\",\"label\":\"Kilogram\"}]}"),
                "code",
                "label");
        assertThat(units.value()).containsExactly(Map.entry("kg", "Kilogram"));
        FindingAssert.assertThat(units)
                .raises(InventoryCode.MP_ID_REPEATED)
                .about("kg")
                .at("/data/1")
                .with("name", "Kilogram")
                .with("other", "Kilo")
                .raises(RowCode.FIELD_MISSING)
                .with("field", "code");
    }

    @Test
    void categories_areATree() {
        Outcome<ShopCategories> read = ShopCategories.read(JsonRows.of(GoldenFiles.text(ProductFiles.CATEGORIES)));
        ShopCategories categories = read.value();
        ShopCategory led = new ShopCategory("244", "1", List.of("Electrice", "Benzi LED"), "active");
        assertThat(categories.all())
                .containsExactly(
                        led,
                        new ShopCategory("1", "", List.of("Electrice"), "active"),
                        new ShopCategory("2", "", List.of("Casă"), ""));
        assertThat(led.level()).isEqualTo(2);
        assertThat(led.name()).isEqualTo("Benzi LED");
        assertThat(categories).hasToString("[Electrice > Benzi LED, Electrice, Casă]");
        assertThat(categories.ofPath(List.of("Electrice", "Benzi LED"))).containsExactly(led);
        assertThat(categories.of(ProductsTest.file(ProductFiles.PRODUCT_VARIANTS).accepted().get(0))).contains(led);
        assertThat(categories.byId("5")).isEmpty();
        FindingAssert.assertThat(read)
                .raises(InventoryCode.MP_CATEGORY_ROOTLESS)
                .about("5")
                .at("/data/3")
                .with("name", "A")
                .with("parent", "6")
                .raises(InventoryCode.MP_CATEGORY_ROOTLESS)
                .about("6")
                .raises(InventoryCode.MP_CATEGORY_ROOTLESS)
                .about("7")
                .with("parent", "99")
                .raisesNoErrors();
    }

    @Test
    void categories_ofSeveralPages_areOneTree() {
        Outcome<ShopCategories> read = ShopCategories.read(List.of(
                JsonRows.of("[{\"id\":2,\"parent_id\":1,\"name\":\"b\"},{\"id\":3}]"),
                JsonRows.of("[{\"id\":1,\"name\":\"a\"},{\"id\":2,\"parent_id\":1,\"name\":\"b\"},{\"id\":2,\"parent_id\":1,\"name\":\"c\"}]")));
        assertThat(read.value().byId("2").orElseThrow()).hasToString("a > b");
        FindingAssert.assertThat(read)
                .raises(RowCode.FIELD_MISSING)
                .about("3")
                .raises(InventoryCode.MP_ID_REPEATED)
                .about("2")
                .with("name", "b")
                .with("other", "c");
        FindingAssert.assertThat(ShopCategories.read(JsonRows.of("{\"error\":{}}"))).raises(AnswerCode.MP_ANSWER_FAILED);
        assertThat(read.value()).isEqualTo(read.value()).hasSameHashCodeAs(read.value());
        assertThat(read.value()).isNotEqualTo(ShopCategories.read(JsonRows.of("[]")).value());
        assertThat(read.value().equals((Object) "")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new ShopCategory("1", "", List.of(), ""));
    }

    private static Outcome<Taxes> taxes(String json) {
        return Taxes.read(JsonRows.of(json));
    }
}
