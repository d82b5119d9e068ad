package io.skuwright.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README's first screen is code that compiles and runs. */
class ReadmeTest {

    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final Path README = MODULE.resolve("../../README.md");
    private static final Path EXAMPLE = MODULE.resolve(
            "src/main/java/io/skuwright/examples/quickstart/ReadmeExample.java");

    @Test
    void code_isThatOfTheExample() throws IOException {
        assertThat(between(README, "```java", "```")).isEqualTo(between(EXAMPLE, "// <readme>", "// </readme>"));
    }

    @Test
    void example_runs() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReadmeExample.run(
                Quickstart.file("crm-order.json"),
                Quickstart.file("kingdee-boms.json"),
                Quickstart.codes(Quickstart.file("codes.json")),
                new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("6512bd430000000000000006 SON (part of the kit without a linked BOM; ratio from the BOM)")
                .contains("\"formid\":\"SAL_SaleOrder\"");
    }

    /** Returns the lines between two lines, without their common indentation. */
    private static List<String> between(Path file, String first, String last) throws IOException {
        List<String> lines = Files.readAllLines(file).stream().toList();
        List<String> stripped = lines.stream().map(String::strip).toList();
        int from = stripped.indexOf(first) + 1;
        int to = from + stripped.subList(from, stripped.size()).indexOf(last);
        int indent = lines.get(from).length() - lines.get(from).stripLeading().length();
        return lines.subList(from, to).stream()
                .map(line -> line.length() < indent ? line : line.substring(indent))
                .toList();
    }
}
