package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import io.skuwright.row.Flag;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Products, BOMs and lines, numbered 0, 1, 2 ..., as flat arrays.
 *
 * <p>The lines of a BOM are a range of line numbers in one of two blocks: the large one that was indexed first
 * or the small one for BOMs that were replaced since. Two stores may share blocks and tables, so nothing here
 * changes once a {@link BomIndex} holds it.
 */
final class BomStore {

    /** Bits of {@link #bomFlags}: the yield can be divided by. */
    static final byte OPENS = 1;
    /** Every line counts under any policy. */
    static final byte PLAIN = 2;
    /** There are lines, they are in proportion and have nothing but a skip flag, and there is nothing to report. */
    static final byte SIMPLE = 4;

    NameTable products = new NameTable();
    NameTable numbers = new NameTable();
    ItemTable items = new ItemTable();
    int bomCount;
    int[] bomProduct = new int[16];
    int[] firstLine = new int[16];
    int[] endLine = new int[16];
    byte[] bomFlags = new byte[16];
    /** BOMs that have more to say than number, product and lines, without their lines. */
    @Nullable Bom @Nullable [] heads;
    LineBlock base = new LineBlock(0, 16);
    LineBlock extra = new LineBlock(0, 0);

    /** Returns a store with arrays of its own for BOMs, sharing tables and blocks. */
    BomStore copy() {
        BomStore copy = new BomStore();
        copy.products = products;
        copy.numbers = numbers;
        copy.items = items;
        copy.bomCount = bomCount;
        copy.bomProduct = bomProduct.clone();
        copy.firstLine = firstLine.clone();
        copy.endLine = endLine.clone();
        copy.bomFlags = bomFlags.clone();
        copy.heads = heads == null ? null : heads.clone();
        copy.base = base;
        copy.extra = extra;
        return copy;
    }

    /** Adds a BOM without lines and returns its number. */
    int addBom(Bom bom) {
        if (bomCount == bomProduct.length) {
            int room = bomCount * 2;
            bomProduct = Arrays.copyOf(bomProduct, room);
            firstLine = Arrays.copyOf(firstLine, room);
            endLine = Arrays.copyOf(endLine, room);
            bomFlags = Arrays.copyOf(bomFlags, room);
            heads = heads == null ? null : Arrays.copyOf(heads, room);
        }
        numbers.number(bom.number());
        bomProduct[bomCount] = products.number(bom.product());
        setHead(bomCount, bom);
        return bomCount++;
    }

    void setHead(int bom, Bom from) {
        Bom head = isPlain(from) ? null : headOf(from);
        if (heads == null && head != null) {
            heads = new @Nullable Bom[bomProduct.length];
        }
        if (heads != null) {
            heads[bom] = head;
        }
    }

    private static boolean isPlain(Bom bom) {
        return bom.place().equals(Place.NONE)
                && bom.category() == BomCategory.STANDARD
                && bom.defaultFlag() == Flag.UNKNOWN
                && bom.yieldQuantity().equals(Ratio.ONE)
                && bom.unit().isEmpty()
                && bom.use().isEmpty()
                && bom.byProducts().isEmpty();
    }

    private static Bom headOf(Bom bom) {
        return bom.lines().isEmpty() ? bom : new Bom.Builder().from(bom).lines(List.of()).build();
    }

    @Nullable Bom head(int bom) {
        return heads == null ? null : heads[bom];
    }

    Flag defaultFlag(int bom) {
        Bom head = head(bom);
        return head == null ? Flag.UNKNOWN : head.defaultFlag();
    }

    Ratio yieldQuantity(int bom) {
        Bom head = head(bom);
        return head == null ? Ratio.ONE : head.yieldQuantity();
    }

    @Nullable String unit(int bom) {
        Bom head = head(bom);
        return head == null ? null : head.unit().orElse(null);
    }

    Place place(int bom) {
        Bom head = head(bom);
        return head == null ? Place.NONE : head.place();
    }

    /** Returns a BOM as it was given. */
    Bom bom(int bom) {
        Bom head = head(bom);
        Bom.Builder made = new Bom.Builder();
        if (head == null) {
            made.number(numbers.name(bom)).product(products.name(bomProduct[bom]));
        } else {
            made.from(head);
        }
        for (int line = firstLine[bom]; line < endLine[bom]; line++) {
            made.addLines(line(line));
        }
        return made.build();
    }

    LineBlock block(int line) {
        return line < base.end() ? base : extra;
    }

    /** Returns a line as it was given. */
    BomLine line(int line) {
        LineBlock block = block(line);
        int at = line - block.offset;
        BomLine kept = block.kept == null ? null : block.kept[at];
        if (kept != null) {
            return kept;
        }
        return BomLine.builder()
                .id(block.ids[at])
                .component(products.name(block.component[at]))
                .numerator(Ratio.of(block.whole[at]))
                .unit(Optional.ofNullable(items.unit(block.item[at])))
                .skipLayer((block.flags[at] & LineBlock.SKIP) != 0)
                .build();
    }
}
