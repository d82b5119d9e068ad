package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.sync.BatchPlan;
import io.skuwright.sync.BatchRow;
import io.skuwright.sync.BatchRule;
import io.skuwright.sync.RowOutcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes suites (suites_push, 创建组合装), in one of the three dialects.
 *
 * <p>Example: {@code SuitesPush.of(Dialect.Y).encode(suites)} gives the form field {@code suite_info}; a suite whose
 * lines have ratios says {@code is_default_ratio} 0, and then the ratios of the lines without a fixed price must come to
 * exactly 1 ({@code SUITE_RATIO_SUM}). Where all lines are fixed, the last has the ratio 1. In qjb the body holds one
 * suite and the list of its lines, which replaces all lines that are there; -1 stands for a price or ratio to be worked
 * out.
 *
 * <p>The names of qyb are those of Y, with {@code class_name} for the category; that is not confirmed, nor is the number
 * of suites that a call takes. {@link #outcomes} says what became of each. Numbers are exact decimals of at most 4 places
 * or {@code RATIO_NOT_REPRESENTABLE}; the extras are not written, but for the mark {@code goods_label}, which qjb would
 * empty. Time is linear in the lines. This class is immutable and thread-safe.
 */
public final class SuitesPush {

    private static final int MOST_SUITES = 50;

    private final Dialect dialect;

    private SuitesPush(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Returns the writer of a dialect. */
    public static SuitesPush of(Dialect dialect) {
        return new SuitesPush(requireNonNull(dialect, "dialect"));
    }

    /** Returns how many suites one call takes, for a rule of parts. */
    public int mostOfACall() {
        return dialect == Dialect.QJB ? 1 : MOST_SUITES;
    }

    /**
     * Tells which suites can be pushed, however many there are.
     *
     * @return accepted and rejected suites, in their order; raw texts of rejected ones are their numbers. Findings are
     *     {@code GOODS_FIELD_MISSING}, {@code SUITE_WITHOUT_LINES}, {@code SUITE_QUANTITY_NOT_POSITIVE}, {@code
     *     SUITE_NUMBER_NEGATIVE}, {@code SUITE_NO_REPEATED}, {@code SUITE_RATIO_SUM}, {@code RATIO_NOT_REPRESENTABLE}
     *     and, whatever becomes of the suite, {@code GOODS_FIELDS_NOT_WRITTEN}
     */
    public Batch<WdtSuite> check(List<WdtSuite> suites) {
        Map<String, Integer> numbers = new HashMap<>();
        suites.forEach(suite -> numbers.merge(suite.suiteNo(), 1, Integer::sum));
        return PushChecking.check(suites, WdtSuite::suiteNo, (suite, place) -> {
            List<Finding> found = new ArrayList<>(faults(suite, place));
            repeated(suite, place, numbers.getOrDefault(suite.suiteNo(), 0)).ifPresent(found::add);
            found.addAll(new SuiteWriting(dialect, suite, place).findings());
            return found;
        });
    }

    /** Returns suites in lists that one call takes each, in their order. */
    public List<List<WdtSuite>> calls(List<WdtSuite> suites) {
        return PushChecking.calls(suites, mostOfACall());
    }

    /**
     * Returns suites as a batch of calls, from which every interruption resumes.
     *
     * @return the suites that {@link #check} accepts, by their numbers; with what it found
     */
    public Outcome<BatchPlan> batch(List<WdtSuite> suites) {
        return PushChecking.batch(check(suites), this::row, BatchRule.ofRows(mostOfACall()));
    }

    /**
     * Returns the row that a suite is in a {@link #batch}; its content is a fingerprint.
     *
     * <p>Example: {@code batch.corrected(push.row(suite))} after a refusal.
     */
    public BatchRow row(WdtSuite suite) {
        return BatchRow.of(suite.suiteNo(), Fingerprints.of(new SuiteWriting(dialect, suite, Place.ROOT).arguments()));
    }

    private static Optional<Finding> repeated(WdtSuite suite, Place place, int times) {
        return times < 2
                ? Optional.empty()
                : Optional.of(Finding.of(SuiteCode.SUITE_NO_REPEATED)
                        .about(suite.suiteNo())
                        .at(place)
                        .with("count", times)
                        .with("places", place.toString()));
    }

    private List<Finding> faults(WdtSuite suite, Place place) {
        List<Finding> found = new ArrayList<>();
        missing(found, suite, place, "suite_no", suite.suiteNo().isBlank());
        missing(found, suite, place, "suite_name", suite.name().filter(name -> !name.isBlank()).isEmpty());
        if (suite.lines().isEmpty()) {
            found.add(Finding.of(SuiteCode.SUITE_WITHOUT_LINES).about(suite.suiteNo()).at(place));
        }
        for (int at = 0; at < suite.lines().size(); at++) {
            SuiteLine line = suite.lines().get(at);
            missing(found, suite, SuiteWriting.line(place, at), "spec_no", line.specNo().isBlank());
            // Only qjb works out a fixed price that is not said.
            boolean lacksPrice = dialect != Dialect.QJB && line.isFixedPrice() && line.fixedPrice().isEmpty();
            missing(found, suite, SuiteWriting.line(place, at), "fixed_price", lacksPrice);
            Optional<Ratio> share = line.isFixedPrice() ? line.fixedPrice() : line.ratio();
            if (line.quantity().signum() <= 0) {
                found.add(number(SuiteCode.SUITE_QUANTITY_NOT_POSITIVE, suite, SuiteWriting.line(place, at), "num", line.quantity(), line));
            }
            if (share.filter(it -> it.signum() < 0).isPresent()) {
                String field = line.isFixedPrice() ? "fixed_price" : "ratio";
                found.add(number(SuiteCode.SUITE_NUMBER_NEGATIVE, suite, SuiteWriting.line(place, at), field, share.get(), line));
            }
        }
        if (!SuiteWriting.isDefault(suite) && !SuiteParts.isAllFixed(suite)
                && SuiteParts.sum(suite).filter(Ratio.ONE::equals).isEmpty()) {
            found.add(Finding.of(SuiteCode.SUITE_RATIO_SUM)
                    .about(suite.suiteNo())
                    .at(place)
                    .as(Severity.ERROR)
                    .with("sum", SuiteParts.sum(suite).map(GoodsProduct::decimal).orElse(""))
                    .with("specNo", ""));
        }
        return found;
    }

    private static Finding number(SuiteCode code, WdtSuite suite, Place place, String field, Ratio value, SuiteLine line) {
        return Finding.of(code)
                .about(suite.suiteNo())
                .at(place)
                .with("field", field)
                .with("value", value.toString())
                .with("specNo", line.specNo());
    }

    private static void missing(List<Finding> found, WdtSuite suite, Place place, String field, boolean isMissing) {
        if (isMissing) {
            found.add(Finding.of(GoodsCode.GOODS_FIELD_MISSING).about(suite.suiteNo()).at(place).with("field", field));
        }
    }

    /**
     * Writes one call.
     *
     * @return the request, with {@code GOODS_FIELDS_NOT_WRITTEN}; no value with {@code GOODS_CALL_SIZE} if there are too
     *     many suites or none, or with what {@link #check} refuses
     */
    public Outcome<WdtRequest> encode(List<WdtSuite> suites) {
        if (suites.isEmpty() || suites.size() > mostOfACall()) {
            return Outcome.failed(Finding.of(GoodsCode.GOODS_CALL_SIZE)
                    .about(dialect.code())
                    .with("limit", mostOfACall())
                    .with("actual", suites.size()));
        }
        Batch<WdtSuite> checked = check(suites);
        if (!checked.rejected().isEmpty()) {
            return Outcome.failed(checked.findings());
        }
        List<SuiteWriting> written =
                suites.stream().map(suite -> new SuiteWriting(dialect, suite, Place.ROOT)).toList();
        return Outcome.of(request(written), checked.findings());
    }

    private WdtRequest request(List<SuiteWriting> written) {
        return dialect == Dialect.QJB
                ? new WdtRequest(dialect, "goods.Suite.upload2", Map.of("body", written.get(0).arguments()))
                : new WdtRequest(
                        dialect,
                        "suites_push.php",
                        Map.of("suite_info", Members.json(written.stream().map(SuiteWriting::nested).toList())));
    }

    /** Returns what became of each suite of a call, by its number, as {@link GoodsPush#outcomes} does. */
    public List<RowOutcome> outcomes(List<WdtSuite> sent, WdtAnswer answer) {
        return PushOutcomes.of(sent.stream().map(WdtSuite::suiteNo).toList(), requireNonNull(answer, "answer"));
    }
}
