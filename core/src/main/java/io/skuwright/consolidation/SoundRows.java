package io.skuwright.consolidation;

import io.skuwright.result.Limit;

/** Tells rows that are sound from those that are rejected for themselves, whatever other rows say. */
final class SoundRows {

    private final ConsolidationRules rules;
    private final TextFault code;
    private final TextFault text;
    private final TextFault key;

    SoundRows(ConsolidationRules rules) {
        this.rules = rules;
        this.code = new TextFault(rules.limits().get(Limit.CODE_LENGTH));
        this.text = new TextFault(rules.limits().get(Limit.NAME_LENGTH));
        this.key = rules.key().size() == 1
                ? text
                : new KeyFault(text.longest(), rules.key().size());
    }

    /** Returns true if a clean row has a key, a code, and no text that cannot be used. */
    boolean has(Material row, String keyText) {
        return !Blank.is(keyText)
                && !Blank.is(row.code())
                && code.of(row.code()) == TextFault.NONE
                && key.of(keyText) == TextFault.NONE
                && (rules.isKeyedByName() || isSound(row.name()))
                && isSound(row.category())
                && isSound(row.unit())
                && row.specs().stream().allMatch(this::isSound);
    }

    private boolean isSound(String value) {
        return Blank.is(value) || text.of(value) == TextFault.NONE;
    }
}
