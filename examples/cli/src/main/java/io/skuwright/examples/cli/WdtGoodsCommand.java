package io.skuwright.examples.cli;

import io.skuwright.product.SingleProduct;
import io.skuwright.product.Sku;
import io.skuwright.product.Spu;
import io.skuwright.wdt.WdtGoods;
import io.skuwright.wdt.WdtSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wdt-goods}: SPUs and single products of the goods of WangDianTong. */
@Command(
        name = "wdt-goods",
        mixinStandardHelpOptions = true,
        description = "Makes SPUs with SKUs of goods of WangDianTong: an answer of its API, or the list of single items.",
        footer = {
            "",
            "A spec called like Color:red;Size:M gives values of several specs, any other name one value of the spec 规格. A",
            "goods whose only spec has no name of its own is a single product. Deleted goods are left out.",
            "",
            "The list of single items is read from CSV (UTF-8 or GB18030) and XLSX; its counts are those of rows.",
            "",
            "An example that can be pasted:",
            "",
            "  echo '" + WdtGoodsCommand.EXAMPLE
                    + "' | java -jar examples/cli/target/skuwright.jar wdt-goods - --dialect qyb --format table"
        })
final class WdtGoodsCommand implements Callable<Integer> {

    /** The example of the help; a test runs it. */
    static final String EXAMPLE = """
            {"code":0,"message":"","total_count":"2","goods_list":[
              {"goods_no":"T-1","goods_name":"短袖","class_name":"服装","brand_name":"无","unit_name":"件","spec_list":[
                {"spec_no":"T-1-W-L","spec_name":"颜色:白色;尺码:L","barcode":"690001","retail_price":"59.0000"},
                {"spec_no":"T-1-B-L","spec_name":"颜色:黑色;尺码:L","barcode":"690002","retail_price":"59.9000"}]},
              {"goods_no":"M-1","goods_name":"马克杯","class_name":"杯","brand_name":"无","unit_name":"个","spec_list":[
                {"spec_no":"M-1","spec_name":"默认规格","barcode":"","retail_price":"1E+1"}]}]}""";

    private final Console console;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--dialect",
            paramLabel = "DIALECT",
            description = "qyb, y or qjb; default: qjb if the answer has a status, else qyb")
    private @Nullable String dialect;

    @Option(
            names = "--list",
            paramLabel = "NAME=VALUE",
            description = "how the list is read, such as specNames=whole or code=SKU; repeatable")
    private Map<String, String> list = new LinkedHashMap<>();

    @Parameters(paramLabel = "FILE|-", description = "an answer with goods as JSON, the list of single items as CSV or XLSX, or - for standard input")
    private String file = "";

    WdtGoodsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String format = output.format("json", "table");
        WdtGoodsInput answers = new WdtGoodsInput(output, dialect);
        WdtListInput lists = new WdtListInput(output, list);
        byte[] content = console.read(file);
        WdtProducts products =
                RowFile.isJson(content) ? WdtProducts.of(answers.read(content)) : lists.read(content);
        Answer answer = new Answer(output, products.findings());
        if (format.equals("table")) {
            return answer.printText(console, table(products));
        }
        return answer.withEach("spus", products.spus(), WdtGoodsCommand::spu)
                .withEach("singles", products.singles(), WdtGoodsCommand::single)
                .with("counts", products.counts())
                .withEach("rejected", products.rejected(), rejected -> {
                    Map<String, String> json = new LinkedHashMap<>();
                    json.put("where", rejected.place().toString());
                    json.put("goodsNo", rejected.goodsNo());
                    json.put("finding", rejected.code());
                    return json;
                })
                .print(console);
    }

    private static Map<String, @Nullable Object> spu(WdtProducts.Made<Spu> made) {
        Spu spu = made.product();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("goodsNo", made.goods().goodsNo());
        json.put("name", spu.name());
        json.put("category", spu.category().orElse(null));
        json.put("brand", spu.fields().get("brand"));
        json.put("unit", spu.unit().orElse(null));
        json.put("specs", spu.specs().stream().map(spec -> {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("name", spec.name());
            values.put("values", spec.values());
            return values;
        }).toList());
        Map<String, String> names = names(made.goods());
        json.put("skus", spu.skus().stream().map(sku -> sku(sku, names)).toList());
        return json;
    }

    private static Map<String, String> names(WdtGoods goods) {
        return goods.liveSpecs().stream()
                .collect(Collectors.toMap(WdtSpec::specNo, spec -> spec.name().orElse("")));
    }

    private static Map<String, @Nullable Object> sku(Sku sku, Map<String, String> names) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("code", sku.code());
        json.put("name", names.get(sku.code()));
        json.put("barcode", sku.fields().get("barcode"));
        json.put("price", sku.fields().get("salePrice"));
        json.put("values", sku.combination().values());
        return json;
    }

    private static Map<String, @Nullable Object> single(WdtProducts.Made<SingleProduct> made) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("code", made.product().code());
        json.put("goodsNo", made.goods().goodsNo());
        json.put("name", made.product().name());
        json.put("barcode", made.product().fields().get("barcode"));
        json.put("price", made.product().fields().get("salePrice"));
        return json;
    }

    private static String table(WdtProducts products) {
        TextTable counts = new TextTable("goods", "");
        products.counts().forEach((name, count) -> counts.row(name, Long.toString(count)));
        TextTable skus = new TextTable("SPU", "name", "SKU", "values", "price");
        products.spus().forEach(made -> made.product().skus().forEach(sku -> skus.row(
                made.goods().goodsNo(),
                made.product().name(),
                sku.code(),
                sku.combination().toString(),
                sku.fields().getOrDefault("salePrice", ""))));
        TextTable singles = new TextTable("single product", "name", "price");
        products.singles().forEach(made -> singles.row(
                made.product().code(), made.product().name(), made.product().fields().getOrDefault("salePrice", "")));
        TextTable rejected = new TextTable("rejected", "where", "finding");
        products.rejected().forEach(row -> rejected.row(row.goodsNo(), row.place().toString(), row.code()));
        return Stream.of(counts, skus, singles, rejected)
                .filter(text -> !text.isEmpty())
                .map(TextTable::toString)
                .collect(Collectors.joining("\n"));
    }
}
