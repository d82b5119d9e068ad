package io.skuwright.kingdee;

import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the bodies of a batch are made.
 *
 * @param form the form id
 * @param options the members beside the documents, a JSON object
 * @param size the largest number of documents of a call
 * @param threads the number of threads of the server, 0 if it is not said
 * @param inParameters true for the form that servers of the series 7 take
 */
record BatchSettings(String form, String options, int size, int threads, boolean inParameters) {

    /** What Kingdee is advised to be sent at once. */
    private static final int USUAL_SIZE = 20;

    static BatchSettings of(String form) {
        return new BatchSettings(form, options(SaveOptions.defaults()), USUAL_SIZE, 0, false);
    }

    static String options(SaveOptions options) {
        return Row.ofCells(options.toCells(), Place.NONE).toJson();
    }

    BatchSettings withOptions(String newOptions) {
        return new BatchSettings(form, newOptions, size, threads, inParameters);
    }

    BatchSettings withSize(int newSize) {
        return new BatchSettings(form, options, positive("documents", newSize), threads, inParameters);
    }

    BatchSettings withThreads(int newThreads) {
        return new BatchSettings(form, options, size, positive("threads", newThreads), inParameters);
    }

    BatchSettings withParameters() {
        return new BatchSettings(form, options, size, threads, true);
    }

    private static int positive(String what, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("The number of " + what + " is " + number + ", but must be positive.");
        }
        return number;
    }

    /** Returns the body of a call; the documents go in as the text they have. */
    String body(List<BatchEntry> entries) {
        String documents = entries.stream().map(BatchEntry::modelJson).collect(Collectors.joining(",", "[", "]"));
        String members = options.substring(1, options.length() - 1);
        String data = "{" + members + (members.isEmpty() ? "" : ",") + (threads == 0 ? "" : "\"BatchCount\":" + threads + ",")
                + "\"Model\":" + documents + "}";
        if (inParameters) {
            Cell parameters = Cell.list(List.of(Cell.text(form), Cell.text(data)));
            return Row.ofCells(Map.of("parameters", parameters), Place.NONE).toJson();
        }
        return "{\"formid\":" + Cell.text(form).toJson() + ",\"data\":" + data + "}";
    }
}
