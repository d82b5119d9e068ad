package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.house.ReadmeCheck;
import io.skuwright.kit.KitPrice;
import io.skuwright.quantity.Money;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Language;
import io.skuwright.row.Row;
import io.skuwright.sync.BatchPart;
import io.skuwright.sync.BatchPlan;
import io.skuwright.sync.DocumentKind;
import io.skuwright.sync.DocumentRoutes;
import io.skuwright.sync.PulledRow;
import io.skuwright.sync.PulledStock;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.GoodsFiles;
import io.skuwright.wdt.fixtures.MatchFiles;
import io.skuwright.wdt.fixtures.TradeFiles;
import io.skuwright.wdt.json.JsonRows;
import io.skuwright.wdt.store.GoodsList;
import io.skuwright.wdt.store.GoodsListPlan;
import io.skuwright.wdt.store.ImportedLists;
import io.skuwright.wdt.store.PosRoutes;
import io.skuwright.wdt.store.SetupCheck;
import io.skuwright.wdt.store.StoreGoods;
import io.skuwright.wdt.store.StoreSetup;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The page of this module holds code that compiles and runs, and the table of rules of a store's set-up as it is. */
class ReadmeTest extends ReadmeCheck {

    private final List<String> printed = new ArrayList<>();
    private final Consumer<Object> show = thing -> printed.add(thing.toString());

    @Test
    void goods() {
        Credentials credentials = Credentials.of("test2", "test2-xx", "12345");
        Instant now = Instant.parse("2026-11-23T08:00:00Z");
        LocalDateTime from = LocalDateTime.of(2026, 11, 1, 0, 0);
        LocalDateTime to = LocalDateTime.of(2026, 11, 23, 0, 0);
        String json = GoldenFiles.text(GoodsFiles.GOODS_QYB);
        // <readme>
        WdtPage page = WdtQuery.goods(Dialect.QYB).between(from, to).first().orThrow(); // at most 30 days
        SignedRequest request = Signature.of(credentials).sign(page.parameters(), now).orThrow();
        show.accept(request); // post request.body() as request.contentType(); toString hides what is secret

        WdtAnswer answer = WdtAnswer.read(Dialect.QYB, JsonRows.of(json)).value();
        Batch<WdtGoods> goods = Goods.of(Dialect.QYB).decode(answer);
        goods.accepted().forEach(it -> show.accept(it.toProduct().value())); // an SPU with its specs and SKUs
        Optional<WdtPage> next = page.next(answer).value(); // until empty; only page 0 tells the total
        // </readme>
        assertThat(printed).hasSize(1 + goods.accepted().size());
        assertThat(printed.get(0)).doesNotContain("12345");
        assertThat(goods.accepted()).hasSize(1);
        assertThat(next).isEmpty();
    }

    @Test
    void suites() {
        String json = GoldenFiles.text(GoodsFiles.SUITES_Y);
        // <readme>
        WdtSuite suite = Suites.of(Dialect.Y).decode(JsonRows.of(json)).accepted().get(0);
        show.accept(suite.toBom()); // one level, for BomCatalog
        var parts = suite.pricedParts(Ratio.of(3), "CNY", Map.of()).value(); // of three suites
        KitPrice price = KitPrice.of(Money.of(Ratio.of(100), "CNY"), parts, suite.priceRule(2)).value();
        price.parts().forEach(part -> show.accept(part.amount())); // to the cent, and nothing over
        // </readme>
        assertThat(printed.subList(1, printed.size())).isEqualTo(List.of("50 CNY", "50 CNY"));
    }

    @Test
    void trades() {
        String json = GoldenFiles.text(TradeFiles.TRADES);
        // <readme>
        Batch<WdtTrade> trades = Trades.defaults().decode(JsonRows.of(json));
        for (TradeKit kit : trades.accepted().get(0).kits()) { // exploded by WDT, put together again
            show.accept(kit.suiteNo() + " x " + kit.quantity().orElseThrow() + " = " + kit.amount().orElseThrow());
        }
        trades.accepted().get(0).rows().forEach(row -> show.accept(row.kind() + " " + row.product())); // for the core
        // </readme>
        // 15.01 for two sets, of which the row of the plate says 5.01.
        assertThat(printed).containsExactly(
                "SET-1 x 2 = 1501/100", "PARENT SET-1", "SON CUP", "SON PLATE", "STANDARD TOWEL", "STANDARD LAMP");
    }

    @Test
    void matching() {
        String json = GoldenFiles.text(MatchFiles.MATCHES_QYB);
        // <readme>
        Archive archive = Archive.ofCodes(List.of("CUP", "PLATE"), List.of("SET-1")); // or of goods and suites
        Batch<WdtPlatformGoods> shop = PlatformGoods.of(Dialect.QYB).decode(JsonRows.of(json));
        Batch<Match<WdtPlatformGoods>> matches = Matching.by(archive).goods(shop.accepted());
        matches.accepted().forEach(match -> show.accept(match.code() + " kit: " + match.isKit()));
        matches.findings().forEach(finding -> show.accept(finding.message()));
        // </readme>
        assertThat(printed).contains("SET-1 kit: true", "BOTH kit: true").hasSizeGreaterThan(5);
        assertThat(printed.toString()).contains("by the joined code 'T1-RED'", "has no merchant code");
    }

    @Test
    void stock() {
        String json = GoldenFiles.text(TradeFiles.CHANGES_QYB);
        // <readme>
        StockChanges changes = StockChanges.of(Dialect.QYB, "S01");
        List<PulledRow> rows = changes.decode(JsonRows.of(json)).accepted().stream().map(WdtStockChange::pulled).toList();
        PulledStock pulled = PulledStock.start().pulled(rows).value();
        show.accept(pulled.toText()); // keep this, write pulled.toWrite() to the shop, and say what it took
        pulled = pulled.written(Set.of("101", "102"), Set.of()).value();
        WdtRequest acknowledged = changes.acknowledge(pulled.toAcknowledge()).orThrow();
        show.accept(acknowledged.parameters()); // sign and send it, then pull again
        // </readme>
        assertThat(printed.get(0)).startsWith("skuwright-pulled");
        assertThat(printed.get(1)).contains("\"rec_id\":\"101\"", "\"rec_id\":\"102\"");
    }

    @Test
    void pushes() {
        PushDocument document = PushDocument.builder()
                .kind(DocumentKind.OTHER_OUT)
                .number("OUT-7")
                .warehouse("8801")
                .addLines(PushDocumentLine.builder().specNo("TEA-1").quantity(Ratio.of(10)).build())
                .build();
        String json = "{\"code\":0,\"message\":\"\",\"stockout_no\":\"CK1\"}";
        // <readme>
        DocumentPush push = DocumentPush.of(Dialect.QYB);
        BatchPlan batch = push.batch(List.of(document)).value();
        BatchPart part = batch.next().orElseThrow(); // one document
        batch = batch.begin(part); // keep batch.toText(), then sign and send
        WdtRequest request = push.encode(document).orThrow();
        show.accept(request.parameters()); // outer_no OUT-7
        WdtAnswer answer = WdtAnswer.read(Dialect.QYB, JsonRows.of(json)).value();
        batch = batch.resume(part, push.outcomes(document, answer)).value();
        show.accept(batch.isDone());
        // </readme>
        assertThat(printed.get(0)).contains("\"outer_no\":\"OUT-7\"", "\"spec_no\":\"TEA-1\"", "\"num\":10");
        assertThat(printed.get(1)).isEqualTo("true");
    }

    @Test
    void store() {
        List<Row> rows = List.of(listed("0001", "颜色:红;尺码:M"), listed("0002", "颜色:红;尺码:L"), listed("0001", "颜色:蓝;尺码:L"));
        ImportedLists imported = ImportedLists.none();
        // <readme>
        GoodsList list = GoodsList.read(rows); // rows of a CSV or XLSX file, by skuwright-sheets
        list.rejected().forEach(row -> show.accept(row.place() + ": " + row.finding().message()));
        GoodsListPlan plan = GoodsListPlan.of(list, StoreGoods.none().imported(imported)); // new goods and specs only
        for (BatchPart part : plan.batch().parts()) {
            show.accept(plan.rows(part)); // a file of at most 5,000 rows in the store's columns
        }
        show.accept(imported.with(list).toText()); // keep this: a list goes in once
        // </readme>
        assertThat(printed).hasSize(4);
        assertThat(printed.get(0)).contains("The code '0001' stands in 2 rows");
        assertThat(printed.get(2)).contains("0002", "颜色:红;尺码:L");
    }

    private static Row listed(String code, String spec) {
        return Row.of(
                Map.of(
                        "货品编号", "A100", "货品名称", "T恤", "分类", "服装", "品牌", "无", "规格名称", spec, "商家编码", code, "零售价", "59",
                        "基本单位", "件"),
                io.skuwright.result.Place.ROOT);
    }

    @Test
    void documents() {
        // <readme>
        DocumentRoutes routes = PosRoutes.of(Dialect.QYB);
        show.accept(routes.route(DocumentKind.PURCHASE_IN).value().isSent()); // ten minutes later it is in the store
        show.accept(routes.route(DocumentKind.COUNT_GAIN_IN).value().reason()); // it stays
        // </readme>
        assertThat(printed).isEqualTo(List.of("true", "BY_TABLE"));
    }

    @Test
    void setUp() {
        // <readme>
        StoreSetup setup = StoreSetup.from(Map.of("storeId", "8801", "warehouseNo", "8810", "forbidFetching", "on"));
        SetupCheck check = SetupCheck.of(setup);
        check.findings().forEach(finding -> show.accept(finding.message()));
        show.accept(check.toTable(Language.EN)); // what is met, what is not, and what nobody said
        // </readme>
        assertThat(printed.toString()).contains("'8810'; needed is the code of the warehouse equal to the store's id");
    }

    @Test
    void table_ofTheSetUp_isThatOfTheEnum() {
        String page = page();
        SetupCheck.table(Language.EN).lines().forEach(line -> assertThat(page).contains(line + "\n"));
    }
}
