package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Place;
import io.skuwright.sync.StockFold.Fate;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Numbers that are too large to be kept. */
@Tag("SYN-2")
class StockFoldLimitsTest {

    private static final StockKey TEA = StockKey.of("8801", "TEA-1");
    private static final StockKey MUG = StockKey.of("8801", "MUG-2");
    private static final StockState EMPTY = StockState.of(Side.ERP);
    private static final StockFact FIFTY = StockFact.absolute(TEA, Ratio.of(50), StockVersion.of(4));
    private static final StockFact SEVEN = StockFact.absolute(MUG, Ratio.of(7), StockVersion.of(4));

    /** 2 to the power of 4,096 has 4,097 bits. */
    @Test
    void fold_numberBeyondTheLimit_isRefused() {
        Ratio huge = Ratio.of(BigInteger.ONE.shiftLeft(4_096), BigInteger.ONE);
        StockFact tea = new StockFact.Absolute(TEA, huge, StockVersion.of(5), Place.pointer("/0"));
        StockFact mug = new StockFact.Delta(MUG, huge, "a", Optional.empty(), Place.pointer("/1"));

        StockFold fold = EMPTY.fold(Side.ERP, List.of(FIFTY, tea, SEVEN, mug));

        assertThat(fold.fates()).containsExactly(Fate.APPLIED, Fate.REFUSED, Fate.APPLIED, Fate.REFUSED);
        assertThat(fold.state()).isEqualTo(EMPTY.fold(Side.ERP, List.of(FIFTY, SEVEN)).state());
        assertThat(fold.findings())
                .raises(QuantityCode.LIMIT_QUANTITY_BITS).about("TEA-1").at("/0").with("limit", "4096").with("actual", "4097")
                .raises(QuantityCode.LIMIT_QUANTITY_BITS).about("MUG-2").at("/1");
    }

    /** Whatever is allowed, a state is read again: its longest level has 65,536 bits. */
    @Test
    void fold_withAHigherLimit_takesNoMoreThanTheTextHolds() {
        Limits high = Limits.defaults().with(Limit.RATIO_BITS, 1_000_000);
        BigInteger longest = BigInteger.ONE.shiftLeft(65_536).subtract(BigInteger.ONE);
        Ratio most = Ratio.of(longest.negate(), longest.subtract(BigInteger.TWO));
        Ratio more = Ratio.of(BigInteger.ONE.shiftLeft(65_536), BigInteger.ONE);

        StockFold fold = EMPTY.fold(
                Side.ERP,
                List.of(StockFact.absolute(TEA, most, StockVersion.of(1)), StockFact.absolute(MUG, more, StockVersion.of(1))),
                high);

        assertThat(fold.fates()).containsExactly(Fate.APPLIED, Fate.REFUSED);
        assertThat(StockState.parse(fold.state().toText()).level(TEA)).contains(most);
        assertThat(fold.findings()).raises(QuantityCode.LIMIT_QUANTITY_BITS).about("MUG-2").with("limit", "65536");
    }
}
