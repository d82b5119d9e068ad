package io.skuwright.kingdee.crm;

import static java.util.Objects.requireNonNull;

import io.skuwright.bom.BomCategory;
import io.skuwright.order.KitFlag;
import io.skuwright.order.OrderLine;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.row.Flag;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What orders show of the preconditions of a plan: configured BOMs, stale kit flags, products without one. */
final class PlanOrders {

    /** A root with a BOM: what it quotes, and where. */
    private record Root(String line, String product, KitFlag quoted, Place place) {}

    static final String ABSENT = "absent";

    private final IntegrationPlan plan;
    private final Optional<Map<String, BomCategory>> categories;
    private final @Nullable Function<Set<String>, Map<String, KitFlag>> flags;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Root> roots = new ArrayList<>();
    /** Ids of lines by the bundle that they name and that is configured or of unknown category. */
    private final Map<String, Set<String>> configured = new TreeMap<>();

    private final Map<String, Set<String>> unknown = new TreeMap<>();

    PlanOrders(
            IntegrationPlan plan,
            Optional<Map<String, BomCategory>> categories,
            @Nullable Function<Set<String>, Map<String, KitFlag>> flags) {
        this.plan = plan;
        this.categories = categories;
        this.flags = flags;
    }

    List<Finding> findings() {
        return findings;
    }

    void look(Optional<List<CrmOrder>> orders) {
        if (orders.isEmpty()) {
            notChecked("orders");
            return;
        }
        for (CrmOrder order : orders.get()) {
            if (order.hasErrors()) {
                findings.add(Finding.of(PlanCode.PLAN_NOT_CHECKED)
                        .about("orderLines")
                        .at(order.order().place()));
            }
            order.order().lines().forEach(line -> look(order, line));
        }
        bundles();
        flags();
    }

    private void look(CrmOrder order, OrderLine line) {
        boolean isRoot = line.parentKey() == null;
        if (line.bomReference() == null) {
            return;
        }
        if (plan == IntegrationPlan.THREE && (isRoot || line.linkedBom() != null)) {
            bundle(line);
        }
        if (isRoot && line.product() != null) {
            Place place = order.order().place().child(line.position());
            roots.add(new Root(text(line.id()), text(line.product()), KitFlag.of(line.kit()), place));
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** What a line says of its bundle wins; a root that does not name its bundle is of unknown category. */
    private void bundle(OrderLine line) {
        String bundle = text(line.linkedBom());
        Flag isStandard = line.linkedBomIsStandard();
        if (isStandard == Flag.UNKNOWN) {
            BomCategory category = categories.map(map -> map.get(bundle)).orElse(null);
            isStandard = category == null ? Flag.UNKNOWN : Flag.of(category == BomCategory.STANDARD);
        }
        if (isStandard != Flag.YES) {
            (isStandard == Flag.NO ? configured : unknown)
                    .computeIfAbsent(bundle, id -> new TreeSet<>())
                    .add(text(line.id()));
        }
    }

    private void bundles() {
        configured.forEach((bundle, lines) -> findings.add(
                lines(PlanCode.PLAN_CONFIGURED_BOM_ON_LINE, lines).about(bundle).with("plan", plan.number())));
        unknown.forEach((bundle, lines) ->
                findings.add(lines(PlanCode.PLAN_BUNDLE_CATEGORY_UNKNOWN, lines).about(bundle)));
    }

    private static Finding lines(PlanCode code, Set<String> lines) {
        return Finding.of(code).with("count", lines.size()).with("lines", String.join(", ", lines));
    }

    private void flags() {
        if (flags == null) {
            notChecked("productFlags");
            return;
        }
        if (roots.isEmpty()) {
            return;
        }
        Set<String> products = new LinkedHashSet<>();
        roots.forEach(root -> products.add(root.product));
        Map<String, KitFlag> own = new LinkedHashMap<>(requireNonNull(flags.apply(products), "what lookUp returned"));
        for (Root root : roots) {
            KitFlag flag = own.get(root.product);
            if (flag != null && flag != root.quoted) {
                boolean changesType = flag == KitFlag.KIT || root.quoted == KitFlag.KIT;
                findings.add(Finding.of(PlanCode.PLAN_KIT_FLAG_STALE)
                        .as(changesType ? Severity.ERROR : Severity.INFO)
                        .about(root.line)
                        .at(root.place)
                        .with("product", root.product)
                        .with("quoted", word(root.quoted))
                        .with("own", word(flag)));
            }
        }
        history(products, own);
    }

    /** Only yes and no are an answer about a product that is sold with a BOM (B10). */
    private void history(Set<String> products, Map<String, KitFlag> own) {
        Set<String> absent = new TreeSet<>();
        Map<KitFlag, Set<String>> others = new EnumMap<>(KitFlag.class);
        for (String product : products) {
            KitFlag flag = own.get(product);
            if (flag == null) {
                absent.add(product);
            } else if (flag == KitFlag.OTHER || flag == KitFlag.UNKNOWN) {
                others.computeIfAbsent(flag, key -> new TreeSet<>()).add(product);
            }
        }
        if (!absent.isEmpty()) {
            history(ABSENT, absent);
        }
        others.forEach((flag, some) -> history(word(flag), some));
    }

    private void history(String flag, Set<String> products) {
        findings.add(Finding.of(PlanCode.PLAN_KIT_FLAG_HISTORY)
                .about(flag)
                .with("count", products.size())
                .with("products", String.join(", ", products)));
    }

    private static String word(KitFlag flag) {
        return switch (flag) {
            case KIT -> "true";
            case NOT_KIT -> "false";
            case OTHER, UNKNOWN -> flag.name().toLowerCase(Locale.ROOT);
        };
    }

    private void notChecked(String what) {
        findings.add(Finding.of(PlanCode.PLAN_NOT_CHECKED).about(what));
    }
}
