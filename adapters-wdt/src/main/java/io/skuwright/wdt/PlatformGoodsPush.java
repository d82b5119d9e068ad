package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.sync.BatchPlan;
import io.skuwright.sync.BatchRow;
import io.skuwright.sync.BatchRule;
import io.skuwright.sync.RowOutcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the goods of a shop of one's own (api_goodsspec_push, 创建平台货品; in qjb goods.ApiGoods.upload).
 *
 * <p>Goods must be there before orders of them come, for an order line is matched by them. A row is known by its ids: what
 * is there is changed, what is not is made and then matched by its code. Example: {@code PlatformGoodsPush.of(Dialect.QYB,
 * "S01").encode(rows)} gives the form field {@code api_goods_info}, in which the codes are {@code goods_no} and {@code
 * spec_no}, though reading calls them otherwise. The ERP makes the match by itself; no match is written.
 *
 * <p>A call takes 2,000 rows; that qjb takes as many is not confirmed. {@link #calls} cuts in order; {@link #batch} keeps
 * the specs of a goods together and is fed with {@link #outcomes}. Only shops of the vendor's platform 127 (自有) are
 * taken. Numbers are exact decimals of at most 4 places or {@code RATIO_NOT_REPRESENTABLE}. Findings: {@link MatchCode}.
 * Time is linear in the rows. This class is immutable and thread-safe.
 */
public final class PlatformGoodsPush {

    private static final int MOST_ROWS = 2_000;

    private final DocumentCodes codes;
    private final String shop;
    private final String platform;

    private PlatformGoodsPush(DocumentCodes codes, String shop, String platform) {
        this.codes = requireNonNull(codes, "codes");
        this.shop = requireNonNull(shop, "shop");
        this.platform = platform;
    }

    /**
     * Returns the writer of goods of a shop.
     *
     * @param shop the number of the shop in qyb and qjb (shop_no), its internal id in Y (shop_id)
     */
    public static PlatformGoodsPush of(Dialect dialect, String shop) {
        return new PlatformGoodsPush(DocumentCodes.of(dialect), shop, "127");
    }

    /**
     * Returns this writer for a shop of another platform than 127, which qjb is not told.
     *
     * @throws IllegalArgumentException if it is no number of one to nine digits
     */
    public PlatformGoodsPush withPlatform(String newPlatform) {
        if (!newPlatform.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("The platform is '" + newPlatform + "', but must be a number.");
        }
        return new PlatformGoodsPush(codes, shop, newPlatform);
    }

    /**
     * Returns this writer with other codes of {@code goodsStatus}.
     *
     * @throws IllegalArgumentException if they are of another dialect
     */
    public PlatformGoodsPush withCodes(DocumentCodes newCodes) {
        if (newCodes.dialect() != codes.dialect()) {
            throw new IllegalArgumentException("The codes are of the dialect " + newCodes.dialect().code() + ", not of "
                    + codes.dialect().code() + ".");
        }
        return new PlatformGoodsPush(newCodes, shop, platform);
    }

    /** Returns rows in lists that one call takes each, in their order. */
    public List<List<WdtPlatformGoods>> calls(List<WdtPlatformGoods> goods) {
        return PushChecking.calls(goods, MOST_ROWS);
    }

    /**
     * Tells which rows can be pushed, however many there are.
     *
     * @return accepted and rejected rows, in their order; raw texts of rejected ones are their keys. Errors are {@code
     *     PLATFORM_FIELD_MISSING}, {@code PLATFORM_GOODS_REPEATED} and {@code RATIO_NOT_REPRESENTABLE}; accepted rows may
     *     have {@code MATCH_CODE_MISSING}, here a warning, and {@code PLATFORM_FIELDS_NOT_WRITTEN}
     * @throws IllegalArgumentException if a status is no word of its table
     */
    public Batch<WdtPlatformGoods> check(List<WdtPlatformGoods> goods) {
        Map<String, Integer> counts = new HashMap<>();
        goods.forEach(row -> counts.merge(row.key(), 1, Integer::sum));
        return PushChecking.check(
                goods, WdtPlatformGoods::key, (row, place) -> found(row, place, counts.getOrDefault(row.key(), 0)));
    }

    /**
     * Returns rows as a batch of calls, from which every interruption resumes.
     *
     * @return the rows that {@link #check} accepts, the specs of a goods in one part where it takes them, by their
     *     {@linkplain WdtPlatformGoods#key() keys}; with what it found, and {@code BATCH_SPLIT}
     * @throws IllegalArgumentException if a status is no word of its table
     */
    public Outcome<BatchPlan> batch(List<WdtPlatformGoods> goods) {
        return PushChecking.batch(check(goods), this::row, BatchRule.ofRows(MOST_ROWS).splittingLargeGroups());
    }

    /**
     * Returns the row that goods are in a {@link #batch}; its content is a fingerprint.
     *
     * <p>Example: {@code batch.corrected(push.row(goods))} after a refusal.
     *
     * @throws IllegalArgumentException if the status is no word of its table
     */
    public BatchRow row(WdtPlatformGoods goods) {
        String content = AsciiJson.of(written(goods, Place.NONE).cell());
        return BatchRow.of(goods.key(), goods.goodsId(), Fingerprints.of(content));
    }

    private List<Finding> found(WdtPlatformGoods row, Place place, int count) {
        List<Finding> found = new ArrayList<>();
        boolean isQjb = codes.dialect() == Dialect.QJB;
        missing(found, row, place, "goods_id", row.goodsId().isBlank());
        missing(found, row, place, "spec_id", !isQjb && row.specId().filter(id -> !id.isBlank()).isEmpty());
        missing(found, row, place, "status", !isQjb && row.status().isEmpty());
        if (count > 1) {
            found.add(about(MatchCode.PLATFORM_GOODS_REPEATED, row, place).with("count", count));
        }
        found.addAll(written(row, place).findings());
        if (MatchMode.MERCHANT_CODE.key(row.goodsNo(), row.specNo()).isEmpty()) {
            found.add(about(MatchCode.MATCH_CODE_MISSING, row, place).as(Severity.WARNING));
        }
        List<String> left = new ArrayList<>();
        row.category().filter(it -> isQjb).ifPresent(it -> left.add("category"));
        row.specCode().filter(it -> isQjb).ifPresent(it -> left.add("specCode"));
        if (!left.isEmpty()) {
            found.add(about(MatchCode.PLATFORM_FIELDS_NOT_WRITTEN, row, place).with("fields", String.join(", ", left)));
        }
        return found;
    }

    private static void missing(List<Finding> found, WdtPlatformGoods row, Place place, String field, boolean isMissing) {
        if (isMissing) {
            found.add(about(MatchCode.PLATFORM_FIELD_MISSING, row, place).with("field", field));
        }
    }

    private static Finding about(MatchCode code, WdtPlatformGoods row, Place place) {
        return Finding.of(code).about(row.key()).at(place);
    }

    /**
     * Writes one call.
     *
     * @return the request with what {@link #check} found; no value with {@code PLATFORM_CALL_SIZE} if there are too many
     *     rows or none, or with what {@link #check} refuses
     * @throws IllegalArgumentException if a status is no word of its table
     */
    public Outcome<WdtRequest> encode(List<WdtPlatformGoods> goods) {
        if (goods.isEmpty() || goods.size() > MOST_ROWS) {
            return Outcome.failed(Finding.of(MatchCode.PLATFORM_CALL_SIZE)
                    .about(shop)
                    .with("limit", MOST_ROWS)
                    .with("actual", goods.size()));
        }
        Batch<WdtPlatformGoods> checked = check(goods);
        if (!checked.rejected().isEmpty()) {
            return Outcome.failed(checked.findings());
        }
        List<Cell> rows = goods.stream().map(row -> written(row, Place.NONE).cell()).toList();
        return Outcome.of(request(rows), checked.findings());
    }

    private WdtRequest request(List<Cell> rows) {
        Members info = new Members(shop, Place.NONE);
        Map<String, String> parameters = new LinkedHashMap<>();
        if (codes.dialect() == Dialect.QJB) {
            info.text("shop_no", shop).list("goods_list", rows);
            parameters.put("body", Members.json(List.of(info)));
            return new WdtRequest(codes.dialect(), "goods.ApiGoods.upload", parameters);
        }
        info.code("platform_id", platform)
                .text(codes.dialect() == Dialect.Y ? "shop_id" : "shop_no", shop)
                .list("goods_list", rows);
        parameters.put("api_goods_info", AsciiJson.of(info.cell()));
        return new WdtRequest(codes.dialect(), "api_goodsspec_push.php", parameters);
    }

    private Members written(WdtPlatformGoods row, Place place) {
        Members members = new Members(row.key(), place)
                .text("goods_id", row.goodsId())
                .text("spec_id", row.specId())
                .text("goods_no", row.goodsNo())
                .text("spec_no", row.specNo());
        row.status().ifPresent(status -> members.code("status", codes.code("goodsStatus", status)));
        members.text("goods_name", row.goodsName())
                .text("spec_name", row.specName())
                .text("pic_url", row.picture())
                .number("price", row.price())
                .number("stock_num", row.stock());
        return codes.dialect() == Dialect.QJB ? members : members.text("spec_code", row.specCode()).text("cid", row.category());
    }

    /**
     * Returns what became of each row of a call, by its {@linkplain WdtPlatformGoods#key() key}.
     *
     * <p>A row that an error names by both ids is refused, the others are there. An error that names no row that was sent
     * leaves all others unknown, unless only one was sent; so does an answer whose code does not say whether anything was
     * done.
     */
    public List<RowOutcome> outcomes(List<WdtPlatformGoods> sent, WdtAnswer answer) {
        List<String> keys = sent.stream().map(WdtPlatformGoods::key).toList();
        List<Cell> rows = answer.value("errors").items();
        List<AnswerError> errors = new ArrayList<>();
        for (int at = 0; at < answer.errors().size(); at++) {
            AnswerError error = answer.errors().get(at);
            Optional<Row> row = at < rows.size() ? rows.get(at).row() : Optional.empty();
            errors.add(row.map(it -> named(error, it)).orElse(error));
        }
        return PushOutcomes.of(keys, answer, errors);
    }

    /** The error of a row, which it takes two ids to name. */
    private static AnswerError named(AnswerError error, Row row) {
        Cell goods = row.cell("goods_id");
        String key = PlatformNames.key(goods.text(), row.cell("spec_id").text());
        return goods.hasValue() ? new AnswerError(error.node(), "goods_id", key, error.message()) : error;
    }
}
