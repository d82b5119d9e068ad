package io.skuwright.consolidation;

import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Place;
import io.skuwright.row.NearKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as columns of whole numbers: the form in which a million of them fit into memory.
 *
 * <p>Texts that repeat are numbered while they are hot, just after they were read; codes, which do not repeat,
 * are written one after the other. A row is its index in the columns.
 */
final class MaterialStore {

    private final ConsolidationRules rules;
    private final NearKey near;
    private final boolean hashesNear;
    final TextTable keys;
    final TextTable names;
    final TextTable categories;
    final TextTable units;
    final TextTable[] values;
    final Texts codes = new Texts();
    final Ints codeHashes = new Ints();
    private final NumberTable rows;
    final Column key;
    final Column name;
    final Column category;
    final Column unit;
    final Column[] specs;
    final Origins origins = new Origins();
    final Ints faultRows = new Ints();
    final Ints faults = new Ints();
    final List<Finding> unreadable = new ArrayList<>();
    final Ints unreadableRows = new Ints();
    /** Rows whose codes may hold what cannot be seen. */
    final Ints oddCodes = new Ints();
    /** What was found out while reading, and the rows it was found in. */
    final List<Finding> notes = new ArrayList<>();
    final Ints noteRows = new Ints();
    private final TextFault codeFault;
    private final RowBuffer buffer;
    private final int[] numbers = new int[RowBuffer.ROWS];
    private final byte[] faulty = new byte[RowBuffer.ROWS];

    MaterialStore(ConsolidationRules rules, NearKey near) {
        this.rules = rules;
        this.near = near;
        this.hashesNear = !rules.lookAlikes().isEmpty();
        TextFault nameFault = new TextFault(rules.limits().get(Limit.NAME_LENGTH));
        this.codeFault = new TextFault(rules.limits().get(Limit.CODE_LENGTH));
        this.keys = new TextTable(rules.key().size() == 1 ? nameFault : new KeyFault(nameFault.longest(), rules.key().size()));
        this.names = rules.isKeyedByName() ? keys : new TextTable(nameFault);
        this.categories = new TextTable(nameFault);
        this.units = new TextTable(nameFault);
        int count = rules.specs().size();
        this.buffer = new RowBuffer(count);
        this.values = new TextTable[count];
        this.specs = new Column[count];
        this.rows = new NumberTable(count + (rules.isKeyedByName() ? 3 : 4));
        this.key = rows.column(0);
        this.category = rows.column(1);
        this.unit = rows.column(2);
        this.name = rules.isKeyedByName() ? key : rows.column(count + 3);
        for (int spec = 0; spec < count; spec++) {
            values[spec] = new TextTable(nameFault);
            specs[spec] = rows.column(3 + spec);
        }
    }

    ConsolidationRules rules() {
        return rules;
    }

    NearKey near() {
        return near;
    }

    /** Returns the number of rows, those that others hold and those that wait among them. */
    int size() {
        return rows.rows() + buffer.size();
    }

    /** Adds a row whose cells are clean; the texts of its key are one text. */
    void add(Material material, String keyText, boolean elsewhere, @Nullable Finding unreadable) {
        buffer.add(material, keyText, elsewhere, unreadable);
        if (buffer.isFull()) {
            flush();
        }
    }

    /** Takes over the rows that wait. */
    private void flush() {
        int count = buffer.size();
        int first = rows.rows();
        rows.room(count);
        Arrays.fill(faulty, TextFault.NONE);
        take(keys, key, buffer.keys);
        if (!rules.isKeyedByName()) {
            take(names, name, buffer.names);
        }
        take(categories, category, buffer.categories);
        take(units, unit, buffer.units);
        for (int spec = 0; spec < specs.length; spec++) {
            take(values[spec], specs[spec], buffer.specs[spec]);
        }
        for (int at = 0; at < count; at++) {
            takeRest(at, first + at);
        }
        rows.commit(count);
        buffer.clear();
    }

    private void take(TextTable table, Column column, String[] texts) {
        int count = buffer.size();
        table.numbers(texts, count, numbers);
        for (int at = 0; at < count; at++) {
            column.set(rows.rows() + at, numbers[at]);
        }
        for (int at = 0; at < count && table.hasFaults(); at++) {
            faulty[at] = faulty[at] == TextFault.NONE ? table.fault(numbers[at]) : faulty[at];
        }
    }

    private void takeRest(int at, int row) {
        String code = buffer.codes[at];
        if (codes.add(code)) {
            oddCodes.add(row);
        }
        codeHashes.add(hashesNear ? near.hash(code) : code.hashCode());
        origins.add(buffer.places[at]);
        Finding finding = buffer.unreadable[at];
        if (buffer.elsewhere[at]) {
            mark(row, RowFault.ELSEWHERE);
        } else if (finding != null) {
            unreadableRows.add(row);
            unreadable.add(finding);
            mark(row, RowFault.UNREADABLE);
        } else {
            int fault = fault(key.get(row), code, faulty[at]);
            if (fault != RowFault.NONE) {
                mark(row, fault);
            }
        }
    }

    private int fault(int keyNumber, String code, byte ofOthers) {
        if (keyNumber == TextTable.BLANK) {
            return RowFault.MISSING_KEY;
        }
        byte ofText = ofOthers == TextFault.NONE ? codeFault.of(code) : ofOthers;
        if (ofText != TextFault.NONE) {
            return ofText == TextFault.BAD ? RowFault.BAD_TEXT : RowFault.TOO_LONG;
        }
        return Blank.is(code) ? RowFault.MISSING_CODE : RowFault.NONE;
    }

    /** Keeps what was found out about the row that is added next. */
    void note(Finding finding) {
        notes.add(finding);
        noteRows.add(size());
    }

    private void mark(int row, int fault) {
        faultRows.add(row);
        faults.add(fault);
    }

    /** Adds all rows of another store, which is of no use afterwards. */
    void addAll(MaterialStore other) {
        flush();
        other.flush();
        int before = size();
        rows.room(other.size());
        append(keys, key, other.keys, other.key);
        if (!rules.isKeyedByName()) {
            append(names, name, other.names, other.name);
        }
        append(categories, category, other.categories, other.category);
        append(units, unit, other.units, other.unit);
        for (int spec = 0; spec < specs.length; spec++) {
            append(values[spec], specs[spec], other.values[spec], other.specs[spec]);
        }
        rows.commit(other.size());
        codes.addAll(other.codes);
        codeHashes.addAll(other.codeHashes);
        origins.addAll(other.origins);
        for (int at = 0; at < other.faultRows.size(); at++) {
            mark(before + other.faultRows.get(at), other.faults.get(at));
        }
        appendRows(unreadableRows, other.unreadableRows, before);
        unreadable.addAll(other.unreadable);
        appendRows(oddCodes, other.oddCodes, before);
        appendRows(noteRows, other.noteRows, before);
        notes.addAll(other.notes);
    }

    private static void appendRows(Ints rows, Ints otherRows, int before) {
        for (int at = 0; at < otherRows.size(); at++) {
            rows.add(before + otherRows.get(at));
        }
    }

    private void append(TextTable table, Column column, TextTable otherTable, Column otherColumn) {
        int[] mapped = new int[otherTable.size()];
        for (int number = 0; number < mapped.length; number++) {
            mapped[number] = table.number(otherTable.text(number));
        }
        for (int at = 0; at < otherColumn.size(); at++) {
            int number = otherColumn.get(at);
            column.set(rows.rows() + at, number == TextTable.BLANK ? number : mapped[number]);
        }
    }

    /** Gives back what is needed for adding only. */
    void close() {
        flush();
        keys.close();
        names.close();
        categories.close();
        units.close();
        for (int spec = 0; spec < specs.length; spec++) {
            values[spec].close();
        }
        codes.close();
        codeHashes.close();
        rows.close();
        for (Ints list : List.of(faultRows, faults, unreadableRows, oddCodes, noteRows)) {
            list.close();
        }
        origins.close();
    }

    /** Returns the name of a row's product. */
    String nameOf(int row) {
        return rules.isKeyedByName() ? keys.text(key.get(row)) : names.text(name.get(row));
    }

    /** Returns rows in the order of their places; the array itself if they are. */
    int[] byPlace(int[] rows) {
        return sorted(rows, origins::compare);
    }

    /** Returns rows in the order of their codes, those of one code in the order of their places. */
    int[] byCode(int[] rows) {
        return sorted(rows, (one, other) -> {
            int byCode = codes.compare(one, other);
            return byCode != 0 ? byCode : origins.compare(one, other);
        });
    }

    private static int[] sorted(int[] rows, Comparator<Integer> order) {
        for (int at = 1; at < rows.length; at++) {
            if (order.compare(rows[at - 1], rows[at]) > 0) {
                return Arrays.stream(rows)
                        .boxed()
                        .sorted(order)
                        .mapToInt(Integer::intValue)
                        .toArray();
            }
        }
        return rows;
    }

    Place place(int row) {
        return origins.place(row);
    }

    /** Returns a row as it was added. */
    Material material(int row) {
        List<String> texts = new ArrayList<>(specs.length);
        for (int spec = 0; spec < specs.length; spec++) {
            texts.add(values[spec].text(specs[spec].get(row)));
        }
        return new Material(
                codes.text(row),
                nameOf(row),
                KeyText.parts(keys.text(key.get(row)), rules.key().size()),
                categories.text(category.get(row)),
                units.text(unit.get(row)),
                List.copyOf(texts),
                origins.place(row));
    }
}
