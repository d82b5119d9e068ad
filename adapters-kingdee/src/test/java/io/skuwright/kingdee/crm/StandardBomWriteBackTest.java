package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.BomSketch.bom;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.kingdee.crm.SofaShop.applied;
import static io.skuwright.kingdee.crm.SofaShop.made;
import static io.skuwright.kingdee.crm.SofaShop.part;
import static io.skuwright.kingdee.crm.SofaShop.plan;
import static io.skuwright.kingdee.crm.SofaShop.redSofa;
import static io.skuwright.kingdee.crm.SofaShop.sofa;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.kingdee.SaleOrderSettings;
import io.skuwright.kingdee.SaleOrders;
import io.skuwright.kingdee.SaveRequest;
import io.skuwright.order.OrderCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.row.CodeMap;
import io.skuwright.row.RowCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Plan 2, whole: from standard BOMs back onto the lines, and which orders may flow. */
@Tag("BOM-8")
@Tag("B9")
@Tag("KIT-1")
class StandardBomWriteBackTest {

    private static final CrmOrders CRM = CrmOrders.standard();

    private static List<String> lines(Bom bom) {
        return bom.lines().stream()
                .map(line -> line.id() + " " + line.numerator() + " " + line.component())
                .toList();
    }

    private static Bom sofaOf(StandardBomRun run) {
        return run.created().stream().filter(bom -> bom.product().equals("SOFA")).findFirst().orElseThrow();
    }

    /** The frame has no child lines: it is sent as a whole, and its BOM is taken as it stands where nothing is open. */
    @Test
    void writeBack_writesBundleAndLinesAndTypes() {
        StandardBomRun run = plan(redSofa("a")).value();
        StandardBomWriteBack done = run.writeBack(made(run.created()));
        String number = sofaOf(run).number();
        assertThat(done.updates().keySet()).containsExactlyInAnyOrder("ar", "aframe", "ared", "afoot");
        assertThat(done.updates().get("ared"))
                .isEqualTo(Map.of(
                        "standard_bom_line_id", "made-" + number + "#20",
                        "product_type__c", "son",
                        "parent_product__c", "P-SOFA",
                        "son_bom_id__c", "made-" + number + "#20"));
        assertThat(done.mayFlow()).hasSize(1);
        assertThat(done.keptBack()).isEmpty();
        assertThat(done.chunks()).containsExactly(done.updates());
        assertThat(done).hasToString(done.updates().toString());
    }

    /** Below a part without a bundle the chain stays open; its parts are sons too, and lines of the BOM it opens. */
    @Test
    void writeBack_nestedSons_getTheLineOfTheBomTheyStandIn() {
        List<Map<String, @Nullable Object>> order = new ArrayList<>(redSofa("a"));
        order.add(part("aspring", "aframe", "frame-6"));
        order.add(part("awood", "aframe", "frame-8"));
        StandardBomRun run = plan(order).value();
        String frame = run.created().get(0).number();
        assertThat(run.writeBack(made(run.created())).updates().get("awood"))
                .containsEntry("son_bom_id__c", "made-" + frame + "#8");
    }

    @Test
    @Tag("B8")
    void writeBack_oneLevelOnly_sendsTheDirectPartsAndConfiguresTheRest() {
        List<Map<String, @Nullable Object>> order = new ArrayList<>(redSofa("a"));
        order.add(part("astrong", "aframe", "frame-7"));
        order.add(part("awood", "aframe", "frame-8"));
        StandardBomRun run = SofaShop.door()
                .withPolicy(IntegrationPlan.TWO.policyBuilder().oneLevelOnly(true).build())
                .plan(List.of(CRM.decode(order)))
                .value();
        assertThat(lines(run.created().get(0))).containsExactly("7 8 STRONG", "8 3 WOOD");
        WrittenOrder written = run.writeBack(made(run.created())).orders().get(0);
        assertThat(written.updates().asMap().get("astrong")).isEqualTo(Map.of("product_type__c", "skip"));
        assertThat(written.typed().sent()).extracting(line -> line.line().id())
                .containsExactly("ar", "aframe", "ared", "afoot");
        assertThat(written.mayFlow()).isTrue();
    }

    @Test
    void withReader_ownNames_areReadAndWritten() {
        CrmOrders own = CRM.withFieldNames(CrmFieldNames.defaults()
                .with("standardBom", List.of("my_bom__c"))
                .with("standardBomLine", List.of()));
        StandardBomRun run = SofaShop.door().withReader(own).plan(List.of(own.decode(redSofa("a")))).value();
        Map<String, Map<String, @Nullable Object>> updates = run.writeBack(made(run.created())).updates();
        assertThat(updates.get("ar")).containsKey("my_bom__c").doesNotContainKey("standard_bom_id");
        assertThat(updates.get("ared")).doesNotContainKey("standard_bom_line_id").containsKey("son_bom_id__c");
    }

    /** The salesperson takes the cushions off and changes to blue: what fell out is to be taken out of the ERP. */
    @Test
    void writeBack_thenBeforeSync_sendsWithBomsAndListsWhatFellOut() {
        List<Map<String, @Nullable Object>> first = new ArrayList<>(redSofa("a"));
        first.add(part("acushion", "ar", "sofa-40"));
        StandardBomRun run = plan(first).value();
        List<Map<String, @Nullable Object>> stored =
                applied(first, run.writeBack(made(run.created())).updates());
        BeforeSyncAnswer sent = before(stored);
        assertThat(sent.code()).isEqualTo("0");
        assertThat(sent.sent()).containsExactly("ar", "aframe", "ared", "afoot", "acushion");
        assertThat(sent.updates().orElseThrow().isEmpty()).isTrue();

        List<Map<String, @Nullable Object>> edited = new ArrayList<>(stored.subList(0, 4));
        edited.set(0, with(stored.get(0), "standard_bom_id", null));
        edited.set(2, part("ablue", "ar", "sofa-30"));
        assertThat(before(edited).code()).isEqualTo("STANDARD_BOM_MISSING");
        Bom[] there = run.created().toArray(new Bom[0]);
        StandardBomRun second = SofaShop.door(there).plan(List.of(CRM.decode(edited))).value();
        assertThat(lines(sofaOf(second))).containsExactly("10 1 FRAME", "30 6 BLUE", "50 4 FOOT");
        List<Bom> all = new ArrayList<>(run.created());
        all.addAll(second.created());
        StandardBomWriteBack done = second.writeBack(made(all));
        BeforeSyncAnswer again = before(applied(edited, done.updates()));
        assertThat(again.sent()).containsExactly("ar", "aframe", "ablue", "afoot");
        assertThat(again.toRemove(sent.sent())).containsExactly("ared", "acushion");
        assertThat(done.orders().get(0).updates().toRemove(sent.sent())).containsExactly("ared", "acushion");
    }

    private static BeforeSyncAnswer before(List<?> lines) {
        return BeforeSync.plan("2").run("SalesOrderObj", Map.of(), Map.of("SalesOrderProductObj", lines));
    }

    private static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> line, String name, @Nullable Object value) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>(line);
        copy.put(name, value);
        return copy;
    }

    /** One of two kits is refused: its order stays, the other one flows. */
    @Test
    void writeBack_ordersWithoutTheirBoms_areKeptBackAndNamed() {
        List<Map<String, @Nullable Object>> broken = new ArrayList<>(redSofa("b"));
        broken.add(part("bblue", "br", "sofa-30"));
        StandardBomRun run = plan(redSofa("a"), broken).value();
        StandardBomWriteBack done = run.writeBack(made(run.created()));
        assertThat(done.mayFlow()).extracting(order -> order.order().order().lines().get(0).id()).containsExactly("ar");
        assertThat(done.keptBack()).hasSize(1);
        assertThat(done.keptBack().get(0).blockers())
                .raises(OrderCode.STANDARD_BOM_MISSING).about("br").at("/0")
                .raisesOnly(OrderCode.STANDARD_BOM_MISSING);
        assertThat(done.updates().get("br")).isEqualTo(Map.of("product_type__c", "parent"));
    }

    @Test
    void writeBack_withoutTheIdsOfNewBoms_writesNothingHalf() {
        StandardBomRun run = plan(redSofa("a")).value();
        WrittenOrder none = run.writeBack(CodeMap.empty()).orders().get(0);
        assertThat(none.mayFlow()).isFalse();
        assertThat(none.findings())
                .raises(RowCode.UNMAPPED_ID).about(sofaOf(run).number()).at("/0").with("kind", "bom")
                .raises(RowCode.UNMAPPED_ID).about(sofaOf(run).number() + "#20").at("/2").with("kind", "bomLine")
                .raises(OrderCode.STANDARD_BOM_MISSING).about("ar");
        CodeMap headsOnly = CodeMap.of(Map.of("bom", Map.of("made", sofaOf(run).number())));
        StandardBomWriteBack half = run.writeBack(headsOnly);
        assertThat(half.updates()).isEmpty();
        assertThat(half.mayFlow()).isEmpty();
    }

    /** One line id is not known: the sofa and all its parts, skipped ones too, wait; the other sofa does not. */
    @Test
    void writeBack_withoutTheIdOfOneLine_holdsBackItsRootOnly() {
        List<Map<String, @Nullable Object>> both = new ArrayList<>(redSofa("a"));
        both.set(1, part("aframe", "ar", "sofa-10", "bom_core_id", "core-frame"));
        both.add(part("aspring", "aframe", "frame-6"));
        both.addAll(List.of(sofa("br"), part("bblue", "br", "sofa-30")));
        both.add(CrmLines.map("_id", "plain", "product_id", "X"));
        StandardBomRun run = plan(both).value();
        CodeMap all = made(run.created());
        String red = run.created().stream()
                .filter(bom -> bom.lines().stream().anyMatch(line -> line.component().equals("RED")))
                .map(Bom::number)
                .findFirst()
                .orElseThrow();
        Map<String, String> heads = new LinkedHashMap<>();
        Map<String, String> others = new LinkedHashMap<>();
        for (Bom bom : run.created()) {
            heads.put("made-" + bom.number(), bom.number());
            bom.lines().stream()
                    .map(line -> bom.number() + "#" + line.id())
                    .filter(code -> !code.equals(red + "#50"))
                    .forEach(code -> others.put("made-" + code, code));
        }
        StandardBomWriteBack done = run.writeBack(CodeMap.of(Map.of("bom", heads, "bomLine", others)));
        assertThat(done.updates().keySet()).containsExactlyInAnyOrder("br", "bblue", "plain");
        assertThat(done.orders().get(0).findings())
                .raises(RowCode.UNMAPPED_ID).about(red + "#50").at("/3").times(1)
                .raises(OrderCode.STANDARD_BOM_MISSING).about("ar").times(1);
        assertThat(done.mayFlow()).isEmpty();
        assertThat(run.writeBack(all).updates().keySet())
                .containsExactlyInAnyOrder("ar", "aframe", "ared", "afoot", "aspring", "br", "bblue", "plain");
    }

    @Test
    void writeBack_rejectedElements_areToldOnce() {
        List<Object> order = new ArrayList<>(redSofa("a"));
        order.add("not a line");
        StandardBomRun run = SofaShop.door().plan(List.of(CRM.decode(order))).value();
        WrittenOrder written = run.writeBack(made(run.created())).orders().get(0);
        assertThat(written.findings()).raises(CrmCode.BAD_LINE).at("/4").with("value", "not a line").times(1);
        assertThat(written.order().lines().read()).isEqualTo(5);
        assertThat(written.order().order().lines()).extracting(line -> line.standardBom())
                .isEqualTo(Arrays.asList("made-" + sofaOf(run).number(), null, null, null));
        assertThat(written.typed().typedLine(0).quantity()).isEqualTo(Optional.<Ratio>empty());
    }

    /** To the ERP goes the number of the standard BOM, for the kit; its parts are there by material and quantity. */
    @Test
    void writeBack_thenEncode_sendsTheStandardBomToTheErp() {
        List<Map<String, @Nullable Object>> order = new ArrayList<>(redSofa("a"));
        order.set(0, sofa("ar", "quantity", "2", "unit", "u1"));
        order.set(1, part("aframe", "ar", "sofa-10", "numerator", "1", "unit", "u1"));
        order.set(2, part("ared", "ar", "sofa-20", "numerator", "6", "unit", "u1"));
        order.set(3, part("afoot", "ar", "sofa-50", "numerator", "5", "unit", "u1"));
        StandardBomRun run = plan(order).value();
        String number = sofaOf(run).number();
        CodeMap codes = SofaShop.codes().with("bom", "made-" + number, number);
        for (String id : List.of("sofa-10", "sofa-20", "sofa-50")) {
            codes = codes.with("product", "P-" + id, "M-" + id);
        }
        WrittenOrder written = run.writeBack(made(run.created())).orders().get(0);
        Outcome<SaveRequest> request = SaleOrders.encode(
                written.typed(), codes, SaleOrderSettings.builder().build());
        assertThat(request.value().lines())
                .extracting(line -> line.material() + " " + line.quantity() + " " + line.bom())
                .containsExactly("SOFA 2 " + number, "M-sofa-10 2 null", "M-sofa-20 12 null", "M-sofa-50 10 null");
    }
}
