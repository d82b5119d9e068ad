package io.skuwright.kit;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.core.fixtures.KitSketch;
import io.skuwright.core.fixtures.OrderSketch;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.OrderLine;
import io.skuwright.order.OrderLineClassifier;
import io.skuwright.order.SalesOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("KIT-5")
class KitLinesTest {

    private static final ClassifierPolicy PLAN = ClassifierPolicy.defaults();

    private static Outcome<List<KitLine>> follow(ClassifierPolicy policy, String picture) {
        return KitLine.allOf(OrderLineClassifier.of(policy).classify(OrderSketch.order(picture)).value());
    }

    private static List<String> texts(KitLine line) {
        return line.snapshot().parts().stream()
                .map(part -> part.path() + " " + part.component() + " " + part.perKit() + " "
                        + line.partLine(part.path()).orElse("-"))
                .toList();
    }

    @Test
    void allOf_kitWithSkipLayerAndPlainProduct_followsBoth() {
        List<KitLine> lines = follow(PLAN, """
                r kit x3
                  s linked skip 2/1
                    y 1/3
                  b 1/1
                p plain x5
                n x2
                  m 1/1
                """).orThrow();

        assertThat(lines).extracting(KitLine::id).containsExactly("r", "p", "n");
        assertThat(texts(lines.get(0))).containsExactly("b-s/b-y P-y 2/3 y", "b-b P-b 1 b");
        assertThat(lines.get(0)).hasToString("r: 3 P-r");
        assertThat(texts(lines.get(1))).containsExactly(" P-p 1 -");
        // What lies below a product that is no kit is not sent, so it is not followed.
        assertThat(texts(lines.get(2))).containsExactly(" P-n 1 -");
    }

    @Test
    void allOf_shuffledOrder_isTheSame() {
        List<OrderLine> lines = new ArrayList<>(OrderSketch.lines("""
                r kit x3
                  s linked skip 2/1
                    t linked skip 1/1
                      y 1/3
                      z 1/7
                """));
        Collections.shuffle(lines, new Random(5));

        List<KitLine> followed = KitLine.allOf(
                        OrderLineClassifier.of(PLAN).classify(SalesOrder.of(lines)).value())
                .orThrow();

        assertThat(texts(followed.get(0))).containsExactlyInAnyOrder("b-s/b-t/b-y P-y 2/3 y", "b-s/b-t/b-z P-z 2/7 z");
    }

    @Test
    void allOf_totals_areDividedByWhatIsOrdered() {
        ClassifierPolicy totals = ClassifierPolicy.builder()
                .childQuantity(ClassifierPolicy.ChildQuantity.TOTAL)
                .build();

        List<KitLine> lines = follow(totals, """
                r kit x3
                  y x2
                  z x12
                """).orThrow();

        assertThat(texts(lines.get(0))).containsExactly("b-y P-y 2/3 y", "b-z P-z 4 z");
    }

    @Test
    void allOf_partsNotSent_areFollowedAllTheSame() {
        ClassifierPolicy parents = ClassifierPolicy.builder().parentsOnly(true).build();

        assertThat(texts(follow(parents, """
                        r kit core:V1 x3
                          y 2/1
                        """).orThrow().get(0)))
                .containsExactly("b-y P-y 2 y");
    }

    @Test
    void allOf_standardBoms_areKeptWithTheParts() {
        ClassifierPolicy plan2 = ClassifierPolicy.builder().standardBoms(true).build();

        List<KitLine> lines = follow(plan2, """
                r kit core:CONF std:STD-1 x1
                  y 2/1 stdline:9
                """).value();

        assertThat(lines.get(0).snapshot().bom()).contains("STD-1");
        assertThat(follow(PLAN, """
                        r kit core:CONF x1
                          y 2/1
                        """).value().get(0).snapshot().bom())
                .contains("CONF");
    }

    @Test
    void allOf_whatCannotBeFollowed_isSaid() {
        Outcome<List<KitLine>> followed = follow(PLAN, """
                p plain
                q kit x1
                r kit x2
                  s
                t kit x1
                  u 1/1 key:dup
                  v 1/1 key:dup
                w kit x1
                  x -1/1
                y kit x1
                  z1 1/1 bom:one
                  z2 1/1 bom:one
                ok plain x1
                """);

        assertThat(followed)
                .raises(KitCode.KIT_LINE_QUANTITY_MISSING).about("p").at("/0")
                .raises(KitCode.SNAPSHOT_EMPTY).about("P-q").at("/1")
                .raises(KitCode.KIT_PART_QUANTITY_UNKNOWN).about("r").at("/3").with("part", "s").with("value", "")
                .raises(KitCode.KIT_LINE_INCOMPLETE).about("t").at("/4")
                .raises(KitCode.KIT_PART_QUANTITY_UNKNOWN).about("w").at("/8").with("part", "x")
                .raises(KitCode.SNAPSHOT_PATH_REPEATED).about("P-y").at("/9");
        assertThat(followed.value()).extracting(KitLine::id).containsExactly("ok");
    }

    @Test
    void allOf_positionsOfTheSource_areThePlaces() {
        OrderLine line = OrderLine.builder().id("p").product("P").position(7).build();

        assertThat(KitLine.allOf(OrderLineClassifier.of(PLAN).classify(List.of(line)).value()))
                .raises(KitCode.KIT_LINE_QUANTITY_MISSING).at("/7");
    }

    @Test
    void withMultiple_notAboveZero_isABadCall() {
        KitLine line = KitSketch.line("1 1 TEA");

        assertThatIllegalArgumentException().isThrownBy(() -> line.withMultiple(Ratio.ZERO)).withMessageContaining("'0'");
    }

    @Test
    void withPartLines_ofNoPart_isABadCall() {
        KitLine line = KitSketch.line("1 1 KIT", "10 A 1");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> line.withPartLines(Map.of(KitPath.of("20"), "s")))
                .withMessageContaining("'20'");
    }

    @Test
    void withSnapshot_keepsThePartLinesThatAreStillThere() {
        KitLine line = KitSketch.line("1 2 KIT", "10 A 1 line=a", "20 B 1 line=b");

        KitLine changed = line.withSnapshot(KitSketch.line("x 1 KIT", "20 B 3", "30 C 1").snapshot());

        assertThat(changed.partLines()).containsExactly(Map.entry(KitPath.of("20"), "b"));
        assertThat(changed.needed(changed.snapshot().parts().get(0))).isEqualTo(Ratio.of(6));
    }

    @Test
    void equals_sameContent_isTrue() {
        KitLine line = KitSketch.line("1 2 KIT", "10 A 1 line=a");

        assertThat(line)
                .isEqualTo(KitSketch.line("1 2 KIT", "10 A 1 line=a"))
                .hasSameHashCodeAs(KitSketch.line("1 2 KIT", "10 A 1 line=a"))
                .isNotEqualTo(KitSketch.line("2 2 KIT", "10 A 1 line=a"))
                .isNotEqualTo(line.withQuantity(Ratio.ONE))
                .isNotEqualTo(KitSketch.line("1 2 KIT", "10 A 2 line=a"))
                .isNotEqualTo(line.withMultiple(Ratio.of(2)))
                .isNotEqualTo(line.withPartLines(Map.of()))
                .isNotEqualTo("1");
    }
}
