package io.skuwright.bench.gen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files of flat materials in eight columns: codes, Chinese names, a number, a column in quotes. */
public final class SheetFiles {

    /** The names in the header. */
    public static final List<String> COLUMNS =
            List.of("code", "name", "category", "unit", "colour", "size", "price", "barcode");

    private static final List<String> CATEGORIES = List.of("服装", "鞋帽", "数码 accessories", "家居用品", "food");
    private static final List<String> SIZES = List.of("S", "M", "L", "XL", "1x1.5", "2x2");

    private static final List<String> NAMES = Names.of(0);
    private static final int PRICE = 6;

    private SheetFiles() {}

    /** Returns a CSV file in UTF-8 with so many rows. */
    public static byte[] csv(int rows) {
        StringBuilder csv = new StringBuilder(rows * 90).append(String.join(",", COLUMNS)).append("\r\n");
        SplittableRandom random = new SplittableRandom(11);
        for (int row = 0; row < rows; row++) {
            List<String> cells = cells(random, row);
            csv.append(String.join(",", cells.subList(0, 2))).append(",\"").append(cells.get(2)).append("\",");
            csv.append(String.join(",", cells.subList(3, cells.size()))).append("\r\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Returns a workbook with so many rows; prices are numbers, all else is text. */
    public static byte[] xlsx(int rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SplittableRandom random = new SplittableRandom(11);
        try (Workbook book = new Workbook(bytes, "bench", "1.0")) {
            Worksheet sheet = book.newWorksheet("Sheet1");
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, COLUMNS.get(column));
            }
            for (int row = 0; row < rows; row++) {
                List<String> cells = cells(random, row);
                for (int column = 0; column < cells.size(); column++) {
                    if (column == PRICE) {
                        sheet.value(row + 1, column, Double.parseDouble(cells.get(column)));
                    } else {
                        sheet.value(row + 1, column, cells.get(column));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> cells(SplittableRandom random, int row) {
        return List.of(
                "SKU-" + (1_000_000 + row),
                NAMES.get(random.nextInt(NAMES.size())),
                CATEGORIES.get(random.nextInt(CATEGORIES.size())) + ", " + random.nextInt(10),
                "pc",
                "colour " + random.nextInt(40),
                SIZES.get(random.nextInt(SIZES.size())),
                random.nextInt(1, 500) + "." + random.nextInt(1, 10) + "5",
                Long.toString(6_900_000_000_000L + random.nextLong(9_999_999_999L)));
    }
}
