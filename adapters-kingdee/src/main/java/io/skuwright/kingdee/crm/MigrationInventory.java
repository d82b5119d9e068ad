package io.skuwright.kingdee.crm;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one environment holds of the old and the new BOM structure.
 *
 * <p>The host asks CRM, platform and ERP once and hands over ids; nothing is read here. Example: a sandbox in which two
 * products were generated and one BOM is to be read:
 *
 * <pre>
 * MigrationInventory inventory = MigrationInventory.builder()
 *         .generatedProducts(List.of("p-1", "p-2"))
 *         .bomRecords(List.of("b-1", "b-2", "b-3"))
 *         .mappingRows(List.of("m-1", "m-2", "m-3"))
 *         .erpBoms(List.of("KIT-9_V1.0"))
 *         .oldOrders(List.of("o-1"))
 *         .build();
 * </pre>
 *
 * <p>Ids are taken as they are; blank, repeated or contradictory ones become findings of the plan, and null counts as
 * blank. The order of a list carries no meaning. This class is immutable and thread-safe.
 */
public final class MigrationInventory {

    private final Map<InventoryList, List<String>> lists;
    private final Map<String, List<String>> productUses;
    private final Set<MigrationConfirmation> confirmed;
    private final boolean upgraded;
    private final boolean configured;
    private final boolean historyWanted;
    private final boolean historyFlow;

    private MigrationInventory(Builder from) {
        Map<InventoryList, List<String>> copy = new LinkedHashMap<>();
        from.lists.forEach((list, ids) -> copy.put(list, List.copyOf(ids)));
        lists = copy;
        Map<String, List<String>> uses = new LinkedHashMap<>();
        from.productUses.forEach((product, orders) -> uses.put(product, List.copyOf(orders)));
        productUses = uses;
        confirmed = Set.copyOf(from.confirmed);
        upgraded = from.upgraded;
        configured = from.configured;
        historyWanted = from.historyWanted;
        historyFlow = from.historyFlow;
    }

    /** Returns a builder of an inventory in which there is nothing. */
    public static Builder builder() {
        return new Builder();
    }

    List<String> ids(InventoryList list) {
        return lists.getOrDefault(list, List.of());
    }

    Map<String, List<String>> productUses() {
        return productUses;
    }

    boolean isConfirmed(MigrationConfirmation item) {
        return confirmed.contains(item);
    }

    /** Returns true if the CRM has the new structure. */
    public boolean isUpgraded() {
        return upgraded;
    }

    boolean isConfigured() {
        return configured;
    }

    boolean isHistoryWanted() {
        return historyWanted;
    }

    boolean hasHistoryFlow() {
        return historyFlow;
    }

    /** Returns the number of ids in each list, for people. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(upgraded ? "upgraded" : "not upgraded");
        for (InventoryList list : InventoryList.values()) {
            text.append(", ").append(ids(list).size()).append(' ').append(list.word());
        }
        return text.toString();
    }

    /** Builds an inventory; ids of several calls add up. Not thread-safe. */
    public static final class Builder {

        private final Map<InventoryList, List<String>> lists = new LinkedHashMap<>();
        private final Map<String, List<String>> productUses = new LinkedHashMap<>();
        private final Set<MigrationConfirmation> confirmed = EnumSet.noneOf(MigrationConfirmation.class);
        private boolean upgraded;
        private boolean configured;
        private boolean historyWanted;
        private boolean historyFlow;

        private Builder() {}

        /** Adds ids of products of the CRM that were generated for versions of BOMs. */
        @CanIgnoreReturnValue
        public Builder generatedProducts(Collection<? extends @Nullable String> ids) {
            return add(InventoryList.GENERATED_PRODUCTS, ids);
        }

        /** Adds ids of BOM records (BOMObj) of the old structure. */
        @CanIgnoreReturnValue
        public Builder bomRecords(Collection<? extends @Nullable String> ids) {
            return add(InventoryList.BOM_RECORDS, ids);
        }

        /** Adds ids of rows in the platform's mapping tables that belong to the old structure. */
        @CanIgnoreReturnValue
        public Builder mappingRows(Collection<? extends @Nullable String> ids) {
            return add(InventoryList.MAPPING_ROWS, ids);
        }

        /** Adds ids of products, records and rows that are void or removed already; others of a query need not be left out. */
        @CanIgnoreReturnValue
        public Builder voided(Collection<? extends @Nullable String> ids) {
            return add(InventoryList.VOIDED, ids);
        }

        /** Adds the numbers of standard BOMs of the ERP that the CRM is to have. */
        @CanIgnoreReturnValue
        public Builder erpBoms(Collection<? extends @Nullable String> numbers) {
            return add(InventoryList.ERP_BOMS, numbers);
        }

        /** Adds the numbers of BOMs that the CRM has in the new structure (BomCoreObj). */
        @CanIgnoreReturnValue
        public Builder bundles(Collection<? extends @Nullable String> numbers) {
            return add(InventoryList.BUNDLES, numbers);
        }

        /** Adds ids of orders of the CRM from before the upgrade. */
        @CanIgnoreReturnValue
        public Builder oldOrders(Collection<? extends @Nullable String> ids) {
            return add(InventoryList.OLD_ORDERS, ids);
        }

        /** Adds ids of orders by the id of a generated product that they use; they are old orders too. */
        @CanIgnoreReturnValue
        public Builder productUses(
                Map<? extends @Nullable String, ? extends Collection<? extends @Nullable String>> ordersByProduct) {
            ordersByProduct.forEach((product, orders) -> {
                List<String> known = productUses.computeIfAbsent(text(product), key -> new ArrayList<>());
                orders.forEach(order -> known.add(text(order)));
            });
            return this;
        }

        /** Sets whether the CRM has the new structure; it has the old one if nothing was said. */
        @CanIgnoreReturnValue
        public Builder upgraded(boolean value) {
            upgraded = value;
            return this;
        }

        /** Sets whether the platform's settings are those for the new structure. */
        @CanIgnoreReturnValue
        public Builder configured(boolean value) {
            configured = value;
            return this;
        }

        /** Sets whether old standard BOMs are to be read from the ERP in scenario 2; they are not if nothing was said. */
        @CanIgnoreReturnValue
        public Builder historyWanted(boolean value) {
            historyWanted = value;
            return this;
        }

        /** Sets whether the platform has the flow that reads old BOMs from the ERP. */
        @CanIgnoreReturnValue
        public Builder historyFlow(boolean value) {
            historyFlow = value;
            return this;
        }

        /** Adds questions that were answered; asked in scenario 3 only. */
        @CanIgnoreReturnValue
        public Builder confirmed(Collection<MigrationConfirmation> items) {
            confirmed.addAll(items);
            return this;
        }

        private Builder add(InventoryList list, Collection<? extends @Nullable String> ids) {
            List<String> known = lists.computeIfAbsent(list, key -> new ArrayList<>());
            ids.forEach(id -> known.add(text(id)));
            return this;
        }

        private static String text(@Nullable String id) {
            return id == null ? "" : id;
        }

        /** Returns the inventory. */
        public MigrationInventory build() {
            return new MigrationInventory(this);
        }
    }
}
