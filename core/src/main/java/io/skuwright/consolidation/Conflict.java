package io.skuwright.consolidation;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.row.WireCode;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a person has to put right, with all rows it is about.
 *
 * <p>A conflict of an error's severity rejects its rows; one of a warning's does not. Example: the rows 2, 5 and 7
 * of the name "Cable", of which row 7 has another category, are one conflict {@code SPU_MULTIPLE_CATEGORIES} of three
 * rows; {@link #byValue()} has rows 2 and 5 under the one category and row 7 under the other.
 *
 * <p>A row may be in several conflicts; what it is rejected for is one of them ({@link Consolidation#rejected()}).
 * Rows are in the order of their places. This class is immutable and thread-safe.
 */
public final class Conflict {

    private final MaterialStore store;
    private final FindingCode code;
    private final int[] rows;
    /** What the product has in place of what the rows lack. */
    private final String taken;

    private final @Nullable Finding readFault;

    /** The finding of several rows, once it was asked for: each of its rows asks again. */
    private @Nullable Finding told;

    Conflict(MaterialStore store, FindingCode code, int[] rows) {
        this(store, code, rows, "", null);
    }

    Conflict(MaterialStore store, FindingCode code, int[] rows, String taken) {
        this(store, code, rows, taken, null);
    }

    /** Takes the finding of a row that could not be read. */
    Conflict(MaterialStore store, int row, Finding readFault) {
        this(store, readFault.code(), new int[] {row}, "", readFault);
    }

    private Conflict(
            MaterialStore store, FindingCode code, int[] rows, String taken, @Nullable Finding readFault) {
        this.store = store;
        this.code = code;
        this.rows = store.byPlace(rows);
        this.taken = taken;
        this.readFault = readFault;
    }

    String taken() {
        return taken;
    }

    int[] indexes() {
        return rows;
    }

    /** Returns the kind of the conflict, usually one of {@link ConsolidationCode}. */
    public FindingCode code() {
        return code;
    }

    /** Returns what the conflict is about: the key of a product as people read it, or a code. */
    public String subject() {
        if (code == ConsolidationCode.DUPLICATE_CODE) {
            return store.codes.text(rows[0]);
        }
        return code == ConsolidationCode.MISSING_KEY ? "" : KeyText.shown(store.keys.text(store.key.get(rows[0])));
    }

    /** Returns the rows in the order of their places. */
    public List<Material> rows() {
        return materials(store, rows);
    }

    /** Returns true if the conflict rejects its rows. */
    public boolean isError() {
        return finding().isError();
    }

    /**
     * Returns the rows by the value that makes the conflict: the category, unit or name that differs, the code
     * of a combination, the name beside a code; for all other kinds by code. Values are in the order of their text.
     */
    public Map<String, List<Material>> byValue() {
        Function<Material, String> value = valueOf(code);
        Map<String, List<Material>> byValue = new TreeMap<>();
        for (Material row : rows()) {
            byValue.computeIfAbsent(value.apply(row), text -> new ArrayList<>()).add(row);
        }
        return byValue;
    }

    private static Function<Material, String> valueOf(FindingCode code) {
        if (code instanceof ConsolidationCode kind) {
            return switch (kind) {
                case SPU_MULTIPLE_CATEGORIES -> Material::category;
                case SPU_MULTIPLE_UNITS -> Material::unit;
                case SPU_MULTIPLE_NAMES, DUPLICATE_CODE -> Material::name;
                default -> Material::code;
            };
        }
        return Material::code;
    }

    /** Returns the finding, with the values, the rows and a way out. */
    public Finding finding() {
        if (readFault != null) {
            return readFault;
        }
        if (code == WireCode.BAD_TEXT || code == ConsolidationCode.TEXT_TOO_LONG) {
            return FaultyText.finding(store, code, store.material(rows[0]));
        }
        Finding finding = told;
        if (finding == null) {
            finding = new ConflictText(store, this).finding();
            // Two threads may both make it; a finding is immutable, so either will do.
            told = rows.length > 1 ? finding : null;
        }
        return finding;
    }

    static List<Material> materials(MaterialStore store, int[] rows) {
        return new AbstractList<>() {
            @Override
            public Material get(int at) {
                return store.material(rows[at]);
            }

            @Override
            public int size() {
                return rows.length;
            }
        };
    }

    @Override
    public String toString() {
        return finding().toString();
    }
}
