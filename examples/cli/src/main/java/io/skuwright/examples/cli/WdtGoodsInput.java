package io.skuwright.examples.cli;

import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import io.skuwright.wdt.Dialect;
import io.skuwright.wdt.Goods;
import io.skuwright.wdt.WdtGoods;
import io.skuwright.wdt.json.JsonRows;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the goods of a file: an answer of WangDianTong, whose dialect its envelope tells if nobody does. */
final class WdtGoodsInput {

    private final Console console;
    private final OutputOptions output;
    private final @Nullable String dialect;

    WdtGoodsInput(Console console, OutputOptions output, @Nullable String dialect) {
        this.console = console;
        this.output = output;
        this.dialect = dialect;
    }

    Batch<WdtGoods> read(String file) {
        named();
        JsonRows json = JsonRows.of(console.read(file)).within(output.readerLimits());
        Outcome<Cell> document = json.read();
        Batch<WdtGoods> goods = document.hasValue()
                ? Goods.of(dialect(document.value()))
                        .within(output.limits())
                        .decode(document.value(), json.place())
                : Batch.of(List.of());
        return goods.with(document.findings());
    }

    private @Nullable Dialect named() {
        try {
            return dialect == null ? null : Dialect.of(dialect);
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
    }

    /** Answers of qjb tell a status where the others tell a code; goods of qyb and Y read alike but for their types. */
    private Dialect dialect(Cell document) {
        Dialect named = named();
        if (named != null) {
            return named;
        }
        boolean isStatus = document.row()
                .filter(row -> row.cell("status").kind() != Cell.Kind.ABSENT && row.cell("code").kind() == Cell.Kind.ABSENT)
                .isPresent();
        return isStatus ? Dialect.QJB : Dialect.QYB;
    }
}
