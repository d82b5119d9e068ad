package io.skuwright.wdt.store;

import io.skuwright.sync.DocumentKind;
import io.skuwright.sync.DocumentKind.Direction;
import io.skuwright.sync.DocumentRoutes;
import io.skuwright.sync.RouteRule;
import io.skuwright.sync.RouteRule.Basis;
import io.skuwright.sync.RouteRule.Need;
import io.skuwright.sync.RouteRule.Verdict;
import io.skuwright.wdt.Dialect;
import io.skuwright.wdt.DocumentCodes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which documents flow between a WangDianTong ERP and its stores, and what they become.
 *
 * <p>Documents of the ERP are in the store after about ten minutes, except five kinds: returns of just-in-time platforms,
 * receipts in advance, online sales, and gains and losses of counts. Documents of a store all go to the ERP: sales are
 * fetched after ten minutes, all others go at once and become other receipts and other issues there; a count becomes gains
 * and losses. Example:
 *
 * <pre>
 * DocumentRoutes routes = PosRoutes.of(Dialect.QYB);
 * routes.route(DocumentKind.PURCHASE_IN).value().isSent();     // true, after PT10M, with its goods
 * routes.route(DocumentKind.COUNT_LOSS_OUT).value().isSent();  // false
 * </pre>
 *
 * <p>The vendor's page speaks of the enterprise edition (qyb, ERP 2.0) and names some kinds only: those are {@linkplain
 * Basis#STATED stated}. What follows from it for other kinds and editions is {@linkplain Basis#INFERRED inferred} and not
 * confirmed. Kinds of documents that only the other editions have, such as the move to another shelf, are refused until
 * the table is told. Whether the ERP approves and settles what comes from a store is a setting of the ERP; the table holds
 * what the vendor advises, and {@link RouteRule#withApproval} says otherwise.
 */
public final class PosRoutes {

    /** About how long documents take in both directions, and how long sales wait to be fetched. */
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    /** So many SKUs can the first stock of a warehouse have at a time. */
    private static final int MOST_INITIAL_SKUS = 5_000;

    /** Never go to the store. */
    private static final Set<DocumentKind> KEPT = EnumSet.of(
            DocumentKind.JIT_RETURN_IN,
            DocumentKind.ADVANCE_IN,
            DocumentKind.COUNT_GAIN_IN,
            DocumentKind.COUNT_LOSS_OUT,
            DocumentKind.ONLINE_SALE);

    /** Create goods in the store that it does not know. */
    private static final Set<DocumentKind> WITH_GOODS = EnumSet.of(
            DocumentKind.TRANSFER_IN,
            DocumentKind.PURCHASE_IN,
            DocumentKind.INITIAL_IN,
            DocumentKind.PRODUCTION_IN,
            DocumentKind.OTHER_IN);

    /** No source says what becomes of them. */
    private static final Set<DocumentKind> UNCONFIRMED = EnumSet.of(
            DocumentKind.DIRECT_IN,
            DocumentKind.OUTSOURCED_WAREHOUSE_IN,
            DocumentKind.OUTSOURCED_GAIN_IN,
            DocumentKind.SHELF_MOVE_IN,
            DocumentKind.CONDITION_CHANGE_IN,
            DocumentKind.EXTERNAL_ADJUSTMENT_IN,
            DocumentKind.OUTSOURCED_WAREHOUSE_OUT,
            DocumentKind.OUTSOURCED_LOSS_OUT,
            DocumentKind.CONDITION_CHANGE_OUT,
            DocumentKind.EXTERNAL_ADJUSTMENT_OUT);

    private PosRoutes() {}

    /**
     * Returns the table of a dialect.
     *
     * <p>It has a line for each kind of document that the dialect numbers, one for online sales, and one for each document
     * of a store.
     */
    public static DocumentRoutes of(Dialect dialect) {
        DocumentCodes codes = DocumentCodes.of(dialect);
        List<RouteRule> rules = new ArrayList<>();
        Set<DocumentKind> kinds = EnumSet.of(DocumentKind.ONLINE_SALE);
        codes.table().forEach((key, meaning) -> {
            if (key.startsWith(Direction.IN.code() + ".") || key.startsWith(Direction.OUT.code() + ".")) {
                kinds.add(DocumentKind.of(meaning));
            }
        });
        kinds.forEach(kind -> rules.add(toStore(kind)));
        rules.addAll(toErp());
        return DocumentRoutes.of(rules.stream()
                .map(rule -> dialect == Dialect.QYB ? rule : inferred(rule))
                .toList());
    }

    private static RouteRule inferred(RouteRule rule) {
        return RouteRule.builder().from(rule).basis(Basis.INFERRED).build();
    }

    private static RouteRule toStore(DocumentKind kind) {
        RouteRule.Builder rule = RouteRule.builder().kind(kind);
        if (UNCONFIRMED.contains(kind)) {
            return rule.verdict(Verdict.UNCONFIRMED).basis(Basis.INFERRED).build();
        }
        if (KEPT.contains(kind)) {
            return rule.verdict(Verdict.KEPT).basis(Basis.STATED).build();
        }
        rule.verdict(Verdict.SENT)
                .delay(TEN_MINUTES)
                .carriesGoods(WITH_GOODS.contains(kind))
                .isAfterInitial(kind.direction() == Direction.IN && kind != DocumentKind.INITIAL_IN)
                .basis(WITH_GOODS.contains(kind) ? Basis.STATED : Basis.INFERRED);
        if (kind == DocumentKind.INITIAL_IN) {
            rule.mostSkus(MOST_INITIAL_SKUS);
        }
        if (kind == DocumentKind.SALES_OUT) {
            rule.addNeeds(Need.NOT_ONLINE);
        }
        return rule.build();
    }

    private static List<RouteRule> toErp() {
        return List.of(
                stated(DocumentKind.STORE_COUNT)
                        .becomes(DocumentKind.COUNT_GAIN_IN)
                        .becomesBelowZero(DocumentKind.COUNT_LOSS_OUT)
                        .isApproved(true)
                        .build(),
                other(DocumentKind.STORE_RETURN, DocumentKind.OTHER_IN)
                        .addNeeds(Need.CHOSEN, Need.NOT_DEFECTIVE)
                        .build(),
                other(DocumentKind.STORE_EXCHANGE_OUT, DocumentKind.OTHER_OUT).build(),
                other(DocumentKind.STORE_OUT, DocumentKind.OTHER_OUT).build(),
                other(DocumentKind.STORE_REVERSAL, DocumentKind.OTHER_IN).build(),
                other(DocumentKind.STORE_PURCHASE_IN, DocumentKind.OTHER_IN).build(),
                other(DocumentKind.STORE_IMPORT_IN, DocumentKind.OTHER_IN).build(),
                sale(DocumentKind.STORE_CASH_SALE, DocumentKind.CASH_ON_DELIVERY_ORDER),
                sale(DocumentKind.STORE_SALE, DocumentKind.PREPAID_ORDER));
    }

    private static RouteRule.Builder stated(DocumentKind kind) {
        return RouteRule.builder().kind(kind).verdict(Verdict.SENT).basis(Basis.STATED);
    }

    /** Other receipts and issues are approved and settled by themselves. */
    private static RouteRule.Builder other(DocumentKind kind, DocumentKind becomes) {
        return stated(kind).becomes(becomes).isApproved(true).isSettled(true);
    }

    private static RouteRule sale(DocumentKind kind, DocumentKind becomes) {
        return stated(kind).becomes(becomes).delay(TEN_MINUTES).isFetched(true).build();
    }
}
