package io.skuwright.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingReport;
import io.skuwright.result.FindingText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExitCode;

/** What a command prints: members in their order, findings last. */
final class Answer {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();
    private final List<Finding> findings;
    private final OutputOptions options;

    Answer(OutputOptions options, List<Finding> findings) {
        this.options = options;
        // A catalogue's findings come up again in what is made of it; one telling is enough.
        this.findings = findings.stream().distinct().toList();
    }

    /** Adds a member: text, number, flag, null, or maps and lists of them. */
    Answer with(String name, @Nullable Object value) {
        members.put(name, value);
        return this;
    }

    /** Adds a list whose items are made one by one while they are printed. */
    <T> Answer withEach(String name, Iterable<T> items, Function<T, @Nullable Object> json) {
        Iterable<@Nullable Object> made =
                () -> StreamSupport.stream(items.spliterator(), false).map(json).iterator();
        return with(name, made);
    }

    /** Prints the answer as JSON and returns the exit status. */
    int print(Console console) {
        FindingReport report = report();
        members.put("findings", report.shown().stream().map(this::finding).toList());
        try {
            JSON.writeValue(console.out(), members);
            console.out().println();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return status(report);
    }

    /** Prints text for people, then the findings, and returns the exit status. */
    int printText(Console console, String text) {
        return printText(console, text, "");
    }

    /** Prints text, then the findings, each line of them after a mark, and returns the exit status. */
    int printText(Console console, String text, String mark) {
        FindingReport report = report();
        console.out().print(text);
        FindingText sentences = FindingText.in(options.language());
        if (!report.shown().isEmpty()) {
            console.out().println();
        }
        for (Finding finding : report.shown()) {
            String line = finding.severity().text() + " " + finding.code().name() + ": " + sentences.render(finding);
            line.lines().forEach(part -> console.out().println(mark + part));
        }
        return status(report);
    }

    private FindingReport report() {
        return FindingReport.of(findings, options.limits());
    }

    private static int status(FindingReport report) {
        return report.hasErrors() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private Map<String, Object> finding(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("severity", finding.severity().text());
        json.put("code", finding.code().name());
        json.put("subject", finding.subject());
        json.put("where", finding.place().toString());
        json.put("message", FindingText.in(options.language()).render(finding));
        json.put("attributes", finding.attributes());
        return json;
    }
}
