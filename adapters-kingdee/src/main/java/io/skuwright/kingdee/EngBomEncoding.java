package io.skuwright.kingdee;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCategory;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import io.skuwright.row.CodeMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes one BOM for Save. */
final class EngBomEncoding {

    /** What all public bodies of new BOMs have. */
    private static final List<String> EXPECTED =
            List.of("FCreateOrgId", "FUseOrgId", "FBILLTYPE", "FBOMUSE", "FUNITID");

    private final EngBom document;
    private final Bom bom;
    private final CodeMap codes;
    private final EngBomSettings settings;
    private final EngBomReading reading;
    private final EngBomNotes notes;
    private final EngBomKept kept;

    EngBomEncoding(EngBom document, CodeMap codes, EngBomSettings settings, EngBomReading reading) {
        this.document = document;
        this.bom = document.bom();
        this.codes = codes;
        this.settings = settings;
        this.reading = reading;
        this.notes = new EngBomNotes(bom.number(), bom.place());
        this.kept = new EngBomKept(document, settings, reading.names());
    }

    Outcome<EngBomRequest> run() {
        EngBomUpdate update = new EngBomUpdate(document, settings);
        EngBomGroups groups = new EngBomGroups(document, update);
        EngBomHolding holding = new EngBomHolding(bom, reading.aux(), notes);
        holding.check(groups);
        update.check(notes);
        if (notes.isRefused()) {
            return Outcome.failed(notes.findings());
        }
        Map<String, Cell> head = head(holding);
        EngBomRows rows = new EngBomRows(document, codes, settings, reading, notes, kept);
        head.put("FTreeEntity", Cell.list(rows.lines(groups, update)));
        if (!bom.byProducts().isEmpty() || !document.byProducts().isEmpty()) {
            head.put("FEntryBOMCOBY", Cell.list(rows.byProducts()));
        }
        kept.add(document.extras(), "", head);
        kept.tell(notes);
        unsaid(head, rows.withoutUnit());
        link();
        return notes.isRefused()
                ? Outcome.failed(notes.findings())
                : Outcome.of(
                        EngBomRequest.of(bom.number(), settings.options(), settings.keys().inHeadOrder(head)),
                        notes.findings());
    }

    private Map<String, Cell> head(EngBomHolding holding) {
        Map<String, Cell> head = new LinkedHashMap<>(settings.template().head());
        document.id().ifPresent(id -> head.put("FID", Cell.text(id)));
        reference(head, "FCreateOrgId", document.createOrganisation());
        reference(head, "FUseOrgId", document.organisation());
        reference(head, "FBILLTYPE", document.billType());
        reference(head, "FGroup", document.group());
        String category = bom.category() == BomCategory.CONFIGURED ? "configured" : "standard";
        reading.codes().code(BomCodes.CATEGORY, category).ifPresent(code -> head.put("FBOMCATEGORY", Cell.text(code)));
        bom.use().filter(EngBomHolding::isUse).ifPresent(use -> head.put("FBOMUSE", Cell.text(use)));
        document.name().ifPresent(name -> head.put("FName", Cell.text(name)));
        document.yieldRate().ifPresent(rate -> new EngBomFigures(settings.rounding(), reading.limits(), notes)
                .number(head, "FYIELDRATE", rate, bom.place()));
        if (document.numbered() && !bom.number().isBlank()) {
            code("FNumber", "bom", bom.number()).ifPresent(number -> head.put("FNumber", Cell.text(number)));
        }
        reference(head, "FMATERIALID", code("FMATERIALID", "product", bom.product()));
        bom.unit().ifPresent(unit -> reference(head, "FUNITID", code("FUNITID", "unit", unit)));
        Map<String, String> aux = new LinkedHashMap<>(document.auxProperties());
        aux.putAll(holding.conditions());
        kept.aux(head, "FParentAuxPropId", aux, document.extras());
        return head;
    }

    /** Of a document that is there, what is not sent stays as it is. */
    private void unsaid(Map<String, Cell> head, List<String> withoutUnit) {
        List<String> fields = new ArrayList<>(EXPECTED);
        fields.removeAll(head.keySet());
        if (!withoutUnit.isEmpty()) {
            fields.add("FCHILDUNITID");
        }
        if (document.id().isEmpty() && !fields.isEmpty() && !notes.isRefused()) {
            notes.add(notes.about(EngBomCode.ENG_BOM_FIELDS_NOT_NAMED)
                    .with("fields", String.join(", ", fields))
                    .with("count", withoutUnit.size())
                    .with("lines", String.join(",", withoutUnit)));
        }
    }

    private void reference(Map<String, Cell> head, String field, Optional<String> number) {
        number.ifPresent(text -> head.put(field, settings.keys().reference(field, text)));
    }

    private Optional<String> code(String field, String kind, String id) {
        return Optional.ofNullable(notes.code(codes, kind, id, field, bom.place()));
    }

    /** A new BOM has no link to the configured one that the document it was read from was made from (B3). */
    private void link() {
        boolean isLinked = document.configuredBom().isPresent()
                || document.lines().stream().anyMatch(row -> row.configuredEntry().isPresent());
        if (isLinked && document.id().isEmpty()) {
            notes.add(notes.about(EngBomCode.CONFIG_LINK_NOT_SYNCED)
                    .with("configured", document.configuredBom().orElse("")));
        }
    }
}
