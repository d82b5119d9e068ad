package io.skuwright.kingdee.crm;

import io.skuwright.result.Language;
import io.skuwright.row.Flag;
import java.util.Optional;

/** Draws the preconditions of the three plans, with what is known, as a table of Markdown. */
final class PlanTable {

    private final PlanSetup setup;
    private final Language language;
    private final Optional<IntegrationPlan> chosen;

    PlanTable(PlanSetup setup, Language language, Optional<IntegrationPlan> chosen) {
        this.setup = setup;
        this.language = language;
        this.chosen = chosen;
    }

    String draw() {
        StringBuilder table = new StringBuilder("|");
        cell(table, word("precondition", "前置条件", "condiție"));
        for (IntegrationPlan plan : IntegrationPlan.values()) {
            cell(table, word("plan ", "方案", "plan ") + plan.number());
        }
        cell(table, word("state", "状态", "stare"));
        chosen.ifPresent(plan -> cell(table, word("for plan ", "对方案", "pentru planul ") + plan.number()));
        table.append("\n|---|---|---|---|---|").append(chosen.isPresent() ? "---|" : "").append('\n');
        for (PlanFact fact : PlanFact.values()) {
            row(table, fact);
        }
        return table.toString();
    }

    private void row(StringBuilder table, PlanFact fact) {
        table.append('|');
        cell(table, fact.text(language));
        for (IntegrationPlan plan : IntegrationPlan.values()) {
            cell(table, setup.need(plan, fact).text(language));
        }
        Flag state = setup.state(fact);
        cell(table, switch (state) {
            case YES -> PlanNeed.ON.text(language);
            case NO -> PlanNeed.OFF.text(language);
            case UNKNOWN -> word("unknown", "未知", "necunoscut");
        });
        chosen.ifPresent(plan -> cell(table, switch (setup.need(plan, fact).metBy(state)) {
            case YES -> word("met", "满足", "îndeplinită");
            case NO -> word("not met", "不满足", "neîndeplinită");
            case UNKNOWN -> word("to be found out", "待确认", "de aflat");
        }));
        table.append('\n');
    }

    private String word(String english, String chinese, String romanian) {
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
