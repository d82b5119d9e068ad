package io.skuwright.kit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a part stands in its kit.
 *
 * <p>It is the ids of the BOM lines from the kit down to the part. A component that a kit needs in two places has two
 * paths, so what was shipped for one is not taken for the other. Example: in a kit whose line 20 opens a skip layer
 * that holds screws on its line 10, the screws stand at {@code KitPath.of("20", "10")}, as text {@code 20/10}.
 *
 * <p>Paths of one kit share their upper part, so that a path costs no more than its last line. Two paths are equal if
 * they name the same lines; that takes time in proportion to the levels they do not share. This class is immutable
 * and thread-safe.
 */
public final class KitPath implements Comparable<KitPath> {

    /** The path of the order line itself: of a product that is no kit. */
    public static final KitPath SELF = new KitPath(null, "");

    private static final char ESCAPE = '\\';
    private static final char BETWEEN = '/';
    /** So many lines of a deep path are shown. */
    private static final int SHOWN = 12;

    /** Stands after an escape for a line whose id is empty. */
    private static final char NOTHING = '_';

    private final @Nullable KitPath above;
    private final String line;
    private final int levels;
    private final int hash;

    private KitPath(@Nullable KitPath above, String line) {
        this.above = above;
        this.line = line;
        this.levels = above == null ? 0 : above.levels + 1;
        this.hash = above == null ? 1 : 31 * above.hash + line.hashCode();
    }

    /** Returns the path over the lines with these ids, from the kit's own line down. */
    public static KitPath of(String... lines) {
        return of(Arrays.asList(lines));
    }

    /** Returns the path over the lines with these ids, from the kit's own line down. */
    public static KitPath of(List<String> lines) {
        KitPath path = SELF;
        for (String line : lines) {
            path = path.child(line);
        }
        return path;
    }

    /** Returns the path of a text of {@link #toString()}; every text is one, the empty text is {@link #SELF}. */
    public static KitPath parse(String text) {
        if (text.isEmpty()) {
            return SELF;
        }
        KitPath path = SELF;
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == BETWEEN) {
                path = path.child(line.toString());
                line.setLength(0);
            } else if (letter == ESCAPE && at + 1 < text.length()) {
                at++;
                line.append(text.charAt(at) == NOTHING ? "" : text.substring(at, at + 1));
            } else {
                line.append(letter);
            }
        }
        return path.child(line.toString());
    }

    /** Returns the path of a line of the BOM that this path opens. */
    public KitPath child(String childLine) {
        return new KitPath(this, requireNonNull(childLine, "line"));
    }

    /** Returns true for the path of the order line itself. */
    public boolean isSelf() {
        return above == null;
    }

    /** Returns the number of lines on the path. */
    public int levels() {
        return levels;
    }

    /** Returns the ids of the lines, the kit's own line first; not modifiable. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(levels);
        for (KitPath path = this; path.above != null; path = path.above) {
            lines.add(path.line);
        }
        Collections.reverse(lines);
        return Collections.unmodifiableList(lines);
    }

    /** Returns the path for a message: of a deep one only the last lines, so that messages do not grow with depth. */
    String shown() {
        if (levels <= SHOWN) {
            return toString();
        }
        KitPath path = this;
        String text = "";
        for (int level = 0; level < SHOWN && path.above != null; level++) {
            text = BETWEEN + escaped(path.line) + text;
            path = path.above;
        }
        return "…" + text;
    }

    /** Compares by depth, then by the lines from the part up: what paths share needs no look. */
    @Override
    public int compareTo(KitPath other) {
        int byLevels = Integer.compare(levels, other.levels);
        KitPath left = this;
        KitPath right = other;
        while (byLevels == 0 && left.above != null && right.above != null && !isSame(left, right)) {
            int byLine = left.line.compareTo(right.line);
            if (byLine != 0) {
                return byLine;
            }
            left = left.above;
            right = right.above;
        }
        return byLevels;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof KitPath that) || hash != that.hash || levels != that.levels) {
            return false;
        }
        KitPath mine = this;
        KitPath theirs = that;
        while (!isSame(mine, theirs)) {
            if (mine.above == null || theirs.above == null || !mine.line.equals(theirs.line)) {
                return false;
            }
            mine = mine.above;
            theirs = theirs.above;
        }
        return true;
    }

    /** Shared parts need no look: they are one object. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(KitPath one, KitPath other) {
        return one == other;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /**
     * Returns the ids with {@code /} between them, for example {@code 20/10}.
     *
     * <p>A {@code /} or {@code \} in an id has a {@code \} before it, and an empty id is {@code \_}.
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String id : lines()) {
            text.append(text.length() == 0 ? "" : "/");
            text.append(escaped(id));
        }
        return text.toString();
    }

    private static String escaped(String id) {
        return id.isEmpty() ? "\\_" : id.replace("\\", "\\\\").replace("/", "\\/");
    }
}
