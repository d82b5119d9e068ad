package io.skuwright.order;

import io.skuwright.quantity.Ratio;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lines of a typed order by position, with the row that each turns out to be. */
final class SentLines {

    /** Null where nothing was sent: an order that was made in the ERP. */
    final @Nullable TypedOrder order;

    final int size;

    /** The row of each line, {@link RowTable#NONE} while there is none. */
    final int[] row;

    /** Lines whose id a row carries. */
    final boolean[] claimed;

    /** Lines that a row may be which could not be told from others, or was refused. */
    final boolean[] unclear;

    private final boolean[] withSons;
    private final Map<String, Integer> byId = new HashMap<>();

    SentLines(@Nullable TypedOrder order) {
        this.order = order;
        this.size = order == null ? 0 : order.size();
        this.row = new int[size];
        this.claimed = new boolean[size];
        this.unclear = new boolean[size];
        this.withSons = new boolean[size];
        Arrays.fill(row, RowTable.NONE);
        for (int line = 0; line < size; line++) {
            String id = Texts.orNull(it(line).line().id());
            if (id != null && byId.putIfAbsent(id, line) != null) {
                byId.put(id, RowTable.SEVERAL);
            }
            if (isSent(line) && type(line) == LineType.SON) {
                withSons[root(line)] = true;
            }
        }
    }

    /** Returns the line with an id, {@link RowTable#NONE} if there is none, {@link RowTable#SEVERAL} if it is not alone. */
    int withId(String id) {
        return byId.getOrDefault(id, RowTable.NONE);
    }

    TypedLine it(int line) {
        return order().typedLine(line);
    }

    boolean isSent(int line) {
        return order().isSent(line);
    }

    LineType type(int line) {
        return order().type(line);
    }

    /** Returns the root of a line; {@link RowTable#NONE} where no chain leads to one. */
    int root(int line) {
        return order().root(line);
    }

    /** Returns true if the line is a kit of which parts were sent. */
    boolean isSentWithSons(int line) {
        return withSons[line];
    }

    /** Returns the quantity that was sent, null if it is not known. */
    @Nullable Ratio quantity(int line) {
        return order().quantity(line).orElse(null);
    }

    String id(int line) {
        return Texts.orEmpty(it(line).line().id());
    }

    /** Returns the ids of lines in text order, separated by commas. */
    String ids(int[] lines) {
        return Arrays.stream(lines).mapToObj(this::id).sorted().collect(Collectors.joining(","));
    }

    private TypedOrder order() {
        if (order == null) {
            throw new IllegalStateException("There are no lines.");
        }
        return order;
    }
}
