package io.skuwright.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.skuwright.consolidation.ConsolidationRules;
import io.skuwright.consolidation.Material;
import io.skuwright.product.Product;
import io.skuwright.product.SingleProduct;
import io.skuwright.product.Sku;
import io.skuwright.product.Spu;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingText;
import io.skuwright.result.Language;
import io.skuwright.result.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Writes lists of a report as CSV, whole: rejected rows with their reasons, or products line by line. */
final class ReportCsv {

    /** Excel takes a file for UTF-8 only if it begins so. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What stands for half a character, which no file can hold. */
    private static final char REPLACEMENT = '\uFFFD';

    private final Writer out;
    private final ReportFacts facts;
    private final ConsolidationRules rules;
    private final Language language;
    private final boolean isForPeople;
    private final FormulaCount formulas = new FormulaCount();
    private final List<String> names = new ArrayList<>();

    ReportCsv(Writer out, ReportFacts facts, Language language, Audience audience) {
        this.out = out;
        this.facts = facts;
        this.rules = facts.rules();
        this.language = language;
        this.isForPeople = audience == Audience.PEOPLE;
    }

    /** Writes every rejected row: where it stands, what it is, why it was rejected and what to do. */
    List<Finding> rejected() {
        head("row", Word.ROW.in(language));
        head("place", Word.PLACE.in(language));
        head("code", rules.code());
        head("name", rules.name());
        head("finding", Word.FINDING.in(language));
        head("sentence", Word.REASON.in(language));
        head("suggestion", Word.SUGGESTION.in(language));
        head("raw", Word.RAW.in(language));
        CsvWriter csv = begin();
        List<Material> materials = facts.rejectedRows();
        List<Batch.Rejected> reasons = facts.reasons();
        for (int at = 0; at < materials.size(); at++) {
            rejected(csv, reasons.get(at), materials.get(at).code(), materials.get(at).name());
        }
        for (Batch.Rejected unread : facts.unread()) {
            rejected(csv, unread, "", "");
        }
        return end(csv);
    }

    private void rejected(CsvWriter csv, Batch.Rejected row, String code, String name) {
        Place place = row.place();
        Finding finding = row.finding();
        write(
                csv,
                place,
                List.of(
                        place.row() > 0 ? Long.toString(place.row()) : "",
                        place.toString(),
                        code,
                        name,
                        finding.code().name(),
                        sentence(FindingText.in(language).render(finding)),
                        sentence(KindText.advice(finding.code(), language)),
                        row.raw()));
    }

    private String sentence(String sentence) {
        return DataText.sentence(sentence, isForPeople);
    }

    /** Writes a line for each SKU and single product; lines of one product have its number. */
    List<Finding> products() {
        head("product", Word.NUMBER.in(language));
        head("kind", Word.TYPE.in(language));
        head("name", rules.name());
        head("category", rules.category().orElse("category"));
        head("unit", rules.unit().orElse("unit"));
        head("code", rules.code());
        rules.specs().forEach(spec -> head("spec:" + spec, spec));
        CsvWriter csv = begin();
        long number = 0;
        for (Spu spu : facts.spus()) {
            number++;
            for (Sku sku : spu.skus()) {
                product(csv, number, isForPeople ? Word.SPU.in(language) : "spu", spu, sku);
            }
        }
        for (SingleProduct single : facts.singles()) {
            number++;
            product(csv, number, isForPeople ? Word.SINGLE.in(language) : "single", single, single.sku());
        }
        return end(csv);
    }

    private void product(CsvWriter csv, long number, String kind, Product product, Sku sku) {
        List<String> line = new ArrayList<>(List.of(
                Long.toString(number),
                kind,
                product.name(),
                product.category().orElse(""),
                product.unit().orElse(""),
                sku.code()));
        rules.specs().forEach(spec -> line.add(sku.combination().values().getOrDefault(spec, "")));
        write(csv, Place.NONE, line);
    }

    private void head(String forMachines, String forPeople) {
        names.add(isForPeople ? forPeople : forMachines);
    }

    private CsvWriter begin() {
        try {
            if (isForPeople) {
                out.write(BYTE_ORDER_MARK);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        write(csv, Place.NONE, List.copyOf(names));
        return csv;
    }

    private void write(CsvWriter csv, Place row, List<String> line) {
        List<String> cells = new ArrayList<>(line.size());
        for (int at = 0; at < line.size(); at++) {
            String whole = withoutHalves(line.get(at));
            cells.add(isForPeople ? formulas.neutralised(names.get(at), row, whole) : whole);
        }
        csv.writeRecord(cells);
    }

    private List<Finding> end(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return formulas.findings();
    }

    /** Replaces each half of a character that stands alone; a writer that is strict would fail for it. */
    private static String withoutHalves(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .forEach(codePoint -> whole.appendCodePoint(
                        Character.getType(codePoint) == Character.SURROGATE ? REPLACEMENT : codePoint));
        return whole.toString();
    }
}
