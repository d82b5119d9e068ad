package io.skuwright.examples.cli;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.kingdee.EngBoms;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads BOM files, each told by its content: the neutral form, or what Kingdee sends and takes. */
final class BomFiles {

    private final JsonFiles files;
    private final OutputOptions output;
    private final List<Finding> findings = new ArrayList<>();

    BomFiles(Console console, OutputOptions output) {
        this.files = new JsonFiles(console, output);
        this.output = output;
    }

    /** Reads the files into one catalogue; what is wrong with them is in {@link #findings()}. */
    BomCatalog catalog(List<String> names) {
        List<Bom> boms = new ArrayList<>();
        for (String name : names) {
            JsonRows json = names.size() == 1 ? files.open(name) : files.open(name).in(name);
            Outcome<Cell> document = json.read();
            findings.addAll(document.findings());
            document.optional().ifPresent(cell -> boms.addAll(boms(cell, json.place())));
        }
        Outcome<BomCatalog> catalog = BomCatalog.of(boms, output.limits());
        findings.addAll(catalog.findings());
        return catalog.optional().orElseGet(() -> BomCatalog.of(List.of()).value());
    }

    List<Finding> findings() {
        return findings;
    }

    private List<Bom> boms(Cell document, Place place) {
        Optional<Row> neutral = document.row().filter(NeutralBoms::isNeutral);
        Batch<Bom> batch = neutral.isPresent()
                ? NeutralBoms.read(neutral.get(), output.limits())
                : EngBoms.defaults().within(output.limits()).decode(document, place);
        findings.addAll(batch.findings());
        return batch.accepted();
    }
}
