package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.row.Extras;
import java.util.Optional;

/**
 * Where one line of an order stands, in words of the shop's own.
 *
 * <p>Each shop makes its own list, and its test shop another one, so neither id nor name says anything by itself. Values are
 * immutable and thread-safe.
 *
 * @param id the shop's id, such as 9
 * @param name what the shop calls it, if it was said
 * @param extras what else the shop says of it, such as its colour, as it was written
 */
public record LineStatus(String id, Optional<String> name, Extras extras) {

    /** Checks that nothing is null. */
    public LineStatus {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(extras, "extras");
    }
}
