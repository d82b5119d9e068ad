package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a stock or sales document means, whatever number a system gives it.
 *
 * <p>One number means different things in two dialects of one ERP (8 is a correction in one and a receipt into an
 * outsourced warehouse in another), so an adapter translates numbers into kinds by a table, and all rules speak of kinds.
 * Example: {@code DocumentKind.PURCHASE_IN} has the code {@code purchase-in}, belongs to the ERP and moves goods {@link
 * Direction#IN in}.
 *
 * <p>The codes are stable: they may stand in settings and stored text.
 */
public enum DocumentKind {
    /** Goods bought, received by the ERP (采购入库). */
    PURCHASE_IN("purchase-in", Side.ERP, Direction.IN),
    /** Goods that came from another warehouse (调拨入库). */
    TRANSFER_IN("transfer-in", Side.ERP, Direction.IN),
    /** Goods that a buyer sent back (退货入库). */
    RETURN_IN("return-in", Side.ERP, Direction.IN),
    /** What a count found too much (盘盈入库, 盘盈单). */
    COUNT_GAIN_IN("count-gain-in", Side.ERP, Direction.IN),
    /** Finished goods of a production (生产入库, 成品入库). */
    PRODUCTION_IN("production-in", Side.ERP, Direction.IN),
    /** Raw material that came back from a production (原料入库). */
    MATERIAL_IN("material-in", Side.ERP, Direction.IN),
    /** Any other receipt (其他入库). */
    OTHER_IN("other-in", Side.ERP, Direction.IN),
    /** Goods taken in for repair under warranty (保修入库). */
    WARRANTY_IN("warranty-in", Side.ERP, Direction.IN),
    /** A receipt that corrects a wrong booking (纠错入库). */
    CORRECTION_IN("correction-in", Side.ERP, Direction.IN),
    /** The first stock of a warehouse (初始化入库). */
    INITIAL_IN("initial-in", Side.ERP, Direction.IN),
    /** Goods at the door that are not booked yet (预入库, 退货预入库). */
    ADVANCE_IN("advance-in", Side.ERP, Direction.IN),
    /** Goods that a just-in-time platform sent back (JIT退货入库). */
    JIT_RETURN_IN("jit-return-in", Side.ERP, Direction.IN),
    /** A receipt handed to an outside operator (委外入库). */
    OUTSOURCED_IN("outsourced-in", Side.ERP, Direction.IN),
    /** A receipt of a warehouse that an outside operator runs (委外仓入库). */
    OUTSOURCED_WAREHOUSE_IN("outsourced-warehouse-in", Side.ERP, Direction.IN),
    /** What an outside operator's count found too much (委外盘盈). */
    OUTSOURCED_GAIN_IN("outsourced-gain-in", Side.ERP, Direction.IN),
    /** An adjustment upwards of an outside warehouse (外仓调整). */
    EXTERNAL_ADJUSTMENT_IN("external-adjustment-in", Side.ERP, Direction.IN),
    /** Goods booked in that went straight from supplier to buyer (直发入库). */
    DIRECT_IN("direct-in", Side.ERP, Direction.IN),
    /** Goods put on another shelf (移位上架); listed among the receipts. */
    SHELF_MOVE_IN("shelf-move-in", Side.ERP, Direction.IN),
    /** Goods that turned from good to defective or back, the receiving half (正残转换). */
    CONDITION_CHANGE_IN("condition-change-in", Side.ERP, Direction.IN),

    /** Goods sent for an order (销售出库). */
    SALES_OUT("sales-out", Side.ERP, Direction.OUT),
    /** Goods sent to another warehouse (调拨出库). */
    TRANSFER_OUT("transfer-out", Side.ERP, Direction.OUT),
    /** Goods sent back to a supplier (采购退货出库). */
    PURCHASE_RETURN_OUT("purchase-return-out", Side.ERP, Direction.OUT),
    /** What a count found missing (盘亏出库, 盘亏单). */
    COUNT_LOSS_OUT("count-loss-out", Side.ERP, Direction.OUT),
    /** Material given to a production (生产出库). */
    PRODUCTION_OUT("production-out", Side.ERP, Direction.OUT),
    /** Goods sold for cash at the ERP's own desk (现款销售出库). */
    CASH_SALES_OUT("cash-sales-out", Side.ERP, Direction.OUT),
    /** Any other issue (其他出库). */
    OTHER_OUT("other-out", Side.ERP, Direction.OUT),
    /** Goods sent beyond what was ordered (多发出库). */
    EXCESS_OUT("excess-out", Side.ERP, Direction.OUT),
    /** An issue that corrects a wrong booking (纠错出库). */
    CORRECTION_OUT("correction-out", Side.ERP, Direction.OUT),
    /** Parts used for a repair under warranty (保修配件出库). */
    WARRANTY_PARTS_OUT("warranty-parts-out", Side.ERP, Direction.OUT),
    /** First stock taken out again (初始化出库). */
    INITIAL_OUT("initial-out", Side.ERP, Direction.OUT),
    /** Goods picked for a just-in-time platform (JIT拣货出库). */
    JIT_PICK_OUT("jit-pick-out", Side.ERP, Direction.OUT),
    /** An issue handed to an outside operator (委外出库). */
    OUTSOURCED_OUT("outsourced-out", Side.ERP, Direction.OUT),
    /** An issue of a warehouse that an outside operator runs (委外仓出库). */
    OUTSOURCED_WAREHOUSE_OUT("outsourced-warehouse-out", Side.ERP, Direction.OUT),
    /** What an outside operator's count found missing (委外盘亏). */
    OUTSOURCED_LOSS_OUT("outsourced-loss-out", Side.ERP, Direction.OUT),
    /** An adjustment downwards of an outside warehouse (外仓调整). */
    EXTERNAL_ADJUSTMENT_OUT("external-adjustment-out", Side.ERP, Direction.OUT),
    /** Goods that turned from good to defective or back, the issuing half (正残转换). */
    CONDITION_CHANGE_OUT("condition-change-out", Side.ERP, Direction.OUT),

    /** An order of an online shop that the ERP holds (线上销售单). */
    ONLINE_SALE("online-sale", Side.ERP, Direction.OUT),
    /** An order that is paid at the door, as the ERP holds it (货到付款订单). */
    CASH_ON_DELIVERY_ORDER("cash-on-delivery-order", Side.ERP, Direction.OUT),
    /** An order that was paid before it is sent, as the ERP holds it (款到发货订单). */
    PREPAID_ORDER("prepaid-order", Side.ERP, Direction.OUT),

    /** A count of a store (盘点单); the sign of each difference says what it moves. */
    STORE_COUNT("store-count", Side.SHOP, Direction.NONE),
    /** Goods that a customer brought back to the till or the store (退货, 入库退换单). */
    STORE_RETURN("store-return", Side.SHOP, Direction.IN),
    /** Goods given in exchange for others (换货出库). */
    STORE_EXCHANGE_OUT("store-exchange-out", Side.SHOP, Direction.OUT),
    /** An issue written in the store (出库开单). */
    STORE_OUT("store-out", Side.SHOP, Direction.OUT),
    /** A document that takes back an earlier one (冲单). */
    STORE_REVERSAL("store-reversal", Side.SHOP, Direction.IN),
    /** Goods bought, received in the store (采购入库). */
    STORE_PURCHASE_IN("store-purchase-in", Side.SHOP, Direction.IN),
    /** A receipt read from a file in the store (入库单导入). */
    STORE_IMPORT_IN("store-import-in", Side.SHOP, Direction.IN),
    /** A sale at the till paid in cash. */
    STORE_CASH_SALE("store-cash-sale", Side.SHOP, Direction.OUT),
    /** A sale at the till paid otherwise. */
    STORE_SALE("store-sale", Side.SHOP, Direction.OUT);

    /** Whether a document adds to a stock or takes from it. */
    public enum Direction {
        /** Adds goods to a stock. */
        IN("in"),
        /** Takes goods out of a stock. */
        OUT("out"),
        /** Says by each line what it moves. */
        NONE("none");

        private final String code;

        Direction(String code) {
            this.code = code;
        }

        /** Returns the word for settings and stored text: {@code in}, {@code out} or {@code none}. */
        public String code() {
            return code;
        }
    }

    private static final Map<String, DocumentKind> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(kind -> kind.code, Function.identity()));

    private final String code;
    private final Side origin;
    private final Direction direction;

    DocumentKind(String code, Side origin, Direction direction) {
        this.code = code;
        this.origin = origin;
        this.direction = direction;
    }

    /**
     * Returns the kind with a code.
     *
     * @throws IllegalArgumentException for a code that no kind has; {@link #find} says so without an exception
     */
    public static DocumentKind of(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("Document kind '" + code + "' is not known. Known kinds: "
                        + Arrays.stream(values()).map(DocumentKind::code).collect(Collectors.joining(", ")) + "."));
    }

    /** Returns the kind with a code, or empty if no kind has it. */
    public static Optional<DocumentKind> find(String code) {
        return Optional.ofNullable(BY_CODE.get(requireNonNull(code, "code")));
    }

    /** Returns the stable text code, for example {@code count-gain-in}. */
    public String code() {
        return code;
    }

    /** Returns the side whose document it is; the shop's are those of a store and its tills. */
    public Side origin() {
        return origin;
    }

    /** Returns whether the document adds to the stock of its side or takes from it. */
    public Direction direction() {
        return direction;
    }
}
