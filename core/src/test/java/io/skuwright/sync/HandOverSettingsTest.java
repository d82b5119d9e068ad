package io.skuwright.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SYN-3")
class HandOverSettingsTest {

    @Test
    @Tag("R43")
    @Tag("R44")
    @Tag("R46")
    void defaults_areBothWaysOnAwaitingAndLocked() {
        HandOverSettings settings = HandOverSettings.defaults();
        assertThat(settings.flow()).isEqualTo(Flow.BOTH);
        assertThat(settings.trigger()).isEqualTo(OrderStatus.AWAITING);
        assertThat(settings.automatic()).isTrue();
        assertThat(settings.editable()).isFalse();
        assertThat(settings.createInShop()).isFalse();
        assertThat(settings.openFields()).containsExactly("awb");
        assertThat(settings.shownFields()).containsExactlyInAnyOrder("status", "awb", "invoice");
        assertThat(HandOverSettings.from(Map.of())).isEqualTo(settings);
    }

    @Test
    void from_everySetting_isTaken() {
        HandOverSettings settings = HandOverSettings.from(Map.of(
                "flow", "to-erp", "trigger", "in_process", "automatic", "false", "editable", "true", "createInShop", "true",
                "openFields", "", "shownFields", "status,weight"));
        assertThat(settings)
                .isEqualTo(HandOverSettings.builder()
                        .flow(Flow.TO_ERP)
                        .trigger(OrderStatus.IN_PROCESS)
                        .automatic(false)
                        .editable(true)
                        .createInShop(true)
                        .openFields(java.util.Set.of())
                        .addShownFields("status", "weight")
                        .build());
        assertThat(settings.openFields()).isEmpty();
        assertThat(settings.shownFields()).containsExactly("status", "weight");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "direction | both | Setting 'direction' is not known. Known settings: automatic, createInShop, editable, flow,"
                + " openFields, shownFields, trigger.",
        "flow | to-shop | Setting 'flow' is 'to-shop', but must be both, to-erp or none.",
        "flow | by-hand | Setting 'flow' is 'by-hand', but must be both, to-erp or none.",
        "flow | back | Setting 'flow' is 'back', but must be both, to-erp or none.",
        "trigger | shipped | Setting 'trigger' is 'shipped', but must be awaiting, confirmed or in_process.",
        "trigger | paid | Setting 'trigger' is 'paid', but must be awaiting, confirmed or in_process.",
        "automatic | yes | Setting 'automatic' is 'yes', but must be true or false."
    })
    void from_wrongSetting_isRefusedByName(String name, String value, String message) {
        assertThatThrownBy(() -> HandOverSettings.from(Map.of(name, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
