package io.skuwright.merchantpro;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.merchantpro.fixtures.GoldenFiles;
import io.skuwright.merchantpro.fixtures.OrderFiles;
import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Orders that repeat the form of one before are those that the careful way reads, with its findings. */
class OrderLaneProperties {

    private static final String CANARY = "0700canary000";

    private static final List<String> PLAIN = List.of("\"\"", "null", "1", "\"A-1\"", "\"Šifra 7!\"", "\"19.90\"", "0", "125011");

    private static final List<String> ODD = List.of(
            "-1", "true", "false", "1.50", "007", "1e3", "-0", "\" \"", "\"\u3000\"", "\"\\u010d\"", "\"a\\/b\"", "\"a\u007f\"", "\"\u0085\"",
            "\"📦\"", "\"6.9E+12\"", "\"2026-02-30T00:00:00+02:00\"", "[]", "{}", "[{}]", "[1]", "[\"a\",\"b\"]", "{\"id\":7}",
            "{\"id\":\"7\",\"name\":\"a\",\"color\":null}", "{\"name\":\"a\"}", "{\"id\":null}", "{\"id\":[1]}", "[{\"id\":1,\"name\":\"in ERP\"}]",
            "12345678901234567890", "\"a\nb\"", "nul", "{\"a\":{\"b\":[1]}}", "{\"a\":1,\"a\":2}", "\"unknown\"");

    private static final List<String> TIMES = List.of(
            "\"2025-12-18T10:40:46+02:00\"", "\"2025-12-31T23:59:59+05:30\"", "\"2024-02-29T00:00:00+03:00\"", "\"2025-06-18T10:40+03:00\"", "null",
            "\"2025-12-18 10:40:46Z\"", "\"2025-12-18T10:40:46-00:00\"", "\"2025-02-29T10:40:46+02:00\"", "\"2025-12-18T24:00:00+02:00\"",
            "\"0000-01-01T00:00:00+18:00\"", "\"2025-12-18T10:40:46+02\"", "\"2025-00-18T10:40:46+02:00\"", "\"2025-12-18T10:40:46+02:60\"");

    private static final List<String> ORDER = List.of(
            "sys_id", "id", "channel_id", "channel_ref_id", "payment_status", "payment_method_code", "payment_details", "shipping_status",
            "shipping_method_id", "shipping_method_name", "shipping_delivery_info", "shipping_amount", "shipping_tax_percent", "shipping_awb",
            "subtotal_including_tax", "subtotal_excluding_tax", "total_amount", "wallet_amount", "currency", "customer_email", "customer_note",
            "date_created", "date_modified", "payment_date", "meta_fields", "billing_name", "billing_phone", "shipping_city", "tags", "locked",
            "line_items", "info_url", "carrier_tracking");

    private static final List<String> LINE = List.of(
            "id", "row_id", "item_type", "product_id", "product_sku", "product_ean", "product_stock", "product_name", "quantity", "unit_price_net",
            "unit_price_gross", "unit_price_regular", "line_subtotal_gross", "weight", "backorder_quantity", "meta_fields", "status",
            "gift_card_delivery");

    @Property(tries = 700)
    void decode_ordersOfAFewForms_areThoseOfTheCarefulWay(@ForAll long seed) {
        same(document(new Random(seed)));
    }

    @Property(tries = 600)
    void decode_aByteChangedAnywhere_isAsTheCarefulWay(
            @ForAll long seed, @ForAll @IntRange(max = 100_000) int at, @ForAll byte value) {
        byte[] bytes = document(new Random(seed));
        bytes[at % bytes.length] = value;
        same(bytes);
    }

    @Property(tries = 300)
    void decode_theRealOrderManyTimesAndChanged_isAsTheCarefulWay(@ForAll Random random) {
        String real = GoldenFiles.text(OrderFiles.REAL).replace("0600000000", CANARY).replace("Ulica Test", CANARY);
        List<String> orders = new ArrayList<>();
        for (int count = 2 + random.nextInt(3); count > 0; count--) {
            orders.add(random.nextInt(3) == 0 ? Mutation.of(real, random) : real);
        }
        Batch<ShopOrder> batch =
                same(("{\"data\":[" + String.join(",", orders) + "],\"meta\":{\"count\":{\"total\":2}}}").getBytes(StandardCharsets.UTF_8));
        assertThat(OrderDiscretionTest.allTexts(batch)).doesNotContain("canary");
    }

    /** What was read as a cell goes the careful way. */
    private static Batch<ShopOrder> careful(byte[] bytes) {
        Orders orders = Orders.usual();
        Outcome<Cell> cell = JsonRows.of(bytes).read();
        Outcome<ShopAnswer> answer = cell.hasValue()
                ? ShopAnswer.read(200, cell.value(), Place.ROOT, AnswerRules.usual()).with(cell.findings())
                : Outcome.failed(cell.findings());
        Batch<ShopOrder> batch = answer.optional().map(orders::decode).orElseGet(() -> Batch.of(List.of()));
        List<Finding> more = new OrderDiscretion(orders.names())
                .of(answer.findings()).stream().filter(finding -> !batch.findings().contains(finding)).toList();
        return batch.with(more);
    }

    private static Batch<ShopOrder> same(byte[] bytes) {
        String json = new String(bytes, StandardCharsets.UTF_8);
        Batch<ShopOrder> careful = careful(bytes);
        Batch<ShopOrder> quick = Orders.usual().decode(JsonRows.of(bytes));
        check(json, quick, careful);
        check(json, Orders.usual().decode(JsonRows.of(new ByteArrayInputStream(bytes))), careful);
        return quick;
    }

    private static void check(String json, Batch<ShopOrder> quick, Batch<ShopOrder> careful) {
        assertThat(quick.findings()).as(json).isEqualTo(careful.findings());
        assertThat(quick.rejected()).as(json).isEqualTo(careful.rejected());
        assertThat(quick.accepted()).as(json).isEqualTo(careful.accepted());
        assertThat(quick.accepted()).as(json).hasToString(careful.accepted().toString());
        for (int at = 0; at < quick.accepted().size(); at++) {
            ShopOrder one = quick.accepted().get(at);
            ShopOrder other = careful.accepted().get(at);
            assertThat(one.place()).as(json).isEqualTo(other.place());
            assertThat(one.buyer().fields().fields()).as(json).isEqualTo(other.buyer().fields().fields());
            assertThat(one.lines()).as(json).extracting(ShopLine::place)
                    .isEqualTo(other.lines().stream().map(ShopLine::place).toList());
        }
    }

    private static byte[] document(Random random) {
        List<String> order = some(random, ORDER);
        List<String> line = some(random, LINE);
        String space = random.nextInt(4) == 0 ? "\n  " : "";
        int oddOf = random.nextInt(3) == 0 ? 15 : 300;
        Map<String, String> usual = new LinkedHashMap<>();
        for (String name : List.of("payment_details", "shipping_delivery_info", "meta_fields", "carrier_tracking", "tags", "status", "locked")) {
            usual.put(name, usual(random, name));
        }
        List<String> records = new ArrayList<>();
        for (int count = 1 + random.nextInt(7); count > 0; count--) {
            List<String> lines = new ArrayList<>();
            for (int inner = random.nextInt(4); inner > 0; inner--) {
                lines.add(record(random, without(random, line), space, oddOf, usual, ""));
            }
            records.add(record(random, without(random, order), space, oddOf, usual, "[" + space + String.join("," + space, lines) + space + "]"));
        }
        String list = "[" + space + String.join("," + space, records) + space + "]";
        String[] around = {
            "%s", "{\"data\":%s,\"meta\":{\"count\":{\"total\":3}}}", "{\"data\":%s}", "{\"Data\":%s}", "{\"data\":%s,\"DATA\":[]}", "{\"data\":[],\"data\":%s}",
            "{\"data\":%s,\"error\":{\"name\":\"x\",\"message\":\"y\"}}", "{\"meta\":{},\"data\":%s,\"links\":[{\"a\":\"12345678\"}]}"
        };
        int form = random.nextInt(2) == 0 ? 1 : random.nextInt(around.length);
        String mark = random.nextInt(12) == 0 ? "\uFEFF" : "";
        return (mark + around[form].replace("%s", list)).getBytes(StandardCharsets.UTF_8);
    }

    private static String usual(Random random, String name) {
        return switch (name) {
            case "meta_fields" -> random.nextBoolean() ? "{\"viber\":%v,\"agent\":%v}" : "{}";
            case "shipping_delivery_info" -> "{\"delivery_time\":%v}";
            case "status" -> random.nextBoolean() ? "{\"id\":%v,\"name\":%v,\"color\":\"#FF\"}" : "{\"name\":%v,\"id\":9}";
            case "locked" -> "null";
            case "tags" -> random.nextInt(3) > 0 ? "[]" : "[{\"id\":1,\"name\":%v}]";
            default -> random.nextInt(3) > 0 ? "[]" : "[{\"a\":%v},%v]";
        };
    }

    private static List<String> some(Random random, List<String> names) {
        List<String> some = new ArrayList<>(names);
        some.removeIf(name -> !name.equals("id") && !name.equals("line_items") && random.nextInt(3) == 0);
        return some;
    }

    /** Some members stand in some records only. */
    private static List<String> without(Random random, List<String> names) {
        List<String> some = new ArrayList<>(names);
        some.removeIf(name -> name.matches("status|unit_price_regular|shipping_awb|tags|row_id") && random.nextInt(3) == 0);
        if (random.nextInt(30) == 0) {
            some.remove(random.nextInt(some.size()));
        }
        return some;
    }

    private static String record(
            Random random, List<String> names, String space, int oddOf, Map<String, String> usual, String lines) {
        List<String> members = new ArrayList<>();
        for (String name : names) {
            boolean isOdd = random.nextInt(oddOf) == 0;
            String fitting = name.equals("line_items") ? lines : fitting(random, name, usual);
            members.add("\"" + name + "\":" + (isOdd ? ODD.get(random.nextInt(ODD.size())) : fitting));
        }
        if (random.nextInt(oddOf) == 0 && members.size() > 1) {
            members.add(members.get(random.nextInt(members.size())));
        }
        return "{" + space + String.join("," + space, members) + space + "}";
    }

    private static String fitting(Random random, String name, Map<String, String> usual) {
        String form = usual.get(name);
        if (form != null) {
            return form.replace("%v", PLAIN.get(random.nextInt(PLAIN.size())));
        }
        boolean isFitting = random.nextInt(25) > 0;
        if (name.startsWith("date_") || name.equals("payment_date")) {
            return TIMES.get(isFitting ? random.nextInt(4) : random.nextInt(TIMES.size()));
        }
        if (name.matches("payment_status|shipping_status|item_type") && isFitting) {
            return name.equals("item_type") ? (random.nextInt(4) > 0 ? "\"product\"" : "\"coupon\"") : "\"awaiting\"";
        }
        if (name.equals("id") && isFitting) {
            return random.nextBoolean() ? "\"4220" + random.nextInt(9_999) + "\"" : "" + random.nextInt(1_000);
        }
        if (name.matches(".*(amount|percent|tax|quantity|weight|stock|net|gross|regular)") && isFitting) {
            return List.of("1", "\"-1.000\"", "13749.1667", "-1", "0", "null", "20").get(random.nextInt(7));
        }
        return PLAIN.get(random.nextInt(PLAIN.size()));
    }
}
