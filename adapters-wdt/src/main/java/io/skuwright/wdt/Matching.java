package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says of rows whether they are a single SKU or a suite, and why a row cannot be told.
 *
 * <p>What the ERP itself says ({@code match_target_type}, {@code erp_spec_type}) counts; where it says nothing, the archive
 * that has the code does; a name never does. Example: of the rows {@code CUP} and {@code SET-1} of a shop the first is a
 * single SKU and the second a kit:
 *
 * <pre>{@code
 * Matching matching = Matching.by(Archive.of(goods, suites));
 * Batch<Match<WdtPlatformGoods>> typed = matching.goods(rows);
 * typed.accepted().stream().filter(Match::isKit);   // SET-1
 * typed.rejected();                                 // what must be matched, coded or made first
 * }</pre>
 *
 * <p>A store needs the match by merchant code, which is taken as set; where the ERP matched by the joined code, or did not
 * match a row whose code the archive has, the finding names the setting ({@code MATCH_BY_JOINED_CODE}, {@code
 * MATCH_NOT_MADE}). Accepted rows may have {@code MATCH_CONTRADICTED} too; rejected are {@code MATCH_CODE_MISSING}, {@code
 * MATCH_CODE_UNKNOWN}, {@code MATCH_CODE_AMBIGUOUS}, {@code MATCH_NOT_MADE} and {@code MATCH_ROW_DELETED}. Places count the
 * rows as they are given, from 0. Time is linear in the rows. This class is immutable and thread-safe.
 */
public final class Matching {

    /**
     * What of a row decides.
     *
     * @param own the code that the shop gives it
     * @param erp what the ERP says it is
     * @param merchant the code that the ERP says, if it names one
     */
    private record Codes(Optional<String> own, Optional<MatchTarget> erp, Optional<String> merchant) {

        static Codes of(Optional<String> own) {
            return new Codes(own.filter(code -> !code.isBlank()), Optional.empty(), Optional.empty());
        }
    }

    private final Archive archive;
    private final MatchMode mode;

    private Matching(Archive archive, MatchMode mode) {
        this.archive = archive;
        this.mode = mode;
    }

    /** Returns the typing by an archive, with matches made by merchant code. */
    public static Matching by(Archive archive) {
        return new Matching(requireNonNull(archive, "archive"), MatchMode.MERCHANT_CODE);
    }

    /** Returns this typing for an ERP that is set up to match in another way. */
    public Matching withMode(MatchMode newMode) {
        return new Matching(archive, requireNonNull(newMode, "mode"));
    }

    /** Returns what the goods of a shop are; raw texts of rejected rows are their {@linkplain WdtPlatformGoods#key() keys}. */
    public Batch<Match<WdtPlatformGoods>> goods(Collection<WdtPlatformGoods> rows) {
        return all(rows, WdtPlatformGoods::key, Matching::deleted, this::goods);
    }

    /** Returns what lines are that are to be pushed; raw texts of rejected lines are their ids. */
    public Batch<Match<PushLine>> pushLines(Collection<PushLine> lines) {
        return all(lines, PushLine::id, (line, place) ->
                match(line, line.id(), place, Codes.of(mode.key(line.goodsNo(), line.specNo()))));
    }

    /**
     * Returns what rows of a trade are: each is a single SKU, and part of a kit if it names a suite.
     *
     * <p>All are accepted; {@code MATCH_CONTRADICTED} tells of a spec or a suite that the archive does not have.
     */
    public Batch<Match<TradeLine>> tradeLines(Collection<TradeLine> lines) {
        return all(lines, line -> line.id().orElse(""), this::tradeLine);
    }

    /** Returns what the goods of stock changes are; raw texts of rejected changes are their ids. */
    public Batch<Match<WdtStockChange>> stockChanges(Collection<WdtStockChange> changes) {
        return all(changes, WdtStockChange::id, (change, place) -> match(
                change, change.id(), place, new Codes(change.specNo(), change.target(), Optional.empty())));
    }

    /** Returns what has a merchant code in the archive, such as that of an order line of the host. */
    public Outcome<Match<String>> code(String code, Place place) {
        return match(code, code, requireNonNull(place, "place"), Codes.of(Optional.of(code)));
    }

    private static Optional<Finding> deleted(WdtPlatformGoods row, Place place) {
        boolean isGone = row.isDeleted() || row.status().filter("deleted"::equals).isPresent();
        return row.target()
                .filter(target -> isGone && target == MatchTarget.NONE)
                .map(target -> about(MatchCode.MATCH_ROW_DELETED, row.key(), place));
    }

    private Outcome<Match<WdtPlatformGoods>> goods(WdtPlatformGoods row, Place place) {
        Codes codes = new Codes(
                mode.key(row.goodsNo(), row.specNo()), row.target(), row.merchantNo().or(row::matchCode));
        Outcome<Match<WdtPlatformGoods>> match = match(row, row.key(), place, codes);
        return joined(row)
                .map(code -> match.with(List.of(about(MatchCode.MATCH_BY_JOINED_CODE, row.key(), place)
                        .with("code", code)
                        .with("spec", row.specNo().orElse("")))))
                .orElse(match);
    }

    /** The joined code, if a row was matched by it and should not have been; what was matched by hand was meant so. */
    private Optional<String> joined(WdtPlatformGoods row) {
        boolean isMatched = row.target().filter(target -> target != MatchTarget.NONE).isPresent();
        if (!isMatched || row.isMatchedByHand() || mode == MatchMode.JOINED_CODE) {
            return Optional.empty();
        }
        return MatchMode.JOINED_CODE
                .key(row.goodsNo(), row.specNo())
                .filter(code -> !code.equals(mode.key(row.goodsNo(), row.specNo()).orElse("")))
                .filter(code -> row.matchCode().or(row::merchantNo).filter(code::equals).isPresent());
    }

    private Outcome<Match<TradeLine>> tradeLine(TradeLine line, Place place) {
        String id = line.id().orElse("");
        Codes codes = new Codes(Optional.of(line.specNo()), Optional.of(MatchTarget.SINGLE), Optional.empty());
        List<Finding> suite = line.suiteNo().stream()
                .flatMap(code -> contradicted(id, place, code, MatchTarget.SUITE).stream())
                .toList();
        return match(line, id, place, codes).with(suite);
    }

    private <T> Outcome<Match<T>> match(T row, String subject, Place place, Codes codes) {
        Optional<MatchTarget> erp = codes.erp().filter(target -> target != MatchTarget.NONE);
        if (erp.isPresent()) {
            String code = codes.merchant().or(codes::own).orElse("");
            return Outcome.of(
                    new Match<>(row, code, erp.get(), Match.By.ERP),
                    contradicted(subject, place, code, erp.get()).stream().toList());
        }
        if (codes.own().isEmpty()) {
            return Outcome.failed(about(MatchCode.MATCH_CODE_MISSING, subject, place));
        }
        String code = codes.own().get();
        Set<MatchTarget> holders = archive.holders(code);
        boolean isUntold = codes.erp().isEmpty();
        if (isUntold && holders.size() == 1) {
            return Outcome.of(new Match<>(row, code, holders.iterator().next(), Match.By.ARCHIVE));
        }
        if (holders.isEmpty()) {
            return Outcome.failed(about(MatchCode.MATCH_CODE_UNKNOWN, subject, place).with("code", code));
        }
        return Outcome.failed(
                isUntold
                        ? about(MatchCode.MATCH_CODE_AMBIGUOUS, subject, place).with("code", code)
                        : about(MatchCode.MATCH_NOT_MADE, subject, place).with("code", code).with("archive", words(holders)));
    }

    /** A row that names no code cannot be looked up. */
    private Optional<Finding> contradicted(String subject, Place place, String code, MatchTarget erp) {
        Set<MatchTarget> holders = archive.holders(code);
        return code.isEmpty() || holders.contains(erp)
                ? Optional.empty()
                : Optional.of(about(MatchCode.MATCH_CONTRADICTED, subject, place)
                        .with("code", code)
                        .with("erp", erp.code())
                        .with("archive", words(holders)));
    }

    private static String words(Set<MatchTarget> holders) {
        return holders.isEmpty()
                ? MatchTarget.NONE.code()
                : holders.stream().map(MatchTarget::code).collect(Collectors.joining(", "));
    }

    private static Finding about(MatchCode code, String subject, Place place) {
        return Finding.of(code).about(subject).at(place);
    }

    private static <T> Batch<Match<T>> all(
            Collection<T> rows, Function<T, String> raw, BiFunction<T, Place, Outcome<Match<T>>> match) {
        return all(rows, raw, (row, place) -> Optional.empty(), match);
    }

    /** Gives each row one fate; what is left out is rejected and no error. */
    private static <T> Batch<Match<T>> all(
            Collection<T> rows,
            Function<T, String> raw,
            BiFunction<T, Place, Optional<Finding>> leftOut,
            BiFunction<T, Place, Outcome<Match<T>>> match) {
        List<Match<T>> accepted = new ArrayList<>();
        List<Batch.Rejected> rejected = new ArrayList<>();
        List<Finding> more = new ArrayList<>();
        int at = 0;
        for (T row : rows) {
            Place place = Place.ROOT.child(at++);
            Optional<Finding> left = leftOut.apply(row, place);
            if (left.isPresent()) {
                rejected.add(new Batch.Rejected(place, raw.apply(row), left.get()));
                continue;
            }
            Outcome<Match<T>> outcome = match.apply(row, place);
            if (outcome.hasValue()) {
                accepted.add(outcome.value());
                more.addAll(outcome.findings());
            } else {
                rejected.add(new Batch.Rejected(place, raw.apply(row), outcome.findings().get(0)));
            }
        }
        return Batch.of(accepted, rejected, more);
    }
}
