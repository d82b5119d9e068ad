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
import io.skuwright.row.Flag;
import io.skuwright.row.WireCode;
import io.skuwright.sync.RowOutcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InventoryTest {

    private static final InventoryKey LED = InventoryKey.sku("LED-12V_alb-cald");

    @ParameterizedTest
    @CsvSource({
        "ID, 92, /api/v2/inventory/id/92",
        "SKU, LED 12V/a?b#c, /api/v2/inventory/sku/LED%2012V%2Fa%3Fb%23c",
        "SKU, .., /api/v2/inventory/sku/%2E%2E",
        "SKU, Țiriac, /api/v2/inventory/sku/%C8%9Airiac",
        "EAN, 5940000000017, /api/v2/inventory/ean/5940000000017"
    })
    void address_isEncoded(InventoryKey.Type type, String value, String address) {
        assertThat(Inventory.ask(new InventoryKey(type, value))).isEqualTo(new ShopRequest("GET", address, ""));
    }

    @Test
    void key_blank_isABadCall() {
        assertThatIllegalArgumentException().isThrownBy(() -> InventoryKey.sku(" ")).withMessageContaining("sku");
        assertThat(InventoryKey.ean("1")).hasToString("ean 1");
    }

    @ParameterizedTest
    @CsvSource({"8, 8", "8.000, 8", "0.5, 0.5", "-1, -1", "0, 0", "1000, 1000", "0.0001, 0.0001"})
    void setStock_isAbsoluteAndExact(String stock, String written) {
        assertThat(Inventory.setStock(InventoryKey.id("92"), Ratio.parse(stock)).orThrow())
                .isEqualTo(new ShopRequest("PATCH", "/api/v2/inventory/id/92", "{\"stock\":" + written + "}"));
    }

    @Test
    void set_prices_areWritten() {
        ShopPrice price = new ShopPrice(
                Optional.of(Ratio.parse("82.6446")), Optional.of(Ratio.of(100)), Optional.of(Ratio.of(100)), Optional.of(Ratio.of(121)));
        assertThat(Inventory.set(InventoryKey.id("92"), Optional.empty(), price).orThrow().body())
                .isEqualTo("{\"price_net\":82.6446,\"price_gross\":100,\"old_price_net\":100,\"old_price_gross\":121}");
    }

    @Test
    void set_whatCannotBeWritten_isAFinding() {
        FindingAssert.assertThat(Inventory.setStock(InventoryKey.id("92"), Ratio.of(1, 3)))
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE)
                .about("id 92")
                .with("field", "stock");
        FindingAssert.assertThat(Inventory.set(InventoryKey.id("92"), Optional.empty(), ShopPrice.NONE))
                .raises(InventoryCode.MP_INVENTORY_EMPTY)
                .about("/api/v2/inventory/id/92");
    }

    @Test
    void read_item_withWarehouses() {
        Outcome<ShopInventory> read = read(LED, 200, GoldenFiles.text(ProductFiles.INVENTORY));
        FindingAssert.assertThat(read).raisesNothing();
        ShopInventory led = read.value();
        assertThat(led.id()).contains("92");
        assertThat(led.ean()).isEmpty();
        assertThat(led.tracked()).isEqualTo(Flag.YES);
        assertThat(led.stock()).contains(Ratio.of(-1));
        assertThat(led.price())
                .isEqualTo(new ShopPrice(
                        Optional.of(Ratio.parse("90.9091")), Optional.of(Ratio.of(110)), Optional.empty(), Optional.empty()));
        assertThat(led.warehouses())
                .containsExactly(
                        new ShopInventory.Warehouse("3", "Central", Optional.of(Ratio.of(9, 2)), "A-12"),
                        new ShopInventory.Warehouse("4", "Magazin", Optional.empty(), ""));
        assertThat(led.extras().fields()).containsOnlyKeys("type");
        assertThat(read(InventoryKey.id("92"), 200, GoldenFiles.text(ProductFiles.INVENTORY)).hasValue()).isTrue();
        assertThat(read(InventoryKey.ean("1"), 200, GoldenFiles.text(ProductFiles.INVENTORY)).hasValue())
                .as("the answer says no EAN")
                .isTrue();
    }

    @Test
    void read_anotherItem_isNotUsed() {
        FindingAssert.assertThat(read(InventoryKey.sku("OTHER"), 200, GoldenFiles.text(ProductFiles.INVENTORY)))
                .raises(InventoryCode.MP_INVENTORY_OTHER)
                .about("sku OTHER")
                .at("")
                .with("field", "sku")
                .with("value", "LED-12V_alb-cald")
                .with("expected", "OTHER");
    }

    @Test
    void read_failures_areFindings() {
        FindingAssert.assertThat(read(LED, 404, "")).raises(AnswerCode.MP_ANSWER_FAILED).with("meaning", "NOT_FOUND");
        FindingAssert.assertThat(read(LED, 200, "[]")).raises(AnswerCode.MP_ANSWER_SHAPE);
        FindingAssert.assertThat(read(LED, 200, "{\"stock\":\"x\"}")).raises(QuantityCode.BAD_NUMBER).at("/stock");
        FindingAssert.assertThat(read(LED, 200, "{\"warehouses\":[{\"stock\":\"x\"}]}")).raises(QuantityCode.BAD_NUMBER).at("/warehouses/0/stock");
        FindingAssert.assertThat(read(LED, 200, "{\"sku\":12345678901234567890}")).raises(WireCode.CODE_WAS_NUMBER);
    }

    @ParameterizedTest
    @CsvSource({"200, SUCCESS, ''", "404, REFUSED, NOT_FOUND", "400, REFUSED, REFUSED", "429, REFUSED, RATE_LIMITED", "500, UNKNOWN, SHOP_FAULT"})
    void outcome_saysWhatBecameOfARow(int status, RowOutcome.Kind kind, String reason) {
        RowOutcome outcome = Inventory.outcome("MUG-2", ShopAnswer.read(status, JsonRows.of("{}")).value());
        assertThat(outcome.key()).isEqualTo("MUG-2");
        assertThat(outcome.kind()).isEqualTo(kind);
        assertThat(outcome.reason()).isEqualTo(reason);
    }

    @Test
    void read_warehouses_nothing() {
        assertThat(read(LED, 200, "{}").value().warehouses()).isEqualTo(List.of());
    }

    private static Outcome<ShopInventory> read(InventoryKey key, int status, String body) {
        return Inventory.read(key, ShopAnswer.read(status, JsonRows.of(body)).value());
    }
}
