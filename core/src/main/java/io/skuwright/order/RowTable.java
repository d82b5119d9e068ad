package io.skuwright.order;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an ERP order by position, with what is found out about each.
 *
 * <p>A row is refused by the first finding that makes it unusable; what else is found out is kept apart.
 */
final class RowTable {

    /** No row or line, where a position is expected. */
    static final int NONE = -1;

    /** Several rows have what was asked for. */
    static final int SEVERAL = -2;

    final OrderRow[] rows;

    /** The findings that do not refuse a row. */
    final List<Finding> more = new ArrayList<>();

    private final @Nullable Finding[] refused;
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, Integer> products = new HashMap<>();
    private final int[] product;

    RowTable(List<OrderRow> rows) {
        this.rows = rows.toArray(new OrderRow[0]);
        this.refused = new Finding[this.rows.length];
        this.product = new int[this.rows.length];
        for (int row = 0; row < size(); row++) {
            String code = Texts.orNull(this.rows[row].product());
            product[row] = code == null ? NONE : productId(code);
        }
    }

    /** Refuses the rows that are unusable by themselves, and those that share a row id. */
    void check() {
        for (int row = 0; row < size(); row++) {
            checkFields(row);
        }
        Map<String, Positions> groups = new LinkedHashMap<>();
        for (int row = 0; row < size(); row++) {
            String id = Texts.orNull(rows[row].rowId());
            if (id != null && byId.putIfAbsent(id, row) != null) {
                groups.computeIfAbsent(id, key -> new Positions()).add(row);
            }
        }
        groups.forEach(this::refuseSameId);
    }

    private void checkFields(int row) {
        OrderRow it = rows[row];
        if (product[row] == NONE) {
            refuse(row, about(row, OrderRowCode.ROW_PRODUCT_MISSING));
        }
        if (it.quantity() == null) {
            refuse(row, aboutProduct(row, OrderRowCode.ROW_QUANTITY_MISSING));
        } else if (it.quantity().signum() < 0) {
            Finding negative = aboutProduct(row, OrderRowCode.ROW_QUANTITY_NEGATIVE);
            refuse(row, negative.with("value", it.quantity().toString()));
        }
    }

    private void refuseSameId(String id, Positions further) {
        further.add(withId(id));
        byId.put(id, SEVERAL);
        String places = Arrays.stream(further.toArray())
                .mapToObj(row -> place(row).toString())
                .sorted()
                .collect(Collectors.joining(","));
        for (int row : further.toArray()) {
            Finding same = about(row, OrderRowCode.ROW_ID_DUPLICATE).with("count", further.size());
            refuse(row, same.with("places", places));
        }
    }

    int size() {
        return rows.length;
    }

    /** Returns the row with a row id, {@link #NONE} if there is none, {@link #SEVERAL} if it is on several rows. */
    int withId(String id) {
        return byId.getOrDefault(id, NONE);
    }

    /** Returns a number for the product of a row, {@link #NONE} if it has none. */
    int productOf(int row) {
        return product[row];
    }

    /** Returns a number for a product, the same for equal texts. */
    int productId(String code) {
        Integer known = products.putIfAbsent(code, products.size());
        return known == null ? products.size() - 1 : known;
    }

    boolean is(OrderRow.Kind kind, int row) {
        return rows[row].kind() == kind;
    }

    String id(int row) {
        return Texts.orEmpty(Texts.orNull(rows[row].rowId()));
    }

    /** Returns where a row stands. */
    Place place(int row) {
        Place given = rows[row].place();
        return given.isNone() ? Place.ROOT.child(row) : given;
    }

    /** Returns what a row is, for people. */
    String kind(int row) {
        return rows[row].kind().name().toLowerCase(Locale.ROOT);
    }

    /** Returns the id of a row, or its place if it has none. */
    String name(int row) {
        String id = id(row);
        return id.isEmpty() ? place(row).toString() : id;
    }

    /** Returns the names of rows in text order, separated by commas. */
    String names(int[] group) {
        return Arrays.stream(group).mapToObj(this::name).sorted().collect(Collectors.joining(","));
    }

    /** Returns a finding about one row, not yet added. */
    Finding about(int row, FindingCode code) {
        return Finding.of(code).about(id(row)).at(place(row));
    }

    /** Returns a finding about one row and its product, not yet added. */
    Finding aboutProduct(int row, FindingCode code) {
        return about(row, code).with("product", Texts.orEmpty(rows[row].product()));
    }

    void refuse(int row, Finding finding) {
        if (refused[row] == null) {
            refused[row] = finding;
        } else {
            more.add(finding);
        }
    }

    /** Takes the refusal of a row back, for something was found out that explains it. */
    void admit(int row) {
        refused[row] = null;
    }

    boolean isRefused(int row) {
        return refused[row] != null;
    }

    /** Returns why a row was refused, null if it was not. */
    @Nullable Finding refusal(int row) {
        return refused[row];
    }
}
