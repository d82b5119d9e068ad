package io.skuwright.examples.groovy;

import groovy.lang.Binding;
import groovy.lang.GroovyShell;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the platform gives to a function, and what the function does with it. */
public final class PlatformRun {

    /** The batch updates that the function asked for. */
    final List<Map<String, Map<String, Object>>> updates = new ArrayList<>();

    /** The messages that the function stopped with. */
    final List<String> stops = new ArrayList<>();

    private boolean updatesFail;

    PlatformRun withFailingUpdates() {
        updatesFail = true;
        return this;
    }

    /** Runs the after-save function on an order's lines. */
    void afterSave(Object lines) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("SalesOrderProductObj", lines);
        Binding binding = new Binding();
        binding.setVariable("context", Map.of("details", details));
        binding.setVariable("object", new ObjectService());
        binding.setVariable("message", new MessageService());
        run("after-save.groovy", binding);
    }

    /** Runs the before-sync function on an event. */
    @SuppressWarnings("unchecked")
    Map<String, Object> beforeSync(Map<String, Object> arg) {
        Binding binding = new Binding();
        binding.setVariable("arg", arg);
        return (Map<String, Object>) run("before-sync.groovy", binding);
    }

    /** Runs any Groovy text. */
    static Object evaluate(String script, Binding binding) {
        return new GroovyShell(binding).evaluate(script);
    }

    private static Object run(String script, Binding binding) {
        try (InputStream text = Objects.requireNonNull(
                PlatformRun.class.getResourceAsStream("/io/skuwright/examples/groovy/" + script))) {
            return evaluate(new String(text.readAllBytes(), StandardCharsets.UTF_8), binding);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the fields by line id of all updates together. */
    Map<String, Map<String, Object>> allUpdates() {
        Map<String, Map<String, Object>> all = new LinkedHashMap<>();
        updates.forEach(all::putAll);
        return all;
    }

    /** The platform's object service. */
    public final class ObjectService {
        /** Takes one batch update. */
        public Result batchUpdate(String objectName, Map<String, Map<String, Object>> fieldsById) {
            updates.add(fieldsById);
            return new Result(updatesFail);
        }
    }

    /** The platform's answer to an update. */
    public record Result(boolean isError) {
        /** Returns the platform's message. */
        public String message() {
            return isError ? "no permission" : "";
        }
    }

    /** The platform's message service. */
    public final class MessageService {
        /** Stops the function with a message. */
        public void throwErrorMessage(Object text) {
            stops.add(text.toString());
        }
    }
}
