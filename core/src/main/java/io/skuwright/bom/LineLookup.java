package io.skuwright.bom;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Finds lines by id.
 *
 * <p>A table is made for a BOM when one of its lines is first asked for: most catalogues are never asked,
 * and a table for every line would be larger than all the rest. Two threads may make the same table, which
 * does no harm.
 */
final class LineLookup {

    private final AtomicReferenceArray<@Nullable Map<String, BomLine>> tables;

    LineLookup(int bomCount) {
        tables = new AtomicReferenceArray<>(bomCount);
    }

    Optional<BomLine> find(BomIndex index, int number, String lineId) {
        Map<String, BomLine> table = tables.get(number);
        if (table == null) {
            table = new HashMap<>();
            for (int line = index.store.firstLine[number]; line < index.store.endLine[number]; line++) {
                table.putIfAbsent(index.lineId(line), index.line(line));
            }
            tables.set(number, table);
        }
        return Optional.ofNullable(table.get(lineId));
    }
}
