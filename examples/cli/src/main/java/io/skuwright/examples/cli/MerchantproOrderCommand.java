package io.skuwright.examples.cli;

import io.skuwright.bom.BomCatalog;
import io.skuwright.merchantpro.LineResolution;
import io.skuwright.merchantpro.OrderMoney;
import io.skuwright.merchantpro.OrderTotals;
import io.skuwright.merchantpro.Orders;
import io.skuwright.merchantpro.ShopLine;
import io.skuwright.merchantpro.ShopOrder;
import io.skuwright.merchantpro.ShopTag;
import io.skuwright.merchantpro.SkuLink;
import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.order.TypedLine;
import io.skuwright.quantity.Money;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.row.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code merchantpro-order}: orders of a MerchantPro shop, added up again, and as the ERP takes them. */
@Command(
        name = "merchantpro-order",
        mixinStandardHelpOptions = true,
        description = "Reads orders of a MerchantPro shop, adds them up again exactly, and makes the orders that the ERP takes.",
        footer = {
            "",
            "A SKU on a line is that of the ERP. A line without one needs --codes, by the shop's id of the product; a line that",
            "leads to no SKU or to several is an error, and its order is none of the ERP (erp is null). What has a BOM in the",
            "files of --bom is a kit, and its parts stand below it. Amounts are with VAT; those of the shop that differ are",
            "findings. Who the buyer is, is not printed.",
            "",
            "An example that can be pasted:",
            "",
            "  echo '" + MerchantproOrderCommand.EXAMPLE
                    + "' | java -jar examples/cli/target/skuwright.jar merchantpro-order - --net-decimals 2 --format table"
        })
final class MerchantproOrderCommand implements Callable<Integer> {

    /** The example of the help; a test runs it. */
    static final String EXAMPLE = """
            {"id":"42209911","shipping_status":"awaiting","payment_status":"awaiting","currency":"RON",
             "shipping_amount":24.90,"shipping_tax_percent":21,"shipping_tax_amount":4.32,"total_amount":119.70,
             "line_items":[
               {"item_type":"product","product_id":10001,"product_sku":"VTR345","product_tax_percent":21,"quantity":2,
                "unit_price_net":41.24,"unit_tax_amount":8.66,"unit_price_gross":49.90,"line_subtotal_gross":99.80},
               {"item_type":"coupon","line_subtotal_gross":-5.00}]}""";

    private final Console console;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--bom", arity = "1..*", paramLabel = "FILE", description = "BOM files of the ERP's kits, as explode takes them")
    private List<String> boms = new ArrayList<>();

    @Option(
            names = "--codes",
            paramLabel = "FILE",
            description = "SKUs of the ERP by the shop's id of a product or variant: {\"product\":{id:SKU}}")
    private @Nullable String codes;

    @Option(
            names = "--scale",
            paramLabel = "CURRENCY=N",
            description = "decimals of a currency, such as HUF=0; 2 for RON, RSD, EUR, HUF and some more; repeatable")
    private Map<String, Integer> scales = new LinkedHashMap<>();

    @Option(
            names = "--net-decimals",
            paramLabel = "N",
            description = "how many decimals net amounts have: 4 (default); others are compared as rounded to N")
    private int decimals = 4;

    @Parameters(paramLabel = "FILE|-", description = "an order, a list or a page of orders as JSON, or - for standard input")
    private String file = "";

    MerchantproOrderCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String format = output.format("json", "table");
        JsonFiles files = new JsonFiles(console, output);
        OrderMoney money = money();
        LineResolution resolution = resolution(files);
        BomFiles bomFiles = new BomFiles(console, output);
        BomCatalog catalog = bomFiles.catalog(boms);
        Orders reader = Orders.usual();
        Batch<ShopOrder> read = reader.withNames(files.fieldNames(reader.names()))
                .within(output.limits())
                .decode(JsonRows.of(console.read(file)).within(output.readerLimits()));
        MerchantproOrders orders = MerchantproOrders.of(read, money, resolution, catalog);
        List<Finding> findings = new ArrayList<>(bomFiles.findings());
        findings.addAll(orders.findings());
        Answer answer = new Answer(output, findings);
        if (format.equals("table")) {
            return answer.printText(console, table(orders));
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("read", read.read());
        counts.put("accepted", (long) read.accepted().size());
        counts.put("rejected", (long) read.rejected().size());
        return answer.withEach("orders", orders.orders(), this::order)
                .with("counts", counts)
                .withEach("rejected", read.rejected(), rejected -> {
                    Map<String, String> json = new LinkedHashMap<>();
                    json.put("where", rejected.place().toString());
                    json.put("finding", rejected.finding().code().name());
                    return json;
                })
                .print(console);
    }

    private OrderMoney money() {
        try {
            OrderMoney money = OrderMoney.usual().withNetDecimals(decimals);
            for (Map.Entry<String, Integer> scale : scales.entrySet()) {
                money = money.withScale(scale.getKey(), scale.getValue());
            }
            return money;
        } catch (IllegalArgumentException e) {
            throw new WrongUse("--scale or --net-decimals: " + e.getMessage());
        }
    }

    private LineResolution resolution(JsonFiles files) {
        if (codes == null) {
            return LineResolution.skusAreCodes();
        }
        List<SkuLink> links = new ArrayList<>();
        Cell table = files.settings(codes).cell("product");
        table.row()
                .orElseThrow(() -> new WrongUse("'" + codes + "' must hold an object of SKUs by id, called product."))
                .cells()
                .forEach((id, sku) -> links.add(SkuLink.of(sku.text()).withProduct(id)));
        return LineResolution.skusAreCodes().and(links);
    }

    private Map<String, @Nullable Object> order(MerchantproOrders.Made made) {
        ShopOrder order = made.shop();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", order.id());
        json.put("shippingStatus", order.shippingStatusCode().orElse(null));
        json.put("paymentStatus", order.paymentStatusCode().orElse(null));
        json.put("paymentMethod", order.paymentMethod().orElse(null));
        json.put("currency", order.currency().orElse(null));
        json.put("created", order.created().map(Object::toString).orElse(null));
        json.put("modified", order.modified().map(Object::toString).orElse(null));
        json.put("awb", order.awb().orElse(null));
        json.put("tags", order.tags().stream().map(ShopTag::name).toList());
        json.put("lines", order.lines().stream().map(MerchantproOrderCommand::line).toList());
        json.put("totals", made.totals().map(MerchantproOrderCommand::totals).orElse(null));
        json.put("erp", made.erp().map(erp -> erp.lines().stream().map(this::erpLine).toList()).orElse(null));
        return json;
    }

    private static Map<String, @Nullable Object> line(ShopLine line) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("key", line.key());
        json.put("kind", line.kind().name().toLowerCase(Locale.ROOT));
        json.put("productId", line.productId().orElse(null));
        json.put("sku", line.sku().orElse(null));
        json.put("ean", line.ean().orElse(null));
        json.put("name", line.name().orElse(null));
        json.put("quantity", text(line.quantity()));
        json.put("unitGross", text(line.unitGross()));
        json.put("gross", text(line.gross()));
        json.put("taxPercent", text(line.taxPercent()));
        return json;
    }

    private static Map<String, Object> totals(OrderTotals totals) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("goods", text(totals.goods()));
        json.put("discounts", text(totals.discounts()));
        json.put("other", text(totals.other()));
        json.put("shipping", text(totals.shipping()));
        json.put("total", text(totals.total()));
        json.put("vat", totals.vat().stream()
                .map(share -> {
                    Map<String, Object> part = new LinkedHashMap<>();
                    part.put("percent", text(share.percent()));
                    part.put("gross", text(share.gross()));
                    part.put("net", text(share.net()));
                    part.put("tax", text(share.tax()));
                    return part;
                })
                .toList());
        return json;
    }

    private Map<String, @Nullable Object> erpLine(TypedLine line) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", line.line().id());
        json.put("type", type(line));
        json.put("sync", line.isSent());
        json.put("product", line.line().product());
        json.put("quantity", line.isSent() ? text(line.quantity()) : null);
        json.put("root", line.root().map(root -> root.line().id()).orElse(null));
        json.put("reason", line.reasonText(output.language()));
        return json;
    }

    private static String type(TypedLine line) {
        return line.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String text(Optional<Ratio> number) {
        return number.map(MerchantproOrderCommand::text).orElse(null);
    }

    private static String text(Money money) {
        return text(money.amount());
    }

    private static String text(Ratio number) {
        return number.toDecimal().map(BigDecimal::toPlainString).orElseGet(number::toString);
    }

    private static String table(MerchantproOrders orders) {
        TextTable heads = new TextTable("order", "goods", "payment", "currency", "lines", "total");
        TextTable lines = new TextTable("order", "line", "product", "type", "quantity");
        for (MerchantproOrders.Made made : orders.orders()) {
            ShopOrder order = made.shop();
            heads.row(
                    order.id(),
                    order.shippingStatusCode().orElse(""),
                    order.paymentStatusCode().orElse(""),
                    order.currency().orElse(""),
                    Integer.toString(order.lines().size()),
                    made.totals().map(totals -> text(totals.total())).orElse(""));
            made.erp().ifPresent(erp -> erp.lines().forEach(line -> lines.row(
                    order.id(),
                    String.valueOf(line.line().id()),
                    String.valueOf(line.line().product()),
                    type(line),
                    line.quantity().map(MerchantproOrderCommand::text).orElse(""))));
        }
        return Stream.of(heads, lines)
                .filter(text -> !text.isEmpty())
                .map(TextTable::toString)
                .collect(Collectors.joining("\n"));
    }
}
