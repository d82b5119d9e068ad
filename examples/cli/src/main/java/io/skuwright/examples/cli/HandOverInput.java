package io.skuwright.examples.cli;

import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import io.skuwright.sync.HandOver;
import io.skuwright.sync.HandOverEvent;
import io.skuwright.sync.HandOverEvent.Result;
import io.skuwright.sync.HandOverFold;
import io.skuwright.sync.HandOverOrder;
import io.skuwright.sync.HandOverPlan;
import io.skuwright.sync.HandOverSettings;
import io.skuwright.sync.HandOverState;
import io.skuwright.sync.OrderKey;
import io.skuwright.sync.OrderStatus;
import io.skuwright.sync.Side;
import io.skuwright.sync.StockVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads state and events and plans the hand-over; with an error in the file nothing is taken and nothing is planned. */
final class HandOverInput {

    /** What was made of a file. */
    record Planned(HandOverFold fold, HandOverPlan plan, Optional<HandOverState> sending) {}

    /** A time further away has no milliseconds that fit. */
    private static final long MOST_SECONDS = Long.MAX_VALUE / 1000 - 1;

    private static final String TIME = "a time such as 2026-11-23T10:00:00Z";

    private final Limits limits;
    private final NeutralNotes notes = new NeutralNotes(List.of());
    private final NeutralTexts texts = new NeutralTexts(notes);

    HandOverInput(Limits limits) {
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
        notes.look(row, "document", "settings", "state", "restarted", "orders", "events", "now");
        NeutralFields fields = new NeutralFields(row, limits);
        Optional<HandOverSettings> settings = settings(row);
        Optional<HandOverState> known = state(row, fields);
        boolean isRestarted = fields.flag("restarted") == Flag.YES;
        Optional<Instant> now = fields.text("now").flatMap(text -> time(text, row));
        HandOverState state = known.map(all -> isRestarted ? all.uncertain() : all).orElse(HandOverState.empty());
        List<HandOverEvent> events = new ArrayList<>();
        fields.records("orders", notes).forEach(record -> record.ifPresent(order -> events.addAll(order(order))));
        fields.records("events", notes).forEach(record -> record.ifPresent(event -> events.addAll(event(event, state))));
        notes.addAll(fields.findings());
        if (settings.isEmpty() || notes.findings().stream().anyMatch(Finding::isError)) {
            return Optional.empty();
        }
        HandOverFold fold = HandOver.fold(state, events, settings.get());
        notes.addAll(fold.findings());
        HandOverPlan plan = HandOver.plan(fold.state(), settings.get());
        notes.addAll(plan.findings());
        return Optional.of(new Planned(fold, plan, now.map(time -> plan.begun(fold.state(), time))));
    }

    private Optional<HandOverSettings> settings(Row row) {
        Map<String, String> settings = texts.record(row, "settings");
        try {
            return Optional.of(HandOverSettings.from(settings));
        } catch (IllegalArgumentException e) {
            notes.add(Finding.of(CliCode.SETTINGS_UNUSABLE)
                    .at(row.place().child("settings"))
                    .with("problem", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private Optional<HandOverState> state(Row row, NeutralFields fields) {
        Optional<String> text = fields.text("state");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Outcome<HandOverState> state = HandOverState.read(text.get());
        state.findings().forEach(finding -> notes.add(finding.at(row.place().child("state"))));
        return state.optional();
    }

    private List<HandOverEvent> order(Row row) {
        notes.look(row, "order", "shop", "order", "version", "status", "fields", "lines", "reference");
        NeutralFields fields = new NeutralFields(row, limits);
        Optional<OrderKey> key = key(fields);
        Optional<Long> version = version(row, fields);
        Optional<OrderStatus> status = fields.requiredText("status").flatMap(word -> status(word, row));
        Optional<String> reference = fields.code("reference");
        notes.addAll(fields.findings());
        return key.isEmpty() || version.isEmpty() || status.isEmpty()
                ? List.of()
                : List.of(new HandOverEvent.ShopOrder(
                        key.get(), version.get(), status.get(), values(row), reference, row.place()));
    }

    private List<HandOverEvent> event(Row row, HandOverState state) {
        NeutralFields fields = new NeutralFields(row, limits);
        Optional<OrderKey> key = key(fields);
        Optional<String> kind = fields.requiredText("kind");
        Optional<? extends HandOverEvent> event = key.isEmpty() || kind.isEmpty()
                ? Optional.empty()
                : switch (kind.get()) {
                    case "erp-answer" -> answer(key.get(), row, fields);
                    case "report" -> report(key.get(), row, fields, state);
                    case "taken" -> taken(key.get(), row, fields);
                    case "by-hand" -> byHand(key.get(), row, fields, state);
                    default -> {
                        unknown(row, "kind", kind.get(), "erp-answer, report, taken, by-hand");
                        yield Optional.empty();
                    }
                };
        notes.addAll(fields.findings());
        return event.<List<HandOverEvent>>map(List::of).orElse(List.of());
    }

    private Optional<HandOverEvent> answer(OrderKey key, Row row, NeutralFields fields) {
        notes.look(row, "erp-answer", "kind", "shop", "order", "version", "status", "fields", "lines", "document");
        Optional<Long> version = version(row, fields);
        Optional<OrderStatus> status = fields.text("status").flatMap(word -> status(word, row));
        Optional<String> document = fields.code("document");
        return version.map(number ->
                new HandOverEvent.ErpAnswer(key, number, status, values(row), document, row.place()));
    }

    private Optional<HandOverEvent> report(OrderKey key, Row row, NeutralFields fields, HandOverState state) {
        notes.look(row, "report", "kind", "shop", "order", "attempt", "result", "document");
        Optional<String> word = fields.requiredText("result");
        Optional<Result> result = word.flatMap(text -> Arrays.stream(Result.values())
                .filter(each -> code(each.name()).equals(text))
                .findFirst());
        if (word.isPresent() && result.isEmpty()) {
            unknown(row, "result", word.get(), Arrays.stream(Result.values())
                    .map(each -> code(each.name()))
                    .collect(Collectors.joining(", ")));
        }
        int attempt = attempt(key, fields, state);
        Optional<String> document = fields.code("document");
        return result.map(found -> new HandOverEvent.Report(key, attempt, found, document, row.place()));
    }

    private Optional<HandOverEvent> taken(OrderKey key, Row row, NeutralFields fields) {
        notes.look(row, "taken", "kind", "shop", "order", "side", "version", "fields");
        Optional<Long> version = version(row, fields);
        // Without a side nobody would have taken anything.
        Optional<Side> side = fields.requiredText("side").flatMap(word -> fields.word("side", Side.SHOP));
        return version.isEmpty() || side.isEmpty()
                ? Optional.empty()
                : Optional.of(new HandOverEvent.Taken(key, side.get(), version.get(), values(row), row.place()));
    }

    private Optional<HandOverEvent> byHand(OrderKey key, Row row, NeutralFields fields, HandOverState state) {
        notes.look(row, "by-hand", "kind", "shop", "order", "attempt");
        return Optional.of(new HandOverEvent.ByHand(key, attempt(key, fields, state), row.place()));
    }

    private static int attempt(OrderKey key, NeutralFields fields, HandOverState state) {
        return fields.whole("attempt").orElse(state.order(key).map(HandOverOrder::attempt).orElse(0));
    }

    private static Optional<OrderKey> key(NeutralFields fields) {
        Optional<String> shop = fields.requiredCode("shop");
        Optional<String> order = fields.requiredCode("order");
        order.ifPresent(fields::about);
        return shop.flatMap(name -> order.map(number -> OrderKey.of(name, number)));
    }

    private SortedMap<String, String> values(Row row) {
        SortedMap<String, String> values = new TreeMap<>(texts.record(row, "fields"));
        texts.record(row, "lines").forEach((sku, quantity) -> values.put("line." + sku, quantity));
        return values;
    }

    private Optional<Long> version(Row row, NeutralFields fields) {
        Cell.Kind kind = row.cell("version").kind();
        boolean isMissing = kind == Cell.Kind.ABSENT || kind == Cell.Kind.NULL;
        Optional<String> text = isMissing ? fields.requiredCode("version") : fields.id("version");
        // A number and a time are told apart as those of stocks are.
        Optional<StockVersion> version = text.flatMap(StockVersion::find);
        boolean isTooFar = version.flatMap(StockVersion::time).filter(HandOverInput::isTooFar).isPresent();
        if (text.isPresent() && (version.isEmpty() || isTooFar)) {
            unknown(row, "version", text.get(), "a whole number, " + TIME);
            return Optional.empty();
        }
        return version.map(found ->
                found.time().map(Instant::toEpochMilli).orElseGet(() -> Long.parseLong(found.toString())));
    }

    private static boolean isTooFar(Instant time) {
        return Math.abs(time.getEpochSecond()) > MOST_SECONDS;
    }

    private Optional<Instant> time(String text, Row row) {
        Optional<Instant> time = StockVersion.find(text).flatMap(StockVersion::time);
        if (time.isEmpty()) {
            unknown(row, "now", text, TIME);
        }
        return time;
    }

    private Optional<OrderStatus> status(String word, Row row) {
        Optional<OrderStatus> status = OrderStatus.find(word);
        if (status.isEmpty()) {
            unknown(row, "status", word, Arrays.stream(OrderStatus.values())
                    .map(OrderStatus::code)
                    .collect(Collectors.joining(", ")));
        }
        return status;
    }

    private static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void unknown(Row row, String member, String value, String expected) {
        notes.add(Finding.of(CliCode.WORD_UNKNOWN)
                .at(row.place().child(member))
                .with("value", value)
                .with("expected", expected));
    }
}
