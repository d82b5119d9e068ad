package io.skuwright.bom;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.jqwik.Boms;
import io.skuwright.core.fixtures.jqwik.Ratios;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounded;
import io.skuwright.quantity.Rounding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("BOM-7")
class CostProperties {

    private static final int PRODUCTS = 9;

    @Provide
    Arbitrary<List<Bom>> acyclic() {
        return Boms.acyclic();
    }

    @Provide
    Arbitrary<List<Bom>> withFixedLines() {
        return Boms.withFixedLines();
    }

    @Provide
    Arbitrary<List<Ratio>> costs() {
        return Ratios.positive().list().ofSize(PRODUCTS);
    }

    @Provide
    Arbitrary<Ratio> positive() {
        return Ratios.positive();
    }

    private static CostRollUp cost(List<Bom> boms, Ratio lot, List<Ratio> costs) {
        Map<String, UnitCost> named = new HashMap<>();
        for (int at = 0; at < costs.size(); at++) {
            named.put("P" + at, UnitCost.of(costs.get(at)));
        }
        return CostRollUp.of(BomCatalog.of(boms).value(), Boms.ROOT, lot, named, BomPolicy.defaults()).value();
    }

    /** The cost of one unit by its definition, for structures without fixed lines. */
    private static Ratio defined(Map<String, Bom> boms, String product, List<Ratio> costs) {
        Ratio cost = costs.get(Integer.parseInt(product.substring(1)));
        Bom bom = boms.get(product);
        for (BomLine line : bom == null ? List.<BomLine>of() : bom.lines()) {
            if (!line.numerator().isZero()) {
                Ratio need = line.numerator().dividedBy(line.denominator()).dividedBy(bom.yieldQuantity());
                cost = cost.plus(need.times(defined(boms, line.component(), costs)));
            }
        }
        return cost;
    }

    @Property
    void perUnit_isWhatTheDefinitionGives_whateverTheLot(
            @ForAll("acyclic") List<Bom> boms, @ForAll("costs") List<Ratio> costs, @ForAll("positive") Ratio lot) {
        Map<String, Bom> byProduct = new HashMap<>();
        boms.forEach(bom -> byProduct.put(bom.product(), bom));
        assertThat(cost(boms, lot, costs).perUnit()).isEqualTo(defined(byProduct, Boms.ROOT, costs));
    }

    @Property
    void rowsAndComponents_sumUpToTheTotal(
            @ForAll("withFixedLines") List<Bom> boms,
            @ForAll("costs") List<Ratio> costs,
            @ForAll("positive") Ratio lot) {
        CostRollUp cost = cost(boms, lot, costs);
        Ratio rows = Ratio.ZERO;
        for (CostRow row : cost.rows().orThrow()) {
            rows = rows.plus(row.cost());
        }
        assertThat(rows).isEqualTo(cost.total());
        assertThat(cost.components().stream().map(ComponentCost::cost).reduce(Ratio.ZERO, Ratio::plus))
                .isEqualTo(cost.total());
        RoundedCost rounded = cost.rounded(Rounding.halfEven(2), 2).orThrow();
        assertThat(rounded.parts().stream().map(Rounded::value).reduce(Ratio.ZERO, Ratio::plus))
                .isEqualTo(rounded.total().value());
    }

    @Property
    void total_isLinearInTheCosts(
            @ForAll("withFixedLines") List<Bom> boms,
            @ForAll("costs") List<Ratio> one,
            @ForAll("costs") List<Ratio> other,
            @ForAll("positive") Ratio factor) {
        List<Ratio> combined = new ArrayList<>();
        for (int at = 0; at < PRODUCTS; at++) {
            combined.add(one.get(at).plus(other.get(at).times(factor)));
        }
        Ratio lot = Ratio.of(5);
        Ratio expected = cost(boms, lot, one).total().plus(cost(boms, lot, other).total().times(factor));
        assertThat(cost(boms, lot, combined).total()).isEqualTo(expected);
    }

    @Property
    void total_doesNotDependOnTheOrderOfBomsAndLines(
            @ForAll("withFixedLines") List<Bom> boms, @ForAll("costs") List<Ratio> costs) {
        List<Bom> reversed = new ArrayList<>();
        for (Bom bom : boms) {
            List<BomLine> lines = new ArrayList<>(bom.lines());
            Collections.reverse(lines);
            reversed.add(new Bom.Builder().from(bom).lines(lines).build());
        }
        Collections.reverse(reversed);
        Ratio lot = Ratio.of(7, 3);
        assertThat(cost(reversed, lot, costs).total()).isEqualTo(cost(boms, lot, costs).total());
    }
}
