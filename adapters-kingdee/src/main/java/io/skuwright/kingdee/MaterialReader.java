package io.skuwright.kingdee;

import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.row.Cell;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import io.skuwright.wire.Field;
import io.skuwright.wire.FieldReader;
import java.util.List;
import java.util.Optional;

/** Reads one document of BD_MATERIAL. */
final class MaterialReader {

    /** The stock dimension of the BOM version. */
    private static final String BOM_VERSION = "10003";

    private final FieldNames names;
    private final MaterialCodes codes;
    private final Limits limits;
    private final int language;
    private final AuxTable aux;
    private final MaterialKnown known;
    private final MaterialFields fields;
    private final FieldReader reader;
    private String subject = "";

    MaterialReader(MaterialSettings settings, Row row, boolean isOfQuery) {
        names = settings.names();
        codes = settings.codes();
        limits = settings.limits();
        language = settings.language();
        aux = settings.aux();
        known = settings.known();
        fields = new MaterialFields(row, settings, isOfQuery);
        reader = FieldReader.of(fields, limits);
    }

    MaterialFields fields() {
        return fields;
    }

    /** Returns what was found out, after {@link #read()}. */
    List<Finding> findings() {
        return reader.findings();
    }

    /** Returns the first error after {@link #read()}; if there is one, the material cannot be used. */
    Optional<Finding> error() {
        return reader.findings().stream().filter(Finding::isError).findFirst();
    }

    ErpMaterial read() {
        Optional<String> number = reader.code("number");
        subject = number.orElse("");
        reader.about(subject);
        fields.findings().forEach(finding -> reader.add(finding.about(subject)));
        if (number.isEmpty() && !reader.hasErrors()) {
            reader.add(Finding.of(MaterialCode.MATERIAL_WITHOUT_NUMBER).at(fields.place()));
        }
        ErpMaterial.Builder material = ErpMaterial.builder();
        material.number(subject).place(fields.place()).vocabulary(fields.vocabulary());
        head(material);
        organisations(material);
        basics(material);
        auxiliary(material);
        material.bomVersionInStock(bomVersionInStock());
        return material.build();
    }

    private void head(ErpMaterial.Builder material) {
        reader.id("id").filter(MaterialReader::isId).ifPresent(material::id);
        reader.id("masterId").filter(MaterialReader::isId).ifPresent(material::masterId);
        text("name").ifPresent(material::name);
        text("specification").ifPresent(material::specification);
        reader.text("documentStatus").ifPresent(material::documentStatus);
        reader.text("forbidStatus").ifPresent(material::forbidStatus);
        NamedReference spu = NamedReference.read(reader, subject, fields.head(), "spu", language);
        spu.number().or(spu::id).ifPresent(material::spu);
    }

    private void organisations(ErpMaterial.Builder material) {
        NamedReference user = NamedReference.read(reader, subject, fields.head(), "organisation", language);
        user.number().ifPresent(material::organisation);
        user.id().ifPresent(material::organisationId);
        NamedReference maker = NamedReference.read(reader, subject, fields.head(), "createOrganisation", language);
        maker.number().ifPresent(material::createOrganisation);
        NamedReference group = NamedReference.read(reader, subject, fields.head(), "group", language);
        group.number().ifPresent(material::group);
        group.name().or(() -> reader.text("groupName")).ifPresent(material::groupName);
    }

    private void basics(ErpMaterial.Builder material) {
        Optional<String> classCode = reader.id("class");
        classCode.ifPresent(material::classCode);
        classCode.flatMap(codes::materialClass).ifPresent(material::materialClass);
        if (classCode.isPresent() && codes.materialClass(classCode.get()).isEmpty()) {
            unknown(MaterialCode.MATERIAL_CLASS_UNKNOWN, "class", classCode.get());
        }
        material.suite(suite());
        Reference.read(reader, fields.base(), "baseUnit").ifPresent(material::baseUnit);
        Reference.read(reader, fields.sale(), "saleUnit").ifPresent(material::saleUnit);
        reader.code("barcode").ifPresent(material::barcode);
        entryId("baseEntryId").ifPresent(material::baseEntryId);
        entryId("saleEntryId").ifPresent(material::saleEntryId);
        material.baseExtras(fields.baseExtras()).saleExtras(fields.saleExtras());
    }

    private Optional<String> entryId(String word) {
        Cell id = fields.entryId(word);
        return id.hasValue() && isId(id.text()) ? reader.id(word) : Optional.empty();
    }

    private static boolean isId(String id) {
        return !id.equals("0");
    }

    private Optional<String> text(String word) {
        return MultiLanguage.read(reader, subject, fields.apply(word), language);
    }

    /** The field is a drop-down of "0" and "1": a true or false in its place is not what Kingdee writes. */
    private Flag suite() {
        Field field = fields.apply("suite");
        Cell cell = field.cell();
        if (!cell.hasValue()) {
            return Flag.UNKNOWN;
        }
        boolean isCode = cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.NUMBER;
        Flag suite = isCode ? codes.suite(cell.text()) : Flag.UNKNOWN;
        if (suite == Flag.UNKNOWN) {
            unknown(MaterialCode.MATERIAL_SUITE_UNKNOWN, "suite", isCode ? cell.text() : cell.toJson());
        }
        return suite;
    }

    private void unknown(MaterialCode code, String word, String value) {
        Field field = fields.apply(word);
        reader.add(Finding.of(code)
                .about(subject)
                .at(field.place())
                .with("field", field.name())
                .with("value", value)
                .with("known", codes.known(word)));
    }

    private void auxiliary(ErpMaterial.Builder material) {
        AuxReading values = AuxReading.of(fields.row(), known, aux);
        values.findings().forEach(finding -> reader.add(finding.about(subject)));
        material.auxValues(values.values());
        material.extras(fields.headExtras(values.read()));
        for (Row row : reader.records("auxProperties")) {
            material.addAuxProperties(property(row));
        }
    }

    private AuxProperty property(Row row) {
        LooseFields loose = new LooseFields(row, names);
        FieldReader inner = FieldReader.of(loose, limits).about(subject);
        NamedReference reference = NamedReference.read(inner, subject, loose, "auxProperty", language);
        AuxProperty.Builder property = AuxProperty.builder();
        reference.number().ifPresent(property::number);
        reference.id().ifPresent(property::id);
        reference.name().ifPresent(property::name);
        aux.spec(reference).ifPresent(property::spec);
        inner.id("auxEntryId").filter(MaterialReader::isId).ifPresent(property::entryId);
        property.enabled(inner.flag("auxEnabled"))
                .affectsPrice(inner.flag("auxPrice"))
                .affectsPlan(inner.flag("auxPlan"))
                .extras(MaterialKnown.extras(row, List.of(known.aux())));
        inner.findings().forEach(reader::add);
        return property.build();
    }

    private Flag bomVersionInStock() {
        Flag found = Flag.UNKNOWN;
        for (Row row : reader.records("dimensions")) {
            LooseFields loose = new LooseFields(row, names);
            FieldReader inner = FieldReader.of(loose, limits).about(subject);
            NamedReference dimension = NamedReference.read(inner, subject, loose, "dimension", language);
            if (List.of(dimension.id().orElse(""), dimension.number().orElse("")).contains(BOM_VERSION)) {
                found = inner.flag("dimensionEnabled");
            }
            inner.findings().forEach(reader::add);
        }
        return found;
    }
}
