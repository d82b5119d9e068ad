package io.skuwright.consolidation;

import io.skuwright.result.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The SKUs of a customer by code, without those that nobody can tell apart. */
final class ExistingSkus {

    /** A SKU that cannot be upgraded whatever its row says. */
    record Refused(ExistingSku sku, UpgradeCode why) {}

    private final int total;
    private final Map<String, ExistingSku> byCode = new HashMap<>();
    private final Set<String> spus = new HashSet<>();
    private final List<Refused> refused = new ArrayList<>();
    private final Set<String> refusedCodes = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private ExistingSkus(int total) {
        this.total = total;
    }

    static ExistingSkus of(Collection<ExistingSku> existing) {
        ExistingSkus index = new ExistingSkus(existing.size());
        Map<String, Integer> codes = index.counts(existing, "code", ExistingSku::code);
        Map<String, Integer> ids = index.counts(existing, "id", ExistingSku::id);
        for (ExistingSku sku : existing) {
            if (sku.code().isBlank() || sku.id().isBlank()) {
                index.refuse(sku, UpgradeCode.UPGRADE_SKU_BLANK);
            } else if (codes.getOrDefault(sku.code(), 0) > 1 || ids.getOrDefault(sku.id(), 0) > 1) {
                index.refuse(sku, UpgradeCode.UPGRADE_SKU_TWICE);
            } else {
                index.byCode.put(sku.code(), sku);
            }
            index.spus.add(sku.spu());
        }
        index.blanks();
        return index;
    }

    /** Counts the texts of a field and notes those that stand twice. */
    private Map<String, Integer> counts(
            Collection<ExistingSku> existing, String field, Function<ExistingSku, String> text) {
        Map<String, Integer> counts = new HashMap<>();
        existing.stream().map(text).filter(each -> !each.isBlank()).forEach(each -> counts.merge(each, 1, Integer::sum));
        Map<String, Integer> repeated = new TreeMap<>();
        counts.forEach((each, count) -> {
            if (count > 1) {
                repeated.put(each, count);
            }
        });
        repeated.forEach((each, count) -> findings.add(Finding.of(UpgradeCode.UPGRADE_SKU_TWICE)
                .about(each)
                .with("field", field)
                .with("value", each)
                .with("count", count)));
        return counts;
    }

    private void refuse(ExistingSku sku, UpgradeCode why) {
        refused.add(new Refused(sku, why));
        refusedCodes.add(sku.code());
    }

    private void blanks() {
        refused.stream()
                .filter(each -> each.why() == UpgradeCode.UPGRADE_SKU_BLANK)
                .map(each -> blank(each.sku()))
                .sorted((one, other) -> one.subject().compareTo(other.subject()))
                .forEach(findings::add);
    }

    private static Finding blank(ExistingSku sku) {
        boolean noCode = sku.code().isBlank();
        return Finding.of(UpgradeCode.UPGRADE_SKU_BLANK)
                .about(label(sku))
                .with("field", noCode ? "code" : "id");
    }

    /** Returns what a SKU can be found by: its code, else its id. */
    static String label(ExistingSku sku) {
        return sku.code().isBlank() ? sku.id() : sku.code();
    }

    int total() {
        return total;
    }

    /** Returns the SKUs that can be told apart, by code; not to be changed. */
    Map<String, ExistingSku> byCode() {
        return byCode;
    }

    /** Returns true if a SKU is under the SPU, so that it need not be created. */
    boolean hasSpu(String key) {
        return spus.contains(key);
    }

    List<Refused> refused() {
        return refused;
    }

    boolean isRefused(String code) {
        return refusedCodes.contains(code);
    }

    List<Finding> findings() {
        return findings;
    }
}
