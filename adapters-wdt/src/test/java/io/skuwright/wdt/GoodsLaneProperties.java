package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.GoodsFiles;
import io.skuwright.wdt.json.JsonRows;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Goods that repeat the form of one before are those that the careful way reads, with its findings. */
class GoodsLaneProperties {

    private static final List<String> PLAIN =
            List.of("\"\"", "null", "\"1\"", "\"A-1\"", "\"短袖 白色!\"", "\"无\"", "\"2018-06-06 11:26:37\"", "\"19.90\"", "\"0\"");

    private static final List<String> ODD = List.of(
            "7", "0", "-1", "true", "false", "1.50", "007", "1e3", "\" \"", "\"\u3000\"", "\"\\u5957\"", "\"a\\/b\"", "\"a\\u0001\"", "\"a\u007f\"",
            "\"\u0085\"", "\"°C·×\"", "\"📦\"", "\"6.9E+12\"", "\"2026-02-30\"", "\"0000-00-00 00:00:00\"", "[]", "{}", "[{}]",
            "12345678901234567890", "\"a\nb\"", "\"" + "x".repeat(50) + "\"", "nul", "\"9\"", "{\"a\":{\"b\":[1]}}");

    private static final List<String> GOODS = List.of(
            "goods_id", "goods_no", "goods_name", "alias", "goods_type", "category_name", "class_name", "brand_name", "brand_code", "unit_name",
            "deleted", "goods_status", "goods_modified", "modified", "remark", "prop1", "prop3", "prop2", "pinyin", "spec_count", "spec_list", "数量");

    private static final List<String> SPEC = List.of(
            "spec_id", "spec_no", "spec_code", "spec_name", "barcode", "barcode_list", "retail_price", "market_price", "weight", "deleted",
            "spec_unit_name", "img_url", "spec_modified", "prop1", "length", "width", "goods_id", "is_sn_enable");

    @Property(tries = 1_500)
    void decode_goodsOfOneForm_areThoseOfTheCarefulWay(@ForAll long seed, @ForAll Dialect dialect) {
        same(document(new Random(seed), dialect), dialect);
    }

    @Property(tries = 1_500)
    void decode_aByteChangedAnywhere_isAsTheCarefulWay(
            @ForAll long seed, @ForAll Dialect dialect, @ForAll @IntRange(max = 100_000) int at, @ForAll byte value) {
        byte[] bytes = document(new Random(seed), dialect);
        bytes[at % bytes.length] = value;
        same(bytes, dialect);
    }

    @Property(tries = 300)
    void decode_goldenGoodsManyTimes_areThoseOfTheCarefulWay(
            @ForAll @IntRange(min = 1, max = 5) int times, @ForAll @IntRange(max = 20_000) int at, @ForAll byte value) {
        for (Dialect dialect : Dialect.values()) {
            byte[] once = GoldenFiles.bytes(dialect == Dialect.QYB ? GoodsFiles.GOODS_QYB : dialect == Dialect.Y ? GoodsFiles.GOODS_Y : GoodsFiles.GOODS_QJB);
            String goods = JsonRows.of(once).read().value().toJson();
            byte[] bytes = goods.replaceFirst("\"goods_list\":\\[(.*)\\]", "\"goods_list\":[" + "$1,".repeat(times) + "$1]")
                    .getBytes(StandardCharsets.UTF_8);
            same(bytes, dialect);
            bytes[at % bytes.length] = value;
            same(bytes, dialect);
        }
    }

    private static void same(byte[] bytes, Dialect dialect) {
        String json = new String(bytes, StandardCharsets.UTF_8);
        Goods goods = Goods.of(dialect);
        Outcome<Cell> cell = JsonRows.of(bytes).read();
        Batch<WdtGoods> careful = cell.hasValue() ? goods.decode(cell.value(), Place.ROOT) : Batch.of(List.of(), List.of(), List.of());
        careful = careful.with(cell.findings());
        check(json, goods.decode(JsonRows.of(bytes)), careful);
        check(json, goods.decode(JsonRows.of(new ByteArrayInputStream(bytes))), careful);
        if (java.util.Arrays.equals(json.getBytes(StandardCharsets.UTF_8), bytes)) {
            check(json, goods.decode(JsonRows.of(new StringReader(json))), careful);
        }
    }

    private static void check(String json, Batch<WdtGoods> quick, Batch<WdtGoods> careful) {
        assertThat(quick.findings()).as(json).isEqualTo(careful.findings());
        assertThat(quick.rejected()).as(json).isEqualTo(careful.rejected());
        assertThat(quick.accepted()).as(json).isEqualTo(careful.accepted());
        assertThat(quick.accepted()).as(json).hasToString(careful.accepted().toString());
        for (int at = 0; at < quick.accepted().size(); at++) {
            WdtGoods one = quick.accepted().get(at);
            WdtGoods other = careful.accepted().get(at);
            assertThat(one.place()).as(json).isEqualTo(other.place());
            assertThat(one.specs()).as(json).extracting(WdtSpec::place).isEqualTo(other.specs().stream().map(WdtSpec::place).toList());
        }
    }

    private static byte[] document(Random random, Dialect dialect) {
        List<String> goods = some(random, GOODS, "goods_no");
        List<String> spec = some(random, SPEC, "spec_no");
        String space = random.nextInt(4) == 0 ? "\n  " : "";
        int oddOf = random.nextInt(3) == 0 ? 12 : 200;
        List<String> records = new ArrayList<>();
        for (int count = 1 + random.nextInt(9); count > 0; count--) {
            List<String> specs = new ArrayList<>();
            for (int inner = random.nextInt(4); inner > 0; inner--) {
                specs.add(record(random, spec, space, oddOf, "[]"));
            }
            records.add(record(random, goods, space, oddOf, "[" + space + String.join("," + space, specs) + space + "]"));
        }
        String list = "[" + space + String.join("," + space, records) + space + "]";
        String[] around = {
            "%s", "{\"code\":0,\"goods_list\":%s}", "{\"code\":0,\"total_count\":\"3\",\"goods_list\":%s,\"message\":\"\"}",
            "{\"status\":0,\"data\":{\"goods_list\":%s}}", "{\"status\":0,\"data\":%s}", "{\"code\":1,\"goods_list\":%s}",
            "{\"code\":0,\"Goods_List\":%1$s,\"goods_list\":[]}", "{\"code\":0,\"goods_list\":%1$s,\"goods_list\":[]}", "{\"code\":0,\"goods_list\":%s,\"errors\":[{}]}"
        };
        int form = random.nextInt(2) == 0 ? (dialect == Dialect.QJB ? 3 : 1) : random.nextInt(around.length);
        String mark = random.nextInt(12) == 0 ? "\uFEFF" : "";
        return (mark + around[form].replace("%1$s", list).replace("%s", list)).getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> some(Random random, List<String> names, String key) {
        List<String> some = new ArrayList<>(names);
        some.removeIf(name -> !name.equals(key) && !name.equals("spec_list") && random.nextInt(3) == 0);
        return some;
    }

    private static String record(Random random, List<String> names, String space, int oddOf, String specs) {
        List<String> members = new ArrayList<>();
        for (String name : names) {
            boolean isOdd = random.nextInt(oddOf) == 0;
            String plain = name.endsWith("_no") && random.nextInt(20) > 0
                    ? "\"N" + random.nextInt(500) + "\""
                    : PLAIN.get(random.nextInt(PLAIN.size()));
            String value = isOdd ? ODD.get(random.nextInt(ODD.size())) : fitting(random, name, plain);
            members.add("\"" + name + "\":" + (name.equals("spec_list") && !isOdd ? specs : value));
        }
        if (random.nextInt(oddOf) == 0 && members.size() > 1) {
            members.add(members.get(random.nextInt(members.size())));
        }
        return "{" + space + String.join("," + space, members) + space + "}";
    }

    /** Most numbers, times and flags can be read. */
    private static String fitting(Random random, String name, String plain) {
        if (name.matches(".*(price|weight|deleted|status|type)") && random.nextInt(20) > 0) {
            return random.nextBoolean() ? "\"0\"" : "\"1\"";
        }
        if (name.matches(".*(modified|barcode_list)") && random.nextInt(20) > 0) {
            return random.nextBoolean() ? "null" : "\"\"";
        }
        return plain;
    }
}
