package io.skuwright.examples.cli;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCategory;
import io.skuwright.bom.BomLine;
import io.skuwright.bom.BomLineKind;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import io.skuwright.wire.Field;
import io.skuwright.wire.FieldReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private NeutralBoms(Limits limits) {
        this.limits = limits;
    }

    /** Returns true if a document has the neutral form. */
    static boolean isNeutral(Row document) {
        return document.cell("boms").kind() == Cell.Kind.LIST;
    }

    /** Reads all BOMs of a document. */
    static Batch<Bom> read(Row document, Limits limits) {
        return new NeutralBoms(limits).readAll(document);
    }

    private Batch<Bom> readAll(Row document) {
        FieldReader all = reader(document);
        if (document.cell("conversions").hasValue()) {
            unused(document, "conversions");
        }
        List<Bom> accepted = new ArrayList<>();
        List<Batch.Rejected> rejected = new ArrayList<>();
        for (Row row : all.records("boms")) {
            FieldReader fields = reader(row);
            Optional<Bom> bom = bom(row, fields);
            if (bom.isPresent() && !fields.hasErrors()) {
                accepted.add(bom.get());
                more.addAll(fields.findings());
            } else {
                reject(row, fields.findings(), rejected);
            }
        }
        more.addAll(all.findings());
        return Batch.of(accepted, rejected, more);
    }

    /** The first error is the reason; the others are kept beside it. */
    private void reject(Row row, List<Finding> findings, List<Batch.Rejected> rejected) {
        Finding reason =
                findings.stream().filter(Finding::isError).findFirst().orElseThrow();
        rejected.add(new Batch.Rejected(row.place(), row.toJson(), reason));
        findings.stream().filter(finding -> !finding.equals(reason)).forEach(more::add);
    }

    private Optional<Bom> bom(Row row, FieldReader fields) {
        Optional<String> number = fields.requiredCode("number");
        number.ifPresent(fields::about);
        Optional<String> product = fields.requiredCode("product");
        Optional<Ratio> yield = fields.numberOr("yield", Ratio.ONE);
        Bom.Builder bom = Bom.builder().defaultFlag(fields.flag("default")).place(row.place());
        word(fields, "category", BomCategory.STANDARD).ifPresent(bom::category);
        fields.code("unit").ifPresent(bom::unit);
        if (row.cell("byProducts").items().size() > 0) {
            unused(row, "byProducts");
        }
        List<Row> lines = fields.records("lines");
        for (int at = 0; at < lines.size(); at++) {
            line(lines.get(at), at).ifPresent(bom::addLines);
        }
        return number.isPresent() && product.isPresent() && yield.isPresent()
                ? Optional.of(bom.number(number.get())
                        .product(product.get())
                        .yieldQuantity(yield.get())
                        .build())
                : Optional.empty();
    }

    private Optional<BomLine> line(Row row, int index) {
        FieldReader fields = reader(row);
        String id = fields.id("line").orElse(Integer.toString(index + 1));
        fields.about(id);
        Optional<String> component = fields.requiredCode("component");
        Optional<Ratio> numerator = fields.requiredNumber("numerator");
        BomLine.Builder line =
                BomLine.builder().id(id).place(row.place()).skipLayer(fields.flag("skip") == Flag.YES);
        fields.numberOr("denominator", Ratio.ONE).ifPresent(line::denominator);
        fields.numberOr("lossRate", Ratio.ZERO).ifPresent(line::lossRate);
        fields.numberOr("fixedLoss", Ratio.ZERO).ifPresent(line::fixedLoss);
        fields.code("unit").ifPresent(line::unit);
        fields.code("bom").ifPresent(line::componentBom);
        fields.date("from").ifPresent(line::effectiveFrom);
        fields.date("to").ifPresent(line::effectiveTo);
        fields.whole("priority").ifPresent(line::priority);
        // "group": null says that the line is in no group.
        if (row.cell("group").hasValue()) {
            fields.whole("group").ifPresent(line::group);
        }
        line.optional(fields.flag("optional") == Flag.YES);
        word(fields, "kind", BomLineKind.VARIABLE).ifPresent(line::kind);
        if (row.cell("when").row().map(when -> !when.names().isEmpty()).orElse(false)) {
            unused(row, "when");
        }
        more.addAll(fields.findings());
        return component.isPresent() && numerator.isPresent() && !fields.hasErrors()
                ? Optional.of(line.component(component.get())
                        .numerator(numerator.get())
                        .build())
                : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> word(FieldReader fields, String member, E usual) {
        Optional<String> word = fields.text(member);
        if (word.isEmpty()) {
            return Optional.of(usual);
        }
        E[] known = usual.getDeclaringClass().getEnumConstants();
        List<String> words = new ArrayList<>();
        for (E value : known) {
            String spelled = value.name().toLowerCase(Locale.ROOT);
            if (spelled.equals(word.get())) {
                return Optional.of(value);
            }
            words.add(spelled);
        }
        fields.add(Finding.of(CliCode.WORD_UNKNOWN)
                .at(fields.field(member).place())
                .with("value", word.get())
                .with("expected", String.join(", ", words)));
        return Optional.empty();
    }

    private void unused(Row row, String member) {
        more.add(Finding.of(CliCode.MEMBER_UNUSED)
                .at(row.place().child(member))
                .with("member", member));
    }

    private FieldReader reader(Row row) {
        return FieldReader.of(name -> new Field(name, row.cell(name), place(row, name)), limits);
    }

    private static Place place(Row row, String name) {
        return row.names().contains(name) ? row.place().child(name) : row.place();
    }
}
