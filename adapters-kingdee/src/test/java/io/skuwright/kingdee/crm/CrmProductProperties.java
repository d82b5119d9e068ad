package io.skuwright.kingdee.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.order.KitFlag;
import io.skuwright.quantity.Ratio;
import io.skuwright.row.Cell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of products: written and read again they are the same, and no damage makes the reader throw. */
class CrmProductProperties {

    private static final CrmProducts PRODUCTS = CrmProducts.defaults();

    @Provide
    Arbitrary<CrmProduct> products() {
        Arbitrary<Optional<String>> text =
                Arbitraries.strings().alpha().numeric().withChars('.', '云', '"', ' ').ofMinLength(1).ofMaxLength(8)
                        .filter(value -> !value.isBlank() && !value.matches("[0-9](\\.[0-9]+)?E.*"))
                        .optional();
        Arbitrary<Ratio> price = Combinators.combine(Arbitraries.longs().between(0, 1_000_000_000), Arbitraries.of(1L, 10L, 100L, 1_000L))
                .as(Ratio::of);
        Arbitrary<Map<String, Cell>> others = Arbitraries.maps(
                        Arbitraries.strings().withCharRange('a', 'z').ofLength(5).map(name -> "f_" + name + "__c"),
                        Arbitraries.of(
                                Cell.number("1.500"), Cell.number("1E+2"), Cell.text(""), Cell.NULL, Cell.flag(false),
                                Cell.list(List.of(Cell.number("0.10")))))
                .ofMaxSize(3);
        return Combinators.combine(text, text, text, text, text, Arbitraries.of(KitFlag.values()), price.optional(), others)
                .as((code, name, unit, category, specs, kit, money, more) -> CrmProduct.builder()
                        .id("64071693").code(code).name(name).unit(unit).category(category).specs(specs).kit(kit)
                        .price(money).others(more).build());
    }

    @Property
    void encodedAndDecoded_isTheSame(@ForAll("products") CrmProduct product) {
        String json = PRODUCTS.encode(product).orThrow().data().toJson();
        CrmProduct again = PRODUCTS.decode(JsonRows.of(json)).accepted().get(0);
        Map<String, Cell> others = new LinkedHashMap<>(again.others());
        assertThat(others.remove("dataObjectApiName")).isEqualTo(Cell.text("ProductObj"));
        assertThat(CrmProduct.builder().from(again).others(others).build()).isEqualTo(product);
        assertThat(again.extras().fields()).containsAllEntriesOf(product.extras().fields());
    }

    @Property
    void damagedDocument_neverThrows_andLosesNothing(
            @ForAll("products") CrmProduct product, @ForAll int seed, @ForAll char damage) {
        String json = "[" + PRODUCTS.toRow(product).orThrow().toJson() + ",{\"_id\":\"b\"}]";
        int at = Math.floorMod(seed, json.length());
        ConservationLaw.check(PRODUCTS.decode(JsonRows.of(json.substring(0, at) + damage + json.substring(at + 1))));
        ConservationLaw.check(PRODUCTS.decode(JsonRows.of(json.substring(0, at))));
    }

    /** The envelope around records and orders may be damaged too. */
    @Property
    void damagedAnswers_neverThrow_andLoseNothing(@ForAll int seed, @ForAll char damage) {
        String json = "{\"errorCode\":0,\"data\":{\"total\":2,\"offset\":0,\"dataList\":[{\"_id\":\"a\",\"product_id\":\"p\"},"
                + "{\"_id\":\"b\"}],\"details\":{\"SalesOrderProductObj\":[{\"_id\":\"c\"}]}}}";
        int at = Math.floorMod(seed, json.length());
        for (String broken : List.of(json.substring(0, at) + damage + json.substring(at + 1), json.substring(0, at) + json.substring(at + 1))) {
            CrmAnswer.read(JsonRows.of(broken)).optional().ifPresent(answer -> {
                ConservationLaw.check(answer.records());
                ConservationLaw.check(answer.details("SalesOrderProductObj"));
                assertThat(CrmQuery.of("ProductObj").next(answer)).isNotNull();
            });
            ConservationLaw.check(CrmOrders.standard().decode(JsonRows.of(broken)).lines());
            ConservationLaw.check(CrmSpus.defaults().decode(JsonRows.of(broken)));
        }
    }
}
