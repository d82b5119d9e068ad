package io.skuwright.order;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.order.OrderTests.classify;
import static io.skuwright.order.OrderTests.types;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.OrderSketch;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.RowCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is wrong with lines, where, and with which facts. */
@Tag("KIT-2")
class OrderErrorsTest {

    @Test
    @Tag("F68")
    void classify_parentNotInTheOrder_raisesOrphanParent() {
        assertThat(classify("r kit\n  a\n  c parent:kx"))
                .raises(OrderCode.ORPHAN_PARENT)
                .about("c")
                .at("/2")
                .weighing(Severity.ERROR)
                .with("parent", "kx")
                .with("why", "NOT_IN_ORDER")
                .saying("'kx'")
                .times(1);
    }

    @Test
    void classify_parentIsAPlainProduct_raisesOrphanParentForEachDirectChild() {
        Outcome<TypedOrder> typed = classify("p plain key:kp\n  a root:kp\n    b root:kp\n  c root:kp");
        assertThat(typed)
                .raises(OrderCode.ORPHAN_PARENT).about("a").at("/1").with("parent", "kp").with("why", "PARENT_WITHOUT_BOM")
                .raises(OrderCode.ORPHAN_PARENT).about("c").at("/3")
                .raises(OrderCode.ORPHAN_PARENT).times(2)
                .raisesOnly(OrderCode.ORPHAN_PARENT);
        assertThat(types(typed)).isEqualTo("standard set-aside set-aside set-aside");
        assertThat(OrderTests.line(typed, "b").reason()).isEqualTo(LineReason.BELOW_ERROR);
        assertThat(OrderTests.line(typed, "a").root()).isEmpty();
    }

    @Test
    void classify_orphanWithoutReference_raisesBoth() {
        assertThat(classify("c nobom parent:kx"))
                .raises(OrderCode.ORPHAN_PARENT).about("c").at("/0").with("parent", "kx")
                .raises(OrderCode.CHILD_WITHOUT_BOM).about("c").at("/0").with("parent", "kx")
                .raisesOnly(OrderCode.ORPHAN_PARENT, OrderCode.CHILD_WITHOUT_BOM);
        assertThat(classify("p plain key:kp\n  c nobom root:kp"))
                .raisesOnly(OrderCode.ORPHAN_PARENT, OrderCode.CHILD_WITHOUT_BOM);
    }

    @Test
    @Tag("F68")
    void classify_loop_raisesOneCycleAboutTheSmallestId() {
        Outcome<TypedOrder> typed =
                classify("r kit\n  d\nc parent:ka root:kr\nb parent:kc root:kr\na parent:kb root:kr\nx parent:kb root:kr");
        assertThat(typed)
                .raises(OrderCode.CYCLE)
                .about("a")
                .at("/4")
                .weighing(Severity.ERROR)
                .with("lines", "a,b,c")
                .with("length", 3)
                .times(1)
                .raises(OrderCode.KIT_INCOMPLETE)
                .about("r")
                .with("lines", "a,b,c,x")
                .raisesOnly(OrderCode.CYCLE, OrderCode.KIT_INCOMPLETE, OrderCode.CHILD_QUANTITY_UNDECLARED);
        assertThat(OrderTests.line(typed, "x").reason()).isEqualTo(LineReason.BELOW_ERROR);
        assertThat(OrderTests.line(typed, "a").reason()).isEqualTo(LineReason.IN_ERROR);
    }

    @Test
    @Tag("F68")
    void classify_twoLoops_raisesTwoCycles() {
        assertThat(classify("a parent:kb root:\nb parent:ka root:\nc parent:kc root:"))
                .raises(OrderCode.CYCLE).about("a").at("/0").with("lines", "a,b").with("length", 2)
                .raises(OrderCode.CYCLE).about("c").at("/2").with("lines", "c").with("length", 1)
                .raises(OrderCode.CYCLE).times(2)
                .raisesOnly(OrderCode.CYCLE);
    }

    @Test
    void classify_loopLineWithoutReference_raisesBoth() {
        assertThat(classify("a nobom parent:ka root:")).raisesOnly(OrderCode.CYCLE, OrderCode.CHILD_WITHOUT_BOM);
    }

    @Test
    @Tag("F69")
    void classify_keyOnThreeLines_raisesOneFindingAndSetsTheirChildrenAside() {
        Outcome<TypedOrder> typed = classify("r kit\n  b key:kd\n  a key:kd\n  e key:kd\n    c\n  f");
        assertThat(typed)
                .raises(OrderCode.DUPLICATE_KEY)
                .about("a")
                .at("/2")
                .weighing(Severity.ERROR)
                .with("key", "kd")
                .with("lines", "a,b,e")
                .times(1)
                .raises(OrderCode.KIT_INCOMPLETE)
                .about("r")
                .at("/0")
                .with("lines", "a,b,c,e");
        assertThat(types(typed)).isEqualTo("parent set-aside set-aside set-aside set-aside son>P-r");
        assertThat(OrderTests.line(typed, "c").reason()).isEqualTo(LineReason.BELOW_ERROR);
    }

    @Test
    @Tag("F68")
    void classify_blankKeysOnSeveralLines_areNoKeys() {
        OrderLine.Builder line = OrderLine.builder().product("P");
        Outcome<TypedOrder> typed = OrderLineClassifier.of(ClassifierPolicy.defaults())
                .classify(List.of(
                        line.id("a").nodeKey(" ").build(),
                        line.id("b").nodeKey(" ").build(),
                        line.id("c").nodeKey("").parentKey(" ").build(),
                        line.id("d").nodeKey("").parentKey(null).build()));
        assertThat(typed).raisesOnly();
        assertThat(types(typed)).isEqualTo("standard standard standard standard");
    }

    /** Which of the two the child means must not depend on which comes first. */
    @Test
    void classify_keyInTwoKits_namesTheChildInTheKitOfItsRootKeyOnly() {
        String first = "r kit\n  a key:kd\n";
        String second = "q kit\n  b key:kd\n";
        String child = "c parent:kd root:kq";
        for (String sketch : List.of(first + second + child, second + first + child, child + "\n" + first + second)) {
            Outcome<TypedOrder> typed = classify(sketch);
            assertThat(typed)
                    .raises(OrderCode.KIT_INCOMPLETE).about("r").with("lines", "a")
                    .raises(OrderCode.KIT_INCOMPLETE).about("q").with("lines", "b,c")
                    .raises(OrderCode.DUPLICATE_KEY).with("lines", "a,b")
                    .raisesOnly(OrderCode.KIT_INCOMPLETE, OrderCode.DUPLICATE_KEY);
            assertThat(OrderTests.line(typed, "c").root()).isEmpty();
        }
    }

    /** Whether there is a loop would depend on which of the two lines the key means. */
    @Test
    void classify_keyTwiceInWhatMayBeALoop_raisesNoCycle() {
        String a = "a key:kd parent:kc root:\n";
        String b = "b key:kd root:\n";
        String c = "c parent:kd root:\n";
        for (String sketch : List.of(a + b + c, b + a + c, c + b + a)) {
            assertThat(classify(sketch)).raises(OrderCode.DUPLICATE_KEY).with("lines", "a,b").raisesOnly(OrderCode.DUPLICATE_KEY);
        }
    }

    @Test
    void classify_childOfAnUnclearKeyWithAFaultOfItsOwn_isInError() {
        Outcome<TypedOrder> typed = classify("a key:kd root:kd kit\nb key:kd root:kd kit\nc id: parent:kd root:kd");
        assertThat(typed).raises(OrderCode.MISSING_ID).at("/2").raisesOnly(OrderCode.MISSING_ID, OrderCode.DUPLICATE_KEY);
        assertThat(typed.value().typedLine(2).reason()).isEqualTo(LineReason.IN_ERROR);
    }

    @Test
    @Tag("F69")
    void classify_idOnSeveralLines_raisesOneFindingWithAllPositions() {
        Outcome<TypedOrder> typed = classify("p plain id:x\nq plain\nr plain id:x\ns plain id:x\nt plain id:y\nu plain id:y");
        assertThat(typed)
                .raises(OrderCode.DUPLICATE_ID)
                .about("x")
                .at("/0")
                .weighing(Severity.ERROR)
                .with("lines", "x,x,x")
                .with("positions", "0,2,3")
                .times(1)
                .raises(OrderCode.DUPLICATE_ID)
                .about("y")
                .at("/4")
                .with("positions", "4,5")
                .raises(OrderCode.DUPLICATE_ID)
                .times(2);
        assertThat(types(typed)).isEqualTo("set-aside standard set-aside set-aside set-aside set-aside");
    }

    @Test
    void classify_duplicateIdsWithPositionsOfTheSource_saysThem() {
        OrderLine first = OrderLine.builder().id("x").position(40).build();
        OrderLine second = OrderLine.builder().id("x").position(7).build();
        SalesOrder order = SalesOrder.builder()
                .addLines(first, second)
                .place(Place.pointer("/details"))
                .build();
        assertThat(OrderLineClassifier.of(ClassifierPolicy.defaults()).classify(order))
                .raises(OrderCode.DUPLICATE_ID)
                .at("/details/7")
                .with("positions", "7,40");
    }

    @Test
    void classify_linesWithoutId_raisesMissingIdForEach() {
        Outcome<TypedOrder> typed = classify("p plain id:\nr kit\n  c id:'' \n  d");
        assertThat(typed)
                .raises(OrderCode.MISSING_ID).about("").at("/0").weighing(Severity.ERROR)
                .raises(OrderCode.MISSING_ID).about("").at("/2")
                .raises(OrderCode.MISSING_ID).times(2)
                .raises(OrderCode.KIT_INCOMPLETE).about("r").with("lines", "/2");
        assertThat(types(typed)).isEqualTo("set-aside parent set-aside son>P-r");
    }

    @Test
    @Tag("F70")
    void classify_rootKeyOfAnotherTree_raisesRootMismatchAndLeavesBothKitsIncomplete() {
        assertThat(classify("r kit\n  a\n  c root:kq\nq kit\n  b"))
                .raises(OrderCode.ROOT_MISMATCH)
                .about("c")
                .at("/2")
                .weighing(Severity.ERROR)
                .with("declared", "kq")
                .with("found", "kr")
                .times(1)
                .raises(OrderCode.KIT_INCOMPLETE).about("r").with("lines", "c")
                .raises(OrderCode.KIT_INCOMPLETE).about("q").with("lines", "c");
    }

    @Test
    void classify_rootWithAnotherRootKey_raisesRootMismatch() {
        assertThat(classify("r kit root:kq"))
                .raises(OrderCode.ROOT_MISMATCH)
                .about("r")
                .at("/0")
                .with("declared", "kq")
                .with("found", "kr")
                .raisesOnly(OrderCode.ROOT_MISMATCH);
        assertThat(classify("p plain root:kq\nq kit\n  c"))
                .raises(OrderCode.ROOT_MISMATCH)
                .about("p")
                .with("declared", "kq")
                .with("found", "")
                .raises(OrderCode.KIT_INCOMPLETE)
                .about("q")
                .with("lines", "p");
    }

    @Test
    void classify_childWithoutReference_raisesItOnceAndNotBelow() {
        Outcome<TypedOrder> typed = classify("r kit\n  c bom:''\n    g nobom\n      h\n  d");
        assertThat(typed)
                .raises(OrderCode.CHILD_WITHOUT_BOM)
                .about("c")
                .at("/1")
                .weighing(Severity.ERROR)
                .with("parent", "kr")
                .times(1)
                .raises(OrderCode.KIT_INCOMPLETE)
                .with("lines", "c,g,h");
        assertThat(types(typed)).isEqualTo("parent set-aside set-aside set-aside son>P-r");
    }

    @Test
    @Tag("F16")
    void classify_skipFlagThatIsNoYesOrNo_raisesBadBooleanOnThatLine() {
        for (String text : List.of("maybe", "2", "yes", "01", "是")) {
            assertThat(classify("r kit\n  s linked skip:" + text + "\n    x\n  d"))
                    .raises(RowCode.BAD_BOOLEAN)
                    .about("s")
                    .at("/1")
                    .weighing(Severity.ERROR)
                    .with("field", "skip")
                    .with("value", text)
                    .times(1)
                    .raises(OrderCode.KIT_INCOMPLETE)
                    .with("lines", "s,x");
        }
        assertThat(classify("r kit\n  s linked skip=-1")).raises(RowCode.BAD_BOOLEAN).with("value", "-1");
    }

    @Test
    void classify_skipFlagThatIsARecordOrList_raisesBadBooleanWithItsJson() {
        List<OrderLine> lines = OrderSketch.lines("r kit\n  s linked");
        Cell list = Cell.list(List.of(Cell.flag(true)));
        OrderLine bad = OrderLine.builder().from(lines.get(1)).skip(list).build();
        assertThat(OrderLineClassifier.of(ClassifierPolicy.defaults()).classify(List.of(lines.get(0), bad)))
                .raises(RowCode.BAD_BOOLEAN)
                .with("value", "[true]");
        Cell record = Cell.record(Row.of(Map.of("a", 1), Place.ROOT));
        OrderLine worse = OrderLine.builder().from(lines.get(1)).skip(record).build();
        assertThat(OrderLineClassifier.of(ClassifierPolicy.defaults()).classify(List.of(lines.get(0), worse)))
                .raises(RowCode.BAD_BOOLEAN)
                .with("value", "{\"a\":1}");
    }

    @Test
    void classify_skipFlagOfARootOrIgnored_isNotRead() {
        assertThat(classify("r kit x1 skip:maybe linked\n  c 1/1")).raisesNothing();
        ClassifierPolicy.Builder plan2 = ClassifierPolicy.builder().skipLayers(ClassifierPolicy.SkipLayers.IGNORED);
        assertThat(classify(plan2, "r kit x1\n  c linked skip:maybe 1/1")).raisesNothing();
    }

    @Test
    void classify_severalFaults_findingsStandInTheOrderOfLines() {
        Outcome<TypedOrder> typed = classify("r\n  c root:\nq kit\na parent:ky\nb key:kd\n  x nobom\np plain id:\ns plain id:z\nt plain id:z");
        assertThat(typed.findings().stream().map(finding -> finding.place().toString()))
                .containsExactly("/0", "/1", "/2", "/3", "/4", "/6", "/7");
    }

    @Test
    void classify_orderWithAPlace_putsFindingsBelowIt() {
        SalesOrder order = SalesOrder.builder()
                .lines(OrderSketch.lines("p plain\nc parent:kx"))
                .place(Place.pointer("/details/SalesOrderProductObj").in("order.json"))
                .build();
        assertThat(OrderLineClassifier.of(ClassifierPolicy.defaults()).classify(order))
                .raises(OrderCode.ORPHAN_PARENT)
                .at("order.json#/details/SalesOrderProductObj/1");
    }
}
