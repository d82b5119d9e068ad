package io.skuwright.wdt;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.wdt.json.JsonRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One reading of goods from pages of whatever form. */
final class GoodsReading {

    private final ValueForms forms;
    private final AnswerRules rules;
    private final GoodsDecoder decoder;
    private final QuickGoods quick;
    private final List<List<String>> ways;
    private final GoodsBatch batch = new GoodsBatch();
    private final List<Finding> findings = new ArrayList<>();

    GoodsReading(ValueForms forms, GoodsTypes types, AnswerRules rules) {
        this.forms = forms;
        this.rules = rules;
        this.decoder = new GoodsDecoder(forms, types);
        this.quick = new QuickGoods(forms, types);
        List<String> list = List.of(Goods.NODES);
        this.ways = List.of(
                List.of(), forms.dialect().isPayloadWrapped() ? List.of(AnswerReader.DATA, list.get(0)) : list);
    }

    Batch<WdtGoods> finish() {
        return batch.finish(findings);
    }

    /** Reads a page, the quick way where that makes no difference. */
    void page(JsonRows page) {
        JsonRows again = page.atHand();
        if (!again.isAtHand() || !isReadQuickly(again)) {
            Place place = again.place();
            Outcome<Cell> cell = again.read();
            if (cell.hasValue()) {
                document(cell.value(), place);
            }
            findings.addAll(cell.findings());
        }
    }

    void document(Cell document, Place place) {
        rows(found(document, place));
    }

    private Batch<Row> found(Cell document, Place place) {
        return Documents.rows(document, place, forms.dialect(), rules, "goods_no", Goods.NODES);
    }

    void rows(Batch<Row> page) {
        page.rejected().forEach(batch::reject);
        findings.addAll(Documents.others(page));
        page.accepted().forEach(row -> batch.add(row, decoder.decode(row)));
    }

    /** Returns false if there is anything to say about what is around the goods, and then nothing was read. */
    private boolean isReadQuickly(JsonRows page) {
        int before = batch.size();
        int findingsBefore = batch.findings();
        GoodsLane lane = new GoodsLane(decoder, quick, batch);
        Outcome<Cell> rest = page.items(ways, lane);
        boolean isPlain = lane.isAny() && lane.isPlain() && rest.hasValue() && rest.findings().isEmpty() && isSilent(rest.value(), page.place());
        if (!isPlain) {
            batch.cut(before, findingsBefore);
        }
        return isPlain;
    }

    private boolean isSilent(Cell rest, Place place) {
        Batch<Row> others = found(rest, place);
        return others.accepted().isEmpty() && others.findings().isEmpty() && isNamedOnce(rest);
    }

    /** Returns false if the list, or what it is in, stands there in another case of letters too. */
    private boolean isNamedOnce(Cell rest) {
        Optional<Row> row = rest.row();
        for (String name : row.isPresent() ? ways.get(1) : List.<String>of()) {
            List<String> alike = row.stream()
                    .flatMap(it -> it.names().stream())
                    .filter(name::equalsIgnoreCase)
                    .toList();
            if (!alike.equals(List.of(name))) {
                return false;
            }
            row = row.flatMap(it -> it.cell(name).row());
        }
        return true;
    }
}
