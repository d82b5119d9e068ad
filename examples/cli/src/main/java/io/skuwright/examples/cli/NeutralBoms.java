package io.skuwright.examples.cli;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCategory;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.UnitConversion;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads bills of materials in the neutral form of the command line.
 *
 * <p>An absent member takes the obvious default; one that is there and unreadable is a finding. A line
 * that cannot be used is left out, which its finding says; the rest of its BOM stands.
 */
final class NeutralBoms {

    private final Limits limits;
    private final List<Finding> more = new ArrayList<>();
    private final List<UnitConversion> conversions = new ArrayList<>();

    NeutralBoms(Limits limits) {
        this.limits = limits;
    }

    /** Returns true if a document has the neutral form. */
    static boolean isNeutral(Row document) {
        return document.cell("boms").kind() == Cell.Kind.LIST
                || document.cell("conversions").kind() == Cell.Kind.LIST;
    }

    /** Returns the conversions of the documents that were read, right or wrong. */
    List<UnitConversion> conversions() {
        return conversions;
    }

    /** Reads all BOMs of a document. */
    Batch<Bom> read(Row document) {
        NeutralFields all = new NeutralFields(document, limits);
        List<Bom> accepted = new ArrayList<>();
        List<Batch.Rejected> rejected = new ArrayList<>();
        for (Row row : all.records("boms")) {
            NeutralFields fields = new NeutralFields(row, limits);
            Optional<Bom> bom = bom(row, fields);
            if (bom.isPresent() && !fields.hasErrors()) {
                accepted.add(bom.get());
                more.addAll(fields.findings());
            } else {
                reject(row, fields.findings(), rejected);
            }
        }
        all.records("conversions").forEach(this::conversion);
        more.addAll(all.findings());
        Batch<Bom> batch = Batch.of(accepted, rejected, more);
        more.clear();
        return batch;
    }

    /** The first error is the reason; the others are kept beside it. */
    private void reject(Row row, List<Finding> findings, List<Batch.Rejected> rejected) {
        Finding reason =
                findings.stream().filter(Finding::isError).findFirst().orElseThrow();
        rejected.add(new Batch.Rejected(row.place(), row.toJson(), reason));
        findings.stream().filter(finding -> !finding.equals(reason)).forEach(more::add);
    }

    private Optional<Bom> bom(Row row, NeutralFields fields) {
        Optional<String> number = fields.requiredCode("number");
        number.ifPresent(fields::about);
        Optional<String> product = fields.requiredCode("product");
        Optional<Ratio> yield = fields.number("yield", Ratio.ONE);
        Bom.Builder bom = Bom.builder().defaultFlag(fields.flag("default")).place(row.place());
        fields.word("category", BomCategory.STANDARD).ifPresent(bom::category);
        fields.code("unit").ifPresent(bom::unit);
        NeutralLines parts = new NeutralLines(limits);
        fields.records("byProducts").forEach(part -> parts.byProduct(part).ifPresent(bom::addByProducts));
        List<Row> lines = fields.records("lines");
        for (int at = 0; at < lines.size(); at++) {
            parts.line(lines.get(at), at).ifPresent(bom::addLines);
        }
        more.addAll(parts.findings());
        return number.isPresent() && product.isPresent() && yield.isPresent()
                ? Optional.of(bom.number(number.get())
                        .product(product.get())
                        .yieldQuantity(yield.get())
                        .build())
                : Optional.empty();
    }

    private void conversion(Row row) {
        NeutralFields fields = new NeutralFields(row, limits);
        Optional<String> product = fields.code("product");
        product.ifPresent(fields::about);
        Optional<String> from = fields.requiredCode("from");
        Optional<String> to = fields.requiredCode("to");
        Optional<Ratio> factor = fields.requiredNumber("factor");
        more.addAll(fields.findings());
        if (!fields.hasErrors()) {
            conversions.add(new UnitConversion(
                    product, from.orElseThrow(), to.orElseThrow(), factor.orElseThrow(), row.place()));
        }
    }
}
