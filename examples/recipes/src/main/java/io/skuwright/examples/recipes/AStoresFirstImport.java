package io.skuwright.examples.recipes;

import io.skuwright.result.Batch;
import io.skuwright.row.Row;
import io.skuwright.sheets.SheetReader;
import io.skuwright.sheets.SheetSettings;
import io.skuwright.sync.BatchPart;
import io.skuwright.sync.BatchRule;
import io.skuwright.wdt.store.GoodsList;
import io.skuwright.wdt.store.GoodsListPlan;
import io.skuwright.wdt.store.ImportedLists;
import io.skuwright.wdt.store.StoreGoods;
import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/** A store begins with the ERP's list: what goes in and in which parts, what is refused, and what if it comes twice? */
public final class AStoresFirstImport {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** As the ERP exports it. */
    private static final byte[] EXPORT = String.join(
                    "\r\n",
                    "货品编号,货品名称,分类,品牌,规格名称,商家编码,零售价,基本单位",
                    "A100,T恤,服装,无,颜色:红;尺码:M,0001,\"￥1,059.00\",件",
                    "A100,T恤,服装,无,颜色:红;尺码:L,0002,无权限,件",
                    "A200,马克杯,餐具,无,默认规格,123.0,12.5,个",
                    "A300,碗,餐具,无,默认规格,6.92E+12,9,个",
                    "A400,盘,家居/厨房/餐具/盘,无,默认规格,0004,9,个",
                    "合计:,,,,,,1089.5,")
            .getBytes(GB18030);

    private AStoresFirstImport() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        SheetSettings settings = SheetSettings.builder().fallback(GB18030).build();
        Batch<Row> file = SheetReader.of(settings).readAll(new ByteArrayInputStream(EXPORT), "goods.csv");
        GoodsList list = GoodsList.read(file.accepted());
        out.println(list);
        list.findings().forEach(finding -> out.println(finding.severity().text() + " " + finding.code().name() + " "
                + finding.subject() + " at " + finding.place()));

        // One import takes 5,000 rows; two, so that this list has parts. The SKUs of one goods stay together.
        GoodsListPlan plan = GoodsListPlan.of(list, StoreGoods.none(), BatchRule.ofRows(2));
        plan.plan().steps().forEach(step ->
                out.println(step.action().text() + " " + step.subject() + ": " + step.reason()));
        for (BatchPart part : plan.batch().parts()) {
            // A file of the store's template; the host writes it as CSV or XLSX.
            out.println("file: " + plan.rows(part).size() + " rows, " + part.keys());
        }

        // What the host keeps: the file was imported, and is refused if it comes again.
        String kept = ImportedLists.none().with(list).toText();
        StoreGoods store = StoreGoods.of(list.rows()).imported(ImportedLists.parse(kept));
        GoodsListPlan again = GoodsListPlan.of(list, store);
        out.println("again: " + again.plan().counts() + " " + again.findings().get(0).code().name());
    }
}
