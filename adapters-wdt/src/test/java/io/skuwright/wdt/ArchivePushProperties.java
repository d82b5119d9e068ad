package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.sync.BatchPart;
import io.skuwright.sync.BatchPlan;
import io.skuwright.wdt.json.JsonRows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What holds for whatever goods and suites are pushed. */
@Tag("SYN-4")
class ArchivePushProperties {

    /** One of thirty has no spec, a number of another one, or a price of too many places. */
    @Provide
    Arbitrary<List<WdtGoods>> goods() {
        return Arbitraries.randomValue(random -> {
            List<WdtGoods> goods = new ArrayList<>();
            for (int at = random.nextInt(4) == 0 ? random.nextInt(120) : random.nextInt(6); at > 0; at--) {
                WdtGoods.Builder each = WdtGoods.builder().goodsNo("G" + (isOdd(random) ? random.nextInt(at) : at)).name("茶");
                for (int spec = isOdd(random) ? 0 : 1 + random.nextInt(3); spec > 0; spec--) {
                    each.addSpecs(WdtSpec.builder()
                            .specNo(isOdd(random) ? "S" : "S" + at + "-" + spec)
                            .putPrices(PriceKind.RETAIL, Ratio.of(random.nextInt(10_000), isOdd(random) ? 3 : 100))
                            .build());
                }
                goods.add(each.build());
            }
            return goods;
        });
    }

    /** One of thirty has no line, no quantity, or ratios that do not come to 1. */
    @Provide
    Arbitrary<List<WdtSuite>> suites() {
        return Arbitraries.randomValue(random -> {
            List<WdtSuite> suites = new ArrayList<>();
            for (int at = random.nextInt(4) == 0 ? random.nextInt(120) : random.nextInt(6); at > 0; at--) {
                WdtSuite.Builder suite = WdtSuite.builder().suiteNo("K" + at).name("套");
                suite.putPrices(PriceKind.RETAIL, Ratio.of(random.nextInt(9_999), 100));
                int lines = isOdd(random) ? 0 : 1 + random.nextInt(4);
                for (int line = lines; line > 0; line--) {
                    Ratio ratio = line == 1 ? Ratio.ONE.minus(Ratio.of(lines - 1, 10)) : Ratio.of(1, 10);
                    suite.addLines(SuiteLine.builder()
                            .specNo("S" + line)
                            .quantity(Ratio.of(isOdd(random) ? 0 : 1 + random.nextInt(20), 4))
                            .ratio(isOdd(random) ? Ratio.of(1, 5) : ratio)
                            .build());
                }
                suites.add(suite.build());
            }
            return suites;
        });
    }

    private static boolean isOdd(Random random) {
        return random.nextInt(30) == 0;
    }

    /** The objects of a call by the field that names them; in qjb the one that it holds, with its lines in it. */
    private static Map<String, Row> objects(WdtRequest request, String field, String list, String key) {
        Map<String, Row> objects = new HashMap<>();
        if (request.dialect() == Dialect.QJB) {
            List<Cell> body = JsonRows.of(request.parameters().get("body")).read().orThrow().items();
            Map<String, Cell> all = new HashMap<>(body.get(0).row().orElseThrow().cells());
            all.put(list, body.get(1));
            objects.put(all.get(key).text(), Row.ofCells(all, Place.NONE));
            return objects;
        }
        for (Cell item : JsonRows.of(request.parameters().get(field)).read().orThrow().items()) {
            Row row = item.row().orElseThrow();
            assertThat(objects.put(row.cell(key).text(), row)).isNull();
        }
        return objects;
    }

    private static Ratio sum(Row row, String list, String name) {
        Ratio sum = Ratio.ZERO;
        for (Cell item : row.cell(list).items()) {
            sum = sum.plus(Ratio.parse(item.row().orElseThrow().cell(name).text()));
        }
        return sum;
    }

    private static Map<String, Row> written(GoodsPush push, List<WdtGoods> goods) {
        Map<String, Row> written = new HashMap<>();
        for (List<WdtGoods> call : push.calls(goods)) {
            WdtRequest request = push.encode(call).orThrow();
            objects(request, "goods_list", "spec_list", "goods_no").forEach((number, row) -> assertThat(written.put(number, row)).isNull());
        }
        return written;
    }

    @Property(tries = 150)
    void goods_areWrittenOnceEach_withAllSpecsAndPrices(
            @ForAll("goods") List<WdtGoods> goods, @ForAll Dialect dialect, @ForAll Random random) {
        GoodsPush push = GoodsPush.of(dialect);
        Batch<WdtGoods> checked = push.check(goods);
        ConservationLaw.check(goods.stream().map(WdtGoods::goodsNo).toList(), checked, WdtGoods::goodsNo, Batch.Rejected::raw);
        Map<String, Row> written = written(push, checked.accepted());
        assertThat(written).hasSameSizeAs(checked.accepted());
        for (WdtGoods each : checked.accepted()) {
            Row row = written.get(each.goodsNo());
            assertThat(row.cell("spec_list").items()).hasSameSizeAs(each.specs());
            Ratio prices = each.specs().stream().map(spec -> spec.prices().get(PriceKind.RETAIL)).reduce(Ratio.ZERO, Ratio::plus);
            assertThat(sum(row, "spec_list", "retail_price")).isEqualTo(prices);
        }
        List<WdtGoods> shuffled = new ArrayList<>(goods);
        Collections.shuffle(shuffled, random);
        Map<String, String> again = texts(written(push, push.check(shuffled).accepted()));
        assertThat(again).isEqualTo(texts(written));
        checkParts(push.batch(goods), push.mostOfACall(), checked.accepted().stream().map(WdtGoods::goodsNo).toList());
    }

    private static Map<String, Row> writtenSuites(SuitesPush push, List<WdtSuite> suites) {
        Map<String, Row> written = new HashMap<>();
        for (BatchPart part : push.batch(suites).value().parts()) {
            Map<String, WdtSuite> byNumber = new HashMap<>();
            suites.forEach(suite -> byNumber.put(suite.suiteNo(), suite));
            WdtRequest request = push.encode(part.pick(byNumber)).orThrow();
            objects(request, "suite_info", "suite_details", "suite_no")
                    .forEach((number, row) -> assertThat(written.put(number, row)).isNull());
        }
        return written;
    }

    @Property(tries = 150)
    void suites_areWrittenOnceEach_withAllQuantitiesAndRatios(
            @ForAll("suites") List<WdtSuite> suites, @ForAll Dialect dialect, @ForAll Random random) {
        SuitesPush push = SuitesPush.of(dialect);
        Batch<WdtSuite> checked = push.check(suites);
        ConservationLaw.check(suites.stream().map(WdtSuite::suiteNo).toList(), checked, WdtSuite::suiteNo, Batch.Rejected::raw);
        Map<String, Row> written = writtenSuites(push, checked.accepted());
        assertThat(written).hasSameSizeAs(checked.accepted());
        for (WdtSuite suite : checked.accepted()) {
            Row row = written.get(suite.suiteNo());
            assertThat(row.cell("suite_details").items()).hasSameSizeAs(suite.lines());
            Ratio quantity = suite.lines().stream().map(SuiteLine::quantity).reduce(Ratio.ZERO, Ratio::plus);
            assertThat(sum(row, "suite_details", "num")).isEqualTo(quantity);
            assertThat(sum(row, "suite_details", "ratio")).isEqualTo(Ratio.ONE);
            assertThat(Ratio.parse(row.cell("retail_price").text())).isEqualTo(suite.prices().get(PriceKind.RETAIL));
        }
        List<WdtSuite> shuffled = new ArrayList<>(suites);
        Collections.shuffle(shuffled, random);
        assertThat(texts(writtenSuites(push, push.check(shuffled).accepted()))).isEqualTo(texts(written));
        checkParts(push.batch(suites), push.mostOfACall(), checked.accepted().stream().map(WdtSuite::suiteNo).toList());
    }

    private static Map<String, String> texts(Map<String, Row> rows) {
        Map<String, String> texts = new HashMap<>();
        rows.forEach((number, row) -> texts.put(number, row.toJson()));
        return texts;
    }

    private static void checkParts(Outcome<BatchPlan> batch, int most, List<String> keys) {
        assertThat(batch.value().parts()).allSatisfy(part -> assertThat(part.rows()).hasSizeBetween(1, most));
        assertThat(batch.value().parts().stream().flatMap(part -> part.keys().stream())).containsExactlyElementsOf(keys);
    }
}
