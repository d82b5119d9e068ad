package io.skuwright.examples.groovy;

import groovy.json.JsonSlurper;
import groovy.lang.GroovyShell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The one jar for hosted function platforms, as the build has just made it. */
final class FunctionJar {

    private static final Path DIRECTORY = Path.of(Objects.requireNonNull(System.getProperty("function.directory")));

    /** The jar. */
    static final Path FILE = DIRECTORY.resolve("function.jar");

    /** What classes, methods and fields Java 8 has. */
    static final Path JAVA_8 = DIRECTORY.resolve("java8.signature");

    private FunctionJar() {}

    /** Returns the jar or directory that a class of the tests was loaded from. */
    static Path origin(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Returns a loader that knows this jar, Groovy and the JDK, and nothing else. */
    static URLClassLoader alone() {
        try {
            URL[] jars = {
                FILE.toUri().toURL(),
                origin(GroovyShell.class).toUri().toURL(),
                origin(JsonSlurper.class).toUri().toURL()
            };
            return new URLClassLoader("function", jars, ClassLoader.getPlatformClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what is in a jar by name, without directories. */
    static Map<String, byte[]> entries(Path file) {
        Map<String, byte[]> entries = new TreeMap<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            for (JarEntry entry : jar.stream().filter(found -> !found.isDirectory()).toList()) {
                entries.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
