package io.skuwright.examples.cli;

import java.util.BitSet;
import java.util.List;

/** Writes a structure for Graphviz: each node once, skip layers dashed, loops red, ratios on the edges. */
final class DotGraph {

    private final BomStructure structure;

    DotGraph(BomStructure structure) {
        this.structure = structure;
    }

    @Override
    public String toString() {
        List<BomStructure.Node> nodes = structure.nodes();
        StringBuilder text = new StringBuilder("digraph bom {\n");
        text.append("  rankdir=TB;\n  node [shape=box, fontname=\"sans-serif\"];\n  edge [fontname=\"sans-serif\"];\n");
        BitSet skipped = skippedEverywhere();
        for (int at = 0; at < nodes.size(); at++) {
            String label = nodes.get(at).product() + nodes.get(at).bom().map(bom -> "\n" + bom).orElse("");
            text.append("  n").append(at).append(" [label=").append(quoted(label));
            text.append(at == 0 ? ", penwidth=2" : "");
            text.append(skipped.get(at) ? ", style=dashed" : "").append("];\n");
        }
        LoopEdges loops = LoopEdges.of(structure);
        for (int at = 0; at < structure.edges().size(); at++) {
            BomStructure.Edge edge = structure.edges().get(at);
            text.append("  n").append(edge.from()).append(" -> n").append(edge.to());
            text.append(" [label=").append(quoted(edge.need()));
            text.append(edge.skip() ? ", style=dashed" : "");
            text.append(loops.contains(edge) ? ", color=red, fontcolor=red" : "").append("];\n");
        }
        return text.append("}\n").toString();
    }

    /** A component may be a skip layer on one line and a part on another; then its lines tell. */
    private BitSet skippedEverywhere() {
        BitSet skipped = new BitSet();
        BitSet kept = new BitSet();
        structure.edges().forEach(edge -> (edge.skip() ? skipped : kept).set(edge.to()));
        skipped.andNot(kept);
        return skipped;
    }

    /** A quote ends a label and a backslash begins an escape of Graphviz; both are told to be plain characters. */
    static String quoted(String label) {
        StringBuilder text = new StringBuilder("\"");
        for (int at = 0; at < label.length(); at++) {
            char c = label.charAt(at);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                default -> text.append(c);
            }
        }
        return text.append('"').toString();
    }
}
