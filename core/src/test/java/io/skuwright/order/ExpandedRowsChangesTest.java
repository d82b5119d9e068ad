package io.skuwright.order;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.order.RowTests.changes;
import static io.skuwright.order.RowTests.expand;
import static io.skuwright.order.RowTests.fates;
import static io.skuwright.order.RowTests.sent;
import static io.skuwright.order.RowTests.sentAgain;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.order.ClassifierPolicy.ChildQuantity;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was changed in the ERP, and what becomes of the lines. */
@Tag("KIT-4")
class ExpandedRowsChangesTest {

    private static final ClassifierPolicy DEFAULTS = ClassifierPolicy.defaults();

    @Test
    void of_otherQuantity_isReportedExactlyAndTaken() {
        TypedOrder sent = sent("p plain x2/3\nq plain x1");
        Outcome<ExpandedRows> back = expand(sent, "1 P-p x1 line:p\n2 P-q x1 line:q");
        assertThat(back).raisesNothing();
        RowChange change = back.value().changes().get(0);
        assertThat(change.before()).isEqualTo("2/3");
        assertThat(change.after()).isEqualTo("1");
        assertThat(change.field()).isEqualTo(RowChange.Field.QUANTITY);
        assertThat(change.sent()).isEqualTo(sent.typedLine(0));
        assertThat(change.row().rowId()).isEqualTo("1");
        assertThat(back.value().changes()).hasSize(1);
        assertThat(back.value().order().lines()).extracting(OrderLine::quantity).containsExactly(Ratio.ONE, Ratio.ONE);
        assertThat(back.value().kept().get(0).line()).contains(back.value().order().lines().get(0));
    }

    @Test
    void of_otherQuantityWithoutLineId_isTakenIfTheProductIsAlone() {
        String rows = "1 P-p x7";
        Outcome<ExpandedRows> back = expand(sent("p plain x5"), rows);
        assertThat(back)
                .raises(OrderRowCode.ROW_LINE_BY_PRODUCT)
                .about("1")
                .at("/0")
                .weighing(Severity.WARNING)
                .with("line", "p")
                .with("product", "P-p")
                .with("before", "5")
                .with("after", "7")
                .raisesOnly(OrderRowCode.ROW_LINE_BY_PRODUCT);
        assertThat(fates(back, rows)).isEqualTo("1=p SAME_PRODUCT");
        assertThat(changes(back)).containsExactly("p QUANTITY 5->7");
    }

    @Test
    void of_partsOfAKitThatChangedAsAWhole_keepTheirRatios() {
        TypedOrder sent = sent("r kit x3\n  a 2/3\n  b 4/1");
        Outcome<ExpandedRows> back = expand(sent, "1 P-r kit x6 line:r\n  2 P-a x4 line:a\n  3 P-b x24 line:b");
        assertThat(changes(back)).containsExactly("r QUANTITY 3->6", "a QUANTITY 2->4", "b QUANTITY 12->24");
        assertThat(back.value().order().lines().subList(1, 3)).isEqualTo(sent.order().lines().subList(1, 3));
        assertThat(sentAgain(DEFAULTS, back.value().order()))
                .containsExactly("r PARENT P-r 6", "a SON P-a 4", "b SON P-b 24");
    }

    @Test
    void of_onePartThatChanged_getsAnExactRatio() {
        TypedOrder sent = sent("r kit x3\n  s linked skip 1/2\n    a 4/1\n  b 1/1");
        Outcome<ExpandedRows> back = expand(sent, "1 P-r kit x3 line:r\n  2 P-a x5 line:a\n  3 P-b x3 line:b");
        assertThat(changes(back)).containsExactly("a QUANTITY 6->5");
        OrderLine a = back.value().order().lines().get(2);
        assertThat(a.numerator()).isEqualTo(Ratio.of(10));
        assertThat(a.denominator()).isEqualTo(Ratio.of(3));
        assertThat(a.quantity()).isNull();
        assertThat(sentAgain(DEFAULTS, back.value().order())).containsExactly("r PARENT P-r 3", "a SON P-a 5", "b SON P-b 3");
    }

    @Test
    void of_nestedPartsOfWhichTheUpperChanged_keepsTheLowerQuantity() {
        TypedOrder sent = sent("r kit x2\n  a 2/1\n    b 3/1");
        Outcome<ExpandedRows> back = expand(sent, "1 P-r kit x2 line:r\n  2 P-a x8 line:a\n  3 P-b x12 line:b");
        assertThat(changes(back)).containsExactly("a QUANTITY 4->8");
        assertThat(sentAgain(DEFAULTS, back.value().order())).containsExactly("r PARENT P-r 2", "a SON P-a 8", "b SON P-b 12");
    }

    @Test
    void of_childBeforeItsParentInTheOrder_isAppliedAllTheSame() {
        TypedOrder sent = OrderLineClassifier.of(DEFAULTS)
                .classify(new java.util.ArrayList<>(reversed("r kit x2\n  a 2/1\n    b 3/1")))
                .value();
        Outcome<ExpandedRows> back = expand(sent, "1 P-r kit x2 line:r\n  2 P-a x8 line:a\n  3 P-b x6 line:b");
        assertThat(sentAgain(DEFAULTS, back.value().order())).containsExactly("b SON P-b 6", "a SON P-a 8", "r PARENT P-r 2");
    }

    private static java.util.List<OrderLine> reversed(String sketch) {
        java.util.List<OrderLine> lines = io.skuwright.core.fixtures.OrderSketch.lines(sketch);
        java.util.Collections.reverse(lines);
        return lines;
    }

    @Test
    void of_kitWhosePartsStayed_keepsTheirQuantity() {
        TypedOrder sent = sent("r kit x3\n  a 2/3");
        Outcome<ExpandedRows> back = expand(sent, "1 P-r kit x6 line:r\n  2 P-a x2 line:a");
        assertThat(changes(back)).containsExactly("r QUANTITY 3->6");
        assertThat(sentAgain(DEFAULTS, back.value().order())).containsExactly("r PARENT P-r 6", "a SON P-a 2");
    }

    @Test
    void of_quantityOfAPartPerParent_isWrittenPerParent() {
        ClassifierPolicy.Builder policy = ClassifierPolicy.builder().childQuantity(ChildQuantity.PER_PARENT);
        TypedOrder sent = sent(policy, "r kit x3\n  a x2");
        Outcome<ExpandedRows> back = expand(sent, "1 P-r kit x3 line:r\n  2 P-a x7 line:a");
        assertThat(changes(back)).containsExactly("a QUANTITY 6->7");
        assertThat(back.value().order().lines().get(1).quantity()).isEqualTo(Ratio.of(7, 3));
        assertThat(sentAgain(policy.build(), back.value().order())).containsExactly("r PARENT P-r 3", "a SON P-a 7");
    }

    @Test
    void of_quantityOfAPartInTotal_isWrittenAsItIs() {
        ClassifierPolicy.Builder policy = ClassifierPolicy.builder().childQuantity(ChildQuantity.TOTAL);
        TypedOrder sent = sent(policy, "r kit x3\n  a x2\n  b x6");
        Outcome<ExpandedRows> back = expand(sent, "1 P-r kit x3 line:r\n  2 P-a x7 line:a\n  3 P-b x6 line:b");
        assertThat(back.value().order().lines().get(1).quantity()).isEqualTo(Ratio.of(7));
        assertThat(sentAgain(policy.build(), back.value().order()))
                .containsExactly("r PARENT P-r 3", "a SON P-a 7", "b SON P-b 6");
    }

    @Test
    void of_partOfAKitClosedToZero_cannotBeWrittenAsARatio() {
        TypedOrder sent = sent("r kit x3\n  a 2/3");
        Outcome<ExpandedRows> back = expand(sent, "1 P-r kit x0 line:r\n  2 P-a x2 line:a");
        assertThat(back)
                .raises(OrderRowCode.ROW_QUANTITY_NOT_APPLIED)
                .about("2")
                .at("/1")
                .weighing(Severity.WARNING)
                .with("line", "a")
                .with("parent", "r")
                .with("after", "2")
                .with("why", "NO_RATIO")
                .raises(OrderRowCode.ROW_QUANTITY_ZERO)
                .about("1");
        assertThat(back.value().order().lines().get(1)).isEqualTo(sent.order().lines().get(1));
    }

    @Test
    void of_partBelowASkipLayerBelowOneOfZero_cannotBeWrittenAsARatio() {
        TypedOrder sent = sent("r kit x3\n  a 0/1\n    b 1/1\n    s linked skip 1/1\n      c 1/1");
        Outcome<ExpandedRows> back =
                expand(sent, "1 P-r kit x3 line:r\n  2 P-a x3 line:a\n  3 P-b x6 line:b\n  4 P-c x3 line:c");
        assertThat(back)
                .raises(OrderRowCode.ROW_QUANTITY_NOT_APPLIED)
                .about("4")
                .with("parent", "s")
                .times(1)
                .raisesOnly(OrderRowCode.ROW_QUANTITY_NOT_APPLIED);
        assertThat(back.value().order().lines().get(2).numerator()).isEqualTo(Ratio.of(2));
        assertThat(back.value().order().lines().get(4)).isEqualTo(sent.order().lines().get(4));
    }

    @Test
    void of_ratioThatIsTooLong_isNotWritten() {
        ClassifierPolicy.Builder policy = ClassifierPolicy.builder().limits(Limits.defaults().with(Limit.RATIO_BITS, 8));
        TypedOrder sent = sent(policy, "r kit x3\n  a 1/1");
        assertThat(expand(sent, "1 P-r kit x3 line:r\n  2 P-a x1000 line:a"))
                .raises(OrderRowCode.ROW_QUANTITY_NOT_APPLIED)
                .with("after", "1000");
    }

    @Test
    void of_otherProductUnitKindOrKit_isReportedAndNotTaken() {
        TypedOrder sent = OrderLineClassifier.of(DEFAULTS)
                .classify(io.skuwright.core.fixtures.OrderSketch.lines("r kit x1\n  a 1/1\nq kit x1\n  b 1/1\np plain x1\ns plain x1")
                        .stream()
                        .map(line -> OrderLine.builder().from(line).unit("pcs").build())
                        .toList())
                .value();
        String rows = "1 P-r kit x1 line:r\n  2 P-b x1 line:b unit:pcs\n3 P-q kit x1 line:q unit:box\n4 OTHER x9 line:p\n"
                + "5 P-a x4 line:a\n6 P-s other x1 line:s";
        Outcome<ExpandedRows> back = expand(sent, rows);
        assertThat(back).raisesNothing();
        assertThat(changes(back))
                .containsExactly(
                        "b PARENT q->r",
                        "q UNIT pcs->box",
                        "p QUANTITY 1->9",
                        "p PRODUCT P-p->OTHER",
                        "a QUANTITY 1->4",
                        "a KIND SON->STANDARD");
        assertThat(back.value().order().lines().get(4)).isEqualTo(sent.order().lines().get(4));
    }

    @Test
    void of_otherQuantityInAnotherUnit_isNotTaken() {
        TypedOrder sent = OrderLineClassifier.of(DEFAULTS)
                .classify(java.util.List.of(OrderLine.builder().id("p").product("P").unit("box").quantity(Ratio.of(2)).build()))
                .value();
        Outcome<ExpandedRows> back = expand(sent, "1 P x24 line:p unit:pcs");
        assertThat(changes(back)).containsExactly("p QUANTITY 2->24", "p UNIT box->pcs");
        assertThat(back.value().order()).isEqualTo(sent.order());
    }

    @Test
    void of_partMovedBelowANewKit_namesTheKitsRow() {
        TypedOrder sent = sent("r kit x1\n  a 1/1");
        Outcome<ExpandedRows> back = expand(sent, "1 P-r kit x1 line:r\n2 NEW kit x1 bom:B\n  3 P-a x1 line:a");
        assertThat(changes(back)).containsExactly("a PARENT r->2");
    }

    @Test
    void of_partThatBecameAKit_filtersWhatTheErpAddedToIt() {
        TypedOrder sent = sent("r kit x1\n  a 1/1");
        String rows = "1 P-r kit x1 line:r\n3 P-a kit x1 line:a\n  4 Z x1";
        Outcome<ExpandedRows> back = expand(sent, rows);
        assertThat(fates(back, rows)).isEqualTo("1=r LINE_ID, 3=a LINE_ID, 4 OWN_EXPANSION");
        assertThat(changes(back)).containsExactly("a KIND SON->PARENT");
    }
}
