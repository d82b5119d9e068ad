package io.skuwright.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-1")
class FieldFlowTest {

    private static final Map<String, String> SETTINGS = settings();

    private static Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("create", "to-shop");
        settings.put("field.name", "both");
        settings.put("field.price", "to-shop");
        settings.put("field.remark", "to-erp");
        settings.put("field.stock", "none");
        settings.put("number.price", "true");
        settings.put("others", "by-hand");
        return settings;
    }

    @Test
    @Tag("R38")
    @Tag("R39")
    void from_names_isTheTableThatTheyName() {
        FieldFlow flow = FieldFlow.from(SETTINGS);
        assertThat(flow.creation()).isEqualTo(Flow.TO_SHOP);
        assertThat(flow.flow("name")).isEqualTo(Flow.BOTH);
        assertThat(flow.flow("category")).isEqualTo(Flow.BY_HAND);
        assertThat(flow.fields()).containsOnlyKeys("name", "price", "remark", "stock");
        assertThat(flow.isNumber("price")).isTrue();
        assertThat(flow.isNumber("name")).isFalse();
        assertThat(flow.settings()).containsExactlyEntriesOf(SETTINGS);
        assertThat(FieldFlow.from(flow.settings())).isEqualTo(flow).hasSameHashCodeAs(flow);
        assertThat(flow.with(Map.of("number.price", "false", "others", "none")))
                .isEqualTo(flow.withNumber("price", false).withOthers(Flow.NONE))
                .isNotEqualTo(flow)
                .isNotEqualTo("flow");
    }

    @Test
    void toString_isATableForPeople() {
        assertThat(FieldFlow.from(SETTINGS).withNumber("weight", true)).hasToString("""
                create: ERP -> shop
                name: ERP <-> shop
                price: ERP -> shop (number)
                remark: shop -> ERP
                stock: not at all
                weight: by hand (number)
                others: by hand
                """);
        assertThat(FieldFlow.from(Map.of("create", "to-shop", "field.name", "both", "field.price", "to-shop", "number.price", "true")))
                .hasToString("""
                        create: ERP -> shop
                        name: ERP <-> shop
                        price: ERP -> shop (number)
                        others: by hand
                        """);
        assertThat(FieldFlow.manual()).hasToString("create: not at all\nothers: by hand\n");
    }

    @Test
    void from_whatIsUnknown_namesWhatIsKnown() {
        assertThatThrownBy(() -> FieldFlow.from(Map.of("price", "to-shop")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Setting 'price' is not known. Known settings: create, field.NAME, number.NAME, others.");
        assertThatThrownBy(() -> FieldFlow.from(Map.of("field.price", "down")))
                .hasMessage("Setting 'field.price' is 'down', which is not known. Known words: to-shop, to-erp, both,"
                        + " by-hand, none.");
        assertThatThrownBy(() -> FieldFlow.from(Map.of("number.price", "yes")))
                .hasMessage("Setting 'number.price' is 'yes', but must be true or false.");
        assertThatThrownBy(() -> FieldFlow.from(Map.of("create", "by-hand")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("Known words: to-shop, to-erp, both, none.");
        assertThatThrownBy(() -> FieldFlow.from(Map.of("field.", "both"))).hasMessage("A field of the table needs a name.");
        assertThatThrownBy(() -> FieldFlow.manual().withNumber(" ", true)).hasMessage("A field of the table needs a name.");
    }

    @Test
    void goesTo_isTheSideOfTheArrow() {
        assertThat(Flow.TO_SHOP.goesTo(Side.SHOP)).isTrue();
        assertThat(Flow.TO_SHOP.goesTo(Side.ERP)).isFalse();
        assertThat(Flow.TO_ERP.goesTo(Side.ERP)).isTrue();
        assertThat(Flow.BOTH.goesTo(Side.SHOP)).isTrue();
        assertThat(Flow.BOTH.goesTo(Side.ERP)).isTrue();
        assertThat(Flow.BY_HAND.goesTo(Side.SHOP)).isFalse();
        assertThat(Flow.NONE.goesTo(Side.ERP)).isFalse();
    }
}
