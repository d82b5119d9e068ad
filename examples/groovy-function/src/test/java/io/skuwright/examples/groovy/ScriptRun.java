package io.skuwright.examples.groovy;

import groovy.json.JsonOutput;
import groovy.json.JsonSlurper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Runs a function with the classes of any loader; only texts go in and come out. */
final class ScriptRun {

    private final ClassLoader loader;

    ScriptRun(ClassLoader loader) {
        this.loader = loader;
    }

    /** Runs one of the example's scripts. */
    Map<String, Object> file(String name, Map<String, ?> data) throws ReflectiveOperationException {
        return text(resource(name), data);
    }

    /** Runs the text of a script; see {@code platform.groovy} for what comes back. */
    @SuppressWarnings("unchecked")
    Map<String, Object> text(String script, Map<String, ?> data) throws ReflectiveOperationException {
        Map<String, Object> texts = new HashMap<>(Map.of("script", script, "data", JsonOutput.toJson(data)));
        return (Map<String, Object>) new JsonSlurper().parseText(evaluate(resource("platform.groovy"), texts));
    }

    /** Groovy looks for its services with the thread's loader, so that has to be the script's. */
    private String evaluate(String script, Map<String, Object> variables) throws ReflectiveOperationException {
        Class<?> bindings = loader.loadClass("groovy.lang.Binding");
        Class<?> shells = loader.loadClass("groovy.lang.GroovyShell");
        Object binding = bindings.getConstructor(Map.class).newInstance(variables);
        Object shell = shells.getConstructor(ClassLoader.class, bindings).newInstance(loader, binding);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return (String) shells.getMethod("evaluate", String.class).invoke(shell, script);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException stopped) {
                throw stopped;
            }
            throw e;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String resource(String name) {
        try (InputStream text = Objects.requireNonNull(ScriptRun.class.getResourceAsStream(name), name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
