package io.skuwright.examples.recipes;

import io.skuwright.result.Batch;
import io.skuwright.row.Row;
import io.skuwright.sheets.SheetReader;
import io.skuwright.sheets.SheetSettings;
import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/** An export of goods, CSV or XLSX: which rows can be used, which not, and how was the file understood? */
public final class WhatIsInTheFile {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** As a Chinese Windows saves it; in row 3 a spreadsheet program turned the barcode into a number. */
    private static final byte[] EXPORT = String.join(
                    "\r\n",
                    "商家编码,货品名称,规格名称,条码",
                    "00123,T恤,红色,6901234567892",
                    "00124,T恤,白色,6.90123E+12",
                    "00125,T恤")
            .getBytes(GB18030);

    private WhatIsInTheFile() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        // Codes are text: what became a number on the way is taken only if no digit can be lost.
        SheetSettings settings = SheetSettings.builder()
                .fallback(GB18030)
                .addRequired("商家编码", "货品名称")
                .addCodeColumns("商家编码", "条码")
                .build();
        Batch<Row> rows = SheetReader.of(settings).readAll(new ByteArrayInputStream(EXPORT), "goods.csv");
        rows.accepted().forEach(row -> out.println(row.place() + ": " + row.toJson()));
        rows.rejected().forEach(row -> out.println(row.place() + ": " + row.finding().code().name() + " in " + row.raw()));
        rows.findings().stream()
                .filter(finding -> !finding.isError())
                .forEach(finding -> out.println(finding.code().name() + " " + finding.attributes()));
    }
}
