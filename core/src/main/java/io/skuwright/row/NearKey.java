package io.skuwright.row;

import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key by which texts that look alike meet.
 *
 * <p>Names, codes and spec values are equal only if they are equal character by character; those that
 * merely look alike are to be shown to a person. Two texts look alike if their keys are equal. Example:
 * {@code T恤 红}, {@code Ｔ恤　红} and {@code t恤红} with a zero-width space all have the key {@code t恤红},
 * and {@code 1×1.5} has that of {@code 1x1.5}. A key is a means of comparison and never a stored form: it
 * turns ① into 1 and ㎏ into kg.
 *
 * <p>The key of a key is the key itself, and to overlook one {@link Likeness} first and all of them later is
 * the same as all at once. No locale plays a part, and any text is accepted, unpaired surrogates too.
 * If more than 512 accents follow one letter, they are compared as they stand. This class is immutable and
 * thread-safe; a key takes linear time.
 */
public final class NearKey {

    private static final int ASCII = 128;
    private static final char DROPPED = '\uFFFF';
    /** Says that a character alone does not tell its key: it may combine with its neighbours. */
    private static final char UNSURE = '\uFFFE';
    private static final int FULL_WIDTH = 0xFEE0;
    private static final int DOT_ABOVE = 0x307;

    /** In which order classes are tried and given up as the reason for a likeness. */
    private static final List<Likeness> RAREST_FIRST =
            List.of(Likeness.SHAPE, Likeness.CASE, Likeness.WIDTH, Likeness.INVISIBLE, Likeness.BLANKS);

    private static final NearKey STANDARD = new NearKey(EnumSet.allOf(Likeness.class));

    private final Set<Likeness> classes;
    private final boolean blanks;
    private final boolean width;
    private final boolean casing;
    private final boolean invisible;
    private final boolean shape;
    private final char[] ascii = new char[ASCII];

    private NearKey(Set<Likeness> classes) {
        this.classes = classes;
        this.blanks = classes.contains(Likeness.BLANKS);
        this.width = classes.contains(Likeness.WIDTH);
        this.casing = classes.contains(Likeness.CASE);
        this.invisible = classes.contains(Likeness.INVISIBLE);
        this.shape = classes.contains(Likeness.SHAPE);
        for (int character = 0; character < ASCII; character++) {
            ascii[character] = isDropped(character) ? DROPPED : (char) folded(character);
        }
    }

    /** Returns the key that overlooks every {@link Likeness}. */
    public static NearKey standard() {
        return STANDARD;
    }

    /** Returns the key that overlooks some classes; without any, the key of a text is the text. */
    public static NearKey of(Set<Likeness> classes) {
        EnumSet<Likeness> copy = EnumSet.noneOf(Likeness.class);
        copy.addAll(classes);
        return new NearKey(copy);
    }

    /** Returns the classes that are overlooked. */
    public Set<Likeness> classes() {
        return Collections.unmodifiableSet(classes);
    }

    /** Returns the key of a text: equal for texts that look alike. */
    public String key(String text) {
        int length = text.length();
        int same = 0;
        while (same < length && simple(text.charAt(same)) == text.charAt(same)) {
            same++;
        }
        return same == length ? text : rest(text, same);
    }

    /**
     * Returns the hash code of the key of a text: {@code key(text).hashCode()}.
     *
     * <p>For text of ASCII, Chinese characters and, with {@link Likeness#WIDTH}, full-width forms no object
     * is made.
     */
    public int hash(String text) {
        int hash = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = simple(text.charAt(at));
            if (character == UNSURE) {
                return composed(text).hashCode();
            }
            hash = character == DROPPED ? hash : 31 * hash + character;
        }
        return hash;
    }

    /**
     * Returns in which ways two texts that look alike differ: as few classes as explain it.
     *
     * <p>Example: {@code A1} and {@code ａ1} differ in {@link Likeness#WIDTH} and {@link Likeness#CASE};
     * equal texts in none.
     *
     * @throws IllegalArgumentException if their keys are not equal
     */
    public Set<Likeness> differences(String a, String b) {
        if (!key(a).equals(key(b))) {
            throw new IllegalArgumentException("The texts do not look alike, so they have no differences in likeness.");
        }
        EnumSet<Likeness> needed = EnumSet.noneOf(Likeness.class);
        needed.addAll(classes);
        for (Likeness candidate : RAREST_FIRST) {
            if (needed.remove(candidate)) {
                NearKey without = of(needed);
                if (!without.key(a).equals(without.key(b))) {
                    needed.add(candidate);
                }
            }
        }
        return Collections.unmodifiableSet(needed);
    }

    /** Returns what one character becomes whatever stands beside it. */
    private char simple(char character) {
        if (character < ASCII) {
            return ascii[character];
        }
        if (character >= '一' && character <= '\u9FFF') {
            return character;
        }
        if (width && character >= '！' && character <= '～') {
            return ascii[character - FULL_WIDTH];
        }
        return blanks && character == '\u3000' ? DROPPED : UNSURE;
    }

    private String rest(String text, int same) {
        char[] key = new char[text.length()];
        text.getChars(0, same, key, 0);
        int length = same;
        for (int at = same; at < key.length; at++) {
            char character = simple(text.charAt(at));
            if (character == UNSURE) {
                return composed(text);
            }
            if (character != DROPPED) {
                key[length++] = character;
            }
        }
        return new String(key, 0, length);
    }

    /** Returns the key of any text: taken apart, each character folded, put together again. */
    private String composed(String text) {
        boolean usual = !Accents.areTooMany(text, this::isDropped);
        String apart = width && usual ? Normalizer.normalize(text, Normalizer.Form.NFKD) : text;
        StringBuilder key = new StringBuilder(apart.length() + 2);
        boolean dotted = false;
        int at = 0;
        while (at < apart.length()) {
            int codePoint = apart.codePointAt(at);
            at += Character.charCount(codePoint);
            // A capital I with a dot is an i; its dot, written apart, would make it another letter.
            if (!isDropped(codePoint) && !(dotted && codePoint == DOT_ABOVE)) {
                int folded = folded(codePoint);
                dotted = casing && usual && (Accents.isAccent(codePoint) ? dotted : folded == 'i');
                append(key, folded);
            }
        }
        return width && usual ? Normalizer.normalize(key, Normalizer.Form.NFC) : key.toString();
    }

    private void append(StringBuilder key, int folded) {
        if (casing && LookAlikes.isSharpS(folded)) {
            key.append("ss");
        } else {
            key.appendCodePoint(folded);
        }
    }

    private boolean isDropped(int codePoint) {
        return (blanks && LookAlikes.isBlank(codePoint)) || (invisible && LookAlikes.isInvisible(codePoint));
    }

    private int folded(int codePoint) {
        int folded = casing ? LookAlikes.withoutCase(codePoint) : codePoint;
        return shape ? LookAlikes.shape(folded) : folded;
    }

    /** Two of them are equal if they overlook the same classes. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NearKey that && classes.equals(that.classes);
    }

    @Override
    public int hashCode() {
        return classes.hashCode();
    }

    /** Returns the words of the classes, for example {@code [blanks, width]}. */
    @Override
    public String toString() {
        return classes.stream().map(Likeness::text).toList().toString();
    }
}
