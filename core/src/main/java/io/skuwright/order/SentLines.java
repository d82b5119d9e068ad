package io.skuwright.order;

import io.skuwright.quantity.Ratio;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** Lines of kits that were not sent because lines of them were set aside. */
    final boolean[] leftOut;

    private final boolean[] withSons;
    private final Map<String, Integer> byId = new HashMap<>();

    private final @Nullable SummedParts summed;
    private final @Nullable Ratio[] quantity;

    /** Makes the lines of an order that was made in the ERP: none. */
    SentLines() {
        this(null, RowPolicy.defaults());
    }

    SentLines(@Nullable TypedOrder order, RowPolicy policy) {
        this.order = order;
        this.size = order == null ? 0 : order.size();
        this.summed = order == null ? null : new SummedParts(order, policy);
        this.quantity = new Ratio[size];
        this.row = new int[size];
        this.claimed = new boolean[size];
        this.unclear = new boolean[size];
        this.leftOut = new boolean[size];
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
            quantity[line] = summed().quantity(line);
            leftOut[line] = summed().isLeftOut(it(line));
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
        return quantity[line];
    }

    /** Returns which lines were sent as one row. */
    SummedParts summed() {
        return Objects.requireNonNull(summed, "lines");
    }

    /** Returns the line whose row a line is in: the line itself, or the first of those that were summed. */
    int first(int line) {
        return summed().first[line];
    }

    /** Returns the further lines that were summed into the row of a line. */
    List<TypedLine> summedInto(int line) {
        Positions lines = summed().sums.get(line);
        return lines == null
                ? List.of()
                : Arrays.stream(lines.toArray()).skip(1).mapToObj(this::it).toList();
    }

    /** Returns true if a row was sent that was made of this line. */
    boolean hasOwnRow(int line) {
        return isSent(line) && first(line) == line;
    }

    String id(int line) {
        return Texts.orEmpty(it(line).line().id());
    }

    /** Returns the ids of lines in text order, separated by commas. */
    String ids(int[] lines) {
        return Arrays.stream(lines).mapToObj(this::id).sorted().collect(Collectors.joining(","));
    }

    private TypedOrder order() {
        return Objects.requireNonNull(order, "lines");
    }
}
