package io.skuwright.order;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.order.RowTests.changes;
import static io.skuwright.order.RowTests.expand;
import static io.skuwright.order.RowTests.fates;
import static io.skuwright.order.RowTests.sent;
import static io.skuwright.order.RowTests.sentAgain;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.OrderSketch;
import io.skuwright.order.ClassifierPolicy.ChildQuantity;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Quantities that only the ERP knows: taken into the order, or reported, never dropped. */
@Tag("KIT-4")
class ExpandedRowsUnknownQuantityTest {

    private static final ClassifierPolicy DEFAULTS = ClassifierPolicy.defaults();

    private static ClassifierPolicy.Builder meaning(ChildQuantity meaning) {
        return ClassifierPolicy.builder().childQuantity(meaning);
    }

    @ParameterizedTest
    @EnumSource
    void of_partWithoutRatioAndQuantity_hasTheQuantityOfItsRowAfterwards(ChildQuantity meaning) {
        TypedOrder sent = sent(meaning(meaning), "r kit x3\n  a");
        assertThat(OrderRow.sentOf(sent)).extracting(OrderRow::quantity).containsExactly(Ratio.of(3), null);
        Outcome<ExpandedRows> back = expand(sent, "1 P-r kit x3 line:r\n  2 P-a x6 line:a");
        assertThat(back).raisesNothing();
        assertThat(changes(back)).containsExactly("a QUANTITY ->6");
        assertThat(sentAgain(sent.policy(), back.value().order())).containsExactly("r PARENT P-r 3", "a SON P-a 6");
    }

    @Test
    void of_partWithoutQuantityInTotal_getsTheTotalOfItsRow() {
        TypedOrder sent = sent(meaning(ChildQuantity.TOTAL), "r kit x3\n  a\n  b 5/1");
        Outcome<ExpandedRows> back = expand(sent, "1 P-r kit x3 line:r\n  2 P-a x6 line:a\n  3 P-b x7 line:b");
        OrderLine a = back.value().order().lines().get(1);
        assertThat(a.quantity()).isEqualTo(Ratio.of(6));
        assertThat(a.numerator()).isNull();
        OrderLine b = back.value().order().lines().get(2);
        assertThat(b.quantity()).isEqualTo(Ratio.of(7));
        assertThat(b.numerator()).isEqualTo(Ratio.of(5));
        assertThat(changes(back)).containsExactly("a QUANTITY ->6", "b QUANTITY ->7");
    }

    @Test
    void of_partWithoutQuantityPerParent_getsTheQuantityForOneParent() {
        TypedOrder sent = sent(meaning(ChildQuantity.PER_PARENT), "r kit x3\n  a");
        OrderLine a = expand(sent, "1 P-r kit x3 line:r\n  2 P-a x6 line:a").value().order().lines().get(1);
        assertThat(a.quantity()).isEqualTo(Ratio.of(2));
        assertThat(a.numerator()).isEqualTo(Ratio.of(2));
        assertThat(a.denominator()).isEqualTo(Ratio.ONE);
    }

    @Test
    void of_rowsWithoutLineIds_giveTheirQuantitiesToo() {
        TypedOrder sent = sent("r kit x3\n  a\np plain\nq plain x1");
        String rows = "1 P-r kit x3\n  2 P-a x2\n3 P-p x4\n4 P-q x2 line:q";
        Outcome<ExpandedRows> back = expand(sent, rows);
        assertThat(back).raisesNothing();
        assertThat(fates(back, rows)).isEqualTo("1=r SAME_QUANTITY, 2=a SAME_PRODUCT, 3=p SAME_PRODUCT, 4=q LINE_ID");
        assertThat(changes(back)).containsExactly("a QUANTITY ->2", "p QUANTITY ->4", "q QUANTITY 1->2");
        assertThat(sentAgain(DEFAULTS, back.value().order()))
                .containsExactly("r PARENT P-r 3", "a SON P-a 2", "p STANDARD P-p 4", "q STANDARD P-q 2");
    }

    @Test
    void of_kitWithoutQuantity_isFilledInAndItsPartsKeepTheirRatio() {
        TypedOrder sent = sent("r kit\n  a 2/1\n  b 1/1");
        Outcome<ExpandedRows> back = expand(sent, "1 P-r kit x3 line:r\n  2 P-a x6 line:a\n  3 P-b x9 line:b");
        assertThat(back).raisesNothing();
        assertThat(changes(back)).containsExactly("r QUANTITY ->3", "a QUANTITY ->6", "b QUANTITY ->9");
        assertThat(back.value().order().lines().get(1)).isEqualTo(sent.order().lines().get(1));
        assertThat(sentAgain(DEFAULTS, back.value().order()))
                .containsExactly("r PARENT P-r 3", "a SON P-a 6", "b SON P-b 9");
    }

    @Test
    void of_nestedPartsWithoutRatios_areRatiosToEachOther() {
        TypedOrder sent = sent("r kit x3\n  a\n    b");
        Outcome<ExpandedRows> back = expand(sent, "1 P-r kit x3 line:r\n  2 P-a x6 line:a\n  3 P-b x24 line:b");
        assertThat(back).raisesNothing();
        assertThat(back.value().order().lines()).extracting(OrderLine::numerator).containsExactly(null, Ratio.of(2), Ratio.of(4));
    }

    @Test
    void of_partBelowALayerWithoutRatio_isReportedWithItsQuantity() {
        TypedOrder sent = sent("r kit x3\n  s linked skip\n    a 1/1");
        Outcome<ExpandedRows> back = expand(sent, "1 P-r kit x3 line:r\n  2 P-a x6 line:a");
        assertThat(back)
                .raises(OrderRowCode.ROW_QUANTITY_NOT_APPLIED)
                .about("2")
                .at("/1")
                .weighing(Severity.WARNING)
                .with("line", "a")
                .with("parent", "s")
                .with("after", "6")
                .with("why", "NO_RATIO")
                .times(1)
                .raisesOnly(OrderRowCode.ROW_QUANTITY_NOT_APPLIED);
        assertThat(changes(back)).containsExactly("a QUANTITY ->6");
        assertThat(back.value().order()).isEqualTo(sent.order());
    }

    @Test
    void of_partOfAKitWithoutQuantityAnywhere_isReportedWithItsQuantity() {
        TypedOrder sent = sent("r kit\n  a 1/1");
        Outcome<ExpandedRows> back = expand(sent, "1 OTHER kit x3 line:r\n  2 P-a x6 line:a");
        assertThat(back).raises(OrderRowCode.ROW_QUANTITY_NOT_APPLIED).about("2").with("why", "NO_RATIO").times(1);
        assertThat(changes(back)).containsExactly("r QUANTITY ->3", "r PRODUCT P-r->OTHER", "a QUANTITY ->6");
    }

    @Test
    void of_partWhoseRatioCannotBeRead_isReportedWithItsQuantity() {
        List<OrderLine> lines = OrderSketch.lines("r kit x3\n  a").stream()
                .<OrderLine>map(line -> OrderLine.builder().from(line).isRatioUnreadable("a".equals(line.id())).build())
                .toList();
        TypedOrder sent = OrderLineClassifier.of(DEFAULTS).classify(lines).value();
        Outcome<ExpandedRows> back = expand(sent, "1 P-r kit x3 line:r\n  2 P-a x6 line:a");
        assertThat(back)
                .raises(OrderRowCode.ROW_QUANTITY_NOT_APPLIED)
                .about("2")
                .with("line", "a")
                .with("parent", "r")
                .with("after", "6")
                .with("why", "RATIO_UNREADABLE")
                .times(1);
        assertThat(changes(back)).containsExactly("a QUANTITY ->6");
    }

    @Test
    void of_summedPartsOfWhichOneIsUnknown_areReportedAsASum() {
        RowPolicy summed = RowPolicy.from(Map.of("equalParts", "summed"));
        TypedOrder sent = sent("r kit x3\n  a product:A 1/1\n  b product:A");
        Outcome<ExpandedRows> back = ExpandedRows.of(
                io.skuwright.core.fixtures.RowSketch.rows("1 P-r kit x3 line:r\n  2 A x9 line:a"), sent, summed);
        assertThat(back)
                .raises(OrderRowCode.ROW_QUANTITY_NOT_APPLIED)
                .about("2")
                .with("line", "a")
                .with("after", "9")
                .with("why", "SUM_OF_LINES")
                .times(1);
        assertThat(changes(back)).containsExactly("a QUANTITY ->9");
    }

    @Test
    void of_partInAnotherUnit_isAChangeAndNotTaken() {
        List<OrderLine> lines = OrderSketch.lines("r kit x3\n  a").stream()
                .<OrderLine>map(line -> OrderLine.builder().from(line).unit("pcs").build())
                .toList();
        TypedOrder sent = OrderLineClassifier.of(DEFAULTS).classify(lines).value();
        Outcome<ExpandedRows> back = expand(sent, "1 P-r kit x3 line:r\n  2 P-a x6 line:a unit:box");
        assertThat(changes(back)).containsExactly("a QUANTITY ->6", "a UNIT pcs->box");
        assertThat(back.value().order()).isEqualTo(sent.order());
    }
}
