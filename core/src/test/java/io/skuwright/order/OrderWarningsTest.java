package io.skuwright.order;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.order.OrderTests.classify;
import static io.skuwright.order.OrderTests.types;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.OrderSketch;
import io.skuwright.order.ClassifierPolicy.NestedSon;
import io.skuwright.order.ClassifierPolicy.SkipLayers;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import io.skuwright.row.Cell;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is typed all the same, and somebody should look at. */
@Tag("KIT-2")
class OrderWarningsTest {

    @Test
    @Tag("F71")
    void classify_kitFlagUnreadable_warnsAndTypesStandard() {
        Outcome<TypedOrder> typed = classify("q kit\n  a\nr kit:vielleicht\n  c");
        assertThat(typed)
                .raises(OrderCode.KIT_FLAG_UNKNOWN)
                .about("r")
                .at("/2")
                .weighing(Severity.WARNING)
                .with("value", "vielleicht")
                .times(1);
        assertThat(types(typed)).isEqualTo("parent son>P-q standard skip");
    }

    @Test
    void classify_kitFlagIsAList_warnsWithItsJson() {
        OrderLine root = OrderSketch.lines("r").get(0);
        OrderLine list = OrderLine.builder().from(root).kit(Cell.list(List.of(Cell.flag(true)))).build();
        assertThat(OrderLineClassifier.of(ClassifierPolicy.defaults()).classify(List.of(list)))
                .raises(OrderCode.KIT_FLAG_UNKNOWN)
                .with("value", "[true]");
    }

    @Test
    void classify_kitFlagUnknownUnderStrict_isAnErrorAndRefusesTheOrder() {
        Outcome<TypedOrder> typed = classify(ClassifierPolicy.builder().strict(true), "r\np plain");
        assertThat(typed).raises(OrderCode.KIT_FLAG_UNKNOWN).about("r").at("/0").with("value", "").weighing(Severity.ERROR);
        assertThat(types(typed)).isEqualTo("set-aside set-aside");
    }

    @Test
    @Tag("F71")
    void classify_kitFlagOther_isLegalAlsoUnderStrict() {
        Outcome<TypedOrder> typed = classify(ClassifierPolicy.builder().strict(true), "r x1 kit:OTHER\n  c");
        assertThat(typed).raisesNothing();
        assertThat(types(typed)).isEqualTo("standard skip");
    }

    @Test
    @Tag("F70")
    void classify_rootKeyMissing_isTakenFromTheChain() {
        Outcome<TypedOrder> typed = classify("r kit root:\n  s linked skip root:\n    c root:''\n  d");
        assertThat(typed)
                .raises(OrderCode.ROOT_KEY_MISSING).about("s").at("/1").with("root", "kr").weighing(Severity.WARNING)
                .raises(OrderCode.ROOT_KEY_MISSING).about("c").at("/2").with("root", "kr")
                .raises(OrderCode.ROOT_KEY_MISSING).times(2);
        assertThat(types(typed)).isEqualTo("parent skip son>P-r son>P-r");
    }

    @Test
    void classify_rootKeyMissingOnALineSetAside_isNotWarnedOf() {
        assertThat(classify("r kit\n  c nobom root:\n    g root:")).doesNotRaise(OrderCode.ROOT_KEY_MISSING);
    }

    @Test
    void classify_skipFlagWithoutLinkedBom_warnsAndSends() {
        Outcome<TypedOrder> typed = classify("r kit\n  c skip");
        assertThat(typed).raises(OrderCode.SKIP_WITHOUT_COMBINATION).about("c").at("/1").weighing(Severity.WARNING).times(1);
        assertThat(types(typed)).isEqualTo("parent son>P-r");
    }

    @Test
    void classify_skipLayerWithoutChildren_warns() {
        assertThat(classify("r kit\n  s linked skip\n  c"))
                .raises(OrderCode.SKIP_WITHOUT_CHILDREN)
                .about("s")
                .at("/1")
                .weighing(Severity.WARNING)
                .times(1)
                .doesNotRaise(OrderCode.KIT_WITHOUT_SONS);
        assertThat(classify("r kit\n  s linked skip"))
                .raisesOnly(OrderCode.SKIP_WITHOUT_CHILDREN, OrderCode.KIT_WITHOUT_SONS);
    }

    @Test
    void classify_skipLayerWhoseOnlyChildIsInError_hasAChild() {
        assertThat(classify("r kit\n  s linked skip\n    c nobom"))
                .raisesOnly(OrderCode.CHILD_WITHOUT_BOM, OrderCode.KIT_INCOMPLETE);
    }

    @Test
    void classify_kitWithoutSons_warns() {
        assertThat(classify("q kit\n  c\nr kit"))
                .raises(OrderCode.KIT_WITHOUT_SONS)
                .about("r")
                .at("/2")
                .weighing(Severity.WARNING)
                .times(1);
    }

    @Test
    void classify_kitWhoseSonsAreSetAside_isIncompleteAndNotWithoutSons() {
        Outcome<TypedOrder> typed = classify("r kit\n  c parent:kx\n  b parent:kx\nq kit\n  a");
        assertThat(typed)
                .raises(OrderCode.KIT_INCOMPLETE)
                .about("r")
                .at("/0")
                .weighing(Severity.WARNING)
                .with("lines", "b,c")
                .times(1)
                .doesNotRaise(OrderCode.KIT_WITHOUT_SONS);
        assertThat(typed.value().isIncomplete(OrderTests.line(typed, "r"))).isTrue();
        assertThat(typed.value().isIncomplete(OrderTests.line(typed, "q"))).isFalse();
        assertThat(typed.value().isIncomplete(OrderTests.line(typed, "c"))).isFalse();
    }

    @Test
    void classify_healthyOrder_hasNoIncompleteKit() {
        Outcome<TypedOrder> typed = classify("r kit x1\n  c 1/1");
        assertThat(typed).raisesNothing();
        assertThat(typed.value().isIncomplete(OrderTests.line(typed, "r"))).isFalse();
    }

    @Test
    void classify_incompleteNonKit_isNotWarnedOf() {
        assertThat(classify("r kit:false\n  c nobom")).raisesOnly(OrderCode.CHILD_WITHOUT_BOM);
    }

    @Test
    void classify_childrenOfAnOpenSon_warnOncePerParent() {
        Outcome<TypedOrder> typed = classify("r kit\n  c\n    h\n    g\n      i\n  d");
        assertThat(typed)
                .raises(OrderCode.NESTED_SON)
                .about("g")
                .at("/3")
                .with("lines", "g,h")
                .with("under", "c")
                .weighing(Severity.WARNING)
                .raises(OrderCode.NESTED_SON)
                .about("i")
                .at("/4")
                .with("lines", "i")
                .with("under", "g")
                .raises(OrderCode.NESTED_SON)
                .times(2);
        assertThat(types(typed)).isEqualTo("parent son>P-r son>P-r son>P-r son>P-r son>P-r");
    }

    @Test
    void classify_nestedSonKept_isJudgedByItsOwnFields() {
        assertThat(types(classify("r kit\n  c\n    s linked skip\n      x\n    d linked\n      y")))
                .isEqualTo("parent son>P-r skip son>P-r son>P-r skip");
    }

    @Test
    void classify_nestedSonClosed_isSkippedWithoutWarning() {
        Outcome<TypedOrder> typed = classify(
                ClassifierPolicy.builder().nestedSon(NestedSon.CLOSE), "r kit x1\n  c 1/1\n    g\n      h\n    s linked skip");
        assertThat(typed).raisesNothing();
        assertThat(types(typed)).isEqualTo("parent son>P-r skip skip skip");
        assertThat(OrderTests.line(typed, "g").reason()).isEqualTo(LineReason.BELOW_CLOSED);
    }

    @Test
    void classify_nestedSonIsAnError_setsItAsideWithWhatIsBelow() {
        Outcome<TypedOrder> typed = classify(
                ClassifierPolicy.builder().nestedSon(NestedSon.ERROR), "r kit\n  c\n    h\n      i\n    g\n  d");
        assertThat(typed)
                .raises(OrderCode.NESTED_SON)
                .about("g")
                .at("/4")
                .with("lines", "g,h")
                .with("under", "c")
                .weighing(Severity.ERROR)
                .times(1)
                .raises(OrderCode.KIT_INCOMPLETE)
                .with("lines", "g,h,i");
        assertThat(types(typed)).isEqualTo("parent son>P-r set-aside set-aside set-aside son>P-r");
    }

    @Test
    @Tag("B8")
    void classify_oneLevelOnly_closesWhateverNestedSonSays() {
        for (NestedSon nested : NestedSon.values()) {
            ClassifierPolicy.Builder policy =
                    ClassifierPolicy.builder().oneLevelOnly(true).nestedSon(nested).skipLayers(SkipLayers.IGNORED);
            Outcome<TypedOrder> typed = classify(policy, "r kit x1\n  c 1/1\n    g 1/1\n  d linked skip 1/1\n    h 1/1");
            assertThat(typed).raisesNothing();
            assertThat(types(typed)).isEqualTo("parent son>P-r skip son>P-r skip");
        }
    }

    @Test
    void classify_emptyOrder_isFine() {
        Outcome<TypedOrder> typed = classify("");
        assertThat(typed).raisesNothing();
        assertThat(typed.value().size()).isZero();
        assertThat(typed.value().lines()).isEmpty();
    }
}
