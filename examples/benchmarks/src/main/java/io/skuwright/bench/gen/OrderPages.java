package io.skuwright.bench.gen;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Pages of orders as a MerchantPro shop sends them: the members of a real order in their order.
 *
 * <p>An order has 71 members and one to four lines of 27 to 29; nobody in it is real. Who ordered, ids, times and amounts differ
 * from order to order. One line in three has a status, one in four a price before the reduction, and one product in three a
 * SKU and an EAN.
 */
public final class OrderPages {

    private static final List<String> NAMES = List.of("Petrović", "Ionescu", "Jovanović", "Popa", "Nikolić", "Dumitru", "Marković");
    private static final List<String> FIRST = List.of("Ana", "Marko", "Elena", "Jovan", "Ioana", "Milan", "Andrei", "Jelena");
    private static final List<String> STREETS = List.of("Bulevar oslobođenja", "Knez Mihailova", "Cara Dušana", "Vojvode Stepe", "Nemanjina");
    private static final List<String> CITIES = List.of("Beograd (Rakovica)", "Novi Sad", "Niš", "Subotica", "Kragujevac", "Čačak");
    private static final List<String> GOODS = List.of(
            "Termalni štampač", "Teleskop", "Bežični miš", "Tastatura", "Punjač za laptop", "Stona lampa", "Torba za foto aparat");
    private static final List<String> BRANDS = List.of("SPRT", "SkyOptics", "Lumina", "Teknos", "Orion");
    private static final List<String> AGENTS = List.of("Agent A", "Agent B", "Agent C", "Agent D");
    private static final List<String> ANSWERS = List.of("Da, putem Viber aplikacije", "Da, putem SMS poruke", "Ne");

    private final StringBuilder json = new StringBuilder();
    private final Random random = new Random(11);
    private boolean isFirst;

    private OrderPages() {}

    /** Makes a page of so many orders. */
    public static byte[] of(int orders) {
        return new OrderPages().page(orders).getBytes(StandardCharsets.UTF_8);
    }

    private String page(int orders) {
        json.append("{\"data\":[");
        for (int at = 0; at < orders; at++) {
            json.append(at == 0 ? "" : ",");
            order(at);
        }
        return json.append("],\"meta\":{\"count\":{\"total\":").append(orders).append(",\"current\":").append(orders)
                .append(",\"start\":0,\"limit\":").append(orders)
                .append("},\"links\":{\"prev\":null,\"current\":\"/api/v2/orders\",\"next\":null}}}").toString();
    }

    private void order(int at) {
        int count = 1 + random.nextInt(4);
        long[] prices = random.longs(count, 100, 60_000).toArray();
        int[] counts = random.ints(count, 1, 4).toArray();
        long total = 0;
        for (int line = 0; line < count; line++) {
            total += prices[line] * counts[line];
        }
        String id = "" + (42_209_911 + at);
        begin();
        head(id, at, total);
        buyer("billing", true);
        value("shipping_as_billing", "true");
        buyer("shipping", false);
        value("bank_name", "null").value("bank_account", "null");
        json.append(",\"line_items\":[");
        for (int line = 0; line < count; line++) {
            json.append(line == 0 ? "" : ",");
            line(prices[line], counts[line]);
        }
        json.append(']');
        text("info_url", "https://shop.example/naruci/info/x/" + id).text("proforma_url", "https://shop.example/naruci/proforma/x/" + id);
        value("carrier_tracking", "[]");
        json.append('}');
    }

    private void head(String id, int at, long total) {
        text("id", id).value("sys_id", "" + (105_903_863 + at)).text("public_code", hex(16)).value("channel_id", "null");
        text("payment_status", "awaiting").text("payment_status_text", "Plaćanje na čekanju");
        text("payment_method_code", "cash_delivery").text("payment_method_name", "Plaćanje pouzećem").value("payment_details", "[]");
        text("shipping_status", any(List.of("awaiting", "confirmed", "in_process"))).text("shipping_status_text", "Porudžbina na čekanju");
        value("shipping_method_id", "1").text("shipping_method_name", "Kurirska služba");
        value("shipping_delivery_info", "{\"delivery_time\":\"Isporuka u 1-2 dana\"}");
        value("shipping_amount", "0").value("shipping_tax_percent", "19").value("shipping_tax_amount", "0").value("shipping_cod_amount", "" + total);
        value("subtotal_including_tax", "" + total).value("subtotal_excluding_tax", net(total)).value("tax_amount", tax(total));
        value("subtotal_amount", "" + total).value("total_amount", "" + total).value("paid_amount", "0");
        text("currency", "RSD").value("has_returns", "false").value("customer_id", "" + random.nextInt(90_000));
        text("customer_email", "client" + random.nextInt(90_000) + "@example.com");
        value("customer_ip_address", "null").value("customer_ip_country", "null").value("customer_device", "null");
        text("customer_lang", "sr_RS").value("customer_note", "null");
        String time = time();
        text("date_created", time).text("date_modified", random.nextBoolean() ? time : time()).value("payment_date", "null");
        text("created_by", "system").text("source_type", "system");
        value("meta_fields", "{\"test\":\"" + any(ANSWERS) + "\",\"viber1\":\"" + phone() + "\"}");
    }

    private void buyer(String of, boolean isBill) {
        if (isBill) {
            text("billing_type", "individual");
        }
        String city = any(CITIES);
        String street = any(STREETS) + ", " + (1 + random.nextInt(190));
        int code = 11_000 + random.nextInt(9_000);
        text(of + "_name", any(FIRST) + " " + any(NAMES));
        value(of + "_country_id", "227").text(of + "_country_code", "RS").text(of + "_country_name", "Serbia");
        value(of + "_state_id", "4351").text(of + "_state", "Grad Beograd").value(of + "_district", "null");
        text(of + "_city", city).text(of + "_address", street).text(of + "_postal_code", "" + code);
        String full = street + ", " + code + ", " + city + ", Grad Beograd, RS";
        if (isBill) {
            text(of + "_full_address", full).text(of + "_phone", phone());
        } else {
            text(of + "_phone", phone()).text(of + "_full_address", full);
        }
    }

    private void line(long price, int count) {
        int product = 125_000 + random.nextInt(9_000);
        boolean isCoded = random.nextInt(3) == 0;
        begin();
        text("item_type", "product").value("product_id", "" + product);
        value("product_sku", isCoded ? "\"VTR" + product + "\"" : "null").value("product_ean", isCoded ? "\"5941" + (100_000_000L + product) + "\"" : "null");
        value("stock_snapshot", "" + random.nextInt(20)).text("product_stock", random.nextInt(9) - 1 + ".000");
        text("product_name", any(BRANDS) + " " + any(GOODS) + " " + product);
        text("product_url", "https://shop.example/kupi?id=" + product).text("product_image_url", "https://cdn.example/t_" + product + "_1_250x250.gif");
        text("product_tax_name", "PDV").value("product_tax_percent", "20");
        value("category_id", "" + (200 + random.nextInt(90))).text("category_name", any(GOODS));
        value("manufacturer_id", "1000334").text("manufacturer_name", any(BRANDS)).value("product_availability_id", "null");
        value("quantity", "" + count);
        value("unit_price_net", net(price)).value("unit_tax_amount", tax(price)).value("unit_price_gross", "" + price);
        if (random.nextInt(4) == 0) {
            value("unit_price_regular", "" + price * 3 / 2);
        }
        value("line_subtotal_net", net(price * count)).value("line_tax_amount", tax(price * count)).value("line_subtotal_gross", "" + price * count);
        value("weight", "0").value("backorder_quantity", random.nextBoolean() ? "-1" : "0");
        value("meta_fields", "{\"dobavljac\":\"Supplier " + random.nextInt(30) + "\",\"komercijalista\":\"" + any(AGENTS) + "\"}");
        if (random.nextInt(3) == 0) {
            value("status", "{\"id\":" + random.nextInt(12) + ",\"name\":\"10 - Poslat upit\",\"color\":\"#FFFF00FF\"}");
        }
        value("gift_card_delivery", "null");
        json.append('}');
    }

    private String time() {
        return String.format(Locale.ROOT, "2025-12-%02dT%02d:%02d:%02d+02:00",
                1 + random.nextInt(28), random.nextInt(24), random.nextInt(60), random.nextInt(60));
    }

    private String phone() {
        return "060" + (1_000_000 + random.nextInt(8_999_999));
    }

    private String hex(int bytes) {
        StringBuilder hex = new StringBuilder();
        for (int at = 0; at < bytes; at++) {
            hex.append(String.format(Locale.ROOT, "%02x", random.nextInt(256)));
        }
        return hex.toString();
    }

    /** Five sixths to four decimals. */
    private static String net(long gross) {
        long units = (gross * 50_000 + 3) / 6;
        return decimal(units);
    }

    private static String tax(long gross) {
        return decimal(gross * 10_000 - (gross * 50_000 + 3) / 6);
    }

    private static String decimal(long units) {
        String whole = "" + units / 10_000;
        String part = String.format(Locale.ROOT, "%04d", units % 10_000).replaceAll("0+$", "");
        return part.isEmpty() ? whole : whole + "." + part;
    }

    private void begin() {
        json.append('{');
        isFirst = true;
    }

    private OrderPages text(String name, String text) {
        return value(name, "\"" + text + "\"");
    }

    private OrderPages value(String name, String value) {
        json.append(isFirst ? "\"" : ",\"").append(name).append("\":").append(value);
        isFirst = false;
        return this;
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
