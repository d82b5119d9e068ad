package io.skuwright.kit;

import static com.google.common.collect.Comparators.emptiesFirst;
import static java.util.Comparator.naturalOrder;

import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds out which part of a kit became which; one run. */
final class PartMatcher {

    /** So many paths are named, so that a message stays short. */
    private static final int NAMED = 5;

    /** What parts that stand elsewhere have in common; the more of it, the surer. */
    private record Likeness(String component, Optional<String> unit, Optional<Ratio> perKit, Optional<Ratio> once)
            implements Comparable<Likeness> {

        private static final Comparator<Likeness> ORDER = Comparator.comparing(Likeness::component)
                .thenComparing(Likeness::unit, emptiesFirst(naturalOrder()))
                .thenComparing(Likeness::perKit, emptiesFirst(naturalOrder()))
                .thenComparing(Likeness::once, emptiesFirst(naturalOrder()));

        /** By it a map finds parts of one hash as quickly as others. */
        @Override
        public int compareTo(Likeness other) {
            return ORDER.compare(this, other);
        }
    }

    /** Those that are alike, on both sides. */
    private static final class Group {
        final List<OldPart> old = new ArrayList<>();
        final List<Integer> now = new ArrayList<>();
    }

    private final String line;
    private final List<OldPart> old;
    private final BomSnapshot now;
    private final UnitConversions conversions;
    private final List<Finding> findings = new ArrayList<>();
    /** Components that are counted in units which nothing joins. */
    private final Set<String> apart = new HashSet<>();
    private final boolean[] taken;

    PartMatcher(String line, List<OldPart> old, BomSnapshot now, UnitConversions conversions) {
        this.line = line;
        this.old = old;
        this.now = now;
        this.conversions = conversions;
        this.taken = new boolean[now.parts().size()];
    }

    /** Matches all parts, those first of which the caller knows what they became. */
    List<Finding> match(Map<KitPath, KitPath> moved) {
        old.stream().filter(part -> !part.loose).forEach(part -> {
            KitPath to = moved.get(part.part.path());
            if (to != null) {
                matchAt(part, to);
            }
        });
        old.stream().filter(part -> !part.loose && part.isGone()).forEach(part -> matchAt(part, part.part.path()));
        matchGoods();
        // Parts of the line come before goods that are out of none, so that a stray screw holds nothing up.
        for (boolean goodsToo : new boolean[] {false, true}) {
            matchAlike(goodsToo, PartMatcher::same);
            matchAlike(goodsToo, PartMatcher::sameUnit);
            matchAlike(goodsToo, PartMatcher::sameComponent);
        }
        groups(true, PartMatcher::sameComponent).forEach((alike, group) -> noteAmbiguous(alike.component(), group));
        return findings;
    }

    private static Likeness same(KitPart part) {
        return new Likeness(part.component(), part.unit(), Optional.of(part.perKit()), Optional.of(part.once()));
    }

    private static Likeness sameUnit(KitPart part) {
        return new Likeness(part.component(), part.unit(), Optional.empty(), Optional.empty());
    }

    private static Likeness sameComponent(KitPart part) {
        return new Likeness(part.component(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private void matchAt(OldPart part, KitPath path) {
        int at = now.index().find(path);
        if (at >= 0 && !taken[at] && now.parts().get(at).component().equals(part.part.component())) {
            join(part, at);
        }
    }

    /** Goods of a part that is back in its place belong to it again, in whatever units they were counted. */
    private void matchGoods() {
        boolean[] real = taken.clone();
        for (OldPart part : old) {
            int at = part.loose ? now.index().find(part.part.path()) : PartIndex.NONE;
            if (at >= 0 && !real[at] && now.parts().get(at).component().equals(part.part.component())) {
                join(part, at);
            }
        }
    }

    private void matchAlike(boolean goodsToo, Function<KitPart, Likeness> key) {
        for (Group group : groups(goodsToo, key).values()) {
            if (group.old.size() == 1 && group.now.size() == 1) {
                join(group.old.get(0), group.now.get(0));
            }
        }
    }

    private Map<Likeness, Group> groups(boolean goodsToo, Function<KitPart, Likeness> key) {
        Map<Likeness, Group> groups = new LinkedHashMap<>();
        for (OldPart part : old) {
            if (part.isGone() && (goodsToo ? part.isThere() : !part.loose)) {
                groups.computeIfAbsent(key.apply(part.part), none -> new Group()).old.add(part);
            }
        }
        for (int at = 0; at < taken.length; at++) {
            Group group = taken[at] ? null : groups.get(key.apply(now.parts().get(at)));
            if (group != null) {
                group.now.add(at);
            }
        }
        return groups;
    }

    /** Units are never guessed: parts that are counted in units which nothing joins are not the same. */
    private void join(OldPart part, int at) {
        Optional<String> from = part.part.unit();
        Optional<String> to = now.parts().get(at).unit();
        if (from.isPresent() && to.isPresent() && !from.equals(to)) {
            Outcome<Ratio> factor = conversions.factor(part.part.component(), from.get(), to.get());
            if (!factor.hasValue()) {
                if (apart.add(part.part.component())) {
                    factor.findings().forEach(finding -> findings.add(finding.about(line)));
                }
                return;
            }
        }
        part.becomes = at;
        taken[at] = true;
    }

    private void noteAmbiguous(String component, Group group) {
        if (group.now.isEmpty() || apart.contains(component)) {
            return;
        }
        boolean isOut = group.old.stream().anyMatch(part -> !part.out.isZero());
        findings.add(Finding.of(ReplanCode.REPLAN_AMBIGUOUS)
                .as(isOut ? Severity.ERROR : Severity.WARNING)
                .about(line)
                .with("component", component)
                .with("before", named(group.old.stream().map(part -> part.part.path()).toList()))
                .with("after", named(group.now.stream().map(at -> now.parts().get(at).path()).toList())));
    }

    private static String named(List<KitPath> paths) {
        return paths.stream().limit(NAMED).map(KitPath::shown).collect(Collectors.joining(", "))
                + (paths.size() > NAMED ? " …" : "");
    }

    /** Returns for each new part the part that it was, empty where it was none of the line's. */
    List<Optional<OldPart>> origins() {
        List<Optional<OldPart>> origins = new ArrayList<>(Collections.nCopies(taken.length, Optional.empty()));
        for (OldPart part : old) {
            if (!part.isGone() && !part.loose) {
                origins.set(part.becomes, Optional.of(part));
            }
        }
        return origins;
    }
}
