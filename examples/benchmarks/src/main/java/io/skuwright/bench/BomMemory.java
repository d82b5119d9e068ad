package io.skuwright.bench;

import io.skuwright.bench.baseline.JgraphtPass;
import io.skuwright.bench.baseline.NaiveFraction;
import io.skuwright.bench.gen.BomEdges;
import io.skuwright.bench.gen.BomQuantities;
import io.skuwright.bench.gen.BomShape;
import io.skuwright.bom.BomCatalog;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jol.info.GraphLayout;
import org.openjdk.jol.info.GraphPathRecord;

/**
 * The bytes of a structure in one form.
 *
 * @param all everything that can be reached
 * @param names what texts take of that: codes, numbers of BOMs and ids of lines
 */
record BomMemory(long all, long names) {

    /** Returns the bytes of all lines of a structure by form. */
    static Map<String, BomMemory> of(BomShape shape, BomQuantities quantities) {
        BomEdges edges = shape.grow(quantities, 0);
        Map<String, BomMemory> forms = new LinkedHashMap<>();
        forms.put("map of lists with BigFraction", weigh(NaiveFraction.of(edges).lines()));
        forms.put("JGraphT with BigFraction", weigh(JgraphtPass.of(edges).graph()));
        forms.put("BOMs as they are handed in, not kept", weigh(edges.bomList()));
        forms.put("catalogue", weigh(explodedOnce(edges)));
        forms.put("floor arrays", weigh(edges.firstEdge(), edges.child(), edges.numerator(), edges.denominator()));
        return forms;
    }

    /** What a catalogue would make only when it is asked is there then. */
    private static BomCatalog explodedOnce(BomEdges edges) {
        BomCatalog catalog = BomEngine.catalog(edges.bomList());
        BomEngine.readTotals(catalog, edges.code(0));
        return catalog;
    }

    private static BomMemory weigh(Object... roots) {
        GraphLayout layout = GraphLayout.parseInstance(roots);
        long names = 0;
        for (long address : layout.addresses()) {
            GraphPathRecord record = layout.record(address);
            // The bytes of a text hang below it in a field of that name; other arrays of bytes are no names.
            boolean bytesOfText = record.klass() == byte[].class && record.path().endsWith(".value");
            names += record.klass() == String.class || bytesOfText ? record.size() : 0;
        }
        return new BomMemory(layout.totalSize(), names);
    }
}
