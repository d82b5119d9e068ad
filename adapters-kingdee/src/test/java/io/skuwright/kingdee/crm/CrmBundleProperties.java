package io.skuwright.kingdee.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCategory;
import io.skuwright.bom.BomLine;
import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Place;
import io.skuwright.row.CodeMap;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of bundles: written and read again they are the same; whatever comes, nothing is thrown and nothing lost. */
class CrmBundleProperties {

    private static final CrmBundles BUNDLES = CrmBundles.defaults();

    /** Rows that name their parents: a random tree of lines and groups, some of which have no rank. */
    @Provide
    Arbitrary<List<Map<String, Object>>> trees() {
        return Arbitraries.randomValue(CrmBundleProperties::tree);
    }

    private static List<Map<String, Object>> tree(Random random) {
        List<Map<String, Object>> rows = new ArrayList<>();
        int size = random.nextInt(9);
        for (int at = 0; at < size; at++) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("_id", "n" + at);
            if (at > 0 && random.nextInt(3) > 0) {
                row.put("parent_id", "n" + random.nextInt(at));
            }
            if (random.nextInt(3) == 0) {
                row.put("object_describe_api_name", "ProductGroupObj");
                row.put("name", "G" + at);
                row.put("min_prod_count", random.nextBoolean() ? random.nextInt(3) : null);
            } else {
                row.put("object_describe_api_name", "BOMObj");
                row.put("product_id", "p" + random.nextInt(4));
                row.put("amount", random.nextBoolean() ? "" + random.nextInt(9) : Integer.valueOf(random.nextInt(9)));
                row.put("increment", new String[] {"0.25", "1.10", "", null}[random.nextInt(4)]);
                row.put("is_skip__c", new Object[] {true, "false", "", null}[random.nextInt(4)]);
                row.put("price_mode", "1");
            }
            if (random.nextBoolean()) {
                row.put("order_field", "" + (1 + random.nextInt(3)));
            }
            row.put("extra__c", new Object[] {"x", 5, null, List.of(1, "a"), Map.of("k", true)}[random.nextInt(5)]);
            rows.add(row);
        }
        return rows;
    }

    private static CrmBundle read(List<Map<String, Object>> rows) {
        return BUNDLES.decode(Map.of(
                        "object_data", Map.of("_id", "c", "product_id", "d", "category", "configure", "name", "V1", "mine__c", 1),
                        "details", Map.of("BOMObj", rows)))
                .accepted().get(0);
    }

    @Property
    void writtenAndReadAgain_isTheSame(@ForAll("trees") List<Map<String, Object>> rows) {
        CrmBundle bundle = read(rows);
        CrmBundle again = BUNDLES.decode(JsonRows.of(BUNDLES.encode(bundle).orThrow().toJson())).accepted().get(0);
        assertThat(again).isEqualTo(bundle);
        CrmBundle tree = BUNDLES.decode(BUNDLES.encodeTree(bundle).orThrow().toMap()).accepted().get(0);
        assertThat(tree.lines()).isEqualTo(bundle.lines());
        assertThat(tree.groups()).isEqualTo(bundle.groups());
    }

    @Property
    void orderOfRows_carriesNoMeaning_whereRanksAreGiven(@ForAll("trees") List<Map<String, Object>> rows, @ForAll int seed) {
        for (int at = 0; at < rows.size(); at++) {
            rows.get(at).put("order_field", at + 1);
        }
        List<Map<String, Object>> mixed = new ArrayList<>(rows);
        Collections.shuffle(mixed, new Random(seed));
        assertThat(read(mixed)).isEqualTo(read(rows));
    }

    @Property
    void everyRow_isInTheBundleOnce_belowWhatItNames(@ForAll("trees") List<Map<String, Object>> rows) {
        CrmBundle bundle = read(rows);
        assertThat(bundle.lines().size() + bundle.groups().size()).isEqualTo(rows.size());
        for (BundleLine line : bundle.lines()) {
            Map<String, Object> row = rows.get(Integer.parseInt(line.key().substring(1)));
            assertThat(line.parent().orElse(null)).isEqualTo(row.get("parent_id"));
            assertThat(line.amount()).isEqualTo(Ratio.parse(row.get("amount").toString()));
        }
    }

    @Property
    void damagedDocuments_neverThrow_andLoseNothing(
            @ForAll("trees") List<Map<String, Object>> rows, @ForAll int seed, @ForAll char damage) {
        List<String> files = List.of(
                GoldenFiles.read(GoldenFiles.CRM_TREE), GoldenFiles.read(GoldenFiles.CRM_DETAILS),
                GoldenFiles.read(GoldenFiles.CRM_ROWS), Row.of(Map.of("rows", rows), Place.NONE).cell("rows").toJson());
        String json = files.get(Math.floorMod(seed, files.size()));
        int at = Math.floorMod(seed / 4, json.length());
        ConservationLaw.check(BUNDLES.decode(JsonRows.of(json.substring(0, at) + damage + json.substring(at + 1))));
        ConservationLaw.check(BUNDLES.decode(JsonRows.of(json.substring(0, at) + json.substring(at + 1))));
    }

    @Property
    void rowsTornApart_neverThrow_andLoseNothing(@ForAll("trees") List<Map<String, Object>> rows, @ForAll int seed) {
        Random random = new Random(seed);
        for (Map<String, Object> row : rows) {
            List<String> names = new ArrayList<>(row.keySet());
            row.put(names.get(random.nextInt(names.size())), new Object[] {null, "", 7, "n1", List.of(), true}[random.nextInt(6)]);
        }
        ConservationLaw.check(BUNDLES.decode(rows));
        ConservationLaw.check(BUNDLES.decode(Map.of("rootProductId", "d", "nodeList", rows)));
        ConservationLaw.check(BUNDLES.decode(List.of(Map.of("_id", "c", "product_id", "d")), rows, rows));
    }

    @Property
    void mapsAndTheirJson_areReadAlike(@ForAll("trees") List<Map<String, Object>> rows) {
        Map<String, Object> document = Map.of("rootProductId", "d", "nodeList", rows);
        String json = Row.of(document, Place.ROOT).toJson();
        assertThat(BUNDLES.decode(document).accepted()).isEqualTo(BUNDLES.decode(JsonRows.of(json)).accepted());
        assertThat(BUNDLES.decode(rows)).isEqualTo(BUNDLES.decode(JsonRows.of(Row.of(Map.of("r", rows), Place.ROOT).cell("r").toJson())));
    }

    @Property
    void everyTree_becomesBoms_withEachLineInUseOnce(@ForAll("trees") List<Map<String, Object>> rows, @ForAll boolean standard) {
        CrmBundle bundle = CrmBundle.builder().from(read(rows))
                .category(standard ? BomCategory.STANDARD : BomCategory.CONFIGURED).build();
        // Amounts of nothing, and products below themselves, are no BOM.
        bundle = CrmBundle.builder().from(bundle)
                .lines(bundle.lines().stream()
                        .map(line -> BundleLine.builder().from(line).product(line.key()).amount(line.amount().plus(Ratio.ONE)).build())
                        .toList())
                .build();
        Batch<BundleBoms> batch = ConservationLaw.check(1, BundlesToBoms.of(CodeMap.idsAreCodes()).convert(List.of(bundle)));
        if (bundle.lines().isEmpty()) {
            assertThat(batch.accepted()).isEmpty();
            return;
        }
        List<BomLine> lines = BundlesToBoms.boms(batch).stream().flatMap(bom -> bom.lines().stream()).toList();
        assertThat(lines).extracting(BomLine::id)
                .containsExactlyInAnyOrderElementsOf(bundle.lines().stream().map(BundleLine::key).toList());
        Map<String, Bom> byNumber = BundlesToBoms.boms(batch).stream().collect(Collectors.toMap(Bom::number, bom -> bom));
        for (BomLine line : lines) {
            List<BundleLine> path = bundle.path(line.id());
            String above = path.size() == 1 ? "V1" : "V1/" + path.get(path.size() - 2).key();
            assertThat(byNumber.get(above).lines()).contains(line);
        }
    }
}
