package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Compares a kit of a trade with its suite in the archive. */
final class KitCheck {

    private final TradeKit kit;
    private final List<Finding> findings = new ArrayList<>();

    private KitCheck(TradeKit kit) {
        this.kit = kit;
    }

    static List<Finding> of(TradeKit kit, Map<String, Map<String, Ratio>> suites) {
        KitCheck check = new KitCheck(kit);
        Optional.ofNullable(suites.get(kit.suiteNo()))
                .ifPresentOrElse(check::compare, () -> check.add(TradeCode.TRADE_SUITE_UNKNOWN, finding -> finding));
        return check.findings;
    }

    private void compare(Map<String, Ratio> contents) {
        Map<String, Ratio> there = new TreeMap<>();
        kit.components().forEach(part -> there.merge(part.specNo(), part.quantity(), Ratio::plus));
        TreeSet<String> codes = new TreeSet<>(contents.keySet());
        codes.addAll(there.keySet());
        codes.forEach(code -> compare(code, Optional.ofNullable(contents.get(code)), Optional.ofNullable(there.get(code))));
    }

    private void compare(String code, Optional<Ratio> each, Optional<Ratio> there) {
        if (each.isEmpty()) {
            add(TradeCode.TRADE_COMPONENT_FOREIGN, finding -> finding.with("component", code));
            return;
        }
        Optional<Ratio> wanted = kit.quantity().map(each.get()::times);
        String expected = wanted.map(Ratio::toString).orElse("?");
        if (there.isEmpty()) {
            add(TradeCode.TRADE_COMPONENT_MISSING, finding -> finding.with("component", code).with("expected", expected));
        } else if (wanted.isPresent() && !wanted.equals(there)) {
            add(
                    TradeCode.TRADE_COMPONENT_QUANTITY,
                    finding -> finding.with("component", code)
                            .with("expected", expected)
                            .with("actual", there.get().toString()));
        }
    }

    /** What was split, merged or exchanged is known to differ. */
    private void add(TradeCode code, UnaryOperator<Finding> facts) {
        Finding finding = facts.apply(Finding.of(code)
                .about(kit.suiteNo())
                .at(kit.components().get(0).place())
                .with("order", kit.sourceOrder())
                .with("line", kit.sourceLine()));
        findings.add(kit.isIntact() ? finding : finding.as(Severity.INFO));
    }
}
