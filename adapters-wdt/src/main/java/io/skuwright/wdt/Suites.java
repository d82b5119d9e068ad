package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.wdt.json.JsonRows;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads suites as kits of one level, in one of the three dialects.
 *
 * <p>A document is an answer of {@code suites_query.php} or {@code goods.Suite.search}, the list of suites of such an
 * answer, or one suite. Example:
 *
 * <pre>{@code
 * Batch<WdtSuite> suites = Suites.of(Dialect.Y).withSpecNos(specNos).decode(JsonRows.of(body));
 * suites.accepted().forEach(suite -> catalog.add(suite.toBom()));
 * }</pre>
 *
 * <p>Components are specs; that no suite can hold another is inferred, since no field of a line could name one. Numbers
 * of suites and of specs share one name (商家编码), and whether the vendor keeps them apart is not known: a suite whose
 * number is also that of a spec is rejected ({@code SUITE_NO_IS_SPEC_NO}), for nobody could tell which of the two an
 * order means.
 *
 * <p>The time is linear in the document. This class is immutable and thread-safe.
 */
public final class Suites {

    static final String[] NODES = {"suites", "suite_list"};

    private final Dialect dialect;
    private final ZoneId zone;
    private final Limits limits;
    private final AnswerRules rules;
    private final Set<String> specNos;

    private Suites(Dialect dialect, ZoneId zone, Limits limits, AnswerRules rules, Set<String> specNos) {
        this.dialect = dialect;
        this.zone = zone;
        this.limits = limits;
        this.rules = rules;
        this.specNos = specNos;
    }

    /** Returns the reading of a dialect, with times in Beijing. */
    public static Suites of(Dialect dialect) {
        return new Suites(dialect, ValueForms.BEIJING, Limits.defaults(), AnswerRules.of(dialect), Set.of());
    }

    /** Returns this reading for a tenant whose clock stands in another zone; it counts for milliseconds only. */
    public Suites inZone(ZoneId newZone) {
        return new Suites(dialect, requireNonNull(newZone, "zone"), limits, rules, specNos);
    }

    /** Returns this reading with limits of codes, names and numbers. */
    public Suites within(Limits newLimits) {
        return new Suites(dialect, zone, requireNonNull(newLimits, "limits"), rules, specNos);
    }

    /** Returns this reading with other rules for answers. */
    public Suites withRules(AnswerRules newRules) {
        return new Suites(dialect, zone, limits, requireNonNull(newRules, "rules"), specNos);
    }

    /** Returns this reading with the numbers of all specs, so that a suite of such a number is found out. */
    public Suites withSpecNos(Set<String> newSpecNos) {
        return new Suites(dialect, zone, limits, rules, Collections.unmodifiableSet(new HashSet<>(newSpecNos)));
    }

    /**
     * Reads the suites of a document.
     *
     * @return accepted and rejected suites, with the codes of {@link SuiteCode}, {@link AnswerCode} and those of fields
     *     that cannot be read; empty with errors if the document is refused or is an answer of a failure
     */
    public Batch<WdtSuite> decode(JsonRows document) {
        return decodePages(List.of(document));
    }

    /** Reads the suites of several pages as one batch, so that what comes twice is taken once. */
    public Batch<WdtSuite> decodePages(List<JsonRows> pages) {
        return decodeAll(Documents.pages(pages, this::rows));
    }

    /** Reads the suites of a document that was read as a cell before. */
    public Batch<WdtSuite> decode(Cell document, Place place) {
        return decodeAll(List.of(rows(requireNonNull(document, "document"), requireNonNull(place, "place"))));
    }

    private Batch<Row> rows(Cell document, Place place) {
        return Documents.rows(document, place, dialect, rules, "suite_no", NODES);
    }

    private Batch<WdtSuite> decodeAll(List<Batch<Row>> pages) {
        SuiteDecoder decoder = new SuiteDecoder(ValueForms.of(dialect, zone, limits));
        Candidates<WdtSuite> candidates = new Candidates<>();
        for (Batch<Row> page : pages) {
            candidates.page(page);
            for (Row row : page.accepted()) {
                Outcome<WdtSuite> suite = decoder.decode(row);
                candidates.add(row, suite.value().suiteNo(), suite.value().modified(), suite);
            }
        }
        List<Candidates.Candidate<WdtSuite>> live =
                candidates.all().stream().filter(it -> !it.value().isDeleted()).toList();
        candidates.oneOfEach(
                live, SuiteCode.SUITE_READ_TWICE, SuiteCode.SUITE_SUPERSEDED, SuiteCode.SUITE_NO_REPEATED);
        Set<String> specs = new HashSet<>(specNos);
        live.forEach(it -> it.value().lines().forEach(line -> specs.add(line.specNo())));
        for (Candidates.Candidate<WdtSuite> suite : live) {
            if (!suite.value().suiteNo().isEmpty() && specs.contains(suite.value().suiteNo())) {
                suite.refuse(Finding.of(SuiteCode.SUITE_NO_IS_SPEC_NO).about(suite.value().suiteNo()));
            }
        }
        return candidates.finish();
    }
}
