package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of the package leads to every class that a user begins with. */
class PackageMapTest {

    private static final Path SOURCES = Path.of("src/main/java/io/skuwright/wdt");

    /** Values are records and interfaces, findings are enums; what is a class is begun with. */
    private static final Pattern FACADE = Pattern.compile("(?m)^public final class (\\w+)");

    @Test
    void page_linksEveryFacade() throws IOException {
        String page = Files.readString(SOURCES.resolve("package-info.java"));
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
                Matcher facade = FACADE.matcher(Files.readString(file));
                if (facade.find() && !page.contains(" io.skuwright.wdt." + facade.group(1) + "}")) {
                    missing.add(facade.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }
}
