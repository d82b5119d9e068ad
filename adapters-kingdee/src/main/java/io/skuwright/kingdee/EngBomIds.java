package io.skuwright.kingdee;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomLine;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Place;
import io.skuwright.row.CodeMap;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import io.skuwright.row.RowCode;
import io.skuwright.wire.FieldReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Collects the internal ids of BOMs and their lines; where a BOM has none yet, nothing is made up. */
final class EngBomIds {

    /** What an id stands for, and where that was said last. */
    private static final class Meaning {
        private final Set<String> codes = new TreeSet<>();
        private Place place = Place.NONE;
    }

    private final FieldNames names;
    private final Limits limits;
    private final Map<String, Meaning> boms = new LinkedHashMap<>();
    private final Map<String, Meaning> lines = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    EngBomIds(FieldNames names, Limits limits) {
        this.names = names;
        this.limits = limits;
    }

    List<Finding> findings() {
        return findings;
    }

    void take(Row head, Bom bom) {
        FieldReader reader = reader(head, bom);
        id(reader, "bomId").ifPresent(id -> add(boms, id, bom.number(), head.place()));
        findings.addAll(reader.findings());
        // Returns and blank rows are no lines of the BOM; what was wrong with an id there was said already.
        Set<String> taken = bom.lines().stream().map(BomLine::id).collect(Collectors.toSet());
        for (Row row : reader.records("lines")) {
            id(reader(row, bom), "entryId")
                    .filter(taken::contains)
                    .ifPresent(id -> add(lines, id, bom.number() + "#" + id, row.place()));
        }
    }

    private FieldReader reader(Row row, Bom bom) {
        return FieldReader.of(new LooseFields(row, names), limits).about(bom.number());
    }

    /** What is not saved yet has the id 0, or none. */
    private static Optional<String> id(FieldReader reader, String word) {
        return reader.id(word).filter(id -> !id.equals("0"));
    }

    private static void add(Map<String, Meaning> kind, String id, String code, Place place) {
        Meaning meaning = kind.computeIfAbsent(id, known -> new Meaning());
        if (meaning.codes.add(code)) {
            meaning.place = place;
        }
    }

    CodeMap map() {
        return CodeMap.of(Map.of("bom", clear("bom", boms), "bomLine", clear("bomLine", lines)));
    }

    private Map<String, String> clear(String kind, Map<String, Meaning> meanings) {
        Map<String, String> codes = new LinkedHashMap<>();
        meanings.forEach((id, meaning) -> {
            if (meaning.codes.size() == 1) {
                codes.put(id, meaning.codes.iterator().next());
            } else {
                findings.add(Finding.of(RowCode.UNMAPPED_ID)
                        .about(id)
                        .at(meaning.place)
                        .with("kind", kind)
                        .with("value", id)
                        .with("candidates", String.join(",", meaning.codes)));
            }
        });
        return codes;
    }
}
