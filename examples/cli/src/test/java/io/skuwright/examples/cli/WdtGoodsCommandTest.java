package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WdtGoodsCommandTest {

    private static final String QJB = "{\"status\":0,\"data\":{\"goods_list\":[{\"goods_no\":\"A\",\"goods_name\":\"Mug\",\"spec_list\":["
            + "{\"spec_no\":\"A\",\"spec_name\":\"暂无\",\"retail_price\":234,\"barcode\":\"007\"}]}],\"total_count\":1}}";

    @Test
    @Tag("R22")
    void example_givesSpusAndSingles() {
        CommandLineRun run = CommandLineRun.of(WdtGoodsCommand.EXAMPLE, "wdt-goods", "-", "--dialect", "qyb");
        assertThat(run.status()).isZero();
        JsonNode spu = run.json().get("spus").get(0);
        assertThat(spu.toString()).isEqualTo(
                "{\"goodsNo\":\"T-1\",\"name\":\"短袖\",\"category\":\"服装\",\"brand\":null,\"unit\":\"件\",\"specs\":["
                        + "{\"name\":\"颜色\",\"values\":[\"白色\",\"黑色\"]},{\"name\":\"尺码\",\"values\":[\"L\"]}],\"skus\":["
                        + "{\"code\":\"T-1-W-L\",\"name\":\"颜色:白色;尺码:L\",\"barcode\":\"690001\",\"price\":\"59\","
                        + "\"values\":{\"颜色\":\"白色\",\"尺码\":\"L\"}},"
                        + "{\"code\":\"T-1-B-L\",\"name\":\"颜色:黑色;尺码:L\",\"barcode\":\"690002\",\"price\":\"59.9\","
                        + "\"values\":{\"颜色\":\"黑色\",\"尺码\":\"L\"}}]}");
        assertThat(run.json().get("singles").toString())
                .isEqualTo("[{\"code\":\"M-1\",\"goodsNo\":\"M-1\",\"name\":\"马克杯\",\"barcode\":null,\"price\":\"10\"}]");
        assertThat(run.json().get("counts").toString()).isEqualTo("{\"read\":2,\"accepted\":2,\"rejected\":0}");
        assertThat(run.json().get("rejected")).isEmpty();
        assertThat(run.json().get("findings")).isEmpty();
    }

    @Test
    void example_asTable() {
        CommandLineRun run = CommandLineRun.of(WdtGoodsCommand.EXAMPLE, "wdt-goods", "-", "--format", "table");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines().map(line -> line.strip().replaceAll(" +", " ")))
                .contains("read 2", "accepted 2", "rejected 0", "M-1 马克杯 10")
                .anyMatch(line -> line.startsWith("T-1 短袖 T-1-W-L ") && line.endsWith(" 59"));
    }

    @Test
    void dialect_isToldByTheEnvelope() {
        CommandLineRun run = CommandLineRun.of(QJB, "wdt-goods", "-");
        assertThat(run.status()).isZero();
        assertThat(run.json().get("singles").get(0).get("barcode").asText()).as("zeros stay").isEqualTo("007");
        CommandLineRun wrong = CommandLineRun.of(QJB, "wdt-goods", "-", "--dialect", "qyb");
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.codes()).containsExactly("WDT_ANSWER_SHAPE");
    }

    @Test
    void dialect_unknown_isWrongUse() {
        CommandLineRun run = CommandLineRun.of(QJB, "wdt-goods", "-", "--dialect", "qxb");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().strip()).isEqualTo("skuwright: dialect \"qxb\" is none of qyb, y, qjb");
    }

    @Test
    void rejected_goodsHavePlaceNumberAndCode() {
        CommandLineRun run = CommandLineRun.of(
                "[{\"goods_no\":\"A\",\"goods_name\":\"a\",\"spec_list\":[{\"spec_no\":\"S\",\"retail_price\":\"x\"}]},"
                        + "{\"goods_no\":\"B\",\"goods_name\":\"b\",\"spec_list\":[{\"spec_no\":\"T\",\"spec_name\":\"1\"},{\"spec_no\":\"U\","
                        + "\"spec_name\":\"1\"}]},{\"goods_no\":\"C\",\"deleted\":5}]",
                "wdt-goods", "-");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("rejected").toString()).isEqualTo(
                "[{\"where\":\"/0\",\"goodsNo\":\"A\",\"finding\":\"BAD_NUMBER\"},{\"where\":\"/1\",\"goodsNo\":\"B\",\"finding\":"
                        + "\"SPEC_NAME_REPEATED\"},{\"where\":\"/2\",\"goodsNo\":\"C\",\"finding\":\"GOODS_DELETED\"}]");
        assertThat(run.json().get("counts").toString()).isEqualTo("{\"read\":3,\"accepted\":0,\"rejected\":3}");
        CommandLineRun table = CommandLineRun.of("[{\"goods_no\":\"C\",\"deleted\":5}]", "wdt-goods", "-", "--format", "table");
        assertThat(table.status()).as("a deleted goods is no fault").isZero();
        assertThat(table.out().lines().map(line -> line.strip().replaceAll(" +", " "))).contains("C /0 GOODS_DELETED");
    }

    @Test
    void unreadableContent_isACompleteAnswer() {
        for (String bad : List.of("", "{\"code\":0", "{\"code\":0,\"goods_list\":[]}x", "[", "nonsense")) {
            CommandLineRun run = CommandLineRun.of(bad, "wdt-goods", "-");
            assertThat(run.status()).as(bad).isEqualTo(1);
            assertThat(run.json().get("spus")).isEmpty();
            assertThat(run.json().get("counts").get("read").asInt()).isZero();
            assertThat(run.codes()).isNotEmpty();
        }
    }

    @Test
    void failure_isNoEmptyList() {
        CommandLineRun run = CommandLineRun.of("{\"code\":\"20\",\"message\":\"请求范围过宽\"}", "wdt-goods", "-");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.codes()).containsExactly("WDT_ANSWER_FAILED");
    }
}
