package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Flag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SYN-5")
class DocumentRoutesTest {

    private static final String TABLE = """
            skuwright-routes 1
            other-in sent after=PT10M goods after-initial basis=stated
            initial-in sent goods most-skus=5000 basis=inferred
            sales-out sent needs=not-online basis=own
            count-loss-out kept basis=stated
            outsourced-loss-out unconfirmed basis=inferred
            store-count sent as=count-gain-in below=count-loss-out approved basis=stated
            store-return sent as=other-in needs=chosen,not-defective approved settled basis=stated
            store-sale sent as=prepaid-order after=PT10M fetched basis=stated
            end 8
            """;

    private static final DocumentRoutes ROUTES = DocumentRoutes.parse(TABLE);
    private static final RouteFacts.Builder PLACED = RouteFacts.builder().document("D-7").place(Place.pointer("/3"));

    private static RouteFacts placed() {
        return PLACED.build();
    }

    @Test
    void toText_ofATable_isTheGoldenText() {
        assertThat(ROUTES.toText()).isEqualTo(TABLE);
        assertThat(ROUTES).hasToString(TABLE);
        assertThat(DocumentRoutes.of(ROUTES.rules())).isEqualTo(ROUTES).hasSameHashCodeAs(ROUTES).isNotEqualTo(TABLE);
        assertThat(DocumentRoutes.of(List.of()).toText()).isEqualTo("skuwright-routes 1\nend 0\n");
        assertThat(DocumentRoutes.parse("skuwright-routes 1\nend 0\n").rules()).isEmpty();
    }

    @Test
    void rule_ofALine_hasWhatItSays() {
        RouteRule rule = ROUTES.rule(DocumentKind.STORE_RETURN).orElseThrow();

        assertThat(rule)
                .isEqualTo(RouteRule.builder()
                        .kind(DocumentKind.STORE_RETURN)
                        .verdict(RouteRule.Verdict.SENT)
                        .becomes(DocumentKind.OTHER_IN)
                        .addNeeds(RouteRule.Need.CHOSEN, RouteRule.Need.NOT_DEFECTIVE)
                        .isApproved(true)
                        .isSettled(true)
                        .basis(RouteRule.Basis.STATED)
                        .build());
        assertThat(ROUTES.rule(DocumentKind.PURCHASE_IN)).isEmpty();
    }

    @Test
    void route_byTheTable_saysWhenAndWhere() {
        Route route = ROUTES.route(DocumentKind.OTHER_IN).orThrow();

        assertThat(route.isSent()).isTrue();
        assertThat(route.becomes()).contains(DocumentKind.OTHER_IN);
        assertThat(route.to()).isEqualTo(Side.SHOP);
        assertThat(route.rule().carriesGoods()).isTrue();
        assertThat(route.reason()).isEqualTo(RouteReason.BY_TABLE);
        assertThat(route.due(Instant.parse("2026-11-23T02:00:00Z"))).isEqualTo(Instant.parse("2026-11-23T02:10:00Z"));
        assertThat(ROUTES.route(DocumentKind.STORE_SALE).orThrow().rule().isFetched()).isTrue();
    }

    @Test
    void route_keptKind_staysWithoutAFinding() {
        Outcome<Route> route = ROUTES.route(DocumentKind.COUNT_LOSS_OUT);

        assertThat(route).raisesNothing();
        assertThat(route.value().isSent()).isFalse();
        assertThat(route.value().reason()).isEqualTo(RouteReason.BY_TABLE);
    }

    @Test
    void route_documentMadeFromOneOfThere_stays() {
        Route echo = ROUTES.route(DocumentKind.OTHER_IN, RouteFacts.builder().isEcho(true).build()).orThrow();

        assertThat(echo.isSent()).isFalse();
        assertThat(echo.reason()).isEqualTo(RouteReason.ECHO);
    }

    @Test
    void route_kindWithoutALine_isRefused() {
        assertThat(ROUTES.route(DocumentKind.PURCHASE_IN, placed()))
                .raises(RouteCode.ROUTE_NOT_IN_TABLE)
                .about("D-7")
                .at("/3")
                .with("kind", "purchase-in");
        assertThat(ROUTES.route(DocumentKind.PURCHASE_IN)).raises(RouteCode.ROUTE_NOT_IN_TABLE).about("purchase-in");
    }

    @Test
    void route_unconfirmedKind_isRefusedUntilTheTableIsTold() {
        assertThat(ROUTES.route(DocumentKind.OUTSOURCED_LOSS_OUT, placed()))
                .raises(RouteCode.ROUTE_UNCONFIRMED)
                .about("D-7")
                .at("/3")
                .with("kind", "outsourced-loss-out");
        DocumentRoutes told = ROUTES.with(RouteRule.kept(DocumentKind.OUTSOURCED_LOSS_OUT));
        assertThat(told.route(DocumentKind.OUTSOURCED_LOSS_OUT).orThrow().isSent()).isFalse();
        assertThat(told.rule(DocumentKind.OUTSOURCED_LOSS_OUT).orElseThrow().basis()).isEqualTo(RouteRule.Basis.OWN);
    }

    @ParameterizedTest
    @CsvSource({
        "store-return, UNKNOWN, UNKNOWN, chosen", "store-return, YES, UNKNOWN, not-defective",
        "sales-out, UNKNOWN, UNKNOWN, not-online", "store-count, UNKNOWN, UNKNOWN, difference",
        "initial-in, UNKNOWN, UNKNOWN, skus"
    })
    void route_factThatNobodyTold_isNeverGuessed(String kind, Flag chosen, Flag defective, String fact) {
        RouteFacts facts = RouteFacts.builder().from(placed()).chosen(chosen).defective(defective).build();

        assertThat(ROUTES.route(DocumentKind.of(kind), facts))
                .raises(RouteCode.ROUTE_FACT_MISSING)
                .about("D-7")
                .at("/3")
                .with("kind", kind)
                .with("fact", fact);
    }

    @Test
    void route_needThatIsNotMet_saysWhichOne() {
        RouteFacts.Builder facts = RouteFacts.builder();
        assertThat(ROUTES.route(DocumentKind.STORE_RETURN, facts.chosen(Flag.NO).build()).orThrow().reason())
                .isEqualTo(RouteReason.NOT_CHOSEN);
        assertThat(ROUTES.route(DocumentKind.STORE_RETURN, facts.chosen(Flag.YES).defective(Flag.YES).build())
                        .orThrow()
                        .reason())
                .isEqualTo(RouteReason.DEFECTIVE);
        assertThat(ROUTES.route(DocumentKind.STORE_RETURN, facts.defective(Flag.NO).build()).orThrow().becomes())
                .contains(DocumentKind.OTHER_IN);
        assertThat(ROUTES.route(DocumentKind.SALES_OUT, facts.online(Flag.YES).build()).orThrow().reason())
                .isEqualTo(RouteReason.ONLINE);
    }

    @ParameterizedTest
    @CsvSource({"1/2, count-gain-in, GAIN", "-3, count-loss-out, LOSS", "0, , NO_DIFFERENCE"})
    void route_count_goesByTheSignOfTheDifference(String difference, String becomes, RouteReason reason) {
        RouteFacts facts = RouteFacts.builder().difference(Ratio.parse(difference)).build();

        Route route = ROUTES.route(DocumentKind.STORE_COUNT, facts).orThrow();

        assertThat(route.becomes().map(DocumentKind::code).orElse(null)).isEqualTo(becomes);
        assertThat(route.reason()).isEqualTo(reason);
    }

    @Test
    void route_beforeTheFirstStock_hasToWait() {
        RouteFacts facts = RouteFacts.builder().from(placed()).isInitialPending(true).skus(5_000).build();

        assertThat(ROUTES.route(DocumentKind.OTHER_IN, facts))
                .raises(RouteCode.ROUTE_INITIAL_FIRST)
                .about("D-7")
                .at("/3")
                .with("kind", "other-in");
        assertThat(ROUTES.route(DocumentKind.INITIAL_IN, facts).orThrow().isSent()).isTrue();
    }

    /** A line says all it says, also where the sign of a difference decides. */
    @Test
    void route_countThatHasToWaitOrIsTooLarge_isRefused() {
        DocumentRoutes routes = DocumentRoutes.parse("skuwright-routes 1\n"
                + "store-count sent as=count-gain-in below=count-loss-out after-initial most-skus=2\nend 1\n");
        RouteFacts facts = RouteFacts.builder().from(placed()).difference(Ratio.of(-1)).skus(3).build();
        RouteFacts early = RouteFacts.builder().from(facts).isInitialPending(true).build();

        assertThat(routes.route(DocumentKind.STORE_COUNT, early)).raises(RouteCode.ROUTE_INITIAL_FIRST).about("D-7").at("/3");
        assertThat(routes.route(DocumentKind.STORE_COUNT, facts))
                .raises(RouteCode.ROUTE_TOO_MANY_SKUS).about("D-7").at("/3").with("skus", "3").with("limit", "2");
        RouteFacts none = RouteFacts.builder().from(early).difference(Ratio.ZERO).build();
        assertThat(routes.route(DocumentKind.STORE_COUNT, none).orThrow().reason()).isEqualTo(RouteReason.NO_DIFFERENCE);
        RouteFacts small = RouteFacts.builder().from(facts).skus(2).build();
        assertThat(routes.route(DocumentKind.STORE_COUNT, small).orThrow().becomes()).contains(DocumentKind.COUNT_LOSS_OUT);
    }

    @Test
    void route_tooManySkus_isRefused() {
        RouteFacts facts = RouteFacts.builder().from(placed()).skus(5_001).build();

        assertThat(ROUTES.route(DocumentKind.INITIAL_IN, facts))
                .raises(RouteCode.ROUTE_TOO_MANY_SKUS)
                .about("D-7")
                .at("/3")
                .with("kind", "initial-in")
                .with("skus", "5001")
                .with("limit", "5000");
    }

    @Test
    void of_twoLinesOfOneKind_isABadCall() {
        RouteRule rule = RouteRule.sent(DocumentKind.OTHER_IN);

        assertThatThrownBy(() -> DocumentRoutes.of(List.of(rule, rule)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two lines are about 'other-in'.");
        assertThatThrownBy(() -> RouteRule.builder().from(rule).delay(Duration.ofMinutes(-1)).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RouteRule.builder().from(rule).delay(Duration.ofDays(366).plusNanos(1)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 to 366 days");
        assertThat(RouteRule.builder().from(rule).delay(Duration.ofDays(366)).build().delay()).isEqualTo(Duration.ofDays(366));
        assertThatThrownBy(() -> RouteRule.builder().from(rule).mostSkus(0).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(rule.withApproval(true).isApproved()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
                skuwright-routes 2;end 0;                                          | 1
                skuwright-routes 1                                                 | 1
                skuwright-routes 1;                                                | 2
                skuwright-routes 1;end 1;                                          | 2
                skuwright-routes 1;end 0;end                                       | 3
                skuwright-routes 1;other-in;end 1;                                 | 2
                skuwright-routes 1;other sent;end 1;                               | 2
                skuwright-routes 1;other-in went;end 1;                            | 2
                skuwright-routes 1;other-in sent loudly;end 1;                     | 2
                skuwright-routes 1;other-in sent as=other;end 1;                   | 2
                skuwright-routes 1;other-in sent below=other;end 1;                | 2
                skuwright-routes 1;other-in sent after=10;end 1;                   | 2
                skuwright-routes 1;other-in sent after=-PT10M;end 1;               | 2
                skuwright-routes 1;other-in sent after=PT2562047788015215H;end 1;  | 2
                skuwright-routes 1;other-in sent most-skus=0;end 1;                | 2
                skuwright-routes 1;other-in sent needs=luck;end 1;                 | 2
                skuwright-routes 1;other-in sent basis=rumour;end 1;               | 2
                skuwright-routes 1;other-in sent how=so;end 1;                     | 2
                skuwright-routes 1;other-in sent;other-in kept;end 2;              | 3
                """)
    void read_damagedText_saysWhichLine(String text, String line) {
        String damaged = text.replace(';', '\n');

        assertThat(DocumentRoutes.read(damaged)).raises(RouteCode.ROUTES_TEXT_INVALID).at("").with("line", line);
        assertThatThrownBy(() -> DocumentRoutes.parse(damaged)).isInstanceOf(FindingException.class);
    }

    @Test
    void read_everyCutOffText_isNoticed() {
        for (int length = 0; length < TABLE.length(); length++) {
            assertThat(DocumentRoutes.read(TABLE.substring(0, length)).hasValue()).as("%s", length).isFalse();
        }
        assertThat(DocumentRoutes.read(TABLE + "x"))
                .raises(RouteCode.ROUTES_TEXT_INVALID)
                .with("value", "x")
                .with("expected", "end 8 and nothing after it");
        assertThat(DocumentRoutes.read("kept")).raises(RouteCode.ROUTES_TEXT_INVALID).with("line", "1").with("expected", "skuwright-routes 1");
    }
}
