package io.skuwright.order;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.order.RowTests.expand;
import static io.skuwright.order.RowTests.fates;
import static io.skuwright.order.RowTests.ids;
import static io.skuwright.order.RowTests.sent;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rows of which nothing says which line or whose part they are: reported, never guessed. */
@Tag("KIT-4")
class ExpandedRowsUndecidedTest {

    @Test
    void of_partOfTwoNewKitsOfOneProduct_listsTheCandidates() {
        String rows = "1 K kit x1 bom:B\n2 K kit x2 bom:B\n3 A son in:K x1\n4 B son in:K x1";
        Outcome<ExpandedRows> back = expand(rows);
        assertThat(back)
                .raises(OrderRowCode.ROW_PARENT_AMBIGUOUS)
                .about("3")
                .at("/2")
                .weighing(Severity.ERROR)
                .with("parent", "K")
                .with("rows", "1,2")
                .raises(OrderRowCode.ROW_PARENT_AMBIGUOUS)
                .times(2)
                .raisesOnly(OrderRowCode.ROW_PARENT_AMBIGUOUS);
        assertThat(fates(back, rows)).isEqualTo("1 NEW_ROW, 2 NEW_ROW, 3 rejected, 4 rejected");
    }

    @Test
    void of_partThatOneOfTwoKitsHas_isNotGivenToTheOther() {
        TypedOrder sent = sent("x kit product:K x2\n  a product:A 1/1\ny kit product:K x4\n  b product:B 1/1");
        String rows = "1 K kit x2 line:x\n2 K kit x4 line:y\n3 A son in:K x2 line:a\n4 B son in:K x4 line:b\n5 A son in:K x4";
        Outcome<ExpandedRows> back = expand(sent, rows);
        assertThat(fates(back, rows)).isEqualTo("1=x LINE_ID, 2=y LINE_ID, 3=a LINE_ID, 4=b LINE_ID, 5 rejected");
        assertThat(back).raises(OrderRowCode.ROW_PARENT_AMBIGUOUS).about("5").with("rows", "1,2");
    }

    @Test
    @Tag("B1")
    void of_partThatEveryKitOfTheProductHas_isADouble() {
        TypedOrder sent = sent("x kit product:K x2\n  a product:A 1/1\ny kit product:K x4\n  b product:A 1/1");
        String rows = "1 K kit x2 line:x\n2 K kit x4 line:y\n3 A son in:K x2 line:a\n4 A son in:K x4 line:b\n5 A son in:K x4";
        Outcome<ExpandedRows> back = expand(sent, rows);
        assertThat(fates(back, rows)).isEqualTo("1=x LINE_ID, 2=y LINE_ID, 3=a LINE_ID, 4=b LINE_ID, 5 DOUBLED_PART");
        assertThat(back).raises(OrderCode.KIT_DOUBLE_EXPANSION).about("x").at("/0").with("lines", "x,y").with("rows", "5");
    }

    @Test
    void of_partOfAKitWithPartsOrOneWithout_isReported() {
        TypedOrder sent = sent("x kit product:K x2\n  a product:A 1/1\ny kit product:K x4");
        String rows = "1 K kit x2 line:x\n2 K kit x4 line:y\n3 A son in:K x2";
        Outcome<ExpandedRows> back = expand(sent, rows);
        assertThat(back).raises(OrderRowCode.ROW_PARENT_AMBIGUOUS).about("3").with("rows", "1,2");
        assertThat(ids(back.value().unclear())).containsExactly("a");
    }

    @Test
    void of_lineIdOfAPartWhoseKitHasNoRow_doesNotDecideTheKit() {
        TypedOrder sent = sent("x kit product:K x2\n  a product:A 1/1");
        String rows = "1 K kit x5 line:x\n2 K kit x5 line:x\n3 A son in:K x2 line:a";
        Outcome<ExpandedRows> back = expand(sent, rows);
        assertThat(fates(back, rows)).isEqualTo("1 rejected, 2 rejected, 3 rejected");
        assertThat(back).raises(OrderRowCode.ROW_PARENT_AMBIGUOUS).about("3").with("rows", "1,2");
        assertThat(ids(back.value().unclear())).containsExactly("x", "a");
    }

    @Test
    void of_lineIdOfAPartWhoseKitIsNowAnotherProduct_doesNotDecideTheKit() {
        TypedOrder sent = sent("x kit product:K x2\n  a product:A 1/1\np plain product:K x1");
        String twoKits = "\n2 K kit x5 line:9\n3 K kit x6 line:9\n4 A son in:K x2 line:a";
        assertThat(expand(sent, "1 OTHER kit x2 line:x" + twoKits)).raises(OrderRowCode.ROW_PARENT_AMBIGUOUS).about("4");
        assertThat(expand(sent, "1 K x2 line:x" + twoKits)).raises(OrderRowCode.ROW_PARENT_AMBIGUOUS).about("4");
        assertThat(expand(sent, "1 LAMP x2" + twoKits)).raises(OrderRowCode.ROW_PARENT_AMBIGUOUS).about("4");
    }

    @Test
    void of_lineIdThatTheOrderDoesNotHave_countsAsAbsent() {
        String rows = "4 P-p x5 line:gone";
        Outcome<ExpandedRows> back = expand(sent("p plain x5"), rows);
        assertThat(back)
                .raises(OrderRowCode.ROW_LINE_UNKNOWN)
                .about("4")
                .at("/0")
                .weighing(Severity.WARNING)
                .with("line", "gone")
                .raisesOnly(OrderRowCode.ROW_LINE_UNKNOWN);
        assertThat(fates(back, rows)).isEqualTo("4=p SAME_QUANTITY");
    }

    @Test
    @Tag("B4")
    void of_lineIdOfALineThatIsNotSent_leavesTheLine() {
        String rows = "1 P-r kit x2 line:r\n  2 P-s x6 line:s\n  3 P-a x6 line:a";
        TypedOrder sent = sent("r kit x2\n  s linked skip 3/1\n    a 1/1");
        Outcome<ExpandedRows> back = expand(sent, rows);
        assertThat(back)
                .raises(OrderRowCode.ROW_LINE_NOT_SENT)
                .about("2")
                .at("/1")
                .weighing(Severity.WARNING)
                .with("line", "s")
                .with("type", "SKIP")
                .raisesOnly(OrderRowCode.ROW_LINE_NOT_SENT);
        assertThat(fates(back, rows)).isEqualTo("1=r LINE_ID, 2=s LINE_NOT_SENT, 3=a LINE_ID");
        assertThat(back.value().order()).isEqualTo(sent.order());
        assertThat(back.value().changes()).isEmpty();
    }

    @Test
    void of_kitThatIsNotSent_filtersItsParts() {
        String rows = "1 P-r kit x2 line:r\n  2 P-a x2";
        Outcome<ExpandedRows> back = expand(sent("r kit key:k x2\nq kit key:k x1"), rows);
        assertThat(fates(back, rows)).isEqualTo("1=r LINE_NOT_SENT, 2 OWN_EXPANSION");
    }

    @Test
    void of_lineIdOnTwoRows_rejectsBoth() {
        String rows = "4 P-p x2 line:p\n5 P-p x3 line:p\n6 P-p x5";
        Outcome<ExpandedRows> back = expand(sent("p plain x5"), rows);
        assertThat(back)
                .raises(OrderRowCode.ROW_LINE_TWICE)
                .about("5")
                .at("/1")
                .weighing(Severity.ERROR)
                .with("line", "p")
                .with("count", 2)
                .with("rows", "4,5")
                .raises(OrderRowCode.ROW_LINE_TWICE)
                .times(2);
        assertThat(fates(back, rows)).isEqualTo("4 rejected, 5 rejected, 6 NEW_ROW");
        assertThat(ids(back.value().unclear())).containsExactly("p");
    }

    @Test
    void of_lineIdOfTwoLines_isAmbiguous() {
        Outcome<ExpandedRows> back = expand(sent("p plain x5\nq plain id:p x6"), "4 P-p x5 line:p");
        assertThat(back)
                .raises(OrderRowCode.ROW_LINE_AMBIGUOUS)
                .about("4")
                .at("/0")
                .with("rows", "4")
                .with("lines", "p")
                .raisesOnly(OrderRowCode.ROW_LINE_AMBIGUOUS);
    }

    @Test
    void of_equalLinesAndRows_areNotGuessed() {
        Outcome<ExpandedRows> back = expand(sent("p plain product:L x5\nq plain product:L x5"), "4 L x5\n- L x5");
        assertThat(back)
                .raises(OrderRowCode.ROW_LINE_AMBIGUOUS)
                .about("")
                .at("/1")
                .with("rows", "/1,4")
                .with("lines", "p,q")
                .raises(OrderRowCode.ROW_LINE_AMBIGUOUS)
                .times(2);
        assertThat(ids(back.value().unclear())).containsExactly("p", "q");
        assertThat(back.value().order().lines()).hasSize(2);
    }

    @Test
    void of_severalQuantitiesThatFitNoLine_areNotGuessed() {
        String rows = "4 L x5\n5 L x6\n6 L x7";
        Outcome<ExpandedRows> back = expand(sent("p plain product:L x5\nq plain product:L x9"), rows);
        assertThat(fates(back, rows)).isEqualTo("4=p SAME_QUANTITY, 5 rejected, 6 rejected");
        assertThat(back).raises(OrderRowCode.ROW_LINE_AMBIGUOUS).about("5").with("rows", "5,6").with("lines", "q");
    }

    @Test
    void of_lineThatAnotherKitsRowMayBe_isNotGivenToARowOfEitherKit() {
        TypedOrder sent = sent("x kit product:K x2\n  a product:A 1/1\ny kit product:K x3\n  b product:A 1/1");
        String rows = "1 K kit x2 line:x\n  5 A x2\n  6 A x2\n2 K kit x3 line:y\n7 A son in:K x2\n8 A son in:K x3";
        Outcome<ExpandedRows> back = expand(sent, rows);
        assertThat(fates(back, rows))
                .isEqualTo("1=x LINE_ID, 5 rejected, 6 rejected, 2=y LINE_ID, 7 rejected, 8=b SAME_QUANTITY");
        assertThat(back).raises(OrderRowCode.ROW_LINE_AMBIGUOUS).about("7").with("rows", "7").with("lines", "a");
    }

    @Test
    void of_onlyRowThatMayBeALineAnotherRowMayBe_isAmbiguous() {
        TypedOrder sent = sent("x kit product:K x2\n  a product:A 1/1\ny kit product:K x3\n  b product:B 1/1");
        String rows = "1 K kit x2 line:x\n  5 A x2\n  6 A x2\n2 K kit x3 line:y\n7 A son in:K x9";
        assertThat(expand(sent, rows)).raises(OrderRowCode.ROW_LINE_AMBIGUOUS).about("7").with("lines", "a");
    }
}
