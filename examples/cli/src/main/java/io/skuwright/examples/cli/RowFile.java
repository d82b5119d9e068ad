package io.skuwright.examples.cli;

import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.Row;
import io.skuwright.sheets.RowSink;
import io.skuwright.sheets.SheetCode;
import io.skuwright.sheets.SheetReader;
import io.skuwright.sheets.SheetSettings;
import io.skuwright.sheets.SheetSummary;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads flat rows one by one from a file of which the content says what it is: JSON, CSV or XLSX. */
final class RowFile {

    /** What is looked at to tell JSON from CSV. */
    private static final int START = 512;

    private final Console console;
    private final OutputOptions output;
    private final SheetSettings settings;
    private String source = "";

    RowFile(Console console, OutputOptions output, SheetSettings settings) {
        this.console = console;
        this.output = output;
        this.settings = settings;
    }

    /** Puts a name in front of every place. */
    RowFile in(String newSource) {
        source = newSource;
        return this;
    }

    /**
     * What came of a file beside the rows that can be used.
     *
     * @param rejected rows that could not be read
     * @param findings theirs, and those about the whole file
     * @param isRefused whether the file is refused, so that none of its rows is to be used
     */
    record Read(List<Batch.Rejected> rejected, List<Finding> findings, boolean isRefused) {
        static Read refused(List<Finding> findings) {
            return new Read(List.of(), findings, true);
        }
    }

    /** Passes every row on; columns that are not there refuse the file. */
    Read read(String file, Set<String> columns, Consumer<Row> accepted) {
        try (BufferedInputStream in = new BufferedInputStream(console.open(file), 1 << 16)) {
            return isJson(start(in)) ? json(in, columns, accepted) : sheet(in, accepted);
        } catch (IOException e) {
            throw new WrongUse("Cannot read '" + file + "'. It broke off while it was read.");
        } catch (UncheckedIOException e) {
            throw new WrongUse("Cannot read '" + file + "'. It broke off while it was read.");
        }
    }

    private Read sheet(InputStream in, Consumer<Row> accepted) {
        List<Batch.Rejected> rejected = new ArrayList<>();
        Outcome<SheetSummary> summary = SheetReader.of(settings).read(in, source, new RowSink() {
            @Override
            public void accept(Row row) {
                accepted.accept(row);
            }

            @Override
            public void reject(Batch.Rejected row) {
                rejected.add(row);
            }
        });
        return result(summary, rejected);
    }

    private Read json(InputStream in, Set<String> columns, Consumer<Row> accepted) {
        List<Batch.Rejected> rejected = new ArrayList<>();
        Set<String> missing = new LinkedHashSet<>(columns);
        Set<String> found = new LinkedHashSet<>();
        JsonRows document = source.isEmpty() ? JsonRows.of(in) : JsonRows.of(in).in(source);
        Outcome<Long> read = document.within(output.readerLimits())
                .stream(
                        List.of(),
                        row -> {
                            if (!missing.isEmpty()) {
                                missing.removeAll(row.names());
                                found.addAll(row.names());
                            }
                            accepted.accept(row);
                        },
                        rejected::add);
        if (read.hasErrors() || missing.isEmpty() || found.isEmpty()) {
            return result(read, rejected);
        }
        return Read.refused(missing.stream()
                .map(column -> Finding.of(SheetCode.HEADER_MISSING)
                        .at(document.place())
                        .with("name", column)
                        .with("found", String.join(", ", found)))
                .toList());
    }

    private static Read result(Outcome<?> read, List<Batch.Rejected> rejected) {
        if (read.hasErrors()) {
            return Read.refused(read.findings());
        }
        List<Finding> findings = new ArrayList<>(read.findings());
        rejected.forEach(row -> findings.add(row.finding()));
        return new Read(rejected, findings, false);
    }

    /** Returns true if content is JSON, be it broken, and no sheet. */
    static boolean isJson(byte[] content) {
        return isJson(text(Arrays.copyOf(content, Math.min(content.length, START))));
    }

    private static String start(BufferedInputStream in) throws IOException {
        in.mark(START);
        byte[] bytes = in.readNBytes(START);
        in.reset();
        return text(bytes);
    }

    private static String text(byte[] start) {
        String text = new String(start, StandardCharsets.UTF_8);
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
    }

    /** A header of a sheet may begin with a bracket too, but not go on like a list or a record. */
    private static boolean isJson(String start) {
        if (start.isEmpty()) {
            return false;
        }
        String rest = start.substring(1).stripLeading();
        return switch (start.charAt(0)) {
            case '{' -> rest.isEmpty() || rest.startsWith("\"") || rest.startsWith("}");
            case '[' -> rest.isEmpty() || "{[]\"-0123456789".indexOf(rest.charAt(0)) >= 0
                    || rest.matches("(?s)(true|false|null)\\b.*");
            default -> false;
        };
    }
}
