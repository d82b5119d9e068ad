package io.skuwright.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.consolidation.ConsolidationCode;
import io.skuwright.result.Language;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportWordsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyConflict_hasATitleAndAdviceOfItsOwn(Language language) {
        assertThat(ConsolidationCode.values())
                .allSatisfy(code -> {
                    assertThat(KindText.title(code, language)).isNotBlank().isNotEqualTo(code.name());
                    assertThat(KindText.advice(code, language)).isNotBlank();
                });
        assertThat(Arrays.stream(ConsolidationCode.values()).map(code -> KindText.title(code, language)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWord_isThere(Language language) {
        assertThat(Word.values()).allSatisfy(word -> assertThat(word.in(language)).isNotBlank());
    }

    @Test
    void anotherCode_isItsOwnTitleWithoutAdvice() {
        assertThat(KindText.title(SheetCode.ROW_WIDTH, Language.ZH)).isEqualTo("ROW_WIDTH");
        assertThat(KindText.advice(SheetCode.ROW_WIDTH, Language.ZH)).isEmpty();
    }
}
