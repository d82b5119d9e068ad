package io.skuwright.sync;

import io.skuwright.result.Language;

/** One sentence in each language. */
record Words(String english, String chinese, String romanian) {

    String in(Language language) {
        return in(language, english, chinese, romanian);
    }

    static String in(Language language, String english, String chinese, String romanian) {
        return switch (language) {
            case EN -> english;
            case ZH -> chinese;
            case RO -> romanian;
        };
    }
}
