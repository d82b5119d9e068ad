package io.skuwright.order;

import static io.skuwright.order.OrderTests.classify;
import static io.skuwright.order.OrderTests.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.OrderSketch;
import io.skuwright.result.Language;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What should stand on a line, what stands there, and the views that show it. */
@Tag("KIT-2")
class LineMarksTest {

    private static final OrderLineClassifier CLASSIFIER = OrderLineClassifier.of(ClassifierPolicy.defaults());

    private static List<String> changed(List<OrderLine> lines) {
        return CLASSIFIER.classify(lines).value().changed().stream().map(line -> line.line().id()).toList();
    }

    private static List<OrderLine> marked(String sketch, LineMarks... marks) {
        List<OrderLine> lines = new ArrayList<>(OrderSketch.lines(sketch));
        for (int at = 0; at < marks.length; at++) {
            lines.set(at, OrderLine.builder().from(lines.get(at)).marks(marks[at]).build());
        }
        return lines;
    }

    @Test
    void marks_ofASon_nameKitAndBomLine() {
        Outcome<TypedOrder> typed = classify("r kit product:K\n  c\n  s linked skip");
        assertThat(line(typed, "r").marks()).isEqualTo(new LineMarks(LineType.PARENT, null, null, null));
        assertThat(line(typed, "c").marks()).isEqualTo(new LineMarks(LineType.SON, "K", "b-c", null));
        assertThat(line(typed, "s").marks()).isEqualTo(new LineMarks(LineType.SKIP, null, null, null));
    }

    @Test
    void marks_blankTexts_countAsAbsent() {
        assertThat(new LineMarks(LineType.SKIP, "", " ", "\t")).isEqualTo(new LineMarks(LineType.SKIP, null, null, null));
        assertThat(new LineMarks(null, " ", null, "")).isEqualTo(LineMarks.NONE);
    }

    @Test
    void changed_nothingWrittenYet_isEveryTypedLine() {
        assertThat(changed(OrderSketch.lines("r kit\n  c nobom\n  d\np plain"))).containsExactly("r", "d", "p");
    }

    @Test
    void changed_rightMarks_isNothing() {
        LineMarks parent = new LineMarks(LineType.PARENT, "", null, null);
        assertThat(changed(marked("r kit\n  c", parent, new LineMarks(LineType.SON, "P-r", "b-c", " ")))).isEmpty();
    }

    @Test
    void changed_anyMarkThatDiffers_isThatLine() {
        LineMarks parent = new LineMarks(LineType.PARENT, null, null, null);
        assertThat(changed(marked("r kit\n  c", parent, new LineMarks(LineType.SKIP, "P-r", "b-c", null)))).containsExactly("c");
        assertThat(changed(marked("r kit\n  c", parent, new LineMarks(LineType.SON, "P-x", "b-c", null)))).containsExactly("c");
        assertThat(changed(marked("r kit\n  c", parent, new LineMarks(LineType.SON, "P-r", null, null)))).containsExactly("c");
        assertThat(changed(marked("r kit\n  c", parent, new LineMarks(LineType.SON, "P-r", "b-c", "S")))).containsExactly("c");
    }

    /** A line that was a son and is skipped now must not keep its old kit. */
    @Test
    void changed_formerSonNowSkipped_losesItsKit() {
        List<OrderLine> lines = marked("r kit:false", LineMarks.NONE);
        lines.addAll(marked("c parent:kr root:kr", new LineMarks(LineType.SON, "P-r", "b-c", null)));
        TypedLine skipped = CLASSIFIER.classify(lines).value().typedLine(1);
        assertThat(skipped.isChanged()).isTrue();
        assertThat(skipped.marks()).isEqualTo(new LineMarks(LineType.SKIP, null, null, null));
    }

    @Test
    void changed_lineSetAside_isNotTouched() {
        List<OrderLine> lines = marked("c nobom parent:kx", new LineMarks(LineType.SON, "P-r", "b-c", null));
        assertThat(changed(lines)).isEmpty();
    }

    @Test
    void marks_ofASonWhoseRootHasNoProduct_nameNone() {
        Outcome<TypedOrder> typed = classify("r kit product:''\n  c");
        assertThat(line(typed, "c").marks()).isEqualTo(new LineMarks(LineType.SON, null, "b-c", null));
    }

    @Test
    void reasonText_ofALineThatIsSent_saysWhereTheQuantityComesFrom() {
        Outcome<TypedOrder> typed = classify("r kit x1\n  c 2/3\n  s linked skip 1/1\n    t 1/1");
        assertThat(line(typed, "c").reasonText(Language.EN))
                .isEqualTo("part of the kit without a linked BOM; ratio from the line");
        assertThat(line(typed, "c").reasonText(Language.ZH)).contains("未关联 BOM").contains("比例取自订单行");
        assertThat(line(typed, "s").reasonText(Language.EN))
                .isEqualTo("has a linked BOM and the skip flag: its children stand in its place");
        assertThat(line(classify("p plain"), "p").reasonText(Language.RO)).doesNotContain(";");
    }

    @Test
    void typedLine_views_areEqualIfTheyShowOneLineOfOneTyping() {
        TypedOrder typed = classify("p plain\nq plain").value();
        TypedOrder again = classify("p plain\nq plain").value();
        assertThat(typed.typedLine(0)).isEqualTo(typed.lines().get(0)).hasSameHashCodeAs(typed.lines().get(0));
        assertThat(typed.typedLine(0)).isNotEqualTo(typed.typedLine(1)).isNotEqualTo(again.typedLine(0)).isNotEqualTo("p");
        assertThat(typed.typedLine(1).index()).isEqualTo(1);
        assertThat(typed.typedLine(0)).hasToString("p STANDARD (no BOM reference and no parent: a product of its own)");
        assertThat(typed).hasToString("2 lines, 0 set aside");
        assertThatThrownBy(() -> typed.typedLine(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> typed.lines().remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    /** Who writes an order asks for it with every line, which must not copy the lines every time. */
    @Test
    @Tag("F72")
    void typedOrder_ofLinesAlone_makesItsOrderOnce() {
        TypedOrder typed = CLASSIFIER.classify(OrderSketch.lines("p plain")).value();
        assertThat(typed.order()).isSameAs(typed.order()).isEqualTo(SalesOrder.of(OrderSketch.lines("p plain")));
    }

    @Test
    void typedOrder_keepsOrderAndPolicy() {
        SalesOrder order = SalesOrder.builder()
                .number("SO-1")
                .customer("C-7")
                .lines(OrderSketch.lines("p plain"))
                .build();
        TypedOrder typed = CLASSIFIER.classify(order).value();
        assertThat(typed.order()).isSameAs(order);
        assertThat(typed.policy()).isSameAs(CLASSIFIER.policy());
        assertThat(typed.type(0)).isEqualTo(LineType.STANDARD);
        assertThat(typed.order().customer()).isEqualTo("C-7");
    }
}
