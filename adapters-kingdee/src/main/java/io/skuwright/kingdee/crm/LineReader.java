package io.skuwright.kingdee.crm;

import io.skuwright.order.LineMarks;
import io.skuwright.order.LineType;
import io.skuwright.order.OrderLine;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.row.Cell;
import io.skuwright.row.Flag;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes an order line of the values of one record, and notes what cannot be read. */
final class LineReader {

    /** More digits than these do not pass every number type unharmed. */
    private static final int EXACT_DIGITS = 15;

    private static final Cell TEXT_TRUE = Cell.text("true");
    private static final Cell TEXT_FALSE = Cell.text("false");

    final LineFields fields;
    private final List<Finding> findings = new ArrayList<>();
    /** The names under which the values stood that the last findings are about, which have no place yet. */
    private final List<String> unplaced = new ArrayList<>();
    private final CrmSettings settings;
    private final Numbers numbers;

    LineReader(CrmSettings settings) {
        this.settings = settings;
        this.fields = new LineFields(settings.table());
        this.numbers = new Numbers(settings.limits());
    }

    /** Reads the line whose values the fields hold. */
    OrderLine line(Place list, int position) {
        OrderLine.Builder line = OrderLine.builder()
                .id(text(CrmField.ID))
                .product(text(CrmField.PRODUCT))
                .bomReference(text(CrmField.BOM_REFERENCE))
                .nodeKey(text(CrmField.NODE_KEY))
                .parentKey(text(CrmField.PARENT_KEY))
                .rootKey(text(CrmField.ROOT_KEY))
                .kit(cell(CrmField.KIT))
                .skip(cell(CrmField.SKIP))
                .quantity(number(CrmField.QUANTITY))
                .price(number(CrmField.PRICE))
                .unit(text(CrmField.UNIT))
                .standardBom(text(CrmField.STANDARD_BOM))
                .standardBomLine(text(CrmField.STANDARD_BOM_LINE))
                .marks(marks())
                .position(position);
        linkedBom(line);
        ratio(line);
        OrderLine read = line.build();
        if (!unplaced.isEmpty()) {
            place(read.id() == null ? "" : read.id(), list.child(position));
        }
        return read;
    }

    /** Says where the last findings were made; places are made for findings only, because most lines have none. */
    void place(String subject, Place record) {
        int from = findings.size() - unplaced.size();
        for (int at = 0; at < unplaced.size(); at++) {
            Finding finding = findings.get(from + at);
            findings.set(from + at, finding.about(subject).at(record.child(unplaced.get(at))));
        }
        unplaced.clear();
    }

    List<Finding> findings() {
        return findings;
    }

    private void linkedBom(OrderLine.Builder line) {
        String linked = text(CrmField.LINKED_BOM);
        line.linkedBom(linked);
        if (linked != null && settings.standardBundles().contains(linked)) {
            line.linkedBomIsStandard(Flag.YES);
            return;
        }
        String category = text(CrmField.LINKED_BOM_CATEGORY);
        if (category != null) {
            line.linkedBomIsStandard(category.equals("standard") ? Flag.YES : Flag.of(category));
        }
    }

    /**
     * A ratio of which one side cannot be read, or is there and empty, is no ratio: the other side alone would
     * be another number, and the line's quantity yet another.
     */
    private void ratio(OrderLine.Builder line) {
        int before = findings.size();
        Ratio numerator = number(CrmField.NUMERATOR);
        Ratio denominator = number(CrmField.DENOMINATOR);
        if (numerator == null && denominator == null && findings.size() == before) {
            return;
        }
        noteEmpty(CrmField.NUMERATOR, numerator, before);
        noteEmpty(CrmField.DENOMINATOR, denominator, before);
        if (findings.stream().skip(before).noneMatch(Finding::isError)) {
            line.numerator(numerator).denominator(denominator);
        } else {
            line.isRatioUnreadable(true);
        }
    }

    private void noteEmpty(CrmField field, @Nullable Ratio read, int before) {
        boolean isNoted = findings.stream()
                .skip(before)
                .anyMatch(finding -> field.word().equals(finding.attributes().get("field")));
        if (read == null && !isNoted && fields.value(field) != null) {
            note(field, Finding.of(QuantityCode.NUMBER_BLANK));
        }
    }

    private LineMarks marks() {
        String type = text(CrmField.TYPE);
        String parentProduct = text(CrmField.PARENT_PRODUCT);
        String bomLine = text(CrmField.BOM_LINE);
        String standardBom = text(CrmField.STANDARD_BOM_MARK);
        if (type == null && parentProduct == null && bomLine == null && standardBom == null) {
            return LineMarks.NONE;
        }
        LineType known = type == null || type.isBlank() ? null : settings.types().type(type);
        return new LineMarks(known, parentProduct, bomLine, standardBom);
    }

    /** Returns the text of an id, key, code or option value; blank texts stay, for the engine knows them. */
    @Nullable String text(CrmField field) {
        Object value = fields.value(field);
        return value == null || value instanceof String ? (String) value : textOf(field, value);
    }

    private @Nullable String textOf(CrmField field, Object value) {
        if (value instanceof CharSequence || value instanceof Character || value instanceof Enum) {
            return value.toString();
        }
        if (value instanceof Number || isNumber(value)) {
            return numbers.isTooLong(value)
                    ? wholeText(field, "9".repeat(EXACT_DIGITS) + "…")
                    : wholeText(field, value instanceof Cell cell ? cell.text() : value.toString());
        }
        if (isContainer(value) || value instanceof Boolean) {
            note(field, Finding.of(WireCode.WRONG_TYPE).with("expected", "text").with("found", PlainText.kind(value)));
            return null;
        }
        return value.toString();
    }

    /** An id that came as a number is taken as written, if that is whole. */
    private @Nullable String wholeText(CrmField field, String literal) {
        int digits = 0;
        for (int at = literal.startsWith("-") ? 1 : 0; at < literal.length(); at++, digits++) {
            if (literal.charAt(at) < '0' || literal.charAt(at) > '9') {
                note(field, Finding.of(WireCode.CODE_WAS_NUMBER).with("value", literal).as(Severity.ERROR));
                return null;
            }
        }
        if (digits > EXACT_DIGITS) {
            note(field, Finding.of(WireCode.CODE_WAS_NUMBER).with("value", literal));
        }
        return literal;
    }

    private Cell cell(CrmField field) {
        Object value = fields.value(field);
        if (value == null) {
            return Cell.ABSENT;
        }
        if (value instanceof Boolean flag) {
            return Cell.flag(flag);
        }
        if (value.equals("true")) {
            return TEXT_TRUE;
        }
        if (value.equals("false")) {
            return TEXT_FALSE;
        }
        return value instanceof Cell cell ? cell : PlainText.cell(value);
    }

    private @Nullable Ratio number(CrmField field) {
        Object value = fields.value(field);
        if (value == null) {
            return null;
        }
        if (value instanceof String text) {
            Ratio known = numbers.quick(text);
            return known == null && !text.isEmpty() ? slowNumber(field, text) : known;
        }
        if (value instanceof CharSequence text && text.length() == 0) {
            return null;
        }
        return slowNumber(field, value);
    }

    private @Nullable Ratio slowNumber(CrmField field, Object value) {
        if ((isContainer(value) && !isNumber(value)) || value instanceof Boolean) {
            note(field, Finding.of(WireCode.WRONG_TYPE).with("expected", "number").with("found", PlainText.kind(value)));
            return null;
        }
        Outcome<Ratio> number = numbers.read(value);
        number.findings().forEach(finding -> note(field, finding));
        return number.optional().orElse(null);
    }

    private void note(CrmField field, Finding finding) {
        findings.add(finding.with("field", field.word()));
        unplaced.add(fields.name(field));
    }

    private static boolean isNumber(Object value) {
        return value instanceof Cell cell && cell.kind() == Cell.Kind.NUMBER;
    }

    private static boolean isContainer(Object value) {
        return value instanceof Map
                || value instanceof Collection
                || value instanceof Cell
                || value.getClass().isArray();
    }
}
