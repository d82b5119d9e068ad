package io.skuwright.examples.cli;

import io.skuwright.consolidation.ConsolidationRules;
import io.skuwright.consolidation.ExistingSku;
import io.skuwright.result.Finding;
import io.skuwright.row.Cell;
import io.skuwright.row.CleanUp;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a list of SKUs that are in use; ids are codes too. */
final class SkuFile {

    /** Whole numbers of so many digits pass through any number type unharmed. */
    private static final int EXACT_DIGITS = 15;

    private final String code;
    private final String id;
    private final String state;
    private final @Nullable String spu;
    private final CleanUp cleanUp;
    private final List<ExistingSku> skus = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    SkuFile(ConsolidationRules rules, String id, String state, @Nullable String spu) {
        this.code = rules.code();
        this.id = id;
        this.state = state;
        this.spu = spu;
        this.cleanUp = rules.cleanUp();
    }

    Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>(List.of(code));
        columns.add(id);
        columns.add(state);
        if (spu != null) {
            columns.add(spu);
        }
        return columns;
    }

    Set<String> codes() {
        Set<String> codes = new LinkedHashSet<>(List.of(code));
        codes.add(id);
        return codes;
    }

    List<ExistingSku> skus() {
        return skus;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Codes and keys are cleaned up as those of the sheet are; ids and states stay as they are. */
    void add(Row row) {
        ExistingSku sku = ExistingSku.of(cleanUp.clean(codeText(row, code)), codeText(row, id), text(row.cell(state)));
        skus.add(spu == null ? sku : sku.under(cleanUp.clean(text(row.cell(spu)))));
    }

    private static String text(Cell cell) {
        return cell.hasValue() ? cell.text() : "";
    }

    private String codeText(Row row, String column) {
        Cell cell = row.cell(column);
        if (cell.kind() == Cell.Kind.NUMBER) {
            boolean isExact = cell.text().matches("-?[0-9]{1," + EXACT_DIGITS + "}");
            Finding finding = Finding.of(isExact ? WireCode.CODE_WAS_NUMBER : WireCode.PRECISION_LOST)
                    .about(text(row.cell(code)))
                    .at(row.place().child(column))
                    .with("field", column)
                    .with("value", cell.text());
            findings.add(isExact ? finding : finding.with("digits", EXACT_DIGITS));
        }
        return text(cell);
    }
}
