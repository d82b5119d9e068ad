package io.skuwright.quantity;

import io.skuwright.result.Limits;
import java.util.ArrayList;
import java.util.List;

/** Judges conversions that belong together: those for all products, or those of one product. */
final class ConversionGroup {

    private final Limits limits;
    private final UnitFindings findings;

    ConversionGroup(Limits limits, UnitFindings findings) {
        this.limits = limits;
        this.findings = findings;
    }

    /** Returns the conversions that agree; the others are reported. */
    List<DeclaredConversion> agreeing(List<DeclaredConversion> group) {
        UnitNumbers names = new UnitNumbers();
        UnitGraph graph = names.graph(group);
        ConversionJudge judge = new ConversionJudge(graph, edge -> false, limits).judge();
        if (judge.keepsAll()) {
            return group;
        }
        List<DeclaredConversion> kept = new ArrayList<>();
        for (int edge = 0; edge < group.size(); edge++) {
            DeclaredConversion declared = group.get(edge);
            switch (judge.fates[edge]) {
                case KEPT -> kept.add(declared);
                case CUT -> findings.tooManyBits(declared, judge.bitsOver(edge));
                case DOUBTFUL -> findings.doubtful(declared);
                case CONTRADICTORY -> findings.contradictory(
                        declared,
                        BrokenBlock.expected(judge, graph, edge),
                        LoopText.around(judge, graph, names, edge));
                case INVERTED -> findings.invertedAgainstOthers(
                        declared,
                        BrokenBlock.expected(judge, graph, edge),
                        LoopText.around(judge, graph, names, edge));
            }
        }
        return kept;
    }
}
