package io.skuwright.wdt.store;

import io.skuwright.result.Language;
import io.skuwright.result.Severity;
import java.util.Optional;

/** Draws the rules of the set-up as a table of Markdown. */
final class SetupTable {

    private SetupTable() {}

    static String of(Language language, Optional<SetupCheck> check) {
        StringBuilder table = new StringBuilder("|");
        cell(table, word(language, "setting", "设置", "setare"));
        cell(table, word(language, "needed", "要求", "este nevoie de"));
        cell(table, word(language, "why", "原因", "de ce"));
        cell(table, word(language, "weight", "级别", "greutate"));
        cell(table, word(language, "where", "位置", "unde"));
        cell(table, word(language, "source", "来源", "sursă"));
        check.ifPresent(some -> cell(table, word(language, "state", "状态", "stare")));
        table.append("\n|---|---|---|---|---|---|").append(check.isPresent() ? "---|" : "").append('\n');
        for (SetupRule rule : SetupRule.values()) {
            table.append('|');
            cell(table, rule.word());
            cell(table, rule.want(language));
            cell(table, rule.why(language));
            cell(table, weight(language, rule.severity()));
            cell(table, rule.menu().orElseGet(() -> word(language, "the vendor", "供应商", "furnizorul")));
            cell(table, rule.source());
            check.ifPresent(some -> cell(table, some.state(rule).text(language)));
            table.append('\n');
        }
        return table.toString();
    }

    private static String weight(Language language, Severity severity) {
        return switch (severity) {
            case ERROR -> word(language, "must", "必须", "obligatoriu");
            case WARNING -> word(language, "should", "应当", "recomandat");
            case INFO -> word(language, "may", "可选", "opțional");
        };
    }

    private static String word(Language language, String english, String chinese, String romanian) {
        return switch (language) {
            case EN -> english;
            case ZH -> chinese;
            case RO -> romanian;
        };
    }

    private static void cell(StringBuilder table, String text) {
        table.append(' ').append(text).append(" |");
    }
}
