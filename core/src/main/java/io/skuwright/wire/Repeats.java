package io.skuwright.wire;

import io.skuwright.result.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hands out the items of a list that repeat the form of one that the parser has read, and leaves them out of what the
 * parser gets.
 *
 * <p>The parser reads an item to its end; every item behind it whose bytes are the same but for plain values is one that
 * the parser would read alike. The first that is not goes to the parser, and its form is learned. Where most items
 * differ this stops.
 */
final class Repeats {

    /** After so many items that did not repeat any form it is asked whether this is worth it. */
    private static final int TRIAL = 64;

    private final Cursor cursor;
    private final ItemVisitor visitor;
    private final DocumentBytes bytes;
    private final RecordForms forms;
    private final FormMatcher matcher;
    private final Repeat repeat;

    private long repeated;
    private long others;

    private Repeats(Cursor cursor, ItemVisitor visitor, DocumentBytes bytes, Wanted wanted) {
        this.cursor = cursor;
        this.visitor = visitor;
        this.bytes = bytes;
        this.forms = new RecordForms(wanted);
        this.matcher = new FormMatcher(bytes.array(), cursor.limits());
        this.repeat = new Repeat(bytes.array(), wanted.size());
    }

    /** Returns nothing if the visitor wants none or the document does not allow for it. */
    static @Nullable Repeats of(Cursor cursor, ItemVisitor visitor) {
        Optional<Wanted> wanted = visitor.wanted();
        Optional<DocumentBytes> bytes = wanted.isPresent() ? cursor.cuts() : Optional.empty();
        return bytes.isPresent() ? new Repeats(cursor, visitor, bytes.get(), wanted.get()) : null;
    }

    /** Hands out what repeats a form right behind the item that the parser has read. */
    void after(long begin, boolean isSound, List<String> way, Place list) throws WireFault {
        if (!bytes.isHandedTo(cursor.position() + 1)) {
            return;
        }
        others++;
        if (others > TRIAL && others > repeated / 2) {
            bytes.stopCutting();
            return;
        }
        if (isSound) {
            new FormLearner(cursor.tokensAgain(begin), bytes).learn(forms);
        }
        int at = bytes.handed();
        int next = next(at, way, list);
        while (next > at) {
            at = next;
            next = next(at, way, list);
        }
        bytes.leaveOutTo(at);
    }

    /** Returns where the item ends that begins behind an index, the index itself if it was not handed out. */
    private int next(int at, List<String> way, Place list) {
        int begin = matcher.elementBehind(at);
        int end = begin > 0 ? matcher.match(forms, begin, repeat) : at;
        return end > at && isTaken(way, list) ? end : at;
    }

    private boolean isTaken(List<String> way, Place list) {
        long tokens = matcher.tokens();
        if (!cursor.passElement(tokens)) {
            return false;
        }
        if (visitor.take(way, repeat, list.child(cursor.element()))) {
            repeated++;
            return true;
        }
        cursor.takeBack(tokens);
        return false;
    }
}
