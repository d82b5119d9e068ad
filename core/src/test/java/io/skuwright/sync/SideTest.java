package io.skuwright.sync;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SideTest {

    @Test
    void other_isTheSideAcross() {
        assertThat(Side.ERP.other()).isEqualTo(Side.SHOP);
        assertThat(Side.SHOP.other()).isEqualTo(Side.ERP);
    }

    @Test
    void code_isTheWordOfSettings() {
        assertThat(Side.ERP.code()).isEqualTo("erp");
        assertThat(Side.SHOP.code()).isEqualTo("shop");
    }
}
