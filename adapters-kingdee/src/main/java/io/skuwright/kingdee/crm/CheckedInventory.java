package io.skuwright.kingdee.crm;

import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.result.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An inventory whose ids are sorted and told apart; what cannot be used is refused by name. */
final class CheckedInventory {

    private static final String PRODUCT_USES = "productUses";

    private final MigrationInventory inventory;
    private final Map<InventoryList, SortedSet<String>> ids = new EnumMap<>(InventoryList.class);
    private final SortedMap<String, SortedSet<String>> uses = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Step> refused = new ArrayList<>();

    CheckedInventory(MigrationInventory inventory) {
        this.inventory = inventory;
        for (InventoryList list : InventoryList.values()) {
            ids.put(list, sorted(list));
        }
        refuseContradictions();
        readUses();
    }

    SortedSet<String> ids(InventoryList list) {
        return ids.getOrDefault(list, new TreeSet<>());
    }

    boolean isVoid(String id) {
        return ids(InventoryList.VOIDED).contains(id);
    }

    /** Returns the orders by the product that they use, those of products that are not generated included. */
    SortedMap<String, SortedSet<String>> uses() {
        return uses;
    }

    /** Returns all orders from before the upgrade that are known, those with doubtful ids included: none may be changed. */
    Set<String> oldOrders() {
        Set<String> orders = new LinkedHashSet<>(inventory.ids(InventoryList.OLD_ORDERS));
        orders.removeIf(String::isBlank);
        uses.values().forEach(orders::addAll);
        return orders;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Returns a step for each id, or list of blank ones, that nothing is planned for. */
    List<Step> refused() {
        return refused;
    }

    private SortedSet<String> sorted(InventoryList list) {
        Map<String, Integer> first = new LinkedHashMap<>();
        SortedMap<String, Integer> repeated = new TreeMap<>();
        List<String> all = inventory.ids(list);
        int blank = 0;
        int firstBlank = 0;
        for (int at = 0; at < all.size(); at++) {
            String id = all.get(at);
            if (id.isBlank()) {
                firstBlank = blank == 0 ? at : firstBlank;
                blank++;
            } else if (first.putIfAbsent(id, at) != null) {
                repeated.merge(id, 1, Integer::sum);
            }
        }
        if (blank > 0) {
            refuseBlank(list.word(), blank, Place.ROOT.child(list.word()).child(firstBlank));
        }
        repeated.forEach((id, more) -> findings.add(Finding.of(MigrationCode.INVENTORY_ID_TWICE)
                .about(id)
                .at(Place.ROOT.child(list.word()).child(first.getOrDefault(id, 0)))
                .with("list", list.word())
                .with("count", more + 1)));
        return new TreeSet<>(first.keySet());
    }

    private void refuseBlank(String list, int count, Place place) {
        findings.add(Finding.of(MigrationCode.INVENTORY_ID_BLANK)
                .at(place)
                .with("list", list)
                .with("count", count));
        refused.add(MigrationKind.INVENTORY.step(
                Step.Action.REFUSE,
                list,
                Map.of("count", Integer.toString(count)),
                MigrationCode.INVENTORY_ID_BLANK.name()));
    }

    /** An id that stands for two kinds of record stands for neither: one of the queries was wrong. */
    private void refuseContradictions() {
        SortedMap<String, List<String>> lists = new TreeMap<>();
        ids.forEach((list, known) -> {
            if (list.isRecord()) {
                known.forEach(id -> lists.computeIfAbsent(id, key -> new ArrayList<>()).add(list.word()));
            }
        });
        lists.forEach((id, words) -> {
            if (words.size() > 1) {
                String joined = String.join(", ", words);
                findings.add(Finding.of(MigrationCode.INVENTORY_ID_IN_TWO_LISTS)
                        .about(id)
                        .at(Place.ROOT)
                        .with("lists", joined));
                refused.add(MigrationKind.INVENTORY.step(
                        Step.Action.REFUSE,
                        id,
                        Map.of("lists", joined),
                        MigrationCode.INVENTORY_ID_IN_TWO_LISTS.name()));
                ids.forEach((list, known) -> {
                    if (list.isRecord()) {
                        known.remove(id);
                    }
                });
            }
        });
    }

    private void readUses() {
        int blank = 0;
        for (Map.Entry<String, List<String>> use : inventory.productUses().entrySet()) {
            SortedSet<String> orders = use.getValue().stream()
                    .filter(order -> !order.isBlank())
                    .collect(Collectors.toCollection(TreeSet::new));
            blank += use.getKey().isBlank() ? 1 : 0;
            blank += Math.toIntExact(use.getValue().stream().filter(String::isBlank).count());
            uses.put(use.getKey(), orders);
        }
        if (blank > 0) {
            refuseBlank(PRODUCT_USES, blank, Place.ROOT.child(PRODUCT_USES));
        }
    }
}
