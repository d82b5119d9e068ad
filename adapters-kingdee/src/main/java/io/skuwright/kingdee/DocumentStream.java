package io.skuwright.kingdee;

import static java.util.Objects.requireNonNull;

import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireLimits;
import io.skuwright.wire.ItemVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the documents of a form and hands each out as soon as it is read. */
final class DocumentStream<T> implements ItemVisitor {

    /** What becomes of one document after another. */
    interface Reading<T> {

        /** Reads a document, which is accepted or rejected; the findings are those of this document. */
        Batch<T> next(Row head, boolean isOfQuery);

        /** Returns what all documents together tell. */
        List<Finding> end();
    }

    /** The lists of many documents; of whatever else there is, there is one. */
    private static final List<List<String>> WAYS = List.of(List.of(), List.of("Model"), List.of("data", "Model"));

    private final Form form;
    private final List<String> keys;
    private final WireLimits limits;
    private final Reading<T> reading;
    private final Consumer<T> accepted;
    private final Consumer<Batch.Rejected> rejected;
    private final QueryStream query;
    private final List<Finding> findings = new ArrayList<>();
    private boolean isBegun;
    private boolean isQuery;
    private Optional<String> fault = Optional.empty();
    private long taken;
    private long refused;

    DocumentStream(
            Form form,
            List<String> keys,
            WireLimits limits,
            Reading<T> reading,
            Consumer<T> accepted,
            Consumer<Batch.Rejected> rejected) {
        this.form = form;
        this.keys = keys;
        this.limits = limits;
        this.reading = reading;
        this.accepted = requireNonNull(accepted, "accepted");
        this.rejected = requireNonNull(rejected, "rejected");
        this.query = new QueryStream(keys, form, head -> next(head, true), this::hand);
    }

    /** Reads all; returns how many documents and rows were handed out, with what does not belong to one of them. */
    Outcome<Long> read(JsonRows document) {
        Outcome<Cell> rest = document.items(WAYS, this);
        findings.addAll(rest.findings());
        if (rest.hasValue()) {
            query.end();
            rest(rest.value(), document.place());
        } else if (isQuery) {
            query.spoil(rest.findings().get(0).code().name());
        }
        query.apart().ifPresent(findings::add);
        findings.addAll(reading.end());
        Optional<String> cause = findings.stream()
                .filter(Finding::isError)
                .map(it -> it.code().name())
                .findFirst()
                .filter(code -> taken > 0)
                .or(query::cause);
        cause.ifPresent(why -> findings.add(Finding.of(StreamCode.STREAM_NOT_TO_BE_USED)
                .at(document.place())
                .with("cause", why)
                .with("count", taken)));
        return Outcome.of(taken + refused, findings);
    }

    /** One document, or what was around many, which may say that they were of another form. */
    private void rest(Cell rest, Place place) {
        boolean isAround = isBegun;
        Documents documents = finder().take(rest, place).finish();
        if (isAround) {
            documents.rejected().forEach(it -> findings.add(it.finding()));
        }
        take(documents);
    }

    @Override
    public void take(List<String> way, Cell item, Place place) {
        if (!isBegun) {
            isBegun = true;
            isQuery = way.isEmpty() && QueryRows.fit(List.of(item), form);
            fault.filter(code -> isQuery).ifPresent(query::spoil);
        }
        if (isQuery) {
            query.take(item, place).forEach(answer -> item(Cell.record(answer), answer.place(), false));
        } else {
            item(item, place, !way.isEmpty());
        }
    }

    private void item(Cell item, Place place, boolean isHead) {
        take(finder().item(item, place, isHead));
    }

    private void take(Documents documents) {
        documents.rejected().forEach(this::hand);
        documents.findings().stream().filter(it -> !it.isError()).forEach(findings::add);
        documents.heads().forEach(head -> next(head, false));
    }

    /** A fault in an item; where items are rows, a document lacks a line. */
    @Override
    public void reject(Batch.Rejected item) {
        hand(item);
        fault = fault.or(() -> Optional.of(item.finding().code().name()));
        if (isQuery) {
            query.spoil(item.finding().code().name());
        }
    }

    private void hand(Batch.Rejected one) {
        refused++;
        rejected.accept(one);
    }

    /** Errors of a document beside the one it was rejected for say nothing about the whole. */
    private void next(Row head, boolean isOfQuery) {
        Batch<T> one = reading.next(head, isOfQuery);
        one.findings().stream()
                .skip(one.rejected().size())
                .filter(it -> !it.isError())
                .forEach(findings::add);
        one.rejected().forEach(this::hand);
        for (T document : one.accepted()) {
            taken++;
            accepted.accept(document);
        }
    }

    private Documents finder() {
        return new Documents(form, keys, limits);
    }
}
