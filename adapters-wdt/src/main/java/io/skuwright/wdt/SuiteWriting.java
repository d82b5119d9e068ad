package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.wdt.json.JsonRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One suite as it is written: its own members, and those of its lines. */
final class SuiteWriting {

    private static final Set<String> PRINT_MODES = Set.of("0", "1", "2");
    private static final Ratio WORKED_OUT = Ratio.of(-1);

    private final Dialect dialect;
    private final WdtSuite suite;
    private final Place place;
    private final Members head;
    private final List<Members> lines;

    SuiteWriting(Dialect dialect, WdtSuite suite, Place place) {
        this.dialect = dialect;
        this.suite = suite;
        this.place = place;
        this.head = head();
        this.lines = lines();
    }

    /** Returns the place of a line. */
    static Place line(Place suite, int at) {
        return suite.child("suite_details").child(at);
    }

    /** Returns true if no line that shares the rest says a ratio, so that retail prices decide. */
    static boolean isDefault(WdtSuite suite) {
        return !SuiteParts.isAllFixed(suite)
                && suite.lines().stream().allMatch(line -> line.isFixedPrice() || line.ratio().isEmpty());
    }

    /** Returns the suite with its lines in it, as one member of a list. */
    Members nested() {
        return head.list("suite_details", cells().items());
    }

    /** Returns the suite and its lines side by side, as the arguments of a method. */
    String arguments() {
        return AsciiJson.of(Cell.list(List.of(head.cell(), cells())));
    }

    /** Returns what of the suite cannot be written, and what is left out. */
    List<Finding> findings() {
        List<Finding> found = new ArrayList<>(head.findings());
        lines.forEach(line -> found.addAll(line.findings()));
        notWritten().ifPresent(found::add);
        return found;
    }

    /** What a suite says and the interface does not take, or is not known to take. */
    private Optional<Finding> notWritten() {
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

    private Cell cells() {
        return Cell.list(lines.stream().map(Members::cell).toList());
    }

    private Members head() {
        Members members = new Members(suite.suiteNo(), place).text("suite_no", suite.suiteNo()).text("suite_name", suite.name());
        if (dialect != Dialect.QJB) {
            members.code("is_default_ratio", isDefault(suite) ? "1" : "0");
        }
        members.text("short_name", suite.shortName());
        members.text(dialect == Dialect.Y ? "goods_category_name" : "class_name", suite.category());
        members.text("brand_name", suite.brand());
        suite.prices().forEach((kind, price) -> {
            if (isTaken(kind)) {
                members.number(kind.field(), price);
            }
        });
        members.text("remark", suite.remark());
        suite.properties().forEach((number, text) -> members.text(GoodsNames.property(number), text));
        if (dialect == Dialect.QJB) {
            members.text("unit_name", suite.unit()).text("barcode", suite.barcode()).number("weight", suite.weight());
            members.text("goods_label_name", label());
            suite.printMode().filter(PRINT_MODES::contains).ifPresent(mode -> members.code("print_suite_mode", mode));
        }
        return members;
    }

    /** A label that is not said is emptied, so the one that was read is written again. */
    private String label() {
        return Optional.ofNullable(suite.extras().json("goods_label"))
                .flatMap(json -> JsonRows.of(json).read().optional())
                .map(Cell::text)
                .orElse("");
    }

    private List<Members> lines() {
        boolean isAllFixed = SuiteParts.isAllFixed(suite);
        List<Members> written = new ArrayList<>();
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
            written.add(members);
        }
        return written;
    }
}
