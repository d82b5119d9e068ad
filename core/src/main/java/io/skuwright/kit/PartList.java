package io.skuwright.kit;

import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Parts on their way into a snapshot: one at each path. */
final class PartList {

    /** Up to so many parts a look at each is faster than a map. */
    private static final int FEW = 12;

    /** Paths share their upper parts in memory, but not in texts. */
    private static final long MOST_LEVELS = 8 * Limits.defaults().get(Limit.EXPLOSION_ROWS);

    private final String product;
    private final List<KitPart> parts;
    /** Empty while there are few parts. */
    private final Map<KitPath, Integer> numbers = new HashMap<>(0);

    private final List<Finding> findings = new ArrayList<>(0);

    PartList(String product, int expected) {
        this.product = product;
        this.parts = new ArrayList<>(expected);
    }

    /** Returns true if there is nothing to add up, which few parts can be looked through for without a list of them. */
    static boolean isFewAndDistinct(KitPart[] parts) {
        boolean isDistinct = parts.length > 0 && parts.length <= FEW;
        // The low bits of all hashes so far: a path whose bit is not among them is new.
        long bits = 0;
        for (int at = 0; isDistinct && at < parts.length; at++) {
            long bit = 1L << parts[at].path().hashCode();
            isDistinct = (bits & bit) == 0 || isNew(parts, at);
            bits |= bit;
        }
        return isDistinct && needsSomething(parts);
    }

    private static boolean needsSomething(KitPart[] parts) {
        for (KitPart part : parts) {
            if (!part.perKit().isZero() || !part.once().isZero()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNew(KitPart[] parts, int at) {
        for (int before = 0; before < at; before++) {
            if (parts[before].path().equals(parts[at].path())) {
                return false;
            }
        }
        return true;
    }

    PartList addAll(KitPart[] more) {
        for (KitPart part : more) {
            add(part);
        }
        return this;
    }

    void add(KitPart part) {
        int first = number(part.path());
        if (first < 0) {
            if (parts.size() >= FEW) {
                enter();
                numbers.put(part.path(), parts.size());
            }
            parts.add(part);
        } else if (parts.get(first).component().equals(part.component())
                && parts.get(first).unit().equals(part.unit())) {
            parts.set(first, sum(parts.get(first), part));
        } else {
            findings.add(Finding.of(KitCode.SNAPSHOT_PATH_REPEATED)
                    .about(product)
                    .with("component", shown(parts.get(first)))
                    .with("other", shown(part))
                    .with("path", part.path().shown()));
        }
    }

    private int number(KitPath path) {
        if (parts.size() > FEW) {
            return numbers.getOrDefault(path, PartIndex.NONE);
        }
        for (int at = 0; at < parts.size(); at++) {
            if (parts.get(at).path().equals(path)) {
                return at;
            }
        }
        return PartIndex.NONE;
    }

    private void enter() {
        for (int at = numbers.size(); at < parts.size(); at++) {
            numbers.put(parts.get(at).path(), at);
        }
    }

    private static KitPart sum(KitPart first, KitPart part) {
        return new KitPart(
                part.path(),
                part.component(),
                part.unit(),
                first.perKit().plus(part.perKit()),
                first.once().plus(part.once()));
    }

    private static String shown(KitPart part) {
        return part.component() + part.unit().map(unit -> " " + unit).orElse("");
    }

    Outcome<KitPart[]> finish() {
        if (!needsSomething(parts.toArray(new KitPart[0]))) {
            findings.add(Finding.of(KitCode.SNAPSHOT_EMPTY).about(product));
        }
        long levels = 0;
        for (KitPart part : parts) {
            levels += part.path().levels();
        }
        if (levels > MOST_LEVELS) {
            findings.add(Finding.of(KitCode.LIMIT_KIT_LEVELS)
                    .about(product)
                    .with("limit", MOST_LEVELS)
                    .with("actual", levels));
        }
        return findings.isEmpty()
                ? Outcome.of(parts.toArray(new KitPart[0]))
                : Outcome.failed(findings);
    }
}
