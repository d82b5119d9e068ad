package io.skuwright.examples.cli;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.merchantpro.Products;
import io.skuwright.merchantpro.ShopProduct;
import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.product.SingleProduct;
import io.skuwright.product.Sku;
import io.skuwright.product.Spu;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code merchantpro-product}: SPUs, single products and kits of the products of a MerchantPro shop. */
@Command(
        name = "merchantpro-product",
        mixinStandardHelpOptions = true,
        description = "Makes SPUs with SKUs of the products of a MerchantPro shop: a page of its API, a list, or one product.",
        footer = {
            "",
            "A product with variants is an SPU, its variants are SKUs; any other is a single product. ERP and shop match by SKU:",
            "one that is missing or stands for several items is an error. A net price that does not follow from the price with",
            "VAT is a warning. What a bundle consists of is not told by the shop; --bom takes it from the ERP, by SKU.",
            "",
            "An example that can be pasted:",
            "",
            "  echo '" + MerchantproProductCommand.EXAMPLE
                    + "' | java -jar examples/cli/target/skuwright.jar merchantpro-product - --format table"
        })
final class MerchantproProductCommand implements Callable<Integer> {

    /** The example of the help; a test runs it. */
    static final String EXAMPLE = """
            {"data":[
              {"id":9,"type":"multi_variant","sku":"LED-12V","name":"Banda LED 12V","tax_value":21,
               "variant_attributes":[{"name":"Culoare","options":[{"value":"Alb rece"},{"value":"Alb cald"}]}],
               "variants":[
                 {"id":91,"sku":"LED-12V-R","stock":120,"price_net":82.6446,"price_gross":100,
                  "variant_options":[{"name":"Culoare","value":"Alb rece"}]},
                 {"id":92,"sku":"LED-12V-C","stock":"0.000","price_net":90.9091,"price_gross":110,
                  "variant_options":[{"name":"Culoare","value":"Alb cald"}]}]},
              {"id":7,"type":"basic","sku":"MUG-2","name":"Cana","stock":12,"price_net":41.24,"price_gross":49.90,"tax_value":21}],
             "meta":{"count":{"total":2,"current":2,"start":0,"limit":100},"links":{"prev":null,"next":null}}}""";

    private final Console console;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--bom",
            arity = "1..*",
            paramLabel = "FILE",
            description = "BOM files of the ERP, as explode takes them, for the bundles among the products")
    private List<String> boms = new ArrayList<>();

    @Option(
            names = "--net-decimals",
            paramLabel = "N",
            description = "how many decimals a net price has: 4 (default); others are compared as rounded to N")
    private int decimals = 4;

    @Parameters(paramLabel = "FILE|-", description = "a page of products, a list or one product as JSON, or - for standard input")
    private String file = "";

    MerchantproProductCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String format = output.format("json", "table");
        if (decimals < 0 || decimals > 9) {
            throw new WrongUse("--net-decimals is " + decimals + ", but must be from 0 to 9.");
        }
        BomFiles files = new BomFiles(console, output);
        BomCatalog catalog = boms.isEmpty() ? null : files.catalog(boms);
        Batch<ShopProduct> read = Products.usual()
                .within(output.limits())
                .decode(JsonRows.of(console.read(file)).within(output.readerLimits()));
        MerchantproProducts products = MerchantproProducts.of(read, catalog, decimals);
        List<Finding> findings = new ArrayList<>(files.findings());
        findings.addAll(products.findings());
        Answer answer = new Answer(output, findings);
        if (format.equals("table")) {
            return answer.printText(console, table(products));
        }
        return answer.withEach("spus", products.spus(), MerchantproProductCommand::spu)
                .withEach("singles", products.singles(), MerchantproProductCommand::single)
                .withEach("kits", products.kits(), MerchantproProductCommand::kit)
                .with("counts", products.counts())
                .withEach("rejected", products.rejected(), rejected -> {
                    Map<String, String> json = new LinkedHashMap<>();
                    json.put("where", rejected.place().toString());
                    json.put("sku", rejected.sku());
                    json.put("finding", rejected.code());
                    return json;
                })
                .print(console);
    }

    private static Map<String, @Nullable Object> spu(MerchantproProducts.Made<Spu> made) {
        Spu spu = made.product();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", made.shop().id().orElse(null));
        json.put("sku", spu.code().orElse(null));
        json.put("name", spu.name());
        json.put("category", spu.category().orElse(null));
        json.put("unit", spu.unit().orElse(null));
        json.put("specs", spu.specs().stream().map(spec -> {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("name", spec.name());
            values.put("values", spec.values());
            return values;
        }).toList());
        json.put("skus", spu.skus().stream().map(sku -> {
            Map<String, @Nullable Object> values = fields(sku.code(), sku.fields());
            values.put("values", sku.combination().values());
            return values;
        }).toList());
        return json;
    }

    private static Map<String, @Nullable Object> fields(String code, Map<String, String> fields) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("code", code);
        json.put("extRef", fields.get("extRef"));
        json.put("ean", fields.get("barcode"));
        json.put("price", fields.get("salePrice"));
        json.put("stock", fields.get("stock"));
        return json;
    }

    private static Map<String, @Nullable Object> single(MerchantproProducts.Made<SingleProduct> made) {
        Map<String, @Nullable Object> json = fields(made.product().code(), made.product().fields());
        json.put("id", made.shop().id().orElse(null));
        json.put("name", made.product().name());
        json.put("type", made.shop().typeCode().orElse(null));
        return json;
    }

    private static Map<String, Object> kit(Bom bom) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sku", bom.product());
        json.put("bom", bom.number());
        json.put("components", bom.lines().stream().map(line -> {
            Map<String, Object> component = new LinkedHashMap<>();
            component.put("code", line.component());
            component.put("numerator", line.numerator().toString());
            component.put("denominator", line.denominator().toString());
            return component;
        }).toList());
        return json;
    }

    private static String table(MerchantproProducts products) {
        TextTable counts = new TextTable("products", "");
        products.counts().forEach((name, count) -> counts.row(name, Long.toString(count)));
        TextTable skus = new TextTable("SPU", "name", "SKU", "values", "price", "stock");
        products.spus().forEach(made -> {
            for (Sku sku : made.product().skus()) {
                skus.row(
                        made.product().code().orElse(""),
                        made.product().name(),
                        sku.code(),
                        sku.combination().toString(),
                        sku.fields().getOrDefault("salePrice", ""),
                        sku.fields().getOrDefault("stock", ""));
            }
        });
        TextTable singles = new TextTable("single product", "name", "price", "stock");
        products.singles().forEach(made -> singles.row(
                made.product().code(),
                made.product().name(),
                made.product().fields().getOrDefault("salePrice", ""),
                made.product().fields().getOrDefault("stock", "")));
        TextTable kits = new TextTable("kit", "BOM", "component", "numerator", "denominator");
        products.kits().forEach(bom -> bom.lines().forEach(line -> kits.row(
                bom.product(), bom.number(), line.component(), line.numerator().toString(), line.denominator().toString())));
        TextTable rejected = new TextTable("rejected", "where", "finding");
        products.rejected().forEach(row -> rejected.row(row.sku(), row.place().toString(), row.code()));
        return Stream.of(counts, skus, singles, kits, rejected)
                .filter(text -> !text.isEmpty())
                .map(TextTable::toString)
                .collect(Collectors.joining("\n"));
    }
}
