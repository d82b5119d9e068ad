package io.skuwright.kingdee.crm;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which error codes of the CRM mean what.
 *
 * <p>Only 0 is confirmed by the vendor's manual. That 20016 is a lost token and 10013 an offset beyond 10,000 is known
 * from users of the interface, so the table can be changed: {@code CrmErrorCodes.defaults().with("20017",
 * CrmMeaning.SESSION_LOST)}. A code that is in no table keeps its text and means {@link CrmMeaning#OTHER}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CrmErrorCodes {

    private static final CrmErrorCodes DEFAULTS = new CrmErrorCodes(Map.of(
            "0", CrmMeaning.SUCCESS, "20016", CrmMeaning.SESSION_LOST, "10013", CrmMeaning.OFFSET_TOO_FAR));

    private final Map<String, CrmMeaning> table;

    private CrmErrorCodes(Map<String, CrmMeaning> table) {
        this.table = table;
    }

    /** Returns the table of the known codes. */
    public static CrmErrorCodes defaults() {
        return DEFAULTS;
    }

    /**
     * Returns this table with another meaning of a code.
     *
     * @throws IllegalArgumentException if success is given to another code than 0 or taken from it
     */
    public CrmErrorCodes with(String code, CrmMeaning meaning) {
        if (code.equals("0") != (meaning == CrmMeaning.SUCCESS)) {
            throw new IllegalArgumentException("Code 0, and no other, is success; it was '" + code + "'.");
        }
        Map<String, CrmMeaning> changed = new LinkedHashMap<>(table);
        changed.put(code, requireNonNull(meaning, "meaning"));
        return new CrmErrorCodes(Collections.unmodifiableMap(changed));
    }

    /** Returns the meaning of a code. */
    public CrmMeaning meaning(String code) {
        return table.getOrDefault(requireNonNull(code, "code"), CrmMeaning.OTHER);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CrmErrorCodes that && table.equals(that.table);
    }

    @Override
    public int hashCode() {
        return table.hashCode();
    }
}
