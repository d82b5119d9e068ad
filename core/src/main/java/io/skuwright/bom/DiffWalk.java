package io.skuwright.bom;

import com.google.common.hash.HashCode;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes down two structures side by side, parts that are equal left out, and compares each two BOMs once. */
final class DiffWalk {

    /** Two BOMs that stand for each other, the ways to them, and the matched lines that are still to be followed. */
    private record Step(
            @Nullable ChangePath before, @Nullable ChangePath after, Iterator<LineMatcher.Match> matches) {}

    private final Structure before;
    private final Structure after;
    private final HashCode[] writtenBefore;
    private final HashCode[] writtenAfter;
    private final Set<Long> visited = new HashSet<>();
    private final Deque<Step> steps = new ArrayDeque<>();
    private final List<@Nullable BomChange> slots = new ArrayList<>();
    private final List<LooseLine> removed = new ArrayList<>();
    private final List<LooseLine> added = new ArrayList<>();
    private long compared;

    DiffWalk(Structure before, Structure after) {
        this.before = before;
        this.after = after;
        this.writtenBefore = before.digests(true);
        this.writtenAfter = after.digests(true);
    }

    /** Compares, and returns what is to be said about that. */
    List<Finding> compare(String product, Limits limits) {
        // Each BOM once is within the limit of each catalogue; more is needed only where versions are crossed.
        long most = limits.get(Limit.BOM_LINES) * 2;
        enter(before.root(), after.root(), null, null);
        while (!steps.isEmpty() && compared <= most) {
            Step step = steps.element();
            if (step.matches.hasNext()) {
                LineMatcher.Match match = step.matches.next();
                enter(
                        match.before().child(),
                        match.after().child(),
                        ChangePath.below(step.before, match.before()),
                        ChangePath.below(step.after, match.after()));
            } else {
                steps.remove();
            }
        }
        if (!removed.isEmpty() || !added.isEmpty()) {
            new MoveFinder(before, after, slots).find(removed, added);
        }
        return compared <= most
                ? List.of()
                : List.of(BomFindings.limit(BomContentCode.LIMIT_COMPARISON, product, limits, Limit.BOM_LINES, compared));
    }

    List<BomChange> changes() {
        return slots.stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
    }

    private void enter(int old, int current, @Nullable ChangePath wayBefore, @Nullable ChangePath wayAfter) {
        long pair = ((long) old << Integer.SIZE) | Integer.toUnsignedLong(current);
        if (isEqual(old, current) || !visited.add(pair)) {
            return;
        }
        List<StructureLine> oldLines = before.lines(old);
        List<StructureLine> newLines = after.lines(current);
        compared += oldLines.size() + newLines.size();
        BigInteger places = current == BomIndex.NONE ? before.paths(old) : after.paths(current);
        if (old != BomIndex.NONE && current != BomIndex.NONE) {
            compareHeads(old, current, wayBefore, wayAfter, places);
        }
        LineMatcher matcher = LineMatcher.of(oldLines, newLines);
        for (StructureLine line : matcher.removed()) {
            removed.add(new LooseLine(line, old, wayBefore, slots.size()));
            slots.add(removed(line, wayBefore, before.paths(old)));
        }
        for (LineMatcher.Match match : matcher.matches()) {
            if (!match.isSame()) {
                slots.add(changed(match, wayBefore, wayAfter, places));
            }
        }
        for (StructureLine line : matcher.added()) {
            added.add(new LooseLine(line, current, wayAfter, slots.size()));
            slots.add(added(line, wayAfter, after.paths(current)));
        }
        steps.push(new Step(wayBefore, wayAfter, matcher.matches().iterator()));
    }

    private boolean isEqual(int old, int current) {
        boolean isOneSided = old == BomIndex.NONE || current == BomIndex.NONE;
        return isOneSided
                ? old == current
                : writtenBefore[old].equals(writtenAfter[current]);
    }

    private void compareHeads(
            int old, int current, @Nullable ChangePath wayBefore, @Nullable ChangePath wayAfter, BigInteger places) {
        Map<String, String> oldYield = Map.of("yield", before.yieldQuantity(old).toString());
        Map<String, String> newYield = Map.of("yield", after.yieldQuantity(current).toString());
        if (!oldYield.equals(newYield)) {
            slots.add(new BomChange(
                    BomChange.Kind.REBASED,
                    wayBefore,
                    wayAfter,
                    Optional.ofNullable(oldYield.get("yield")),
                    Optional.ofNullable(newYield.get("yield")),
                    FieldChanges.between(oldYield, newYield),
                    places));
        }
        Map<String, String> oldHead = before.head(old);
        Map<String, String> newHead = after.head(current);
        Map<String, BomChange.Values> fields = FieldChanges.between(oldHead, newHead);
        fields.remove("yield");
        if (!fields.isEmpty()) {
            slots.add(new BomChange(
                    BomChange.Kind.CHANGED,
                    wayBefore,
                    wayAfter,
                    Optional.of(ContentText.of("bom", oldHead)),
                    Optional.of(ContentText.of("bom", newHead)),
                    fields,
                    places));
        }
    }

    private static BomChange removed(StructureLine line, @Nullable ChangePath above, BigInteger places) {
        return new BomChange(
                BomChange.Kind.REMOVED,
                ChangePath.below(above, line),
                null,
                Optional.of(LineContent.shortText(line.fields())),
                Optional.empty(),
                FieldChanges.between(line.fields(), Map.of()),
                places);
    }

    private static BomChange added(StructureLine line, @Nullable ChangePath above, BigInteger places) {
        return new BomChange(
                BomChange.Kind.ADDED,
                null,
                ChangePath.below(above, line),
                Optional.empty(),
                Optional.of(LineContent.shortText(line.fields())),
                FieldChanges.between(Map.of(), line.fields()),
                places);
    }

    private static BomChange changed(
            LineMatcher.Match match, @Nullable ChangePath wayBefore, @Nullable ChangePath wayAfter, BigInteger places) {
        return new BomChange(
                BomChange.Kind.CHANGED,
                ChangePath.below(wayBefore, match.before()),
                ChangePath.below(wayAfter, match.after()),
                Optional.of(LineContent.shortText(match.before().fields())),
                Optional.of(LineContent.shortText(match.after().fields())),
                FieldChanges.between(match.before().fields(), match.after().fields()),
                places);
    }
}
