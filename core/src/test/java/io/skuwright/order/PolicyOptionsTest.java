package io.skuwright.order;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.order.OrderTests.classify;
import static io.skuwright.order.OrderTests.line;
import static io.skuwright.order.OrderTests.types;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.skuwright.order.ClassifierPolicy.KitTest;
import io.skuwright.order.ClassifierPolicy.SkipLayers;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is a kit, what is sent, how fine types are, and when an order is refused. */
@Tag("KIT-1")
class PolicyOptionsTest {

    @Test
    void kitTest_everyRoot_readsNoFlag() {
        Outcome<TypedOrder> typed = classify(
                ClassifierPolicy.builder().kitTest(KitTest.EVERY_ROOT), "r x1\n  a 1/1\nq kit:false x1\n  b 1/1\np plain kit:true");
        assertThat(typed).raisesNothing();
        assertThat(types(typed)).isEqualTo("parent son>P-r parent son>P-q standard");
    }

    @Test
    @Tag("B10")
    void kitFlags_function_isAskedOnceForAllRootsWithABom() {
        List<Set<String>> asked = new ArrayList<>();
        ClassifierPolicy.Builder policy = ClassifierPolicy.builder().kitFlags(products -> {
            asked.add(Set.copyOf(products));
            return Map.of("A", KitFlag.KIT, "B", KitFlag.NOT_KIT, "C", KitFlag.OTHER, "D", KitFlag.UNKNOWN);
        });
        Outcome<TypedOrder> typed = classify(
                policy,
                """
                a product:A kit:false x1
                  s product:X 1/1
                b product:B kit
                c product:C
                d product:D kit:true
                e product:E kit:true
                f product:A x1
                  t product:A 1/1
                g product:
                p plain product:Y
                """);
        assertThat(asked).containsExactly(Set.of("A", "B", "C", "D", "E"));
        assertThat(types(typed))
                .isEqualTo("parent son>A standard standard standard standard parent son>A standard standard");
        assertThat(typed)
                .raises(OrderCode.KIT_FLAG_UNKNOWN).about("d").at("/4").with("value", "")
                .raises(OrderCode.KIT_FLAG_UNKNOWN).about("e").at("/5").with("value", "")
                .raises(OrderCode.KIT_FLAG_UNKNOWN).about("g").at("/8")
                .raises(OrderCode.KIT_FLAG_UNKNOWN).times(3)
                .raisesOnly(OrderCode.KIT_FLAG_UNKNOWN);
    }

    @Test
    @Tag("B10")
    void kitFlags_orderWithoutRoots_asksNothing() {
        List<Set<String>> asked = new ArrayList<>();
        ClassifierPolicy.Builder policy = ClassifierPolicy.builder().kitFlags(products -> {
            asked.add(products);
            return Map.of();
        });
        assertThat(types(classify(policy, "p plain"))).isEqualTo("standard");
        assertThat(asked).isEmpty();
    }

    @Test
    @Tag("B10")
    void kitFlags_answerWithNull_isABadCall() {
        Map<String, KitFlag> bad = new HashMap<>();
        bad.put("P-r", null);
        assertThatNullPointerException()
                .isThrownBy(() -> classify(ClassifierPolicy.builder().kitFlags(products -> bad), "r"));
    }

    @Test
    void parentsOnly_sonsAreTypedAndNotSent() {
        Outcome<TypedOrder> typed =
                classify(ClassifierPolicy.builder().parentsOnly(true), "r kit x2\n  a 3/1\nq kit:false x1\np plain x1");
        assertThat(typed).raisesNothing();
        assertThat(types(typed)).isEqualTo("parent son>P-r standard standard");
        assertThat(typed.value().sent()).extracting(line -> line.line().id()).containsExactly("r", "q", "p");
        assertThat(line(typed, "a").isSent()).isFalse();
        assertThat(line(typed, "a").quantity()).contains(io.skuwright.quantity.Ratio.of(6));
        assertThat(line(typed, "a").marks().type()).isEqualTo(LineType.SON);
    }

    @Test
    @Tag("B1")
    void erpExpandsKits_sonsSentToo_raisesDoubleExpansionOnce() {
        ClassifierPolicy.Builder policy = ClassifierPolicy.builder().erpExpandsKits(true);
        assertThat(classify(policy, "r kit x1\n  a 1/1\nq kit x1\n  b 1/1\nk kit x1\n  s linked skip 1/1"))
                .raises(OrderCode.KIT_DOUBLE_EXPANSION)
                .about("q")
                .at("/2")
                .weighing(Severity.ERROR)
                .with("lines", "q,r")
                .times(1);
    }

    @Test
    @Tag("B1")
    void erpExpandsKits_parentsOnlyOrNoSons_isFine() {
        ClassifierPolicy.Builder policy = ClassifierPolicy.builder().erpExpandsKits(true);
        assertThat(classify(policy, "r kit x1\np plain x1")).raisesOnly(OrderCode.KIT_WITHOUT_SONS);
        assertThat(classify(policy.parentsOnly(true), "r kit x1\n  a 1/1")).raisesNothing();
    }

    @Test
    void detailed_onRequest_givesTheFinerTypes() {
        String sketch = "r kit:false\n  a linked\n    b\nq kit\n  c linked\n    d\np plain";
        ClassifierPolicy.Builder policy = ClassifierPolicy.builder();
        assertThat(types(classify(policy, sketch))).isEqualTo("standard skip skip parent son>P-q skip standard");
        Outcome<TypedOrder> detailed = classify(policy.detailed(true), sketch);
        assertThat(types(detailed)).isEqualTo("standard-with-bom non-kit non-kit parent son>P-q skip standard");
        assertThat(detailed.value().sent()).extracting(line -> line.line().id()).containsExactly("r", "q", "c", "p");
    }

    @Test
    @Tag("KIT-2")
    void strict_anyError_refusesTheWholeOrder() {
        Outcome<TypedOrder> typed =
                classify(ClassifierPolicy.builder().strict(true), "r kit x1\n  a 1/1\n  c nobom\n    d\np plain x1");
        assertThat(typed).raises(OrderCode.CHILD_WITHOUT_BOM).about("c").raises(OrderCode.KIT_INCOMPLETE).about("r");
        assertThat(typed.value().lines())
                .extracting(TypedLine::reason)
                .containsExactly(
                        LineReason.ORDER_REFUSED,
                        LineReason.ORDER_REFUSED,
                        LineReason.IN_ERROR,
                        LineReason.BELOW_ERROR,
                        LineReason.ORDER_REFUSED);
        assertThat(typed.value().setAside()).isEqualTo(5);
        assertThat(typed.value().sent()).isEmpty();
        assertThat(typed.value().changed()).isEmpty();
        assertThat(typed.value().lines()).allMatch(line -> line.quantity().isEmpty());
    }

    @Test
    @Tag("KIT-2")
    void strict_warningsOnly_typesTheOrder() {
        Outcome<TypedOrder> typed = classify(ClassifierPolicy.builder().strict(true), "r kit x1\n  c 1/1\n    g 1/1");
        assertThat(typed).raisesOnly(OrderCode.NESTED_SON);
        assertThat(types(typed)).isEqualTo("parent son>P-r son>P-r");
    }

    @Test
    @Tag("KIT-2")
    void scriptCompatible_strictOrderWithErrors_isRefused() {
        ClassifierPolicy.Builder policy = ClassifierPolicy.builder().strict(true).scriptCompatible(true);
        assertThat(types(classify(policy, "r kit:true\n  a parent:ka"))).isEqualTo("set-aside set-aside");
    }

    @Test
    @Tag("KIT-2")
    void scriptCompatible_whereTheScriptStops_givesTheEnginesFindings() {
        Outcome<TypedOrder> typed =
                classify(ClassifierPolicy.builder().scriptCompatible(true), "r kit:true x1\n  c parent:kx\np plain x2");
        assertThat(typed).raisesOnly(OrderCode.ORPHAN_PARENT, OrderCode.KIT_INCOMPLETE);
        assertThat(types(typed)).isEqualTo("set-aside set-aside set-aside");
        assertThat(line(typed, "p").quantity()).isEmpty();
        assertThat(line(typed, "r").root()).isEmpty();
    }

    @Test
    @Tag("B8")
    void skipLayersIgnored_flagsAreNotLookedAt_andNoSkipFindingIsRaised() {
        Outcome<TypedOrder> typed = classify(
                ClassifierPolicy.builder().skipLayers(SkipLayers.IGNORED),
                "r kit x1\n  a linked skip 1/1\n    b skip:maybe 1/1\n  c skip 1/1\n  d linked skip=1 1/1");
        assertThat(typed).raisesNothing();
        assertThat(types(typed)).isEqualTo("parent son>P-r skip son>P-r son>P-r");
    }

    @Test
    @Tag("KIT-2")
    @Tag("F72")
    void limits_moreLinesThanAllowed_refusesTheOrderBeforeAnyWork() {
        ClassifierPolicy policy = ClassifierPolicy.builder()
                .limits(Limits.defaults().with(Limit.ORDER_LINES, 2))
                .kitFlags(products -> {
                    throw new AssertionError("asked about " + products);
                })
                .build();
        SalesOrder order = SalesOrder.builder()
                .number("SO-1")
                .lines(Collections.nCopies(3, OrderLine.builder().id("x").bomReference("b").build()))
                .place(Place.pointer("/lines"))
                .build();
        Outcome<TypedOrder> typed = OrderLineClassifier.of(policy).classify(order);
        assertThat(typed)
                .raises(OrderCode.LIMIT_LINES)
                .about("SO-1")
                .at("/lines")
                .weighing(Severity.ERROR)
                .with("limit", 2)
                .with("actual", 3)
                .raisesOnly(OrderCode.LIMIT_LINES);
        assertThat(typed.value().size()).isEqualTo(3);
        assertThat(typed.value().setAside()).isEqualTo(3);
        assertThat(typed.value().lines()).allMatch(line -> line.reason() == LineReason.ORDER_REFUSED);
    }

    @Test
    @Tag("KIT-2")
    void limits_asManyLinesAsAllowed_isTyped() {
        ClassifierPolicy.Builder policy =
                ClassifierPolicy.builder().limits(Limits.defaults().with(Limit.ORDER_LINES, 2));
        assertThat(types(classify(policy, "p plain\nq plain"))).isEqualTo("standard standard");
    }

    @Test
    @Tag("KIT-2")
    void limits_default_allowsHundredThousandLines() {
        Outcome<TypedOrder> typed = OrderLineClassifier.of(ClassifierPolicy.defaults())
                .classify(Collections.nCopies(100_001, OrderLine.builder().id("x").build()));
        assertThat(typed).raises(OrderCode.LIMIT_LINES).about("").at("").with("limit", 100_000).with("actual", 100_001);
    }
}
