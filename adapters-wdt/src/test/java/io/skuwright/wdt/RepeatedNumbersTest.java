package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.result.Batch;
import io.skuwright.wdt.json.JsonRows;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Documents in which one number stands very often. */
class RepeatedNumbersTest {

    private static final int TIMES = 3_000;

    private static String list(String node, int times, IntFunction<String> record) {
        return "{\"code\":0,\"" + node + "\":["
                + IntStream.range(0, times).mapToObj(record).collect(Collectors.joining(",")) + "]}";
    }

    private static Batch<WdtGoods> ofOneNumber(int times) {
        return Goods.of(Dialect.QYB).decode(JsonRows.of(list("goods_list", times, at -> "{\"goods_no\":\"G\",\"goods_name\":\"n" + at + "\"}")));
    }

    @Test
    void decode_ofManyGoodsWithOneNumberTheFirstTenPlacesAreNamed() {
        FindingAssert.assertThat(ofOneNumber(11).findings())
                .raises(GoodsCode.GOODS_NO_REPEATED)
                .about("G")
                .with("count", "11")
                .with(
                        "places",
                        "/goods_list/0, /goods_list/1, /goods_list/2, /goods_list/3, /goods_list/4, /goods_list/5,"
                                + " /goods_list/6, /goods_list/7, /goods_list/8, /goods_list/9, … +1");
    }

    @Test
    void decode_ofManyRecordsWithOneNumberFactsGrowWithTheRecords() {
        Batch<WdtGoods> specs = Goods.of(Dialect.QYB)
                .decode(JsonRows.of(list("goods_list", TIMES, at -> "{\"goods_no\":\"G" + at + "\",\"spec_list\":[{\"spec_no\":\"A\"}]}")));
        Batch<WdtSuite> suites = Suites.of(Dialect.QYB)
                .decode(JsonRows.of(list(
                        "suites", TIMES, at -> "{\"suite_no\":\"S\",\"suite_name\":\"n" + at + "\",\"specs_list\":[{\"spec_no\":\"A\",\"num\":1}]}")));

        // Naming all others in each would be 9 million places.
        assertThat(facts(ofOneNumber(TIMES))).isLessThan(TIMES * 300L);
        assertThat(facts(specs)).isLessThan(TIMES * 300L);
        assertThat(facts(suites)).isLessThan(TIMES * 300L);
    }

    private static long facts(Batch<?> batch) {
        assertThat(batch.rejected()).hasSize(TIMES);
        return batch.findings().stream()
                .flatMap(finding -> finding.attributes().values().stream())
                .mapToLong(String::length)
                .sum();
    }
}
