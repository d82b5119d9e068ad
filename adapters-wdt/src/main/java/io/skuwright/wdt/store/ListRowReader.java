package io.skuwright.wdt.store;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import io.skuwright.row.Columns;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import io.skuwright.wire.Field;
import io.skuwright.wire.FieldReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the rows of a list one by one; what rows say together is for the {@link ListJudge}. */
final class ListRowReader {

    private static final String ATTRIBUTE = "attribute ";
    private static final int DEEPEST = 3;

    private final GoodsListSettings settings;
    private final Map<List<String>, ListHeader> headers = new HashMap<>();
    private final Set<String> attributes = new TreeSet<>();
    private final List<Finding> findings = new ArrayList<>();

    ListRowReader(GoodsListSettings settings) {
        this.settings = settings;
    }

    /** Returns what was found out that refuses no row, in the order of rows. */
    List<Finding> findings() {
        return findings;
    }

    ListEntry read(Row row) {
        List<String> names = row.columns().map(Columns::names).orElseGet(() -> List.copyOf(row.names()));
        ListHeader header = headers.get(names);
        if (header == null) {
            header = ListHeader.of(names, settings.names(), row.place());
            headers.put(names, header);
            findings.addAll(header.findings());
        }
        if (header.findings().stream().anyMatch(Finding::isError)) {
            return ListEntry.rejected(rejected(row, Finding.of(WireCode.DOCUMENT_REFUSED)
                    .at(row.place())
                    .with("cause", ListCode.LIST_COLUMN_MISSING.name())));
        }
        return isLeftOut(row, header) ? ListEntry.dropped() : read(row, header);
    }

    private static Batch.Rejected rejected(Row row, Finding finding) {
        return new Batch.Rejected(row.place(), row.toJson(), finding);
    }

    private boolean isLeftOut(Row row, ListHeader header) {
        Cell code = header.field(row, ListField.CODE).cell();
        // The word of a total stands in the first column, which may be that of the codes.
        boolean isWord = isTotal(code.text().strip()) && !header.field(row, ListField.NAME).cell().hasValue();
        if (code.hasValue() && !isWord) {
            return false;
        }
        Optional<String> total = row.cells().values().stream()
                .filter(Cell::hasValue)
                .findFirst()
                .map(cell -> cell.text().strip())
                .filter(ListRowReader::isTotal);
        if (total.isPresent()) {
            findings.add(Finding.of(ListCode.LIST_TOTAL_DROPPED).at(row.place()).with("value", total.get()));
            return true;
        }
        if (code.hasValue() || header.field(row, ListField.SHOP).cell().hasValue()) {
            return false;
        }
        findings.add(Finding.of(ListCode.LIST_ROW_WITHOUT_CODE).at(row.place()));
        return true;
    }

    private static boolean isTotal(String text) {
        String word = text.endsWith(":") || text.endsWith("：") ? text.substring(0, text.length() - 1).strip() : text;
        return word.equals("合计") || word.equals("总计");
    }

    private ListEntry read(Row row, ListHeader header) {
        Map<String, ListField> fields = new HashMap<>();
        for (ListField field : ListField.values()) {
            fields.put(field.word(), field);
        }
        FieldReader reader = FieldReader.of(
                word -> {
                    ListField field = fields.get(word);
                    String name = word.substring(Math.min(word.length(), ATTRIBUTE.length()));
                    return field == null ? Field.in(row, name, row.cell(name)) : header.field(row, field);
                },
                settings.limits());
        reader.about(header.field(row, ListField.CODE).cell().text());
        Optional<GoodsListRow> value = value(row, header, reader);
        List<Finding> found = reader.findings();
        Optional<Finding> error = found.stream().filter(Finding::isError).findFirst();
        boolean wasRefused = false;
        for (Finding finding : found) {
            if (error.isPresent() && !wasRefused && finding.isError()) {
                wasRefused = true;
            } else {
                findings.add(finding);
            }
        }
        return error.map(finding -> ListEntry.rejected(rejected(row, finding)))
                .orElseGet(() -> ListEntry.read(row, value.orElseThrow()));
    }

    /** Returns the row, or nothing if the reader has an error. */
    private Optional<GoodsListRow> value(Row row, ListHeader header, FieldReader reader) {
        Optional<String> goodsNo = code(reader, ListField.GOODS_NO, true);
        Optional<String> code = code(reader, ListField.CODE, true);
        Optional<String> name = reader.requiredText(ListField.NAME.word());
        GoodsListRow.Builder builder = GoodsListRow.builder()
                .category(category(reader))
                .brand(named(reader, ListField.BRAND))
                .specName(reader.text(ListField.SPEC_NAME.word()).orElse(""))
                .price(price(reader))
                .unit(named(reader, ListField.UNIT))
                .barcode(code(reader, ListField.BARCODE, false))
                .shelf(shelf(reader))
                .picture(reader.text(ListField.PICTURE.word()))
                .place(row.place());
        for (String attribute : header.attributes()) {
            reader.text(ATTRIBUTE + attribute).ifPresent(value -> {
                builder.putAttributes(attribute, value);
                count(attribute, reader);
            });
        }
        return reader.hasErrors()
                ? Optional.empty()
                : Optional.of(builder.goodsNo(goodsNo.orElseThrow())
                        .code(code.orElseThrow())
                        .name(name.orElseThrow())
                        .build());
    }

    /** Rows that come without a common header may have more attributes together than a list has columns. */
    private void count(String attribute, FieldReader reader) {
        if (attributes.contains(attribute) || attributes.size() < GoodsListSettings.MOST_ATTRIBUTES) {
            attributes.add(attribute);
            return;
        }
        Field field = reader.field(ATTRIBUTE + attribute);
        reader.add(Finding.of(ListCode.LIST_ATTRIBUTE_FIFTH)
                .about(attribute)
                .at(field.place())
                .with("attributes", String.join(", ", attributes)));
    }

    private static Optional<String> code(FieldReader reader, ListField field, boolean isRequired) {
        Field found = reader.field(field.word());
        if (found.cell().hasValue()) {
            return CodeCell.read(reader, found);
        }
        return isRequired ? reader.requiredCode(field.word()) : Optional.empty();
    }

    /** The ERP writes 无 where there is none. */
    private static String named(FieldReader reader, ListField field) {
        return reader.text(field.word()).filter(text -> !text.strip().equals("无")).orElse("");
    }

    private String category(FieldReader reader) {
        String category = named(reader, ListField.CATEGORY);
        int depth = CategoryText.depth(category, settings.categorySeparator());
        if (depth > DEEPEST) {
            Field field = reader.field(ListField.CATEGORY.word());
            reader.add(Finding.of(ListCode.LIST_CATEGORY_TOO_DEEP)
                    .about(category)
                    .at(field.place())
                    .with("depth", depth)
                    .with("limit", DEEPEST));
        }
        return category;
    }

    private Optional<Ratio> price(FieldReader reader) {
        Field field = reader.field(ListField.PRICE.word());
        Cell cell = field.cell();
        boolean isPlain = cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.NUMBER;
        String shown = cell.hasValue() && !isPlain ? cell.toJson() : cell.text();
        if (PriceText.saysNone(shown)) {
            reader.add(price(ListCode.LIST_NO_PRICE, reader, field, shown));
            return Optional.empty();
        }
        Outcome<Ratio> price = PriceText.decimal(shown)
                .map(number -> Ratio.read(number, settings.limits()))
                .orElseGet(() -> Outcome.failed(price(ListCode.LIST_BAD_PRICE, reader, field, shown)));
        String code = reader.field(ListField.CODE.word()).cell().text();
        price.findings().forEach(fault ->
                reader.add(fault.about(code).at(field.place()).with("field", field.name())));
        Optional<Ratio> amount = price.optional();
        if (amount.isPresent() && amount.get().signum() < 0) {
            reader.add(price(ListCode.LIST_BAD_PRICE, reader, field, shown));
        }
        return amount;
    }

    private static Finding price(ListCode code, FieldReader reader, Field field, String value) {
        return Finding.of(code)
                .about(reader.field(ListField.CODE.word()).cell().text())
                .at(field.place())
                .with("field", field.name())
                .with("value", value);
    }

    private static Shelf shelf(FieldReader reader) {
        Field field = reader.field(ListField.SHELF.word());
        if (!field.cell().hasValue()) {
            return Shelf.ON;
        }
        Optional<Shelf> shelf = Shelf.of(field.cell().text());
        if (shelf.isEmpty()) {
            String value = field.cell().text().isEmpty() ? field.cell().toJson() : field.cell().text();
            reader.add(price(ListCode.LIST_BAD_SHELF, reader, field, value));
        }
        return shelf.orElse(Shelf.ON);
    }
}
