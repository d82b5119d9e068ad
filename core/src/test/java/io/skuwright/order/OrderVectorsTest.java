package io.skuwright.order;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Orders traced by hand from the source document: V66, N07, N09. */
@Tag("KIT-1")
@Tag("KIT-2")
@Tag("B4")
class OrderVectorsTest {

    /** V66, the rule of plans 1 and 3. */
    @Test
    void classify_v66_givesTheTypesOfTheRule() {
        Outcome<TypedOrder> typed = OrderTests.classify(
                """
                X plain
                R kit product:R
                  c1
                  c2 linked skip
                    g1
                  c3 linked
                    g2
                      h
                S kit:false
                  s1
                """);
        assertThat(OrderTests.types(typed)).isEqualTo("standard parent son>R skip son>R son>R skip skip standard skip");
        assertThat(typed).raisesNoErrors();
        assertThat(typed.value().lines())
                .extracting(TypedLine::reason)
                .containsExactly(
                        LineReason.PLAIN,
                        LineReason.KIT_ROOT,
                        LineReason.OPEN_SON,
                        LineReason.SKIP_LAYER,
                        LineReason.OPEN_SON,
                        LineReason.CLOSED_SON,
                        LineReason.BELOW_CLOSED,
                        LineReason.BELOW_CLOSED,
                        LineReason.NON_KIT_ROOT,
                        LineReason.BELOW_NON_KIT);
    }

    /** N07: child first. */
    @Test
    @Tag("F67")
    @Tag("N7")
    void classify_n07_childBeforeItsParent() {
        Outcome<TypedOrder> typed =
                OrderTests.classify("2 bom:b key:k2 parent:k1 root:k1 product:P2\n1 bom:b key:k1 root:k1 product:P1 kit:true");
        assertThat(OrderTests.types(typed)).isEqualTo("son>P1 parent");
        assertThat(OrderTests.line(typed, "2").root()).contains(OrderTests.line(typed, "1"));
        assertThat(OrderTests.line(typed, "1").root()).contains(OrderTests.line(typed, "1"));
        assertThat(typed).raisesOnly(OrderCode.CHILD_QUANTITY_UNDECLARED);
    }

    /** N09: skip layers. */
    @Test
    @Tag("N9")
    void classify_n09_sonsPointAtTheProductOfTheirRoot() {
        Outcome<TypedOrder> typed = OrderTests.classify(
                """
                R kit product:R
                  A linked skip
                    A1
                    A2 linked
                      A2x
                S kit:false
                  S1
                T plain
                """);
        assertThat(OrderTests.types(typed)).isEqualTo("parent skip son>R son>R skip standard skip standard");
        assertThat(OrderTests.line(typed, "T").root()).isEmpty();
        assertThat(OrderTests.line(typed, "S1").root()).contains(OrderTests.line(typed, "S"));
        assertThat(OrderTests.line(typed, "A1").bomLine()).isEqualTo("b-A1");
        assertThat(OrderTests.line(typed, "A").bomLine()).isNull();
    }
}
