package io.skuwright.order;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.order.RowTests.changes;
import static io.skuwright.order.RowTests.ids;
import static io.skuwright.order.RowTests.sent;
import static io.skuwright.order.RowTests.sentAgain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.RowSketch;
import io.skuwright.order.ClassifierPolicy.ChildQuantity;
import io.skuwright.order.RowPolicy.EqualParts;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rows that were rounded or summed when they were sent. */
@Tag("KIT-4")
class RowPolicyTest {

    private static final RowPolicy CENTS =
            RowPolicy.builder().rounding(Rounding.halfEven(2)).build();
    private static final RowPolicy SUMMED =
            RowPolicy.builder().equalParts(EqualParts.SUMMED).build();
    private static final String TWO_SCREWS = "r kit x2\n  a product:SCREW 1/1 @1\n  s linked skip 1/1\n    b product:SCREW 2/1 @2\n"
            + "  c product:NUT 1/1\nq kit x1\n  d product:SCREW 1/1 @1";

    private static Outcome<ExpandedRows> expand(TypedOrder sent, RowPolicy policy, String rows) {
        return ExpandedRows.of(RowSketch.rows(rows), sent, policy);
    }

    @Test
    void of_quantityThatWasRounded_isUnchanged() {
        TypedOrder sent = sent("r kit x1/3\n  a 2/1");
        String rows = "1 P-r kit x33/100 line:r\n  2 P-a x67/100 line:a";
        Outcome<ExpandedRows> back = expand(sent, CENTS, rows);
        assertThat(back).raisesNothing();
        assertThat(back.value().changes()).isEmpty();
        assertThat(back.value().order()).isEqualTo(sent.order());
        assertThat(changes(expand(sent, RowPolicy.defaults(), rows)))
                .containsExactly("r QUANTITY 1/3->33/100", "a QUANTITY 2/3->67/100");
    }

    @Test
    void of_roundedRowsWithoutLineIds_areFoundByTheRoundedQuantity() {
        TypedOrder sent = sent("p plain product:L x1/3\nq plain product:L x2/3");
        Outcome<ExpandedRows> back = expand(sent, CENTS, "1 L x0.67\n2 L x0.33");
        assertThat(back).raisesNothing();
        assertThat(back.value().kept()).extracting(RowLink::reason).containsOnly(RowReason.SAME_QUANTITY);
        assertThat(back.value().kept().get(0).sent().map(TypedLine::index)).contains(1);
    }

    @Test
    void of_kitThatGrewAndWhosePartsAreRounded_keepsTheRatios() {
        TypedOrder sent = sent("r kit x1\n  a 2/3\n  b 1/3");
        Outcome<ExpandedRows> back = expand(sent, CENTS, "1 P-r kit x5 line:r\n  2 P-a x3.33 line:a\n  3 P-b x1 line:b");
        assertThat(changes(back)).containsExactly("r QUANTITY 1->5", "a QUANTITY 67/100->333/100", "b QUANTITY 33/100->1");
        assertThat(back.value().order().lines().get(1)).isEqualTo(sent.order().lines().get(1));
        assertThat(sentAgain(sent.policy(), back.value().order()))
                .containsExactly("r PARENT P-r 5", "a SON P-a 10/3", "b SON P-b 1");
    }

    @Test
    void sentOf_rounding_roundsEachRow() {
        assertThat(OrderRow.sentOf(sent("r kit x1\n  a 2/3\np plain"), CENTS))
                .extracting(OrderRow::quantity)
                .containsExactly(Ratio.ONE, Ratio.parse("0.67"), null);
    }

    @Test
    void sentOf_equalPartsSummed_givesOneRowForEachKitAndProduct() {
        assertThat(OrderRow.sentOf(sent(TWO_SCREWS), SUMMED))
                .extracting(row -> row.lineId() + " " + row.product() + " " + row.quantity())
                .containsExactly("r P-r 2", "a SCREW 6", "c NUT 2", "q P-q 1", "d SCREW 1");
        RowPolicy byPrice = RowPolicy.builder().equalParts(EqualParts.SUMMED_BY_PRICE).build();
        assertThat(OrderRow.sentOf(sent(TWO_SCREWS), byPrice)).extracting(OrderRow::lineId).containsExactly("r", "a", "b", "c", "q", "d");
        String samePrice = TWO_SCREWS.replace("@2", "@1");
        assertThat(OrderRow.sentOf(sent(samePrice), byPrice)).extracting(OrderRow::lineId).containsExactly("r", "a", "c", "q", "d");
    }

    @Test
    void sentOf_summedPartWithoutQuantity_hasNone() {
        assertThat(OrderRow.sentOf(sent("r kit x2\n  a product:S 1/1\n  b product:S\n  c product:S 1/1"), SUMMED))
                .extracting(OrderRow::quantity)
                .containsExactly(Ratio.of(2), null);
    }

    @Test
    void sentOf_sumThatIsTooLong_hasNone() {
        ClassifierPolicy.Builder policy = ClassifierPolicy.builder().limits(Limits.defaults().with(Limit.RATIO_BITS, 8));
        assertThat(OrderRow.sentOf(sent(policy, "r kit x1\n  a product:S 1/200\n  b product:S 1/199"), SUMMED))
                .extracting(OrderRow::quantity)
                .containsExactly(Ratio.ONE, null);
    }

    @Test
    void of_summedParts_areLinkedToOneRow() {
        TypedOrder sent = sent(TWO_SCREWS);
        for (String id : new String[] {"line:a", "line:b", ""}) {
            Outcome<ExpandedRows> back = expand(
                    sent, SUMMED, "1 P-r kit x2 line:r\n  2 SCREW x6 " + id + "\n  3 NUT x2\n4 P-q kit x1 line:q\n  5 SCREW x1");
            assertThat(back).raisesNothing();
            assertThat(back.value().changes()).isEmpty();
            assertThat(back.value().missing()).isEmpty();
            assertThat(back.value().order()).isEqualTo(sent.order());
            RowLink link = back.value().rowOf(sent.typedLine(3)).orElseThrow();
            assertThat(link).isEqualTo(back.value().rowOf(sent.typedLine(1)).orElseThrow());
            assertThat(link.row().rowId()).isEqualTo("2");
            assertThat(link.sent().map(TypedLine::index)).contains(1);
            assertThat(ids(link.summed())).containsExactly("b");
        }
    }

    @Test
    void of_summedPartsWhoseRowIsGoneOrRejected_shareTheirFate() {
        TypedOrder sent = sent(TWO_SCREWS);
        assertThat(ids(expand(sent, SUMMED, "1 P-r kit x2 line:r\n  3 NUT x2\n4 P-q kit x1 line:q\n  5 SCREW x1").value().missing()))
                .containsExactly("a", "b");
        Outcome<ExpandedRows> rejected = expand(sent, SUMMED, "1 P-r kit x2 line:r\n  2 SCREW line:a\n  3 NUT x2");
        assertThat(ids(rejected.value().unclear())).containsExactly("a", "b");
        assertThat(ids(rejected.value().missing())).containsExactly("q", "d");
    }

    @Test
    void of_summedPartsThatChangedWithTheirKit_keepTheirRatios() {
        TypedOrder sent = sent(TWO_SCREWS);
        Outcome<ExpandedRows> back = expand(
                sent, SUMMED, "1 P-r kit x4 line:r\n  2 SCREW x12 line:a\n  3 NUT x4 line:c\n4 P-q kit x1 line:q\n  5 SCREW x1");
        assertThat(back).raisesNothing();
        assertThat(changes(back)).containsExactly("r QUANTITY 2->4", "a QUANTITY 6->12", "c QUANTITY 2->4");
        assertThat(OrderRow.sentOf(OrderLineClassifier.of(sent.policy()).classify(back.value().order()).value(), SUMMED))
                .extracting(row -> row.lineId() + " " + row.quantity())
                .containsExactly("r 4", "a 12", "c 4", "q 1", "d 1");
    }

    @Test
    void of_newSumOfParts_isReportedAndNotShared() {
        TypedOrder sent = sent(TWO_SCREWS);
        Outcome<ExpandedRows> back = expand(
                sent, SUMMED, "1 P-r kit x2 line:r\n  2 SCREW x7 line:a\n  3 NUT x2 line:c\n4 P-q kit x1 line:q\n  5 SCREW x1");
        assertThat(back)
                .raises(OrderRowCode.ROW_QUANTITY_NOT_APPLIED)
                .about("2")
                .at("/1")
                .weighing(Severity.WARNING)
                .with("line", "a")
                .with("parent", "r")
                .with("after", "7")
                .with("why", "SUM_OF_LINES")
                .raisesOnly(OrderRowCode.ROW_QUANTITY_NOT_APPLIED);
        assertThat(changes(back)).containsExactly("a QUANTITY 6->7");
        assertThat(back.value().order()).isEqualTo(sent.order());
    }

    @Test
    void of_newSumOfTotals_isReportedAndNotShared() {
        ClassifierPolicy.Builder totals = ClassifierPolicy.builder().childQuantity(ChildQuantity.TOTAL);
        TypedOrder sent = sent(totals, "r kit x2\n  a product:S x1\n  b product:S x2\n  c x1");
        String kit = "1 P-r kit x2 line:r\n  2 S ";
        assertThat(expand(sent, SUMMED, kit + "x3 line:a\n  3 P-c x5 line:c")).raisesNothing();
        Outcome<ExpandedRows> back = expand(sent, SUMMED, kit + "x4 line:a\n  3 P-c x1 line:c");
        assertThat(back).raises(OrderRowCode.ROW_QUANTITY_NOT_APPLIED).with("after", "4").with("why", "SUM_OF_LINES");
        assertThat(back.value().order()).isEqualTo(sent.order());
    }

    @Test
    @Tag("B1")
    void of_summedPartsAndTheErpsOwn_filtersTheDoubles() {
        TypedOrder sent = sent("r kit x2\n  a product:S 1/1\n  b product:S 2/1");
        Outcome<ExpandedRows> back = expand(sent, SUMMED, "1 P-r kit x2 line:r\n  2 S x6 line:a\n  3 S x2\n  4 S x4");
        assertThat(back.value().filtered()).extracting(link -> link.row().rowId()).containsExactly("3", "4");
        assertThat(back).raises(OrderCode.KIT_DOUBLE_EXPANSION).about("r").with("rows", "3,4");
    }

    @Test
    void of_kitThatWasLeftOutAsIncomplete_isNotMissing() {
        TypedOrder sent = sent("r kit x2\n  a 1/1\n  b skip:maybe 1/1\nq kit x1\n  c 1/1\np plain x1");
        assertThat(OrderRow.sentOf(sent)).extracting(OrderRow::lineId).containsExactly("q", "c", "p");
        assertThat(ids(expand(sent, RowPolicy.defaults(), "").value().missing())).containsExactly("q", "c", "p");
        RowPolicy sentToo = RowPolicy.from(Map.of("sendIncompleteKits", "true"));
        assertThat(OrderRow.sentOf(sent, sentToo)).extracting(OrderRow::lineId).containsExactly("r", "a", "q", "c", "p");
        assertThat(ids(expand(sent, sentToo, "").value().missing())).containsExactly("r", "a", "q", "c", "p");
        assertThat(ids(expand(sent, sentToo, "1 P-r kit line:r").value().unclear())).containsExactly("r");
        Outcome<ExpandedRows> sentBefore = expand(sent, RowPolicy.defaults(), "1 P-r kit x2 line:r\n  2 P-a x2 line:a");
        assertThat(sentBefore).raisesNothing();
        assertThat(sentBefore.value().kept()).hasSize(2);
    }

    @Test
    void from_namedSettings_areThose() {
        assertThat(RowPolicy.from(Map.of("rounding", "half-even:2", "equalParts", "summed-by-price")))
                .isEqualTo(RowPolicy.builder()
                        .rounding(Rounding.halfEven(2))
                        .equalParts(EqualParts.SUMMED_BY_PRICE)
                        .build());
        assertThat(RowPolicy.from(Map.of())).isEqualTo(RowPolicy.defaults());
    }

    @Test
    void from_unknownSetting_namesTheKnownOnes() {
        assertThatThrownBy(() -> RowPolicy.from(Map.of("roundings", "up:0")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Setting 'roundings' is not known. Known settings: rounding, equalParts, sendIncompleteKits.");
        assertThatThrownBy(() -> RowPolicy.from(Map.of("equalParts", "yes")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Setting 'equalParts' is 'yes', but must be one of separate, summed, summed-by-price.");
    }
}
