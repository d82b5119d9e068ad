package io.skuwright.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;

/** One run of the command line: what went in and what came out. */
record CommandLineRun(int status, String out, String err) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Runs with words separated by blanks and text on standard input. */
    static CommandLineRun of(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Skuwright.run(
                arguments,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new CommandLineRun(
                status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Writes a file for an option that names one. */
    static String file(Path directory, String name, String content) {
        try {
            return Files.writeString(directory.resolve(name), content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode json() {
        try {
            return JSON.readTree(out);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(out + err, e);
        }
    }

    /** Returns the codes of the findings in their order. */
    List<String> codes() {
        return StreamSupport.stream(json().get("findings").spliterator(), false)
                .map(finding -> finding.get("code").asText())
                .toList();
    }

    /** Returns component, quantity and unit of the rows or totals. */
    List<String> quantities(String list) {
        return StreamSupport.stream(json().get(list).spliterator(), false)
                .map(row -> row.get("component").asText() + " " + row.get("quantity").asText()
                        + (row.get("unit").isNull() ? "" : " " + row.get("unit").asText()))
                .toList();
    }

    /** Returns code and place of the findings in their order. */
    List<String> places() {
        return StreamSupport.stream(json().get("findings").spliterator(), false)
                .map(finding -> finding.get("code").asText() + " " + finding.get("where").asText())
                .toList();
    }

    static String toJson(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String[] arguments(String words, String... more) {
        String[] first = words.split(" ");
        String[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
