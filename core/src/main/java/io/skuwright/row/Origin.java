package io.skuwright.row;

import io.skuwright.result.Place;
import java.util.Optional;

/**
 * Where a record stood and how it was written.
 *
 * <p>A reader of documents makes many records and is asked for the place and the text of few, so a {@link Row} asks
 * for both when they are wanted. Example: of a page of 10,000 lines read for five of their thirty members each, the one
 * line that is rejected is shown whole, with all thirty, at {@code /lines/4711}.
 *
 * <p>Implementations give the same answers whenever they are asked, by any thread.
 */
public interface Origin {

    /** Returns where the record came from. */
    Place place();

    /**
     * Returns the whole record as one JSON object, as it was written but without blanks between its members.
     *
     * @return the text; none if the cells of the record are all there was
     */
    Optional<String> json();
}
