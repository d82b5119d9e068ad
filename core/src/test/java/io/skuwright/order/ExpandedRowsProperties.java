package io.skuwright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.core.fixtures.ErpRows;
import io.skuwright.core.fixtures.jqwik.OrderRows;
import io.skuwright.core.fixtures.jqwik.Orders;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Laws of the way back, for orders that were sent and for rows that are garbage. */
@Tag("KIT-4")
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ExpandedRowsProperties {

    private static final ClassifierPolicy DEFAULTS = ClassifierPolicy.defaults();
    private static final ClassifierPolicy PARENTS_ONLY = ClassifierPolicy.builder().parentsOnly(true).build();
    private static final ClassifierPolicy IGNORED =
            ClassifierPolicy.builder().skipLayers(ClassifierPolicy.SkipLayers.IGNORED).build();

    @Provide
    Arbitrary<List<OrderLine>> healthy() {
        return Orders.healthy();
    }

    @Provide
    Arbitrary<List<OrderLine>> any() {
        return Arbitraries.oneOf(Orders.healthy(), Orders.broken(), Orders.garbage());
    }

    @Provide
    Arbitrary<ClassifierPolicy> policies() {
        return Arbitraries.of(DEFAULTS, IGNORED, PARENTS_ONLY);
    }

    @Provide
    Arbitrary<List<OrderRow>> rows() {
        return OrderRows.any();
    }

    @Provide
    Arbitrary<List<OrderRow>> ordered() {
        return OrderRows.healthy();
    }

    private static TypedOrder typed(ClassifierPolicy policy, List<OrderLine> lines) {
        return OrderLineClassifier.of(policy).classify(lines).value();
    }

    private static List<OrderRow> shuffled(List<OrderRow> rows, Random random) {
        List<OrderRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** What the ERP should hold: product and quantity of each sent line. */
    private static Map<String, String> sentOf(TypedOrder order) {
        Map<String, String> sent = new TreeMap<>();
        order.sent().forEach(line -> sent.put(
                Objects.requireNonNull(line.line().id()),
                line.type() + " " + line.line().product() + " " + line.parentProduct() + " " + line.quantity()));
        return sent;
    }

    @Property
    void crmToErpToCrm_keepsEveryLine(
            @ForAll("healthy") List<OrderLine> lines, @ForAll("policies") ClassifierPolicy policy, @ForAll Random random) {
        TypedOrder sent = typed(policy, lines);
        List<OrderRow> rows = shuffled(ErpRows.stored(OrderRow.sentOf(sent)), random);
        Outcome<ExpandedRows> back = ExpandedRows.of(rows, sent);
        assertThat(back.findings()).isEmpty();
        assertThat(back.value().order().lines()).isEqualTo(lines);
        assertThat(back.value().kept()).hasSameSizeAs(rows).allSatisfy(link -> {
            assertThat(link.row().lineId()).isEqualTo(link.sent().orElseThrow().line().id());
            assertThat(back.value().rowOf(link.sent().orElseThrow())).contains(link);
            if (link.row().kind() == OrderRow.Kind.SON) {
                assertThat(link.parent().map(OrderRow::lineId)).isEqualTo(link.sent().flatMap(TypedLine::root).map(kit -> kit.line().id()));
            }
        });
        assertThat(back.value().missing()).isEmpty();
        assertThat(back.value().changes()).isEmpty();
    }

    @Property
    void crmToErpToCrm_withoutAnyIds_losesNoLineAndGuessesNone(
            @ForAll("healthy") List<OrderLine> lines, @ForAll("policies") ClassifierPolicy policy, @ForAll Random random) {
        TypedOrder sent = typed(policy, lines);
        List<OrderRow> stored = ErpRows.stored(OrderRow.sentOf(sent));
        List<OrderRow> rows = shuffled(ErpRows.withoutLineIds(stored), random);
        Outcome<ExpandedRows> back = ExpandedRows.of(rows, sent);
        assertThat(back.value().order().lines()).isEqualTo(lines);
        assertThat(back.value().added()).isEmpty();
        assertThat(back.value().filtered()).isEmpty();
        assertThat(back.value().missing()).isEmpty();
        Map<String, String> truth = new TreeMap<>();
        stored.forEach(row -> truth.put(Objects.requireNonNull(row.rowId()), Objects.requireNonNull(row.lineId())));
        assertThat(back.value().kept()).allSatisfy(link ->
                assertThat(link.sent().orElseThrow().line().id()).isEqualTo(truth.get(link.row().rowId())));
        assertThat(back.value().unclear()).hasSameSizeAs(back.value().rows().rejected());
    }

    @Property
    @Tag("B1")
    void onlyKitsSent_everyPartTheErpAddsIsFiltered(@ForAll("healthy") List<OrderLine> lines, @ForAll Random random) {
        TypedOrder sent = typed(PARENTS_ONLY, lines);
        List<OrderRow> rows = ErpRows.expanded(ErpRows.stored(OrderRow.sentOf(sent)), sent);
        Outcome<ExpandedRows> back = ExpandedRows.of(shuffled(rows, random), sent);
        assertThat(back.findings()).isEmpty();
        assertThat(back.value().order().lines()).isEqualTo(lines);
        assertThat(back.value().filtered()).extracting(RowLink::reason).allMatch(RowReason.OWN_EXPANSION::equals);
        assertThat(back.value().filtered()).hasSize(rows.size() - sent.sent().size());
    }

    @Property
    @Tag("B1")
    void partsSentAndExpanded_everyDoubleIsFiltered(@ForAll("healthy") List<OrderLine> lines, @ForAll Random random) {
        TypedOrder sent = typed(DEFAULTS, lines);
        List<OrderRow> rows = ErpRows.expanded(ErpRows.stored(OrderRow.sentOf(sent)), sent);
        Outcome<ExpandedRows> back = ExpandedRows.of(shuffled(rows, random), sent);
        int added = rows.size() - sent.sent().size();
        assertThat(back.value().order().lines()).isEqualTo(lines);
        assertThat(back.value().filtered()).hasSize(added).allMatch(link -> link.reason() == RowReason.DOUBLED_PART);
        assertThat(back.findings()).extracting(Finding::code).hasSize(added > 0 ? 1 : 0).allMatch(OrderCode.KIT_DOUBLE_EXPANSION::equals);
    }

    @Property
    void crmToErpToCrm_roundedAndSummed_keepsEveryLine(@ForAll("healthy") List<OrderLine> lines, @ForAll Random random) {
        RowPolicy policy = RowPolicy.from(Map.of("rounding", "up:3", "equalParts", "summed"));
        TypedOrder sent = typed(DEFAULTS, lines);
        List<OrderRow> rows = shuffled(ErpRows.stored(OrderRow.sentOf(sent, policy)), random);
        Outcome<ExpandedRows> back = ExpandedRows.of(rows, sent, policy);
        assertThat(back.findings()).isEmpty();
        assertThat(back.value().order().lines()).isEqualTo(lines);
        assertThat(back.value().changes()).isEmpty();
        assertThat(back.value().missing()).isEmpty();
        assertThat(sent.sent()).allSatisfy(line -> {
            RowLink link = back.value().rowOf(line).orElseThrow();
            assertThat(link.row().product()).isEqualTo(line.line().product());
            assertThat(link.sent().orElseThrow().equals(line) || link.summed().contains(line)).isTrue();
        });
    }

    @Property
    void quantities_changedInTheErp_areWhatTypingAgainSends(
            @ForAll("healthy") List<OrderLine> lines, @ForAll List<@IntRange(min = 1, max = 50) Integer> more) {
        TypedOrder sent = typed(DEFAULTS, lines);
        List<OrderRow> rows = new ArrayList<>(ErpRows.stored(OrderRow.sentOf(sent)));
        for (int row = 0; row < rows.size() && !more.isEmpty(); row++) {
            Ratio quantity = Objects.requireNonNull(rows.get(row).quantity());
            int factor = more.get(row % more.size()) - 1;
            rows.set(row, OrderRow.builder().from(rows.get(row)).quantity(quantity.plus(Ratio.of(factor, 7))).build());
        }
        Outcome<ExpandedRows> back = ExpandedRows.of(rows, sent);
        assertThat(back.findings()).isEmpty();
        TypedOrder again = typed(DEFAULTS, back.value().order().lines());
        assertThat(again.sent()).hasSameSizeAs(rows);
        for (int row = 0; row < rows.size(); row++) {
            assertThat(again.sent().get(row).line().id()).isEqualTo(rows.get(row).lineId());
            assertThat(again.sent().get(row).quantity()).contains(Objects.requireNonNull(rows.get(row).quantity()));
        }
        long changed = sent.sent().stream()
                .filter(line -> !line.quantity().equals(again.typedLine(line.index()).quantity()))
                .count();
        assertThat(back.value().changes()).hasSize((int) changed);
    }

    @Property
    void erpToCrmToErp_givesTheRowsAgain(@ForAll("ordered") List<OrderRow> rows) {
        Outcome<ExpandedRows> back = ExpandedRows.of(rows);
        assertThat(back.findings()).noneMatch(Finding::isError);
        Map<String, String> expected = new TreeMap<>();
        rows.forEach(row -> expected.put(
                Objects.requireNonNull(row.rowId()),
                SentRows.kind(LineType.valueOf(row.kind() == OrderRow.Kind.OTHER ? "STANDARD" : row.kind().name())) + " " + row.product()
                        + " " + row.quantity() + " " + row.parentRow()));
        for (ClassifierPolicy policy : List.of(DEFAULTS, IGNORED)) {
            Outcome<TypedOrder> typed = OrderLineClassifier.of(policy).classify(back.value().order());
            assertThat(typed.findings()).noneMatch(Finding::isError);
            Map<String, String> sent = new TreeMap<>();
            OrderRow.sentOf(typed.value()).forEach(row -> sent.put(
                    Objects.requireNonNull(row.rowId()),
                    row.kind() + " " + row.product() + " " + row.quantity() + " " + row.parentRow()));
            assertThat(sent).isEqualTo(expected);
        }
    }

    @Property
    void everyRow_hasOneFateAndEveryLineToo(@ForAll("any") List<OrderLine> lines, @ForAll("rows") List<OrderRow> rows) {
        TypedOrder sent = typed(DEFAULTS, lines);
        for (Outcome<ExpandedRows> back : List.of(ExpandedRows.of(rows, sent), ExpandedRows.of(rows))) {
            ExpandedRows value = back.value();
            ConservationLaw.check(rows.size(), value.rows());
            assertThat(value.kept().size() + value.added().size() + value.filtered().size()).isEqualTo(value.rows().accepted().size());
            assertThat(back.findings()).isEqualTo(value.rows().findings());
        }
        ExpandedRows back = ExpandedRows.of(rows, sent).value();
        assertThat(back.order().lines()).hasSize(lines.size() + back.added().size());
        assertThat(ExpandedRows.of(rows).value().order().lines()).hasSize(ExpandedRows.of(rows).value().added().size());
        Set<TypedLine> fates = new HashSet<>(back.missing());
        assertThat(fates.addAll(back.unclear())).isEqualTo(!back.unclear().isEmpty());
        back.kept().stream().flatMap(link -> link.sent().stream()).filter(TypedLine::isSent).forEach(line -> assertThat(fates.add(line)).isTrue());
        Set<TypedLine> expected = new HashSet<>(sent.sent());
        expected.removeIf(line -> back.rowOf(line).isEmpty() && line.root().filter(sent::isIncomplete).isPresent());
        assertThat(fates).isEqualTo(expected);
    }

    @Property
    void order_ofRows_carriesNoMeaning(
            @ForAll("any") List<OrderLine> lines, @ForAll("rows") List<OrderRow> rows, @ForAll Random random) {
        TypedOrder sent = typed(DEFAULTS, lines);
        assertThat(answers(ExpandedRows.of(shuffled(rows, random), sent))).isEqualTo(answers(ExpandedRows.of(rows, sent)));
    }

    private static Map<String, String> answers(Outcome<ExpandedRows> back) {
        Map<String, String> answers = new TreeMap<>();
        back.value().rows().accepted().forEach(link -> answers.put(
                link.row().place().toString(),
                link.reason() + " " + link.parent().map(OrderRow::place) + " " + link.sent().map(TypedLine::index)));
        back.value().rows().rejected().forEach(row -> answers.put(row.place().toString(), row.finding().code().name()));
        answers.put("missing", back.value().missing().toString());
        answers.put("unclear", back.value().unclear().toString());
        answers.put("findings", back.findings().stream().map(Finding::toString).sorted().toList().toString());
        answers.put("changes", back.value().changes().stream().map(RowChange::toString).sorted().toList().toString());
        return answers;
    }

    @Property
    void ids_ofRowsRenamed_changeNothingElse(@ForAll("any") List<OrderLine> lines, @ForAll("rows") List<OrderRow> rows) {
        TypedOrder sent = typed(DEFAULTS, lines);
        Map<String, String> names = new LinkedHashMap<>();
        List<OrderRow> renamed = rows.stream()
                .<OrderRow>map(row -> OrderRow.builder()
                        .from(row)
                        .rowId(renamed(names, row.rowId()))
                        .parentRow(renamed(names, row.parentRow()))
                        .build())
                .toList();
        assertThat(fates(ExpandedRows.of(renamed, sent))).isEqualTo(fates(ExpandedRows.of(rows, sent)));
    }

    private static String renamed(Map<String, String> names, @org.jspecify.annotations.Nullable String id) {
        return Texts.has(id) ? names.computeIfAbsent(id, key -> "row " + names.size()) : "";
    }

    private static Map<String, String> fates(Outcome<ExpandedRows> back) {
        Map<String, String> answers = answers(back);
        answers.remove("findings");
        answers.remove("changes");
        return answers;
    }
}
