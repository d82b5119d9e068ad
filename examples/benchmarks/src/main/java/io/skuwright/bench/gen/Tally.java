package io.skuwright.bench.gen;

/**
 * What came of a sheet, counted; competitors with the same checks have the same tally.
 *
 * @param spus SPUs that were built
 * @param skus SKUs in them
 * @param values spec values of all SPUs together
 * @param singles products without specs
 * @param placeless rows without a name or a code
 * @param categories rows rejected because their product has several categories
 * @param units the same for units
 * @param codes rows rejected because their code stands on several rows
 * @param incomplete rows rejected because some spec is blank and some is not
 * @param combinations rows rejected because their combination stands on several rows
 */
public record Tally(
        int spus,
        int skus,
        int values,
        int singles,
        int placeless,
        int categories,
        int units,
        int codes,
        int incomplete,
        int combinations) {

    /** Returns a number that depends on every count. */
    public long digest() {
        return hashCode();
    }

    /** Returns how many rows were read. */
    public int read() {
        return skus + singles + placeless + categories + units + codes + incomplete + combinations;
    }

    /** Counts while a competitor goes on; one object, so that counting costs the same everywhere. */
    public static final class Counts {

        /** See the components of the tally. */
        public int spus;
        /** See the components of the tally. */
        public int skus;
        /** See the components of the tally. */
        public int values;
        /** See the components of the tally. */
        public int singles;
        /** See the components of the tally. */
        public int placeless;
        /** See the components of the tally. */
        public int categories;
        /** See the components of the tally. */
        public int units;
        /** See the components of the tally. */
        public int codes;
        /** See the components of the tally. */
        public int incomplete;
        /** See the components of the tally. */
        public int combinations;

        /** Returns the tally. */
        public Tally tally() {
            return new Tally(
                    spus, skus, values, singles, placeless, categories, units, codes, incomplete, combinations);
        }
    }
}
