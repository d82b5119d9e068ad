package io.skuwright.order;

import io.skuwright.result.Finding;
import io.skuwright.result.Severity;
import java.util.Map;
import java.util.TreeMap;

/** The warnings about flags, roots and kits, made after all lines have their types. */
final class KitNotes {

    private final Forest forest;
    private final Judge judge;
    private final ClassifierPolicy policy;
    private final KitTester kits;
    private final Notes notes;

    private KitNotes(Forest forest, Judge judge, ClassifierPolicy policy, Notes notes) {
        this.forest = forest;
        this.judge = judge;
        this.policy = policy;
        this.kits = judge.kits();
        this.notes = notes;
    }

    static void add(Forest forest, Judge judge, ClassifierPolicy policy, Notes notes) {
        KitNotes kitNotes = new KitNotes(forest, judge, policy, notes);
        kitNotes.addUnknownFlags();
        kitNotes.addMissingRoots();
        kitNotes.addPointlessSkips();
        kitNotes.addIncomplete();
        kitNotes.addEmpty();
        kitNotes.addDoubleExpansion();
    }

    private void addUnknownFlags() {
        for (int at = 0; at < kits.unknown.size(); at++) {
            int line = kits.unknown.get(at);
            Finding unknown = notes.about(line, OrderCode.KIT_FLAG_UNKNOWN).with("value", kits.said(line));
            notes.add(line, policy.strict() ? unknown.as(Severity.ERROR) : unknown);
        }
    }

    private void addMissingRoots() {
        for (int at = 0; at < judge.rootless.size(); at++) {
            int line = judge.rootless.get(at);
            if (!judge.reasonOf(line).isSetAside()) {
                String root = forest.key(judge.root[line]);
                notes.add(line, notes.about(line, OrderCode.ROOT_KEY_MISSING).with("root", root));
            }
        }
    }

    private void addPointlessSkips() {
        for (int at = 0; at < judge.pointlessSkips.size(); at++) {
            int line = judge.pointlessSkips.get(at);
            notes.add(line, notes.about(line, OrderCode.SKIP_WITHOUT_COMBINATION));
        }
    }

    /** A line set aside is missing in the kit its parents lead to, and in the kit its root key names. */
    private void addIncomplete() {
        if (forest.anyFault == 0) {
            return;
        }
        Map<Integer, Positions> missing = new TreeMap<>();
        for (int line = 0; line < forest.size(); line++) {
            if (judge.reasonOf(line).isSetAside()) {
                int byChain = judge.root[line];
                int byKey = forest.withKey(forest.lines[line].rootKey());
                addMissing(missing, byChain, line);
                if (byKey != byChain) {
                    addMissing(missing, byKey, line);
                }
            }
        }
        missing.forEach((kit, lines) -> {
            judge.marks[kit] |= Judge.INCOMPLETE;
            Finding incomplete = notes.about(kit, OrderCode.KIT_INCOMPLETE);
            notes.add(kit, incomplete.with("lines", notes.ids(lines.toArray())));
        });
    }

    private void addMissing(Map<Integer, Positions> missing, int kit, int line) {
        if (kit >= 0 && judge.reasons[kit] == LineReason.KIT_ROOT) {
            missing.computeIfAbsent(kit, key -> new Positions()).add(line);
        }
    }

    private void addEmpty() {
        for (int line = 0; line < forest.size(); line++) {
            LineReason reason = judge.reasons[line];
            int marks = judge.marks[line];
            if (reason == LineReason.KIT_ROOT && (marks & (Judge.HAS_SONS | Judge.INCOMPLETE)) == 0) {
                notes.add(line, notes.about(line, OrderCode.KIT_WITHOUT_SONS));
            } else if (reason == LineReason.SKIP_LAYER && (marks & Judge.HAS_CHILDREN) == 0) {
                notes.add(line, notes.about(line, OrderCode.SKIP_WITHOUT_CHILDREN));
            }
        }
    }

    private void addDoubleExpansion() {
        if (!policy.erpExpandsKits() || policy.parentsOnly()) {
            return;
        }
        Positions doubled = new Positions();
        for (int line = 0; line < forest.size(); line++) {
            if (judge.reasons[line] == LineReason.KIT_ROOT && (judge.marks[line] & Judge.HAS_SONS) != 0) {
                doubled.add(line);
            }
        }
        if (doubled.size() > 0) {
            int[] lines = doubled.toArray();
            notes.add(notes.speaker(lines), notes.aboutGroup(lines, OrderCode.KIT_DOUBLE_EXPANSION));
        }
    }
}
