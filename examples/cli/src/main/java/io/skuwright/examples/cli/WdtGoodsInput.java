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

    private final OutputOptions output;
    private final @Nullable Dialect dialect;

    WdtGoodsInput(OutputOptions output, @Nullable String dialect) {
        this.output = output;
        this.dialect = named(dialect);
    }

    Batch<WdtGoods> read(byte[] content) {
        JsonRows json = JsonRows.of(content).within(output.readerLimits());
        Outcome<Cell> document = json.read();
        Batch<WdtGoods> goods = document.hasValue()
                ? Goods.of(dialect(document.value()))
                        .within(output.limits())
                        .decode(document.value(), json.place())
                : Batch.of(List.of());
        return goods.with(document.findings());
    }

    private static @Nullable Dialect named(@Nullable String dialect) {
        try {
            return dialect == null ? null : Dialect.of(dialect);
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
    }

    /** Answers of qjb tell a status where the others tell a code; goods of qyb and Y read alike but for their types. */
    private Dialect dialect(Cell document) {
        if (dialect != null) {
            return dialect;
        }
        boolean isStatus = document.row()
                .filter(row -> row.cell("status").kind() != Cell.Kind.ABSENT && row.cell("code").kind() == Cell.Kind.ABSENT)
                .isPresent();
        return isStatus ? Dialect.QJB : Dialect.QYB;
    }
}
