package io.skuwright.bench.baseline;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.skuwright.bom.Bom;
import io.skuwright.bom.BomLine;
import io.skuwright.quantity.Ratio;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pages of ENG_BOM by Jackson: bound to records of the fields that the adapter keeps, as a tree, or as maps. */
public final class BoundBoms {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final ObjectReader ROWS = MAPPER.readerForListOf(BillRow.class);
    private static final ObjectReader VIEWS = MAPPER.readerForListOf(View.class);

    /** One row of BillQuery. */
    public record BillRow(
            @JsonProperty("FID") String id,
            @JsonProperty("FTreeEntity_FENTRYID") String entryId,
            @JsonProperty("FTreeEntity_FSEQ") int seq,
            @JsonProperty("FNumber") String number,
            @JsonProperty("FMATERIALID.FNumber") String product,
            @JsonProperty("FUNITID.FNumber") String bomUnit,
            @JsonProperty("FBOMCATEGORY") String category,
            @JsonProperty("FBOMUSE") String use,
            @JsonProperty("FDocumentStatus") String documentStatus,
            @JsonProperty("FForbidStatus") String forbidStatus,
            @JsonProperty("FMATERIALIDCHILD.FNumber") String component,
            @JsonProperty("FCHILDUNITID.FNumber") String unit,
            @JsonProperty("FNUMERATOR") BigDecimal numerator,
            @JsonProperty("FDENOMINATOR") BigDecimal denominator,
            @JsonProperty("FSCRAPRATE") BigDecimal lossRate,
            @JsonProperty("FFIXSCRAPQTY") BigDecimal fixedLoss,
            @JsonProperty("FISSkip") boolean skip,
            @JsonProperty("FDOSAGETYPE") String dosageType,
            @JsonProperty("FBOMID.FNumber") @Nullable String componentBom,
            @JsonProperty("FEFFECTDATE") String from,
            @JsonProperty("FEXPIREDATE") String to,
            @JsonProperty("FRowId") String rowId,
            @JsonProperty("FREPLACEGROUP") int group,
            @JsonProperty("FMATERIALTYPE") String materialType) {}

    /** A reference to base data. */
    public record Reference(@JsonProperty("Number") String number) {}

    /** One line of a View. */
    public record Line(
            @JsonProperty("Id") String entryId,
            @JsonProperty("Seq") int seq,
            @JsonProperty("RowId") String rowId,
            @JsonProperty("ParentRowId") String parentRowId,
            @JsonProperty("MATERIALTYPE") String materialType,
            @JsonProperty("DOSAGETYPE") String dosageType,
            @JsonProperty("MATERIALIDCHILD") Reference component,
            @JsonProperty("CHILDUNITID") Reference unit,
            @JsonProperty("NUMERATOR") BigDecimal numerator,
            @JsonProperty("DENOMINATOR") BigDecimal denominator,
            @JsonProperty("FSCRAPRATE") BigDecimal lossRate,
            @JsonProperty("FIXSCRAPQTY") BigDecimal fixedLoss,
            @JsonProperty("ISSkip") boolean skip,
            @JsonProperty("BOMID") @Nullable Reference componentBom,
            @JsonProperty("EFFECTDATE") String from,
            @JsonProperty("EXPIREDATE") String to,
            @JsonProperty("ReplaceGroup") int group,
            @JsonProperty("ReplacePriority") int priority) {}

    /** The head of a View. */
    public record Head(
            @JsonProperty("Id") String id,
            @JsonProperty("Number") String number,
            @JsonProperty("MATERIALID") Reference product,
            @JsonProperty("FUNITID") Reference unit,
            @JsonProperty("BOMCATEGORY") String category,
            @JsonProperty("BOMUSE") String use,
            @JsonProperty("DocumentStatus") String documentStatus,
            @JsonProperty("ForbidStatus") String forbidStatus,
            @JsonProperty("YIELDRATE") BigDecimal yieldRate,
            @JsonProperty("Qty") BigDecimal quantity,
            @JsonProperty("TreeEntity") List<Line> lines) {}

    /** What is around the head. */
    public record Result(@JsonProperty("Result") Head head) {}

    /** An answer of View. */
    public record View(@JsonProperty("Result") Result result) {}

    private BoundBoms() {}

    /** Returns the rows of a page. */
    public static List<BillRow> rows(byte[] page) {
        return read(ROWS, page);
    }

    /** Returns the answers of a page. */
    public static List<View> views(byte[] page) {
        return read(VIEWS, page);
    }

    private static <T> List<T> read(ObjectReader reader, byte[] page) {
        try {
            return reader.readValue(page);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the nodes of a page. */
    public static JsonNode tree(byte[] page) {
        try {
            return MAPPER.readTree(page);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the maps or lists of a page. */
    public static List<?> maps(byte[] page) {
        try {
            return MAPPER.readValue(page, List.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the BOMs of bound rows, without any check. */
    public static List<Bom> bomsOfRows(List<BillRow> rows) {
        Map<String, List<BillRow>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row));
        List<Bom> boms = new ArrayList<>();
        for (List<BillRow> group : groups.values()) {
            BillRow first = group.get(0);
            Bom.Builder bom = Bom.builder().number(first.number()).product(first.product()).unit(first.bomUnit()).use(first.use());
            for (BillRow row : group) {
                String pinned = row.componentBom();
                bom.addLines(line(row.entryId(), row.component(), row.unit(), row.numerator(), row.denominator(), row.lossRate(),
                        row.fixedLoss(), row.skip(), pinned, row.from(), row.to()));
            }
            boms.add(bom.build());
        }
        return boms;
    }

    /** Returns the BOMs of bound answers, without any check. */
    public static List<Bom> bomsOfViews(List<View> views) {
        List<Bom> boms = new ArrayList<>();
        for (View view : views) {
            Head head = view.result().head();
            Bom.Builder bom = Bom.builder()
                    .number(head.number())
                    .product(head.product().number())
                    .unit(head.unit().number())
                    .use(head.use());
            for (Line row : head.lines()) {
                Reference pinned = row.componentBom();
                bom.addLines(line(row.entryId(), row.component().number(), row.unit().number(), row.numerator(), row.denominator(),
                        row.lossRate(), row.fixedLoss(), row.skip(), pinned == null ? null : pinned.number(), row.from(), row.to()));
            }
            boms.add(bom.build());
        }
        return boms;
    }

    private static BomLine line(
            String id, String component, String unit, BigDecimal numerator, BigDecimal denominator, BigDecimal lossRate,
            BigDecimal fixedLoss, boolean skip, @Nullable String componentBom, String from, String to) {
        BomLine.Builder line = BomLine.builder()
                .id(id)
                .component(component)
                .unit(unit)
                .numerator(Ratio.of(numerator))
                .denominator(Ratio.of(denominator))
                .lossRate(Ratio.of(lossRate))
                .fixedLoss(Ratio.of(fixedLoss))
                .skipLayer(skip)
                .effectiveFrom(LocalDate.parse(from.substring(0, 10)))
                .effectiveTo(LocalDate.parse(to.substring(0, 10)));
        return componentBom == null ? line.build() : line.componentBom(componentBom).build();
    }
}
