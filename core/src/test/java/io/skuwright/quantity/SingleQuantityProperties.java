package io.skuwright.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.jqwik.Ratios;
import java.math.BigInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("BOM-9")
class SingleQuantityProperties {

    @Property(tries = 500)
    void value_isTheExactOnePlusTheLoss(@ForAll("small") Ratio ratio, @ForAll @IntRange(max = 8) int scale) {
        SingleQuantity single =
                SingleQuantity.of(ratio, DecimalField.of(30, scale), Rounding.halfEven(scale)).value();
        assertThat(Ratio.of(single.value())).isEqualTo(ratio.plus(single.loss()));
        assertThat(single.isExact()).isEqualTo(ratio.toDecimal(scale).hasValue());
    }

    @Property(tries = 500)
    void smallestExactParents_areExactAndNoFewerAre(
            @ForAll("small") Ratio ratio, @ForAll @IntRange(max = 8) int scale) {
        SingleQuantity single =
                SingleQuantity.of(ratio, DecimalField.of(30, scale), Rounding.halfEven(scale)).value();
        Ratio parents = Ratio.of(single.smallestExactParents(), BigInteger.ONE);
        assertThat(ratio.times(parents)).isEqualTo(Ratio.of(single.smallestExactQuantity()));
        assertThat(single.smallestExactQuantity().scale()).isLessThanOrEqualTo(scale);
        long fewest = 1;
        while (!ratio.times(fewest).toDecimal(scale).hasValue()) {
            fewest++;
        }
        assertThat(single.smallestExactParents()).isEqualTo(BigInteger.valueOf(fewest));
    }

    @Provide
    Arbitrary<Ratio> small() {
        return Ratios.small();
    }
}
