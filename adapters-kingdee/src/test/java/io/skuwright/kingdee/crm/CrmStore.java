package io.skuwright.kingdee.crm;

import io.skuwright.row.CodeMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A CRM as far as bundles need one: takes the calls of a plan, gives ids, and answers what it holds. */
final class CrmStore {

    private final Map<String, Map<String, Object>> bundles = new LinkedHashMap<>();
    private CodeMap codes;
    private int ids;

    CrmStore(CodeMap codes) {
        this.codes = codes;
    }

    /** Products go by {@code id-} and their code. */
    static CodeMap products(String... codes) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (String code : codes) {
            ids.put("id-" + code, code);
        }
        return CodeMap.of(Map.of("product", ids));
    }

    CodeMap codes() {
        return codes;
    }

    /** Carries the plan out, as a host does. */
    void apply(BundlePlan plan) {
        for (String number : plan.numbers()) {
            take(number, plan.request(number, codes).orThrow());
        }
    }

    @SuppressWarnings("unchecked")
    private void take(String number, CrmRequest request) {
        Map<String, Object> data = (Map<String, Object>) request.toMap().get("data");
        Map<String, Object> head = (Map<String, Object>) data.get("object_data");
        Map<String, Object> details = (Map<String, Object>) data.get("details");
        if (request.path().endsWith("/create")) {
            head.put("_id", "core" + ids++);
            codes = codes.with("bom", (String) head.get("_id"), number);
        }
        details.put("BOMObj", saved((List<Map<String, Object>>) details.get("BOMObj")));
        bundles.put((String) head.get("_id"), data);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> saved(List<Map<String, Object>> nodes) {
        List<Map<String, Object>> kept = new ArrayList<>();
        for (Map<String, Object> node : nodes) {
            if (!"delete".equals(node.remove("action_type"))) {
                node.computeIfAbsent("_id", key -> "row" + ids++);
                Optional.ofNullable(node.get("children"))
                        .ifPresent(children -> node.put("children", saved((List<Map<String, Object>>) children)));
                kept.add(node);
            }
        }
        return kept;
    }

    List<CrmBundle> read() {
        return CrmBundles.defaults().decode(bundles.values()).accepted();
    }

    CrmBundle bundle(String number) {
        return read().stream().filter(bundle -> bundle.number().equals(Optional.of(number))).findFirst().orElseThrow();
    }

    /** Lets somebody change a bundle by hand. */
    void put(CrmBundle bundle) {
        CrmRequest request = CrmBundles.defaults().encode(bundle).orThrow();
        take(bundle.number().orElse(""), request);
    }
}
