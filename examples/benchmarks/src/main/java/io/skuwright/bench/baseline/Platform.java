package io.skuwright.bench.baseline;

import groovy.json.JsonOutput;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stands in for what the platform offers a script: a context, a log, JSON and updates. */
public final class Platform {

    private Platform() {}

    /** The order that a script runs on. */
    public static final class Context {

        private final Map<String, List<?>> details;

        Context(List<?> lines) {
            this.details = Map.of("SalesOrderProductObj", lines);
        }

        /** Returns the lines by the name of their object. */
        public Map<String, List<?>> getDetails() {
            return details;
        }
    }

    /** A log that nobody reads. */
    public static final class Log {

        /** Takes a text and forgets all but its length. */
        public int info(String text) {
            return text.length();
        }
    }

    /** Turns values into JSON, or says that it did. */
    public static final class Json {

        private final boolean real;

        Json(boolean real) {
            this.real = real;
        }

        /** Returns the value as JSON; nothing if logging is off. */
        public String toJson(Object value) {
            return real ? JsonOutput.toJson(value) : "";
        }
    }

    /** Takes the updates of a script. */
    public static final class Updates {

        @Nullable Map<String, Map<String, Object>> taken;

        /** Keeps the updates. */
        public Answer batchUpdate(String object, Map<String, Map<String, Object>> updates) {
            taken = updates;
            return new Answer(object);
        }
    }

    /** The answer of an update that succeeded. */
    public static final class Answer {

        private final String object;

        Answer(String object) {
            this.object = object;
        }

        /** Returns false. */
        public boolean isError() {
            return object.isEmpty();
        }

        /** Returns nothing to complain about. */
        public String message() {
            return "";
        }
    }
}
