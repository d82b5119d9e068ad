package io.skuwright.examples.cli;

import io.skuwright.row.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns cells of the library into the maps and lists that an answer prints. */
final class Json {

    private Json() {}

    /** Readers refuse what is nested deeper than 64, so this may call itself. */
    static @Nullable Object of(Cell cell) {
        return switch (cell.kind()) {
            case ABSENT, NULL -> null;
            case BLANK, TEXT -> cell.text();
            case NUMBER -> new BigDecimal(cell.text());
            case FLAG -> cell.text().equals("true");
            case RECORD -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                cell.row().orElseThrow().cells().forEach((name, value) -> members.put(name, of(value)));
                yield members;
            }
            case LIST -> {
                List<@Nullable Object> items = new ArrayList<>();
                cell.items().forEach(item -> items.add(of(item)));
                yield items;
            }
        };
    }
}
