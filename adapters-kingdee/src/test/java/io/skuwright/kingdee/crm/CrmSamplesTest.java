package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.kingdee.EngBoms;
import io.skuwright.kingdee.fixtures.CrmSample;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.ClassifierPolicy.ChildQuantity;
import io.skuwright.order.LineRatios;
import io.skuwright.order.OrderCode;
import io.skuwright.order.TypedLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import io.skuwright.row.CodeMap;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sample orders, whole: JSON in, typed lines, updates and removals out. */
@Tag("KIT-1")
@Tag("KIT-2")
@Tag("KIT-3")
class CrmSamplesTest {

    private static final CrmOrders CRM = CrmOrders.standard();

    /** What there is about a line in an expected answer. */
    record Line(String id, @Nullable String type, @Nullable String quantity) {}

    private static Row row(String json) {
        return JsonRows.of(json).read().value().row().orElseThrow();
    }

    private static @Nullable String text(Cell cell) {
        return cell.hasValue() ? cell.text() : null;
    }

    private static List<Line> expectedLines(CrmSample sample) {
        return row(sample.expected()).cell("lines").items().stream()
                .map(cell -> cell.row().orElseThrow())
                .map(line -> new Line(line.cell("id").text(), text(line.cell("type")), text(line.cell("quantity"))))
                .toList();
    }

    private static Map<String, Map<String, @Nullable Object>> expectedUpdates(CrmSample sample) {
        Map<String, Map<String, @Nullable Object>> updates = new LinkedHashMap<>();
        row(sample.expected()).cell("updates").row().orElseThrow().cells().forEach((id, update) -> {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            update.row().orElseThrow().cells().forEach((name, cell) -> fields.put(name, text(cell)));
            updates.put(id, fields);
        });
        return updates;
    }

    private static Line line(TypedLine line) {
        return new Line(
                String.valueOf(line.line().id()),
                CRM.typeNames().name(line.type()),
                line.isSent() ? line.quantity().map(Ratio::toString).orElse(null) : null);
    }

    static CodeMap codes() {
        Map<String, Map<String, String>> kinds = new LinkedHashMap<>();
        row(GoldenFiles.read(CrmSample.README_CODES)).cells().forEach((kind, ids) -> {
            Map<String, String> codes = new LinkedHashMap<>();
            ids.row().orElseThrow().cells().forEach((id, code) -> codes.put(id, code.text()));
            kinds.put(kind, codes);
        });
        return CodeMap.of(kinds);
    }

    private static BomCatalog catalog() {
        return BomCatalog.of(EngBoms.defaults()
                        .decode(JsonRows.of(GoldenFiles.read(CrmSample.README_BOMS)))
                        .accepted())
                .orThrow();
    }

    private static ClassifierPolicy policy(CrmSample sample) {
        return switch (sample) {
            case README -> IntegrationPlan.ONE.policyBuilder()
                    .lineRatios(LineRatios.from(catalog(), codes()).orThrow())
                    .build();
            case STANDARD -> standard(IntegrationPlan.THREE);
            case EDITED, FAULTY -> IntegrationPlan.ONE.policy();
        };
    }

    /** The policy of a plan with what the BOMs and the price list say, for lines that carry totals. */
    static ClassifierPolicy standard(IntegrationPlan plan) {
        Map<String, Ratio> prices = new LinkedHashMap<>();
        row(GoldenFiles.read(CrmSample.STANDARD_PRICES))
                .cells()
                .forEach((line, price) -> prices.put(line, Ratio.parse(price.text())));
        LineRatios known = LineRatios.from(catalog(), codes()).orThrow();
        return plan.policyBuilder()
                .childQuantity(ChildQuantity.TOTAL)
                .lineRatios(known.withPricesByCode(prices, codes()).orThrow())
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void sample_givesTheAnswerWorkedOutByHand(CrmSample sample) {
        CrmOrder order = CRM.decode(JsonRows.of(sample.order()));
        TypedOrder typed = CRM.type(order, policy(sample)).value();
        CrmUpdates updates = CRM.updates(order, typed);
        assertThat(typed.lines()).extracting(CrmSamplesTest::line).isEqualTo(expectedLines(sample));
        assertThat(updates.asMap()).isEqualTo(expectedUpdates(sample));
        assertThat(new ArrayList<>(updates.asMap().keySet())).isEqualTo(List.copyOf(expectedUpdates(sample).keySet()));
        assertThat(updates.toRemove())
                .isEqualTo(row(sample.expected()).cell("remove").items().stream().map(Cell::text).toList());
    }

    @Test
    void readme_hasNoFindingsAndAHead() {
        CrmOrder order = CRM.decode(JsonRows.of(CrmSample.README.order()));
        assertThat(CRM.type(order, policy(CrmSample.README))).raisesNothing();
        assertThat(order.order().number()).isEqualTo("SO-20260320-001");
        assertThat(order.order().customer()).isEqualTo("8d0000000000000000000007");
    }

    @Test
    void readme_ratiosByShapeOfTheOrder_areThoseByBomLine() {
        CrmOrder order = CRM.decode(JsonRows.of(CrmSample.README.order()));
        LineRatios byShape = LineRatios.matching(order.order(), catalog(), codes(), BomPolicy.defaults());
        assertThat(byShape).isEqualTo(LineRatios.from(catalog(), codes()).orThrow());
    }

    @Test
    @Tag("B2")
    void standard_findsWhatWasEdited() {
        List<String> expected = row(CrmSample.STANDARD.expected()).cell("findings").items().stream()
                .map(cell -> cell.row().orElseThrow())
                .map(row -> Stream.of("code", "id", "where", "actual", "expected")
                        .map(name -> row.cell(name).text())
                        .collect(Collectors.joining(" ")))
                .toList();
        CrmOrder order = CRM.decode(JsonRows.of(CrmSample.STANDARD.order()));
        for (IntegrationPlan plan : List.of(IntegrationPlan.ONE, IntegrationPlan.THREE)) {
            Outcome<TypedOrder> typed = CRM.type(order, standard(plan));
            assertThat(typed.findings().stream()
                            .map(finding -> String.join(
                                    " ",
                                    finding.code().name(),
                                    finding.subject(),
                                    finding.place().toString(),
                                    finding.attributes().get("actual"),
                                    finding.attributes().get("expected")))
                            .toList())
                    .isEqualTo(expected);
            assertThat(typed.hasErrors()).isEqualTo(plan == IntegrationPlan.THREE);
        }
    }

    @Test
    void faulty_findsWhatIsWrongAndWhere() {
        Outcome<TypedOrder> typed =
                CRM.type(CRM.decode(JsonRows.of(CrmSample.FAULTY.order())), IntegrationPlan.ONE.policy());
        assertThat(typed)
                .raises(QuantityCode.BAD_NUMBER).about("f2").at("/1/quantity").with("value", "two")
                .raises(OrderCode.ORPHAN_PARENT).about("f3").at("/2").with("parent", "gone")
                .raises(CrmCode.BAD_LINE).at("/3").with("value", "f4");
    }
}
