package io.skuwright.merchantpro.json;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireLimits;
import io.skuwright.wire.DocumentSource;
import io.skuwright.wire.ItemVisitor;
import io.skuwright.wire.RecordVisitor;
import io.skuwright.wire.Shape;
import io.skuwright.wire.TokenSource;
import io.skuwright.wire.WireReader;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON document as rows, strictly and within limits.
 *
 * <p>Numbers keep the text they were written as; a key that stands twice, half a character or a number
 * such as {@code 007} refuses the record it stands in; a document that breaks off, holds something behind
 * its end or passes a limit is refused whole. All of these are findings ({@link
 * io.skuwright.row.WireCode}) with their place. Example: {@code JsonRows.of("[{\"qty\":2.50}]").records()}
 * accepts one row whose cell {@code qty} is {@code 2.50}.
 *
 * <p>Bytes are UTF-8, with or without a byte order mark. Streams are read to their end and not closed;
 * if one fails, that is an {@link java.io.UncheckedIOException}; without Jackson on the class path reading
 * is an {@link IllegalStateException}. Time is linear in the document; {@link
 * #stream} needs memory for one record. A value of this class reads its input once and is not
 * thread-safe.
 */
public final class JsonRows {

    private final DocumentSource source;
    private final WireLimits limits;
    private final Place place;
    private final @Nullable Shape shape;

    private JsonRows(DocumentSource source, WireLimits limits, Place place, @Nullable Shape shape) {
        this.source = source;
        this.limits = limits;
        this.place = place;
        this.shape = shape;
    }

    private static JsonRows of(DocumentSource source) {
        return new JsonRows(source, WireLimits.defaults(), Place.ROOT, null);
    }

    /** Returns the reading of a text. */
    public static JsonRows of(String json) {
        return of(DocumentSource.of(json));
    }

    /** Returns the reading of bytes in UTF-8. */
    public static JsonRows of(byte[] json) {
        return of(DocumentSource.of(json));
    }

    /** Returns the reading of a stream of bytes in UTF-8. */
    public static JsonRows of(InputStream json) {
        return of(DocumentSource.ofBytes(Streams.of(requireNonNull(json, "json"))));
    }

    /** Returns the reading of a stream of characters. */
    public static JsonRows of(Reader json) {
        return of(DocumentSource.ofChars(Streams.of(requireNonNull(json, "json"))));
    }

    /** Returns the same reading under other limits. */
    public JsonRows within(WireLimits newLimits) {
        return new JsonRows(source, requireNonNull(newLimits, "limits"), place, shape);
    }

    /** Returns the same reading with a name, such as that of a file, in front of every place. */
    public JsonRows in(String name) {
        return inside(place.in(name));
    }

    /** Returns the same reading with all places inside another: a document that stands as text in one. */
    public JsonRows inside(Place newPlace) {
        return new JsonRows(source, limits, requireNonNull(newPlace, "place"), shape);
    }

    /**
     * Returns the same reading of some members only, for those who know which they look at.
     *
     * <p>Rows then hold these members, and their text is the whole record all the same. A member that is passed over is
     * checked for being JSON and for the limits, and for nothing else.
     */
    public JsonRows only(Shape newShape) {
        return new JsonRows(source, limits, place, requireNonNull(newShape, "shape"));
    }

    /** Returns the same reading of a document that can be read several times; a stream is read to its end now. */
    public JsonRows atHand() {
        return new JsonRows(source.atHand(limits), limits, place, shape);
    }

    /** Returns true if the document can be read several times: it is a text or bytes, or was made so and is not too long. */
    public boolean isAtHand() {
        return source.isAtHand();
    }

    /** Returns the place of the document. */
    public Place place() {
        return place;
    }

    /**
     * Reads the whole document.
     *
     * <p>A refused record that is an element of a list stands in its place as the text of its JSON, so
     * the list keeps its length.
     *
     * @return the value, none if the document or the one record in it is refused
     */
    public Outcome<Cell> read() {
        return WireReader.document(tokens(false), limits, place, shape);
    }

    /**
     * Reads the records of a list.
     *
     * @param path the names of the members that lead to the list, none if it is the document itself; one
     *     record in its place counts as a list of one
     * @return accepted and rejected records; if the document is refused, none is accepted and those before
     *     the fault are rejected with {@code DOCUMENT_REFUSED}
     */
    public Batch<Row> records(String... path) {
        return WireReader.batch(tokens(false), limits, place, List.of(path), shape);
    }

    /**
     * Reads the records of a list one at a time.
     *
     * @param path as in {@link #records}
     * @param accepted takes each record that can be used, in the order of the list
     * @param rejected takes each record that is refused
     * @return the number of records read; with an error if the document is refused, and then what was
     *     taken before is not to be used
     */
    public Outcome<Long> stream(List<String> path, Consumer<Row> accepted, Consumer<Batch.Rejected> rejected) {
        RecordVisitor visitor = RecordVisitor.of(accepted, rejected);
        return WireReader.stream(tokens(false), limits, place, path, shape, visitor).map(count -> count.read());
    }

    /**
     * Reads the document and hands out the items of a list in it one at a time, whatever they are.
     *
     * @param ways the names of the members that lead to a list, none for the document itself; each in whatever case
     * @param visitor takes the items in their order
     * @return all of the document but these items, with an empty list in their place; none, with an error, if the
     *     document is refused, and then what was taken before is not to be used
     */
    public Outcome<Cell> items(List<List<String>> ways, ItemVisitor visitor) {
        boolean mayRepeat = shape == null && visitor.wanted().isPresent();
        return WireReader.items(tokens(mayRepeat), limits, place, shape, ways, visitor);
    }

    /** The parser is named inside only: a script engine looks at this class where there is none. */
    private TokenSource tokens(boolean inCuts) {
        try {
            return new JacksonTokens(inCuts ? source.openInCuts(limits) : source.open(limits), limits);
        } catch (NoClassDefFoundError noParser) {
            throw new IllegalStateException(
                    "JSON is read with jackson-core, which is not on the class path (the jar 'function' goes without it):"
                            + " read it by other means and hand over maps.",
                    noParser);
        }
    }
}
