package io.skuwright.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs the recipes about keeping two systems in step; all lines were worked out by hand. */
class SyncRecipesTest {

    private static List<String> lines(Consumer<PrintStream> recipe) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        recipe.accept(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().map(String::strip).toList();
    }

    /** 4.50 is 4.5, so only the name of the cup differs; the pot is not in the store and waits for an import. */
    @Test
    @Tag("SYN-1")
    @Tag("R29")
    void theStoreIsUpdatedHourly() {
        assertThat(lines(TheStoreIsUpdatedHourly::run))
                .containsExactly(
                        "09:00 shop/S1/0001: {price=12} -> {price=13.00}",
                        "09:00 shop/S1/0002: {name=Mug} -> {name=Cup}",
                        "09:00 0003 stays: ONLY_IN_ERP",
                        "by hand: 0001 category: Tea -> Green tea",
                        "skuwright-sent 1",
                        "sku 'S1' '0001'", "field 'name' 'Tea'", "field 'price' '13.00' shop '12'",
                        "sku 'S1' '0002'", "field 'price' '4.50'",
                        "end 2",
                        "10:00 shop/S1/0002: {name=Mug} -> {name=Cup}",
                        "10:00 0001 stays: BY_HAND",
                        "10:00 0003 stays: ONLY_IN_ERP",
                        "11:00, nothing to do: true");
    }

    /** Ten past two in Shanghai is ten past six in the evening before, in UTC. */
    @Test
    @Tag("R34")
    @Tag("R35")
    @Tag("R36")
    void stockAtNight_sendsWhatChangedAndWhatIsNotSure() {
        assertThat(lines(StockGoesOverAtNight::run))
                .containsExactly(
                        "daily 02:10 in Shanghai is 2026-11-22T18:10:00Z",
                        "MUG-2 in 8801: ? -> 7, NEVER_SENT",
                        "TEA-1 in 8801: ? -> 50, NEVER_SENT",
                        "skuwright-stock 1 erp",
                        "'8801' 'MUG-2' good 7 2026-11-22T18:10:00Z 2026-11-22T18:10:00Z -?",
                        "'8801' 'TEA-1' good 50 2026-11-22T18:10:00Z 2026-11-22T18:10:00Z 50",
                        "end 2",
                        "MUG-2 in 8801: ? -> 7, UNSURE",
                        "TEA-1 in 8801: 50 -> 48, CHANGED",
                        "third night, nothing to do: true",
                        "STOCK_MASTER_CHANGED");
    }

    /** 6.92E+12 lost digits, and a fourth level is one too many; of the three rows that are left two are of one goods. */
    @Test
    @Tag("R20")
    @Tag("R21")
    void aStoresFirstImport() {
        assertThat(lines(AStoresFirstImport::run))
                .containsExactly(
                        "read 6, accepted 3, rejected 2, dropped 1",
                        "error PRECISION_LOST 6.92E+12 at goods.csv: row 5 column 商家编码",
                        "error LIST_CATEGORY_TOO_DEEP 家居/厨房/餐具/盘 at goods.csv: row 6 column 分类",
                        "warning LIST_NO_PRICE 0002 at goods.csv: row 3 column 零售价",
                        "warning LIST_CODE_WAS_DECIMAL 123 at goods.csv: row 4 column 商家编码",
                        "info LIST_TOTAL_DROPPED  at goods.csv: row 7",
                        "create 0001: NEW_GOODS", "create 0002: NEW_GOODS", "create 123: NEW_GOODS",
                        "file: 2 rows, [0001, 0002]", "file: 1 rows, [123]",
                        "again: {REFUSE=3} IMPORT_REPEATED");
    }

    /** 2 sets of 2 cups and a pot; a third set comes when the order is locked. */
    @Test
    @Tag("SYN-3")
    @Tag("R45")
    void aShopsOrderGoesToTheErp() {
        assertThat(lines(AShopsOrderGoesToTheErp::run))
                .containsExactly(
                        "SET-1 PARENT 2",
                        "CUP SON 4",
                        "POT SON 2",
                        "SEND S1/1001, locked: true",
                        "PATCH /api/v2/orders/1001/shipped",
                        "{\"shipping_awb\":\"AWB-7\"}",
                        "ORDER_LOCKED: line.SET-1 is 2 and stays so");
    }
}
