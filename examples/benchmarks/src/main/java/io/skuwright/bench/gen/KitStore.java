package io.skuwright.bench.gen;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomLine;
import io.skuwright.quantity.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A web shop: kits of 20 components each, and a store of components.
 *
 * <p>Half of the lines name one of 1,000 components that many kits share; in ten lines one is 2 for 3 kits; in ten
 * kits one has 4 of its components in a skip layer. No kit needs a component twice.
 *
 * @param kits the kits and their skip layers, each with its lines
 * @param codes the codes of the kits
 * @param stock what there is of each component
 */
public record KitStore(List<PlainKit> kits, List<String> codes, List<Level> stock) {

    private static final int LINES = 20;
    private static final int PACKED = 4;
    private static final int SHARED = 1_000;
    private static final int MOST = 10_000;

    /** A product and its lines. */
    public record PlainKit(String product, List<PlainLine> lines) {}

    /** A component and what one needs of it, a fraction of two numbers. */
    public record PlainLine(String component, long numerator, long denominator, boolean skip) {}

    /** A component and what there is of it. */
    public record Level(String component, long amount) {}

    /** Makes a store; texts of kits and of stock are not the same objects, as they come from two systems. */
    public static KitStore of(int kits, int components) {
        Random random = new Random(20);
        List<PlainKit> made = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (int kit = 0; kit < kits; kit++) {
            List<PlainLine> lines = new ArrayList<>();
            for (int component : components(random, components)) {
                boolean third = random.nextInt(10) == 0;
                lines.add(new PlainLine("C" + component, third ? 2 : 1 + random.nextInt(4), third ? 3 : 1, false));
            }
            if (random.nextInt(10) == 0) {
                List<PlainLine> packed = lines.subList(0, PACKED);
                made.add(new PlainKit("PACK" + kit, List.copyOf(packed)));
                packed.clear();
                lines.add(new PlainLine("PACK" + kit, 2, 1, true));
            }
            made.add(new PlainKit("KIT" + kit, List.copyOf(lines)));
            codes.add("KIT" + kit);
        }
        List<Level> stock = new ArrayList<>();
        for (int component = 0; component < components; component++) {
            stock.add(new Level("C" + component, random.nextInt(MOST)));
        }
        return new KitStore(made, codes, stock);
    }

    private static Set<Integer> components(Random random, int components) {
        Set<Integer> chosen = new LinkedHashSet<>();
        while (chosen.size() < LINES) {
            chosen.add(random.nextInt(random.nextBoolean() ? SHARED : components));
        }
        return chosen;
    }

    /** Returns the kits as BOMs of the engine. */
    public List<Bom> boms() {
        List<Bom> boms = new ArrayList<>();
        for (PlainKit kit : kits) {
            Bom.Builder bom = Bom.builder().number(kit.product() + "_V1").product(kit.product());
            for (PlainLine line : kit.lines()) {
                bom.addLines(BomLine.builder()
                        .id(line.component())
                        .component(line.component())
                        .numerator(Ratio.of(line.numerator()))
                        .denominator(Ratio.of(line.denominator()))
                        .skipLayer(line.skip())
                        .build());
            }
            boms.add(bom.build());
        }
        return boms;
    }
}
