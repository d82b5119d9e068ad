package io.skuwright.examples.groovy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.kingdee.crm.AfterSave;
import io.skuwright.result.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.codehaus.mojo.animal_sniffer.ClassListBuilder;
import org.codehaus.mojo.animal_sniffer.SignatureChecker;
import org.codehaus.mojo.animal_sniffer.logging.PrintWriterLogger;
import org.junit.jupiter.api.Test;

/** What is in the function jar, and that Java 8 can run it. */
class FunctionJarContentIT {

    private static final int JAVA_8 = 52;

    /** Guava's own mark of classes that it uses only where a newer Java is found. */
    private static final String GUARDED = "io.skuwright.function.google.common.hash.IgnoreJRERequirement";

    private static final Map<String, byte[]> ENTRIES = FunctionJar.entries(FunctionJar.FILE);

    @Test
    void classes_all_areOfJava8() {
        Map<String, Integer> newer = ENTRIES.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".class"))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> version(entry.getValue())));
        assertThat(newer).hasSizeGreaterThan(1000);
        newer.values().removeIf(version -> version <= JAVA_8);
        assertThat(newer).isEmpty();
        assertThat(version(classFile(AfterSave.class))).isGreaterThan(JAVA_8);
    }

    @Test
    void entries_besidesClasses_areLicencesOnly() {
        assertThat(ENTRIES.keySet())
                .filteredOn(name -> !name.startsWith("io/skuwright/") || !name.endsWith(".class"))
                .containsExactly(
                        "META-INF/LICENSE", "META-INF/LICENSE-LGPL-2.1", "META-INF/MANIFEST.MF", "META-INF/NOTICE");
    }

    @Test
    void entries_ofOurs_areThoseOfTheUsualJars() {
        Set<String> usual = new TreeSet<>(FunctionJar.entries(FunctionJar.origin(Finding.class)).keySet());
        usual.addAll(FunctionJar.entries(FunctionJar.origin(AfterSave.class)).keySet());
        usual.removeIf(name -> !name.startsWith("io/skuwright/"));
        assertThat(usual).contains("io/skuwright/kingdee/crm/BeforeSync.class", "io/skuwright/kingdee/SaleOrders.class");
        assertThat(ENTRIES.keySet()).containsAll(usual);
    }

    @Test
    void notice_names_theThreeLicences() {
        assertThat(text("META-INF/NOTICE"))
                .contains("Apache License 2.0", "Lesser General Public License", "JvmDowngrader", "Guava")
                .contains("io/skuwright/function/google/**", "io/skuwright/function/jvm/**");
        assertThat(text("META-INF/LICENSE")).contains("Apache License", "Version 2.0, January 2004");
        assertThat(text("META-INF/LICENSE-LGPL-2.1")).contains("GNU LESSER GENERAL PUBLIC LICENSE", "Version 2.1");
        assertThat(ENTRIES.keySet())
                .anyMatch(name -> name.startsWith("io/skuwright/function/google/common/collect/"))
                .anyMatch(name -> name.startsWith("io/skuwright/function/jvm/xyz/wagyourtail/jvmdg/"));
    }

    @Test
    void size_trimmed_staysSmall() throws IOException {
        assertThat(Files.size(FunctionJar.FILE)).isBetween(1_000_000L, 6_000_000L);
    }

    /** Only a reader of JSON may ask for what is not there: the parser that the jar goes without. */
    @Test
    void references_toAnythingNewerThanJava8_areNone() throws IOException {
        assertThat(unknownToJava8(FunctionJar.FILE)).allSatisfy(reference -> assertThat(reference)
                .contains("io/skuwright/kingdee/json/")
                .contains("com.fasterxml.jackson.core."));
        assertThat(unknownToJava8(FunctionJar.origin(Finding.class)))
                .anySatisfy(reference -> assertThat(reference).contains("Undefined reference: java.util.List java.util.List.of("))
                .anySatisfy(reference -> assertThat(reference).contains("Record"));
    }

    /** The scan above does not look at how lambdas, texts and records are put together while they run. */
    @Test
    void bootstraps_newerThanJava8_areNone() {
        assertThat(bootstrapped(ENTRIES)).isEmpty();
        assertThat(bootstrapped(FunctionJar.entries(FunctionJar.origin(AfterSave.class)))).isNotEmpty();
    }

    /** Groovy asks every class it meets for its members, also for those it does not call. */
    @Test
    void classes_all_loadAndShowTheirMembers() throws IOException {
        List<String> broken = new ArrayList<>();
        try (URLClassLoader loader = FunctionJar.alone()) {
            for (String name : ENTRIES.keySet()) {
                if (name.endsWith(".class") && !name.endsWith("/package-info.class")) {
                    String type = name.substring(0, name.length() - ".class".length()).replace('/', '.');
                    if (!isWhole(type, loader)) {
                        broken.add(type);
                    }
                }
            }
        }
        assertThat(broken)
                .allSatisfy(type -> assertThat(type).startsWith("io.skuwright.kingdee.json."))
                .doesNotContain("io.skuwright.kingdee.json.JsonRows");
    }

    private static boolean isWhole(String type, ClassLoader loader) {
        try {
            Class<?> found = Class.forName(type, true, loader);
            return found.getDeclaredMethods().length
                            + found.getDeclaredFields().length
                            + found.getDeclaredConstructors().length
                    >= 0;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    private static List<String> unknownToJava8(Path jar) throws IOException {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        PrintWriterLogger logger = new PrintWriterLogger(new PrintStream(log, true, UTF_8));
        ClassListBuilder inside = new ClassListBuilder(new HashSet<>(), logger);
        inside.setCheckJars(true);
        inside.process(jar.toFile());
        try (InputStream java8 = Files.newInputStream(FunctionJar.JAVA_8)) {
            SignatureChecker checker = new SignatureChecker(java8, inside.getPackages(), logger);
            checker.setSourcePath(List.of());
            checker.setAnnotationTypes(List.of(GUARDED));
            checker.setCheckJars(true);
            checker.process(jar.toFile());
        }
        return log.toString(UTF_8).lines().filter(line -> line.contains("Undefined reference")).toList();
    }

    private static Set<String> bootstrapped(Map<String, byte[]> entries) {
        Set<String> found = new TreeSet<>();
        entries.forEach((name, content) -> {
            String constants = new String(content, ISO_8859_1);
            if (constants.contains("java/lang/invoke/StringConcatFactory") || constants.contains("java/lang/runtime/")) {
                found.add(name);
            }
        });
        return found;
    }

    private static byte[] classFile(Class<?> type) {
        return FunctionJar.entries(FunctionJar.origin(type)).get(type.getName().replace('.', '/') + ".class");
    }

    private static int version(byte[] classFile) {
        return (classFile[6] & 0xFF) << 8 | (classFile[7] & 0xFF);
    }

    private static String text(String entry) {
        return new String(ENTRIES.get(entry), UTF_8);
    }
}
