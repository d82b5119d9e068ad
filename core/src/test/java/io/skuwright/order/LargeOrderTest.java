package io.skuwright.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.core.fixtures.OrderGenerator;
import io.skuwright.order.ClassifierPolicy.ChildQuantity;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Orders of 100,000 lines, as deep and as broken as can be, on a stack of 256 KiB. */
@Tag("KIT-1")
@Tag("KIT-2")
class LargeOrderTest {

    private static final long STACK = 256 * 1024;
    private static final int SIZE = 100_000;

    /** Runs the classifier on a thread with a small stack; recursion over the data would not survive it. */
    private static Outcome<TypedOrder> classify(ClassifierPolicy policy, List<OrderLine> lines) {
        return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            FutureTask<Outcome<TypedOrder>> task =
                    new FutureTask<>(() -> OrderLineClassifier.of(policy).classify(lines));
            new Thread(null, task, "small-stack", STACK).start();
            try {
                return task.get();
            } catch (ExecutionException e) {
                throw new AssertionError("The classifier threw", e.getCause());
            }
        });
    }

    private static Map<String, LineType> types(TypedOrder order) {
        Map<String, LineType> types = new HashMap<>();
        order.lines().forEach(line -> types.put(line.line().id(), line.type()));
        return types;
    }

    /** N11: one kit, a chain of 50,000 skip layers, 49,999 parts at its end; 1 + 50,000 + 49,999 lines. */
    @Test
    @Tag("F67")
    @Tag("F72")
    @Tag("N11")
    void classify_deepChainShuffled_givesTheTypesOfTheUnshuffled() {
        List<OrderLine> lines = OrderGenerator.chain(50_000, 49_999);
        assertThat(lines).hasSize(SIZE);
        Outcome<TypedOrder> sorted = classify(ClassifierPolicy.defaults(), lines);
        Outcome<TypedOrder> shuffled = classify(ClassifierPolicy.defaults(), OrderGenerator.shuffled(lines, 42));
        assertThat(types(shuffled.value())).isEqualTo(types(sorted.value()));
        FindingAssert.assertThat(shuffled).raisesNothing();
        for (int line = 0; line < SIZE; line++) {
            LineType expected = line == 0 ? LineType.PARENT : line <= 50_000 ? LineType.SKIP : LineType.SON;
            assertThat(sorted.value().type(line)).isEqualTo(expected);
        }
        assertThat(sorted.value().typedLine(SIZE - 1).quantity()).contains(Ratio.ONE);
    }

    @Test
    @Tag("F67")
    void classify_chainFromTheBottomUp_givesTheSame() {
        List<OrderLine> lines = new ArrayList<>(OrderGenerator.chain(SIZE - 2, 1));
        java.util.Collections.reverse(lines);
        TypedOrder typed = classify(ClassifierPolicy.defaults(), lines).value();
        assertThat(typed.type(0)).isEqualTo(LineType.SON);
        assertThat(typed.type(SIZE - 1)).isEqualTo(LineType.PARENT);
        assertThat(typed.typedLine(0).root().orElseThrow().index()).isEqualTo(SIZE - 1);
    }

    @Test
    @Tag("KIT-3")
    void classify_deepChainOfTotalsCheckedAgainstTheBom_isTypedInTime() {
        List<OrderLine> lines = new ArrayList<>();
        Map<String, Ratio> ratios = new HashMap<>();
        for (OrderLine line : OrderGenerator.chain(50_000, 49_999)) {
            lines.add(OrderLine.builder().from(line).numerator(null).denominator(null).quantity(Ratio.ONE).build());
            ratios.put(line.bomReference(), Ratio.ONE);
        }
        ClassifierPolicy policy = ClassifierPolicy.builder()
                .childQuantity(ChildQuantity.TOTAL)
                .lineRatios(LineRatios.of(ratios))
                .build();
        FindingAssert.assertThat(classify(policy, lines)).raisesNothing();
    }

    @Test
    @Tag("KIT-3")
    void classify_deepChainOfRatiosThatGrow_stopsAtTheLimitOfBits() {
        List<OrderLine> lines = OrderGenerator.chain(50_000, 49_999).stream()
                .map(line -> OrderLine.builder().from(line).numerator(Ratio.of(2)).denominator(Ratio.of(3)).build())
                .toList();
        Outcome<TypedOrder> typed = classify(ClassifierPolicy.defaults(), lines);
        FindingAssert.assertThat(typed)
                .raises(QuantityCode.LIMIT_QUANTITY_BITS).times(1)
                .raises(OrderCode.QUANTITY_MISSING).times(1)
                .raisesOnly(QuantityCode.LIMIT_QUANTITY_BITS, OrderCode.QUANTITY_MISSING);
        assertThat(typed.value().type(SIZE - 1)).isEqualTo(LineType.SON);
    }

    @Test
    void classify_loopOfAllLines_raisesOneCycle() {
        List<OrderLine> lines = new ArrayList<>();
        for (int line = 0; line < SIZE; line++) {
            String parent = "k" + (line + 1) % SIZE;
            lines.add(OrderLine.builder().id("i" + line).bomReference("b").nodeKey("k" + line).parentKey(parent).build());
        }
        Outcome<TypedOrder> typed = classify(ClassifierPolicy.defaults(), OrderGenerator.shuffled(lines, 42));
        FindingAssert.assertThat(typed)
                .raises(OrderCode.CYCLE).about("i0").with("length", SIZE).times(1)
                .raisesOnly(OrderCode.CYCLE);
        assertThat(typed.value().setAside()).isEqualTo(SIZE);
    }

    @Test
    @Tag("F95")
    void classify_everyLineInError_isReportedInTime() {
        List<OrderLine> lines = new ArrayList<>();
        for (int line = 0; line < SIZE; line++) {
            lines.add(OrderLine.builder().nodeKey("k" + line % 10).parentKey("x" + line).rootKey("k1").build());
        }
        Outcome<TypedOrder> typed = classify(ClassifierPolicy.defaults(), lines);
        FindingAssert.assertThat(typed)
                .raises(OrderCode.MISSING_ID).times(SIZE)
                .raises(OrderCode.ORPHAN_PARENT).times(SIZE)
                .raises(OrderCode.CHILD_WITHOUT_BOM).times(SIZE)
                .raises(OrderCode.DUPLICATE_KEY).times(10);
        assertThat(typed.value().setAside()).isEqualTo(SIZE);
    }

    @Test
    void classify_scriptCompatible_manyLines_isTypedInTime() {
        ClassifierPolicy policy = ClassifierPolicy.builder().scriptCompatible(true).build();
        List<OrderLine> lines = OrderGenerator.chain(50_000, 49_999).stream()
                .map(line -> OrderLine.builder().from(line).kit(io.skuwright.row.Cell.text("true")).build())
                .toList();
        assertThat(classify(policy, lines).value().type(SIZE - 1)).isEqualTo(LineType.SON);
    }
}
