package io.skuwright.examples.cli;

import io.skuwright.result.Language;

/** What a drawn tree says beside a component. */
enum TreeWord {
    SKIP_LAYER("skip layer", "跳层", "strat de sărit"),
    CLOSED("sent as it is, not opened", "整体发送，不展开", "trimis ca atare, nedeschis"),
    LOOP("on a loop", "处于循环中", "pe o buclă"),
    NOT_OPENED("has a BOM that is not opened", "有 BOM 但未展开", "are un BOM care nu este deschis"),
    VIA("via", "经由", "prin");

    private final String english;
    private final String chinese;
    private final String romanian;

    TreeWord(String english, String chinese, String romanian) {
        this.english = english;
        this.chinese = chinese;
        this.romanian = romanian;
    }

    String in(Language language) {
        return switch (language) {
            case EN -> english;
            case ZH -> chinese;
            case RO -> romanian;
        };
    }
}
