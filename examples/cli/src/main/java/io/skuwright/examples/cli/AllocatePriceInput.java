package io.skuwright.examples.cli;

import io.skuwright.kit.KitPrice;
import io.skuwright.kit.PartPrice;
import io.skuwright.kit.PartialPrice;
import io.skuwright.kit.PriceBasis;
import io.skuwright.kit.PriceCode;
import io.skuwright.kit.PriceRule;
import io.skuwright.kit.PricedPart;
import io.skuwright.quantity.Money;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounded;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a kit with its parts and splits its price; with an error in the input nothing is split. */
final class AllocatePriceInput {

    private static final int MOST_PLACES = 100;

    /** How the caller wants numbers rounded; the scale is said apart. */
    private enum Direction {
        NONE,
        UP,
        DOWN,
        HALF_EVEN;

        Rounding to(int scale) {
            return switch (this) {
                case NONE -> Rounding.none();
                case UP -> Rounding.up(scale);
                case DOWN -> Rounding.down(scale);
                case HALF_EVEN -> Rounding.halfEven(scale);
            };
        }
    }

    private final Limits limits;
    private final NeutralNotes notes = new NeutralNotes(List.of());
    private Direction direction = Direction.NONE;
    private int scale;
    private int priceScale;
    private String currency = "";
    private Optional<Ratio> kits = Optional.empty();
    private Place returnsPlace = Place.ROOT;
    private final List<Ratio> returned = new ArrayList<>();

    AllocatePriceInput(Limits limits) {
        this.limits = limits;
    }

    /** Returns what was found out so far. */
    List<Finding> findings() {
        return notes.findings();
    }

    /** Returns the decimal places of the currency. */
    int scale() {
        return scale;
    }

    /** Returns the rounded price of one, if rounding was asked for. */
    Optional<Rounded<Money>> unitPrice(PartPrice part) {
        return direction == Direction.NONE ? Optional.empty() : part.unitPrice(direction.to(priceScale));
    }

    Optional<KitPrice> price(Cell document, Place place) {
        if (document.row().isEmpty()) {
            wrongType(document, "", place, "record");
            return Optional.empty();
        }
        Row row = document.row().get();
        notes.look(row, "document", "kit", "basis", "parts", "rounding", "priceScale", "equally", "returns");
        NeutralFields fields = new NeutralFields(row, limits);
        fields.about("document");
        Optional<Row> kit = fields.record("kit");
        if (!row.cell("kit").hasValue()) {
            fields.requiredText("kit");
        }
        Optional<Money> amount = kit.flatMap(this::kit);
        fields.noBlank("basis");
        fields.noBlank("rounding");
        Optional<PriceBasis> basis = fields.word("basis", PriceBasis.RATIO);
        direction = fields.word("rounding", Direction.NONE).orElse(Direction.NONE);
        boolean equally = fields.flag("equally") == Flag.YES;
        priceScale = fields.whole("priceScale").flatMap(places -> places(places, row, "priceScale")).orElse(scale);
        List<PricedPart> parts = new ArrayList<>();
        List<Optional<Row>> records = fields.records("parts", notes);
        for (int at = 0; at < records.size(); at++) {
            String position = Integer.toString(at + 1);
            records.get(at).flatMap(part -> part(part, position)).ifPresent(parts::add);
        }
        returns(row);
        notes.addAll(fields.findings().stream().distinct().toList());
        if (amount.isEmpty() || basis.isEmpty() || findings().stream().anyMatch(Finding::isError)) {
            return Optional.empty();
        }
        PriceRule rule =
                PriceRule.by(basis.get(), scale).rounded(direction.to(scale)).within(limits);
        Outcome<KitPrice> price =
                KitPrice.of(amount.get(), parts, equally ? rule.equallyWithoutWeight() : rule);
        Place kitPlace = row.place().child("kit");
        price.findings().forEach(finding -> notes.add(finding.place().isNone() ? finding.at(kitPlace) : finding));
        return price.optional();
    }

    /** Returns what the kits that come back come to. */
    List<PartialPrice> returns(KitPrice price) {
        if (returned.isEmpty()) {
            return List.of();
        }
        Outcome<List<PartialPrice>> steps = price.inSteps(returned, kits.orElseThrow(), direction.to(scale));
        steps.findings().forEach(finding -> notes.add(
                finding.code() == PriceCode.PRICE_KITS_OUT_OF_RANGE
                        ? finding.at(returnsPlace.child(Integer.parseInt(finding.subject()) - 1))
                        : finding));
        return steps.value();
    }

    private Optional<Money> kit(Row row) {
        notes.look(row, "kit", "product", "quantity", "amount", "currency", "scale");
        NeutralFields fields = new NeutralFields(row, limits);
        fields.about("kit");
        fields.code("product").ifPresent(fields::about);
        kits = fields.number("quantity");
        kits.filter(number -> number.signum() <= 0)
                .ifPresent(number -> notes.add(outOfRange(row, "quantity", number.toString(), "> 0")));
        Optional<Ratio> amount = fields.requiredNumber("amount");
        Optional<String> code = fields.requiredCode("currency");
        currency = code.orElse("");
        Optional<Integer> places = fields.requiredNumber("scale").isEmpty() ? Optional.empty() : fields.whole("scale");
        scale = places.flatMap(number -> places(number, row, "scale")).orElse(0);
        notes.addAll(fields.findings());
        return code.isPresent() ? amount.map(number -> Money.of(number, code.get())) : Optional.empty();
    }

    private Optional<Integer> places(int number, Row row, String member) {
        if (number < 0 || number > MOST_PLACES) {
            notes.add(outOfRange(row, member, Integer.toString(number), "0 - " + MOST_PLACES));
            return Optional.empty();
        }
        return Optional.of(number);
    }

    private static Finding outOfRange(Row row, String member, String value, String expected) {
        return Finding.of(CliCode.NUMBER_OUT_OF_RANGE)
                .at(row.place().child(member))
                .with("field", member)
                .with("value", value)
                .with("expected", expected);
    }

    private Optional<PricedPart> part(Row row, String position) {
        notes.look(
                row, "part", "part", "product", "quantity", "unit", "listPrice", "cost", "weight", "fixedPrice",
                "fixedAmount", "currency");
        NeutralFields fields = new NeutralFields(row, limits);
        String name = fields.id("part").orElse(position);
        fields.about(name);
        PricedPart.Builder part = PricedPart.builder().part(name).place(row.place());
        Optional<String> product = fields.requiredCode("product");
        Optional<Ratio> quantity = fields.requiredNumber("quantity");
        fields.code("unit").ifPresent(part::unit);
        String own = fields.code("currency").orElse(currency);
        money(fields, "listPrice", own).ifPresent(part::listPrice);
        money(fields, "cost", own).ifPresent(part::cost);
        money(fields, "fixedPrice", own).ifPresent(part::fixedPrice);
        money(fields, "fixedAmount", own).ifPresent(part::fixedAmount);
        fields.number("weight").ifPresent(part::weight);
        notes.addAll(fields.findings());
        return fields.hasErrors()
                ? Optional.empty()
                : Optional.of(part.product(product.orElseThrow()).quantity(quantity.orElseThrow()).build());
    }

    /** Without a currency of the kit there is an error already. */
    private static Optional<Money> money(NeutralFields fields, String member, String currency) {
        Optional<Ratio> amount = fields.number(member);
        return currency.isEmpty() ? Optional.empty() : amount.map(number -> Money.of(number, currency));
    }

    private void returns(Row row) {
        Cell list = row.cell("returns");
        if (list.kind() == Cell.Kind.ABSENT) {
            return;
        }
        returnsPlace = row.place().child("returns");
        if (list.kind() != Cell.Kind.LIST) {
            wrongType(list, "returns", returnsPlace, "list");
        }
        for (int at = 0; at < list.items().size(); at++) {
            Cell item = list.items().get(at);
            Place place = returnsPlace.child(at);
            if (item.kind() == Cell.Kind.NUMBER || item.kind() == Cell.Kind.TEXT || item.kind() == Cell.Kind.BLANK) {
                Outcome<Ratio> number = Ratio.read(item.text(), limits);
                number.findings().forEach(finding -> notes.add(finding.at(place)));
                number.optional().ifPresent(returned::add);
            } else {
                wrongType(item, "returns", place, "number");
            }
        }
        Optional<Row> kit = row.cell("kit").row();
        // A quantity that is there and cannot be used has a finding of its own.
        if (!list.items().isEmpty() && kit.isPresent() && !kit.get().names().contains("quantity")) {
            notes.add(Finding.of(RowCode.FIELD_MISSING)
                    .about("kit")
                    .at(row.place().child("kit"))
                    .with("field", "quantity"));
        }
    }

    private void wrongType(Cell cell, String field, Place place, String expected) {
        notes.add(Finding.of(WireCode.WRONG_TYPE)
                .at(place)
                .with("field", field)
                .with("expected", expected)
                .with("found", cell.kind().name().toLowerCase(Locale.ROOT)));
    }
}
