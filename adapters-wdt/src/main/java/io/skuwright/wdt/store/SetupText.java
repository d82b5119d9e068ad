package io.skuwright.wdt.store;

import io.skuwright.result.Language;

/** What a rule wants and why, in the languages of findings. */
record SetupText(
        String wantEnglish, String whyEnglish, String wantChinese, String whyChinese, String wantRomanian, String whyRomanian) {

    String want(Language language) {
        return switch (language) {
            case EN -> wantEnglish;
            case ZH -> wantChinese;
            case RO -> wantRomanian;
        };
    }

    String why(Language language) {
        return switch (language) {
            case EN -> whyEnglish;
            case ZH -> whyChinese;
            case RO -> whyRomanian;
        };
    }
}
