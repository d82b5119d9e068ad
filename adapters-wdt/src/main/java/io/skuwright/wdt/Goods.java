package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Batch;
import io.skuwright.result.Limits;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.wdt.json.JsonRows;
import java.time.ZoneId;
import java.util.List;

/**
 * Reads goods with their specs in one of the three dialects.
 *
 * <p>A document is an answer of {@code goods_query.php} or {@code goods.Goods.queryWithSpec}, the list of goods of such
 * an answer, or one goods. Example:
 *
 * <pre>{@code
 * Batch<WdtGoods> goods = Goods.of(Dialect.QYB).decode(JsonRows.of(body));
 * goods.accepted().get(0).toProduct();
 * }</pre>
 *
 * <p>A goods with a field that cannot be read is rejected whole. Of one goods that comes twice the one that was changed
 * last counts; several specs of one number that are not deleted reject their goods. Deleted goods and specs are accepted
 * and marked; one next to a live one of the same number is no fault. Goods out of use do not come at all.
 *
 * <p>The time is linear in the document. This class is immutable and thread-safe.
 */
public final class Goods {

    static final String[] NODES = {"goods_list"};

    private final Dialect dialect;
    private final ZoneId zone;
    private final Limits limits;
    private final GoodsTypes types;
    private final AnswerRules rules;

    private Goods(Dialect dialect, ZoneId zone, Limits limits, GoodsTypes types, AnswerRules rules) {
        this.dialect = dialect;
        this.zone = zone;
        this.limits = limits;
        this.types = types;
        this.rules = rules;
    }

    /** Returns the reading of a dialect, with times in Beijing. */
    public static Goods of(Dialect dialect) {
        return new Goods(
                dialect, ValueForms.BEIJING, Limits.defaults(), GoodsTypes.of(dialect), AnswerRules.of(dialect));
    }

    /** Returns this reading for a tenant whose clock stands in another zone; it counts for milliseconds only. */
    public Goods inZone(ZoneId newZone) {
        return new Goods(dialect, requireNonNull(newZone, "zone"), limits, types, rules);
    }

    /** Returns this reading with limits of codes, names and numbers. */
    public Goods within(Limits newLimits) {
        return new Goods(dialect, zone, requireNonNull(newLimits, "limits"), types, rules);
    }

    /** Returns this reading with another table of types. */
    public Goods withTypes(GoodsTypes newTypes) {
        return new Goods(dialect, zone, limits, requireNonNull(newTypes, "types"), rules);
    }

    /** Returns this reading with other rules for answers. */
    public Goods withRules(AnswerRules newRules) {
        return new Goods(dialect, zone, limits, types, requireNonNull(newRules, "rules"));
    }

    /** Returns the dialect. */
    public Dialect dialect() {
        return dialect;
    }

    /**
     * Reads the goods of a document.
     *
     * @return accepted and rejected goods, with the codes of {@link GoodsCode}, {@link AnswerCode} and those of fields
     *     that cannot be read; empty with errors if the document is refused or is an answer of a failure
     */
    public Batch<WdtGoods> decode(JsonRows document) {
        return decodePages(List.of(document));
    }

    /** Reads the goods of several pages as one batch, so that what comes twice is taken once. */
    public Batch<WdtGoods> decodePages(List<JsonRows> pages) {
        GoodsReading reading = reading();
        pages.forEach(reading::page);
        return reading.finish();
    }

    /** Reads the goods of a document that was read as a cell before. */
    public Batch<WdtGoods> decode(Cell document, Place place) {
        GoodsReading reading = reading();
        reading.document(requireNonNull(document, "document"), requireNonNull(place, "place"));
        return reading.finish();
    }

    /** Reads the goods of an answer that was judged before; its findings are not told again. */
    public Batch<WdtGoods> decode(WdtAnswer answer) {
        GoodsReading reading = reading();
        reading.rows(answer.rows(NODES));
        return reading.finish();
    }

    private GoodsReading reading() {
        return new GoodsReading(ValueForms.of(dialect, zone, limits), types, rules);
    }
}
