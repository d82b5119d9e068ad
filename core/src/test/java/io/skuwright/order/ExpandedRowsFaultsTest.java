package io.skuwright.order;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.order.RowTests.expand;
import static io.skuwright.order.RowTests.fates;
import static io.skuwright.order.RowTests.ids;
import static io.skuwright.order.RowTests.sent;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.core.fixtures.RowSketch;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import io.skuwright.row.Cell;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rows that cannot be used, and what is said about them. */
@Tag("KIT-4")
class ExpandedRowsFaultsTest {

    private static final String TABLE = "r kit x3\n  top 1/1\n  leg 4/1\np plain x5";

    @Test
    void of_rowWithoutProduct_isRejectedAndMayBeAnyLine() {
        String rows = "1 P-r kit x3\n  2 - x3\n  3 P-leg x12";
        Outcome<ExpandedRows> back = expand(sent(TABLE), rows);
        assertThat(back)
                .raises(OrderRowCode.ROW_PRODUCT_MISSING)
                .about("2")
                .at("/1")
                .weighing(Severity.ERROR)
                .raisesOnly(OrderRowCode.ROW_PRODUCT_MISSING);
        assertThat(fates(back, rows)).isEqualTo("1=r SAME_QUANTITY, 2 rejected, 3=leg SAME_QUANTITY");
        assertThat(ids(back.value().unclear())).containsExactly("top", "p");
        assertThat(back.value().missing()).isEmpty();
        assertThat(back.value().rows().rejected().get(0).raw()).contains("rowId=2");
    }

    @Test
    void of_rowWithoutQuantity_isRejectedAndMayBeALineOfItsProduct() {
        Outcome<ExpandedRows> back = expand(sent(TABLE), "1 P-r kit x3\n  2 P-top\n4 P-p x5");
        assertThat(back)
                .raises(OrderRowCode.ROW_QUANTITY_MISSING)
                .about("2")
                .at("/1")
                .weighing(Severity.ERROR)
                .with("product", "P-top")
                .raisesOnly(OrderRowCode.ROW_QUANTITY_MISSING);
        assertThat(ids(back.value().unclear())).containsExactly("top");
        assertThat(ids(back.value().missing())).containsExactly("leg");
    }

    @Test
    void of_rowWithoutQuantityThatCarriesALineId_leavesThatLineUnclear() {
        Outcome<ExpandedRows> back = expand(sent(TABLE), "1 P-r kit x3\n4 Q line:p\n5 P-p x7");
        assertThat(back).raisesOnly(OrderRowCode.ROW_QUANTITY_MISSING);
        assertThat(ids(back.value().unclear())).containsExactly("p");
        assertThat(back.value().added()).extracting(link -> link.row().rowId()).containsExactly("5");
        assertThat(ids(back.value().missing())).containsExactly("top", "leg");
    }

    @Test
    void of_onlyRowOfAProductBesideARejectedOne_isNotTakenForTheLine() {
        String rows = "4 P-p x7\n5 P-p";
        Outcome<ExpandedRows> back = expand(sent("p plain x5"), rows);
        assertThat(fates(back, rows)).isEqualTo("4 rejected, 5 rejected");
        assertThat(back).raises(OrderRowCode.ROW_LINE_AMBIGUOUS).about("4").with("rows", "4").with("lines", "p");
    }

    @Test
    void of_rowBelowZero_isRejectedByName() {
        Outcome<ExpandedRows> back = expand("1 LAMP x-2/3");
        assertThat(back)
                .raises(OrderRowCode.ROW_QUANTITY_NEGATIVE)
                .about("1")
                .at("/0")
                .weighing(Severity.ERROR)
                .with("product", "LAMP")
                .with("value", "-2/3")
                .raisesOnly(OrderRowCode.ROW_QUANTITY_NEGATIVE);
        assertThat(back.value().order().lines()).isEmpty();
    }

    @Test
    void of_rowWithSeveralFaults_isRejectedOnceAndSaysAll() {
        Outcome<ExpandedRows> back = expand("1 -");
        assertThat(back)
                .raises(OrderRowCode.ROW_PRODUCT_MISSING)
                .times(1)
                .raises(OrderRowCode.ROW_QUANTITY_MISSING)
                .with("product", "")
                .times(1);
        ConservationLaw.check(1, back.value().rows());
    }

    @Test
    void of_rowOfZero_isKeptWithAWarningUnlessItWasSentSo() {
        String rows = "1 P-p x0\n2 P-z x0 line:z\n3 LAMP x0";
        Outcome<ExpandedRows> back = expand(sent("p plain x5\nz plain x0"), rows);
        assertThat(back)
                .raises(OrderRowCode.ROW_QUANTITY_ZERO)
                .about("1")
                .at("/0")
                .weighing(Severity.WARNING)
                .with("product", "P-p")
                .raises(OrderRowCode.ROW_QUANTITY_ZERO)
                .times(2);
        assertThat(fates(back, rows)).isEqualTo("1=p SAME_PRODUCT, 2=z LINE_ID, 3 NEW_ROW");
    }

    @Test
    @Tag("F69")
    void of_rowIdTwice_rejectsAllRowsOfItAndPartsBelow() {
        String rows = "1 K kit x1\n  2 A x1\n1 K kit x1\n3 LAMP x1";
        Outcome<ExpandedRows> back = expand(rows);
        assertThat(back)
                .raises(OrderRowCode.ROW_ID_DUPLICATE)
                .about("1")
                .at("/2")
                .weighing(Severity.ERROR)
                .with("count", 2)
                .with("places", "/0,/2")
                .raises(OrderRowCode.ROW_ID_DUPLICATE)
                .times(2)
                .raises(OrderRowCode.ROW_PARENT_REJECTED)
                .about("2")
                .at("/1")
                .with("parent", "1");
        assertThat(fates(back, rows)).isEqualTo("1 rejected, 2 rejected, 1 rejected, 3 NEW_ROW");
    }

    @Test
    @Tag("F68")
    void of_partWithoutItsKit_isAnOrphan() {
        Outcome<ExpandedRows> back = expand("1 A son of:9 in:K x1\n2 A son in:K x1\n3 A son x1");
        assertThat(back)
                .raises(OrderRowCode.ROW_ORPHAN)
                .about("1")
                .at("/0")
                .weighing(Severity.ERROR)
                .with("parent", "9")
                .with("why", "NO_SUCH_ROW")
                .raises(OrderRowCode.ROW_ORPHAN)
                .about("2")
                .at("/1")
                .with("parent", "K")
                .with("why", "NO_SUCH_PRODUCT")
                .raises(OrderRowCode.ROW_ORPHAN)
                .about("3")
                .at("/2")
                .with("parent", "")
                .with("why", "NOTHING_NAMED");
        assertThat(back.value().rows().rejected()).hasSize(3);
    }

    @Test
    void of_partBelowAProductOrAPart_isRejected() {
        String rows = "1 K kit x1\n  2 A x1\n3 LAMP x1\n4 B son of:3 x1\n5 C son of:2 x1";
        Outcome<ExpandedRows> back = expand(rows);
        assertThat(back)
                .raises(OrderRowCode.ROW_PARENT_WRONG)
                .about("4")
                .at("/3")
                .weighing(Severity.ERROR)
                .with("parent", "3")
                .with("kind", "standard")
                .raises(OrderRowCode.ROW_PARENT_WRONG)
                .about("5")
                .at("/4")
                .with("parent", "2")
                .with("kind", "son");
        assertThat(fates(back, rows)).isEqualTo("1 NEW_ROW, 2 NEW_PART, 3 NEW_ROW, 4 rejected, 5 rejected");
    }

    @Test
    @Tag("F68")
    void of_partsThatNameEachOther_areALoop() {
        String rows = "1 A son of:2 x1\n2 B son of:3 x1\n3 C son of:2 x1\n4 D son of:4 x1\n5 E son of:1 x1";
        Outcome<ExpandedRows> back = expand(rows);
        assertThat(back)
                .raises(OrderRowCode.ROW_CYCLE)
                .about("3")
                .at("/2")
                .weighing(Severity.ERROR)
                .with("length", 2)
                .with("rows", "2,3")
                .raises(OrderRowCode.ROW_CYCLE)
                .about("4")
                .with("length", 1)
                .with("rows", "4")
                .raises(OrderRowCode.ROW_CYCLE)
                .times(3)
                .raises(OrderRowCode.ROW_PARENT_WRONG)
                .about("1")
                .with("parent", "2")
                .raises(OrderRowCode.ROW_PARENT_WRONG)
                .times(2);
        ConservationLaw.check(5, back.value().rows());
    }

    @Test
    void of_kitRowAndKitProductThatDiffer_takesTheRow() {
        String rows = "1 K kit x1 line:r\n  2 A in:OTHER x1";
        Outcome<ExpandedRows> back = expand(sent("r kit product:K x1\n  a product:A 1/1"), rows);
        assertThat(back)
                .raises(OrderRowCode.ROW_PARENT_MISMATCH)
                .about("2")
                .at("/1")
                .weighing(Severity.WARNING)
                .with("declared", "OTHER")
                .with("parent", "1")
                .with("found", "K")
                .raisesOnly(OrderRowCode.ROW_PARENT_MISMATCH);
        assertThat(fates(back, rows)).isEqualTo("1=r LINE_ID, 2=a SAME_QUANTITY");
    }

    @Test
    void of_kitThatNamesItsProductTwiceOrNot_isNoMismatch() {
        assertThat(expand("1 K kit x1 bom:B\n  2 A in:K x1 bomline:L")).raisesNothing();
        assertThat(expand("1 - kit x1\n  2 A in:K x1")).doesNotRaise(OrderRowCode.ROW_PARENT_MISMATCH);
    }

    @Test
    void of_productThatNamesAKit_standsForItself() {
        Outcome<ExpandedRows> back = expand("1 K kit of:2 x1 bom:B\n2 LAMP of:1 x1\n3 WORK other of:1 x1");
        assertThat(back)
                .raises(OrderRowCode.ROW_PARENT_IGNORED)
                .about("2")
                .at("/1")
                .weighing(Severity.WARNING)
                .with("kind", "standard")
                .with("parent", "1")
                .raises(OrderRowCode.ROW_PARENT_IGNORED)
                .times(3)
                .raisesOnly(OrderRowCode.ROW_PARENT_IGNORED);
        assertThat(back.value().added()).extracting(RowLink::reason).containsOnly(RowReason.NEW_ROW);
    }

    @Test
    void of_moreRowsThanTheLimit_rejectsAll() {
        ClassifierPolicy.Builder policy = ClassifierPolicy.builder().limits(Limits.defaults().with(Limit.ORDER_LINES, 2));
        Outcome<ExpandedRows> back = expand(sent(policy, "p plain x5"), "1 P-p x5 line:p\n2 A x1\n3 A x1");
        assertThat(back)
                .raises(OrderCode.LIMIT_LINES)
                .about("3")
                .at("/2")
                .with("limit", 2)
                .with("actual", 3)
                .raises(OrderCode.LIMIT_LINES)
                .times(3);
        assertThat(ids(back.value().unclear())).containsExactly("p");
        ConservationLaw.check(3, back.value().rows());
    }

    @Test
    void of_rowsWithoutPlace_standAtTheirPosition() {
        List<OrderRow> rows = RowSketch.rows("1 A x1\n2 B").stream()
                .<OrderRow>map(row -> OrderRow.builder().from(row).place(io.skuwright.result.Place.NONE).build())
                .toList();
        assertThat(ExpandedRows.of(rows)).raises(OrderRowCode.ROW_QUANTITY_MISSING).about("2").at("/1");
    }

    @Test
    void of_blankTexts_countAsAbsent() {
        OrderRow row = OrderRow.builder()
                .kind(OrderRow.Kind.SON)
                .rowId(" ")
                .product(" ")
                .parentRow("")
                .parentProduct(" ")
                .lineId("")
                .quantity(Ratio.ONE)
                .build();
        assertThat(ExpandedRows.of(List.of(row), sent("p plain x1")))
                .raises(OrderRowCode.ROW_PRODUCT_MISSING)
                .about("")
                .raises(OrderRowCode.ROW_ORPHAN)
                .with("why", "NOTHING_NAMED")
                .times(1);
    }

    @Test
    void of_linesWithoutIdOrProductOfAScript_areNeverTakenForARow() {
        OrderLine bare = OrderLine.builder().quantity(Ratio.ONE).kit(Cell.ABSENT).build();
        TypedOrder sent = OrderLineClassifier.of(
                        ClassifierPolicy.builder().scriptCompatible(true).build())
                .classify(List.of(bare))
                .value();
        Outcome<ExpandedRows> back = expand(sent, "1 A x1");
        assertThat(back.value().added()).hasSize(1);
        assertThat(back.value().order().lines()).hasSize(2);
        assertThat(back.value().missing()).hasSize(1);
        assertThat(expand(sent, "1 - x1").value().unclear()).hasSize(1);
    }
}
