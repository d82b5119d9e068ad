package io.skuwright.bench.floor;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/** Maps of texts written as JSON by Jackson: by its generator alone, and bound. */
public final class RawGenerator {

    private static final JsonMapper MAPPER = new JsonMapper();

    private RawGenerator() {}

    /** Returns the JSON of the generator, called for each name and value. */
    public static String json(Map<String, ? extends Map<String, ?>> records) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = MAPPER.getFactory().createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<String, ? extends Map<String, ?>> entry : records.entrySet()) {
                json.writeFieldName(entry.getKey());
                json.writeStartObject();
                for (Map.Entry<String, ?> field : entry.getValue().entrySet()) {
                    json.writeFieldName(field.getKey());
                    json.writeString((String) field.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }

    /** Returns the JSON of data binding. */
    public static String bound(Map<String, ? extends Map<String, ?>> records) {
        try {
            return MAPPER.writeValueAsString(records);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
