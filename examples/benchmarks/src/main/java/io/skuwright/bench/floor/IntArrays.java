package io.skuwright.bench.floor;

/**
 * Typing with nothing left to do but typing: parents are found, flags are bits, nothing is checked.
 *
 * <p>Parents must stand before their children. Types come out as 0 standard, 1 parent, 2 son, 3 skip.
 */
public final class IntArrays {

    /** Type codes by line. */
    public final byte[] types;

    /** Root line by line. */
    public final int[] roots;

    private IntArrays(int lines) {
        this.types = new byte[lines];
        this.roots = new int[lines];
    }

    /** Returns types and roots. */
    public static IntArrays classify(int[] parents, byte[] flags) {
        IntArrays result = new IntArrays(parents.length);
        boolean[] closed = new boolean[parents.length];
        for (int line = 0; line < parents.length; line++) {
            int parent = parents[line];
            int flag = flags[line];
            if (parent < 0) {
                boolean kit = (flag & 3) == 3;
                result.roots[line] = line;
                result.types[line] = (byte) (kit ? 1 : 0);
                closed[line] = !kit;
            } else if (closed[parent]) {
                result.roots[line] = result.roots[parent];
                result.types[line] = 3;
                closed[line] = true;
            } else {
                boolean linked = (flag & 4) != 0;
                boolean skipped = (flag & 12) == 12;
                result.roots[line] = result.roots[parent];
                result.types[line] = (byte) (skipped ? 3 : 2);
                closed[line] = linked && !skipped;
            }
        }
        return result;
    }
}
