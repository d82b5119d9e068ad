package io.skuwright.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormulaTextProperties {
    @Property
    void restored_undoesNeutralised(@ForAll("cells") String text) {
        assertThat(FormulaText.restored(FormulaText.neutralised(text))).isEqualTo(text);
    }

    @Property
    void neutralised_isNeverDangerous(@ForAll("cells") String text) {
        assertThat(FormulaText.isDangerous(FormulaText.neutralised(text))).isFalse();
    }

    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> nearTriggers = Arbitraries.strings().withChars("'=+-@\t\rA1＝").ofMaxLength(5);
        return Arbitraries.oneOf(nearTriggers, Arbitraries.strings().ofMaxLength(8));
    }
}
