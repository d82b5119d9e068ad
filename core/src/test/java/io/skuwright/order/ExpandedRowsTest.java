package io.skuwright.order;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.order.RowTests.expand;
import static io.skuwright.order.RowTests.fates;
import static io.skuwright.order.RowTests.ids;
import static io.skuwright.order.RowTests.parentsOnly;
import static io.skuwright.order.RowTests.sent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.RowSketch;
import io.skuwright.result.Language;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which row is which line, and which rows are the ERP's own. */
@Tag("KIT-4")
class ExpandedRowsTest {

    private static final String TABLE = "r kit x3\n  top 1/1\n  leg 4/1\np plain x5";

    @Test
    @Tag("B1")
    void of_onlyTheKitWasSent_filtersTheErpsOwnRows() {
        String rows = "1 P-r kit x3 line:r\n  2 P-top x3\n  3 P-leg x12\n4 P-p x5 line:p\n5 LAMP x1";
        Outcome<ExpandedRows> back = expand(parentsOnly(TABLE), rows);
        assertThat(back).raisesNothing();
        assertThat(fates(back, rows))
                .isEqualTo("1=r LINE_ID, 2 OWN_EXPANSION, 3 OWN_EXPANSION, 4=p LINE_ID, 5 NEW_ROW");
        assertThat(back.value().filtered()).extracting(link -> link.row().rowId()).containsExactly("2", "3");
        assertThat(back.value().filtered()).allSatisfy(link -> {
            assertThat(link.line()).isEmpty();
            assertThat(link.sent()).isEmpty();
            assertThat(link.parent().map(OrderRow::rowId)).contains("1");
        });
        assertThat(back.value().order().lines()).extracting(OrderLine::id).containsExactly("r", "top", "leg", "p", "5");
        assertThat(back.value().missing()).isEmpty();
        assertThat(back.value().changes()).isEmpty();
    }

    @Test
    @Tag("B1")
    void of_theErpChangedItsOwnRows_filtersThemAllTheSame() {
        String rows = "1 P-r kit x3 line:r\n  2 P-other x7\n4 P-p x5 line:p";
        assertThat(fates(expand(parentsOnly(TABLE), rows), rows)).isEqualTo("1=r LINE_ID, 2 OWN_EXPANSION, 4=p LINE_ID");
    }

    @Test
    @Tag("B1")
    void of_partsWereSentAndTheErpExpandedToo_filtersTheDoubles() {
        String rows = "1 P-r kit x3 line:r\n  2 P-top x3 line:top\n  3 P-leg x12 line:leg\n  8 P-top x3\n  9 P-leg x12\n4 P-p x5";
        Outcome<ExpandedRows> back = expand(sent(TABLE), rows);
        assertThat(fates(back, rows)).isEqualTo("1=r LINE_ID, 2=top LINE_ID, 3=leg LINE_ID, 8 DOUBLED_PART,"
                + " 9 DOUBLED_PART, 4=p SAME_QUANTITY");
        assertThat(back)
                .raises(OrderCode.KIT_DOUBLE_EXPANSION)
                .about("r")
                .at("/0")
                .weighing(Severity.ERROR)
                .with("lines", "r")
                .with("rows", "8,9")
                .times(1)
                .raisesOnly(OrderCode.KIT_DOUBLE_EXPANSION);
        assertThat(back.value().order()).isEqualTo(sent(TABLE).order());
    }

    @Test
    @Tag("B1")
    void of_doublesWithoutLineIds_areReportedAndNotGuessed() {
        String rows = "1 P-r kit x3\n  2 P-top x3\n  3 P-leg x12\n  8 P-top x3\n  9 P-leg x12\n4 P-p x5";
        Outcome<ExpandedRows> back = expand(sent(TABLE), rows);
        assertThat(fates(back, rows))
                .isEqualTo("1=r SAME_QUANTITY, 2 rejected, 3 rejected, 8 rejected, 9 rejected, 4=p SAME_QUANTITY");
        assertThat(back)
                .raises(OrderRowCode.ROW_LINE_AMBIGUOUS)
                .about("8")
                .at("/3")
                .with("rows", "2,8")
                .with("lines", "top")
                .raises(OrderCode.KIT_DOUBLE_EXPANSION)
                .about("r")
                .with("rows", "2,3,8,9");
        assertThat(ids(back.value().unclear())).containsExactly("top", "leg");
        assertThat(back.value().missing()).isEmpty();
        assertThat(back.value().order()).isEqualTo(sent(TABLE).order());
    }

    @Test
    @Tag("B1")
    void of_doublesOfTwoKits_areOneFinding() {
        String rows = "1 P-r kit x3 line:r\n  2 P-top x3 line:top\n  8 P-top x3\n"
                + "5 P-q kit x1 line:q\n  6 P-a x1 line:a\n  9 P-a x1";
        assertThat(expand(sent("r kit x3\n  top 1/1\nq kit x1\n  a 1/1"), rows))
                .raises(OrderCode.KIT_DOUBLE_EXPANSION)
                .about("q")
                .at("/3")
                .with("lines", "q,r")
                .with("rows", "8,9")
                .times(1);
    }

    @Test
    void of_rowsWithoutLineIds_linksByProductKitAndQuantity() {
        String rows = "1 P-r kit x3\n  2 P-top x3\n  3 P-leg x12\n4 P-p x5";
        Outcome<ExpandedRows> back = expand(sent(TABLE), rows);
        assertThat(back).raisesNothing();
        assertThat(fates(back, rows))
                .isEqualTo("1=r SAME_QUANTITY, 2=top SAME_QUANTITY, 3=leg SAME_QUANTITY, 4=p SAME_QUANTITY");
        assertThat(back.value().kept()).hasSize(4);
        assertThat(back.value().order()).isEqualTo(sent(TABLE).order());
    }

    @Test
    void of_kitNamedByProductOnly_findsTheOneKitOfIt() {
        String rows = "1 P-r kit x3\n2 P-top son in:P-r x3\n3 P-leg son in:P-r x12";
        Outcome<ExpandedRows> back = expand(sent("r kit x3\n  top 1/1\n  leg 4/1"), rows);
        assertThat(fates(back, rows)).isEqualTo("1=r SAME_QUANTITY, 2=top SAME_QUANTITY, 3=leg SAME_QUANTITY");
        assertThat(back.value().kept().get(2).parent().map(OrderRow::rowId)).contains("1");
    }

    @Test
    void of_twoKitsOfOneProductWithRowIds_keepsThemApart() {
        TypedOrder sent = sent("x kit product:K x2\n  a product:A 1/1\ny kit product:K x4\n  b product:A 1/1");
        String rows = "1 K kit x2\n  2 A x2\n3 K kit x4\n  4 A x4";
        Outcome<ExpandedRows> back = expand(sent, rows);
        assertThat(back).raisesNothing();
        assertThat(fates(back, rows))
                .isEqualTo("1=x SAME_QUANTITY, 2=a SAME_QUANTITY, 3=y SAME_QUANTITY, 4=b SAME_QUANTITY");
    }

    @Test
    void of_twoKitsOfOneProductWithoutRowIds_areKeptApartByLineIds() {
        TypedOrder sent = sent("x kit product:K x2\n  a product:A 1/1\ny kit product:K x2\n  b product:A 1/1");
        String rows = "- K kit x2 line:y\n- K kit x2 line:x\n- A son in:K x2 line:a\n- A son in:K x2 line:b";
        Outcome<ExpandedRows> back = expand(sent, rows);
        assertThat(back).raisesNothing();
        assertThat(back.value().kept()).extracting(RowLink::reason).containsOnly(RowReason.LINE_ID);
        List<RowLink> kept = back.value().kept();
        assertThat(kept.get(2).parent()).contains(kept.get(1).row());
        assertThat(kept.get(3).parent()).contains(kept.get(0).row());
        assertThat(back.value().changes()).isEmpty();
    }

    @Test
    void of_twoKitsOfOneProductWithoutRowIds_areKeptApartByTheQuantityOfTheParts() {
        TypedOrder sent = sent("x kit product:K x2\n  a product:A 2/1\ny kit product:K x4\n  b product:A 2/1");
        String rows = "1 K kit x2\n2 K kit x4\n3 A son in:K x8\n4 A son in:K x4";
        Outcome<ExpandedRows> back = expand(sent, rows);
        assertThat(back).raisesNothing();
        assertThat(fates(back, rows))
                .isEqualTo("1=x SAME_QUANTITY, 2=y SAME_QUANTITY, 3=b SAME_QUANTITY, 4=a SAME_QUANTITY");
        assertThat(back.value().kept()).extracting(link -> link.parent().map(OrderRow::rowId).orElse("-"))
                .containsExactly("-", "-", "2", "1");
    }

    @Test
    void of_twoEqualKitsWithNothingToTellThemApart_areReported() {
        TypedOrder sent = sent("x kit product:K x2\n  a product:A 1/1\ny kit product:K x2\n  b product:A 1/1");
        String rows = "1 K kit x2\n  2 A x2\n3 K kit x2\n  4 A x2";
        Outcome<ExpandedRows> back = expand(sent, rows);
        assertThat(fates(back, rows)).isEqualTo("1 rejected, 2 rejected, 3 rejected, 4 rejected");
        assertThat(back)
                .raises(OrderRowCode.ROW_LINE_AMBIGUOUS)
                .about("3")
                .at("/2")
                .weighing(Severity.ERROR)
                .with("rows", "1,3")
                .with("lines", "x,y")
                .raises(OrderRowCode.ROW_PARENT_REJECTED)
                .about("4")
                .at("/3")
                .weighing(Severity.WARNING)
                .with("parent", "3");
        assertThat(ids(back.value().unclear())).containsExactly("x", "a", "y", "b");
        assertThat(back.value().missing()).isEmpty();
        assertThat(back.value().order()).isEqualTo(sent.order());
    }

    @Test
    void of_partOfTwoKitsOfOneProduct_listsTheCandidates() {
        TypedOrder sent = sent("x kit product:K x2\n  a product:A 2/1\ny kit product:K x4\n  b product:A 1/1");
        String rows = "1 K kit x2\n2 K kit x4\n3 A son in:K x4\n4 A son in:K x4";
        Outcome<ExpandedRows> back = expand(sent, rows);
        assertThat(fates(back, rows)).isEqualTo("1=x SAME_QUANTITY, 2=y SAME_QUANTITY, 3 rejected, 4 rejected");
        assertThat(back).raises(OrderRowCode.ROW_LINE_AMBIGUOUS).about("3").with("lines", "a,b").with("rows", "3,4");
    }

    @Test
    @Tag("B1")
    void of_twoKitsOfOneProductSentWithoutParts_filtersPartsOfEither() {
        TypedOrder sent = parentsOnly("x kit product:K x2\n  a product:A 1/1\ny kit product:K x4\n  b product:A 1/1");
        String rows = "1 K kit x2\n2 K kit x4\n3 A son in:K x2\n4 A son in:K x4";
        Outcome<ExpandedRows> back = expand(sent, rows);
        assertThat(back).raisesNothing();
        assertThat(fates(back, rows)).isEqualTo("1=x SAME_QUANTITY, 2=y SAME_QUANTITY, 3 OWN_EXPANSION, 4 OWN_EXPANSION");
        assertThat(back.value().filtered()).allSatisfy(link -> assertThat(link.parent()).isEmpty());
    }

    @Test
    void of_partThatCarriesTheKitsLineId_belongsToThatKit() {
        TypedOrder sent = parentsOnly("x kit product:K x2\n  a product:A 1/1\ny kit product:K x4\n  b product:A 1/1");
        String rows = "1 K kit x2 line:x\n2 K kit x4 line:y\n3 A son in:K x2 line:x\n4 A son in:K x4 line:y";
        Outcome<ExpandedRows> back = expand(sent, rows);
        assertThat(back).raisesNothing();
        assertThat(fates(back, rows)).isEqualTo("1=x LINE_ID, 2=y LINE_ID, 3 OWN_EXPANSION, 4 OWN_EXPANSION");
        assertThat(back.value().filtered().get(1).parent().map(OrderRow::rowId)).contains("2");
    }

    @Test
    @Tag("B4")
    void of_linesThatWereNeverSent_stayAsTheyWere() {
        TypedOrder sent = sent("r kit x2\n  s linked skip 3/1\n    a 1/1\n  c linked 1/1\n    d 1/1");
        String rows = "1 P-r kit x2 line:r\n  2 P-a x6 line:a\n  3 P-c x2 line:c";
        Outcome<ExpandedRows> back = expand(sent, rows);
        assertThat(back).raisesNothing();
        assertThat(back.value().order()).isEqualTo(sent.order());
        assertThat(ids(back.value().missing())).isEmpty();
        assertThat(back.value().rowOf(sent.typedLine(1))).isEmpty();
        assertThat(back.value().rowOf(sent.typedLine(2)).map(link -> link.row().rowId())).contains("2");
    }

    @Test
    void of_rowThatIsGone_listsItsLineAsMissing() {
        Outcome<ExpandedRows> back = expand(sent(TABLE), "1 P-r kit x3\n  2 P-top x3");
        assertThat(back).raisesNothing();
        assertThat(ids(back.value().missing())).containsExactly("leg", "p");
        assertThat(back.value().unclear()).isEmpty();
        assertThat(back.value().order().lines()).hasSize(4);
    }

    @Test
    void rowOf_lineOfAnotherOrder_throws() {
        ExpandedRows back = expand(sent("p plain x1"), "1 P-p x1").value();
        TypedOrder other = sent("p plain x1\nq plain x1");
        assertThatThrownBy(() -> back.rowOf(other.typedLine(0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> back.rowOf(other.typedLine(1))).isInstanceOf(IllegalArgumentException.class);
        ExpandedRows alone = expand("1 P-p x1").value();
        assertThatThrownBy(() -> alone.rowOf(other.typedLine(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not one of the order");
    }

    @Test
    void toString_saysHowManyOfEachFate() {
        Outcome<ExpandedRows> back = expand(parentsOnly(TABLE), "1 P-r kit x3\n  2 P-top x3\n5 LAMP x1\n6 LAMP");
        assertThat(back.value())
                .hasToString("read 4, accepted 3, rejected 1: kept 1, added 1, filtered 1; lines missing 1, unclear 0");
    }

    @Test
    void sentOf_orderWithSkipLayer_givesOneRowForEachSentLine() {
        TypedOrder sent = sent("r kit core:B1 x3 product:TABLE\n  s linked skip 1/1\n    a 2/3 product:LEG\np plain x5");
        assertThat(OrderRow.sentOf(sent)).isEqualTo(RowSketch.rows(
                "r TABLE kit x3 line:r bom:B1\n  a LEG x2 line:a in:TABLE bomline:b-a\np P-p x5 line:p").stream()
                .map(row -> OrderRow.builder()
                        .from(row)
                        .place(io.skuwright.result.Place.ROOT.child(
                                switch (String.valueOf(row.rowId())) {
                                    case "r" -> 0;
                                    case "a" -> 2;
                                    default -> 3;
                                }))
                        .build())
                .toList());
    }

    @Test
    void sentOf_standardBoms_carriesThem() {
        TypedOrder sent = sent(
                ClassifierPolicy.builder().standardBoms(true).skipLayers(ClassifierPolicy.SkipLayers.IGNORED),
                "r kit x3 std:SB\n  a 2/1 stdline:SL");
        assertThat(OrderRow.sentOf(sent)).extracting(OrderRow::bom).containsExactly("SB", null);
        assertThat(OrderRow.sentOf(sent)).extracting(OrderRow::bomLine).containsExactly(null, "SL");
    }

    @ParameterizedTest
    @EnumSource(RowReason.class)
    void text_everyReason_isOneOfItsOwnInEachLanguage(RowReason reason) {
        assertThat(Arrays.stream(Language.values()).map(reason::text).collect(Collectors.toSet())).hasSize(3);
        assertThat(reason.text(Language.EN)).isNotBlank();
    }
}
