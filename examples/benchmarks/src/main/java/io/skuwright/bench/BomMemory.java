package io.skuwright.bench;

import io.skuwright.bench.baseline.JgraphtPass;
import io.skuwright.bench.baseline.NaiveFraction;
import io.skuwright.bench.gen.BomEdges;
import io.skuwright.bench.gen.BomQuantities;
import io.skuwright.bench.gen.BomShape;
import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jol.info.GraphLayout;
import org.openjdk.jol.vm.VM;

/** The bytes that one edge of a BOM takes in each form. */
final class BomMemory {

    private BomMemory() {}

    /** Returns bytes by form, of all edges together. */
    static Map<String, Long> of(BomShape shape) {
        BomEdges edges = shape.grow(BomQuantities.FRACTION10PCT, 0);
        List<Bom> boms = edges.bomList();
        BomCatalog catalog = BomEngine.catalog(boms);
        BomEngine.readTotals(catalog, edges.code(0));
        GraphLayout written = GraphLayout.parseInstance(boms.toArray());
        GraphLayout whole = GraphLayout.parseInstance(catalog, boms.toArray());
        Map<String, Long> bytes = new LinkedHashMap<>();
        bytes.put("map of lists with BigFraction", GraphLayout.parseInstance(NaiveFraction.of(edges).lines()).totalSize());
        bytes.put("JGraphT with BigFraction", GraphLayout.parseInstance(JgraphtPass.of(edges).graph()).totalSize());
        bytes.put("BOMs as they are handed in", written.totalSize());
        bytes.put("  names in them", names(written));
        bytes.put("catalogue, all it holds", whole.totalSize() - arrayOfBoms(boms));
        bytes.put("  names in it", names(whole));
        bytes.put("catalogue without the BOMs it was made of", whole.totalSize() - written.totalSize());
        bytes.put("  names in that", names(whole) - names(written));
        bytes.put("floor arrays", GraphLayout.parseInstance(
                        edges.firstEdge(), edges.child(), edges.numerator(), edges.denominator())
                .totalSize());
        return bytes;
    }

    /** The array is no part of the catalogue; it is there to be taken out again. */
    private static long arrayOfBoms(List<Bom> boms) {
        return VM.current().sizeOf(boms.toArray());
    }

    private static long names(GraphLayout layout) {
        return layout.getClassSizes().count(String.class) + layout.getClassSizes().count(byte[].class);
    }
}
