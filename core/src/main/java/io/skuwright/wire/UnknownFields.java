package io.skuwright.wire;

import io.skuwright.result.Finding;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says which fields of many records nobody knows, once per name.
 *
 * <p>Example: a thousand lines with the member {@code quantitty} give one {@code UNKNOWN_FIELD}, at the
 * place of the first. One instance serves one document; it is not thread-safe.
 */
public final class UnknownFields {

    private final Set<String> said = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Looks at a record whose fields go by the names. */
    public void look(Row row, FieldNames names) {
        for (String name : row.names()) {
            if (!names.knows(name) && said.add(name)) {
                findings.add(Finding.of(WireCode.UNKNOWN_FIELD)
                        .at(row.place().child(name))
                        .with("field", name));
            }
        }
    }

    /** Returns one finding per unknown name, in the order they were met. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }
}
