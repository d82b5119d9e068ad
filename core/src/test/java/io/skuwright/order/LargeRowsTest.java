package io.skuwright.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.skuwright.core.fixtures.ErpRows;
import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.core.fixtures.OrderGenerator;
import io.skuwright.core.fixtures.OrderGenerator.Shape;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Orders of 100,000 rows, as broken as can be, on a stack of 256 KiB. */
@Tag("KIT-4")
class LargeRowsTest {

    private static final long STACK = 256 * 1024;
    private static final int SIZE = 100_000;

    private static Outcome<ExpandedRows> expand(List<OrderRow> rows, TypedOrder sent) {
        return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            FutureTask<Outcome<ExpandedRows>> task = new FutureTask<>(() -> ExpandedRows.of(rows, sent));
            new Thread(null, task, "small-stack", STACK).start();
            try {
                return task.get();
            } catch (ExecutionException e) {
                throw new AssertionError("Reading the rows back threw", e.getCause());
            }
        });
    }

    private static TypedOrder typed(ClassifierPolicy policy, List<OrderLine> lines) {
        return OrderLineClassifier.of(policy).classify(lines).value();
    }

    private static TypedOrder nothing() {
        return typed(ClassifierPolicy.defaults(), List.of());
    }

    private static List<OrderRow> rows(int size, IntFunction<OrderRow.Builder> row) {
        return IntStream.range(0, size).mapToObj(row).<OrderRow>map(OrderRow.Builder::build).toList();
    }

    private static OrderRow.Builder row(OrderRow.Kind kind, String id, String product) {
        return OrderRow.builder().kind(kind).rowId(id).product(product).quantity(Ratio.ONE);
    }

    private static OrderRow.Builder part(String id, String product) {
        return row(OrderRow.Kind.SON, id, product);
    }

    private static List<OrderRow> shuffled(List<OrderRow> rows) {
        List<OrderRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(42));
        return shuffled;
    }

    @Test
    void of_kitsSentWithTheirParts_keepsEveryLine() {
        TypedOrder sent = typed(
                ClassifierPolicy.defaults(), OrderGenerator.lines(Shape.KITS, SIZE, new SplittableRandom(7)));
        List<OrderRow> rows = shuffled(ErpRows.stored(OrderRow.sentOf(sent)));
        Outcome<ExpandedRows> back = expand(rows, sent);
        FindingAssert.assertThat(back).raisesNothing();
        assertThat(back.value().kept()).hasSize(rows.size());
        assertThat(back.value().order()).isEqualTo(sent.order());
        Outcome<ExpandedRows> withoutIds = expand(ErpRows.withoutLineIds(rows), sent);
        FindingAssert.assertThat(withoutIds).raisesNothing();
        assertThat(withoutIds.value().kept()).hasSize(rows.size());
    }

    @Test
    @Tag("B1")
    void of_kitsSentAloneAndExpanded_filtersEveryPart() {
        ClassifierPolicy policy = ClassifierPolicy.builder().parentsOnly(true).build();
        TypedOrder sent = typed(policy, OrderGenerator.lines(Shape.ONE_KIT, SIZE, new SplittableRandom(7)));
        List<OrderRow> rows = ErpRows.expanded(ErpRows.stored(OrderRow.sentOf(sent)), sent);
        Outcome<ExpandedRows> back = expand(shuffled(rows), sent);
        FindingAssert.assertThat(back).raisesNothing();
        assertThat(back.value().filtered()).hasSize(SIZE - 1);
    }

    @Test
    void of_deepOrderWhoseQuantitiesChanged_isAppliedOnASmallStack() {
        List<OrderLine> lines = new ArrayList<>(OrderGenerator.chain(SIZE - 2, 1));
        Collections.reverse(lines);
        TypedOrder sent = typed(ClassifierPolicy.defaults(), lines);
        List<OrderRow> rows = OrderRow.sentOf(sent).stream()
                .<OrderRow>map(row -> OrderRow.builder().from(row).quantity(Ratio.of(row.kind() == OrderRow.Kind.SON ? 7 : 2)).build())
                .toList();
        Outcome<ExpandedRows> back = expand(rows, sent);
        FindingAssert.assertThat(back).raisesNothing();
        assertThat(back.value().order().lines().get(0).numerator()).isEqualTo(Ratio.of(7));
        assertThat(back.value().order().lines().get(0).denominator()).isEqualTo(Ratio.of(2));
    }

    @Test
    void of_partsThatNameEachOtherInOneRing_areOneLoop() {
        List<OrderRow> ring = rows(SIZE, at -> part("R" + at, "P").parentRow("R" + (at + 1) % SIZE));
        Outcome<ExpandedRows> back = expand(shuffled(ring), nothing());
        FindingAssert.assertThat(back).raises(OrderRowCode.ROW_CYCLE).with("length", SIZE).times(SIZE);
    }

    @Test
    void of_partsThatNameEachOtherInAChain_areRejected() {
        List<OrderRow> chain = rows(SIZE, at -> part("R" + at, "P").parentRow("R" + (at + 1)));
        Outcome<ExpandedRows> back = expand(shuffled(chain), nothing());
        FindingAssert.assertThat(back)
                .raises(OrderRowCode.ROW_PARENT_WRONG)
                .times(SIZE - 1)
                .raises(OrderRowCode.ROW_ORPHAN)
                .times(1);
    }

    @Test
    @Tag("B1")
    void of_deepChainBelowAClosedPart_isRecognisedOnASmallStack() {
        List<OrderLine> lines = new ArrayList<>();
        List<OrderRow> rows = new ArrayList<>();
        for (int at = 0; at < SIZE / 2; at++) {
            OrderLine.Builder line = OrderLine.builder().id("L" + at).product("P" + at % 3).nodeKey("K" + at).rootKey("K0").bomReference("B");
            line.parentKey(at == 0 ? null : "K" + (at - 1)).linkedBom(at == 1 ? "C" : null);
            lines.add((at == 0 ? line.isKit(true).quantity(Ratio.of(3)) : line.numerator(Ratio.ONE)).build());
            OrderRow.Builder row = at == 0 ? row(OrderRow.Kind.PARENT, "R0", "P0") : part("R" + at, "P" + at % 3).parentRow("R" + (at - 1));
            rows.add(row.lineId(at < 2 ? "L" + at : null).quantity(Ratio.of(3)).build());
        }
        Collections.reverse(lines);
        Outcome<ExpandedRows> back = expand(shuffled(rows), typed(ClassifierPolicy.defaults(), lines));
        FindingAssert.assertThat(back).raisesNothing();
        assertThat(back.value().filtered()).hasSize(SIZE / 2 - 2);
    }

    @Test
    void of_rowsThatShareOneId_areRejectedInTime() {
        FindingAssert.assertThat(expand(rows(SIZE, at -> row(OrderRow.Kind.STANDARD, "R", "P")), nothing()))
                .raises(OrderRowCode.ROW_ID_DUPLICATE)
                .times(SIZE);
        TypedOrder sent = typed(ClassifierPolicy.defaults(), OrderGenerator.lines(Shape.FLAT, 10, new SplittableRandom(7)));
        FindingAssert.assertThat(expand(rows(SIZE, at -> row(OrderRow.Kind.STANDARD, "R" + at, "P").lineId("L0")), sent))
                .raises(OrderRowCode.ROW_LINE_TWICE)
                .times(SIZE);
    }

    @Test
    void of_halfKitsOfOneProductAndHalfPartsOfIt_isDecidedInTime() {
        IntFunction<OrderRow.Builder> half = at -> at < SIZE / 2
                ? row(OrderRow.Kind.PARENT, "R" + at, "K").lineId("k" + at)
                : part("R" + at, "A" + at % 1_000).parentProduct("K");
        List<OrderRow> rows = shuffled(rows(SIZE, half));
        FindingAssert.assertThat(expand(rows, nothing()))
                .raises(OrderRowCode.ROW_PARENT_AMBIGUOUS)
                .times(SIZE / 2);
        TypedOrder alone = typed(ClassifierPolicy.builder().parentsOnly(true).build(), kits(1));
        assertThat(expand(rows, alone).value().filtered()).hasSize(SIZE / 2);
        TypedOrder withParts = typed(ClassifierPolicy.defaults(), kits(2));
        FindingAssert.assertThat(expand(rows, withParts))
                .raises(OrderRowCode.ROW_PARENT_AMBIGUOUS)
                .raises(OrderRowCode.ROW_LINE_AMBIGUOUS);
    }

    private static List<OrderLine> kits(int linesEach) {
        List<OrderLine> lines = new ArrayList<>();
        for (int kit = 0; kit < SIZE / 2; kit++) {
            String key = "k" + kit;
            lines.add(OrderLine.builder()
                    .isKit(true)
                    .id(key)
                    .product("K")
                    .quantity(Ratio.ONE)
                    .bomReference("B")
                    .nodeKey(key)
                    .rootKey(key)
                    .build());
            if (linesEach > 1) {
                lines.add(OrderLine.builder()
                        .id("p" + kit)
                        .product("A" + kit % 500)
                        .bomReference("b")
                        .nodeKey("p" + kit)
                        .parentKey(key)
                        .rootKey(key)
                        .numerator(Ratio.ONE)
                        .build());
            }
        }
        return lines;
    }

    private static OrderLine partOf(String kit, String product) {
        OrderLine.Builder part = OrderLine.builder();
        part.id(product).product(product).bomReference("b").nodeKey(product).parentKey(kit).rootKey(kit).numerator(Ratio.ONE);
        return part.build();
    }

    @Test
    @Tag("F93")
    void of_textsOfOneHash_areFoundInTime() {
        List<String> texts = OrderGenerator.textsOfOneHash(20_000);
        List<OrderLine> lines = texts.stream()
                .<OrderLine>map(text -> OrderLine.builder().id(text).product(text).quantity(Ratio.ONE).build())
                .toList();
        TypedOrder sent = typed(ClassifierPolicy.defaults(), lines);
        List<OrderRow> rows = OrderRow.sentOf(sent);
        assertThat(expand(rows, sent).value().kept()).hasSize(20_000);
        assertThat(expand(ErpRows.withoutLineIds(rows), sent).value().kept()).hasSize(20_000);
        assertThat(expand(rows, nothing()).value().added()).hasSize(20_000);
        List<OrderLine> parts = new ArrayList<>(kits(1).subList(0, 1));
        texts.forEach(text -> parts.add(partOf("k0", text)));
        RowPolicy summed = RowPolicy.from(Map.of("equalParts", "summed"));
        TypedOrder kit = typed(ClassifierPolicy.defaults(), parts);
        assertThat(ExpandedRows.of(OrderRow.sentOf(kit, summed), kit, summed).value().kept()).hasSize(20_001);
    }
}
