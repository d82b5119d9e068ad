package io.skuwright.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-1")
class CatalogSettingsTest {

    private static CatalogSettings from(Map<String, String> settings) {
        return CatalogSettings.from(settings, Catalogs.FLOW, List.of("S2", "S1"));
    }

    @Test
    void from_names_isTheSameAsTheBuilder() {
        assertThat(from(Map.of())).isEqualTo(CatalogSettings.builder().flow(Catalogs.FLOW).addShops("S1", "S2").build());
        assertThat(from(Map.of(
                        "mode", "update-only", "erpPerShop", "true", "conflictWinner", "erp", "createLookAlikes", "true",
                        "sendAgain", "false", "goodsField", "goodsNo")))
                .isEqualTo(CatalogSettings.builder()
                        .flow(Catalogs.FLOW)
                        .addShops("S1", "S2")
                        .mode(CatalogMode.UPDATE_ONLY)
                        .erpPerShop(true)
                        .conflictWinner(Side.ERP)
                        .createLookAlikes(true)
                        .goodsField("goodsNo")
                        .build());
        assertThat(from(Map.of("sendAgain", "true")).sendAgain()).isTrue();
        assertThat(from(Map.of()).shops()).containsExactly("S1", "S2");
    }

    @Test
    void from_whatIsUnknown_namesWhatIsKnown() {
        assertThatThrownBy(() -> from(Map.of("Mode", "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Setting 'Mode' is not known. Known settings: conflictWinner, createLookAlikes, erpPerShop,"
                        + " goodsField, mode, sendAgain.");
        assertThatThrownBy(() -> from(Map.of("mode", "all")))
                .hasMessage("Setting 'mode' is 'all', which is not known. Known words: create-only, update-only,"
                        + " create-and-update.");
        assertThatThrownBy(() -> from(Map.of("conflictWinner", "me"))).hasMessageEndingWith("Known words: erp, shop.");
        assertThatThrownBy(() -> from(Map.of("sendAgain", "1"))).hasMessageEndingWith("but must be true or false.");
    }

    @Test
    void build_aShopWithoutName_isRefused() {
        assertThatThrownBy(() -> CatalogSettings.builder().flow(Catalogs.FLOW).addShops(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A shop needs a name.");
    }
}
