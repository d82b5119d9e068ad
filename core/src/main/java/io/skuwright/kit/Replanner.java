package io.skuwright.kit;

import com.google.common.collect.Comparators;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans one kit line again; one run. */
final class Replanner {

    /** A movement that is refused for one of these, and says its component, tells of goods that are no part. */
    private static final Set<FindingCode> GOODS =
            Set.of(KitCode.MOVEMENT_PATH_UNKNOWN, KitCode.MOVEMENT_COMPONENT_DIFFERS);

    /** What a line says about its parts, and not about movements. */
    private static final Set<FindingCode> ABOUT_PARTS =
            Set.of(KitCode.RETURNED_MORE_THAN_SHIPPED, KitCode.SHIPPED_MORE_THAN_ORDERED);

    /** Goods that are no part of the line, told apart as parts are. */
    private record GoodsKey(KitPath path, String component, Optional<String> unit) implements Comparable<GoodsKey> {

        private static final Comparator<GoodsKey> ORDER = Comparator.comparing(GoodsKey::path)
                .thenComparing(GoodsKey::component)
                .thenComparing(GoodsKey::unit, Comparators.emptiesFirst(Comparator.naturalOrder()));

        @Override
        public int compareTo(GoodsKey other) {
            return ORDER.compare(this, other);
        }
    }

    private static final Comparator<OldPart> GOODS_ORDER = Comparator.comparing((OldPart goods) -> goods.part.path())
            .thenComparing(goods -> goods.part.component())
            .thenComparing(goods -> goods.part.unit().orElse(""));

    private final KitLine line;
    private final BomSnapshot now;
    private final Ratio quantity;
    private final List<Movement> movements;
    private final DeliveryPolicy policy;
    private final List<OldPart> old = new ArrayList<>();
    /** By movement: what it belongs to, null if it is refused. */
    private final @Nullable OldPart[] owner;

    private final Map<GoodsKey, OldPart> goods = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Replanner(KitLine line, BomSnapshot now, Ratio quantity, List<Movement> movements, DeliveryPolicy policy) {
        this.line = line;
        this.now = now;
        this.quantity = quantity;
        this.movements = movements;
        this.policy = policy;
        this.owner = new @Nullable OldPart[movements.size()];
    }

    Outcome<KitReplan> plan(Map<KitPath, KitPath> moved) {
        Ledger before = new Ledger(List.of(line), movements, policy);
        Outcome<KitDelivery> was = before.deliver();
        Optional<LineDelivery> wasLine = was.value().line(line.id());
        if (wasLine.isEmpty()) {
            return Outcome.failed(was.findings());
        }
        wasLine.get().parts().forEach(part -> old.add(OldPart.of(part)));
        assign(before);
        noteProduct();
        PartMatcher matcher = new PartMatcher(line.id(), old, now, policy.conversions());
        findings.addAll(matcher.match(moved));

        KitLine next = next();
        MovementBinding binding = new MovementBinding(line, next, policy.limits());
        binding.bind(movements, owner);
        Ledger after = new Ledger(List.of(next), binding.bound(), policy);
        Outcome<KitDelivery> is = after.deliver();
        Optional<LineDelivery> isLine = is.value().line(line.id());
        if (isLine.isEmpty()) {
            return Outcome.failed(is.findings());
        }
        findings.addAll(binding.refuse(after));
        is.findings().stream().filter(finding -> ABOUT_PARTS.contains(finding.code())).forEach(findings::add);
        PartChanges changes = new PartChanges(line, old, matcher.origins(), isLine.get());
        findings.addAll(changes.findings());
        return Outcome.of(
                new KitReplan(line, isLine.get(), changes.list(), binding.bound(), binding.setAside()), findings);
    }

    /** Gives each movement to what it belongs to. */
    private void assign(Ledger ledger) {
        for (int at = 0; at < movements.size(); at++) {
            Movement movement = movements.get(at);
            Finding why = ledger.why(at);
            String component = movement.component();
            if (why == null) {
                owner[at] = old.get(ledger.partOf(at));
            } else if (component != null && GOODS.contains(why.code())) {
                owner[at] = goods(movement, component);
            } else {
                findings.add(why.at(Ledger.place(movement, at)));
            }
        }
        // The order of movements carries no meaning, so goods stand in one of their own.
        goods.values().stream().sorted(GOODS_ORDER).forEach(old::add);
    }

    private OldPart goods(Movement movement, String component) {
        OldPart part = goods.computeIfAbsent(
                new GoodsKey(movement.path(), component, Optional.ofNullable(movement.unit())),
                key -> OldPart.ofGoods(new KitPart(key.path, key.component, key.unit, Ratio.ZERO, Ratio.ZERO)));
        Outcome<Ratio> sum = part.out.plus(movement.quantity()).within(policy.limits());
        sum.findings().forEach(finding -> findings.add(finding.about(line.id())));
        part.out = sum.optional().orElse(part.out);
        return part;
    }

    private void noteProduct() {
        if (!line.snapshot().product().equals(now.product())) {
            findings.add(Finding.of(ReplanCode.REPLAN_PRODUCT_DIFFERS)
                    .about(line.id())
                    .with("before", line.snapshot().product())
                    .with("after", now.product()));
        }
    }

    /** Returns the line as it will be; an order line that stands for a part goes where the part goes. */
    private KitLine next() {
        Map<KitPath, String> lines = new HashMap<>();
        for (OldPart part : old) {
            if (!part.loose && !part.isGone()) {
                KitPath path = now.parts().get(part.becomes).path();
                line.partLine(part.part.path()).ifPresent(id -> lines.put(path, id));
            }
        }
        return KitLine.of(line.id(), quantity, now).withMultiple(line.multiple()).withPartLines(lines);
    }
}
