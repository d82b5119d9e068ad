package io.skuwright.wire;

import io.skuwright.result.Place;
import java.util.ArrayList;
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

    private static final int MOST_FORMS = 4;

    /** After so many items that did not repeat any form it is asked whether this is worth it. */
    private static final int TRIAL = 64;

    private final Cursor cursor;
    private final ItemVisitor visitor;
    private final DocumentBytes bytes;
    private final Wanted wanted;
    private final FormMatcher matcher;
    private final Repeat repeat;
    /** The one that was repeated last stands first. */
    private final List<RecordForm> forms = new ArrayList<>();

    private long repeated;
    private long others;

    private Repeats(Cursor cursor, ItemVisitor visitor, DocumentBytes bytes, Wanted wanted) {
        this.cursor = cursor;
        this.visitor = visitor;
        this.bytes = bytes;
        this.wanted = wanted;
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
            learn(begin);
        }
        int at = bytes.handed();
        int next = next(at, way, list);
        while (next > at) {
            at = next;
            next = next(at, way, list);
        }
        bytes.leaveOutTo(at);
    }

    private void learn(long begin) throws WireFault {
        RecordForm form = RecordForm.learn(cursor.tokensAgain(begin), bytes, wanted);
        if (form == null) {
            return;
        }
        if (forms.size() == MOST_FORMS) {
            forms.remove(MOST_FORMS - 1);
        }
        forms.add(0, form);
    }

    /** Returns where the item ends that begins behind an index, the index itself if it was not handed out. */
    private int next(int at, List<String> way, Place list) {
        int begin = matcher.elementBehind(at);
        for (int tried = 0; begin > 0 && tried < forms.size(); tried++) {
            int end = matcher.match(forms.get(tried), begin, repeat);
            if (end > 0) {
                if (tried > 0) {
                    forms.add(0, forms.remove(tried));
                }
                return isTaken(way, list) ? end : at;
            }
        }
        return at;
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
