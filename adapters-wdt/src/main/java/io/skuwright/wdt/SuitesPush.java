package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.row.Cell;
import io.skuwright.sync.RowOutcome;
import io.skuwright.wdt.json.JsonRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

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
    private static final Set<String> PRINT_MODES = Set.of("0", "1", "2");
    private static final Ratio WORKED_OUT = Ratio.of(-1);

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
        List<WdtSuite> accepted = new ArrayList<>();
        List<Batch.Rejected> rejected = new ArrayList<>();
        List<Finding> more = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        suites.forEach(suite -> numbers.merge(suite.suiteNo(), 1, Integer::sum));
        for (int at = 0; at < suites.size(); at++) {
            WdtSuite suite = suites.get(at);
            Place place = Place.ROOT.child(at);
            List<Finding> found = new ArrayList<>(faults(suite, place));
            repeated(suite, place, numbers.getOrDefault(suite.suiteNo(), 0)).ifPresent(found::add);
            Members head = head(suite, place);
            found.addAll(head.findings());
            lines(suite, place).forEach(line -> found.addAll(line.findings()));
            if (found.isEmpty()) {
                accepted.add(suite);
            } else {
                rejected.add(new Batch.Rejected(place, suite.suiteNo(), found.remove(0)));
            }
            more.addAll(found);
            notWritten(suite, place).ifPresent(more::add);
        }
        return Batch.of(accepted, rejected, more);
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

    /** What a suite says and the interface does not take, or is not known to take. */
    private Optional<Finding> notWritten(WdtSuite suite, Place place) {
        Set<String> left = new TreeSet<>();
        if (dialect != Dialect.QJB) {
            suite.unit().ifPresent(it -> left.add("unit"));
            suite.barcode().ifPresent(it -> left.add("barcode"));
            suite.weight().ifPresent(it -> left.add("weight"));
        }
        suite.printMode().filter(it -> dialect != Dialect.QJB || !PRINT_MODES.contains(it)).ifPresent(it -> left.add("printMode"));
        suite.prices().keySet().stream().filter(kind -> !isTaken(kind)).forEach(kind -> left.add(kind.field()));
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(GoodsCode.GOODS_FIELDS_NOT_WRITTEN)
                        .about(suite.suiteNo())
                        .at(place)
                        .with("fields", String.join(", ", left)));
    }

    private boolean isTaken(PriceKind kind) {
        return dialect != Dialect.Y || kind == PriceKind.RETAIL || kind == PriceKind.WHOLESALE;
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
            missing(found, suite, line(place, at), "spec_no", line.specNo().isBlank());
            // Only qjb works out a fixed price that is not said.
            boolean lacksPrice = dialect != Dialect.QJB && line.isFixedPrice() && line.fixedPrice().isEmpty();
            missing(found, suite, line(place, at), "fixed_price", lacksPrice);
            Optional<Ratio> share = line.isFixedPrice() ? line.fixedPrice() : line.ratio();
            if (line.quantity().signum() <= 0) {
                found.add(number(SuiteCode.SUITE_QUANTITY_NOT_POSITIVE, suite, line(place, at), "num", line.quantity(), line));
            }
            if (share.filter(it -> it.signum() < 0).isPresent()) {
                String field = line.isFixedPrice() ? "fixed_price" : "ratio";
                found.add(number(SuiteCode.SUITE_NUMBER_NEGATIVE, suite, line(place, at), field, share.get(), line));
            }
        }
        if (!isDefault(suite) && !SuiteParts.isAllFixed(suite)
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

    private static Place line(Place suite, int at) {
        return suite.child("suite_details").child(at);
    }

    /** Returns true if no line that shares the rest says a ratio, so that retail prices decide. */
    private static boolean isDefault(WdtSuite suite) {
        return !SuiteParts.isAllFixed(suite)
                && suite.lines().stream().allMatch(line -> line.isFixedPrice() || line.ratio().isEmpty());
    }

    /**
     * Writes one call.
     *
     * @return the request, with {@code GOODS_FIELDS_NOT_WRITTEN}; no value with {@code GOODS_CALL_SIZE} if there are too many suites or none, or with what
     *     {@link #check} refuses
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
        Map<String, String> parameters = new LinkedHashMap<>();
        if (dialect == Dialect.QJB) {
            Cell lines = cells(lines(suites.get(0), Place.ROOT));
            parameters.put("body", AsciiJson.of(Cell.list(List.of(head(suites.get(0), Place.ROOT).cell(), lines))));
            return Outcome.of(new WdtRequest(dialect, "goods.Suite.upload2", parameters), checked.findings());
        }
        List<Members> objects = new ArrayList<>();
        for (WdtSuite suite : suites) {
            objects.add(head(suite, Place.ROOT).list("suite_details", cells(lines(suite, Place.ROOT)).items()));
        }
        parameters.put("suite_info", Members.json(objects));
        return Outcome.of(new WdtRequest(dialect, "suites_push.php", parameters), checked.findings());
    }

    private static Cell cells(List<Members> lines) {
        return Cell.list(lines.stream().map(Members::cell).toList());
    }

    private Members head(WdtSuite suite, Place place) {
        Members head = new Members(suite.suiteNo(), place).text("suite_no", suite.suiteNo()).text("suite_name", suite.name());
        if (dialect != Dialect.QJB) {
            head.code("is_default_ratio", isDefault(suite) ? "1" : "0");
        }
        head.text("short_name", suite.shortName());
        head.text(dialect == Dialect.Y ? "goods_category_name" : "class_name", suite.category());
        head.text("brand_name", suite.brand());
        suite.prices().forEach((kind, price) -> {
            if (isTaken(kind)) {
                head.number(kind.field(), price);
            }
        });
        head.text("remark", suite.remark());
        suite.properties().forEach((number, text) -> head.text(GoodsNames.property(number), text));
        if (dialect == Dialect.QJB) {
            head.text("unit_name", suite.unit()).text("barcode", suite.barcode()).number("weight", suite.weight());
            head.text("goods_label_name", label(suite));
            suite.printMode().filter(PRINT_MODES::contains).ifPresent(mode -> head.code("print_suite_mode", mode));
        }
        return head;
    }

    /** A label that is not said is emptied, so the one that was read is written again. */
    private static String label(WdtSuite suite) {
        return Optional.ofNullable(suite.extras().json("goods_label"))
                .flatMap(json -> JsonRows.of(json).read().optional())
                .map(Cell::text)
                .orElse("");
    }

    private List<Members> lines(WdtSuite suite, Place place) {
        boolean isAllFixed = SuiteParts.isAllFixed(suite);
        List<Members> lines = new ArrayList<>();
        for (int at = 0; at < suite.lines().size(); at++) {
            SuiteLine line = suite.lines().get(at);
            Members members = new Members(suite.suiteNo(), line(place, at)).text("spec_no", line.specNo());
            members.number("num", line.quantity());
            Optional<Ratio> fixedPrice = line.isFixedPrice() ? line.fixedPrice() : Optional.empty();
            if (dialect == Dialect.QJB) {
                members.flag("is_fixed_price", line.isFixedPrice());
                if (line.isFixedPrice()) {
                    members.number("fixed_price", fixedPrice.orElse(WORKED_OUT));
                } else {
                    members.number("ratio", line.ratio().orElse(WORKED_OUT));
                }
            } else {
                boolean takesTheRest = isAllFixed && at == suite.lines().size() - 1;
                Optional<Ratio> fixedRatio = Optional.of(takesTheRest ? Ratio.ONE : Ratio.ZERO);
                members.number("ratio", line.isFixedPrice() ? fixedRatio : line.ratio());
                members.code("is_fixed_price", line.isFixedPrice() ? "1" : "0");
                members.number("fixed_price", fixedPrice);
            }
            lines.add(members);
        }
        return lines;
    }

    /** Returns what became of each suite of a call, by its number, as {@link GoodsPush#outcomes} does. */
    public List<RowOutcome> outcomes(List<WdtSuite> sent, WdtAnswer answer) {
        return PushOutcomes.of(sent.stream().map(WdtSuite::suiteNo).toList(), requireNonNull(answer, "answer"));
    }
}
