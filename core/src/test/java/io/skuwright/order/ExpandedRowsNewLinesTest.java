package io.skuwright.order;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.order.RowTests.expand;
import static io.skuwright.order.RowTests.fates;
import static io.skuwright.order.RowTests.sent;
import static io.skuwright.order.RowTests.sentAgain;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.order.ClassifierPolicy.ChildQuantity;
import io.skuwright.order.ClassifierPolicy.SkipLayers;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rows that become lines of their own. */
@Tag("KIT-4")
class ExpandedRowsNewLinesTest {

    private static final ClassifierPolicy OPENED = ClassifierPolicy.defaults();
    private static final ClassifierPolicy IGNORED =
            ClassifierPolicy.builder().skipLayers(SkipLayers.IGNORED).standardBoms(true).build();

    @Test
    void of_orderThatWasMadeInTheErp_becomesLinesOfTheSameTypes() {
        Outcome<ExpandedRows> back = expand("1 TABLE kit x3 bom:TABLE_V1\n  2 LEG x2 bomline:L10 bom:LEG_V2\n  3 TOP x3 bomline:L20\n"
                + "4 LAMP x5\n5 DESK x1 bom:DESK_V1\n6 WORK other x1");
        assertThat(back).raisesNothing();
        SalesOrder order = back.value().order();
        for (ClassifierPolicy policy : java.util.List.of(OPENED, IGNORED)) {
            assertThat(OrderLineClassifier.of(policy).classify(order)).raisesNothing();
            assertThat(sentAgain(policy, order))
                    .containsExactly(
                            "1 PARENT TABLE 3",
                            "2 SON LEG 2",
                            "3 SON TOP 3",
                            "4 STANDARD LAMP 5",
                            "5 STANDARD DESK 1",
                            "6 STANDARD WORK 1");
        }
        TypedOrder plan2 = OrderLineClassifier.of(IGNORED).classify(order).value();
        assertThat(plan2.typedLine(0).standardBom()).isEqualTo("TABLE_V1");
        assertThat(plan2.lines()).filteredOn(line -> line.type() == LineType.SON).extracting(TypedLine::bomLine).containsExactly("L10", "L20");
    }

    @Test
    void of_newKit_hasKeysBomAndRatio() {
        OrderLine leg = expand("1 TABLE kit x3 bom:TABLE_V1\n  2 LEG x2 bomline:L10 unit:pcs").value().order().lines().get(1);
        assertThat(leg)
                .isEqualTo(OrderLine.builder()
                        .id("2")
                        .product("LEG")
                        .unit("pcs")
                        .quantity(Ratio.of(2))
                        .bomReference("L10")
                        .standardBomLine("L10")
                        .nodeKey("2")
                        .parentKey("1")
                        .rootKey("1")
                        .numerator(Ratio.of(2))
                        .denominator(Ratio.of(3))
                        .build());
    }

    @Test
    void of_rowsThatNameNoBom_areTypedAllTheSame() {
        Outcome<ExpandedRows> back = expand("1 TABLE kit x3\n  2 LEG x2\n  3 TOP x3 bomline:L\n4 K kit x1 bom:B\n  5 A x1 bom:C");
        assertThat(back)
                .raises(OrderRowCode.ROW_BOM_MISSING)
                .about("1")
                .at("/0")
                .weighing(Severity.INFO)
                .with("rows", "1,2")
                .times(1)
                .raisesOnly(OrderRowCode.ROW_BOM_MISSING);
        assertThat(sentAgain(OPENED, back.value().order()))
                .containsExactly("1 PARENT TABLE 3", "2 SON LEG 2", "3 SON TOP 3", "4 PARENT K 1", "5 SON A 1");
        assertThat(back.value().order().lines()).extracting(OrderLine::bomReference).containsExactly("TABLE", "LEG", "L", "B", "C");
    }

    @Test
    void of_kitThatAClerkAdded_isNewWithItsParts() {
        String rows = "1 P-r kit x1\n7 NEW kit x2 bom:B\n  8 A x6";
        Outcome<ExpandedRows> back = expand(RowTests.parentsOnly("r kit x1\n  a 1/1"), rows);
        assertThat(fates(back, rows)).isEqualTo("1=r SAME_QUANTITY, 7 NEW_ROW, 8 NEW_PART");
        assertThat(back.value().added().get(1).parent().map(OrderRow::rowId)).contains("7");
        assertThat(back.value().added().get(1).line().map(OrderLine::parentKey)).contains("7");
        assertThat(sentAgain(OPENED, back.value().order()))
                .containsExactly("r PARENT P-r 1", "a SON P-a 1", "7 PARENT NEW 2", "8 SON A 6");
    }

    @Test
    void of_partThatAClerkAddedToAKitSentWithParts_isNew() {
        String rows = "1 P-r kit x2 line:r\n  2 P-a x2 line:a\n  9 EXTRA x3";
        Outcome<ExpandedRows> back = expand(sent("r kit x2\n  a 1/1"), rows);
        assertThat(back).raises(OrderRowCode.ROW_BOM_MISSING).about("1").with("rows", "9");
        assertThat(fates(back, rows)).isEqualTo("1=r LINE_ID, 2=a LINE_ID, 9 NEW_PART");
        assertThat(sentAgain(OPENED, back.value().order())).containsExactly("r PARENT P-r 2", "a SON P-a 2", "9 SON EXTRA 3");
    }

    @Test
    void of_partAddedToAKitThatGrewToo_hasTheRatioToTheNewQuantity() {
        TypedOrder sent = sent("r kit x2\n  a 1/1");
        Outcome<ExpandedRows> back = expand(sent, "1 P-r kit x5 line:r\n  2 P-a x5 line:a\n  9 EXTRA x3 bomline:L");
        assertThat(back).raisesNothing();
        assertThat(sentAgain(OPENED, back.value().order())).containsExactly("r PARENT P-r 5", "a SON P-a 5", "9 SON EXTRA 3");
    }

    @Test
    void of_newPartWhereQuantitiesArePerParentOrTotal_hasTheQuantityOfItsRow() {
        for (ChildQuantity meaning : ChildQuantity.values()) {
            ClassifierPolicy policy = ClassifierPolicy.builder().childQuantity(meaning).build();
            assertThat(sentAgain(policy, expand("1 K kit x4 bom:B\n  2 A x6").value().order()))
                    .containsExactly("1 PARENT K 4", "2 SON A 6");
        }
    }

    @Test
    void of_partOfAKitOfZero_hasNoRatio() {
        OrderLine part = expand("1 K kit x0 bom:B\n  2 A x6 bomline:L").value().order().lines().get(1);
        assertThat(part.numerator()).isNull();
        assertThat(part.quantity()).isEqualTo(Ratio.of(6));
    }

    @Test
    void of_partAddedToAKitWithoutQuantity_hasNoRatio() {
        Outcome<ExpandedRows> back = expand(sent("r kit\n  a 1/1"), "1 OTHER kit x2 line:r\n  9 EXTRA x3 bomline:L");
        assertThat(back.value().order().lines().get(2).numerator()).isNull();
    }

    @Test
    void of_partAddedToAKitWhoseQuantityOnlyTheErpKnows_hasTheRatioToIt() {
        Outcome<ExpandedRows> back = expand(sent("r kit\n  a 1/1"), "1 P-r kit x2 line:r\n  9 EXTRA x3 bomline:L");
        assertThat(back.value().order().lines().get(2).numerator()).isEqualTo(Ratio.of(3));
        assertThat(back.value().order().lines().get(2).denominator()).isEqualTo(Ratio.of(2));
    }

    @Test
    void of_partWhoseRatioIsTooLong_hasNone() {
        ClassifierPolicy.Builder policy = ClassifierPolicy.builder().limits(Limits.defaults().with(Limit.RATIO_BITS, 8));
        Outcome<ExpandedRows> back = expand(sent(policy, "p plain x1"), "1 K kit x3 bom:B\n  2 A x1000 bomline:L");
        assertThat(back.value().order().lines().get(2).numerator()).isNull();
    }

    @Test
    void of_newLines_haveIdsThatNoOtherLineHas() {
        Outcome<ExpandedRows> back = expand(sent("1 plain x1\n2 plain key:4 x2\n3 plain x3"), "1 A x1\n- A x2\n4 A x3\n3#1 A x4\n3 A x5");
        assertThat(back.value().added()).extracting(link -> link.line().orElseThrow().id())
                .containsExactly("1#1", "/1", "4#1", "3#1", "3#2");
    }

    @Test
    void of_rowsAlone_takeTheLineIdTheyCarry() {
        Outcome<ExpandedRows> back = expand("1 A x1 line:L1\n2 B x1 line:L1\n3 C x1");
        assertThat(back.value().order().lines()).extracting(OrderLine::id).containsExactly("L1", "L1#1", "3");
        assertThat(back.value().missing()).isEmpty();
        assertThat(back.value().unclear()).isEmpty();
    }

    @Test
    void of_rowWithoutIdAtTheRoot_getsAnIdAllTheSame() {
        OrderRow row = OrderRow.builder().product("A").quantity(Ratio.ONE).place(io.skuwright.result.Place.ROOT).build();
        assertThat(ExpandedRows.of(java.util.List.of(row)).value().order().lines()).extracting(OrderLine::id).containsExactly("row");
    }

    @Test
    void of_orderWithNumberAndCustomer_keepsThem() {
        SalesOrder order = SalesOrder.builder()
                .from(io.skuwright.core.fixtures.OrderSketch.order("p plain x1"))
                .number("SO-1")
                .customer("C-7")
                .build();
        TypedOrder sent = OrderLineClassifier.of(OPENED).classify(order).value();
        assertThat(expand(sent, "1 P-p x1").value().order()).isEqualTo(order);
    }
}
