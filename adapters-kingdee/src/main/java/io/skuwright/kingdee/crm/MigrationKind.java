package io.skuwright.kingdee.crm;

import io.skuwright.result.Step;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a step of a migration is about, and in which system it stands; none stands in the ERP. */
enum MigrationKind {
    SCENARIO("scenario", "crm"),
    INVENTORY("inventory", "crm"),
    GENERATED_PRODUCT("generatedProduct", "crm"),
    BOM_RECORD("bomRecord", "crm"),
    MAPPING_ROW("mappingRow", "platform"),
    STRUCTURE("structure", "crm"),
    SETTINGS("settings", "platform"),
    HISTORY_FLOW("historyFlow", "platform"),
    BUNDLE("bundle", "crm"),
    CHECK("check", "crm");

    private final String word;
    private final String system;

    MigrationKind(String word, String system) {
        this.word = word;
        this.system = system;
    }

    String word() {
        return word;
    }

    Step step(Step.Action action, String subject, Map<String, String> more, String reason) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("system", system);
        values.put("kind", word);
        values.putAll(more);
        return new Step(action, subject, values, reason);
    }

    Step step(Step.Action action, String subject, String reason) {
        return step(action, subject, Map.of(), reason);
    }
}
