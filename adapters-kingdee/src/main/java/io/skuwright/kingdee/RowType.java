package io.skuwright.kingdee;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * What a line of a Kingdee document is (产品类型).
 *
 * <p>A table sold as a kit of a top and legs, ordered together with a lamp, is four lines: the table as
 * {@link #PARENT}, the top and the legs each as {@link #SON}, the lamp as {@link #STANDARD}. The same four codes stand
 * on sales orders, delivery notices, outbound and return documents, purchase orders and transfers.
 */
public enum RowType {
    /** A product for itself (标准产品); what a line is when nothing is said. */
    STANDARD("Standard"),
    /** The kit itself (套件父项). */
    PARENT("Parent"),
    /** A component of a kit (套件子项); its line names the parent's material. */
    SON("Son"),
    /** A service (服务). */
    SERVICE("Service");

    private final String code;

    RowType(String code) {
        this.code = code;
    }

    /**
     * The text in the field {@code FRowType}.
     *
     * @return the code in the case Kingdee writes, such as {@code Parent}
     */
    public String code() {
        return code;
    }

    /**
     * The row type with a code, in any case.
     *
     * @param code the text of the field, such as {@code Son} or {@code SON}
     * @return the row type, or nothing if Kingdee has no such code
     */
    public static Optional<RowType> of(String code) {
        Objects.requireNonNull(code, "code");
        return Arrays.stream(values()).filter(type -> type.code.equalsIgnoreCase(code)).findFirst();
    }
}
