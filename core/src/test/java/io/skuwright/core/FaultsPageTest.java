package io.skuwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of faults names tests that are there and carry the fault as a tag, in whatever module they stand. */
class FaultsPageTest {

    private static final Pattern ROW = Pattern.compile("^\\| ([FN]\\d+) \\|.*\\| (.+) \\|$", Pattern.MULTILINE);
    private static final Pattern TEST = Pattern.compile("`(\\w+)#(\\w+)`");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([FN]\\d+)\"\\)");
    private static final Pattern CLASS = Pattern.compile("^(?:public |abstract |final )*class ", Pattern.MULTILINE);

    /** The last cell of each row, by fault or input. */
    private static final Map<String, String> ROWS = new TreeMap<>();
    /** The test sources of all modules, by simple name; two modules may each have a class of one name. */
    private static final Map<String, List<String>> SOURCES = new HashMap<>();

    @BeforeAll
    static void read() throws IOException, URISyntaxException {
        Path classes = Path.of(
                FaultsPageTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path module = classes.getParent().getParent();
        ROW.matcher(Files.readString(module.resolve("FAULTS.md")))
                .results()
                .forEach(row -> assertThat(ROWS.put(row.group(1), row.group(2))).as(row.group(1)).isNull());
        for (Path tests : testDirectories(module.getParent())) {
            try (Stream<Path> files = Files.walk(tests)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    String name = file.getFileName().toString().replace(".java", "");
                    SOURCES.computeIfAbsent(name, none -> new ArrayList<>()).add(Files.readString(file));
                }
            }
        }
    }

    /** Modules stand in the project or in a directory of it, and have no modules in what they build. */
    private static List<Path> testDirectories(Path project) throws IOException {
        try (Stream<Path> directories = Files.find(
                project, 5, (path, attributes) -> attributes.isDirectory() && path.endsWith("src/test/java"))) {
            return directories.toList();
        }
    }

    /** Returns what stands between the member before a method and the method: its annotations, with others at worst. */
    private static Stream<String> annotations(String source, String method) {
        return Pattern.compile("\\b(?:void|boolean) " + method + "\\(")
                .matcher(source)
                .results()
                .map(found -> source.substring(Math.max(0, source.lastIndexOf("\n    }\n", found.start())), found.start()));
    }

    private static String classAnnotations(String source) {
        return CLASS.matcher(source)
                .results()
                .findFirst()
                .map(found -> source.substring(0, found.start()))
                .orElse("");
    }

    private static boolean isShown(String fault, String name, String method) {
        String tag = "@Tag(\"" + fault + "\")";
        return SOURCES.getOrDefault(name, List.of()).stream()
                .anyMatch(source -> annotations(source, method)
                        .anyMatch(text -> text.contains(tag) || classAnnotations(source).contains(tag)));
    }

    @Test
    void rows_leaveNoFaultOut() {
        assertThat(ROWS.keySet())
                .containsAll(IntStream.rangeClosed(1, 96).mapToObj(number -> "F" + number).toList());
        assertThat(ROWS).allSatisfy((fault, shown) -> assertThat(shown).isNotBlank());
    }

    @Test
    void tests_areThereAndCarryTheFault() {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (Map.Entry<String, String> row : ROWS.entrySet()) {
            for (MatchResult test : TEST.matcher(row.getValue()).results().toList()) {
                count++;
                if (!isShown(row.getKey(), test.group(1), test.group(2))) {
                    wrong.add(row.getKey() + ": " + test.group());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(count).isGreaterThan(ROWS.size());
    }

    @Test
    void tags_areRowsOfThePage() {
        List<String> tags = SOURCES.values().stream()
                .flatMap(Collection::stream)
                .flatMap(source -> TAG.matcher(source).results())
                .map(tag -> tag.group(1))
                .distinct()
                .toList();
        assertThat(ROWS.keySet()).containsAll(tags);
    }
}
