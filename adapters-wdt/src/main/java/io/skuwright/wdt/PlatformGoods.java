package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Batch;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.row.Flag;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import io.skuwright.wdt.json.JsonRows;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Reads the goods of shops with their matches (vip_api_goods_query, in qjb goods.ApiGoods.search).
 *
 * <p>A row is a spec in a shop, and says what the ERP matched it with: nothing, a single SKU or a suite. Example:
 *
 * <pre>{@code
 * Batch<WdtPlatformGoods> goods = PlatformGoods.of(Dialect.QYB).decode(JsonRows.of(body));
 * Batch<Match<WdtPlatformGoods>> typed = Matching.by(Archive.of(archive, suites)).goods(goods.accepted());
 * }</pre>
 *
 * <p>The pages are asked for by {@link WdtQuery#platformGoods}. Rows come only of shops that the account may see, and
 * never of Taobao, Pinduoduo or the vendor's own distribution. Y tells no stock, qyb no {@code match_code}. {@linkplain
 * #withNames Names can be changed}.
 *
 * <p>Findings: {@link DocumentCode}, {@link io.skuwright.row.RowCode} and {@link io.skuwright.row.WireCode}. Time is
 * linear in the document. This class is immutable and thread-safe.
 */
public final class PlatformGoods {

    private final DocumentCodes codes;
    private final FieldNames names;
    private final Limits limits;
    private final ZoneId zone;

    private PlatformGoods(DocumentCodes codes, FieldNames names, Limits limits, ZoneId zone) {
        this.codes = requireNonNull(codes, "codes");
        this.names = requireNonNull(names, "names");
        this.limits = requireNonNull(limits, "limits");
        this.zone = requireNonNull(zone, "zone");
    }

    /** Returns the reader of a dialect under the usual names. */
    public static PlatformGoods of(Dialect dialect) {
        return new PlatformGoods(DocumentCodes.of(dialect), PlatformNames.READ, Limits.defaults(), ValueForms.BEIJING);
    }

    /** Returns the table of our words and the names of fields. */
    public FieldNames names() {
        return names;
    }

    /** Returns this reader with another table of names, made from {@link #names()}. */
    public PlatformGoods withNames(FieldNames newNames) {
        return new PlatformGoods(codes, newNames, limits, zone);
    }

    /**
     * Returns this reader with other codes of matches ({@code matchTarget}) and of places in the shop ({@code
     * goodsStatus}).
     *
     * @throws IllegalArgumentException if they are of another dialect
     */
    public PlatformGoods withCodes(DocumentCodes newCodes) {
        if (newCodes.dialect() != codes.dialect()) {
            throw new IllegalArgumentException("The codes are of the dialect " + newCodes.dialect().code() + ", not of "
                    + codes.dialect().code() + ".");
        }
        return new PlatformGoods(newCodes, names, limits, zone);
    }

    /** Returns this reader with limits on codes, names and numbers. */
    public PlatformGoods within(Limits newLimits) {
        return new PlatformGoods(codes, names, newLimits, zone);
    }

    /** Returns this reader for a tenant whose clock stands in a zone; it counts for times in milliseconds only. */
    public PlatformGoods inZone(ZoneId newZone) {
        return new PlatformGoods(codes, names, limits, newZone);
    }

    /** Reads the rows of an answer in JSON. */
    public Batch<WdtPlatformGoods> decode(JsonRows document) {
        return RowDecoding.of(WdtAnswer.read(codes.dialect(), document), this::decode);
    }

    /**
     * Reads the rows of an answer.
     *
     * @return accepted and rejected rows, with {@code DOCUMENT_CODE_UNKNOWN} where a match or a status is none that is
     *     known and therefore left out; none of either with {@code WDT_ANSWER_FAILED} if the call was not taken
     * @throws IllegalArgumentException if the answer is of another dialect
     */
    public Batch<WdtPlatformGoods> decode(WdtAnswer answer) {
        RowDecoding.check(answer, codes.dialect());
        ValueForms forms = ValueForms.of(codes.dialect(), zone, limits);
        return RowDecoding.of(answer.rows("goods_list"), row -> goods(row, forms));
    }

    private Outcome<WdtPlatformGoods> goods(Row row, ValueForms forms) {
        Values values = new Values(row, names, forms);
        String goodsId = values.requiredId("goodsId").orElse("");
        Optional<String> specId = values.id("specId");
        values.about(PlatformNames.key(goodsId, specId.orElse("")));
        WdtPlatformGoods.Builder goods = WdtPlatformGoods.builder();
        goods.id(values.id("id"))
                .shop(values.id("shop"))
                .shopName(values.text("shopName"))
                .platform(values.text("platform"))
                .goodsId(goodsId)
                .specId(specId)
                .goodsNo(values.code("goods"))
                .specNo(values.code("spec"))
                .specCode(values.code("specCode"))
                .goodsName(values.text("goodsName"))
                .specName(values.text("specName"))
                .barcode(values.code("barcode"))
                .status(word(values, "status", "goodsStatus"))
                .isDeleted(values.deleted("deleted"))
                .price(values.number("price"))
                .stock(values.number("stock"));
        goods.category(values.text("category"))
                .picture(values.text("picture"))
                .target(word(values, "matchTarget", "matchTarget").map(MatchTarget::of))
                .matchCode(values.code("matchCode"))
                .merchantNo(values.code("merchant"))
                .merchantId(values.id("merchantId"))
                .isMatchedByHand(values.has("matchedByItself") && values.flag("matchedByItself") == Flag.NO)
                .modified(values.time("modified"))
                .extras(row.extras(names))
                .place(row.place());
        return Outcome.of(goods.build(), values.findings());
    }

    private Optional<String> word(Values values, String field, String table) {
        return values.text(field).flatMap(code -> {
            Outcome<CodedValue> read = codes.read(table, code, values.field(field).place());
            read.findings().forEach(values::add);
            return read.value().meaning();
        });
    }
}
