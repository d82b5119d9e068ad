package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.row.FieldNames;
import io.skuwright.wdt.json.JsonRows;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads trades of the enterprise edition (trade_query), and puts their kits together again.
 *
 * <p>A kit that a shop sells as one line comes back as a row for each component. The rows name the order line and the
 * suite, and by these they belong together; no name is looked at. Example:
 *
 * <pre>
 * Trades trades = Trades.defaults().withSuites(Map.of("SET-1", Map.of("CUP", Ratio.of(2), "PLATE", Ratio.ONE)));
 * Batch&lt;WdtTrade&gt; page = trades.decode(JsonRows.of(answer));
 * Outcome&lt;List&lt;TradeKit&gt;&gt; kits = trades.kits(page.accepted());
 * </pre>
 *
 * <p>Of the order {@code T-1} with {@code SET-1} twice the rows {@code CUP} 4 and {@code PLATE} 2 are one kit, quantity
 * 2; were {@code PLATE} missing, {@code TRADE_COMPONENT_MISSING} would say so. That the quantity of a component is that
 * of the kit times its quantity in the suite is inferred and not confirmed.
 *
 * <p>A trade with a fault in any row is rejected whole, since one that lacks a row would look as if the row were gone.
 * The raw text of a rejected trade shows nobody: what tells of the buyer, or has no place of its own, is {@code ***}
 * there, and no finding quotes a field of the buyer.
 *
 * <p>Only the enterprise edition (qyb) is read; of Y and qjb {@link DocumentCodes} knows the codes. The names of the
 * fields of a trade itself are unconfirmed and can be {@linkplain #withNames changed}; those of its rows are documented.
 *
 * <p>Findings: {@link TradeCode}, {@link DocumentCode}, {@link io.skuwright.row.RowCode} and {@link
 * io.skuwright.row.WireCode}. Time is n log n in the rows. This class is immutable and thread-safe.
 */
public final class Trades {

    private static final Trades DEFAULTS = new Trades(TradeSettings.builder().build());

    private final TradeSettings settings;

    private Trades(TradeSettings settings) {
        this.settings = settings;
    }

    private TradeSettings.Builder change() {
        TradeSettings.Builder builder = TradeSettings.builder();
        builder.from(settings);
        return builder;
    }

    /** Returns the reader of trades under the usual names. */
    public static Trades defaults() {
        return DEFAULTS;
    }

    /** Returns the table of our words and the names of fields; words of a row begin with {@code line.}. */
    public FieldNames names() {
        return settings.names();
    }

    /** Returns this reader with another table of names, made from {@link #names()}. */
    public Trades withNames(FieldNames names) {
        return new Trades(change().names(requireNonNull(names, "names")).build());
    }

    /**
     * Returns this reader with other tables of codes.
     *
     * @throws IllegalArgumentException if they are of another dialect than qyb
     */
    public Trades withCodes(DocumentCodes codes) {
        if (codes.dialect() != Dialect.QYB) {
            throw new IllegalArgumentException(
                    "Trades are read of the dialect qyb only, not of " + codes.dialect().code() + ".");
        }
        return new Trades(change().codes(codes).build());
    }

    /** Returns this reader with limits on numbers. */
    public Trades within(Limits limits) {
        return new Trades(change().limits(requireNonNull(limits, "limits")).build());
    }

    /** Returns this reader for a tenant whose clock stands in a zone; it counts for times in milliseconds only. */
    public Trades inZone(ZoneId zone) {
        return new Trades(change().zone(requireNonNull(zone, "zone")).build());
    }

    /**
     * Returns this reader with the archive of suites, against which {@link #kits} checks.
     *
     * @param suites the quantity of each component in one kit, by its code, by the code of the suite
     */
    public Trades withSuites(Map<String, Map<String, Ratio>> suites) {
        Map<String, Map<String, Ratio>> copy = new TreeMap<>();
        suites.forEach((suite, contents) -> copy.put(suite, Collections.unmodifiableMap(new TreeMap<>(contents))));
        return new Trades(change().suites(copy).build());
    }

    /**
     * Returns this reader with the archive of suites as {@link Suites} read it.
     *
     * <p>Deleted suites do not count, nor does a number that several of different contents have: its kits are told of as
     * unknown.
     */
    public Trades withSuites(Collection<WdtSuite> suites) {
        return withSuites(SuiteContents.of(suites));
    }

    /** Reads the trades of an answer in JSON. */
    public Batch<WdtTrade> decode(JsonRows document) {
        return RowDecoding.of(WdtAnswer.read(Dialect.QYB, document), this::decode);
    }

    /**
     * Reads the trades of an answer.
     *
     * @return accepted and rejected trades; none of either with {@code WDT_ANSWER_FAILED} if the call was not taken
     * @throws IllegalArgumentException if the answer is of another dialect than qyb
     */
    public Batch<WdtTrade> decode(WdtAnswer answer) {
        RowDecoding.check(answer, Dialect.QYB);
        ValueForms forms = ValueForms.of(Dialect.QYB, settings.zone(), settings.limits());
        return RowDecoding.of(
                RowDecoding.withoutRaw(answer.rows("trades"), TradeNames.HIDDEN),
                row -> TradeReader.read(row, settings, forms),
                row -> TradeNames.hidden(row, settings.names()));
    }

    /**
     * Puts the kits of trades together, over all of them.
     *
     * <p>An order that was split stands in several trades, and only together its kits are whole; rows that name no order
     * belong together within a trade only. Cancelled trades do not count; a trade that comes twice counts once, in its last version ({@code TRADE_VERSIONS}). The order of trades
     * carries no meaning.
     *
     * @return the kits by source order, source line and suite; with {@code TRADE_KIT_QUANTITY_MISSING}, {@code
     *     TRADE_KIT_QUANTITY_CONTRADICTORY}, {@code TRADE_AMOUNT_MISSING}, {@code TRADE_KIT_WITHOUT_SOURCE} and {@code
     *     TRADE_SUITE_NOT_NAMED} what a kit lacks; and {@linkplain #withSuites with an archive} {@code
     *     TRADE_SUITE_UNKNOWN}, {@code TRADE_COMPONENT_MISSING}, {@code TRADE_COMPONENT_FOREIGN} and {@code
     *     TRADE_COMPONENT_QUANTITY}, which are of no weight where the rows say that the kit was split, merged or
     *     exchanged
     */
    public Outcome<List<TradeKit>> kits(Collection<WdtTrade> trades) {
        TradeVersions versions = TradeVersions.of(trades);
        List<Regrouping> regrouped = new ArrayList<>();
        List<TradeLine> rows = new ArrayList<>();
        for (WdtTrade trade : versions.trades()) {
            if (!trade.isCancelled()) {
                Map<Boolean, List<TradeLine>> bySource =
                        trade.lines().stream().collect(Collectors.partitioningBy(Trades::hasSource));
                rows.addAll(bySource.getOrDefault(true, List.of()));
                regrouped.add(Regrouping.of(bySource.getOrDefault(false, List.of())));
            }
        }
        regrouped.add(Regrouping.of(rows));
        List<Finding> findings = new ArrayList<>(versions.findings());
        regrouped.forEach(some -> findings.addAll(some.findings()));
        List<TradeKit> kits = regrouped.stream().flatMap(some -> some.kits().stream()).toList();
        settings.suites().ifPresent(suites -> kits.forEach(kit -> findings.addAll(KitCheck.of(kit, suites))));
        return Outcome.of(kits, findings);
    }

    /** What the ERP added by itself, such as a gift, names no order and belongs to no other trade. */
    private static boolean hasSource(TradeLine line) {
        return line.sourceOrder().isPresent() || line.sourceLine().isPresent();
    }
}
