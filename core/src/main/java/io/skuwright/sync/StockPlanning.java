package io.skuwright.sync;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes one plan of stock levels. */
final class StockPlanning {

    private final StockSettings settings;
    private final StockState state;
    private final Optional<Set<String>> known;
    private final List<StockChange> changes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    StockPlanning(StockSettings settings, StockState state, Optional<Set<String>> known) {
        this.settings = settings;
        this.state = state;
        this.known = known;
    }

    Outcome<StockPlan> run() {
        if (settings.master() != state.master()) {
            return masterChanged();
        }
        List<StockKey> withoutTime = new ArrayList<>();
        state.entries().forEach((key, entry) -> {
            // What was sent and maybe not taken would otherwise fall behind the date for good.
            if (isWanted(key) && (entry.isUnsure() || isSince(key, entry, withoutTime))) {
                plan(key, entry);
            }
        });
        addCounted(StockCode.STOCK_WITHOUT_TIME, withoutTime);
        return Outcome.of(new StockPlan(StockPlan.Kind.RUN, changes, List.of()), findings);
    }

    Outcome<StockPlan> check(List<StockLevel> target) {
        if (settings.master() != state.master()) {
            return masterChanged();
        }
        SortedMap<StockKey, Ratio> told = told(target);
        List<StockLevel> seen = new ArrayList<>();
        told.forEach((key, has) -> {
            StockEntry entry = state.entries().get(key);
            if (entry == null) {
                findings.add(StockState.finding(StockCode.STOCK_AT_TARGET_ONLY, key).with("value", has.toString()));
                return;
            }
            seen.add(new StockLevel(key, has));
            if (!has.equals(entry.quantity())) {
                send(key, entry, Optional.of(has), entry.isSent() ? StockReason.DRIFTED : StockReason.NOT_SENT_YET);
            }
        });
        Set<StockKey> named = target.stream().map(StockLevel::key).collect(Collectors.toSet());
        addCounted(
                StockCode.STOCK_NOT_SEEN,
                state.entries().keySet().stream()
                        .filter(key -> isWanted(key) && !named.contains(key))
                        .toList());
        return Outcome.of(new StockPlan(StockPlan.Kind.CHECK, changes, seen), findings);
    }

    private Outcome<StockPlan> masterChanged() {
        return Outcome.failed(Finding.of(StockCode.STOCK_MASTER_CHANGED)
                .with("stored", state.master().code())
                .with("asked", settings.master().code()));
    }

    private boolean isWanted(StockKey key) {
        return settings.withDefective() || key.condition() == StockCondition.GOOD;
    }

    private boolean isSince(StockKey key, StockEntry entry, List<StockKey> withoutTime) {
        if (settings.since().isEmpty()) {
            return true;
        }
        Optional<Instant> time = entry.last().time();
        if (time.isEmpty()) {
            withoutTime.add(key);
        }
        return time.isEmpty() || !time.get().isBefore(settings.since().get());
    }

    private void plan(StockKey key, StockEntry entry) {
        Optional<Ratio> before = Optional.ofNullable(entry.sent());
        if (entry.isUnsure()) {
            send(key, entry, before, StockReason.UNSURE);
        } else if (!entry.isSent()) {
            send(key, entry, before, before.isEmpty() ? StockReason.NEVER_SENT : StockReason.CHANGED);
        } else if (!settings.changedOnly()) {
            send(key, entry, before, StockReason.SENT_AGAIN);
        }
    }

    private void send(StockKey key, StockEntry entry, Optional<Ratio> before, StockReason reason) {
        StockReason judged = reason;
        String value = entry.quantity().toString();
        if (known.isPresent() && !known.get().contains(key.sku())) {
            judged = StockReason.UNKNOWN_SKU;
            findings.add(StockState.finding(StockCode.STOCK_SKU_UNKNOWN, key).with("value", value));
        } else if (entry.quantity().signum() < 0 && !settings.allowNegative()) {
            judged = StockReason.NEGATIVE;
            findings.add(StockState.finding(StockCode.STOCK_NEGATIVE, key).with("value", value).as(Severity.ERROR));
        }
        changes.add(new StockChange(key, entry.quantity(), before, judged));
    }

    /** Takes what the other side told; a stock that it told with two levels is left out. */
    private SortedMap<StockKey, Ratio> told(List<StockLevel> target) {
        SortedMap<StockKey, SortedSet<Ratio>> all = new TreeMap<>();
        for (StockLevel level : target) {
            Outcome<Ratio> quantity = level.quantity().within(StockStateText.HELD);
            if (quantity.hasErrors()) {
                findings.add(quantity.findings().get(0).about(level.key().sku()));
            } else if (isWanted(level.key())) {
                all.computeIfAbsent(level.key(), key -> new TreeSet<>()).add(level.quantity());
            }
        }
        SortedMap<StockKey, Ratio> told = new TreeMap<>();
        all.forEach((key, levels) -> {
            if (levels.size() == 1) {
                told.put(key, levels.first());
            } else {
                findings.add(StockState.finding(StockCode.STOCK_TARGET_TWICE, key)
                        .with("value", levels.last().toString())
                        .with("known", levels.first().toString()));
            }
        });
        return told;
    }

    private void addCounted(StockCode code, List<StockKey> keys) {
        if (!keys.isEmpty()) {
            findings.add(StockState.finding(code, keys.get(0)).with("count", keys.size()));
        }
    }
}
