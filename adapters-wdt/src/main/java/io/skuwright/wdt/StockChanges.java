package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import io.skuwright.sync.PulledRow;
import io.skuwright.wdt.json.JsonRows;
import io.skuwright.wire.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Pulls changed stocks of a shop's goods and acknowledges them (api_goods_stock_change_query and _ack).
 *
 * <p>When to pull and what to acknowledge is decided by {@link io.skuwright.sync.PulledStock}; this class speaks the
 * wire:
 *
 * <pre>
 * StockChanges changes = StockChanges.of(Dialect.QYB, "S01");
 * Batch&lt;WdtStockChange&gt; page = changes.decode(JsonRows.of(post(changes.pull(100))));
 * state = state.pulled(page.accepted().stream().map(WdtStockChange::pulled).toList()).value();
 * ...
 * state = state.acknowledging(state.toAcknowledge()).value();
 * WdtAnswer answer = WdtAnswer.read(Dialect.QYB, JsonRows.of(post(changes.acknowledge(state.toAcknowledge())))).orThrow();
 * state = state.acknowledged(changes.refused(answer).orThrow()).value();
 * </pre>
 *
 * <p>What is acknowledged is never handed out again, so only what the shop really took may be; there is no pull before
 * the acknowledgement, and the vendor advises one every three to five minutes. Rows come only of shops that are
 * authorised, whose goods are matched and have a strategy of stock sync, and after a change since then. qjb hands out ids
 * and works each level out ({@link #calculated}); the bound of {@code limit} in qyb is not known, in Y it is documented
 * as 100 to 2,000.
 *
 * <p>Findings: {@link WdtStockCode}, {@link DocumentCode}, {@link io.skuwright.row.RowCode} and {@link
 * io.skuwright.row.WireCode}. Time is linear in the rows. This class is immutable and thread-safe.
 */
public final class StockChanges {

    private static final FieldNames NAMES = FieldNames.of(table());

    private final DocumentCodes codes;
    private final String shop;
    private final FieldNames names;
    private final Limits limits;

    private StockChanges(DocumentCodes codes, String shop, FieldNames names, Limits limits) {
        this.codes = requireNonNull(codes, "codes");
        this.shop = requireNonNull(shop, "shop");
        this.names = requireNonNull(names, "names");
        this.limits = requireNonNull(limits, "limits");
    }

    /**
     * Returns the changes of a shop.
     *
     * @param shop the number of the shop in qyb, its internal id in Y and qjb
     */
    public static StockChanges of(Dialect dialect, String shop) {
        return new StockChanges(DocumentCodes.of(dialect), shop, NAMES, Limits.defaults());
    }

    private static Map<String, List<String>> table() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put("id", List.of("rec_id"));
        names.put("shop", List.of("shop_no", "shop_id"));
        names.put("platformGoods", List.of("goods_id"));
        names.put("platformSpec", List.of("spec_id"));
        names.put("goods", List.of("goods_no"));
        names.put("spec", List.of("spec_no", "merchant_no"));
        names.put("specType", List.of("erp_spec_type"));
        names.put("matchTarget", List.of("match_target_type"));
        names.put("quantity", List.of("sync_stock", "syn_stock"));
        names.put("changes", List.of("stock_change_count"));
        return names;
    }

    /** Returns the table of our words and the names of fields. */
    public FieldNames names() {
        return names;
    }

    /** Returns these changes with another table of names, made from {@link #names()}. */
    public StockChanges withNames(FieldNames newNames) {
        return new StockChanges(codes, shop, newNames, limits);
    }

    /** Returns these changes with limits on numbers. */
    public StockChanges within(Limits newLimits) {
        return new StockChanges(codes, shop, names, newLimits);
    }

    private Dialect dialect() {
        return codes.dialect();
    }

    private void wired() {
        if (dialect() == Dialect.QJB) {
            throw new IllegalArgumentException(
                    "qjb hands out ids and takes successes one by one; only its answers to calcStock are read here.");
        }
    }

    /**
     * Returns the request for rows that changed.
     *
     * @param limit the most rows
     * @throws IllegalArgumentException if the limit is not above 0, or in qjb
     */
    public WdtRequest pull(int limit) {
        wired();
        if (limit < 1) {
            throw new IllegalArgumentException("The limit is " + limit + ", but must be above 0.");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(dialect() == Dialect.QYB ? "shop_no" : "shop_id", shop);
        fields.put("limit", Integer.toString(limit));
        return new WdtRequest(dialect(), "api_goods_stock_change_query.php", fields);
    }

    /** Reads the changes of an answer in JSON. */
    public Batch<WdtStockChange> decode(JsonRows document) {
        return RowDecoding.of(WdtAnswer.read(dialect(), document), this::decode);
    }

    /**
     * Reads the changes of an answer.
     *
     * @return accepted and rejected rows; none of either with {@code WDT_ANSWER_FAILED} if the call was not taken
     * @throws IllegalArgumentException if the answer is of another dialect, or in qjb
     */
    public Batch<WdtStockChange> decode(WdtAnswer answer) {
        wired();
        RowDecoding.check(answer, dialect());
        ValueForms forms = ValueForms.of(dialect(), ValueForms.BEIJING, limits);
        return RowDecoding.of(answer.rows("stock_change_list"), row -> change(new Values(row, names, forms)));
    }

    /**
     * Reads the level that qjb worked out for a row (calcStock).
     *
     * @param id the id of the row, by which it was asked for
     * @return the change, whose number of changes is 0 for want of any; none with {@code WDT_ANSWER_FAILED}, {@code
     *     NOT_A_RECORD} or the fault of a field
     * @throws IllegalArgumentException if the answer is of another dialect than qjb
     */
    public Outcome<WdtStockChange> calculated(String id, WdtAnswer answer) {
        RowDecoding.check(answer, Dialect.QJB);
        if (!answer.isTaken()) {
            return Outcome.failed(answer.failure());
        }
        Optional<Row> row = answer.payload().row();
        if (row.isEmpty()) {
            return Outcome.failed(Finding.of(WireCode.NOT_A_RECORD)
                    .about(id)
                    .at(answer.place())
                    .with("found", answer.payload().kind().name().toLowerCase(Locale.ROOT)));
        }
        Values values = new Values(row.get(), names, ValueForms.of(Dialect.QJB, ValueForms.BEIJING, limits)).about(id);
        WdtStockChange change = read(values, id, 0);
        return values.hasErrors() ? Outcome.failed(values.findings()) : Outcome.of(change, values.findings());
    }

    private Outcome<WdtStockChange> change(Values values) {
        String id = values.requiredId("id").orElse("");
        values.about(id);
        Ratio changes = values.requiredNumber("changes").orElse(Ratio.ZERO);
        boolean isCount = changes.isWhole() && changes.signum() >= 0 && changes.bitLength() < Long.SIZE - 1;
        if (!isCount) {
            Field field = values.field("changes");
            values.add(Finding.of(WdtStockCode.WDT_STOCK_CHANGE_COUNT)
                    .about(id)
                    .at(field.place())
                    .with("field", field.name())
                    .with("value", field.cell().text()));
        }
        return Outcome.of(read(values, id, isCount ? changes.numerator().longValueExact() : 0), values.findings());
    }

    private WdtStockChange read(Values values, String id, long changes) {
        WdtStockChange.Builder change = WdtStockChange.builder();
        change.id(id)
                .shop(values.id("shop"))
                .platformGoodsId(values.id("platformGoods"))
                .platformSpecId(values.id("platformSpec"))
                .goodsNo(values.code("goods"))
                .specNo(values.code("spec"))
                .target(target(values, "specType").or(() -> target(values, "matchTarget")))
                .quantity(values.requiredNumber("quantity").orElse(Ratio.ZERO))
                .changes(changes)
                .extras(values.row().extras(names))
                .place(values.place());
        return change.build();
    }

    private Optional<MatchTarget> target(Values values, String field) {
        return values.text(field).flatMap(code -> {
            Outcome<CodedValue> read = codes.read(field, code, values.field(field).place());
            read.findings().forEach(values::add);
            return read.value().meaning().map(MatchTarget::of);
        });
    }

    /**
     * Returns the request that acknowledges what the shop took, each row exactly as it was read.
     *
     * @return the request; none with {@code RATIO_NOT_REPRESENTABLE} for a level that was not read from this wire
     * @throws IllegalArgumentException if there is no row, or in qjb
     */
    public Outcome<WdtRequest> acknowledge(List<PulledRow> taken) {
        return acknowledge(taken, List.of());
    }

    /**
     * Returns the request that acknowledges what the shop took, and in Y tells what it refused ({@code syn_status} 0).
     *
     * @throws IllegalArgumentException if there is no row, in qjb, or if there are refused rows in qyb: whatever is
     *     acknowledged there counts as taken and would be lost
     */
    public Outcome<WdtRequest> acknowledge(List<PulledRow> taken, List<PulledRow> refused) {
        wired();
        if (taken.isEmpty() && refused.isEmpty()) {
            throw new IllegalArgumentException("There is no row to acknowledge.");
        }
        if (!refused.isEmpty() && dialect() != Dialect.Y) {
            throw new IllegalArgumentException("Only Y can be told of rows that the shop refused.");
        }
        List<Members> rows = new ArrayList<>();
        taken.forEach(row -> rows.add(echo(row, "1")));
        refused.forEach(row -> rows.add(echo(row, "0")));
        List<Finding> findings = rows.stream().flatMap(row -> row.findings().stream()).toList();
        if (!findings.isEmpty()) {
            return Outcome.failed(findings);
        }
        return Outcome.of(new WdtRequest(
                dialect(), "api_goods_stock_change_ack.php", Map.of("stock_sync_list", Members.json(rows))));
    }

    private Members echo(PulledRow row, String status) {
        Members members = new Members(row.id(), Place.NONE)
                .text("rec_id", row.id())
                .number("sync_stock", row.quantity())
                .code("stock_change_count", Long.toString(row.changes()));
        return dialect() == Dialect.Y ? members.code("syn_status", status) : members;
    }

    /**
     * Returns what the answer says of rows whose acknowledgement was refused, by their ids.
     *
     * @return none with {@code WDT_ANSWER_FAILED} if the call was not taken: it is to be sent again
     */
    public Outcome<Map<String, String>> refused(WdtAnswer answer) {
        RowDecoding.check(answer, dialect());
        if (!answer.isTaken()) {
            return Outcome.failed(answer.failure());
        }
        Map<String, String> errors = new TreeMap<>();
        answer.errors().forEach(error -> errors.put(error.key(), error.message()));
        return Outcome.of(errors);
    }
}
