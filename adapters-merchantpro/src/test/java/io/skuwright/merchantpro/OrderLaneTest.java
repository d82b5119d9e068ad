package io.skuwright.merchantpro;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.merchantpro.fixtures.GoldenFiles;
import io.skuwright.merchantpro.fixtures.OrderFiles;
import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Limits;
import io.skuwright.row.FieldNames;
import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which orders are taken from where their values stand. */
class OrderLaneTest {

    private final List<String> careful = new ArrayList<>();

    private Optional<Batch<ShopOrder>> read(String json) {
        ValueForms forms = ValueForms.of(Limits.defaults());
        OrderSettings settings = OrderSettings.builder().build();
        return OrderLane.read(JsonRows.of(json), QuickOrders.of(settings, forms).orElseThrow(), row -> {
            careful.add(row.cell("id").text());
            return Batch.of(List.of(OrderReader.read(row, settings, forms).orThrow()));
        });
    }

    @Test
    void read_ordersLikeTheFirst_areTakenQuickly() {
        String real = GoldenFiles.text(OrderFiles.REAL);
        String other = real.replace("\"42209911\"", "\"42209912.1\"").replace("\"-1.000\"", "\"-2.500\"").replace("125011", "7")
                .replace("2025-12-18T10:40:46+02:00", "2026-06-30T23:59:59+03:00");
        Batch<ShopOrder> orders = read("{\"data\":[" + real + "," + other + "," + real + "],\"meta\":{}}").orElseThrow();
        assertThat(careful).containsExactly("42209911");
        assertThat(orders.accepted()).hasSize(3);
        ShopOrder second = orders.accepted().get(1);
        assertThat(second.id()).isEqualTo("42209912.1");
        assertThat(second.modified()).contains(OffsetDateTime.parse("2026-06-30T23:59:59+03:00"));
        assertThat(second.total()).contains(Ratio.of(40_498));
        assertThat(second.lines().get(0).stock()).contains(Ratio.of(-5, 2));
        assertThat(second.lines().get(0).key()).isEqualTo("0/7");
        assertThat(second.lines().get(0).status().orElseThrow().name()).contains("10 - Poslat upit");
        assertThat(second.lines().get(0).status().orElseThrow().extras().names()).containsExactly("color");
        assertThat(second.lines().get(1).status()).isEmpty();
        assertThat(second.buyer().billing("city")).contains("Beograd (Rakovica)");
        assertThat(second.metaFields().names()).containsExactly("test", "viber1");
        assertThat(second.extras().names()).contains("source_type").doesNotContain("billing_name", "id");
        assertThat(orders.accepted().get(2)).isEqualTo(orders.accepted().get(0));
        assertThat(second.toString()).doesNotContain("Rakovica", "Client Test");
    }

    @Test
    void read_valuesOfWhichThereIsMoreToSay_goTheCarefulWay() {
        String order = "{\"id\":\"%s\",\"locked\":null,\"tags\":%s,\"total_amount\":%s,\"line_items\":[{\"id\":%s,\"item_type\":\"%s\",\"quantity\":1}"
                + ",{\"id\":2,\"item_type\":\"coupon\",\"quantity\":null}]}";
        List<String> orders = List.of(
                order.formatted("1", "[]", "5", "1", "product"), order.formatted("2", "[]", "6", "9", "product"),
                order.formatted("3", "[]", "1e2", "1", "product"), order.formatted("4", "[{\"id\":1,\"name\":\"in ERP\"}]", "5", "1", "product"),
                order.formatted("5", "null", "5", "1", "product"), order.formatted("6", "null", "-0.5", "3", "coupon"));
        Batch<ShopOrder> read = read("{\"data\":[" + String.join(",", orders) + "],\"meta\":{}}").orElseThrow();
        assertThat(careful).containsExactly("1", "4", "5");
        assertThat(read.accepted()).hasSize(6);
        assertThat(read.accepted().get(2).total()).contains(Ratio.of(100));
        assertThat(read.accepted().get(3).tags()).containsExactly(new ShopTag(Optional.of("1"), "in ERP"));
        assertThat(read.accepted().get(5).lines().get(0).kind()).isEqualTo(LineKind.DISCOUNT);
    }

    @Test
    void read_documentsThatAreNoPlainList_areLeftToOthers() {
        assertThat(read("{\"id\":\"1\",\"line_items\":[]}")).isEmpty();
        assertThat(read("{\"data\":[]}")).isEmpty();
        assertThat(read("{\"Data\":[{\"id\":\"1\"}]}")).isEmpty();
        assertThat(read("{\"data\":[{\"id\":\"1\"}],\"error\":{\"name\":\"x\"}}")).isEmpty();
        assertThat(read("[{\"id\":\"1\"},7]")).isEmpty();
        assertThat(read("[{\"id\":\"1\"}")).isEmpty();
    }

    /** A table may look for one fact under two names, or call two facts one name. */
    @Test
    void decode_byATableThatIsNotOneNameForOneWord_isTheSame() {
        FieldNames names = Orders.usual().names();
        List<FieldNames> tables = List.of(
                names.with("awb", List.of("shipping_awb", "awb")), names.with("channel", List.of("sys_id")), names.with("lines", List.of()),
                names.with("line.status", List.of()), names.with("tags", List.of()), names.with("locked", List.of("has_returns")));
        String real = GoldenFiles.text(OrderFiles.REAL);
        String page = "[" + real + "," + real.replace("\"42209911\"", "\"2\"") + "]";
        for (FieldNames table : tables) {
            Orders orders = Orders.usual().withNames(table);
            Batch<ShopOrder> careful = orders.decode(ShopAnswer.read(200, JsonRows.of(page)).value());
            assertThat(orders.decode(JsonRows.of(page))).isEqualTo(careful);
            assertThat(careful.accepted()).hasSize(2);
        }
    }

    /** Whoever allows for more than usual can ask for all of an order that was read so. */
    @Test
    void decode_withWiderLimits_keepsTheBuyer() {
        String order = "{\"id\":\"%s\",\"billing_name\":\"" + "x".repeat(200_000) + "\",\"line_items\":[]}";
        JsonRows page = JsonRows.of("{\"data\":[" + order.formatted("1") + "," + order.formatted("2") + "]}")
                .within(WireLimits.defaults().with(WireLimit.TEXT, 300_000));
        ShopOrder second = Orders.usual().decode(page).accepted().get(1);
        assertThat(second.buyer().fields().fields()).isEqualTo(Map.of("billing_name", "\"" + "x".repeat(200_000) + "\""));
    }
}
