package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Puts kits together from the rows of their components; the order of rows does not count. */
final class Regrouping {

    /** What the rows of one kit have in common. */
    private record Key(String order, String line, String suite, boolean byId) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::order).thenComparing(Key::line).thenComparing(Key::suite).thenComparing(Key::byId);

        static Key of(TradeLine row) {
            boolean byId = row.suiteNo().isEmpty();
            String suite = row.suiteNo().or(row::suiteId).orElse("");
            return new Key(row.sourceOrder().orElse(""), row.sourceLine().orElse(""), suite, byId);
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private static final Comparator<TradeLine> BY_CODE =
            Comparator.comparing(TradeLine::specNo).thenComparing(row -> row.id().orElse(""));

    private final List<TradeKit> kits = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private Regrouping(Collection<TradeLine> rows) {
        Map<Key, List<TradeLine>> groups = new TreeMap<>();
        rows.stream()
                .filter(TradeLine::isComponent)
                .forEach(row -> groups.computeIfAbsent(Key.of(row), key -> new ArrayList<>()).add(row));
        groups.forEach(this::group);
    }

    static Regrouping of(Collection<TradeLine> rows) {
        return new Regrouping(rows);
    }

    /** Returns the kits by source order, source line and suite. */
    List<TradeKit> kits() {
        return List.copyOf(kits);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void group(Key key, List<TradeLine> rows) {
        rows.sort(BY_CODE);
        ImmutableTradeKit.Builder kit = ImmutableTradeKit.builder()
                .sourceOrder(key.order())
                .sourceLine(key.line())
                .suiteNo(key.byId() ? "" : key.suite())
                .suiteId(rows.stream().flatMap(row -> row.suiteId().stream()).min(Comparator.naturalOrder()))
                .suiteName(rows.stream().flatMap(row -> row.suiteName().stream()).min(Comparator.naturalOrder()))
                .isIntact(rows.stream().allMatch(TradeLine::isSuiteIntact))
                .components(rows);
        if (key.byId()) {
            findings.add(about(TradeCode.TRADE_SUITE_NOT_NAMED, key, rows).with("rows", rows.size()));
        }
        if (key.line().isEmpty()) {
            findings.add(about(TradeCode.TRADE_KIT_WITHOUT_SOURCE, key, rows).with("rows", rows.size()));
        }
        kits.add(kit.quantity(quantity(key, rows)).amount(amount(key, rows)).build());
    }

    private Optional<Ratio> quantity(Key key, List<TradeLine> rows) {
        Set<Ratio> said = new HashSet<>();
        rows.forEach(row -> row.suiteQuantity().ifPresent(said::add));
        boolean isSaid = rows.stream().allMatch(row -> row.suiteQuantity().filter(it -> it.signum() > 0).isPresent());
        if (said.size() > 1) {
            findings.add(about(TradeCode.TRADE_KIT_QUANTITY_CONTRADICTORY, key, rows)
                    .with("quantities", String.join(", ", said.stream().sorted().map(Ratio::toString).toList())));
            return Optional.empty();
        }
        if (!isSaid) {
            findings.add(about(TradeCode.TRADE_KIT_QUANTITY_MISSING, key, rows).with("rows", rows.size()));
            return Optional.empty();
        }
        return said.stream().findFirst();
    }

    private Optional<Ratio> amount(Key key, List<TradeLine> rows) {
        List<String> missing = rows.stream()
                .filter(row -> row.shareAmount().isEmpty())
                .map(TradeLine::specNo)
                .toList();
        if (!missing.isEmpty()) {
            findings.add(about(TradeCode.TRADE_AMOUNT_MISSING, key, rows).with("specs", String.join(", ", missing)));
            return Optional.empty();
        }
        return rows.stream().flatMap(row -> row.shareAmount().stream()).reduce(Ratio::plus);
    }

    private static Finding about(TradeCode code, Key key, List<TradeLine> rows) {
        Place first = rows.stream()
                .map(TradeLine::place)
                .min(Comparator.comparing(Place::toString))
                .orElse(Place.NONE);
        return Finding.of(code).about(key.suite()).at(first).with("order", key.order()).with("line", key.line());
    }
}
