package io.skuwright.kingdee;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomLine;
import io.skuwright.quantity.Ratio;
import io.skuwright.row.Cell;
import io.skuwright.row.Extras;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import io.skuwright.wire.FieldReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what a document of ENG_BOM says beside the BOM that was made of it; what is wrong there was said already. */
final class EngBomDetails {

    private final EngBomReading reading;
    private final FieldNames names;
    private final KnownNames head;
    private final KnownNames line;
    private final KnownNames queryRow;
    private final KnownNames step;
    private final KnownNames byProduct;

    EngBomDetails(EngBomReading reading) {
        this.reading = reading;
        this.names = reading.names();
        this.head = KnownNames.of(names, EngBomNames.HEAD);
        this.line = KnownNames.of(names, EngBomNames.LINE);
        this.queryRow = KnownNames.of(names, EngBomNames.HEAD).and(line);
        this.step = KnownNames.of(names, EngBomNames.STEP);
        this.byProduct = KnownNames.of(names, EngBomNames.BY_PRODUCT);
    }

    EngBom read(Row row, Bom bom, boolean isQuery) {
        LooseFields fields = new LooseFields(row, names, isQuery);
        FieldReader reader = FieldReader.of(fields, reading.limits());
        boolean isView = reader.field("lines").name().toLowerCase(Locale.ROOT).equals("treeentity");
        AuxValues aux = AuxValues.of(row, fields, names, EngBomNames.PARENT_AUX);
        Organisation organisation = Organisation.of(fields, names.names(Organisation.WORD));
        EngBom.Builder document = EngBom.builder()
                .bom(bom)
                .numbered(reader.code("number").isPresent())
                .id(id(reader, "bomId"))
                .organisation(organisation.number())
                .organisationId(organisation.id())
                .createOrganisation(number(fields, "createOrganisation"))
                .name(MultiLanguage.read(reader, "", fields.apply("name"), MultiLanguage.CHINESE))
                .billType(number(fields, "billType"))
                .group(number(fields, "group"))
                .documentStatus(text(fields, "documentStatus"))
                .forbidStatus(text(fields, "forbidStatus"))
                .modified(text(fields, "modified"))
                .yieldRate(Ratio.read(fields.apply("yieldRate").cell().text(), reading.limits()).optional())
                .configuredBom(id(reader, EngBomNames.CONFIGURED_BOM))
                .putAllAuxProperties(aux.values())
                .vocabulary(isQuery ? Vocabulary.QUERY : isView ? Vocabulary.VIEW : Vocabulary.SAVE);
        if (!isQuery) {
            document.extras(head.extras(row, aux, !isView));
        }
        document.addAllLines(lines(reader, bom, isQuery, isView));
        return document.addAllByProducts(byProducts(reader)).build();
    }

    private List<EngBomLine> lines(FieldReader head, Bom bom, boolean isQuery, boolean isView) {
        Set<String> ids = bom.lines().stream().map(BomLine::id).collect(Collectors.toCollection(HashSet::new));
        List<Row> rows = EngBomLines.inOrder(head.records("lines"), reading);
        List<EngBomLine> lines = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            LooseFields fields = new LooseFields(row, names, isQuery);
            FieldReader reader = FieldReader.of(fields, reading.limits());
            AuxValues aux = AuxValues.of(row, fields, names, EngBomNames.AUX);
            String id = EngBomLines.id(reader, fields, at + 1);
            lines.add(EngBomLine.builder()
                    .id(id)
                    .inBom(ids.contains(id))
                    .entryId(id(reader, "entryId"))
                    .rowId(text(fields, "rowId"))
                    .replaceGroup(text(fields, "replaceGroup"))
                    .replacePriority(text(fields, "replacePriority"))
                    .substitute(isSubstitute(fields))
                    .effectiveFrom(text(fields, "from"))
                    .effectiveTo(text(fields, "to"))
                    .putAllAuxProperties(aux.values())
                    .configuredEntry(id(reader, "configuredEntry"))
                    .configuredFeature(id(reader, "configuredFeature"))
                    .addAllStepExtras(reader.records(EngBomNames.STEPS).stream().map(step::extras).toList())
                    .extras((isQuery ? queryRow : line).extras(row, aux, !isQuery && !isView))
                    .build());
        }
        return lines;
    }

    private boolean isSubstitute(LooseFields fields) {
        String type = BomCodes.text(fields.apply(BomCodes.MATERIAL_TYPE).cell());
        return reading.codes().meaning(BomCodes.MATERIAL_TYPE, type).filter("substitute"::equals).isPresent();
    }

    /** Rows without a material are no by-products. */
    private List<EngBomLine> byProducts(FieldReader head) {
        List<EngBomLine> byProducts = new ArrayList<>();
        for (Row row : head.records(EngBomNames.BY_PRODUCTS)) {
            LooseFields fields = new LooseFields(row, names);
            FieldReader reader = FieldReader.of(fields, reading.limits());
            if (number(fields, "byProduct").isPresent()) {
                byProducts.add(EngBomLine.builder()
                        .id(EngBomLines.id(reader, fields, byProducts.size() + 1))
                        .entryId(id(reader, "entryId"))
                        .extras(byProduct.extras(row))
                        .build());
            }
        }
        return byProducts;
    }

    /** What is not saved yet has the id 0, or none. */
    private static Optional<String> id(FieldReader reader, String word) {
        return reader.id(word).filter(id -> !id.equals("0"));
    }

    private Optional<String> number(LooseFields fields, String word) {
        return Reference.read(FieldReader.of(fields, reading.limits()), fields, word);
    }

    private static Optional<String> text(LooseFields fields, String word) {
        Cell cell = fields.apply(word).cell();
        return cell.hasValue() && !cell.text().isEmpty() ? Optional.of(cell.text()) : Optional.empty();
    }
}
