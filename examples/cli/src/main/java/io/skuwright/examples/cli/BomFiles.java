package io.skuwright.examples.cli;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomCatalogBuilder;
import io.skuwright.kingdee.EngBoms;
import io.skuwright.kingdee.KingdeeCode;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads BOM files, each told by its content: the neutral form, or what Kingdee sends and takes. */
final class BomFiles {

    private final JsonFiles files;
    private final OutputOptions output;
    private EngBoms kingdee = EngBoms.defaults();
    private final List<Finding> findings = new ArrayList<>();

    BomFiles(Console console, OutputOptions output) {
        this.files = new JsonFiles(console, output);
        this.output = output;
    }

    /** Takes what was chosen about answers of Kingdee. */
    BomFiles asked(KingdeeBomOptions options) {
        kingdee = options.applied(kingdee);
        return this;
    }

    /** Takes the field names of the option {@code --fields} for what Kingdee sends. */
    BomFiles named() {
        kingdee = kingdee.withNames(files.fieldNames(kingdee.names()));
        return this;
    }

    /** Reads the files into one catalogue; what is wrong with them is in {@link #findings()}. */
    BomCatalog catalog(List<String> names) {
        return catalog(names, names.size() > 1);
    }

    /** Reads the files into one catalogue, with the name of the file in each place if it must be told. */
    BomCatalog catalog(List<String> names, boolean tellsFile) {
        NeutralBoms neutral = new NeutralBoms(output.limits());
        BomCatalogBuilder catalog = BomCatalog.builder().limits(output.limits());
        Map<Place, Cell> pages = new LinkedHashMap<>();
        for (String name : names) {
            JsonRows json = tellsFile ? files.open(name).in(name) : files.open(name);
            Outcome<Cell> document = json.read();
            document.findings().forEach(finding -> findings.add(isEmpty(finding) ? empty(finding) : finding));
            document.optional().ifPresent(cell -> pages.put(json.place(), cell));
            document.optional()
                    .flatMap(Cell::row)
                    .filter(NeutralBoms::isNeutral)
                    .ifPresent(row -> {
                        pages.remove(json.place());
                        take(neutral.read(row, document.findings())).forEach(catalog::add);
                    });
        }
        kingdee(pages).forEach(catalog::add);
        Outcome<UnitConversions> conversions = UnitConversions.of(neutral.conversions(), output.limits());
        findings.addAll(conversions.findings());
        conversions.optional().ifPresent(catalog::conversions);
        Outcome<BomCatalog> made = catalog.build();
        findings.addAll(made.findings());
        return made.optional().orElseGet(() -> BomCatalog.of(List.of()).value());
    }

    List<Finding> findings() {
        return findings;
    }

    /** Returns true if nothing could be read, so that there is nothing to ask. */
    boolean isUnreadable(BomCatalog catalog) {
        return catalog.size() == 0 && findings.stream().anyMatch(Finding::isError);
    }

    /** What is not in the neutral form is read together, since a query may be answered in several pages. */
    private List<Bom> kingdee(Map<Place, Cell> pages) {
        Batch<Bom> batch = kingdee.within(output.limits()).decodePages(pages);
        batch.findings().forEach(finding -> findings.add(told(finding, pages)));
        return batch.accepted();
    }

    private List<Bom> take(Batch<Bom> batch) {
        findings.addAll(batch.findings());
        return batch.accepted();
    }

    /** A document that breaks off at its very beginning has nothing in it. */
    private static boolean isEmpty(Finding finding) {
        return finding.code() == WireCode.JSON_TRUNCATED && "0".equals(finding.attributes().get("offset"));
    }

    private static Finding empty(Finding finding) {
        return Finding.of(CliCode.FILE_EMPTY).at(finding.place());
    }

    /** A document that is of no form at all is told with both forms. */
    private static Finding told(Finding finding, Map<Place, Cell> pages) {
        Place place = finding.place();
        Cell document = pages.get(place);
        if (finding.code() != KingdeeCode.KINGDEE_SHAPE_UNKNOWN || document == null) {
            return finding;
        }
        Optional<Cell> boms = document.row().map(row -> row.cell("boms")).filter(cell -> cell.kind() != Cell.Kind.ABSENT);
        return Finding.of(CliCode.BOM_FORM_UNKNOWN)
                .at(boms.isPresent() ? place.child("boms") : place)
                .with(
                        "found",
                        boms.map(cell -> cell.kind().name().toLowerCase(Locale.ROOT))
                                .orElse(String.valueOf(finding.attributes().get("found"))));
    }
}
