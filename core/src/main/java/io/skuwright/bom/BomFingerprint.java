package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The content of a BOM as a short text.
 *
 * <p>Two BOMs have one fingerprint if they say the same for one of the product, so that a BOM that is there
 * already is found again. Example: 20 screws for a yield of 10 are 2 screws for a yield of 1, and 2/4 is 1/2:
 *
 * <pre>
 * BomFingerprint.of(tenAtATime).equals(BomFingerprint.of(oneByOne));    // true
 * BomFingerprint.of(bom).toText();                                      // bom1:6f0c...
 * </pre>
 *
 * <p>What counts: the product, its unit, the by-products, and the lines as often as they stand there, each with
 * component, quantity for one of the product, unit, kind, steps, losses, skip flag, pinned BOM, dates, group and
 * priority, optional flag and conditions. What does not count: number, use, category, default flag, places, ids
 * and order of lines, order and repetition of the values of a condition, steps of a line that is not stepped and
 * the ratio of one that is, a priority without a group, and an end on 9999-12-31, which is no end.
 *
 * <p>{@link #ofStructure} takes everything that is opened below into account; its text begins with {@code
 * bomtree1:}. The text is a SHA-256 in hexadecimal with the version of its form in front, the same everywhere.
 * This class is immutable and thread-safe.
 */
public final class BomFingerprint {

    private static final String BOM = "bom1:";
    private static final String STRUCTURE = "bomtree1:";
    private static final Pattern FORM = Pattern.compile("(bom1|bomtree1):[0-9a-f]{64}");

    private final String text;

    private BomFingerprint(String text) {
        this.text = text;
    }

    /** Returns the fingerprint of a BOM alone; the time grows with its lines. */
    public static BomFingerprint of(Bom bom) {
        return new BomFingerprint(BOM + hash(BomContent.text(bom)));
    }

    /**
     * Returns the fingerprint of a product's BOM and all that is opened below it.
     *
     * <p>The policy tells which BOMs are opened; of each the lines count that its date and its selection leave in.
     * A pinned number counts, the number of a default BOM does not. Each BOM is looked at once, however many paths
     * lead to it.
     *
     * @return the fingerprint with what an explosion would find out about the BOMs that are opened; or no value
     *     with {@code BOM_PRODUCT_UNKNOWN} or {@code LIMIT_BOM_NODES}
     */
    public static Outcome<BomFingerprint> ofStructure(BomCatalog catalog, String product, BomPolicy policy) {
        requireNonNull(policy, "policy");
        if (!catalog.index().knows(requireNonNull(product, "product"))) {
            return Outcome.failed(Finding.of(BomCode.BOM_PRODUCT_UNKNOWN).about(product));
        }
        return Structure.of(catalog, product, policy)
                .map(structure -> new BomFingerprint(STRUCTURE
                        + (structure.root() == BomIndex.NONE
                                ? hash(BomContent.leaf(product))
                                : structure.digests(false)[structure.root()])));
    }

    /**
     * Returns the fingerprint of a text of {@link #toText()}.
     *
     * @throws FindingException with {@code BOM_FINGERPRINT_INVALID}
     */
    public static BomFingerprint parse(String text) {
        return read(text).orThrow();
    }

    /** Reads a fingerprint from data; no value with {@code BOM_FINGERPRINT_INVALID} if it is none. */
    public static Outcome<BomFingerprint> read(String text) {
        return FORM.matcher(requireNonNull(text, "text")).matches()
                ? Outcome.of(new BomFingerprint(text))
                : Outcome.failed(Finding.of(BomContentCode.BOM_FINGERPRINT_INVALID).about(text));
    }

    static HashCode hash(String content) {
        return Hashing.sha256().hashString(content, StandardCharsets.UTF_8);
    }

    /** Returns the first characters of the SHA-256, for a number that a person can read. */
    String shortText(int characters) {
        int start = text.indexOf(':') + 1;
        return text.substring(start, start + characters);
    }

    /** Returns the text that {@link #parse} reads. */
    public String toText() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BomFingerprint that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
