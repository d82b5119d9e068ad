package io.skuwright.bench;

import io.skuwright.bench.gen.Flat;
import io.skuwright.bench.gen.FlatSheets;
import io.skuwright.consolidation.Consolidation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jol.info.GraphLayout;
import org.openjdk.jol.info.GraphPathRecord;

/** The bytes of flat materials, and of what the engine makes of them. */
final class MaterialMemory {

    /** What the rows were brought into, as a part of what came of them. */
    private static final String ROWS = ".store";

    private MaterialMemory() {}

    /** Returns the bytes of a faulty sheet by form. */
    static Map<String, Long> of(int rows, int skusPerSpu) {
        List<Flat> sheet = FlatSheets.rows(rows, skusPerSpu, true);
        Map<String, Long> forms = new LinkedHashMap<>();
        forms.put("record with texts of its own", GraphLayout.parseInstance(sheet).totalSize());
        forms.put("record with shared texts", GraphLayout.parseInstance(shared(sheet)).totalSize());
        Consolidation consolidation = ConsolidateEngine.run(sheet);
        GraphLayout layout = GraphLayout.parseInstance(consolidation);
        long kept = 0;
        for (long address : layout.addresses()) {
            GraphPathRecord record = layout.record(address);
            kept += record.path().startsWith(ROWS) ? record.size() : 0;
        }
        forms.put("engine, rows with codes and names", kept);
        forms.put("engine, result on top of them", layout.totalSize() - kept);
        return forms;
    }

    /** All texts but codes once only. */
    private static List<Flat> shared(List<Flat> sheet) {
        Map<String, String> texts = new HashMap<>();
        return sheet.stream()
                .map(row -> new Flat(
                        row.code(),
                        texts.computeIfAbsent(row.name(), text -> text),
                        texts.computeIfAbsent(row.category(), text -> text),
                        texts.computeIfAbsent(row.unit(), text -> text),
                        texts.computeIfAbsent(row.color(), text -> text),
                        texts.computeIfAbsent(row.spec(), text -> text)))
                .toList();
    }
}
