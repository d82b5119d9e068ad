package io.skuwright.bench.baseline;

import groovy.lang.Binding;
import groovy.lang.GroovyClassLoader;
import groovy.lang.Script;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * The script of the platform's plan 1: lines as maps in, updates by line id out.
 *
 * <p>It is compiled once; each run has a script object and a binding of its own, as on the platform.
 */
public final class PlatformScript {

    private final Class<? extends Script> compiled;
    private final Platform.Json json;

    private PlatformScript(boolean logging) {
        this.compiled = compile();
        this.json = new Platform.Json(logging);
    }

    /** Returns the script with its two lines of logging turned off. */
    public static PlatformScript silent() {
        return new PlatformScript(false);
    }

    /** Returns the script that logs lines and types as JSON. */
    public static PlatformScript logging() {
        return new PlatformScript(true);
    }

    private static Class<? extends Script> compile() {
        try (InputStream source = PlatformScript.class.getResourceAsStream("plan1.groovy")) {
            byte[] text = Objects.requireNonNull(source, "plan1.groovy").readAllBytes();
            Class<?> script = new GroovyClassLoader(PlatformScript.class.getClassLoader())
                    .parseClass(new String(text, StandardCharsets.UTF_8), "plan1.groovy");
            return script.asSubclass(Script.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the updates that the script writes.
     *
     * @throws NullPointerException where the script stops: a parent or root that did not come before
     */
    public Map<String, Map<String, Object>> run(List<?> lines) {
        Platform.Updates updates = new Platform.Updates();
        Binding binding = new Binding();
        binding.setVariable("context", new Platform.Context(lines));
        binding.setVariable("log", new Platform.Log());
        binding.setVariable("json", json);
        binding.setVariable("object", updates);
        InvokerHelper.createScript(compiled, binding).run();
        return Objects.requireNonNull(updates.taken, "updates");
    }
}
