package io.skuwright.wdt.store;

import io.skuwright.result.Language;

/**
 * Whether a rule of the set-up is met.
 *
 * <p>Example: of a store that takes nothing from a head warehouse, {@link SetupRule#HEAD_FIRST} is {@link #NOT_NEEDED};
 * of a setting that nobody looked up, the rule is {@link #NOT_CHECKED} and never met.
 */
public enum SetupState {
    /** It is set as the rule wants. */
    MET("met", "满足", "îndeplinită"),
    /** It is set otherwise. */
    NOT_MET("not met", "不满足", "neîndeplinită"),
    /** Nothing was said of it, or of what it is compared with. */
    NOT_CHECKED("not checked", "未检查", "neverificată"),
    /** The rule is about something that this store does without. */
    NOT_NEEDED("not needed", "不需要", "nu este nevoie");

    private final String english;
    private final String chinese;
    private final String romanian;

    SetupState(String english, String chinese, String romanian) {
        this.english = english;
        this.chinese = chinese;
        this.romanian = romanian;
    }

    /** Returns the word for people. */
    public String text(Language language) {
        return switch (language) {
            case EN -> english;
            case ZH -> chinese;
            case RO -> romanian;
        };
    }
}
