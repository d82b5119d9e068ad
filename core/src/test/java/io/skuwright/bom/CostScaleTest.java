package io.skuwright.bom;

import static io.skuwright.bom.Exploded.bom;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Outcome;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOM-7")
class CostScaleTest {

    private static final Ratio TWO_TO_64 = Ratio.of(BigInteger.TWO.pow(64), BigInteger.ONE);

    @Test
    @Tag("F55")
    void ladderOf64Levels_isSummedWithoutWalkingItsPaths() {
        List<Bom> boms = new ArrayList<>();
        for (int level = 0; level < 64; level++) {
            boms.add(bom("L" + level, "1 L" + (level + 1), "1 L" + (level + 1)));
        }
        BomCatalog catalog = BomCatalog.of(boms).value();
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            CostRollUp cost = CostRollUp.of(
                            catalog, "L0", Ratio.ONE, Map.of("L64", UnitCost.of(Ratio.ONE)), BomPolicy.defaults())
                    .orThrow();
            assertThat(cost.total()).isEqualTo(TWO_TO_64);
            assertThat(cost.components()).extracting(ComponentCost::cost).containsExactly(TWO_TO_64);
            assertThat(cost.products()).hasSize(64);
            Outcome<Iterable<CostRow>> rows = cost.rows();
            assertThat(rows).raises(BomCode.LIMIT_EXPANSION).about("L0");
            assertThat(rows.value()).isEmpty();
            Outcome<RoundedCost> rounded = cost.roundedRows(Rounding.none(), 0);
            assertThat(rounded).raises(BomCode.LIMIT_EXPANSION).about("L0");
            assertThat(rounded.value().parts()).isEmpty();
        });
    }

    @Test
    @Tag("F56")
    void chainOf100000Levels_needsNoStack() throws InterruptedException {
        int levels = 100_000;
        List<Bom> boms = new ArrayList<>();
        Map<String, UnitCost> costs = new HashMap<>();
        for (int level = 0; level < levels; level++) {
            boms.add(bom("C" + level, "1 C" + (level + 1)));
            costs.put("C" + level, UnitCost.of(Ratio.ONE));
        }
        costs.put("C" + levels, UnitCost.of(Ratio.of(7)));
        BomCatalog catalog = BomCatalog.of(boms).value();
        List<Ratio> sums = new ArrayList<>();
        Thread thread = new Thread(
                null,
                () -> {
                    CostRollUp cost = CostRollUp.of(catalog, "C0", costs, BomPolicy.defaults()).orThrow();
                    Ratio sum = Ratio.ZERO;
                    for (CostRow row : cost.rows().value()) {
                        sum = sum.plus(row.cost());
                    }
                    sums.add(cost.total());
                    sums.add(sum);
                },
                "small",
                256 * 1024);
        thread.start();
        thread.join();
        assertThat(sums).containsExactly(Ratio.of(levels + 7), Ratio.of(levels + 7));
    }
}
