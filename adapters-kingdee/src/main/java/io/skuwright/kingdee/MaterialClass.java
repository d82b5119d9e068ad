package io.skuwright.kingdee;

import java.util.Optional;

/**
 * How a material comes about: its class (物料属性, FErpClsID).
 *
 * <p>Example: a virtual part, {@link #VIRTUAL}, is never in stock; it stands for its own parts. A class says nothing
 * about being sold as a kit: that is the material's {@linkplain ErpMaterial#suite() suite flag}, nor about skip layers,
 * which belong to BOM lines.
 *
 * <p>There is no code 8. The whole list comes from one production system; codes 1 to 3 are confirmed by several.
 */
public enum MaterialClass {
    /** Bought (外购). */
    PURCHASED("1"),
    /** Made in-house (自制). */
    MADE("2"),
    /** Made by a contractor (委外). */
    SUBCONTRACTED("3"),
    /** A feature to choose from (特征). */
    FEATURE("4"),
    /** Virtual: stands for its parts (虚拟). */
    VIRTUAL("5"),
    /** A service (服务). */
    SERVICE("6"),
    /** Needed once (一次性). */
    ONE_TIME("7"),
    /** Configured for each order (配置). */
    CONFIGURED("9"),
    /** An asset (资产). */
    ASSET("10"),
    /** An expense (费用). */
    EXPENSE("11"),
    /** A model (模型). */
    MODEL("12"),
    /** A product line (产品系列). */
    PRODUCT_SERIES("13");

    private final String code;

    MaterialClass(String code) {
        this.code = code;
    }

    /** Returns Kingdee's code, such as {@code 2}. */
    public String code() {
        return code;
    }

    /** Returns the class of a code, none if Kingdee's list does not have it. */
    public static Optional<MaterialClass> of(String code) {
        for (MaterialClass candidate : values()) {
            if (candidate.code.equals(code)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
