package io.skuwright.wdt;

/**
 * What kind of thing a goods is.
 *
 * <p>The numbers differ by dialect: 1 is {@link #FOR_SALE} in qyb and qjb and {@link #FINISHED} in Y, 3 is {@link
 * #PACKAGING} there and {@link #RAW_MATERIAL} here. {@link GoodsTypes} holds the tables.
 */
public enum GoodsType {
    /** Anything else (其它). */
    OTHER,
    /** Sold as it is (销售商品). */
    FOR_SALE,
    /** Raw material (原材料, 原料). */
    RAW_MATERIAL,
    /** Packaging (包装物, 包装材料). */
    PACKAGING,
    /** Material that is used again (周转材料). */
    TURNOVER_MATERIAL,
    /** Virtual goods (虚拟商品). */
    VIRTUAL,
    /** Fixed asset (固定资产, 资产). */
    FIXED_ASSET,
    /** Part for warranty (保修配件). */
    WARRANTY_PART,
    /** Box that goods are repacked in (分装箱). */
    REPACKING_BOX,
    /** Delivered periodically (周期送货品). */
    PERIODIC,
    /** Gift (赠品). */
    GIFT,
    /** Finished product (成品), in Y. */
    FINISHED,
    /** Half-finished product (半成品), in Y. */
    SEMI_FINISHED,
    /** Auxiliary material (辅料), in Y. */
    AUXILIARY
}
