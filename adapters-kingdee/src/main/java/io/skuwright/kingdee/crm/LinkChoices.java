package io.skuwright.kingdee.crm;

import io.skuwright.bom.Bom;
import io.skuwright.kingdee.crm.LinkChoice.State;
import io.skuwright.result.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Says to which bundle each line of a BOM links.
 *
 * @param links which BOM makes the component of a line
 * @param existing the bundles of the CRM
 * @param refused the numbers of the BOMs that are refused
 * @param mapped the id of the bundle of a number, if it is known
 * @param wanted the numbers of the BOMs whose bundles are written
 */
record LinkChoices(
        BundleLinks links,
        ExistingBundles existing,
        Set<String> refused,
        Function<String, Optional<String>> mapped,
        Set<String> wanted) {

    /** Returns the links by the ids of the lines; those that cannot be are told. */
    Map<String, LinkChoice> choose(Bom bom, List<BundleDraft.Line> lines, List<Finding> own) {
        Map<String, LinkChoice> chosen = new LinkedHashMap<>();
        for (BundleDraft.Line line : lines) {
            Optional<String> number = links.target(line.from());
            LinkChoice choice = number.map(known -> choice(line, known)).orElse(LinkChoice.NO_BOM);
            if (choice.is(State.UNUSABLE)) {
                own.add(unusable(bom, line, choice.target()));
            }
            chosen.put(line.from().id(), choice);
        }
        return chosen;
    }

    private LinkChoice choice(BundleDraft.Line line, String number) {
        Optional<Bom> planned = links.bom(number);
        if (refused.contains(number)
                || planned.filter(bom -> !bom.product().equals(line.from().component())).isPresent()) {
            return new LinkChoice(State.UNUSABLE, number);
        }
        Optional<String> id = mapped.apply(number).or(() -> existing.idOf(number, line.product()));
        if (id.isEmpty()) {
            return new LinkChoice(wanted.contains(number) ? State.WAITING : State.OPEN, number);
        }
        boolean isOther = existing.ofId(id.get())
                .filter(bundle -> !bundle.product().equals(line.product()))
                .isPresent();
        return isOther ? new LinkChoice(State.UNUSABLE, number) : new LinkChoice(State.KNOWN, id.get());
    }

    private static Finding unusable(Bom bom, BundleDraft.Line line, String number) {
        BundlePlanCode code = line.from().skipLayer()
                ? BundlePlanCode.BUNDLE_COMPONENT_REFUSED
                : BundlePlanCode.BUNDLE_LINK_LEFT_OUT;
        return finding(code, bom, line).with("bom", number);
    }

    private static Finding finding(BundlePlanCode code, Bom bom, BundleDraft.Line line) {
        return Finding.of(code)
                .about(bom.number())
                .at(line.from().place())
                .with("line", line.from().id());
    }

    /** Tells what became of lines whose BOM nobody knows: the link they have stays, and a skip layer needs one. */
    static List<Finding> open(
            Bom bom, List<BundleDraft.Line> lines, Map<String, LinkChoice> chosen, List<BundleLine> made) {
        List<Finding> findings = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            BundleDraft.Line line = lines.get(at);
            LinkChoice choice = chosen.getOrDefault(line.from().id(), LinkChoice.NO_BOM);
            if (!choice.is(State.OPEN)) {
                continue;
            }
            if (made.get(at).linkedBundle().isPresent()) {
                kept.add(line.from().id());
            } else if (!choice.target().isEmpty()) {
                findings.add(unusable(bom, line, choice.target()));
            } else if (line.from().skipLayer()) {
                findings.add(finding(BundlePlanCode.BUNDLE_SKIP_WITHOUT_BOM, bom, line)
                        .with("component", line.from().component()));
            }
        }
        if (!kept.isEmpty()) {
            findings.add(Finding.of(BundlePlanCode.BUNDLE_LINKS_KEPT)
                    .about(bom.number())
                    .at(bom.place())
                    .with("count", kept.size())
                    .with("lines", BundleDraft.shown(kept)));
        }
        return findings;
    }
}
