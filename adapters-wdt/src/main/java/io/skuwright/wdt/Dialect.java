package io.skuwright.wdt;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Which of WangDianTong's three interfaces a tenant speaks.
 *
 * <p>They must not be mixed: from {@link #QYB} the components of a suite arrive under {@code specs_list} and success is
 * {@code "code": 0}; from {@link #QJB} they arrive under {@code detail_list}, inside {@code data}, and success is
 * {@code "status": 0}. In all three the first page of an answer is page 0, and only that page carries the total.
 */
public enum Dialect {
    /** The enterprise edition (企业版), also called ERP 2.0. */
    QYB("qyb", "code", false, "specs_list"),
    /** The newer web edition (网页版); its ids are texts of 19 digits, too long for a JSON number. */
    Y("y", "code", false, "specs_list"),
    /** The flagship edition (旗舰版), also called ERP 3.0. */
    QJB("qjb", "status", true, "detail_list");

    private final String code;
    private final String successField;
    private final boolean payloadWrapped;
    private final String suiteLinesField;

    Dialect(String code, String successField, boolean payloadWrapped, String suiteLinesField) {
        this.code = code;
        this.successField = successField;
        this.payloadWrapped = payloadWrapped;
        this.suiteLinesField = suiteLinesField;
    }

    /**
     * The name used in settings.
     *
     * @return {@code qyb}, {@code y} or {@code qjb}
     */
    public String code() {
        return code;
    }

    /**
     * The field of an answer that is 0 on success.
     *
     * @return {@code code}, or {@code status} in the flagship edition
     */
    public String successField() {
        return successField;
    }

    /**
     * Whether the rows of an answer lie inside {@code data}.
     *
     * @return true in the flagship edition; the others put the rows at the top
     */
    public boolean isPayloadWrapped() {
        return payloadWrapped;
    }

    /**
     * The field of a suite that holds its components.
     *
     * @return {@code specs_list}, or {@code detail_list} in the flagship edition
     */
    public String suiteLinesField() {
        return suiteLinesField;
    }

    /**
     * The dialect with a name.
     *
     * @param code {@code qyb}, {@code y} or {@code qjb}, in lower case
     * @return the dialect
     * @throws IllegalArgumentException for any other name; the message lists the known ones
     */
    public static Dialect of(String code) {
        Objects.requireNonNull(code, "code");
        return Arrays.stream(values())
                .filter(dialect -> dialect.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("dialect \"" + code + "\" is none of " + known()));
    }

    private static String known() {
        return Arrays.stream(values()).map(Dialect::code).collect(Collectors.joining(", "));
    }
}
