package io.skuwright.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

@Tag("SKU-7")
class NearKeyProperties {

    private static final List<NearKey> KEYS = keys();

    private static List<NearKey> keys() {
        List<NearKey> keys = new ArrayList<>();
        for (int bits = 0; bits < 1 << Likeness.values().length; bits++) {
            EnumSet<Likeness> classes = EnumSet.noneOf(Likeness.class);
            int mask = 1;
            for (Likeness likeness : Likeness.values()) {
                if ((bits & mask) != 0) {
                    classes.add(likeness);
                }
                mask <<= 1;
            }
            keys.add(NearKey.of(classes));
        }
        return keys;
    }

    @Property(tries = 3000)
    void key_ofAKey_isTheKey(@ForAll("texts") String text, @ForAll("nearKeys") NearKey near) {
        String key = near.key(text);
        assertThat(near.key(key)).isEqualTo(key);
    }

    @Property(tries = 3000)
    void hash_isThatOfTheKey(@ForAll("texts") String text, @ForAll("nearKeys") NearKey near) {
        assertThat(near.hash(text)).isEqualTo(near.key(text).hashCode());
    }

    @Property(tries = 3000)
    void key_someClassesFirstAndMoreLater_isAllAtOnce(
            @ForAll("texts") String text, @ForAll("nearKeys") NearKey some, @ForAll("nearKeys") NearKey more) {
        Set<Likeness> all = EnumSet.noneOf(Likeness.class);
        all.addAll(some.classes());
        all.addAll(more.classes());
        NearKey union = NearKey.of(all);
        assertThat(union.key(some.key(text))).isEqualTo(union.key(text));
    }

    @Property(tries = 2000)
    void differences_areTheClassesThatAreNeeded(@ForAll("texts") String text, @ForAll("nearKeys") NearKey near) {
        String other = near.key(text);
        Set<Likeness> differences = NearKey.standard().differences(text, other);
        assertThat(NearKey.of(differences).key(text)).isEqualTo(NearKey.of(differences).key(other));
        for (Likeness needed : differences) {
            Set<Likeness> fewer = EnumSet.copyOf(differences);
            fewer.remove(needed);
            assertThat(NearKey.of(fewer).key(text)).isNotEqualTo(NearKey.of(fewer).key(other));
        }
    }

    @Property(tries = 1000)
    void clean_twice_changesNothingMore(@ForAll("texts") String text, @ForAll boolean trim, @ForAll boolean nfc) {
        CleanUp cleanUp = CleanUp.of(trim, nfc);
        String clean = cleanUp.clean(text);
        assertThat(cleanUp.clean(clean)).isEqualTo(clean);
    }

    /** Not a sample: all 1,114,112 code points, for those keys in which classes can meet. */
    @Example
    void key_everyCodePoint_keepsTheLaws() {
        NearKey all = NearKey.standard();
        List<NearKey> some = KEYS.stream()
                .filter(near -> near.classes().size() == 1 || near.classes().size() == 4)
                .collect(Collectors.toList());
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String text = Character.toString(codePoint);
            String key = all.key(text);
            if (!all.key(key).equals(key)) {
                throw new AssertionError("The key of U+" + Integer.toHexString(codePoint) + " has another key.");
            }
            for (NearKey near : some) {
                String first = near.key(text);
                if (!near.key(first).equals(first) || !all.key(first).equals(key)) {
                    throw new AssertionError("U+" + Integer.toHexString(codePoint) + " breaks a law with " + near + ".");
                }
            }
        }
    }

    @Provide
    Arbitrary<NearKey> nearKeys() {
        return Arbitraries.of(KEYS);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Integer> nasty = Arbitraries.of(("aAiIİıßẞσςΣKſ①½㎏ｶﾞé×хХ*-–−/⁄／ＡАаВвΒμ红臺𠮷𝐀 \u00a0\u3000\t\u200b\ufeff\u00ad\ufe0f\u0301\u0307\u0323"
                        + "\u0345\u3164\u1100\u1161\u11a8\uac00ᾳ´¨ﷺ\u0085\u0000\u007f")
                .codePoints()
                .boxed()
                .toList());
        Arbitrary<Integer> any = Arbitraries.integers().between(0, Character.MAX_CODE_POINT);
        return Arbitraries.frequencyOf(Tuple.of(4, nasty), Tuple.of(1, any))
                .list()
                .ofMaxSize(8)
                .map(codePoints -> codePoints.stream().map(Character::toString).collect(Collectors.joining()));
    }
}
