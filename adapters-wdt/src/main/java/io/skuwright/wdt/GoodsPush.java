package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.sync.BatchPlan;
import io.skuwright.sync.BatchRow;
import io.skuwright.sync.BatchRule;
import io.skuwright.sync.RowOutcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes goods with their specs (goods_push, 创建货品档案), in one of the three dialects.
 *
 * <p>Goods are known by their number, specs by theirs; what is there is changed, what is not is made. Example: {@code
 * GoodsPush.of(Dialect.QYB).encode(goods)} gives the form field {@code goods_list}, in which the goods' own properties
 * are {@code props1} to {@code props6} and the remark of a spec is {@code spec_remark}: names differ from those that are
 * read. In Y they are {@code spu_prop1} to {@code spu_prop6}; in qjb the body holds one goods and the list of its specs.
 *
 * <p>A call takes 50 goods, in qjb one, and a goods 500 specs. {@link #calls} cuts, {@link #outcomes} says what became
 * of each goods, as {@link io.skuwright.sync.BatchPlan} takes it. Numbers are exact decimals of at most 4 places or
 * {@code RATIO_NOT_REPRESENTABLE}; deleted specs and the extras are not written. Time is linear in the specs. This class
 * is immutable and thread-safe.
 */
public final class GoodsPush {

    private static final int MOST_GOODS = 50;

    private final Dialect dialect;
    private final GoodsTypes types;
    private final boolean createsNames;

    private GoodsPush(Dialect dialect, GoodsTypes types, boolean createsNames) {
        this.dialect = dialect;
        this.types = types;
        this.createsNames = createsNames;
    }

    /** Returns the writer of a dialect. */
    public static GoodsPush of(Dialect dialect) {
        return new GoodsPush(dialect, GoodsTypes.of(dialect), false);
    }

    /** Returns this writer with another table of types. */
    public GoodsPush withTypes(GoodsTypes newTypes) {
        return new GoodsPush(dialect, requireNonNull(newTypes, "types"), createsNames);
    }

    /**
     * Returns this writer making brands and categories that do not exist yet ({@code auto_create_bc}).
     *
     * @throws IllegalStateException in qyb and Y, which have no such switch
     */
    public GoodsPush creatingBrandsAndCategories() {
        if (dialect != Dialect.QJB) {
            throw new IllegalStateException("Only qjb makes brands and categories that do not exist, not " + dialect.code() + ".");
        }
        return new GoodsPush(dialect, types, true);
    }

    /**
     * Tells which goods can be pushed, however many there are.
     *
     * @return accepted and rejected goods, in their order; raw texts of rejected ones are their numbers. Findings are
     *     {@code GOODS_FIELD_MISSING}, {@code GOODS_DELETED}, {@code GOODS_WITHOUT_SPECS}, {@code GOODS_SPECS_TOO_MANY},
     *     {@code GOODS_NO_REPEATED}, {@code SPEC_NO_REPEATED}, {@code RATIO_NOT_REPRESENTABLE} and, for those that are
     *     accepted, {@code GOODS_FIELDS_NOT_WRITTEN}
     */
    public Batch<WdtGoods> check(List<WdtGoods> goods) {
        GoodsPushCheck check = new GoodsPushCheck(goods);
        return PushChecking.check(goods, WdtGoods::goodsNo, (one, place) -> {
            List<Finding> found = new ArrayList<>(check.of(one, place));
            found.addAll(written(one, place).findings());
            return found;
        });
    }

    /** Returns goods in lists that one call takes each, in their order. */
    public List<List<WdtGoods>> calls(List<WdtGoods> goods) {
        return PushChecking.calls(goods, mostOfACall());
    }

    /**
     * Returns goods as a batch of calls, from which every interruption resumes.
     *
     * @return the goods that {@link #check} accepts, by their numbers; with what it found
     */
    public Outcome<BatchPlan> batch(List<WdtGoods> goods) {
        return PushChecking.batch(check(goods), this::row, BatchRule.ofRows(mostOfACall()));
    }

    /**
     * Returns the row that a goods is in a {@link #batch}; its content is a fingerprint.
     *
     * <p>Example: {@code batch.corrected(push.row(goods))} after a refusal.
     */
    public BatchRow row(WdtGoods goods) {
        return BatchRow.of(goods.goodsNo(), Fingerprints.of(written(goods, Place.ROOT).arguments()));
    }

    /** Returns how many goods one call takes, for a rule of parts. */
    public int mostOfACall() {
        return dialect == Dialect.QJB ? 1 : MOST_GOODS;
    }

    /**
     * Writes one call.
     *
     * @return the request, with {@code GOODS_FIELDS_NOT_WRITTEN}; no value with {@code GOODS_CALL_SIZE} if there are too
     *     many goods or none, or with what {@link #check} refuses
     */
    public Outcome<WdtRequest> encode(List<WdtGoods> goods) {
        if (goods.isEmpty() || goods.size() > mostOfACall()) {
            return Outcome.failed(Finding.of(GoodsCode.GOODS_CALL_SIZE)
                    .about(dialect.code())
                    .with("limit", mostOfACall())
                    .with("actual", goods.size()));
        }
        Batch<WdtGoods> checked = check(goods);
        if (!checked.rejected().isEmpty()) {
            return Outcome.failed(checked.findings());
        }
        List<GoodsWriting> written = new ArrayList<>();
        for (int at = 0; at < goods.size(); at++) {
            written.add(written(goods.get(at), Place.ROOT.child(at)));
        }
        return Outcome.of(request(written), checked.findings());
    }

    private WdtRequest request(List<GoodsWriting> written) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (dialect == Dialect.QJB) {
            parameters.put("body", written.get(0).arguments());
            return new WdtRequest(dialect, "goods.Goods.push", parameters);
        }
        parameters.put("goods_list", Members.json(written.stream().map(GoodsWriting::nested).toList()));
        return new WdtRequest(dialect, "goods_push.php", parameters);
    }

    private GoodsWriting written(WdtGoods goods, Place place) {
        return new GoodsWriting(PushNames.of(dialect), types, goods, place).write(createsNames);
    }

    /**
     * Returns what became of each goods of a call, by its number.
     *
     * <p>A goods that an error names is refused, the others are there. An error that names none of them leaves all others
     * unknown, unless only one was sent; so does an answer whose code does not say whether anything was done.
     */
    public List<RowOutcome> outcomes(List<WdtGoods> sent, WdtAnswer answer) {
        return PushOutcomes.of(sent.stream().map(WdtGoods::goodsNo).toList(), requireNonNull(answer, "answer"));
    }
}
