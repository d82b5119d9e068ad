package io.skuwright.examples.cli;

import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.sync.CatalogItem;
import io.skuwright.sync.CatalogPlan;
import io.skuwright.sync.CatalogSettings;
import io.skuwright.sync.CatalogSync;
import io.skuwright.sync.FieldFlow;
import io.skuwright.sync.SentState;
import io.skuwright.wdt.store.PosCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads what both sides have and what was agreed, and plans it; with an error in the input nothing is planned. */
final class CatalogPlanInput {

    private static final String POS = "pos";

    private final Limits limits;
    private final NeutralNotes notes = new NeutralNotes(List.of());
    private final NeutralTexts texts = new NeutralTexts(notes);
    private Optional<List<String>> succeeded = Optional.empty();

    CatalogPlanInput(Limits limits) {
        this.limits = limits;
    }

    /** Returns what was found out while reading. */
    List<Finding> findings() {
        return notes.findings();
    }

    /** Returns the changes that went in, if the file says which. */
    Optional<List<String>> succeeded() {
        return succeeded;
    }

    Optional<CatalogPlan> plan(Cell document, Place place) {
        if (document.row().isEmpty()) {
            texts.wrongType(document, "", place, "record");
            return Optional.empty();
        }
        Row row = document.row().get();
        notes.look(row, "document", "preset", "flow", "settings", "shops", "erp", "shop", "state", "succeeded");
        NeutralFields fields = new NeutralFields(row, limits);
        List<CatalogItem> erp = items(fields, "erp");
        List<CatalogItem> shop = items(fields, "shop");
        SentState state = fields.text("state").map(text -> state(text, row.place().child("state"))).orElse(SentState.empty());
        succeeded = texts.texts(row, "succeeded");
        TreeSet<String> shops = new TreeSet<>();
        // An item without a shop is refused at its place, and names none.
        texts.texts(row, "shops").ifPresentOrElse(
                shops::addAll,
                () -> shop.stream().map(CatalogItem::shop).filter(name -> !name.isEmpty()).forEach(shops::add));
        Optional<CatalogSettings> settings = settings(row, fields, shops);
        notes.addAll(fields.findings());
        return settings.filter(all -> findings().stream().noneMatch(Finding::isError))
                .map(all -> CatalogSync.plan(erp, shop, state, all));
    }

    private SentState state(String text, Place place) {
        Outcome<SentState> state = SentState.read(text);
        state.findings().forEach(finding -> notes.add(finding.at(place)));
        return state.optional().orElse(SentState.empty());
    }

    private Optional<CatalogSettings> settings(Row row, NeutralFields fields, Set<String> shops) {
        String preset = fields.text("preset").orElse("");
        Map<String, String> flow = texts.record(row, "flow");
        Map<String, String> settings = texts.record(row, "settings");
        if (!preset.isEmpty() && !preset.equals(POS)) {
            notes.add(Finding.of(CliCode.WORD_UNKNOWN)
                    .at(row.place().child("preset"))
                    .with("value", preset)
                    .with("expected", POS));
            return Optional.empty();
        }
        if (preset.equals(POS)) {
            settings.putIfAbsent("goodsField", PosCatalog.GOODS_NO);
        }
        try {
            FieldFlow table = preset.equals(POS) ? PosCatalog.flow() : FieldFlow.manual();
            return Optional.of(CatalogSettings.from(settings, table.with(flow), shops));
        } catch (IllegalArgumentException e) {
            notes.add(Finding.of(CliCode.SETTINGS_UNUSABLE)
                    .at(row.place())
                    .with("problem", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private List<CatalogItem> items(NeutralFields fields, String member) {
        List<CatalogItem> items = new ArrayList<>();
        fields.records(member, notes).forEach(record -> record.ifPresent(row -> {
            notes.look(row, member + " item", "shop", "code", "values");
            NeutralFields own = new NeutralFields(row, limits);
            String code = row.cell("code").kind() == Cell.Kind.BLANK ? "" : own.code("code").orElse("");
            String shop = own.text("shop").orElse("");
            notes.addAll(own.findings());
            items.add(CatalogItem.of(shop, code, texts.record(row, "values")).at(row.place()));
        }));
        return items;
    }
}
