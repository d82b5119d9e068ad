package io.skuwright.examples.cli;

import io.skuwright.kingdee.EngBoms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How BOM files that hold answers of Kingdee are read. */
final class KingdeeBomOptions {

    @Option(
            names = "--query-keys",
            paramLabel = "KEYS",
            description = "FieldKeys of the query whose rows the BOM files hold, with commas")
    private @Nullable String queryKeys;

    @Option(
            names = "--organisation",
            paramLabel = "NUMBER|any",
            description = "use-organisation whose BOMs are taken from answers of Kingdee that hold several, or any")
    private @Nullable String organisation;

    /** Returns the reader with what was chosen. */
    EngBoms applied(EngBoms reader) {
        EngBoms asked = queryKeys == null ? reader : reader.withQueryKeys(queryKeys);
        if (organisation == null) {
            return asked;
        }
        return organisation.equals("any") ? asked.withAnyOrganisation() : asked.ofOrganisation(organisation);
    }
}
