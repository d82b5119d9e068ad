package io.skuwright.wdt;

import io.skuwright.result.Finding;
import io.skuwright.result.Severity;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Takes each trade once: overlapping windows bring some twice, and some come again when they were changed. */
final class TradeVersions {

    private final List<WdtTrade> trades = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private TradeVersions(Collection<WdtTrade> all) {
        Map<String, Set<WdtTrade>> byKey = new TreeMap<>();
        for (WdtTrade trade : all) {
            Optional<String> key = trade.id().or(trade::number);
            key.ifPresentOrElse(
                    it -> byKey.computeIfAbsent(it, id -> new LinkedHashSet<>()).add(trade), () -> trades.add(trade));
        }
        byKey.forEach(this::take);
    }

    static TradeVersions of(Collection<WdtTrade> all) {
        return new TradeVersions(all);
    }

    List<WdtTrade> trades() {
        return List.copyOf(trades);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void take(String key, Set<WdtTrade> versions) {
        LocalDateTime last = versions.stream()
                .map(trade -> trade.modified().orElse(LocalDateTime.MIN))
                .max(LocalDateTime::compareTo)
                .orElse(LocalDateTime.MIN);
        List<WdtTrade> newest = versions.stream()
                .filter(trade -> trade.modified().orElse(LocalDateTime.MIN).equals(last))
                .toList();
        boolean isDecided = newest.size() == 1;
        if (isDecided) {
            trades.addAll(newest);
        }
        if (versions.size() > 1) {
            findings.add(Finding.of(TradeCode.TRADE_VERSIONS)
                    .about(key)
                    .at(newest.get(0).place())
                    .with("count", versions.size())
                    .with("taken", isDecided ? last.toString() : "none")
                    .as(isDecided ? Severity.INFO : Severity.ERROR));
        }
    }
}
