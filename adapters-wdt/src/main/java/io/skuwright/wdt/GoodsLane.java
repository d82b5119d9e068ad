package io.skuwright.wdt;

import io.skuwright.result.Batch;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.wire.ItemVisitor;
import io.skuwright.wire.Repeat;
import io.skuwright.wire.Wanted;
import java.util.List;
import java.util.Optional;

/**
 * Takes goods that repeat the form of one before from where their values stand, and reads all others the careful way.
 *
 * <p>Both ways give the same goods and findings: what is in any doubt is not taken here.
 */
final class GoodsLane implements ItemVisitor {

    private final GoodsDecoder careful;
    private final QuickGoods quick;
    private final GoodsBatch batch;
    private boolean isAny;
    private boolean isPlain = true;

    GoodsLane(GoodsDecoder careful, QuickGoods quick, GoodsBatch batch) {
        this.careful = careful;
        this.quick = quick;
        this.batch = batch;
    }

    /** Returns true if there was an item. */
    boolean isAny() {
        return isAny;
    }

    /** Returns false if there was an item that is no record or could not be read. */
    boolean isPlain() {
        return isPlain;
    }

    @Override
    public Optional<Wanted> wanted() {
        return Optional.of(quick.wanted());
    }

    @Override
    public boolean take(List<String> way, Repeat item, Place place) {
        WrittenRecord written = new WrittenRecord(item, place, GoodsNames.GOODS);
        WdtGoods goods = quick.decode(item, written, place);
        if (goods == null) {
            return false;
        }
        isAny = true;
        batch.add(written::row, goods);
        return true;
    }

    @Override
    public void take(List<String> way, Cell item, Place place) {
        Optional<Row> row = item.row();
        isAny = true;
        isPlain &= row.isPresent();
        row.ifPresent(it -> batch.add(it, careful.decode(it)));
    }

    @Override
    public void reject(Batch.Rejected rejected) {
        isPlain = false;
    }
}
