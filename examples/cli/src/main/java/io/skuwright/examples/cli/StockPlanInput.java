package io.skuwright.examples.cli;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.sync.Side;
import io.skuwright.sync.StockCondition;
import io.skuwright.sync.StockFact;
import io.skuwright.sync.StockFold;
import io.skuwright.sync.StockKey;
import io.skuwright.sync.StockLevel;
import io.skuwright.sync.StockPlan;
import io.skuwright.sync.StockSettings;
import io.skuwright.sync.StockState;
import io.skuwright.sync.StockSync;
import io.skuwright.sync.StockVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads state and facts and plans the levels; with an error in the file nothing is counted and nothing is planned. */
final class StockPlanInput {

    /** What was made of a file. */
    record Planned(StockFold fold, StockPlan plan, StockState next) {}

    private final Limits limits;
    private final NeutralNotes notes = new NeutralNotes(List.of());
    private final NeutralTexts texts = new NeutralTexts(notes);

    StockPlanInput(Limits limits) {
        this.limits = limits;
    }

    /** Returns what was found out. */
    List<Finding> findings() {
        return notes.findings();
    }

    Optional<Planned> plan(Cell document, Place place) {
        if (document.row().isEmpty()) {
            texts.wrongType(document, "", place, "record");
            return Optional.empty();
        }
        Row row = document.row().get();
        notes.look(row, "document", "settings", "state", "from", "facts", "known", "target", "taken");
        NeutralFields fields = new NeutralFields(row, limits);
        Optional<StockSettings> settings = settings(row);
        Optional<StockState> state = state(row, fields, settings);
        Optional<Side> from = fields.word("from", state.map(StockState::master).orElse(Side.ERP));
        List<StockFact> facts = facts(fields);
        Optional<List<String>> known = texts.texts(row, "known");
        Optional<List<StockLevel>> target = isThere(row, "target") ? Optional.of(levels(fields)) : Optional.empty();
        Optional<Set<StockKey>> taken = isThere(row, "taken") ? Optional.of(keys(fields)) : Optional.empty();
        notes.addAll(fields.findings());
        if (notes.findings().stream().anyMatch(Finding::isError)) {
            return Optional.empty();
        }
        StockFold fold = state.orElseThrow().fold(from.orElseThrow(), facts, limits);
        notes.addAll(fold.findings());
        Outcome<StockPlan> plan = plan(settings.orElseThrow(), fold.state(), known, target);
        notes.addAll(plan.findings());
        return plan.optional().map(made -> new Planned(fold, made, next(made, fold.state(), taken)));
    }

    private static Outcome<StockPlan> plan(
            StockSettings settings, StockState state, Optional<List<String>> known, Optional<List<StockLevel>> target) {
        if (target.isPresent()) {
            return StockSync.check(settings, state, target.get());
        }
        return known.map(skus -> StockSync.plan(settings, state, new HashSet<>(skus)))
                .orElseGet(() -> StockSync.plan(settings, state));
    }

    private StockState next(StockPlan plan, StockState state, Optional<Set<StockKey>> taken) {
        Outcome<StockState> next = plan.after(
                state,
                taken.orElseGet(() ->
                        new HashSet<>(plan.levels().stream().map(StockLevel::key).toList())));
        notes.addAll(next.findings());
        return next.value();
    }

    private static boolean isThere(Row row, String member) {
        Cell.Kind kind = row.cell(member).kind();
        return kind != Cell.Kind.ABSENT && kind != Cell.Kind.NULL;
    }

    private Optional<StockSettings> settings(Row row) {
        Map<String, String> settings = texts.record(row, "settings");
        try {
            return Optional.of(StockSettings.from(settings));
        } catch (IllegalArgumentException e) {
            notes.add(Finding.of(CliCode.SETTINGS_UNUSABLE)
                    .at(row.place().child("settings"))
                    .with("problem", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private Optional<StockState> state(Row row, NeutralFields fields, Optional<StockSettings> settings) {
        Optional<String> text = fields.text("state");
        if (text.isEmpty()) {
            return settings.map(all -> StockState.of(all.master()));
        }
        Outcome<StockState> state = StockState.read(text.get());
        state.findings().forEach(finding -> notes.add(finding.at(row.place().child("state"))));
        return state.optional();
    }

    private List<StockFact> facts(NeutralFields document) {
        List<StockFact> facts = new ArrayList<>();
        document.records("facts", notes).forEach(record -> record.ifPresent(row -> {
            notes.look(row, "fact", "warehouse", "sku", "condition", "quantity", "version", "event");
            NeutralFields fields = new NeutralFields(row, limits);
            Optional<StockKey> key = key(fields);
            Optional<Ratio> quantity = fields.requiredNumber("quantity");
            Optional<String> event = fields.code("event");
            // A level without a version could overwrite a newer one.
            boolean isMissing = event.isEmpty() && !isThere(row, "version");
            Optional<String> told = isMissing ? fields.requiredCode("version") : fields.id("version");
            Optional<StockVersion> version = told.flatMap(text -> version(text, row));
            notes.addAll(fields.findings());
            if (key.isPresent() && quantity.isPresent() && told.isPresent() == version.isPresent() && !fields.hasErrors()) {
                facts.add(event.isPresent()
                        ? new StockFact.Delta(key.get(), quantity.get(), event.get(), version, row.place())
                        : new StockFact.Absolute(key.get(), quantity.get(), version.orElseThrow(), row.place()));
            }
        }));
        return facts;
    }

    private Optional<StockVersion> version(String text, Row row) {
        Optional<StockVersion> version = StockVersion.find(text);
        if (version.isEmpty()) {
            notes.add(Finding.of(CliCode.WORD_UNKNOWN)
                    .at(row.place().child("version"))
                    .with("value", text)
                    .with("expected", "a whole number, a time such as 2026-11-23T02:10:00Z"));
        }
        return version;
    }

    private List<StockLevel> levels(NeutralFields document) {
        List<StockLevel> levels = new ArrayList<>();
        document.records("target", notes).forEach(record -> record.ifPresent(row -> {
            notes.look(row, "target level", "warehouse", "sku", "condition", "quantity");
            NeutralFields fields = new NeutralFields(row, limits);
            Optional<StockKey> key = key(fields);
            Optional<Ratio> quantity = fields.requiredNumber("quantity");
            notes.addAll(fields.findings());
            if (key.isPresent() && quantity.isPresent()) {
                levels.add(new StockLevel(key.get(), quantity.get()));
            }
        }));
        return levels;
    }

    private Set<StockKey> keys(NeutralFields document) {
        Set<StockKey> keys = new HashSet<>();
        document.records("taken", notes).forEach(record -> record.ifPresent(row -> {
            notes.look(row, "taken stock", "warehouse", "sku", "condition");
            NeutralFields fields = new NeutralFields(row, limits);
            key(fields).ifPresent(keys::add);
            notes.addAll(fields.findings());
        }));
        return keys;
    }

    private static Optional<StockKey> key(NeutralFields fields) {
        Optional<String> sku = fields.requiredCode("sku");
        sku.ifPresent(fields::about);
        String warehouse = fields.code("warehouse").orElse("");
        Optional<StockCondition> condition = fields.word("condition", StockCondition.GOOD);
        return sku.isEmpty() || condition.isEmpty() || fields.hasErrors()
                ? Optional.empty()
                : Optional.of(new StockKey(warehouse, sku.get(), condition.get()));
    }
}
