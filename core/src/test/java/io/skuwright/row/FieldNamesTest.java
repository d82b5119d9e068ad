package io.skuwright.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldNamesTest {

    private static final FieldNames NAMES = FieldNames.of(Map.of("kit", List.of("kit__v", "kit")));

    @Test
    void names_standInTheirRank() {
        assertThat(NAMES.names("kit")).containsExactly("kit__v", "kit");
        assertThat(NAMES.fields()).containsExactly("kit");
        assertThat(NAMES.knows("kit__v")).isTrue();
        assertThat(NAMES.knows("other")).isFalse();
    }

    @Test
    void with_replacesOneLine() {
        FieldNames own = NAMES.with("kit", List.of("suite_flag__c"));
        assertThat(own.names("kit")).containsExactly("suite_flag__c");
        assertThat(own.knows("kit__v")).isFalse();
        assertThat(NAMES.knows("kit__v")).isTrue();
    }

    @Test
    void with_settings_areSplitAtCommas() {
        assertThat(NAMES.with(Map.of("kit", " a , b,,c ")).names("kit")).containsExactly("a", "b", "c");
    }

    @Test
    void unknownField_namesTheKnownOnes() {
        assertThatThrownBy(() -> NAMES.with("colour", List.of("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'colour'")
                .hasMessageContaining("kit");
        assertThatThrownBy(() -> NAMES.with(Map.of("colour", "x"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NAMES.names("colour")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> NAMES.names(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void equality_isByLines() {
        FieldNames same = FieldNames.of(Map.of("kit", List.of("kit__v", "kit")));
        assertThat(NAMES).isEqualTo(same).hasSameHashCodeAs(same).hasToString("{kit=[kit__v, kit]}");
        assertThat(NAMES).isNotEqualTo(NAMES.with("kit", List.of("kit", "kit__v"))).isNotEqualTo("x");
    }
}
