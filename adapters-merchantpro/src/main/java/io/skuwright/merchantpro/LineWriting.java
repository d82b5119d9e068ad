package io.skuwright.merchantpro;

import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the lines of an order, and remembers what should come back. */
final class LineWriting {

    private static final Ratio HUNDRED = Ratio.of(100);
    private static final int PLACES = 20;

    /** What a line should be when the shop answers. */
    record Wanted(Optional<String> productId, Optional<Ratio> quantity, Optional<Ratio> gross, Optional<String> status) {}

    private final String order;
    private final Rounding rounding;
    private final Optional<Integer> scale;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Wanted> wanted = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    LineWriting(String order, Rounding rounding, Optional<Integer> scale) {
        this.order = order;
        this.rounding = rounding;
        this.scale = scale;
    }

    List<Cell> cells() {
        return cells;
    }

    List<Wanted> wanted() {
        return wanted;
    }

    List<Finding> findings() {
        return findings;
    }

    void add(NewLine line) {
        Place place = Place.ROOT.child("line_items").child(cells.size());
        if (line.productId().isEmpty() && line.sku().isEmpty()) {
            findings.add(Finding.of(OrderPushCode.MP_ORDER_FIELD_BLANK)
                    .about(order)
                    .at(place.child("product_id"))
                    .with("field", "product_id"));
        }
        if (line.taxPercent().signum() < 0 || line.taxPercent().compareTo(HUNDRED) > 0) {
            findings.add(Finding.of(OrderMoneyCode.MP_VAT_OUT_OF_RANGE)
                    .about(order)
                    .at(place.child("product_tax_percent"))
                    .with("field", "product_tax_percent")
                    .with("value", ShopText.of(line.taxPercent()))
                    .as(Severity.ERROR));
            return;
        }
        fine(place, line.gross());
        Ratio net = rounded(line.unitGross().times(HUNDRED).dividedBy(HUNDRED.plus(line.taxPercent())));
        Ratio lineNet = rounded(net.times(line.quantity()));
        Members members = new Members(order, place).text("item_type", "product").id("product_id", line.productId());
        orNull(members, "product_sku", line.sku());
        orNull(members, "product_ean", line.ean());
        members.text("product_name", line.name())
                .text("product_tax_name", line.taxName())
                .number("product_tax_percent", line.taxPercent(), PLACES)
                .number("quantity", line.quantity(), PLACES)
                .number("unit_price_net", net, PLACES)
                .number("unit_tax_amount", line.unitGross().minus(net), PLACES)
                .number("unit_price_gross", line.unitGross(), PLACES)
                .number("line_subtotal_net", lineNet, PLACES)
                .number("line_tax_amount", line.gross().minus(lineNet), PLACES)
                .number("line_subtotal_gross", line.gross(), PLACES)
                .extras(line.extras());
        keep(members, new Wanted(
                line.productId(), Optional.of(line.quantity()), Optional.of(line.gross()), Optional.empty()));
    }

    private static void orNull(Members members, String name, Optional<String> text) {
        members.cell(name, text.map(Cell::text).orElse(Cell.NULL));
    }

    /** Writes a line that is there, changed or not; the fields are those that were seen to be sent back. */
    void add(ShopLine line, LineChange change, boolean isWhole) {
        Place place = Place.ROOT.child("line_items").child(cells.size());
        Optional<Ratio> quantity = change.quantity().or(line::quantity);
        Optional<Ratio> net = line.net();
        Optional<Ratio> tax = line.tax();
        Optional<Ratio> gross = line.gross();
        if (change.quantity().isPresent() && !change.quantity().equals(line.quantity())) {
            gross = unit(place, "unit_price_gross", line.unitGross()).map(change.quantity().get()::times);
            gross.ifPresent(amount -> fine(place, amount));
            net = unit(place, "unit_price_net", line.unitNet()).map(change.quantity().get()::times).map(this::rounded);
            Optional<Ratio> newNet = net;
            tax = gross.flatMap(all -> newNet.map(all::minus));
        }
        Members members = new Members(order, place)
                .id("id", line.id())
                .text("item_type", line.itemType())
                .id("product_id", line.productId())
                .number("quantity", quantity, PLACES)
                .number("unit_price_net", line.unitNet(), PLACES)
                .number("unit_tax_amount", line.unitTax(), PLACES)
                .number("unit_price_gross", line.unitGross(), PLACES)
                .number("line_subtotal_net", net, PLACES)
                .number("line_tax_amount", tax, PLACES)
                .number("line_subtotal_gross", gross, PLACES)
                .number("weight", line.weight(), PLACES)
                .number("backorder_quantity", line.backorder(), PLACES);
        Optional<String> status = change.status().or(() -> line.status().map(LineStatus::id));
        status.ifPresent(id ->
                members.cell("status", new Members(order, place).id("id", Optional.of(id)).cell()));
        // Without them nobody could tell which goods these are, or of what the discount is.
        if (isWhole || line.kind() != LineKind.PRODUCT || line.productId().isEmpty()) {
            rest(members, line);
        }
        keep(members, new Wanted(line.productId(), quantity, gross, change.status()));
    }

    private static void rest(Members members, ShopLine line) {
        members.text("product_sku", line.sku())
                .text("product_ean", line.ean())
                .text("product_name", line.name())
                .text("product_tax_name", line.taxName())
                .number("product_tax_percent", line.taxPercent(), PLACES)
                .number("unit_price_regular", line.unitRegular(), PLACES);
        if (!line.metaFields().isEmpty()) {
            Members meta = new Members("", Place.NONE).extras(line.metaFields());
            members.cell("meta_fields", meta.cell());
        }
        members.extras(line.extras());
    }

    private Optional<Ratio> unit(Place place, String field, Optional<Ratio> amount) {
        if (amount.isEmpty()) {
            findings.add(Finding.of(OrderMoneyCode.MP_AMOUNT_MISSING)
                    .about(order)
                    .at(place.child(field))
                    .with("field", field));
        }
        return amount;
    }

    private void fine(Place place, Ratio gross) {
        if (scale.filter(decimals -> !gross.toDecimal(decimals).hasValue()).isPresent()) {
            findings.add(Finding.of(OrderMoneyCode.MP_AMOUNT_TOO_FINE)
                    .about(order)
                    .at(place.child("line_subtotal_gross"))
                    .with("field", "line_subtotal_gross")
                    .with("said", ShopText.of(gross))
                    .with("scale", scale.get()));
        }
    }

    private Ratio rounded(Ratio amount) {
        return rounding.apply(amount).value();
    }

    private void keep(Members members, Wanted line) {
        findings.addAll(members.findings());
        cells.add(members.cell());
        wanted.add(line);
    }

    /** Returns the body that carries all lines. */
    String body() {
        Map<String, Cell> body = new LinkedHashMap<>();
        body.put("line_items", Cell.list(cells));
        return Cell.record(Row.ofCells(body, Place.NONE)).toJson();
    }
}
