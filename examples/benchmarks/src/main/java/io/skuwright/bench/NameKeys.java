package io.skuwright.bench;

import io.skuwright.row.NearKey;
import java.text.Normalizer;
import java.util.List;

/** What is done with a list of names: by the engine, by the JDK, and by just looking at each character. */
final class NameKeys {

    private static final NearKey KEY = NearKey.standard();

    private NameKeys() {}

    /** Makes the key of each name, with all that it overlooks, and reads its length. */
    static long engine(List<String> names) {
        long sum = 0;
        for (String name : names) {
            sum += KEY.key(name).length();
        }
        return sum;
    }

    /** Makes the hash code of each key. */
    static long engineHash(List<String> names) {
        long sum = 0;
        for (String name : names) {
            sum += KEY.hash(name);
        }
        return sum;
    }

    /** Normalises each name (NFKC), which overlooks widths only. */
    static long normalizerAlways(List<String> names) {
        long sum = 0;
        for (String name : names) {
            sum += Normalizer.normalize(name, Normalizer.Form.NFKC).length();
        }
        return sum;
    }

    /** Counts the characters that are not ASCII: nobody can do with less than to look at each. */
    static long floorScan(List<String> names) {
        long sum = 0;
        for (String name : names) {
            for (int at = 0; at < name.length(); at++) {
                sum += name.charAt(at) < 128 ? 0 : 1;
            }
        }
        return sum;
    }
}
