package io.skuwright.kingdee;

import static java.util.Objects.requireNonNull;

import io.skuwright.consolidation.ConsolidationRules;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Batch;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.FieldNames;
import io.skuwright.row.WireLimits;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads materials (BD_MATERIAL) in every form Kingdee writes them, and writes them for Save.
 *
 * <p>A document is recognised by its shape, as with {@link EngBoms}: the answer of View, the body of Save or BatchSave,
 * a list of either, and, once the {@linkplain #withQueryKeys field keys} are said, the rows of ExecuteBillQuery. Example:
 *
 * <pre>
 * Materials materials = Materials.defaults().ofOrganisation("100");
 * Batch&lt;ErpMaterial&gt; page = materials.decode(JsonRows.of(answer));
 * Consolidator consolidator = Consolidator.of(materials.consolidation().build());
 * page.accepted().forEach(material -&gt; consolidator.add(material.toRow()));
 * </pre>
 *
 * <p>Taken are materials that are approved and not forbidden, and those of one organisation that uses them: a number
 * stands for one material there only. Which one is said by {@link #ofOrganisation}; if it is not said and the input
 * holds several, none of theirs is taken, since a guess would mix them. What is left out is rejected with a reason and counted.
 * A material with a fault is rejected whole. A status that is there and says nothing is none in force; what a query did
 * not ask for is taken as usual, and {@code MATERIAL_FIELDS_NOT_ASKED} says what. A number that stands twice is told by
 * {@code MATERIAL_NUMBER_REPEATED}; rows that are equal in every cell are taken once.
 *
 * <p>Sub-heads are objects in Save ({@code SubHeadEntity} is that of basics, {@code FSubHeadEntity} that of retail,
 * which is kept as it is) and lists of one in View; texts in several languages give that of {@link #withLanguage}; one
 * blank is an empty text. The suite flag FSuite is a drop-down of {@code "0"} and {@code "1"}; FIsKitting is something
 * else.
 *
 * <p>Not confirmed on a live system: the form of FSPUID, the names of some View fields of auxiliary properties, and that
 * a flex field is FF and the internal id of its property. Names and codes can be {@linkplain #withNames changed}.
 *
 * <p>Findings: {@link MaterialCode}, {@link KingdeeCode}, {@link io.skuwright.row.RowCode} and {@link
 * io.skuwright.row.WireCode}. Time is linear in the document. This class is immutable and thread-safe.
 */
public final class Materials {

    /** The column of the number in {@link ErpMaterial#toRow()}. */
    public static final String CODE = "code";

    /** The column of the name. */
    public static final String NAME = "name";

    /** The column of the group. */
    public static final String CATEGORY = "category";

    /** The column of the base unit. */
    public static final String UNIT = "unit";

    /** The column of the specification. */
    public static final String SPECIFICATION = "specification";

    /** The column of the barcode. */
    public static final String BARCODE = "barcode";

    private static final Set<String> COLUMNS =
            new TreeSet<>(List.of(CODE, NAME, CATEGORY, UNIT, SPECIFICATION, BARCODE));

    private static final Materials DEFAULTS = new Materials(MaterialSettings.builder().build());

    private final MaterialSettings settings;

    private Materials(MaterialSettings settings) {
        this.settings = settings;
    }

    private MaterialSettings.Builder change() {
        MaterialSettings.Builder builder = MaterialSettings.builder();
        builder.from(settings);
        return builder;
    }

    /** Returns the reader that takes materials in force of one organisation, under the usual names. */
    public static Materials defaults() {
        return DEFAULTS;
    }

    /** Returns the table of our words and the names Kingdee uses for them; case does not count. */
    public FieldNames names() {
        return settings.names();
    }

    /** Returns this reader with another table of names, made from {@link #names()}. */
    public Materials withNames(FieldNames newNames) {
        return new Materials(change().names(requireNonNull(newNames, "names")).build());
    }

    /** Returns the table of codes, such as {@code suite.1 = yes} and {@code class.5 = virtual}. */
    public Map<String, String> codes() {
        return settings.codes().table();
    }

    /**
     * Returns this reader with some codes changed or added, for example {@code suite.2 = no}.
     *
     * @throws IllegalArgumentException if there is no such field or meaning (those that are known are named)
     */
    public Materials withCodes(Map<String, String> newCodes) {
        return new Materials(change().codes(settings.codes().with(newCodes)).build());
    }

    /** Returns this reader with limits on numbers. */
    public Materials within(Limits newLimits) {
        return new Materials(change().limits(requireNonNull(newLimits, "limits")).build());
    }

    /** Returns this reader with limits on JSON that stands as text inside a document. */
    public Materials within(WireLimits newLimits) {
        return new Materials(change().wireLimits(requireNonNull(newLimits, "limits")).build());
    }

    /**
     * Returns a reader that also takes rows of a query, whose cells stand in the order of these keys.
     *
     * <p>Numbers of base data come from keys with {@code .FNumber}; a bare key such as FBaseUnitId gives an internal id,
     * which is never taken for a number even if it comes as text.
     *
     * @throws IllegalArgumentException if a key stands twice; case does not count
     */
    public Materials withQueryKeys(String fieldKeys) {
        return new Materials(change().queryKeys(QueryRows.keys(fieldKeys)).build());
    }

    /** Returns a reader that takes texts in a language by Kingdee's key, such as 1033; the default is 2052, Chinese. */
    public Materials withLanguage(int key) {
        return new Materials(change().language(key).build());
    }

    /**
     * Returns a reader that knows which spec each flex field of auxiliary properties is in this account.
     *
     * @param specs spec by flex field, for example {@code FF100001 = Color}; their order is that of the spec columns
     * @throws IllegalArgumentException if a name is no flex field, or a spec is blank, stands twice or is a column
     */
    public Materials withAuxProperties(Map<String, String> specs) {
        return new Materials(change().aux(AuxTable.of(specs, COLUMNS)).build());
    }

    /**
     * Returns a reader that takes the materials of one organisation, for example {@code ofOrganisation("100")}.
     *
     * <p>Numbers are compared with numbers. Only of a material that does not say the number, as in a query for the bare
     * FUseOrgId, the internal id is compared, and {@code KINGDEE_ORGANISATION_BY_ID} tells so.
     *
     * @param numberOrId the number of the organisation; its internal id for materials that say no more
     */
    public Materials ofOrganisation(String numberOrId) {
        return new Materials(change()
                .organisation(requireNonNull(numberOrId, "organisation"))
                .anyOrganisation(false)
                .build());
    }

    /** Returns a reader that takes the materials of all organisations, a number in two of them included. */
    public Materials withAnyOrganisation() {
        return new Materials(change().anyOrganisation(true).build());
    }

    /** Returns a reader that takes materials whether they are approved, forbidden or neither. */
    public Materials withAnyStatus() {
        return new Materials(change().anyStatus(true).build());
    }

    /**
     * Reads the materials of a document.
     *
     * @return accepted and rejected materials; none of either if the document cannot be read at all
     */
    public Batch<ErpMaterial> decode(JsonRows document) {
        return decodePages(List.of(document));
    }

    /**
     * Reads the materials of a query that was answered page by page, so that what holds for all of them (one
     * organisation, numbers that stand for one material) is seen over all pages. If one page failed or cannot be read,
     * the rows of all pages are rejected with {@code DOCUMENT_REFUSED}.
     */
    public Batch<ErpMaterial> decodePages(List<JsonRows> pages) {
        Documents documents = finder();
        pages.forEach(documents::read);
        return new MaterialDecoder(settings).decode(documents.finish());
    }

    /** Reads the materials of a document that was read before, for example as {@code Cell.record(Row.of(map))}. */
    public Batch<ErpMaterial> decode(Cell document, Place place) {
        Documents documents = finder();
        documents.take(requireNonNull(document, "document"), requireNonNull(place, "place"));
        return new MaterialDecoder(settings).decode(documents.finish());
    }

    private Documents finder() {
        Form form = Form.ofBaseData("BD_MATERIAL", settings.names(), "number");
        return new Documents(form, settings.queryKeys(), settings.wireLimits());
    }

    /** Returns this writer with another order or spelling of keys, made from {@link SaveKeys#material()}. */
    public Materials withKeys(SaveKeys keys) {
        return new Materials(change().keys(requireNonNull(keys, "keys")).build());
    }

    /**
     * Returns this writer with other options for Save.
     *
     * <p>Without them a new material is written with Kingdee's defaults, and one that has an internal id so that rows
     * that are not sent stay ({@code IsDeleteEntry} false).
     */
    public Materials withOptions(SaveOptions options) {
        return new Materials(change().options(requireNonNull(options, "options")).build());
    }

    /**
     * Returns the body of Save for a whole material.
     *
     * <p>With an internal id it updates that material, else it makes a new one, which needs a name and both
     * organisations; Kingdee gives the number if there is none. The suite flag is written as {@code "0"} or {@code "1"},
     * references in the spelling of {@link SaveKeys#innerKey}. Fields without a place of their own are given back as
     * they were if they came from a Save body, of a View answer only the customer's own ({@code F_}), references by
     * their number, and of a query none; {@code MATERIAL_FIELDS_NOT_SENT} names the others.
     *
     * <p>So {@code decode(encode(material))} is the material again, save for what Save does not take: the shared id,
     * ids of organisations, the group's name, both statuses, values of auxiliary properties and the ids and names of
     * these, the SPU, a suite flag that is unknown, and other languages of a View.
     *
     * @return the body, or none with {@code MATERIAL_VALUE_MISSING} or the fault of a kept field that is no JSON;
     *     {@code MATERIAL_ROWS_MAY_GO} warns if an update deletes rows that are not sent
     */
    public Outcome<MaterialRequest> encode(ErpMaterial material) {
        return new MaterialEncoder(settings, requireNonNull(material, "material")).whole();
    }

    /**
     * Returns the body of Save that changes some fields of a material and leaves all others alone.
     *
     * <p>Example: {@code encodeUpdate(kit, List.of(MaterialField.SUITE))} sends {@code
     * "NeedUpDateFields":["SubHeadEntity","FSuite"]} with {@code {"FMATERIALID":5001,"FNumber":"KIT-01",
     * "SubHeadEntity":{"FEntryId":6001,"FSuite":"1"}}}.
     *
     * @return the body, or none with {@code MATERIAL_ID_MISSING} or {@code MATERIAL_VALUE_MISSING}
     * @throws IllegalArgumentException if there are no fields
     */
    public Outcome<MaterialRequest> encodeUpdate(ErpMaterial material, Collection<MaterialField> fields) {
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("An update needs at least one field.");
        }
        return new MaterialEncoder(settings, requireNonNull(material, "material")).update(new TreeSet<>(fields));
    }

    /**
     * Returns rules for rows of {@link ErpMaterial#toRow()}, for further choices.
     *
     * <p>Specs are those of {@link #withAuxProperties} in their order, else the specification alone; the key is the
     * name.
     */
    public ConsolidationRules.Builder consolidation() {
        ConsolidationRules.Builder rules = ConsolidationRules.builder();
        rules.code(CODE).name(NAME).category(CATEGORY).unit(UNIT);
        if (settings.aux().specs().isEmpty()) {
            rules.addSpecs(SPECIFICATION);
        } else {
            rules.addAllSpecs(settings.aux().specs().values());
        }
        return rules;
    }
}
