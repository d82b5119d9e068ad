package io.skuwright.kingdee;

import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Extras;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import io.skuwright.wire.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The fields of one material, wherever they stand.
 *
 * <p>A Save body holds its sub-heads as objects, a View answer as lists of one; the row of a query has all fields on
 * itself. A sub-head that is not there is looked for on the document.
 */
final class MaterialFields implements Function<String, Field> {

    private final MaterialKnown known;
    private final Row row;
    private final boolean isQuery;
    private final LooseFields head;
    private final Optional<Row> baseRow;
    private final Optional<Row> saleRow;
    private final LooseFields base;
    private final LooseFields sale;
    private final List<Finding> findings = new ArrayList<>();

    MaterialFields(Row row, MaterialSettings settings, boolean isOfQuery) {
        FieldNames names = settings.names();
        this.known = settings.known();
        this.row = row;
        isQuery = isOfQuery || speaksQuery(row, settings.queryKeys());
        head = new LooseFields(row, names, isQuery);
        baseRow = subHead("base");
        saleRow = subHead("sale");
        base = baseRow.map(sub -> new LooseFields(sub, names)).orElse(head);
        sale = saleRow.map(sub -> new LooseFields(sub, names)).orElse(head);
    }

    /** Returns what was found out about the sub-heads, which are to be one each. */
    List<Finding> findings() {
        return findings;
    }

    LooseFields head() {
        return head;
    }

    LooseFields base() {
        return base;
    }

    LooseFields sale() {
        return sale;
    }

    Row row() {
        return row;
    }

    Place place() {
        return row.place();
    }

    /** A record of BillQuery looks like a body; a query has names with a point, or those that were asked for. */
    private static boolean speaksQuery(Row row, List<String> queryKeys) {
        return row.names().stream().anyMatch(LooseFields::givesNumber)
                || List.copyOf(row.names()).equals(queryKeys);
    }

    boolean isQuery() {
        return isQuery;
    }

    /** A View answer has plain names where Save and queries have an F. */
    Vocabulary vocabulary() {
        if (isQuery) {
            return Vocabulary.QUERY;
        }
        boolean hasPlainName = head.named("FNumber").kind() == Cell.Kind.ABSENT
                && head.named("Number").kind() != Cell.Kind.ABSENT;
        return hasPlainName ? Vocabulary.VIEW : Vocabulary.SAVE;
    }

    /** The id of a sub-head; without one there is only that of the document, which is another. */
    Cell entryId(String word) {
        boolean isThere = MaterialNames.BASE_WORDS.contains(word) ? baseRow.isPresent() : saleRow.isPresent();
        return isThere ? apply(word).cell() : Cell.ABSENT;
    }

    @Override
    public Field apply(String word) {
        if (MaterialNames.BASE_WORDS.contains(word)) {
            return base.apply(word);
        }
        return MaterialNames.SALE_WORDS.contains(word) ? sale.apply(word) : head.apply(word);
    }

    private Optional<Row> subHead(String word) {
        Field field = head.apply(word);
        Cell cell = field.cell();
        if (cell.row().isPresent() || !cell.hasValue()) {
            return cell.row();
        }
        List<Cell> items = cell.items();
        if (cell.kind() == Cell.Kind.LIST && items.size() <= 1) {
            Optional<Row> only = items.isEmpty() ? Optional.empty() : items.get(0).row();
            if (only.isPresent() || items.isEmpty()) {
                return only;
            }
        }
        findings.add(Finding.of(MaterialCode.MATERIAL_SUB_HEAD_NOT_ONE)
                .at(field.place())
                .with("field", field.name())
                .with("count", items.size()));
        return Optional.empty();
    }

    /** Returns what the document holds beside the fields that were read. */
    Extras headExtras(Set<String> readValues) {
        List<Set<String>> sets = new ArrayList<>(List.of(known.head(), readValues));
        if (baseRow.isEmpty()) {
            sets.add(known.flatBase());
        }
        if (saleRow.isEmpty()) {
            sets.add(known.flatSale());
        }
        return MaterialKnown.extras(row, sets);
    }

    Extras baseExtras() {
        return baseRow.map(sub -> MaterialKnown.extras(sub, List.of(known.base()))).orElse(Extras.none());
    }

    Extras saleExtras() {
        return saleRow.map(sub -> MaterialKnown.extras(sub, List.of(known.sale()))).orElse(Extras.none());
    }
}
