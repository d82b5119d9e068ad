package io.skuwright.merchantpro;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.Explosion;
import io.skuwright.bom.ExplosionRow;
import io.skuwright.bom.ExplosionView;
import io.skuwright.order.OrderLine;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lines of the ERP's order that one line of a shop's order becomes: itself, and the parts of its BOM. */
final class ErpLines {

    private final BomCatalog boms;
    private final BomPolicy policy;
    private final ResolvedLine resolved;
    private final String key;
    private final Ratio quantity;
    private final List<OrderLine> lines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> made = new HashSet<>();

    ErpLines(BomCatalog boms, BomPolicy policy, ResolvedLine resolved) {
        this.boms = boms;
        this.policy = policy;
        this.resolved = resolved;
        this.key = resolved.line().key();
        this.quantity = resolved.line().quantity().orElse(Ratio.ZERO);
        Outcome<Optional<Bom>> bom = boms.defaultBom(resolved.sku(), policy);
        findings.addAll(bom.findings());
        bom.value().ifPresentOrElse(this::kit, this::plain);
    }

    List<OrderLine> lines() {
        return lines;
    }

    List<Finding> findings() {
        return findings;
    }

    private OrderLine.Builder root() {
        return OrderLine.builder()
                .id(key)
                .product(resolved.sku())
                .quantity(quantity)
                .price(resolved.line().unitGross().orElse(null))
                .position(resolved.line().position());
    }

    private void plain() {
        lines.add(root().build());
        if (resolved.isBundle()) {
            findings.add(Finding.of(ShopProductCode.MP_BUNDLE_WITHOUT_BOM)
                    .about(resolved.sku())
                    .at(resolved.line().place()));
        }
    }

    private void kit(Bom bom) {
        OrderLine.Builder root =
                root().nodeKey(key).rootKey(key).bomReference(bom.number()).linkedBom(bom.number());
        bom.unit().ifPresent(root::unit);
        if (resolved.isBundle()) {
            root.isKit(true);
        }
        lines.add(root.build());
        Outcome<Explosion> explosion = boms.explode(resolved.sku(), quantity.abs(), ExplosionView.ORDER, policy);
        explosion.findings().forEach(finding -> findings.add(placed(finding)));
        explosion.optional().ifPresent(it -> rows(it.rows()));
    }

    /** A kit that lacks parts would look like another kit, so whatever keeps a row back is an error. */
    private void rows(Outcome<Iterable<ExplosionRow>> rows) {
        rows.findings().forEach(finding -> findings.add(placed(finding).as(Severity.ERROR)));
        rows.value().forEach(this::part);
    }

    private Finding placed(Finding finding) {
        return finding.place().isNone() ? finding.at(resolved.line().place()) : finding;
    }

    /** A part, and before it the layers above it that exist on paper only. */
    private void part(ExplosionRow row) {
        Deque<ExplosionRow> way = new ArrayDeque<>();
        Optional<ExplosionRow> at = Optional.of(row);
        while (at.isPresent() && made.add(id(at.get()))) {
            way.push(at.get());
            at = at.get().parent();
        }
        way.forEach(it -> lines.add(line(it)));
    }

    private OrderLine line(ExplosionRow row) {
        Optional<ExplosionRow> above = row.parent();
        OrderLine.Builder line = OrderLine.builder()
                .id(id(row))
                .nodeKey(id(row))
                .parentKey(above.map(this::id).orElse(key))
                .rootKey(key)
                .product(row.component())
                .bomReference(row.lineId())
                .numerator(ratio(row, above))
                .unit(row.unit().orElse(null))
                .position(resolved.line().position());
        linked(row).ifPresent(line::linkedBom);
        return line.isSkipped(row.skipped()).build();
    }

    /** How much of it one of what is above it takes here; losses and fixed quantities are in it. */
    private Ratio ratio(ExplosionRow row, Optional<ExplosionRow> above) {
        Ratio ofParent = above.map(ExplosionRow::quantity).orElse(quantity.abs());
        if (!ofParent.isZero()) {
            return row.quantity().dividedBy(ofParent);
        }
        Ratio factorOfParent = above.map(ExplosionRow::factor).orElse(Ratio.ONE);
        return factorOfParent.isZero() ? Ratio.ZERO : row.factor().dividedBy(factorOfParent);
    }

    private Optional<String> linked(ExplosionRow row) {
        if (!row.linked()) {
            return Optional.empty();
        }
        Optional<String> pinned = row.line().componentBom();
        return pinned.isPresent() ? pinned : boms.defaultBom(row.component(), policy).value().map(Bom::number);
    }

    private String id(ExplosionRow row) {
        return key + "/" + String.join("/", row.lines());
    }
}
