package io.skuwright.wire;

import io.skuwright.wire.RecordForms.Kind;
import io.skuwright.wire.RecordForms.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Learns the forms of records from their tokens.
 *
 * <p>Of an object or list in a record only the plain values count as values; its names and brackets belong to the form. So
 * two records are of one form only if such a list is as long in both, the wanted list of records excepted.
 */
final class FormLearner {

    private static final int MOST_VALUES = 1_000;

    private final TokenSource tokens;
    private final DocumentBytes bytes;

    FormLearner(TokenSource tokens, DocumentBytes bytes) {
        this.tokens = tokens;
        this.bytes = bytes;
    }

    /**
     * Learns the form of the record whose first token comes next, and those of the records in its wanted list.
     *
     * <p>None is learned of a record that has a member twice, an object or list in place of a wanted value, anything but
     * records in the wanted list, or very many values.
     */
    void learn(RecordForms forms) throws WireFault {
        if (tokens.next() == Token.BEGIN_OBJECT) {
            new Learned(forms).read();
        }
    }

    /** An object or list that has begun. */
    private static final class Open {
        private final @Nullable Set<String> names;
        private String name = "";

        Open(boolean isObject) {
            names = isObject ? new HashSet<>() : null;
        }

        boolean isNew(String newName) {
            name = newName;
            return names == null || names.add(newName);
        }
    }

    /** A record that is being learned. */
    private final class Learned {

        private final RecordForms forms;
        private final Wanted wanted;
        private final Deque<Open> open = new ArrayDeque<>();
        private final List<Step> path = new ArrayList<>();
        private final List<Long> begins = new ArrayList<>();
        private final List<Long> ends = new ArrayList<>();
        private long from = tokens.position();
        private int count = 1;
        private boolean isSound;

        Learned(RecordForms forms) {
            this.forms = forms;
            this.wanted = forms.wanted();
            open.push(new Open(true));
        }

        void read() throws WireFault {
            boolean isRead = true;
            while (!open.isEmpty() && isRead) {
                count++;
                isRead = take(tokens.next()) && path.size() <= MOST_VALUES;
            }
            if (isRead) {
                add(Kind.END, -1, tokens.position() + 1, tokens.position() + 1);
                join(forms.add(path, count));
            }
            isSound = isRead;
        }

        private boolean take(Token token) throws WireFault {
            return switch (token) {
                case NAME -> open.element().isNew(tokens.text());
                case BEGIN_OBJECT, BEGIN_ARRAY -> begin(token == Token.BEGIN_ARRAY);
                case END_OBJECT, END_ARRAY -> {
                    open.pop();
                    yield true;
                }
                default -> plain();
            };
        }

        private boolean isMember() {
            return open.size() == 1;
        }

        private boolean begin(boolean isArray) throws WireFault {
            boolean isList = isMember() && wanted.isList(open.element().name);
            if (isList) {
                return isArray && list();
            }
            boolean isWanted = isMember() && wanted.slot(open.element().name) >= 0;
            boolean mayBe = isMember() && isArray && wanted.mayBeEmptyList(open.element().name);
            boolean isInEmptyList = isInEmptyList();
            open.push(new Open(!isArray));
            return mayBe || !(isWanted || isInEmptyList);
        }

        private boolean plain() {
            Open last = open.element();
            if (isMember() && wanted.isList(last.name)) {
                return false;
            }
            long begin = tokens.position();
            add(Kind.PLAIN, slot(last), begin, ValueBytes.end(bytes, begin));
            return !isInEmptyList();
        }

        private int slot(Open last) {
            if (open.size() == 1) {
                return wanted.slot(last.name);
            }
            return open.size() == 2 && last.names != null ? wanted.slot(open.peekLast().name, last.name) : -1;
        }

        private boolean isInEmptyList() {
            return open.size() > 1 && wanted.mayBeEmptyList(open.peekLast().name);
        }

        private boolean list() throws WireFault {
            long begin = tokens.position();
            RecordForms inner = forms.inner();
            Token item = tokens.next();
            while (item == Token.BEGIN_OBJECT && inner != null) {
                Learned record = new Learned(inner);
                record.read();
                item = record.isSound ? tokens.next() : Token.END;
            }
            count++;
            add(Kind.LIST, -1, begin, tokens.position() + 1);
            return item == Token.END_ARRAY;
        }

        private void add(Kind kind, int slot, long begin, long end) {
            path.add(new Step(kind, Literal.of(bytes, from, begin), slot));
            begins.add(from);
            ends.add(end);
            from = end;
        }

        /** Values that are not wanted are mostly those of the record before, so all in a row are looked for at once. */
        private void join(List<Step> kept) {
            int last = -1;
            for (int at = kept.size() - 1; at >= 0; at--) {
                Step step = kept.get(at);
                if (!step.isUnwanted()) {
                    last = -1;
                    continue;
                }
                last = last < 0 ? at : last;
                step.begin(Literal.of(bytes, begins.get(at), ends.get(last)), kept.get(last));
            }
        }
    }
}
