package io.skuwright.kingdee.crm;

import io.skuwright.result.Language;
import io.skuwright.row.Flag;

/**
 * What a plan asks of a setting.
 *
 * <p>Example: every plan needs kit management of the ERP {@link #ON} and its automatic expansion {@link #OFF}; plan 1
 * does {@link #NOT_NEEDED not need} standard BOMs in the CRM.
 */
public enum PlanNeed {
    /** It has to be on. */
    ON("on", "启用", "pornit"),
    /** It has to be off. */
    OFF("off", "停用", "oprit"),
    /** The plan does without; on is no fault. */
    NOT_NEEDED("not needed", "不需要", "nu este nevoie");

    private final String english;
    private final String chinese;
    private final String romanian;

    PlanNeed(String english, String chinese, String romanian) {
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

    /** Returns whether a state is what is needed: unknown if the state is. */
    public Flag metBy(Flag state) {
        return switch (this) {
            case ON -> state;
            case OFF -> state == Flag.UNKNOWN ? Flag.UNKNOWN : Flag.of(state == Flag.NO);
            case NOT_NEEDED -> Flag.YES;
        };
    }
}
