package io.skuwright.kingdee;

import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Kingdee wants of a BOM beside what the BOM itself says.
 *
 * <p>It holds defaults for the head (organisations, bill type, use), for the rows of components (dates, issue type) and
 * for those of by-products; what a BOM says wins over them. Example, the defaults of {@link #standard} in the
 * organisation 100 with one more for each row:
 *
 * <pre>{@code
 * EngBomTemplate.standard("100").readLine("{\"FISSUETYPE\":\"1\",\"FEXPIREDATE\":\"9999-12-31 00:00:00\"}").orThrow();
 * }</pre>
 *
 * <p>Keys may stand in any order. What only a BOM can say (its number, product, rows, quantities, the ids) and the link
 * to a configured BOM, which nothing writes, are refused with {@code TEMPLATE_KEY_REFUSED}. This class is immutable and
 * thread-safe.
 */
public final class EngBomTemplate {

    private static final EngBomTemplate EMPTY = new EngBomTemplate(Map.of(), Map.of(), Map.of());

    private static final Set<String> HEAD_REFUSED =
            Set.of("FID", "FNumber", "FMATERIALID", "FBOMCATEGORY", "FCfgBomId", "FTreeEntity", "FEntryBOMCOBY");

    private static final Set<String> LINE_REFUSED = Set.of(
            "FENTRYID", "FRowId", "FParentRowId", "FReplaceGroup", "FReplacePriority", "FMATERIALIDCHILD", "FMATERIALTYPE",
            "FDOSAGETYPE", "FNUMERATOR", "FDENOMINATOR", "FFIXSCRAPQTY", "FSCRAPRATE", "FISSkip", "FBOMID",
            "FBOMCHILDLOTBASEDQTY", "FCfgBomEntryId", "FCfgFeatureEntryId", "FMATERIALIDCOBY", "FQTYCOBY");

    private final Map<String, Cell> head;
    private final Map<String, Cell> line;
    private final Map<String, Cell> byProduct;

    private EngBomTemplate(Map<String, Cell> head, Map<String, Cell> line, Map<String, Cell> byProduct) {
        this.head = head;
        this.line = line;
        this.byProduct = byProduct;
    }

    /** Returns the template that says nothing. */
    public static EngBomTemplate empty() {
        return EMPTY;
    }

    /**
     * Returns the usual template of one organisation: it makes and uses the BOM, the bill type is {@code WLQD01_SYS}, the
     * use 99 (for all), the yield rate 100 per cent, and rows have no end.
     */
    public static EngBomTemplate standard(String organisation) {
        SaveKeys keys = SaveKeys.engBom();
        Map<String, Cell> head = new LinkedHashMap<>();
        head.put("FCreateOrgId", keys.reference("FCreateOrgId", organisation));
        head.put("FUseOrgId", keys.reference("FUseOrgId", organisation));
        head.put("FBILLTYPE", keys.reference("FBILLTYPE", "WLQD01_SYS"));
        head.put("FBOMUSE", Cell.text("99"));
        head.put("FYIELDRATE", Cell.number("100"));
        return new EngBomTemplate(head, Map.of("FEXPIREDATE", Cell.text("9999-12-31 00:00:00")), Map.of());
    }

    /**
     * Reads defaults for the head from the JSON of an object.
     *
     * @return the template, or none with a {@link io.skuwright.row.WireCode} of the JSON or {@code TEMPLATE_KEY_REFUSED}
     */
    public static Outcome<EngBomTemplate> read(String headJson) {
        return SaleOrderTemplate.record(headJson, "head", HEAD_REFUSED)
                .map(cells -> new EngBomTemplate(cells, Map.of(), Map.of()));
    }

    /**
     * Returns the template of a map for the head.
     *
     * @throws FindingException with the first error that {@link #read(String)} would find
     */
    public static EngBomTemplate of(Map<?, ?> head) {
        return read(Row.of(head, Place.ROOT).toJson()).orThrow();
    }

    /** Returns this template with defaults for the rows of components, from the JSON of an object. */
    public Outcome<EngBomTemplate> readLine(String lineJson) {
        return SaleOrderTemplate.record(lineJson, "line", LINE_REFUSED)
                .map(cells -> new EngBomTemplate(head, cells, byProduct));
    }

    /**
     * Returns this template with defaults for the rows of by-products, from the JSON of an object; the codes of their
     * type (FCOBYTYPE) are not confirmed.
     */
    public Outcome<EngBomTemplate> readByProduct(String rowJson) {
        return SaleOrderTemplate.record(rowJson, "by-product", LINE_REFUSED)
                .map(cells -> new EngBomTemplate(head, line, cells));
    }

    /** Returns the defaults of the head in the order given; not modifiable. */
    public Map<String, Cell> head() {
        return head;
    }

    /** Returns the defaults of a row of a component; not modifiable. */
    public Map<String, Cell> line() {
        return line;
    }

    /** Returns the defaults of a row of a by-product; not modifiable. */
    public Map<String, Cell> byProduct() {
        return byProduct;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EngBomTemplate that
                && head.equals(that.head)
                && line.equals(that.line)
                && byProduct.equals(that.byProduct);
    }

    @Override
    public int hashCode() {
        return Objects.hash(head, line, byProduct);
    }

    /** Returns the keys, for people; no values. */
    @Override
    public String toString() {
        return head.keySet() + " " + line.keySet() + " " + byProduct.keySet();
    }
}
