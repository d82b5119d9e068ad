package io.skuwright.order;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.order.RowTests.changes;
import static io.skuwright.order.RowTests.expand;
import static io.skuwright.order.RowTests.fates;
import static io.skuwright.order.RowTests.sent;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.core.fixtures.OrderSketch;
import io.skuwright.core.fixtures.RowSketch;
import io.skuwright.order.ClassifierPolicy.ChildQuantity;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Language;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows that the ERP added below a part that was sent as a whole: 3 kits, each with an assembly of 4 screws. */
@Tag("KIT-4")
@Tag("B1")
class ExpandedRowsDeepTest {

    private static final String KIT = "r kit x3\n  a linked 1/1\n    x product:SCREW 4/1\n  b 1/1";
    private static final String ROWS = "1 P-r kit x3 line:r\n  2 P-a x3 line:a\n  3 P-b x3 line:b\n";
    private static final String KEPT = "1=r LINE_ID, 2=a LINE_ID, 3=b LINE_ID, ";

    @ParameterizedTest
    @ValueSource(strings = {"  9 SCREW x12", "9 SCREW son of:2 x12", "9 SCREW son in:P-a x12", "9 SCREW son in:P-r x12", "9 SCREW son of:2 line:r x12"})
    void of_rowOfALineBelowAClosedPart_isTheErpsOwnExpansion(String row) {
        TypedOrder sent = sent(KIT);
        Outcome<ExpandedRows> back = expand(sent, ROWS + row);
        assertThat(back).raisesNothing();
        assertThat(fates(back, ROWS + row)).isEqualTo(KEPT + "9 PART_EXPANSION");
        RowLink link = back.value().filtered().get(0);
        assertThat(link.parent().map(OrderRow::rowId)).contains("1");
        assertThat(link.line()).isEmpty();
        assertThat(link.reason().text(Language.EN)).isEqualTo("a part was sent as a whole, and the ERP added what is below it");
        assertThat(back.value().order()).isEqualTo(sent.order());
        ConservationLaw.check(4, back.value().rows());
    }

    @Test
    void of_rowOfTheKitWithAnotherQuantity_isNewAndMayBeAnExpansion() {
        String rows = ROWS + "  9 SCREW x13 bomline:L";
        Outcome<ExpandedRows> back = expand(sent(KIT), rows);
        assertThat(fates(back, rows)).isEqualTo(KEPT + "9 NEW_PART");
        assertThat(back)
                .raises(OrderRowCode.ROW_EXPANSION_POSSIBLE)
                .about("9")
                .at("/3")
                .weighing(Severity.WARNING)
                .with("product", "SCREW")
                .with("value", "13")
                .with("lines", "x")
                .times(1)
                .raisesOnly(OrderRowCode.ROW_EXPANSION_POSSIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"of:2", "in:P-a"})
    void of_rowOfThePartWithAnotherQuantity_isRejectedAndMayBeAnExpansion(String above) {
        String rows = ROWS + "9 SCREW son x13 " + above;
        Outcome<ExpandedRows> back = expand(sent(KIT), rows);
        assertThat(fates(back, rows)).isEqualTo(KEPT + "9 rejected");
        assertThat(back).raises(OrderRowCode.ROW_EXPANSION_POSSIBLE).about("9").at("/3").with("value", "13").times(1);
        assertThat(back).raises(above.equals("of:2") ? OrderRowCode.ROW_PARENT_WRONG : OrderRowCode.ROW_ORPHAN).about("9");
        ConservationLaw.check(4, back.value().rows());
    }

    @Test
    void of_rowThatNamesAnotherPart_isRejectedAsBefore() {
        assertThat(expand(sent(KIT), ROWS + "9 SCREW son of:3 x12"))
                .raises(OrderRowCode.ROW_PARENT_WRONG)
                .about("9")
                .with("parent", "3")
                .raisesOnly(OrderRowCode.ROW_PARENT_WRONG);
    }

    @Test
    void of_productThatIsBelowNoPart_isNewOrRejectedAsBefore() {
        String rows = ROWS + "  8 LAMP x12 bomline:L\n9 LAMP son of:2 x12\n10 LAMP son x12\n11 LAMP son in:NO x12";
        Outcome<ExpandedRows> back = expand(sent(KIT), rows);
        assertThat(fates(back, rows)).isEqualTo(KEPT + "8 NEW_PART, 9 rejected, 10 rejected, 11 rejected");
        assertThat(back).doesNotRaise(OrderRowCode.ROW_EXPANSION_POSSIBLE);
    }

    @Test
    void of_moreRowsThanLines_areAllKeptAndReported() {
        String rows = ROWS + "  8 SCREW x12 bomline:L\n  9 SCREW x12 bomline:L";
        Outcome<ExpandedRows> back = expand(sent(KIT), rows);
        assertThat(fates(back, rows)).isEqualTo(KEPT + "8 NEW_PART, 9 NEW_PART");
        assertThat(back).raises(OrderRowCode.ROW_EXPANSION_POSSIBLE).about("8").raises(OrderRowCode.ROW_EXPANSION_POSSIBLE).times(2);
    }

    @Test
    void of_rowOfThePart_isPreferredToOneOfTheKit() {
        String rows = ROWS + "  8 SCREW x12 bomline:L\n9 SCREW son of:2 x12";
        Outcome<ExpandedRows> back = expand(sent(KIT), rows);
        assertThat(fates(back, rows)).isEqualTo(KEPT + "8 NEW_PART, 9 PART_EXPANSION");
        assertThat(back).raises(OrderRowCode.ROW_EXPANSION_POSSIBLE).about("8").times(1);
    }

    @Test
    void of_oneRowForTwoLines_isTheirSum() {
        TypedOrder sent = sent(KIT + "\n  c linked 1/1\n    y product:SCREW 2/1");
        for (String row : List.of("  9 SCREW x18", "  8 SCREW x12\n  9 SCREW x6", "  9 SCREW x6\n8 SCREW son of:2 x12")) {
            assertThat(expand(sent, ROWS + row)).raisesNothing();
        }
        assertThat(expand(sent, ROWS + "  9 SCREW x17 bomline:L"))
                .raises(OrderRowCode.ROW_EXPANSION_POSSIBLE)
                .with("lines", "x,y")
                .raisesOnly(OrderRowCode.ROW_EXPANSION_POSSIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20", "12"})
    void of_partWhoseQuantityChanged_isExpandedWithTheNewOrTheOldOne(String quantity) {
        String rows = "1 P-r kit x3 line:r\n  2 P-a x5 line:a\n  9 SCREW x" + quantity;
        Outcome<ExpandedRows> back = expand(sent(KIT), rows);
        assertThat(back).raisesNothing();
        assertThat(fates(back, rows)).isEqualTo("1=r LINE_ID, 2=a LINE_ID, 9 PART_EXPANSION");
        assertThat(changes(back)).containsExactly("a QUANTITY 3->5");
    }

    @Test
    void of_partWhoseRowIsGone_isStillKnown() {
        String rows = "1 P-r kit x3 line:r\n  3 P-b x3 line:b\n  9 SCREW x12";
        assertThat(fates(expand(sent(KIT), rows), rows)).isEqualTo("1=r LINE_ID, 3=b LINE_ID, 9 PART_EXPANSION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "x -1/1", "x 4/0", "x x4"})
    void of_lineWhoseQuantityIsNotKnown_isKnownByItsProduct(String line) {
        TypedOrder sent = sent("r kit x3\n  a linked 1/1\n    " + line.replaceFirst("x", "x product:SCREW") + "\n  b 1/1");
        assertThat(fates(expand(sent, ROWS + "  9 SCREW x13"), ROWS + "  9 SCREW x13")).isEqualTo(KEPT + "9 PART_EXPANSION");
        String two = ROWS + "  8 SCREW x1\n  9 SCREW x2";
        Outcome<ExpandedRows> back = expand(sent, two);
        assertThat(fates(back, two)).isEqualTo(KEPT + "8 NEW_PART, 9 NEW_PART");
        assertThat(back).raises(OrderRowCode.ROW_EXPANSION_POSSIBLE).about("8").with("value", "1");
    }

    @Test
    void of_lineWhoseRatioCannotBeReadOrIsTooLong_isKnownByItsProduct() {
        List<OrderLine> lines = OrderSketch.lines("r kit x3\n  a linked 1/1\n    x product:SCREW").stream()
                .<OrderLine>map(line -> OrderLine.builder().from(line).isRatioUnreadable("x".equals(line.id())).build())
                .toList();
        ClassifierPolicy policy = ClassifierPolicy.builder().lineRatios(LineRatios.of(Map.of("b-x", Ratio.of(4)))).build();
        String rows = "1 P-r kit x3 line:r\n  2 P-a x3 line:a\n  9 SCREW x13";
        TypedOrder unreadable = OrderLineClassifier.of(policy).classify(lines).value();
        assertThat(fates(expand(unreadable, rows), rows)).endsWith("9 PART_EXPANSION");
        ClassifierPolicy.Builder small = ClassifierPolicy.builder().limits(Limits.defaults().with(Limit.RATIO_BITS, 8));
        TypedOrder tooLong = sent(small, "r kit x3\n  a linked 1/1\n    x product:SCREW 200/1");
        assertThat(fates(expand(tooLong, rows), rows)).endsWith("9 PART_EXPANSION");
    }

    @Test
    void of_ratiosOfTheHost_giveTheQuantityToo() {
        ClassifierPolicy.Builder policy =
                ClassifierPolicy.builder().lineRatios(LineRatios.of(Map.of("b-a", Ratio.ONE, "b-x", Ratio.of(4))));
        TypedOrder sent = sent(policy, "r kit x3\n  a linked\n    x product:SCREW");
        String rows = "1 P-r kit x3 line:r\n  2 P-a x3 line:a\n  9 SCREW x";
        assertThat(fates(expand(sent, rows + 12), rows + 12)).endsWith("9 PART_EXPANSION");
        assertThat(fates(expand(sent, rows + 13), rows + 13)).endsWith("9 NEW_PART");
    }

    @Test
    void of_quantitiesPerParentOrInTotal_areReadAsDeclared() {
        String rows = "1 P-r kit x3 line:r\n  2 P-a x3 line:a\n  9 SCREW x12 bomline:L";
        String perParent = "r kit x3\n  a linked x1\n    x product:SCREW x4";
        String total = "r kit x3\n  a linked x3\n    x product:SCREW x12";
        TypedOrder one = sent(ClassifierPolicy.builder().childQuantity(ChildQuantity.PER_PARENT), perParent);
        assertThat(fates(expand(one, rows), rows)).endsWith("9 PART_EXPANSION");
        TypedOrder all = sent(ClassifierPolicy.builder().childQuantity(ChildQuantity.TOTAL), total);
        assertThat(fates(expand(all, rows), rows)).endsWith("9 PART_EXPANSION");
        TypedOrder other = sent(ClassifierPolicy.builder().childQuantity(ChildQuantity.TOTAL), perParent);
        assertThat(fates(expand(other, rows), rows)).endsWith("9 NEW_PART");
    }

    @Test
    void of_rowsOfSeveralLevels_areAllRecognised() {
        TypedOrder sent = sent("r kit x3\n  a linked 1/1\n    y linked 2/1\n      x product:SCREW 4/1");
        String rows = "1 P-r kit x3 line:r\n  2 P-a x3 line:a\n8 P-y son of:2 x6\n9 SCREW son of:8 x24";
        Outcome<ExpandedRows> back = expand(sent, rows);
        assertThat(back).raisesNothing();
        assertThat(fates(back, rows)).isEqualTo("1=r LINE_ID, 2=a LINE_ID, 8 PART_EXPANSION, 9 PART_EXPANSION");
        String ofKit = "9 SCREW son of:8 x24\n1 P-r kit x3 line:r\n  2 P-a x3 line:a\n  8 P-y x6";
        assertThat(fates(expand(sent, ofKit), ofKit)).isEqualTo("9 PART_EXPANSION, 1=r LINE_ID, 2=a LINE_ID, 8 PART_EXPANSION");
        String named = "1 P-r kit x3 line:r\n  2 P-a x3 line:a\n  8 P-y x6 line:y\n9 SCREW son of:8 x24";
        assertThat(fates(expand(sent, named), named)).endsWith("8=y LINE_NOT_SENT, 9 PART_EXPANSION");
    }

    @Test
    void of_kitSentWithoutParts_hasTheErpsOwnRowsOnEveryLevel() {
        String rows = "1 P-r kit x3 line:r\n  2 P-a x3\n8 LAMP son of:2 x7\n9 SCREW son of:8 x12";
        Outcome<ExpandedRows> back = expand(RowTests.parentsOnly(KIT), rows);
        assertThat(back).raisesNothing();
        assertThat(fates(back, rows)).isEqualTo("1=r LINE_ID, 2 OWN_EXPANSION, 8 OWN_EXPANSION, 9 OWN_EXPANSION");
        assertThat(back.value().filtered()).allSatisfy(link -> assertThat(link.parent().map(OrderRow::rowId)).contains("1"));
    }

    @Test
    void of_summedParts_areExpandedAsOne() {
        RowPolicy summed = RowPolicy.from(Map.of("equalParts", "summed"));
        TypedOrder sent = sent("r kit x3\n  a product:A linked 1/1\n    x product:SCREW 4/1\n"
                + "  b product:A linked 2/1\n    y product:SCREW 4/1");
        for (String row : List.of("9 SCREW son of:2 x36", "9 SCREW son of:2 x12\n8 SCREW son of:2 x24", "9 SCREW son in:A x36")) {
            Outcome<ExpandedRows> back = ExpandedRows.of(RowSketch.rows("1 P-r kit x3 line:r\n  2 A x9 line:a\n" + row), sent, summed);
            assertThat(back).raisesNothing();
        }
    }

    @Test
    void of_partOfTwoKits_namedByItsProduct_isOfEither() {
        TypedOrder sent = sent("r kit x3\n  a product:A linked 1/1\n    x product:SCREW 4/1\n"
                + "q kit x1\n  c product:A linked 1/1\n    y product:SCREW 4/1");
        String rows = "1 P-r kit x3 line:r\n  2 A x3 line:a\n3 P-q kit x1 line:q\n  4 A x1 line:c\n"
                + "8 SCREW son in:A x12\n9 SCREW son in:A x4";
        Outcome<ExpandedRows> back = expand(sent, rows);
        assertThat(back).raisesNothing();
        assertThat(back.value().filtered()).hasSize(2).allSatisfy(link -> assertThat(link.parent()).isEmpty());
    }

    @Test
    void of_rowsThatSayTheirLine_areNotTakenForAnother() {
        TypedOrder sent = sent(KIT + "\n  c id:b 1/1");
        assertThat(expand(sent(KIT), ROWS + "9 SCREW son of:2 x12 line:x")).raises(OrderRowCode.ROW_PARENT_WRONG).about("9");
        Outcome<ExpandedRows> back = expand(sent, "1 P-r kit x3 line:r\n  2 P-a x3 line:a\n9 SCREW son of:2 x12 line:b");
        assertThat(back).raises(OrderRowCode.ROW_PARENT_WRONG).about("9");
    }

    @Test
    void of_rowBelowAPartOfAKitThatIsNew_isRejectedAsBefore() {
        String rows = ROWS + "5 K kit x3 bom:B\n  6 A x3 bomline:L\n  7 SCREW x12 bomline:L\n8 SCREW son of:6 x12";
        Outcome<ExpandedRows> back = expand(sent(KIT), rows);
        assertThat(fates(back, rows)).isEqualTo(KEPT + "5 NEW_ROW, 6 NEW_PART, 7 NEW_PART, 8 rejected");
        assertThat(back).raisesOnly(OrderRowCode.ROW_PARENT_WRONG);
        String orphans = "5 A son of:7 x3\n8 SCREW son of:5 x12";
        assertThat(fates(expand(sent(KIT), orphans), orphans)).isEqualTo("5 rejected, 8 rejected");
    }

    @Test
    void of_recognisedRow_leavesNoLineOfItsProductUnclear() {
        TypedOrder sent = sent(KIT + "\np plain product:SCREW x7");
        Outcome<ExpandedRows> back = expand(sent, ROWS + "9 SCREW son of:2 x12");
        assertThat(RowTests.ids(back.value().missing())).containsExactly("p");
        assertThat(back.value().unclear()).isEmpty();
    }
}
