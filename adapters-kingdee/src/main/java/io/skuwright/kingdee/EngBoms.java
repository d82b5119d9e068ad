package io.skuwright.kingdee;

import static java.util.Objects.requireNonNull;

import io.skuwright.bom.Bom;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.CodeMap;
import io.skuwright.row.FieldNames;
import io.skuwright.row.WireLimits;
import io.skuwright.wire.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads bills of materials (ENG_BOM) in every form Kingdee writes them, and writes them for Save.
 *
 * <p>A document is recognised by its shape: the answer of View, the body of Save or BatchSave, a list of answers, and,
 * once the {@linkplain #withQueryKeys field keys} are said, the rows of ExecuteBillQuery. Example: {@code
 * EngBoms.defaults().decode(JsonRows.of(viewAnswer))} accepts KIT-01_V1.0, whose line for PART-01 takes 2/3: numerator
 * and denominator stay as they are, never their quotient. {@link #documents} gives what Kingdee keeps beside a BOM too:
 * ids, organisation, the link to a configured BOM, unknown fields; {@link #encode} writes it back.
 *
 * <p>What becomes of the rows: standard parts (MATERIALTYPE 1) are lines; substitutes (3) are lines of a substitute group
 * in which the main row comes first; returns (2) and rows without a material and quantity are left out and counted. FISSkip is the
 * skip layer, BOMID the component's BOM, the entry id the line's id, FSCRAPRATE the loss in per cent. A stepped line (阶梯)
 * has steps of which the start is included and the end is not; a query cannot bring them, so there its BOM is rejected.
 * Co-products and by-products are by-products. A BOM with a fault in any line is rejected whole, since one that lacks a
 * line is worse than none. A denominator of 0 is kept, and the catalogue speaks of it. The yield rate (YIELDRATE) does
 * not count: it is a loss in making, which an order must not see, so one that is not 100 is told by {@code
 * KINGDEE_VALUE_NOT_USED} and kept in the document.
 *
 * <p>Which documents are taken: BOMs that are not approved or are forbidden, or have a status that is blank, are rejected with a warning, and configured
 * ones too if {@linkplain #standardOnly() standard ones only} are wanted. In a company with several organisations one
 * number can mean another BOM in each: if the BOMs of a document that are in force are of more than one use-organisation,
 * none that names one is taken, {@code ENG_BOM_SEVERAL_ORGANISATIONS} says how many there are of each, and {@link
 * #ofOrganisation} or {@link #withAnyOrganisation} decides. What was left out is counted by {@code ENG_BOM_LEFT_OUT}.
 *
 * <p>Not confirmed on a live system: category 2 (configured), dosage 1 (fixed), the names of by-products and steps in a
 * View and the values of ISDEFAULT, of which a plain yes is taken and nothing else; {@linkplain #withNames names} and
 * {@linkplain #withCodes codes} can be changed.
 *
 * <p>Findings: {@link KingdeeCode}, {@link EngBomCode}, {@link io.skuwright.row.RowCode}, {@link
 * io.skuwright.row.WireCode} and those of numbers. Time is linear in the document, with a sort per BOM. This class is
 * immutable and thread-safe.
 */
public final class EngBoms {

    private static final EngBoms DEFAULTS = new EngBoms(EngBomReading.DEFAULTS);

    private final EngBomReading reading;
    /** What is read of a document when only its BOM is wanted. */
    private final Shape shape;

    private EngBoms(EngBomReading reading) {
        this.reading = reading;
        this.shape = Form.engBom(reading.names())
                .shape(EngBomNames.BESIDE, List.of(EngBomNames.PARENT_AUX, EngBomNames.AUX));
    }

    /** Returns the reader that takes BOMs in force only, under the usual names. */
    public static EngBoms defaults() {
        return DEFAULTS;
    }

    /** Returns the table of our words and the names Kingdee uses for them; case does not count. */
    public FieldNames names() {
        return reading.names();
    }

    /** Returns this reader with another table of names, made from {@link #names()}. */
    public EngBoms withNames(FieldNames newNames) {
        return new EngBoms(reading.with(requireNonNull(newNames, "names")));
    }

    /** Returns the table of codes, such as {@code materialType.3 = substitute}. */
    public Map<String, String> codes() {
        return reading.codes().table();
    }

    /**
     * Returns this reader with some codes changed or added, for example {@code dosageType.9 = variable}.
     *
     * @throws IllegalArgumentException if there is no such field or meaning (those that are known are named)
     */
    public EngBoms withCodes(Map<String, String> newCodes) {
        return new EngBoms(reading.with(reading.codes().with(newCodes)));
    }

    /** Returns this reader with limits on numbers. */
    public EngBoms within(Limits newLimits) {
        return new EngBoms(reading.with(requireNonNull(newLimits, "limits")));
    }

    /** Returns this reader with limits on JSON that stands as text inside a document. */
    public EngBoms within(WireLimits newLimits) {
        return new EngBoms(reading.with(requireNonNull(newLimits, "limits")));
    }

    /**
     * Returns a reader that also takes rows of a query, whose cells stand in the order of these keys.
     *
     * <p>Numbers of base data come from keys with {@code .FNumber}; a bare key such as FBOMID gives an internal id, which
     * is never taken for a number even if it comes as text.
     *
     * <p>Without keys they are taken from the first row if that holds nothing but names of fields, as somebody put them
     * there who stored the answer; else the rows are rejected with {@code KINGDEE_KEYS_MISSING}.
     *
     * @throws IllegalArgumentException if a key stands twice; case does not count
     */
    public EngBoms withQueryKeys(String fieldKeys) {
        return new EngBoms(reading.with(QueryRows.keys(fieldKeys)));
    }

    /** Returns a reader that takes BOMs whether they are approved, forbidden or neither. */
    public EngBoms withAnyStatus() {
        return new EngBoms(reading.with(reading.filter().withAnyStatus()));
    }

    /**
     * Returns a reader that takes standard BOMs only, as plans 1 and 3 ask of the ERP (B7).
     *
     * <p>A configured BOM is rejected with {@code ENG_BOM_NOT_STANDARD}, and for each category that was left out
     * {@code ENG_BOM_CATEGORY_LEFT_OUT} says how often. A BOM that does not say its category is not taken for a
     * standard one: it is rejected with {@code FIELD_MISSING} or {@code FIELD_BLANK}, so a query must ask for
     * FBOMCATEGORY.
     */
    public EngBoms standardOnly() {
        return new EngBoms(reading.with(reading.filter().withStandardOnly()));
    }

    /**
     * Returns a reader that takes BOMs of one use-organisation only, for example {@code ofOrganisation("100")}.
     *
     * <p>A BOM of another one is rejected with {@code ENG_BOM_OTHER_ORGANISATION}, and {@code ENG_BOM_LEFT_OUT} says
     * how many there were of each. One that does not say its organisation is rejected with {@code FIELD_MISSING} or
     * {@code FIELD_BLANK}, one that says another internal id and no number with {@code UNMAPPED_ID}; one that says this
     * as its id and no number is taken, and {@code KINGDEE_ORGANISATION_BY_ID} tells so. A query should ask for
     * FUseOrgId.FNumber.
     *
     * @param numberOrId the number of the organisation; its internal id for documents that say no more
     */
    public EngBoms ofOrganisation(String numberOrId) {
        return of(new EngBomFilter.Wanted(Optional.of(numberOrId), false));
    }

    /**
     * Returns a reader that takes BOMs of all use-organisations at once.
     *
     * <p>One number can then stand for several BOMs: {@code ENG_BOM_NUMBER_REPEATED} says which, and a catalogue of
     * BOMs that differ under one number uses none of them.
     */
    public EngBoms withAnyOrganisation() {
        return of(EngBomFilter.Wanted.ANY);
    }

    /**
     * Returns a reader that knows which spec each flex field of auxiliary properties is in this account.
     *
     * <p>A BOM with an auxiliary property of its product (FParentAuxPropId) is that of one variant; with {@code
     * FF100001 = colour} and the value red all its lines get the condition that the colour is red. An auxiliary
     * property of a component names a variant of that; it stays beside the BOM ({@link EngBomLine#auxProperties()}),
     * and {@code ENG_BOM_AUX_NOT_USED} says so, as it does for fields that are not in the table.
     *
     * @param specs spec by flex field, for example {@code FF100001 = colour}
     * @throws IllegalArgumentException if a name is no flex field, or a spec is blank or stands twice
     */
    public EngBoms withAuxProperties(Map<String, String> specs) {
        return new EngBoms(reading.with(AuxTable.of(specs, Set.of())));
    }

    private EngBoms of(EngBomFilter.Wanted wanted) {
        return new EngBoms(reading.with(reading.filter().of(wanted)));
    }

    /**
     * Reads the BOMs of a document.
     *
     * @return accepted and rejected BOMs; none of either if the document cannot be read at all
     */
    public Batch<Bom> decode(JsonRows document) {
        return decodePages(List.of(document));
    }

    /**
     * Reads the BOMs of a query that was answered page by page.
     *
     * <p>A page ends where its number of rows is reached, in the middle of a BOM; so its lines are brought together
     * first. If one page failed, cannot be read or does not fit the keys, the rows of all pages are rejected with
     * {@code DOCUMENT_REFUSED}, for a BOM that lacks a line is worse than none. Other documents among them, such as
     * answers of View, are read as ever.
     */
    public Batch<Bom> decodePages(List<JsonRows> pages) {
        Documents documents = finder().only(shape);
        pages.forEach(documents::read);
        return decoder().decode(documents.finish());
    }

    /**
     * Reads the BOMs of a document and hands out each as soon as it is read, with the memory of one.
     *
     * <p>So are read a list of answers of View or of documents, the list {@code Model} of a BatchSave body, and rows of a
     * query, in which the rows of a BOM must stand together (ordered by FID): if its rows come back, {@code
     * STREAM_ROWS_APART} rejects them. Anything else is read whole. Each BOM has the fate it has with {@link
     * #decode(JsonRows)}, but what only the end can show comes when others are out already: of several organisations the
     * BOMs of the first are taken, the others rejected with {@code ENG_BOM_SEVERAL_ORGANISATIONS}. The result tells,
     * beside warnings of BOMs, numbers that stand twice and what was left out. Kept are these and numbers, no BOMs.
     *
     * @return how many were accepted and rejected; with an error what was taken is not to be used ({@code
     *     STREAM_NOT_TO_BE_USED}): several organisations, rows apart or that do not fit, a document that breaks off
     */
    public Outcome<Long> stream(JsonRows document, Consumer<Bom> accepted, Consumer<Batch.Rejected> rejected) {
        return new DocumentStream<>(
                        Form.engBom(reading.names()), reading.keys(), reading.wireLimits(), decoder(), accepted, rejected)
                .read(document.only(shape));
    }

    /**
     * Reads pages that were read before, as {@link #decodePages(List)} does.
     *
     * @param pages the pages by where they came from, in their order
     */
    public Batch<Bom> decodePages(Map<Place, Cell> pages) {
        Documents documents = finder();
        pages.forEach((place, page) -> documents.take(page, place));
        return decoder().decode(documents.finish());
    }

    /**
     * Reads the documents with all that Kingdee keeps beside their BOMs: ids, organisation, links and unknown fields.
     *
     * <p>What is accepted, rejected and found out is the same as with {@link #decode(JsonRows)}.
     */
    public Batch<EngBom> documents(JsonRows document) {
        return documentPages(List.of(document));
    }

    /** Reads the documents of a query that was answered page by page, as {@link #decodePages(List)} does. */
    public Batch<EngBom> documentPages(List<JsonRows> pages) {
        Documents documents = finder();
        pages.forEach(documents::read);
        return decoder().documents(documents.finish());
    }

    /** Reads the documents of what was read before, for example as {@code Cell.record(Row.of(map))}. */
    public Batch<EngBom> documents(Cell document, Place place) {
        return decoder().documents(finding(document, place));
    }

    /** Reads the BOMs of a document that was read before, for example as {@code Cell.record(Row.of(map))}. */
    public Batch<Bom> decode(Cell document, Place place) {
        return decoder().decode(finding(document, place));
    }

    /**
     * Reads which internal ids stand for which BOMs of a document, and which for their lines.
     *
     * <p>Between systems a BOM goes by its number, which is the BOM version; the internal id of the ERP is text beside
     * it (B6), however much it looks like a number. Example: the answer of View for KIT-01_V1.0 gives, under the kind
     * {@code bom}, 200001 for {@code KIT-01_V1.0}, and under {@code bomLine} 300001 for {@code KIT-01_V1.0#300001},
     * the form that {@link io.skuwright.order.LineRatios#from} takes. Heads without FID and rows without FENTRYID, as
     * in a Save body, have no id yet. A number that two ids stand for is ambiguous in the map.
     *
     * @return the ids of the BOMs that {@code decode} accepts, with its findings and {@code UNMAPPED_ID} for an id that
     *     stands for two BOMs or lines, which is left out
     */
    public Outcome<CodeMap> ids(JsonRows document) {
        return decoder().ids(finder().only(shape).read(document).finish());
    }

    /** Reads the ids of a document that was read before, as {@link #ids(JsonRows)} does. */
    public Outcome<CodeMap> ids(Cell document, Place place) {
        return decoder().ids(finding(document, place));
    }

    /**
     * Returns the request that saves a BOM: a new document, or with {@link EngBom#id()} the document it was read from.
     *
     * <p>Identities come from the code map: kinds {@code product}, {@code unit} and {@code bom}; those of a document that
     * was read from Kingdee too, so the map needs Kingdee's numbers beside other ids, each for itself. If there are no
     * others, {@link CodeMap#idsAreCodes()} passes them, and {@code IDS_USED_AS_CODES} tells so each time. Ratios are exact: 2/3 is
     * written as 2 for 3. A BOM for a quantity (its yield) is written for one of its product, substitutes share a group
     * with their main row and name its row id, which the same BOM always has again. The table of codes of this reader
     * says what categories, kinds of rows and of quantities are called; {@link #withAuxProperties} which flex field
     * stands for a condition that all lines have in common.
     *
     * <p>What Kingdee has beside a BOM is given back where Save takes it as it was read: everything of a document that
     * was read as a Save body, of a View the customer's own fields ({@code F_*}, references by their number), of a query
     * nothing; {@code ENG_BOM_FIELDS_NOT_SENT} names the rest. A document that a query brought is written as a new one
     * only: an update of it is refused with {@code ENG_BOM_UPDATE_NEEDS_VIEW}, for what the query did not ask for would be
     * written over. Never written are FCfgBomId, CfgBomEntryId and
     * CfgFeatureEntryId (B3), the default flag, the status and dates of the document. Reading a request again gives the
     * BOM but for: ids of lines that had none, numbers of substitute groups and their priorities in a BOM that was not read (0 for the main row,
     * then 1, 2 ...; a group of one line is none; what was read is written back, and new lines get numbers above it), the default flag, cost shares of by-products, a ratio in another form
     * of the same value, a yield that was brought down to 1 (of fixed lines nothing changes), the ratio that a stepped
     * line has beside its steps if that is no decimal, and places.
     *
     * <p>With {@code IsDeleteEntry} on, Kingdee deletes the rows of a document that a request does not hold. So an update
     * holds all rows that were read: lines by their entry ids, returns and other rows by their ids alone; if lines were
     * removed it is refused with {@code REPLACE_WOULD_DELETE} unless {@link EngBomSettings#fullReplace()} says so. Time
     * and memory are linear in the number of lines, with a sort per substitute group.
     *
     * @return the request with the findings: {@code UNMAPPED_ID}, {@code TARGET_OVERFLOW}, {@code
     *     RATIO_NOT_REPRESENTABLE}, {@code LIMIT_QUANTITY_BITS}, those of {@link EngBomCode}, {@code IDS_USED_AS_CODES},
     *     {@code REPLACE_WOULD_DELETE} and {@code CONFIG_LINK_NOT_SYNCED}; no request with an error
     */
    public Outcome<EngBomRequest> encode(EngBom document, CodeMap codes, EngBomSettings settings) {
        requireNonNull(settings, "settings");
        Outcome<EngBomRequest> request =
                new EngBomEncoding(requireNonNull(document, "document"), requireNonNull(codes, "codes"), settings, reading).run();
        return request.with(idsUsed(codes));
    }

    /**
     * Returns the requests of many BOMs, each as {@link #encode} writes it; {@link EngBomRequest#batch} sends them.
     *
     * @return accepted requests, and for each BOM that cannot be written its number with the first error
     */
    public Batch<EngBomRequest> encodeAll(List<EngBom> documents, CodeMap codes, EngBomSettings settings) {
        Batch<EngBomRequest> batch = new EngBomBatch(codes, settings, reading).encode(documents);
        return batch.with(idsUsed(codes));
    }

    private static List<Finding> idsUsed(CodeMap codes) {
        return codes.passesIds() ? List.of(Finding.of(SaleOrderCode.IDS_USED_AS_CODES)) : List.of();
    }

    private EngBomDecoder decoder() {
        return new EngBomDecoder(reading);
    }

    private Documents finder() {
        return new Documents(Form.engBom(reading.names()), reading.keys(), reading.wireLimits());
    }

    private Documents finding(Cell document, Place place) {
        return finder().take(requireNonNull(document, "document"), requireNonNull(place, "place")).finish();
    }
}
