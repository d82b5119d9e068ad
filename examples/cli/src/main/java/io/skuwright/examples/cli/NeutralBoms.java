package io.skuwright.examples.cli;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomCatalogBuilder;
import io.skuwright.bom.BomCategory;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.UnitConversion;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads bills of materials in the neutral form of the command line.
 *
 * <p>An absent member takes the obvious default; one that is there and unreadable is a finding. A line
 * that cannot be used is left out, which its finding says; the rest of its BOM stands.
 */
final class NeutralBoms {

    private static final String[] MEMBERS = {
        "number", "product", "category", "yield", "unit", "default", "byProducts", "lines"
    };

    private final Limits limits;
    private final List<UnitConversion> conversions = new ArrayList<>();

    NeutralBoms(Limits limits) {
        this.limits = limits;
    }

    /** Returns true if a document has the neutral form. */
    static boolean isNeutral(Row document) {
        return document.cell("boms").kind() == Cell.Kind.LIST
                || (document.cell("boms").kind() == Cell.Kind.ABSENT
                        && document.cell("conversions").kind() == Cell.Kind.LIST);
    }

    /** Returns the conversions of the documents that were read, right or wrong. */
    List<UnitConversion> conversions() {
        return conversions;
    }

    /** Returns the catalogue of the BOMs and conversions of a document that holds more beside them. */
    BomCatalog catalog(Row document, List<Finding> faults, List<Finding> findings, String... others) {
        Batch<Bom> boms = read(document, faults, others);
        Outcome<UnitConversions> known = UnitConversions.of(conversions, limits);
        BomCatalogBuilder builder = BomCatalog.builder().limits(limits);
        boms.accepted().forEach(builder::add);
        known.optional().ifPresent(builder::conversions);
        Outcome<BomCatalog> made = builder.build();
        findings.addAll(boms.findings());
        findings.addAll(known.findings());
        findings.addAll(made.findings());
        return made.optional().orElseGet(() -> BomCatalog.of(List.of()).value());
    }

    /** Reads all BOMs of a document; the other members that it may have are not looked at. */
    Batch<Bom> read(Row document, List<Finding> faults, String... others) {
        NeutralNotes notes = new NeutralNotes(faults);
        List<String> known = new ArrayList<>(List.of("boms", "conversions"));
        known.addAll(Arrays.asList(others));
        notes.look(document, "document", known.toArray(new String[0]));
        NeutralFields all = new NeutralFields(document, limits);
        List<Bom> accepted = new ArrayList<>();
        List<Batch.Rejected> rejected = new ArrayList<>();
        List<Optional<Row>> boms = all.records("boms", notes);
        for (int at = 0; at < boms.size(); at++) {
            if (boms.get(at).isEmpty()) {
                notes.bomLeftOut("", "", all.place("boms", at));
                continue;
            }
            Row row = boms.get(at).get();
            notes.look(row, "BOM", MEMBERS);
            NeutralFields fields = new NeutralFields(row, limits);
            Optional<Bom> bom = bom(row, fields, notes);
            if (bom.isPresent() && !fields.hasErrors()) {
                accepted.add(bom.get());
                notes.addAll(fields.findings());
            } else {
                reject(row, fields.findings(), rejected, notes);
            }
        }
        all.records("conversions", notes)
                .forEach(record -> record.ifPresent(row -> conversion(row, notes)));
        notes.addAll(all.findings());
        return Batch.of(accepted, rejected, notes.findings());
    }

    /** The first error is the reason; the others are kept beside it. */
    private static void reject(
            Row row, List<Finding> findings, List<Batch.Rejected> rejected, NeutralNotes notes) {
        Finding reason =
                findings.stream().filter(Finding::isError).findFirst().orElseThrow();
        rejected.add(new Batch.Rejected(row.place(), row.toJson(), reason));
        findings.stream().filter(finding -> !finding.equals(reason)).forEach(notes::add);
        notes.bomLeftOut(row.cell("number").text(), row.cell("product").text(), row.place());
    }

    private Optional<Bom> bom(Row row, NeutralFields fields, NeutralNotes notes) {
        Optional<String> number = fields.requiredCode("number");
        number.ifPresent(fields::about);
        Optional<String> product = fields.requiredCode("product");
        Optional<Ratio> yield = fields.number("yield", Ratio.ONE);
        Bom.Builder bom = Bom.builder().defaultFlag(fields.flag("default")).place(row.place());
        fields.word("category", BomCategory.STANDARD).ifPresent(bom::category);
        fields.code("unit").ifPresent(bom::unit);
        NeutralLines parts = new NeutralLines(limits, notes, number.orElse(""));
        fields.records("byProducts", notes)
                .forEach(part -> part.flatMap(parts::byProduct).ifPresent(bom::addByProducts));
        fields.noNull("lines");
        List<Optional<Row>> lines = fields.records("lines", notes);
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).isPresent()) {
                parts.line(lines.get(at).get(), at).ifPresent(bom::addLines);
            } else {
                parts.unreadable(at, fields.place("lines", at));
            }
        }
        return number.isPresent() && product.isPresent() && yield.isPresent()
                ? Optional.of(bom.number(number.get())
                        .product(product.get())
                        .yieldQuantity(yield.get())
                        .build())
                : Optional.empty();
    }

    private void conversion(Row row, NeutralNotes notes) {
        notes.look(row, "conversion", "product", "from", "to", "factor");
        NeutralFields fields = new NeutralFields(row, limits);
        Optional<String> product = fields.code("product");
        product.ifPresent(fields::about);
        Optional<String> from = fields.requiredCode("from");
        Optional<String> to = fields.requiredCode("to");
        Optional<Ratio> factor = fields.requiredNumber("factor");
        notes.addAll(fields.findings());
        if (!fields.hasErrors()) {
            conversions.add(new UnitConversion(
                    product, from.orElseThrow(), to.orElseThrow(), factor.orElseThrow(), row.place()));
        }
    }
}
