package io.skuwright.kingdee.crm;

import io.skuwright.bom.Bom;
import io.skuwright.result.Finding;
import io.skuwright.row.CodeMap;
import io.skuwright.row.NearKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The bundles that the CRM has, without void ones, by id and by number. */
final class ExistingBundles {

    private final CodeMap codes;
    private final Map<String, CrmBundle> byId = new HashMap<>();
    private final Map<String, List<CrmBundle>> byNumber = new HashMap<>();
    /** The numbers that look alike, by what they have in common. */
    private final Map<String, TreeSet<String>> alike = new HashMap<>();

    ExistingBundles(CodeMap codes, List<CrmBundle> existing, List<Finding> findings) {
        this.codes = codes;
        List<String> left = new ArrayList<>();
        for (CrmBundle bundle : existing) {
            if (bundle.isVoid()) {
                left.add(bundle.label());
            } else {
                add(VoidRecords.live(bundle, findings));
            }
        }
        VoidRecords.count(left, findings);
    }

    private void add(CrmBundle bundle) {
        bundle.id().ifPresent(id -> byId.putIfAbsent(id, bundle));
        bundle.number().filter(number -> bundle.id().isPresent()).ifPresent(number -> {
            byNumber.computeIfAbsent(number, key -> new ArrayList<>()).add(bundle);
            alike.computeIfAbsent(NearKey.standard().key(number), key -> new TreeSet<>()).add(number);
        });
    }

    /** Returns the bundle of a BOM: by the code map, else by its number. */
    Optional<CrmBundle> of(Bom bom, List<Finding> own) {
        List<CrmBundle> numbered = byNumber.getOrDefault(bom.number(), List.of());
        String mapped = codes.id("bom", bom.number(), bom.place()).optional().orElse("");
        if (byId.containsKey(mapped)) {
            return Optional.ofNullable(byId.get(mapped));
        }
        if (!mapped.isEmpty() && !codes.passesIds()) {
            own.add(finding(BundlePlanCode.BUNDLE_NOT_READ, bom).with("id", mapped));
        } else if (numbered.size() > 1) {
            List<String> same = numbered.stream().map(bundle -> bundle.id().orElse("")).toList();
            own.add(finding(BundlePlanCode.BUNDLE_NUMBER_TWICE, bom).with("ids", BundleDraft.shown(same)));
        }
        Optional<CrmBundle> found = numbered.stream().findFirst();
        TreeSet<String> near = alike.get(NearKey.standard().key(bom.number()));
        if (found.isEmpty() && near != null) {
            own.add(finding(BundlePlanCode.BUNDLE_NUMBER_LOOKS_ALIKE, bom)
                    .with("numbers", BundleDraft.shown(List.copyOf(near))));
        }
        return found;
    }

    private static Finding finding(BundlePlanCode code, Bom bom) {
        return Finding.of(code).about(bom.number()).at(bom.place());
    }

    Optional<CrmBundle> ofId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the id of the one bundle that has a number and makes a product. */
    Optional<String> idOf(String number, String product) {
        List<CrmBundle> numbered = byNumber.getOrDefault(number, List.of());
        return numbered.stream()
                .filter(bundle -> numbered.size() == 1 && bundle.product().equals(product))
                .flatMap(bundle -> bundle.id().stream())
                .findFirst();
    }
}
