package io.skuwright.wire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a record was written that the parser has read: all of its bytes that are no value.
 *
 * <p>Most records of an answer are written by one program, and differ in their values only. A record whose other bytes are
 * those of one that was read has the same members in the same order, and the parser would find the same tokens in it.
 */
final class RecordForm {

    /** A member: the bytes that lead to its value, and where the value goes. */
    static final class Member {
        private final long from;
        private final Literal before;
        private long to;
        private boolean isList;
        private int slot;
        private @Nullable RecordForm inner;
        private @Nullable Literal run;
        private int lastOfRun;

        private Member(long from, Literal before) {
            this.from = from;
            this.before = before;
        }

        private Member with(boolean newIsList, int newSlot, @Nullable RecordForm newInner, long newTo) {
            isList = newIsList;
            slot = newSlot;
            inner = newInner;
            to = newTo;
            return this;
        }

        Literal before() {
            return before;
        }

        /** Returns this member and those behind it that are not wanted, with their values; null if there are none. */
        @Nullable Literal run() {
            return run;
        }

        int lastOfRun() {
            return lastOfRun;
        }

        boolean isList() {
            return isList;
        }

        int slot() {
            return slot;
        }

        /** Returns the form of the records of a list, null if none was read yet. */
        @Nullable RecordForm inner() {
            return inner;
        }
    }

    private final Wanted wanted;
    private final Member[] members;
    private final Literal end;
    private final int tokens;
    private final int[] order;

    private RecordForm(Wanted wanted, List<Member> members, Literal end, int tokens) {
        this.wanted = wanted;
        this.members = members.toArray(Member[]::new);
        this.end = end;
        this.tokens = tokens;
        this.order = members.stream().mapToInt(Member::slot).filter(slot -> slot >= 0).toArray();
    }

    Wanted wanted() {
        return wanted;
    }

    /** Returns the members in their order; not to be changed. */
    Member[] members() {
        return members;
    }

    Literal end() {
        return end;
    }

    /** Returns the slots that are filled, in the order of the members; not to be changed. */
    int[] order() {
        return order;
    }

    /** Returns how many tokens a record of this form has, those of the records in it not counted. */
    int tokens() {
        return tokens;
    }

    /**
     * Learns the form of a record from its tokens.
     *
     * @param tokens those of the record, of which the first was not asked for
     * @return nothing if the record has a member twice, or one that is no plain value and no wanted list of records
     */
    static @Nullable RecordForm learn(TokenSource tokens, DocumentBytes bytes, Wanted wanted) throws WireFault {
        return tokens.next() == Token.BEGIN_OBJECT ? record(tokens, bytes, wanted) : null;
    }

    private static @Nullable RecordForm record(TokenSource tokens, DocumentBytes bytes, Wanted wanted) throws WireFault {
        List<Member> members = new ArrayList<>();
        Set<String> names = new HashSet<>();
        long from = tokens.position();
        int count = 2;
        while (tokens.next() == Token.NAME) {
            String name = tokens.text();
            Token value = tokens.next();
            long begin = tokens.position();
            Member member = new Member(from, Literal.of(bytes, from, begin));
            Wanted list = wanted.list(name);
            boolean isList = value == Token.BEGIN_ARRAY;
            if (!names.add(name) || value == Token.BEGIN_OBJECT || isList != (list != null)) {
                return null;
            }
            RecordForm inner = null;
            if (list != null) {
                Token item = tokens.next();
                inner = item == Token.BEGIN_OBJECT ? record(tokens, bytes, list) : null;
                if (item != Token.END_ARRAY && (inner == null || !isListOfRecords(tokens))) {
                    return null;
                }
            }
            from = isList ? tokens.position() + 1 : ValueBytes.end(bytes, begin);
            count += isList ? 3 : 2;
            members.add(member.with(isList, isList ? -1 : wanted.slot(name), inner, from));
        }
        join(members, bytes);
        return new RecordForm(wanted, members, Literal.of(bytes, from, tokens.position() + 1), count);
    }

    /** Members that are not wanted are mostly those of the record before, so all in a row are looked for at once. */
    private static void join(List<Member> members, DocumentBytes bytes) {
        int last = -1;
        for (int at = members.size() - 1; at >= 0; at--) {
            Member member = members.get(at);
            if (member.slot >= 0 || member.isList) {
                last = -1;
                continue;
            }
            last = last < 0 ? at : last;
            member.run = Literal.of(bytes, member.from, members.get(last).to);
            member.lastOfRun = last;
        }
    }

    private static boolean isListOfRecords(TokenSource tokens) throws WireFault {
        int depth = 0;
        for (Token token = tokens.next(); depth > 0 || token != Token.END_ARRAY; token = tokens.next()) {
            if (depth == 0 && token != Token.BEGIN_OBJECT) {
                return false;
            }
            depth += token == Token.BEGIN_OBJECT || token == Token.BEGIN_ARRAY ? 1 : 0;
            depth -= token == Token.END_OBJECT || token == Token.END_ARRAY ? 1 : 0;
        }
        return true;
    }
}
