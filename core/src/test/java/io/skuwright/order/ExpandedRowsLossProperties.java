package io.skuwright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.jqwik.Orders;
import io.skuwright.order.ClassifierPolicy.ChildQuantity;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Laws of the way back: what only the ERP knows is never dropped. */
@Tag("KIT-4")
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ExpandedRowsLossProperties {

    @Provide
    Arbitrary<List<OrderLine>> healthy() {
        return Orders.healthy();
    }

    /** The lines, of which some have no ratio and some no quantity. */
    private static List<OrderLine> withGaps(List<OrderLine> lines, Random random) {
        List<OrderLine> gaps = new ArrayList<>();
        for (OrderLine line : lines) {
            OrderLine.Builder gap = OrderLine.builder().from(line);
            if (random.nextBoolean()) {
                gap.numerator(null).denominator(null);
            }
            gaps.add((random.nextInt(4) == 0 ? gap.quantity(null) : gap).build());
        }
        return gaps;
    }

    @Property
    void quantities_thatOnlyTheErpKnows_areTakenOrReported(
            @ForAll("healthy") List<OrderLine> lines, @ForAll ChildQuantity meaning, @ForAll Random random) {
        ClassifierPolicy policy = ClassifierPolicy.builder().childQuantity(meaning).build();
        TypedOrder sent = OrderLineClassifier.of(policy).classify(withGaps(lines, random)).value();
        List<OrderRow> rows = new ArrayList<>();
        for (OrderRow row : OrderRow.sentOf(sent)) {
            Ratio known = row.quantity() == null ? Ratio.of(1 + random.nextInt(20), 1 + random.nextInt(3)) : row.quantity();
            rows.add(OrderRow.builder().from(row).quantity(known).build());
        }
        Collections.shuffle(rows, random);
        Outcome<ExpandedRows> back = ExpandedRows.of(rows, sent);
        assertThat(back.value().kept()).hasSameSizeAs(rows);
        Set<String> reported = back.findings().stream()
                .filter(finding -> finding.code() == OrderRowCode.ROW_QUANTITY_NOT_APPLIED)
                .map(Finding::subject)
                .collect(Collectors.toCollection(HashSet::new));
        Set<TypedLine> changed = new HashSet<>();
        back.value().changes().forEach(change -> changed.add(change.sent()));
        TypedOrder again = OrderLineClassifier.of(policy).classify(back.value().order()).value();
        for (RowLink link : back.value().kept()) {
            TypedLine line = link.sent().orElseThrow();
            boolean isTaken = again.typedLine(line.index()).quantity().equals(java.util.Optional.ofNullable(link.row().quantity()));
            assertThat(isTaken || reported.contains(Objects.requireNonNull(link.row().rowId()))).isTrue();
            assertThat(changed.contains(line)).isEqualTo(line.quantity().isEmpty());
        }
    }

    /** The lines with a product of its own each. */
    private static List<OrderLine> withOwnProducts(List<OrderLine> lines) {
        return lines.stream()
                .<OrderLine>map(line -> OrderLine.builder().from(line).product("of " + line.id()).build())
                .toList();
    }

    /** The line's quantity by all the ratios above it. */
    private static Ratio whole(TypedLine line) {
        TypedLine above = line.parent().orElse(null);
        OrderLine it = line.line();
        return above == null
                ? Objects.requireNonNull(it.quantity())
                : whole(above).times(Objects.requireNonNull(it.numerator())).dividedBy(Objects.requireNonNull(it.denominator()));
    }

    /** The rows of lines below closed parts, each naming its kit or the part, by row or the part by product. */
    private static List<OrderRow> deepRows(TypedOrder sent, Random random, int more) {
        List<OrderRow> rows = new ArrayList<>();
        for (TypedLine line : sent.lines()) {
            TypedLine part = line;
            while (part.reason() == LineReason.BELOW_CLOSED) {
                part = part.parent().orElseThrow();
            }
            if (part.index() != line.index()) {
                String id = "E" + line.line().id();
                OrderRow.Builder row = OrderRow.builder().kind(OrderRow.Kind.SON).rowId(id).product(line.line().product());
                row.quantity(whole(line).plus(Ratio.of(more))).place(io.skuwright.result.Place.ROOT.child(id));
                switch (random.nextInt(3)) {
                    case 0 -> row.parentRow(part.line().id());
                    case 1 -> row.parentRow(part.root().orElseThrow().line().id());
                    default -> row.parentProduct(part.line().product());
                }
                rows.add(row.build());
            }
        }
        return rows;
    }

    @Property
    @Tag("B1")
    void partsSentAsAWhole_everyRowTheErpAddsBelowThemIsFiltered(@ForAll("healthy") List<OrderLine> lines, @ForAll Random random) {
        TypedOrder sent = OrderLineClassifier.of(ClassifierPolicy.defaults()).classify(withOwnProducts(lines)).value();
        List<OrderRow> deep = deepRows(sent, random, 0);
        List<OrderRow> rows = new ArrayList<>(OrderRow.sentOf(sent));
        rows.addAll(deep);
        Collections.shuffle(rows, random);
        Outcome<ExpandedRows> back = ExpandedRows.of(rows, sent);
        assertThat(back.findings()).isEmpty();
        assertThat(back.value().order()).isEqualTo(sent.order());
        assertThat(back.value().filtered()).hasSameSizeAs(deep).allMatch(link -> link.reason() == RowReason.PART_EXPANSION);
    }

    @Property
    @Tag("B1")
    void partsSentAsAWhole_rowsOfAnotherQuantityAreKeptAndReported(@ForAll("healthy") List<OrderLine> lines, @ForAll Random random) {
        TypedOrder sent = OrderLineClassifier.of(ClassifierPolicy.defaults()).classify(withOwnProducts(lines)).value();
        List<OrderRow> deep = deepRows(sent, random, 1);
        List<OrderRow> rows = new ArrayList<>(OrderRow.sentOf(sent));
        rows.addAll(deep);
        Outcome<ExpandedRows> back = ExpandedRows.of(rows, sent);
        assertThat(back.value().added().size() + back.value().rows().rejected().size()).isEqualTo(deep.size());
        assertThat(back.findings().stream()
                        .filter(finding -> finding.code() == OrderRowCode.ROW_EXPANSION_POSSIBLE)
                        .map(Finding::subject))
                .containsExactlyInAnyOrderElementsOf(deep.stream().map(OrderRow::rowId).toList());
    }
}
