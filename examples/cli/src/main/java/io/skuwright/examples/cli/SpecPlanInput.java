package io.skuwright.examples.cli;

import io.skuwright.product.ProductEdit;
import io.skuwright.product.ProductPlan;
import io.skuwright.product.ProductPolicy;
import io.skuwright.product.SkuCodeTemplate;
import io.skuwright.product.SkuState;
import io.skuwright.product.SkuUses;
import io.skuwright.product.SpecCombination;
import io.skuwright.product.SpecValue;
import io.skuwright.product.Spu;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads an SPU and what is wanted of it, and plans it; with an error in the input nothing is planned. */
final class SpecPlanInput {

    private final Limits limits;
    private final NeutralNotes notes = new NeutralNotes(List.of());
    private final Map<String, List<String>> uses = new LinkedHashMap<>();

    SpecPlanInput(Limits limits) {
        this.limits = limits;
    }

    /** Returns what was found out while reading. */
    List<Finding> findings() {
        return notes.findings();
    }

    Optional<Outcome<ProductPlan>> plan(Cell document, Place place) {
        if (document.row().isEmpty()) {
            wrongType(document, "", place, "record");
            return Optional.empty();
        }
        Row row = document.row().get();
        notes.look(row, "document", "spu", "append", "create", "exclude", "retire", "revive", "template");
        Optional<Spu> spu = spu(row);
        ProductEdit.Builder edit = ProductEdit.builder();
        Cell append = row.cell("append");
        if (isThere(append)) {
            append.row().ifPresentOrElse(
                    values -> values.cells().forEach((spec, cell) -> edit.append(spec, texts(cell, values.place().child(spec)))),
                    () -> wrongType(append, "append", row.place().child("append"), "record"));
        }
        targets(row, "retire", edit::retire, edit::retire);
        targets(row, "revive", edit::revive, edit::revive);
        targets(row, "create", null, edit::combination);
        targets(row, "exclude", null, edit::exclude);
        ProductPolicy.Builder policy = ProductPolicy.builder().limits(limits).uses(SkuUses.of(uses));
        NeutralFields fields = new NeutralFields(row, limits);
        fields.text("template").ifPresent(text -> {
            Outcome<SkuCodeTemplate> template = SkuCodeTemplate.read(text, row.place().child("template"));
            template.optional().ifPresent(policy::template);
            notes.addAll(template.findings());
        });
        notes.addAll(fields.findings());
        return spu.filter(one -> findings().stream().noneMatch(Finding::isError))
                .map(one -> plan(one, edit.build(), policy.build()));
    }

    /** An SPU without a SKU is one that is to be made. */
    private static Outcome<ProductPlan> plan(Spu spu, ProductEdit edit, ProductPolicy policy) {
        return spu.skus().isEmpty() ? ProductPlan.create(spu, edit, policy) : ProductPlan.of(spu, edit, policy);
    }

    private Optional<Spu> spu(Row document) {
        NeutralFields fields = new NeutralFields(document, limits);
        Optional<Row> record = fields.record("spu");
        if (record.isEmpty()) {
            fields.requiredText("spu");
            notes.addAll(fields.findings().stream().limit(1).toList());
            return Optional.empty();
        }
        Row row = record.get();
        notes.look(row, "SPU", "name", "code", "category", "unit", "specs", "skus");
        Spu.Builder spu = Spu.builder().limits(limits).place(row.place());
        NeutralFields own = new NeutralFields(row, limits);
        own.requiredText("name").ifPresent(spu::name);
        own.code("code").ifPresent(spu::code);
        own.text("category").ifPresent(spu::category);
        own.text("unit").ifPresent(spu::unit);
        own.records("specs", notes).forEach(spec -> spec.ifPresent(one -> spec(one, spu)));
        own.records("skus", notes).forEach(sku -> sku.ifPresent(one -> sku(one, spu)));
        notes.addAll(own.findings());
        if (own.hasErrors()) {
            return Optional.empty();
        }
        Outcome<Spu> read = spu.read();
        notes.addAll(read.findings());
        return read.optional();
    }

    private void spec(Row row, Spu.Builder spu) {
        notes.look(row, "spec", "name", "values");
        NeutralFields fields = new NeutralFields(row, limits);
        Optional<String> name = fields.requiredText("name");
        notes.addAll(fields.findings());
        Place place = row.names().contains("values") ? row.place().child("values") : row.place();
        name.ifPresent(known -> spu.specRow(known, texts(row.cell("values"), place), place));
    }

    private void sku(Row row, Spu.Builder spu) {
        notes.look(row, "SKU", "code", "values", "state", "usedBy");
        NeutralFields fields = new NeutralFields(row, limits);
        Optional<String> code = fields.requiredCode("code");
        code.ifPresent(fields::about);
        Optional<SkuState> state = fields.word("state", SkuState.ACTIVE);
        Optional<Row> values = fields.record("values");
        notes.addAll(fields.findings());
        if (code.isPresent() && state.isPresent()) {
            spu.skuRow(code.get(), values.map(this::cells).orElse(List.of()), state.get(), row.place());
            if (isThere(row.cell("usedBy"))) {
                uses.put(code.get(), texts(row.cell("usedBy"), row.place().child("usedBy")));
            }
        }
    }

    private List<SpecValue> cells(Row values) {
        List<SpecValue> cells = new ArrayList<>();
        values.cells().forEach((spec, cell) ->
                text(cell, values.place().child(spec)).ifPresent(value -> cells.add(SpecValue.of(spec, value))));
        return cells;
    }

    /** Reads a list of codes and values, or of values alone. */
    private void targets(
            Row row,
            String member,
            @Nullable Consumer<String> code,
            Consumer<SpecCombination> part) {
        Cell list = row.cell(member);
        Place place = row.place().child(member);
        if (isThere(list) && list.kind() != Cell.Kind.LIST) {
            wrongType(list, member, place, "list");
        }
        for (int at = 0; at < list.items().size(); at++) {
            Cell item = list.items().get(at);
            Optional<Row> record = item.row();
            if (record.isPresent() && !record.get().names().isEmpty()) {
                SpecCombination.read(cells(record.get())).optional().filter(found -> found.size() > 0).ifPresent(part);
            } else if (code != null && record.isEmpty()) {
                text(item, place.child(at)).ifPresent(code);
            } else {
                wrongType(item, member, place.child(at), "record");
            }
        }
    }

    /** Returns the texts of a list; one text in its place is a list of one. */
    private List<String> texts(Cell cell, Place place) {
        List<String> texts = new ArrayList<>();
        if (cell.kind() != Cell.Kind.LIST && isThere(cell)) {
            text(cell, place).ifPresent(texts::add);
        }
        for (int at = 0; at < cell.items().size(); at++) {
            text(cell.items().get(at), place.child(at)).ifPresent(texts::add);
        }
        return texts;
    }

    /** A number counts by what it was written as: sizes are often numbers. A blank text is judged later. */
    private Optional<String> text(Cell cell, Place place) {
        return switch (cell.kind()) {
            case TEXT, NUMBER, BLANK -> Optional.of(cell.text());
            default -> {
                wrongType(cell, "", place, "text");
                yield Optional.empty();
            }
        };
    }

    private void wrongType(Cell cell, String field, Place place, String expected) {
        notes.add(Finding.of(WireCode.WRONG_TYPE)
                .at(place)
                .with("field", field)
                .with("expected", expected)
                .with("found", cell.kind().name().toLowerCase(Locale.ROOT)));
    }

    private static boolean isThere(Cell cell) {
        return cell.kind() != Cell.Kind.ABSENT && cell.kind() != Cell.Kind.NULL;
    }
}
