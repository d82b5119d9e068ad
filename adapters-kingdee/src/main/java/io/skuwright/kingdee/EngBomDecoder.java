package io.skuwright.kingdee;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCategory;
import io.skuwright.bom.BomLine;
import io.skuwright.bom.SpecCondition;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import io.skuwright.row.CodeMap;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import io.skuwright.row.RowCode;
import io.skuwright.wire.Field;
import io.skuwright.wire.FieldReader;
import io.skuwright.wire.NumberMemo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the heads of ENG_BOM with their rows into BOMs. */
final class EngBomDecoder implements DocumentStream.Reading<Bom> {

    private final EngBomReading reading;
    private final FieldNames names;
    private final BomCodes codes;
    private final Limits limits;
    private final NumberMemo memo = new NumberMemo();
    private final List<Bom> accepted = new ArrayList<>();
    /** Which document each accepted BOM was made of. */
    private final List<Integer> origins = new ArrayList<>();
    /** The documents; those of a query have each of their rows once. */
    private final List<Row> heads = new ArrayList<>();
    private final List<Batch.Rejected> rejected = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final EngBomSelection stream;

    EngBomDecoder(EngBomReading reading) {
        this.reading = reading;
        this.names = reading.names();
        this.codes = reading.codes();
        this.limits = reading.limits();
        this.stream = new EngBomSelection(reading);
    }

    @Override
    public Batch<Bom> next(Row head, boolean isOfQuery) {
        accepted.clear();
        origins.clear();
        rejected.clear();
        findings.clear();
        stream.next(head, isOfQuery).ifPresentOrElse(why -> reject(head, why), () -> bom(head, 0, isOfQuery));
        return Batch.of(accepted, rejected, findings);
    }

    @Override
    public List<Finding> end() {
        return stream.end();
    }

    Batch<Bom> decode(Documents documents) {
        rejected.addAll(documents.rejected());
        findings.addAll(documents.findings());
        EngBomSelection selection = new EngBomSelection(reading).of(documents);
        EngBomQueryRows rows = new EngBomQueryRows(names);
        for (int at = 0; at < documents.heads().size(); at++) {
            boolean isQuery = documents.isOfQuery(at);
            EngBomQueryRows.Checked checked = isQuery
                    ? rows.check(documents.heads().get(at))
                    : new EngBomQueryRows.Checked(documents.heads().get(at), Optional.empty());
            heads.add(checked.head());
            Optional<Finding> fate = selection.fates().get(at);
            int origin = at;
            fate.filter(Finding::isError)
                    .or(checked::fault)
                    .or(() -> fate)
                    .ifPresentOrElse(why -> reject(checked.head(), why), () -> bom(checked.head(), origin, isQuery));
        }
        findings.addAll(rows.findings());
        findings.addAll(selection.findings());
        return Batch.of(accepted, rejected, findings);
    }

    Batch<EngBom> documents(Documents documents) {
        decode(documents);
        EngBomDetails details = new EngBomDetails(reading);
        List<EngBom> read = new ArrayList<>();
        for (int at = 0; at < accepted.size(); at++) {
            int origin = origins.get(at);
            read.add(details.read(heads.get(origin), accepted.get(at), documents.isOfQuery(origin)));
        }
        return Batch.of(read, rejected, findings);
    }

    Outcome<CodeMap> ids(Documents documents) {
        List<Finding> found = new ArrayList<>(decode(documents).findings());
        EngBomIds ids = new EngBomIds(names, limits);
        for (int at = 0; at < accepted.size(); at++) {
            ids.take(heads.get(origins.get(at)), accepted.get(at));
        }
        CodeMap map = ids.map();
        found.addAll(ids.findings());
        return Outcome.of(map, found);
    }

    /** A BOM with a fault in any line is refused: one that lacks a line is worse than none. */
    private void bom(Row head, int origin, boolean isQuery) {
        LooseFields fields = new LooseFields(head, names, isQuery);
        FieldReader reader = FieldReader.of(fields, limits);
        Optional<String> number = reader.code("number");
        reader.about(number.orElse(""));
        Optional<String> product = Reference.read(reader, fields, "product");
        if (product.isEmpty() && !reader.hasErrors()) {
            reader.add(EngBomFilter.missing(fields.apply("product"), number.orElse("")));
        }
        String known = number.orElse(product.orElse(""));
        if (number.isEmpty() && product.isPresent()) {
            reader.add(Finding.of(KingdeeCode.ENG_BOM_WITHOUT_NUMBER)
                    .about(known)
                    .at(head.place())
                    .with("number", known));
        }
        reader.about(known);
        Bom.Builder bom = Bom.builder();
        bom.number(known).product(product.orElse("")).place(head.place());
        head(reader, fields, bom, known);
        EngBomAux aux = new EngBomAux(known, reading);
        bom.addAllLines(lines(reader, isQuery, aux, aux.ofHead(head, fields), known));
        aux.findings().forEach(reader::add);
        bom.addAllByProducts(new EngBomByProducts(reader, known, names, limits).read());
        finish(head, origin, reader, bom);
    }

    private void reject(Row head, Finding why) {
        rejected.add(new Batch.Rejected(head.place(), head.toJson(), why));
    }

    private void finish(Row head, int origin, FieldReader reader, Bom.Builder bom) {
        List<Finding> found = new ArrayList<>(reader.findings());
        if (reader.hasErrors()) {
            Finding why = found.stream().filter(Finding::isError).findFirst().orElseThrow();
            found.remove(why);
            reject(head, why);
        } else {
            accepted.add(bom.build());
            origins.add(origin);
        }
        findings.addAll(found);
    }

    private void head(FieldReader reader, LooseFields fields, Bom.Builder bom, String number) {
        Reference.read(reader, fields, "bomUnit").ifPresent(bom::unit);
        reader.id("use").ifPresent(bom::use);
        Optional<String> category = codes.read(reader, number, BomCodes.CATEGORY, "standard");
        bom.category(category.orElse("").equals("configured") ? BomCategory.CONFIGURED : BomCategory.STANDARD);
        bom.defaultFlag(isDefault(fields.apply("default").cell().text()));
        notUsed(reader, "parentQuantity", Ratio.ONE, number);
        notUsed(reader, "yieldRate", Ratio.of(100), number);
    }

    /** The values of this field are not confirmed: without a code for it, a plain yes is taken and nothing else. */
    private Flag isDefault(String value) {
        Optional<String> meaning = codes.meaning(BomCodes.DEFAULT, value);
        if (meaning.isPresent()) {
            return Flag.of(meaning.get());
        }
        return Flag.of(value) == Flag.YES ? Flag.YES : Flag.UNKNOWN;
    }

    private List<BomLine> lines(
            FieldReader reader, boolean isQuery, EngBomAux aux, List<SpecCondition> ofHead, String number) {
        Field field = reader.field("lines");
        if (field.cell().kind() != Cell.Kind.LIST && !field.cell().hasValue()) {
            reader.add(Finding.of(RowCode.FIELD_MISSING)
                    .about(number)
                    .at(field.place())
                    .with("field", field.name()));
            return List.of();
        }
        EngBomLines lines = new EngBomLines(number, reading, aux, ofHead, memo);
        List<BomLine> read = lines.read(reader.records("lines"), isQuery);
        lines.findings().forEach(reader::add);
        return read;
    }

    private static void notUsed(FieldReader reader, String word, Ratio usual, String number) {
        Field field = reader.field(word);
        if (!field.cell().hasValue()) {
            return;
        }
        Optional<Ratio> value = Ratio.read(field.cell().text()).optional();
        if (value.isEmpty() || !value.get().equals(usual)) {
            reader.add(Finding.of(KingdeeCode.KINGDEE_VALUE_NOT_USED)
                    .about(number)
                    .at(field.place())
                    .with("field", field.name())
                    .with("value", field.cell().text())
                    .with("usual", usual.toString()));
        }
    }
}
