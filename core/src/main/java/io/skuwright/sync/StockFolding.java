package io.skuwright.sync;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import io.skuwright.sync.StockFold.Fate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts facts into a state, stock by stock, so that their order carries no meaning.
 *
 * <p>Of each stock the newest level counts first, then the changes after it.
 */
final class StockFolding {

    private final List<? extends StockFact> facts;
    private final Limits limits;
    private final Fate[] fates;
    private final @Nullable Finding[] found;

    private StockFolding(List<? extends StockFact> facts, Limits limits) {
        this.facts = facts;
        this.limits = limits;
        this.fates = new Fate[facts.size()];
        this.found = new Finding[facts.size()];
        Arrays.fill(fates, Fate.REFUSED);
    }

    static StockFold fold(StockState state, List<? extends StockFact> facts, Limits limits) {
        Limits held = limits.get(Limit.RATIO_BITS) > StockStateText.HELD.get(Limit.RATIO_BITS) ? StockStateText.HELD : limits;
        return new StockFolding(facts, held).into(state);
    }

    static StockFold refused(StockState state, List<? extends StockFact> facts, Finding finding) {
        return new StockFold(state, new ArrayList<>(Arrays.asList(new StockFolding(facts, Limits.defaults()).fates)),
                List.of(finding));
    }

    private StockFold into(StockState state) {
        SortedMap<StockKey, List<Integer>> byKey = new TreeMap<>();
        for (int at = 0; at < facts.size(); at++) {
            if (isSound(at)) {
                byKey.computeIfAbsent(facts.get(at).key(), key -> new ArrayList<>()).add(at);
            }
        }
        SortedMap<StockKey, StockEntry> entries = new TreeMap<>(state.entries());
        List<Finding> negative = new ArrayList<>();
        byKey.forEach((key, places) -> {
            StockEntry before = entries.get(key);
            StockEntry after = entry(before, places);
            if (after != null && !after.equals(before)) {
                entries.put(key, after);
                if (after.quantity().signum() < 0) {
                    negative.add(StockState.finding(StockCode.STOCK_NEGATIVE, key)
                            .with("value", after.quantity().toString()));
                }
            }
        });
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : found) {
            if (finding != null) {
                findings.add(finding);
            }
        }
        findings.addAll(negative);
        return new StockFold(state.with(entries), Arrays.asList(fates), findings);
    }

    /** Tells whether a fact says what it is about, and its number is not larger than a state may hold. */
    private boolean isSound(int at) {
        StockFact fact = facts.get(at);
        Outcome<Ratio> quantity = fact.quantity().within(limits);
        if (quantity.hasErrors()) {
            found[at] = quantity.findings().get(0).about(fact.key().sku()).at(fact.place());
            return false;
        }
        boolean hasSku = !fact.key().sku().isBlank();
        if (!hasSku || (fact instanceof StockFact.Delta delta && delta.event().isBlank())) {
            found[at] = finding(StockCode.STOCK_FACT_BLANK, fact)
                    .with("field", hasSku ? "event" : "sku")
                    .with("value", fact.quantity().toString());
            return false;
        }
        return true;
    }

    private @Nullable StockEntry entry(@Nullable StockEntry before, List<Integer> places) {
        List<Integer> levels = new ArrayList<>();
        Map<String, List<Integer>> changes = new TreeMap<>();
        for (int at : places) {
            if (facts.get(at) instanceof StockFact.Delta delta) {
                changes.computeIfAbsent(delta.event(), event -> new ArrayList<>()).add(at);
            } else {
                levels.add(at);
            }
        }
        StockEntry based = based(before, levels);
        return based == null ? withoutBase(changes) : changed(based, changes);
    }

    private @Nullable StockEntry withoutBase(Map<String, List<Integer>> changes) {
        changes.values().forEach(places -> places.forEach(at -> found[at] = finding(
                        StockCode.STOCK_NO_BASE, facts.get(at))
                .with("event", ((StockFact.Delta) facts.get(at)).event())
                .with("value", facts.get(at).quantity().toString())));
        return null;
    }

    private @Nullable StockEntry based(@Nullable StockEntry before, List<Integer> places) {
        List<Integer> levels = comparable(before, places);
        StockFact.Absolute newest = null;
        SortedSet<Ratio> quantities = new TreeSet<>();
        for (int at : levels) {
            StockFact.Absolute level = level(at);
            if (newest == null || level.version().isAfter(newest.version())) {
                newest = level;
                quantities.clear();
            }
            if (level.version().equals(newest.version())) {
                quantities.add(level.quantity());
            }
        }
        if (newest == null) {
            return before;
        }
        boolean isNew = before == null || newest.version().isAfter(before.last());
        boolean isClear = quantities.size() == 1;
        boolean isTaken = false;
        for (int at : levels) {
            boolean isNewest = level(at).version().equals(newest.version());
            if (isNew && isNewest && isClear) {
                fates[at] = isTaken ? Fate.DUPLICATE : Fate.APPLIED;
                isTaken = true;
            } else if (isNew && isNewest) {
                sameVersion(at, other(quantities, level(at).quantity()));
            } else if (before != null && !level(at).version().isAfter(before.last())) {
                old(before, at);
            } else {
                fates[at] = Fate.SUPERSEDED;
            }
        }
        if (!isTaken) {
            return before;
        }
        return before == null ? StockEntry.of(newest) : before.rebased(newest);
    }

    private StockFact.Absolute level(int at) {
        return (StockFact.Absolute) facts.get(at);
    }

    /** Leaves out levels whose versions cannot be compared with what is known, or with each other. */
    private List<Integer> comparable(@Nullable StockEntry before, List<Integer> places) {
        List<Integer> comparable = new ArrayList<>();
        StockVersion first = null;
        StockVersion other = null;
        for (int at : places) {
            StockVersion version = level(at).version();
            first = first == null ? version : first;
            other = other == null && !version.isComparableWith(first) ? version : other;
        }
        for (int at : places) {
            StockVersion version = level(at).version();
            StockVersion last = before != null ? before.last() : unlike(version, first, other);
            if (version.isComparableWith(last)) {
                comparable.add(at);
            } else {
                mixed(at, version, last);
            }
        }
        return comparable;
    }

    /** Returns the first version of the other kind; the version itself if all are of one. */
    private static StockVersion unlike(StockVersion version, @Nullable StockVersion first, @Nullable StockVersion other) {
        StockVersion unlike = first != null && !version.isComparableWith(first) ? first : other;
        return unlike == null ? version : unlike;
    }

    private void mixed(int at, StockVersion version, StockVersion last) {
        fates[at] = Fate.REFUSED;
        found[at] = finding(StockCode.STOCK_VERSION_MIXED, facts.get(at))
                .with("version", version.toString())
                .with("last", last.toString());
    }

    private static Ratio other(SortedSet<Ratio> quantities, Ratio quantity) {
        return quantities.first().equals(quantity) ? quantities.last() : quantities.first();
    }

    private void sameVersion(int at, Ratio known) {
        found[at] = finding(StockCode.STOCK_SAME_VERSION, facts.get(at))
                .with("version", level(at).version().toString())
                .with("value", level(at).quantity().toString())
                .with("known", known.toString());
    }

    /** A level that is not newer than what is known: the same once more, a contradiction, or stale. */
    private void old(StockEntry before, int at) {
        if (!level(at).version().equals(before.last())) {
            stale(at, level(at).version(), before.last(), Severity.WARNING);
        } else if (level(at).quantity().equals(before.quantity())) {
            fates[at] = Fate.DUPLICATE;
        } else {
            sameVersion(at, before.quantity());
        }
    }

    private void stale(int at, StockVersion version, StockVersion last, Severity severity) {
        fates[at] = Fate.STALE;
        found[at] = finding(StockCode.STOCK_STALE, facts.get(at))
                .with("version", version.toString())
                .with("last", last.toString())
                .as(severity);
    }

    private StockEntry changed(StockEntry before, Map<String, List<Integer>> changes) {
        Ratio quantity = before.quantity();
        Map<String, StockFact.Delta> taken = new HashMap<>();
        for (List<Integer> places : changes.values()) {
            StockFact.Delta change = (StockFact.Delta) facts.get(places.get(0));
            if (!isOne(places) || !isCountable(before, places, change)) {
                continue;
            }
            Outcome<Ratio> sum = quantity.plus(change.quantity()).within(limits);
            if (sum.hasErrors()) {
                places.forEach(at -> fates[at] = Fate.REFUSED);
                found[places.get(0)] = sum.findings().get(0).about(change.key().sku()).at(change.place());
                continue;
            }
            quantity = sum.value();
            fates[places.get(0)] = Fate.APPLIED;
            taken.put(change.event(), change);
        }
        return taken.isEmpty() ? before : before.changed(quantity, taken.values());
    }

    /** Tells whether all facts of one event say the same; all after the first are duplicates then. */
    private boolean isOne(List<Integer> places) {
        StockFact.Delta first = (StockFact.Delta) facts.get(places.get(0));
        boolean isOne = places.stream().map(at -> (StockFact.Delta) facts.get(at)).allMatch(change ->
                change.quantity().equals(first.quantity()) && change.version().equals(first.version()));
        for (int at : places) {
            if (isOne) {
                fates[at] = Fate.DUPLICATE;
            } else {
                differs(at, first.event());
            }
        }
        return isOne;
    }

    private void differs(int at, String event) {
        fates[at] = Fate.REFUSED;
        found[at] = finding(StockCode.STOCK_EVENT_DIFFERS, facts.get(at)).with("event", event);
    }

    private boolean isCountable(StockEntry before, List<Integer> places, StockFact.Delta change) {
        StockEntry.Counted counted = before.events().get(change.event());
        if (counted != null) {
            if (!counted.quantity().equals(change.quantity())) {
                places.forEach(at -> differs(at, change.event()));
            }
            return false;
        }
        Optional<StockVersion> version = change.version();
        if (version.isEmpty()) {
            return true;
        }
        if (!version.get().isComparableWith(before.base())) {
            places.forEach(at -> mixed(at, version.get(), before.base()));
            return false;
        }
        if (version.get().isAfter(before.base())) {
            return true;
        }
        // What comes again after a newer level is normal, and the level holds it.
        places.forEach(at -> stale(at, version.get(), before.base(), Severity.INFO));
        return false;
    }

    private static Finding finding(FindingCode code, StockFact fact) {
        return StockState.finding(code, fact.key()).at(fact.place());
    }
}
