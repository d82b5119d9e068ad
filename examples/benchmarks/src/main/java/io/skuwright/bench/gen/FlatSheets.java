package io.skuwright.bench.gen;

import java.util.ArrayList;
import java.util.List;

/**
 * Flat materials whose texts are all new, as after decoding: no row shares a text with another, and no hash is known.
 *
 * <p>The rows of an SPU lie far from each other. Every second name, with its colours, is Chinese. With faults, 1 in
 * 100 SPUs has two categories or two units, and 1 in 100 rows has another fault: no name, no code, a code or a
 * combination that stands twice, or a missing spec.
 */
public final class FlatSheets {

    private static final int ONE_IN = 100;
    private static final int ROW_FAULTS = 5;
    /** A prime: steps of it reach every SPU, and no two rows in turn are of SPUs that lie side by side. */
    private static final long STEP = 7919;

    private static final String[] NOUNS = {"Oxford shirt", "Linen dress", "Copper cable", "Oat cookies"};
    private static final String[] CHINESE_NOUNS = {"女士针织衫", "男士牛仔裤", "铜芯电线", "燕麦饼干"};
    private static final String[] CATEGORIES = {"Clothing/Tops", "服装/上衣", "Cables", "电线电缆", "Food/Dry", "食品/干货"};
    private static final String[] UNITS = {"pcs", "件", "m", "米", "bag", "袋"};

    private final int spus;
    private final int edge;
    private final boolean faults;

    private FlatSheets(int spus, int edge, boolean faults) {
        this.spus = spus;
        this.edge = edge;
        this.faults = faults;
    }

    /** Returns new rows. */
    public static List<Flat> rows(int rows, int skusPerSpu, boolean faults) {
        int spus = Math.max(1, rows / skusPerSpu);
        // Each SPU's combinations fill a square, or most of one.
        int edge = (int) Math.ceil(Math.sqrt(Math.floorDiv(rows + spus - 1, spus)));
        FlatSheets sheet = new FlatSheets(spus, edge, faults);
        List<Flat> made = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            made.add(sheet.row(row));
        }
        return made;
    }

    private Flat row(int row) {
        int round = row / spus;
        int spu = (int) ((row + round) * STEP % spus);
        int fault = faults && row % ONE_IN == ONE_IN - 1 ? row / ONE_IN % ROW_FAULTS : -1;
        int twin = fault == 3 ? 0 : round;
        boolean otherCategory = faults && round == 1 && spu % (2 * ONE_IN) == 0;
        boolean otherUnit = faults && round == 1 && spu % (2 * ONE_IN) == ONE_IN;
        return new Flat(
                fault == 0 ? "" : code(fault == 1 ? row - 1 : row),
                fault == 2 ? "" : name(spu),
                fresh(otherCategory ? "Other" : CATEGORIES[spu % CATEGORIES.length]),
                fresh(otherUnit ? "box" : UNITS[spu % UNITS.length]),
                fault == 4 ? "" : color(spu, twin / edge),
                spec(twin % edge));
    }

    private static String code(int row) {
        return padded(new StringBuilder("M-"), row, 9);
    }

    private static String name(int spu) {
        String noun = spu % 2 == 0 ? NOUNS[spu / 2 % NOUNS.length] : CHINESE_NOUNS[spu / 2 % CHINESE_NOUNS.length];
        return padded(new StringBuilder(noun).append(" FA"), spu, 7);
    }

    private static String color(int spu, int number) {
        return padded(new StringBuilder(spu % 2 == 0 ? "Colour " : "颜色"), number, 3);
    }

    private static String spec(int number) {
        return padded(new StringBuilder("1x"), number, 3);
    }

    private static String padded(StringBuilder text, int number, int digits) {
        String decimal = Integer.toString(number);
        return text.append("0".repeat(Math.max(0, digits - decimal.length())))
                .append(decimal)
                .toString();
    }

    private static String fresh(String text) {
        return String.valueOf(text.toCharArray());
    }
}
