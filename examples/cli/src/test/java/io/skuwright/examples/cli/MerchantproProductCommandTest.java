package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MerchantproProductCommandTest {

    private static final String SET =
            "{\"id\":8,\"type\":\"bundle\",\"sku\":\"SET-1\",\"name\":\"Set\",\"price_gross\":100}";

    /** 49.90 / 1.21 = 41.23966..., which is 41.2397 at four decimals and 41.24 at two. */
    @Test
    @Tag("R37")
    void example_givesSpusAndSingles() {
        CommandLineRun run = CommandLineRun.of(MerchantproProductCommand.EXAMPLE, "merchantpro-product", "-");
        assertThat(run.status()).isZero();
        assertThat(run.json().get("spus").get(0).toString())
                .isEqualTo("{\"id\":\"9\",\"sku\":\"LED-12V\",\"name\":\"Banda LED 12V\",\"category\":null,\"unit\":null,\"specs\":["
                        + "{\"name\":\"Culoare\",\"values\":[\"Alb rece\",\"Alb cald\"]}],\"skus\":["
                        + "{\"code\":\"LED-12V-R\",\"extRef\":null,\"ean\":null,\"price\":\"100\",\"stock\":\"120\","
                        + "\"values\":{\"Culoare\":\"Alb rece\"}},"
                        + "{\"code\":\"LED-12V-C\",\"extRef\":null,\"ean\":null,\"price\":\"110\",\"stock\":\"0\","
                        + "\"values\":{\"Culoare\":\"Alb cald\"}}]}");
        assertThat(run.json().get("singles").toString())
                .isEqualTo("[{\"code\":\"MUG-2\",\"extRef\":null,\"ean\":null,\"price\":\"49.9\",\"stock\":\"12\",\"id\":\"7\","
                        + "\"name\":\"Cana\",\"type\":\"basic\"}]");
        assertThat(run.json().get("counts").toString()).isEqualTo("{\"read\":2,\"accepted\":2,\"rejected\":0}");
        assertThat(run.codes()).containsExactly("MP_PRICE_DIFFERS");
        assertThat(run.json().get("findings").get(0).get("where").asText()).isEqualTo("/data/1");
        CommandLineRun two =
                CommandLineRun.of(MerchantproProductCommand.EXAMPLE, "merchantpro-product", "-", "--net-decimals", "2");
        assertThat(two.codes()).isEmpty();
    }

    @Test
    void example_asTable() {
        CommandLineRun run =
                CommandLineRun.of(MerchantproProductCommand.EXAMPLE, "merchantpro-product", "-", "--format", "table");
        assertThat(run.status()).isZero();
        assertThat(run.out().lines().map(line -> line.strip().replaceAll(" +", " ")))
                .contains("read 2", "accepted 2", "rejected 0", "MUG-2 Cana 49.9 12")
                .anyMatch(line -> line.startsWith("LED-12V Banda LED 12V LED-12V-R ") && line.endsWith(" 100 120"));
        assertThat(CommandLineRun.of("", "merchantpro-product", "--help").out()).contains("merchantpro-product - --format table");
    }

    @Test
    void kits_haveTheBomOfTheErp(@TempDir Path directory) {
        String boms = CommandLineRun.file(
                directory,
                "boms.json",
                "{\"boms\":[{\"number\":\"B-1\",\"product\":\"SET-1\",\"default\":true,\"lines\":["
                        + "{\"component\":\"MUG-2\",\"numerator\":\"2\"},{\"component\":\"TEA-1\",\"numerator\":\"1\",\"denominator\":\"4\"}]}]}");
        CommandLineRun run = CommandLineRun.of(SET, "merchantpro-product", "-", "--bom", boms);
        assertThat(run.status()).isZero();
        assertThat(run.json().get("kits").toString())
                .isEqualTo("[{\"sku\":\"SET-1\",\"bom\":\"B-1\",\"components\":[{\"code\":\"MUG-2\",\"numerator\":\"2\",\"denominator\":\"1\"},"
                        + "{\"code\":\"TEA-1\",\"numerator\":\"1\",\"denominator\":\"4\"}]}]");
        assertThat(CommandLineRun.of(SET, "merchantpro-product", "-", "--bom", boms, "--format", "table").out().lines()
                        .map(line -> line.strip().replaceAll(" +", " ")))
                .contains("SET-1 B-1 TEA-1 1 4");
        CommandLineRun other = CommandLineRun.of(SET.replace("SET-1", "SET-2"), "merchantpro-product", "-", "--bom", boms);
        assertThat(other.status()).isEqualTo(1);
        assertThat(other.codes()).containsExactly("MP_BUNDLE_WITHOUT_BOM");
        assertThat(CommandLineRun.of(SET, "merchantpro-product", "-").json().get("kits")).isEmpty();
    }

    @Test
    @Tag("R37")
    void rejected_productsHavePlaceSkuAndCode() {
        CommandLineRun run = CommandLineRun.of(
                "[{\"id\":1,\"sku\":\"A\",\"price_gross\":\"x\"},{\"id\":2,\"name\":\"b\"},{\"id\":3,\"sku\":\"C\",\"name\":\"c\"},"
                        + "{\"id\":4,\"sku\":\"C\",\"name\":\"d\"},{\"id\":5,\"sku\":\"E\",\"type\":\"multi_variant\"}]",
                "merchantpro-product", "-");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().get("rejected").toString())
                .isEqualTo("[{\"where\":\"/0\",\"sku\":\"A\",\"finding\":\"BAD_NUMBER\"},{\"where\":\"/1\",\"sku\":\"\",\"finding\":"
                        + "\"MP_SKU_MISSING\"},{\"where\":\"/4\",\"sku\":\"E\",\"finding\":\"MP_VARIANTS_NOT_TOLD\"}]");
        assertThat(run.json().get("counts").toString()).isEqualTo("{\"read\":5,\"accepted\":2,\"rejected\":3}");
        assertThat(run.codes()).contains("MP_SKU_REPEATED");
        assertThat(run.codes()).filteredOn("MP_SKU_MISSING"::equals).as("told once").hasSize(1);
        JsonNode table = CommandLineRun.of("[{\"id\":2}]", "merchantpro-product", "-").json();
        assertThat(table.get("spus")).isEmpty();
        assertThat(CommandLineRun.of("[{\"id\":2}]", "merchantpro-product", "-", "--format", "table").out())
                .contains("MP_SKU_MISSING");
    }

    @Test
    void decimals_outOfRange_isWrongUse() {
        CommandLineRun run = CommandLineRun.of(SET, "merchantpro-product", "-", "--net-decimals", "10");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().strip()).contains("--net-decimals is 10, but must be from 0 to 9.");
    }

    @Test
    void unreadableContent_isACompleteAnswer() {
        for (String bad : List.of("", "{\"data\":[", "{\"data\":[]}x", "[", "nonsense", "{\"error\":{\"message\":\"m\"}}", "7")) {
            CommandLineRun run = CommandLineRun.of(bad, "merchantpro-product", "-");
            assertThat(run.status()).as(bad).isEqualTo(1);
            assertThat(run.json().get("spus")).isEmpty();
            assertThat(run.json().get("counts").get("read").asInt()).isZero();
            assertThat(run.codes()).isNotEmpty();
        }
    }
}
