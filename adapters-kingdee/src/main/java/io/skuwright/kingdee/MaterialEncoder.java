package io.skuwright.kingdee;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.row.Cell;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import io.skuwright.row.RowCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** Writes one material for Save. */
final class MaterialEncoder {

    private final MaterialSettings settings;
    private final SaveKeys keys;
    private final ErpMaterial material;
    private final KeptFields kept;
    private final List<Finding> findings = new ArrayList<>();

    MaterialEncoder(MaterialSettings settings, ErpMaterial material) {
        this.settings = settings;
        this.material = material;
        keys = settings.keys();
        kept = new KeptFields(material.vocabulary(), keys);
    }

    Outcome<MaterialRequest> whole() {
        Map<String, Cell> head = new LinkedHashMap<>();
        material.id().ifPresent(id -> head.put("FMATERIALID", id(id)));
        reference(head, "FCreateOrgId", material.createOrganisation());
        reference(head, "FUseOrgId", material.organisation());
        if (material.id().isEmpty()) {
            require("FCreateOrgId", material.createOrganisation());
            require("FUseOrgId", material.organisation());
            require("FName", material.name());
        }
        number(head);
        for (MaterialField field : List.of(MaterialField.NAME, MaterialField.SPECIFICATION, MaterialField.GROUP)) {
            value(field).ifPresent(cell -> head.put(field.key(), cell));
        }
        part(head, MaterialField.BASE, material.baseEntryId());
        part(head, MaterialField.SALE, material.saleEntryId());
        auxiliary(head);
        kept.add(material.extras(), "", head);
        findings.addAll(kept.findings());
        if (!kept.notSent().isEmpty()) {
            add(Finding.of(MaterialCode.MATERIAL_FIELDS_NOT_SENT)
                    .with("count", kept.notSent().size())
                    .with("fields", String.join(", ", kept.notSent())));
        }
        return request(keys.inHeadOrder(head), options(List.of()));
    }

    Outcome<MaterialRequest> update(SortedSet<MaterialField> fields) {
        Map<String, Cell> head = new LinkedHashMap<>();
        if (material.id().isEmpty()) {
            add(Finding.of(MaterialCode.MATERIAL_ID_MISSING));
        }
        material.id().ifPresent(id -> head.put("FMATERIALID", id(id)));
        number(head);
        Map<String, Map<String, Cell>> parts = new LinkedHashMap<>();
        Set<String> named = new LinkedHashSet<>();
        for (MaterialField field : fields) {
            Optional<Cell> value = value(field);
            if (value.isEmpty()) {
                add(Finding.of(MaterialCode.MATERIAL_VALUE_MISSING).with("field", field.key()));
                continue;
            }
            if (field.subHead().isEmpty()) {
                head.put(field.key(), value.get());
            } else {
                named.add(field.subHead());
                parts.computeIfAbsent(field.subHead(), this::opened).put(field.key(), value.get());
            }
            named.add(field.key());
        }
        parts.forEach((part, cells) -> head.put(part, record(cells)));
        return request(keys.inHeadOrder(head), options(List.copyOf(named)));
    }

    private Map<String, Cell> opened(String part) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        Optional<String> entry =
                part.equals(MaterialField.BASE) ? material.baseEntryId() : material.saleEntryId();
        entry.ifPresent(id -> cells.put("FEntryId", id(id)));
        return cells;
    }

    private Outcome<MaterialRequest> request(Map<String, Cell> model, SaveOptions options) {
        if (material.id().isPresent() && options.deleteMissingEntries()) {
            add(Finding.of(MaterialCode.MATERIAL_ROWS_MAY_GO));
        }
        return findings.stream().anyMatch(Finding::isError)
                ? Outcome.failed(findings)
                : Outcome.of(MaterialRequest.of(options, model), findings);
    }

    private SaveOptions options(List<String> fields) {
        SaveOptions options = settings.options().orElseGet(() -> SaveOptions.builder()
                .deleteMissingEntries(material.id().isEmpty())
                .build());
        return fields.isEmpty()
                ? options
                : SaveOptions.builder().from(options).updateFields(fields).build();
    }

    private Optional<Cell> value(MaterialField field) {
        return switch (field) {
            case NAME -> material.name().map(Cell::text);
            case SPECIFICATION -> material.specification().map(Cell::text);
            case GROUP -> material.group().map(group -> keys.reference(field.key(), group));
            case BARCODE -> material.barcode().map(Cell::text);
            case CLASS -> material.classCode()
                    .or(() -> material.materialClass().map(MaterialClass::code))
                    .map(Cell::text);
            case BASE_UNIT -> material.baseUnit().map(unit -> keys.reference(field.key(), unit));
            case SUITE -> settings.codes().suiteCode(material.suite()).map(Cell::text);
            case SALE_UNIT -> material.saleUnit().map(unit -> keys.reference(field.key(), unit));
        };
    }

    private void part(Map<String, Cell> head, String part, Optional<String> entryId) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        entryId.ifPresent(id -> cells.put("FEntryId", id(id)));
        for (MaterialField field : MaterialField.values()) {
            if (field.subHead().equals(part)) {
                value(field).ifPresent(cell -> cells.put(field.key(), cell));
            }
        }
        kept.add(part.equals(MaterialField.BASE) ? material.baseExtras() : material.saleExtras(), part, cells);
        if (!cells.isEmpty()) {
            head.put(part, record(cells));
        }
    }

    private void auxiliary(Map<String, Cell> head) {
        List<Cell> rows = new ArrayList<>();
        for (AuxProperty property : material.auxProperties()) {
            if (property.number().isEmpty()) {
                add(Finding.of(RowCode.UNMAPPED_ID)
                        .as(Severity.WARNING)
                        .with("kind", "FAuxPropertyId")
                        .with("value", property.id().orElse(""))
                        .with("candidates", ""));
                continue;
            }
            Map<String, Cell> cells = new LinkedHashMap<>();
            property.entryId().ifPresent(id -> cells.put("FEntryId", id(id)));
            reference(cells, "FAuxPropertyId", property.number());
            flag(cells, "FIsEnable1", property.enabled());
            flag(cells, "FIsAffectPrice1", property.affectsPrice());
            flag(cells, "FIsAffectPlan1", property.affectsPlan());
            kept.add(property.extras(), "FEntityAuxPty", cells);
            rows.add(record(cells));
        }
        if (!rows.isEmpty()) {
            head.put("FEntityAuxPty", Cell.list(rows));
        }
    }

    private static void flag(Map<String, Cell> cells, String key, Flag flag) {
        if (flag != Flag.UNKNOWN) {
            cells.put(key, Cell.flag(flag == Flag.YES));
        }
    }

    private void number(Map<String, Cell> head) {
        if (!material.number().isEmpty()) {
            head.put("FNumber", Cell.text(material.number()));
        }
    }

    private void reference(Map<String, Cell> cells, String key, Optional<String> number) {
        number.ifPresent(text -> cells.put(key, keys.reference(key, text)));
    }

    private void require(String field, Optional<String> value) {
        if (value.isEmpty()) {
            add(Finding.of(MaterialCode.MATERIAL_VALUE_MISSING).with("field", field));
        }
    }

    private Cell record(Map<String, Cell> cells) {
        return Cell.record(Row.ofCells(keys.inLineOrder(cells), Place.NONE));
    }

    /** Ids are numbers in Kingdee's own examples; they are written by their text and never pass through one. */
    private static Cell id(String id) {
        boolean isWhole = !id.isEmpty() && id.length() < 20 && !id.startsWith("0") && id.chars().allMatch(c -> c >= '0' && c <= '9');
        return isWhole ? Cell.number(id) : Cell.text(id);
    }

    private void add(Finding finding) {
        findings.add(finding.subject().isEmpty() ? finding.about(material.number()) : finding);
    }
}
