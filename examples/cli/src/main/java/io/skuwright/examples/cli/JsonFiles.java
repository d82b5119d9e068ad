package io.skuwright.examples.cli;

import io.skuwright.kingdee.crm.CrmOrders;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import java.util.List;
import java.util.Map;

/** Opens JSON files under the limits of the command line. */
final class JsonFiles {

    private final Console console;
    private final OutputOptions output;

    JsonFiles(Console console, OutputOptions output) {
        this.console = console;
        this.output = output;
    }

    /** Opens a file of data; what is wrong in it becomes findings. */
    JsonRows open(String file) {
        return JsonRows.of(console.read(file)).within(output.readerLimits());
    }

    /** Opens a file that holds the state of an earlier answer. */
    JsonRows openWithState(String file) {
        return JsonRows.of(console.read(file)).within(output.stateLimits());
    }

    /** Reads a file of settings, which must be a JSON object: a fault in it is wrong use. */
    Row settings(String file) {
        Outcome<Cell> document = open(file).read();
        return document.optional()
                .filter(value -> !document.hasErrors())
                .flatMap(Cell::row)
                .orElseThrow(() -> new WrongUse("'" + file + "' must be one JSON object."));
    }

    /** Returns the reader with the field names of the option {@code --fields}. */
    CrmOrders fieldNames(CrmOrders crm) {
        return output.fieldsFile() == null ? crm : crm.withFieldNames(fieldNames(crm.fieldNames()));
    }

    /** Returns the table with the field names of the option {@code --fields}. */
    FieldNames fieldNames(FieldNames table) {
        String file = output.fieldsFile();
        if (file == null) {
            return table;
        }
        FieldNames names = table;
        try {
            for (Map.Entry<String, Cell> field : settings(file).cells().entrySet()) {
                Cell value = field.getValue();
                List<String> list = value.kind() == Cell.Kind.LIST
                        ? value.items().stream().map(Cell::text).toList()
                        : List.of(value.text().split("\\s*,\\s*"));
                names = names.with(field.getKey(), list);
            }
            return names;
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
    }
}
