package io.skuwright.merchantpro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShopPriceTest {

    /** 16499 / 1.20 = 13749.1666..., written with four decimals as 13749.1667. */
    @Test
    void net_ofTheReference_isExact() {
        Ratio net = ShopPrice.net(Ratio.of(16_499), Ratio.of(20));
        assertThat(net).isEqualTo(Ratio.of(82_495, 6));
        assertThat(ShopPrice.gross(net, Ratio.of(20))).isEqualTo(Ratio.of(16_499));
        assertThat(check("13749.1667", "16499", 20, 4)).isEmpty();
        assertThat(check("13749.1666", "16499", 20, 4)).hasSize(1);
        assertThat(check("13749.17", "16499", 20, 2)).isEmpty();
    }

    /** 1 with 60 per cent is 1.60; exactly 0.625, so 0.62 and 0.63 are both half a cent off. */
    @ParameterizedTest
    @CsvSource({"0.62,true", "0.63,true", "0.61999,false", "0.63001,false", "0.625,true"})
    void check_halfOfTheLastDecimal_isAllowed(String net, boolean fits) {
        assertThat(check(net, "1", 60, 2).isEmpty()).isEqualTo(fits);
    }

    @Test
    void check_oldPrice_isComparedToo() {
        ShopPrice price = new ShopPrice(
                Optional.empty(), Optional.of(Ratio.of(100)), Optional.of(Ratio.of(1)), Optional.of(Ratio.of(121)));
        FindingAssert.assertThat(price.check(Ratio.of(21), 4, "A", Place.ROOT))
                .raises(ShopProductCode.MP_PRICE_DIFFERS)
                .about("A")
                .with("field", "old_price_net")
                .with("net", "1")
                .with("gross", "121")
                .with("expected", "100");
        assertThat(ShopPrice.ofGross(Ratio.of(5)).check(Ratio.of(21), 4, "A", Place.ROOT)).isEmpty();
        assertThat(ShopPrice.ofGross(Ratio.of(5)).isEmpty()).isFalse();
    }

    @Test
    void badCalls_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ShopPrice.net(Ratio.ONE, Ratio.of(-100)));
        assertThatIllegalArgumentException().isThrownBy(() -> check("1", "1", 21, 10)).withMessageContaining("10");
        assertThatIllegalArgumentException().isThrownBy(() -> check("1", "1", 21, -1));
    }

    private static List<Finding> check(String net, String gross, long percent, int decimals) {
        return new ShopPrice(
                        Optional.of(Ratio.parse(net)), Optional.of(Ratio.parse(gross)), Optional.empty(), Optional.empty())
                .check(Ratio.of(percent), decimals, "A", Place.ROOT);
    }
}
