package io.skuwright.bench.baseline;

import io.skuwright.bench.gen.KitStore;
import io.skuwright.bench.gen.KitStore.PlainKit;
import io.skuwright.bench.gen.KitStore.PlainLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same as {@link MapKits} with the decimals in which an ERP gives its quantities. */
public final class DecimalKits {

    private record Line(String component, BigDecimal numerator, BigDecimal denominator, boolean skip) {}

    private final Map<String, List<Line>> lines = new HashMap<>();
    private final Map<String, BigDecimal> stock = new HashMap<>();

    private DecimalKits() {}

    /** Takes the kits of a store and its stock. */
    public static DecimalKits of(KitStore store) {
        DecimalKits made = new DecimalKits();
        for (PlainKit kit : store.kits()) {
            made.lines.put(kit.product(), kit.lines().stream().map(DecimalKits::line).toList());
        }
        store.stock().forEach(level -> made.stock.put(level.component(), BigDecimal.valueOf(level.amount())));
        return made;
    }

    private static Line line(PlainLine line) {
        return new Line(
                line.component(),
                BigDecimal.valueOf(line.numerator()),
                BigDecimal.valueOf(line.denominator()),
                line.skip());
    }

    /** Returns how many of each kit there are. */
    public Map<String, BigDecimal> available(List<String> kits) {
        Map<String, BigDecimal> answers = new HashMap<>();
        for (String kit : kits) {
            answers.put(kit, least(kit, BigDecimal.ONE, BigDecimal.ONE));
        }
        return answers;
    }

    private BigDecimal least(String product, BigDecimal numerator, BigDecimal denominator) {
        BigDecimal least = BigDecimal.valueOf(Long.MAX_VALUE);
        for (Line line : lines.getOrDefault(product, List.of())) {
            BigDecimal need = numerator.multiply(line.numerator());
            BigDecimal over = denominator.multiply(line.denominator());
            BigDecimal covered = line.skip()
                    ? least(line.component(), need, over)
                    : stock.getOrDefault(line.component(), BigDecimal.ZERO)
                            .multiply(over)
                            .divide(need, 0, RoundingMode.FLOOR);
            least = least.min(covered);
        }
        return least;
    }
}
