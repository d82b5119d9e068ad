package io.skuwright.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A host that loses calls and answers, and a shop that shows late what it was sent. */
@Tag("SYN-1")
@Tag("F77")
class CatalogFaultsProperties {

    private static final CatalogSettings SETTINGS = CatalogSettings.builder()
            .flow(FieldFlow.manual()
                    .withCreation(Flow.TO_SHOP)
                    .with("price", Flow.TO_SHOP)
                    .with("name", Flow.BOTH)
                    .with("title", Flow.BOTH))
            .addShops("S1")
            .build();

    /** The two systems and the host between them; the ERP edits the name, the shop the title. */
    private static final class World {
        final Map<String, Map<String, String>> erp = new TreeMap<>();
        final Map<String, Map<String, String>> shop = new TreeMap<>();
        Map<String, Map<String, String>> shown = new TreeMap<>();
        String state = SentState.empty().toText();
        int edits;
        int lostAnswers;

        World() {
            for (String code : List.of("A", "B", "C")) {
                erp.put(code, new TreeMap<>(Map.of("price", "0", "name", "n", "title", "t")));
            }
        }

        void edit(Map<String, Map<String, String>> side, String code, String field) {
            if (side.containsKey(code)) {
                edits++;
                side.get(code).put(field, field + edits);
            }
        }

        /** Runs; each change meets a fate: it goes in, it goes in and the answer is lost, or it is lost. */
        CatalogPlan run(boolean isLate, int fates) {
            Map<String, Map<String, String>> view = isLate ? shown : copy(shop);
            CatalogPlan plan = CatalogSync.plan(items("", erp), items("S1", view), SentState.parse(state), SETTINGS);
            shown = copy(shop);
            List<String> done = new ArrayList<>();
            int fate = fates;
            for (CatalogChange change : plan.changes()) {
                Map<String, Map<String, String>> side = change.side() == Side.ERP ? erp : shop;
                // No system creates what is there.
                boolean isRefused = change.isNew() && side.containsKey(change.code());
                if (fate % 3 != 2 && !isRefused) {
                    side.computeIfAbsent(change.code(), any -> new TreeMap<>()).putAll(change.values());
                }
                if (fate % 3 == 0 && !isRefused) {
                    done.add(change.id());
                } else {
                    lostAnswers++;
                }
                fate /= 3;
            }
            state = plan.sent(done).orThrow().toText();
            return plan;
        }

        private static Map<String, Map<String, String>> copy(Map<String, Map<String, String>> side) {
            Map<String, Map<String, String>> copy = new TreeMap<>();
            side.forEach((code, values) -> copy.put(code, new TreeMap<>(values)));
            return copy;
        }

        private static List<CatalogItem> items(String shop, Map<String, Map<String, String>> side) {
            List<CatalogItem> items = new ArrayList<>();
            side.forEach((code, values) -> items.add(CatalogItem.of(shop, code, values)));
            return items;
        }
    }

    @Property(tries = 1_000)
    void runs_withAnyFaults_neverUndoAnEdit(@ForAll @Size(max = 50) List<@IntRange(max = 6 * 3 * 27 * 2 - 1) Integer> actions) {
        World world = new World();
        Map<String, String> lastName = new TreeMap<>();
        Map<String, String> lastTitle = new TreeMap<>();
        for (int action : actions) {
            String code = List.of("A", "B", "C").get(action / 6 % 3);
            switch (action % 6) {
                case 0 -> world.edit(world.erp, code, "price");
                case 1 -> world.edit(world.shop, code, "price");
                case 2 -> {
                    world.edit(world.erp, code, "name");
                    lastName.put(code, world.erp.get(code).get("name"));
                }
                case 3 -> {
                    world.edit(world.shop, code, "title");
                    if (world.shop.containsKey(code)) {
                        lastTitle.put(code, world.shop.get(code).get("title"));
                    }
                }
                default -> world.run(action / (18 * 27) == 1, action / 18 % 27);
            }
            lastName.forEach((sku, name) -> assertThat(world.erp.get(sku)).containsEntry("name", name));
            lastTitle.forEach((sku, title) -> assertThat(world.shop.get(sku)).containsEntry("title", title));
        }
        boolean isCertain = world.lostAnswers == 0;
        world.run(false, 0);
        CatalogPlan last = world.run(false, 0);
        assertThat(last.plan().isEmpty()).isTrue();
        for (String code : List.of("A", "B", "C")) {
            assertThat(world.shop.get(code)).containsEntry("price", String.valueOf(world.erp.get(code).get("price")));
            if (isCertain) {
                assertThat(world.shop.get(code)).isEqualTo(world.erp.get(code));
            }
        }
        assertThat(isCertain && last.findings().stream().anyMatch(it -> it.isError())).isFalse();
    }
}
