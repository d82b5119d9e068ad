package io.skuwright.product;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All SKUs of a catalogue by their code.
 *
 * <p>Orders, stock and movements name SKUs. Where somebody wrote the code of an SPU instead, the answer lists the SKUs
 * to choose from. Example: {@code find("TEE-RED-M", place)} gives the SKU, {@code find("TEE", place)} gives {@code
 * SKU_REQUIRED} with {@code TEE-RED-S, TEE-RED-M}.
 *
 * <p>Codes are compared exactly. This class is immutable and thread-safe; look-ups take constant time.
 */
public final class SkuDirectory {

    /** A SKU with the product that it belongs to; of an SPU's own code, no SKU. */
    private record Entry(Product product, List<Sku> sku) {}

    private final Map<String, Entry> entries;

    private SkuDirectory(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /**
     * Returns the directory of products, with {@code PRODUCT_CODE_AMBIGUOUS} for each code that several of them have;
     * such a code finds nothing.
     */
    public static Outcome<SkuDirectory> of(Collection<? extends Product> products) {
        Map<String, Entry> entries = new HashMap<>();
        Map<String, Set<String>> ambiguous = new TreeMap<>();
        for (Product product : products) {
            if (product instanceof Spu spu) {
                spu.code().ifPresent(code -> put(entries, ambiguous, code, new Entry(spu, List.of())));
            }
            for (Sku sku : product.skus()) {
                put(entries, ambiguous, sku.code(), new Entry(product, List.of(sku)));
            }
        }
        List<Finding> findings = new ArrayList<>();
        ambiguous.forEach((code, names) -> {
            entries.remove(code);
            findings.add(Finding.of(EditCode.PRODUCT_CODE_AMBIGUOUS)
                    .about(code)
                    .with("products", String.join(", ", names)));
        });
        return Outcome.of(new SkuDirectory(entries), findings);
    }

    private static void put(
            Map<String, Entry> entries, Map<String, Set<String>> ambiguous, String code, Entry entry) {
        Entry before = entries.putIfAbsent(code, entry);
        if (before != null) {
            Set<String> names = ambiguous.computeIfAbsent(code, none -> new TreeSet<>());
            names.add(before.product().name());
            names.add(entry.product().name());
        }
    }

    /** Returns the SKU of a code, or no value with {@code SKU_REQUIRED} or {@code SKU_UNKNOWN}. */
    public Outcome<Sku> find(String code, Place place) {
        Entry entry = entries.get(code);
        if (entry == null) {
            return Outcome.failed(ProductFindings.unknownSku(code, "", "").at(place));
        }
        if (entry.sku().isEmpty()) {
            return Outcome.failed(Finding.of(ProductCode.SKU_REQUIRED)
                    .about(code)
                    .at(place)
                    .with("skus", active(entry.product())));
        }
        return Outcome.of(entry.sku().get(0));
    }

    /** Returns the SKU of a code to be ordered: as {@link #find}, and a retired one is {@code SKU_RETIRED}. */
    public Outcome<Sku> findForOrder(String code, Place place) {
        Outcome<Sku> found = find(code, place);
        Entry entry = entries.get(code);
        return entry == null || !found.hasValue() || found.value().isActive()
                ? found
                : Outcome.failed(retired(found.value(), entry.product(), place));
    }

    private static Finding retired(Sku sku, Product product, Place place) {
        return Finding.of(EditCode.SKU_RETIRED)
                .about(sku.code())
                .at(place)
                .with("spu", product.name())
                .with("skus", active(product));
    }

    private static String active(Product product) {
        return product.skus().stream().filter(Sku::isActive).map(Sku::code).collect(Collectors.joining(", "));
    }
}
