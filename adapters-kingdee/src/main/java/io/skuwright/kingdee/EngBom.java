package io.skuwright.kingdee;

import static java.util.Objects.requireNonNull;

import io.skuwright.bom.Bom;
import io.skuwright.quantity.Ratio;
import io.skuwright.row.Extras;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One document of ENG_BOM: a BOM, and what Kingdee keeps beside it.
 *
 * <p>Example: the answer of View for KIT-01_V1.0 has the internal id 200001, the organisation 100 and two rows; {@link
 * #bom()} is what the engine reckons with. Whoever changes that and {@linkplain #withBom puts it back} can save the
 * same document again: the ids, the auxiliary properties and the customer's own fields come along.
 *
 * <p>The link of a standard BOM to the configured one it was generated from is read and kept; nothing writes it (B3).
 * The yield rate (成品率) is kept too and does not count: it is a loss in making, which orders ignore. Values are
 * immutable and thread-safe.
 */
@Value.Immutable
public interface EngBom {

    /** Returns a builder; the BOM must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the document of a BOM that Kingdee does not have yet. */
    static EngBom of(Bom bom) {
        return builder().bom(bom).build();
    }

    /** Returns what the document says of product, components and quantities. */
    Bom bom();

    /** Returns true if the number of the BOM is that of the document; false if it had none and its product's code stands for it. */
    @Value.Default
    default boolean numbered() {
        return true;
    }

    /** Returns the internal id (FID); empty if the document is not saved or the id was not asked for. */
    Optional<String> id();

    /** Returns the number of the organisation that uses the BOM. */
    Optional<String> organisation();

    /** Returns the internal id of the organisation that uses the BOM. */
    Optional<String> organisationId();

    /** Returns the number of the organisation that made the BOM. */
    Optional<String> createOrganisation();

    /** Returns the name, the Chinese one if there are several. */
    Optional<String> name();

    /** Returns the number of the bill type, such as {@code WLQD01_SYS}. */
    Optional<String> billType();

    /** Returns the number of the group. */
    Optional<String> group();

    /** Returns the status of the document, C if it is approved. */
    Optional<String> documentStatus();

    /** Returns whether the document is forbidden: A if not, B if so. */
    Optional<String> forbidStatus();

    /** Returns when it was changed, as it was written. */
    Optional<String> modified();

    /** Returns the yield rate in per cent. */
    Optional<Ratio> yieldRate();

    /** Returns the internal id of the configured BOM that it was generated from; never written. */
    Optional<String> configuredBom();

    /** Returns the value of each auxiliary property of the product by its flex field, such as {@code FF100001}. */
    Map<String, String> auxProperties();

    /** Returns the vocabulary of the extras; that of Save bodies for a document that was not read. */
    @Value.Default
    default Vocabulary vocabulary() {
        return Vocabulary.SAVE;
    }

    /** Returns the fields of the head that the BOM does not know; of a query none, for it repeats them on each row. */
    @Value.Default
    default Extras extras() {
        return Extras.none();
    }

    /** Returns what each row says beside its line of the BOM, in the order of the rows. */
    List<EngBomLine> lines();

    /** Returns what each row of a by-product of the BOM says beside it, in their order. */
    List<EngBomLine> byProducts();

    /** Returns this document with another BOM, whose lines are told by their ids. */
    default EngBom withBom(Bom newBom) {
        return builder().from(this).bom(requireNonNull(newBom, "bom")).build();
    }

    /**
     * Returns this document as one that Kingdee does not have yet: without internal ids, of itself and of its rows.
     *
     * <p>It is for saving a copy, maybe in another account.
     */
    default EngBom asNew() {
        return builder()
                .from(this)
                .id(Optional.empty())
                .lines(lines().stream().map(EngBomLine::asNew).toList())
                .byProducts(byProducts().stream().map(EngBomLine::asNew).toList())
                .build();
    }

    /** Builds a document; not thread-safe. */
    final class Builder extends ImmutableEngBom.Builder {
        Builder() {}
    }
}
