package io.skuwright.kingdee;

import io.skuwright.product.SingleProduct;
import io.skuwright.product.SkuState;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Extras;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A material (BD_MATERIAL) of one organisation, read.
 *
 * <p>It is what the ERP calls a SKU, flat: nothing above it. Example: number {@code TEE-RED-M}, name {@code Shirt},
 * specification {@code red, M}, base unit {@code Pcs}, suite flag no. {@link #product()} makes a single product of it;
 * {@link #toRow()} makes a row of it, so that materials of one name become an SPU in a
 * {@link io.skuwright.consolidation.Consolidator}.
 *
 * <p>Numbers and ids are text. What has no place of its own stands in the extras as it was written. The
 * {@linkplain #place() place} is not compared by {@code equals}. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface ErpMaterial {

    /** Returns a builder; the number must be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the number (编码); empty in the body of Save for a material that Kingdee has yet to number. */
    String number();

    /** Returns the internal id in its organisation, if it was said. */
    Optional<String> id();

    /** Returns the id that the copies of one material in all organisations share (msterID), if it was said. */
    Optional<String> masterId();

    /** Returns the name in the language asked for, if it was said. */
    Optional<String> name();

    /** Returns the specification (规格型号) in the language asked for, if there is one. */
    Optional<String> specification();

    /** Returns the number of the organisation that uses it, if it was said. */
    Optional<String> organisation();

    /** Returns the internal id of the organisation that uses it, if it was said. */
    Optional<String> organisationId();

    /** Returns the number of the organisation that made it, if it was said. */
    Optional<String> createOrganisation();

    /** Returns the number of its group (物料分组), if it was said. */
    Optional<String> group();

    /** Returns the name of its group in the language asked for, if it was said. */
    Optional<String> groupName();

    /** Returns the code of its class (FErpClsID) as it was written, if it was said. */
    Optional<String> classCode();

    /** Returns its class, none if none was said or the code is not known. */
    Optional<MaterialClass> materialClass();

    /**
     * Returns whether it is sold as a kit (套件, FSuite).
     *
     * <p>FIsKitting is another thing: whether production waits until all parts are there.
     */
    @Value.Default
    default Flag suite() {
        return Flag.UNKNOWN;
    }

    /** Returns the number of its base unit, if it was said. */
    Optional<String> baseUnit();

    /** Returns the number of the unit it is sold in, if it was said. */
    Optional<String> saleUnit();

    /** Returns its barcode, if there is one. */
    Optional<String> barcode();

    /** Returns the document status: Z, A, B, C (approved) or D; none in a Save body. */
    Optional<String> documentStatus();

    /** Returns the forbid status: A (not forbidden) or B; none in a Save body. */
    Optional<String> forbidStatus();

    /** Returns the auxiliary properties it has, in their order. */
    List<AuxProperty> auxProperties();

    /**
     * Returns values of auxiliary properties, if the answer carries any, by spec name where the reader's table has one,
     * else by flex field such as {@code FF100001}.
     */
    Map<String, String> auxValues();

    /** Returns whether stock and orders carry a BOM version (stock dimension 10003); unknown if it was not said. */
    @Value.Default
    default Flag bomVersionInStock() {
        return Flag.UNKNOWN;
    }

    /** Returns the number, else the id, of its SPU in Kingdee (FSPUID), if it was said; its form is unconfirmed. */
    Optional<String> spu();

    /** Returns the internal id of its sub-head of basics, which an update names, if it was said. */
    Optional<String> baseEntryId();

    /** Returns the internal id of its sub-head of sales, which an update names, if it was said. */
    Optional<String> saleEntryId();

    /** Returns the vocabulary of the extras, which says what of them Save would take; that of Save if it was not read. */
    @Value.Default
    default Vocabulary vocabulary() {
        return Vocabulary.SAVE;
    }

    /** Returns the fields of the document that have no place of their own here, other sub-heads included. */
    @Value.Default
    default Extras extras() {
        return Extras.none();
    }

    /** Returns the fields of the sub-head of basics that have no place of their own here. */
    @Value.Default
    default Extras baseExtras() {
        return Extras.none();
    }

    /** Returns the fields of the sub-head of sales that have no place of their own here. */
    @Value.Default
    default Extras saleExtras() {
        return Extras.none();
    }

    /** Returns where the material stood in the input. */
    @Value.Default
    @Value.Auxiliary
    default Place place() {
        return Place.NONE;
    }

    /**
     * Returns the material as a product without specs.
     *
     * <p>The number is its code, the group (by number, else by name) its category, the base unit its unit; fields are
     * {@code specification}, {@code barcode} and {@code saleUnit}. One that is forbidden is retired.
     *
     * @return the product, or none with the findings of {@link SingleProduct.Builder#read()}: without a name or number
     *     there is no product
     */
    default Outcome<SingleProduct> product() {
        SingleProduct.Builder product = SingleProduct.builder().code(number()).name(name().orElse(""));
        group().or(this::groupName).ifPresent(product::category);
        baseUnit().ifPresent(product::unit);
        specification().ifPresent(text -> product.field("specification", text));
        barcode().ifPresent(text -> product.field("barcode", text));
        saleUnit().ifPresent(unit -> product.field("saleUnit", unit));
        forbidStatus().filter(status -> status.equals("B")).ifPresent(status -> product.state(SkuState.RETIRED));
        return product.read();
    }

    /**
     * Returns the material as a row for consolidation.
     *
     * <p>Columns are {@code code}, {@code name}, {@code category} (the group by number, else by name), {@code unit},
     * {@code specification}, {@code barcode} and then one for each of {@link #auxValues()}; what was not said is
     * blank. Example: {@code {"code":"TEE-RED-M","name":"Shirt","category":"CLOTHES","unit":"Pcs","specification":"",
     * "barcode":"","Color":"red","Size":"M"}}. {@link Materials#consolidation()} holds the rules for these columns.
     */
    default Row toRow() {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put(Materials.CODE, Cell.text(number()));
        cells.put(Materials.NAME, Cell.text(name().orElse("")));
        cells.put(Materials.CATEGORY, Cell.text(group().or(this::groupName).orElse("")));
        cells.put(Materials.UNIT, Cell.text(baseUnit().orElse("")));
        cells.put(Materials.SPECIFICATION, Cell.text(specification().orElse("")));
        cells.put(Materials.BARCODE, Cell.text(barcode().orElse("")));
        auxValues().forEach((spec, value) -> cells.putIfAbsent(spec, Cell.text(value)));
        return Row.ofCells(cells, place());
    }

    /** Builds a material; not thread-safe. */
    final class Builder extends ImmutableErpMaterial.Builder {
        Builder() {}
    }
}
