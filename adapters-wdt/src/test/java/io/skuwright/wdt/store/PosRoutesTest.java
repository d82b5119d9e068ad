package io.skuwright.wdt.store;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.Ratio;
import io.skuwright.row.Flag;
import io.skuwright.sync.DocumentKind;
import io.skuwright.sync.DocumentRoutes;
import io.skuwright.sync.Route;
import io.skuwright.sync.RouteCode;
import io.skuwright.sync.RouteFacts;
import io.skuwright.sync.RouteReason;
import io.skuwright.sync.RouteRule;
import io.skuwright.sync.RouteRule.Verdict;
import io.skuwright.sync.Side;
import io.skuwright.wdt.Dialect;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("SYN-5")
class PosRoutesTest {

    private static final DocumentRoutes QYB = PosRoutes.of(Dialect.QYB);
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private static Route route(DocumentKind kind, RouteFacts.Builder facts) {
        return QYB.route(kind, facts.build()).value();
    }

    /** The whole table of the enterprise edition, line by line as the vendor's page and the lists of codes have it. */
    @Test
    @Tag("R32")
    @Tag("R33")
    void table_ofTheEnterpriseEdition_isPrinted() {
        assertThat(QYB.toText()).isEqualTo("""
                skuwright-routes 1
                purchase-in sent after=PT10M goods after-initial basis=stated
                transfer-in sent after=PT10M goods after-initial basis=stated
                return-in sent after=PT10M after-initial basis=inferred
                count-gain-in kept basis=stated
                production-in sent after=PT10M goods after-initial basis=stated
                other-in sent after=PT10M goods after-initial basis=stated
                warranty-in sent after=PT10M after-initial basis=inferred
                correction-in sent after=PT10M after-initial basis=inferred
                initial-in sent after=PT10M goods most-skus=5000 basis=stated
                advance-in kept basis=stated
                jit-return-in kept basis=stated
                outsourced-in sent after=PT10M after-initial basis=inferred
                sales-out sent after=PT10M needs=not-online basis=inferred
                transfer-out sent after=PT10M basis=inferred
                purchase-return-out sent after=PT10M basis=inferred
                count-loss-out kept basis=stated
                production-out sent after=PT10M basis=inferred
                cash-sales-out sent after=PT10M basis=inferred
                other-out sent after=PT10M basis=inferred
                excess-out sent after=PT10M basis=inferred
                correction-out sent after=PT10M basis=inferred
                warranty-parts-out sent after=PT10M basis=inferred
                initial-out sent after=PT10M basis=inferred
                jit-pick-out sent after=PT10M basis=inferred
                outsourced-out sent after=PT10M basis=inferred
                online-sale kept basis=stated
                store-count sent as=count-gain-in below=count-loss-out approved basis=stated
                store-return sent as=other-in needs=chosen,not-defective approved settled basis=stated
                store-exchange-out sent as=other-out approved settled basis=stated
                store-out sent as=other-out approved settled basis=stated
                store-reversal sent as=other-in approved settled basis=stated
                store-purchase-in sent as=other-in approved settled basis=stated
                store-import-in sent as=other-in approved settled basis=stated
                store-cash-sale sent as=cash-on-delivery-order after=PT10M fetched basis=stated
                store-sale sent as=prepaid-order after=PT10M fetched basis=stated
                end 35
                """);
    }

    @ParameterizedTest
    @EnumSource
    void table_ofEveryDialect_isReadBack(Dialect dialect) {
        assertThat(DocumentRoutes.parse(PosRoutes.of(dialect).toText())).isEqualTo(PosRoutes.of(dialect));
    }

    @Test
    @Tag("R32")
    void table_ofEveryDialect_keepsTheSameFiveKinds() {
        assertThat(kept(Dialect.QYB)).isEqualTo("count-gain-in advance-in jit-return-in count-loss-out online-sale");
        // Y has no number for returns of just-in-time platforms.
        assertThat(kept(Dialect.Y)).isEqualTo("count-gain-in advance-in count-loss-out online-sale");
        assertThat(kept(Dialect.QJB)).isEqualTo("count-gain-in advance-in jit-return-in count-loss-out online-sale");
    }

    private static String kept(Dialect dialect) {
        return lines(dialect, Verdict.KEPT);
    }

    private static String lines(Dialect dialect, Verdict verdict) {
        return PosRoutes.of(dialect).rules().stream()
                .filter(rule -> rule.verdict() == verdict)
                .map(rule -> rule.kind().code())
                .collect(Collectors.joining(" "));
    }

    @Test
    void table_ofOtherEditions_saysThatNothingIsConfirmed() {
        assertThat(lines(Dialect.Y, Verdict.UNCONFIRMED))
                .isEqualTo("outsourced-warehouse-in outsourced-gain-in direct-in shelf-move-in outsourced-warehouse-out"
                        + " outsourced-loss-out");
        assertThat(lines(Dialect.QJB, Verdict.UNCONFIRMED))
                .isEqualTo("external-adjustment-in condition-change-in external-adjustment-out condition-change-out");
        assertThat(PosRoutes.of(Dialect.Y).rules()).extracting(RouteRule::basis).containsOnly(RouteRule.Basis.INFERRED);
        assertThat(PosRoutes.of(Dialect.Y).route(DocumentKind.SHELF_MOVE_IN)).raises(RouteCode.ROUTE_UNCONFIRMED);
        assertThat(PosRoutes.of(Dialect.Y).route(DocumentKind.INITIAL_IN)).raises(RouteCode.ROUTE_NOT_IN_TABLE);
        RouteRule told = RouteRule.sent(DocumentKind.SHELF_MOVE_IN);
        assertThat(PosRoutes.of(Dialect.Y).with(told).route(DocumentKind.SHELF_MOVE_IN).value().isSent()).isTrue();
    }

    @Test
    @Tag("R3")
    void count_becomesGainsAndLosses() {
        Route gain = route(DocumentKind.STORE_COUNT, RouteFacts.builder().difference(Ratio.of(2)));
        Route loss = route(DocumentKind.STORE_COUNT, RouteFacts.builder().difference(Ratio.of(-1, 2)));

        assertThat(gain.becomes()).contains(DocumentKind.COUNT_GAIN_IN);
        assertThat(loss.becomes()).contains(DocumentKind.COUNT_LOSS_OUT);
        assertThat(gain.to()).isEqualTo(Side.ERP);
        assertThat(gain.rule().isApproved()).isTrue();
        assertThat(gain.rule().delay()).isZero();
    }

    @Test
    @Tag("R4")
    void return_goesOnlyIfChosenAndNotDefective() {
        RouteFacts.Builder good = RouteFacts.builder().chosen(Flag.YES).defective(Flag.NO);
        assertThat(route(DocumentKind.STORE_RETURN, good).becomes()).contains(DocumentKind.OTHER_IN);

        Route notChosen = route(DocumentKind.STORE_RETURN, RouteFacts.builder().chosen(Flag.NO));
        assertThat(notChosen.isSent()).isFalse();
        assertThat(notChosen.reason()).isEqualTo(RouteReason.NOT_CHOSEN);
        Route defective = route(DocumentKind.STORE_RETURN, RouteFacts.builder().chosen(Flag.YES).defective(Flag.YES));
        assertThat(defective.isSent()).isFalse();
        assertThat(defective.reason()).isEqualTo(RouteReason.DEFECTIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "store-exchange-out, other-out", "store-out, other-out", "store-reversal, other-in", "store-purchase-in, other-in",
        "store-import-in, other-in"
    })
    @Tag("R5")
    @Tag("R33")
    void storeDocument_becomesAnOtherOneAtOnce(String kind, String becomes) {
        Route route = QYB.route(DocumentKind.of(kind)).value();

        assertThat(route.becomes()).contains(DocumentKind.of(becomes));
        assertThat(route.rule().delay()).isZero();
    }

    @Test
    @Tag("R6")
    void otherDocuments_areSettledAndTheirApprovalIsASetting() {
        RouteRule purchase = QYB.rule(DocumentKind.STORE_PURCHASE_IN).orElseThrow();
        assertThat(purchase.isSettled()).isTrue();
        assertThat(purchase.isApproved()).isTrue();

        DocumentRoutes byHand = QYB.with(purchase.withApproval(false));
        assertThat(byHand.route(DocumentKind.STORE_PURCHASE_IN).value().rule().isApproved()).isFalse();
    }

    @Test
    @Tag("R11")
    @Tag("R33")
    void sale_isFetchedAfterTenMinutes() {
        Route cash = QYB.route(DocumentKind.STORE_CASH_SALE).value();
        Route card = QYB.route(DocumentKind.STORE_SALE).value();

        assertThat(cash.becomes()).contains(DocumentKind.CASH_ON_DELIVERY_ORDER);
        assertThat(card.becomes()).contains(DocumentKind.PREPAID_ORDER);
        assertThat(cash.rule().isFetched()).isTrue();
        assertThat(cash.rule().delay()).isEqualTo(TEN_MINUTES);
    }

    @Test
    @Tag("R27")
    void initialStock_goesFirstAndInParts() {
        RouteFacts pending = RouteFacts.builder().isInitialPending(true).build();
        assertThat(QYB.route(DocumentKind.OTHER_IN, pending)).raises(RouteCode.ROUTE_INITIAL_FIRST);
        assertThat(QYB.route(DocumentKind.OTHER_OUT, pending).value().isSent()).isTrue();

        assertThat(route(DocumentKind.INITIAL_IN, RouteFacts.builder().isInitialPending(true).skus(5_000)).isSent()).isTrue();
        assertThat(QYB.route(DocumentKind.INITIAL_IN, RouteFacts.builder().skus(5_001).build()))
                .raises(RouteCode.ROUTE_TOO_MANY_SKUS)
                .with("limit", "5000");
    }

    @Test
    @Tag("R32")
    void salesIssue_ofAnOnlineOrder_stays() {
        assertThat(route(DocumentKind.SALES_OUT, RouteFacts.builder().online(Flag.YES)).reason())
                .isEqualTo(RouteReason.ONLINE);
        assertThat(route(DocumentKind.SALES_OUT, RouteFacts.builder().online(Flag.NO)).isSent()).isTrue();
    }
}
