package io.skuwright.kingdee.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.order.LineType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrmTypeNamesTest {

    private static final CrmTypeNames GUIDE = CrmTypeNames.defaults();

    @ParameterizedTest
    @CsvSource({
        "STANDARD, standard", "STANDARD_WITH_BOM, standardWithBom", "PARENT, parent", "SON, son", "NON_KIT, nonKit",
        "SKIP, skip", "OTHER, other"
    })
    void names_areThoseOfTheGuide(LineType type, String name) {
        assertThat(GUIDE.name(type)).isEqualTo(name);
        assertThat(GUIDE.type(name)).isEqualTo(type);
    }

    @Test
    void type_unknownValue_isSomethingElse() {
        assertThat(GUIDE.type("子项")).isEqualTo(LineType.OTHER);
        assertThat(GUIDE.type("Son")).isEqualTo(LineType.OTHER);
        assertThat(GUIDE.name(LineType.SET_ASIDE)).isNull();
    }

    @Test
    void with_replacesOneValue() {
        CrmTypeNames own = GUIDE.with(LineType.SON, "option_2");
        assertThat(own.name(LineType.SON)).isEqualTo("option_2");
        assertThat(own.type("option_2")).isEqualTo(LineType.SON);
        assertThat(own.type("son")).isEqualTo(LineType.OTHER);
        assertThat(own).isNotEqualTo(GUIDE).isEqualTo(GUIDE.with(LineType.SON, "option_2"));
        assertThat(own.with(LineType.SON, "son")).isEqualTo(GUIDE).hasSameHashCodeAs(GUIDE).hasToString(GUIDE.toString());
    }

    @Test
    void with_valueThatCannotBe_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> GUIDE.with(LineType.SET_ASIDE, "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> GUIDE.with(LineType.SON, "skip")).withMessageContaining("'skip'");
        assertThatIllegalArgumentException().isThrownBy(() -> GUIDE.with(LineType.SON, " "));
    }
}
