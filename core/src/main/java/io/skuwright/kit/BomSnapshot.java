package io.skuwright.kit;

import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.ExplosionView;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a kit consists of, as an order line keeps it.
 *
 * <p>A BOM changes after an order was placed; what was promised to the customer does not. So the order line keeps the
 * parts as they were: where each stands, how much one kit needs, what is needed once. Example: KIT-9 of one body and,
 * for 3 kits, 2 packs (a skip layer) of 4 screws:
 *
 * <pre>
 * BomSnapshot kit = BomSnapshot.of(catalog, "KIT-9", Ratio.of(3), BomPolicy.defaults()).orThrow();
 * kit.parts();     // 10 BODY 1, 20/10 SCREW 8/3
 * kit.toText();    // kit1;KIT-9;pcs;KIT-9_V1.0;10,BODY,pcs,1;20/10,SCREW,pcs,8/3;#2
 * </pre>
 *
 * <p>The text is one line and names the version of its form and the number of parts, so that one that was cut off is
 * told; {@link #read} gives the same snapshot. Quantities are exact. Parts stand in the order of the structure. Two
 * snapshots are equal if their texts are. This class is immutable and thread-safe.
 */
public final class BomSnapshot {

    private final String product;
    private final @Nullable String unit;
    private final @Nullable String bom;
    /** Never handed out. */
    private final KitPart[] partArray;
    /** Made when it is asked for; made twice by two threads it is the same. */
    private @Nullable PartIndex index;

    private BomSnapshot(String product, @Nullable String unit, @Nullable String bom, KitPart[] parts) {
        this.product = product;
        this.unit = unit;
        this.bom = bom;
        this.partArray = parts;
    }

    /**
     * Takes a snapshot of the default BOM of a product.
     *
     * <p>The parts are those of the order view: skip layers are opened, a component that is sent itself is not. Losses,
     * dates and alternatives count as the policy says; the time is that of the explosion.
     *
     * @param quantity how many kits are ordered; only a stepped line looks at it
     * @return the snapshot; no value with {@code SNAPSHOT_EMPTY}, {@code SNAPSHOT_PATH_REPEATED}, {@code LIMIT_KIT_LEVELS} or an error of {@link
     *     BomCatalog#explode}, for a kit of which parts lack must not be promised; {@code SNAPSHOT_STEP_FIXED} is a
     *     warning
     */
    public static Outcome<BomSnapshot> of(BomCatalog catalog, String product, Ratio quantity, BomPolicy policy) {
        return SnapshotRows.take(catalog.explode(product, oneAtLeast(quantity), ExplosionView.ORDER, policy));
    }

    /** Takes a snapshot of the BOM of a number, as {@link #of(BomCatalog, String, Ratio, BomPolicy)} does. */
    public static Outcome<BomSnapshot> ofBom(BomCatalog catalog, String bomNumber, Ratio quantity, BomPolicy policy) {
        return SnapshotRows.take(catalog.explodeBom(bomNumber, oneAtLeast(quantity), ExplosionView.ORDER, policy));
    }

    /** Of nothing there is no step, and no need of what is needed once. */
    private static Ratio oneAtLeast(Ratio quantity) {
        return quantity.isZero() ? Ratio.ONE : quantity;
    }

    /**
     * Returns a snapshot of parts that a host knows.
     *
     * @param unit the code of the unit in which kits are counted, null if it was not said
     * @param bom the number of the BOM, null if there is none
     * @return the snapshot; no value with {@code SNAPSHOT_EMPTY}, or with {@code SNAPSHOT_PATH_REPEATED} if two
     *     components or units stand at one path; quantities of one component at one path are added up
     */
    public static Outcome<BomSnapshot> ofParts(
            String product, @Nullable String unit, @Nullable String bom, List<KitPart> parts) {
        return ofParts(requireNonNull(product, "product"), unit, bom, parts.toArray(new KitPart[0]));
    }

    /** Takes an array of parts, which nobody else may hold. */
    static Outcome<BomSnapshot> ofParts(
            String product, @Nullable String unit, @Nullable String bom, KitPart[] parts) {
        return PartList.isFewAndDistinct(parts)
                ? Outcome.of(new BomSnapshot(product, orNull(unit), orNull(bom), parts))
                : new PartList(product, parts.length)
                        .addAll(parts)
                        .finish()
                        .map(checked -> new BomSnapshot(product, orNull(unit), orNull(bom), checked));
    }

    /** Returns the snapshot of a product that is no kit: it is its own only part, at {@link KitPath#SELF}. */
    public static BomSnapshot plain(String product, @Nullable String unit) {
        requireNonNull(product, "product");
        String counted = orNull(unit);
        KitPart itself = new KitPart(KitPath.SELF, product, Optional.ofNullable(counted), Ratio.ONE, Ratio.ZERO);
        return new BomSnapshot(product, counted, null, new KitPart[] {itself});
    }

    /** Takes parts whose paths are known to differ. */
    static BomSnapshot ofChecked(
            String product, @Nullable String unit, @Nullable String bom, KitPart[] parts) {
        return new BomSnapshot(product, unit, bom, parts);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /**
     * Returns the snapshot of a text of {@link #toText()}.
     *
     * @throws FindingException with {@code SNAPSHOT_TEXT_INVALID} or another code of {@link #read}
     */
    public static BomSnapshot parse(String text) {
        return read(text).orThrow();
    }

    /**
     * Reads a snapshot that an order line kept.
     *
     * @return the snapshot; no value with {@code SNAPSHOT_TEXT_INVALID}, {@code SNAPSHOT_EMPTY} or {@code
     *     SNAPSHOT_PATH_REPEATED}
     */
    public static Outcome<BomSnapshot> read(String text) {
        return new SnapshotText(requireNonNull(text, "text")).read();
    }

    /** Returns the code of the kit's product. */
    public String product() {
        return product;
    }

    /** Returns the code of the unit in which kits are counted, if it was said. */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    /** Returns the number of the BOM that the snapshot was taken of; empty if it was not taken of a BOM. */
    public Optional<String> bom() {
        return Optional.ofNullable(bom);
    }

    /** Returns the parts in the order of the structure; not modifiable. */
    public List<KitPart> parts() {
        return Collections.unmodifiableList(Arrays.asList(partArray));
    }

    /** Returns the part at a path; empty if there is none. */
    public Optional<KitPart> part(KitPath path) {
        int at = index().find(path);
        return at < 0 ? Optional.empty() : Optional.of(partArray[at]);
    }

    /** Returns true if the product is no kit but its own only part. */
    public boolean isPlain() {
        return partArray.length == 1 && partArray[0].path().isSelf();
    }

    /**
     * Returns this snapshot with the quantities of some components in other units, such as those of the stock.
     *
     * <p>Example: 2 dozen of U become 24 pieces with {@code inUnits(Map.of("U", "pcs"), conversions)}.
     *
     * @param units the code of the unit by the code of the component; others stay, as do parts without a unit
     * @return the snapshot, the parts that cannot be converted as they were, with {@code UNIT_CONVERSION_MISSING},
     *     {@code UNIT_BLANK} or {@code LIMIT_QUANTITY_BITS}
     */
    public Outcome<BomSnapshot> inUnits(Map<String, String> units, UnitConversions conversions) {
        return OtherUnits.of(this, units, conversions);
    }

    /** Returns the text that {@link #read} reads: one line, the same for equal snapshots. */
    public String toText() {
        return SnapshotText.of(this);
    }

    /** Returns the SHA-256 of {@link #toText()} in hexadecimal: the same for the same parts, everywhere. */
    public String fingerprint() {
        return Hashing.sha256().hashString(toText(), StandardCharsets.UTF_8).toString();
    }

    /** Returns the parts by their number; not to be changed. */
    KitPart[] partArray() {
        return partArray;
    }

    PartIndex index() {
        PartIndex known = index;
        if (known == null) {
            known = PartIndex.of(partArray);
            index = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BomSnapshot that
                && product.equals(that.product)
                && unit().equals(that.unit())
                && bom().equals(that.bom())
                && Arrays.equals(partArray, that.partArray);
    }

    @Override
    public int hashCode() {
        return 31 * product.hashCode() + Arrays.hashCode(partArray);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return toText();
    }
}
