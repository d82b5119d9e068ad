package io.skuwright.wire;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireLimits;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents, whole or record by record.
 *
 * <p>Nothing about the data is an exception. A fault that leaves nothing readable (broken off, no JSON,
 * over a limit, something after the end) refuses the whole document. A fault inside a record (a key that
 * stands twice, a bad character, a number such as {@code 007}) refuses that record and keeps its siblings.
 * Example: of {@code [{"id":"1"},{"id":"2","id":"3"}]} the {@link #batch} accepts the first record and
 * rejects the second with {@code JSON_DUPLICATE_KEY} at {@code /1}.
 *
 * <p>All methods take time linear in the document; {@link #stream} needs memory for one record.
 */
public final class WireReader {

    private WireReader() {}

    /**
     * Reads a whole document.
     *
     * <p>A record with a fault that is an element of a list stands in its place as the text of its JSON,
     * so the list keeps its length and whoever wants a record there finds none.
     *
     * @return the value; none if the document or the one record in it is refused
     */
    public static Outcome<Cell> document(TokenSource source, WireLimits limits, Place root) {
        return document(source, limits, root, null);
    }

    /** Reads of a whole document what a shape wants of it, all of it without one; else as the method without a shape. */
    public static Outcome<Cell> document(TokenSource source, WireLimits limits, Place root, @Nullable Shape shape) {
        Cursor cursor = cursor(source, limits, root);
        ValueReader reader = new ValueReader(cursor, shape, true);
        ValueReader.Value value;
        try {
            value = reader.read(cursor.begin(), root);
            cursor.finish();
        } catch (WireFault fault) {
            return Outcome.failed(cursor.located(fault));
        }
        return value.isSound() ? Outcome.of(value.cell(), reader.findings()) : Outcome.failed(reader.findings());
    }

    /**
     * Reads the records of a list.
     *
     * <p>If the document is refused, the records before the fault are listed as rejected, each with {@code
     * DOCUMENT_REFUSED}, and none is accepted.
     *
     * @param path the names of the members that lead to the list, none if it is the document itself; one
     *     record in its place counts as a list of one
     */
    public static Batch<Row> batch(TokenSource source, WireLimits limits, Place root, List<String> path) {
        return batch(source, limits, root, path, null);
    }

    /** Reads of the records of a list what a shape wants of them, all of them without one; else as above. */
    public static Batch<Row> batch(
            TokenSource source, WireLimits limits, Place root, List<String> path, @Nullable Shape shape) {
        Fates fates = new Fates();
        List<Finding> findings = stream(source, limits, root, path, shape, fates).findings();
        return findings.stream().filter(Finding::isError).findFirst()
                .map(cause -> fates.refuse(cause, findings))
                .orElseGet(() -> fates.toBatch(findings));
    }

    /**
     * Reads the records of a list one at a time.
     *
     * @param path the names of the members that lead to the list, none if it is the document itself; one
     *     record in its place counts as a list of one
     * @return how many records there were, with an error if the document is refused; the findings of single
     *     records are with them and not here
     */
    public static Outcome<RecordCount> stream(
            TokenSource source, WireLimits limits, Place root, List<String> path, RecordVisitor visitor) {
        return stream(source, limits, root, path, null, visitor);
    }

    /** Reads the records of a list one at a time, and of each what a shape wants of it; null for all of it. */
    public static Outcome<RecordCount> stream(
            TokenSource source,
            WireLimits limits,
            Place root,
            List<String> path,
            @Nullable Shape shape,
            RecordVisitor visitor) {
        Cursor cursor = cursor(source, limits, root);
        RecordWalk walk = new RecordWalk(cursor, shape, requireNonNull(visitor, "visitor"));
        try {
            walk.walk(List.copyOf(path));
            cursor.finish();
        } catch (WireFault fault) {
            return Outcome.of(walk.count(), List.of(cursor.located(fault)));
        }
        return Outcome.of(walk.count(), walk.findings());
    }

    /**
     * Reads a document and hands out the items of a list in it one at a time, whatever they are.
     *
     * <p>A list is looked for where it may stand: the ways {@code []} and {@code [Model]} hand out the
     * items of a document that is a list, and those of the list {@code Model} of one that is an object.
     *
     * @param shape what is read of an item; null for all of it
     * @param ways the names of the members that lead to a list, each way in whatever case
     * @return all of the document but these items, with an empty list in their place; none, with an error, if the
     *     document is refused
     */
    public static Outcome<Cell> items(
            TokenSource source,
            WireLimits limits,
            Place root,
            @Nullable Shape shape,
            List<List<String>> ways,
            ItemVisitor visitor) {
        Cursor cursor = cursor(source, limits, root);
        ItemWalk walk = new ItemWalk(cursor, shape, List.copyOf(ways), requireNonNull(visitor, "visitor"));
        Cell rest;
        try {
            rest = walk.walk();
            cursor.finish();
        } catch (WireFault fault) {
            return Outcome.failed(cursor.located(fault));
        }
        return walk.isSound() ? Outcome.of(rest, walk.findings()) : Outcome.failed(walk.findings());
    }

    private static Cursor cursor(TokenSource source, WireLimits limits, Place root) {
        return new Cursor(
                requireNonNull(source, "source"), requireNonNull(limits, "limits"), requireNonNull(root, "root"));
    }
}
