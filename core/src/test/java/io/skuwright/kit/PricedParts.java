package io.skuwright.kit;

import io.skuwright.quantity.Money;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes priced parts in a few words: {@code "2 MUG list=10 cost=4 weight=1 fixed=5 amount=5 unit=pcs id=10"}. */
final class PricedParts {

    private PricedParts() {}

    /** Returns parts named by their products unless an id is given, their places by position. */
    static List<PricedPart> parts(String... lines) {
        List<PricedPart> parts = new ArrayList<>();
        for (String line : lines) {
            parts.add(part(line, Place.pointer("/parts/" + parts.size())));
        }
        return parts;
    }

    private static PricedPart part(String line, Place place) {
        String[] words = line.split(" ", -1);
        PricedPart.Builder part = PricedPart.builder()
                .quantity(Ratio.parse(words[0]))
                .product(words[1])
                .place(place);
        String id = words[1];
        for (String word : Arrays.asList(words).subList(2, words.length)) {
            String[] pair = word.split("=", 2);
            switch (pair[0]) {
                case "list" -> part.listPrice(money(pair[1]));
                case "cost" -> part.cost(money(pair[1]));
                case "weight" -> part.weight(Ratio.parse(pair[1]));
                case "fixed" -> part.fixedPrice(money(pair[1]));
                case "amount" -> part.fixedAmount(money(pair[1]));
                case "unit" -> part.unit(pair[1]);
                case "id" -> id = pair[1];
                default -> throw new IllegalArgumentException(word);
            }
        }
        return part.part(id).build();
    }

    /** Reads an amount, in CNY unless a currency stands after an underscore. */
    static Money money(String text) {
        String[] pair = text.split("_", 2);
        return Money.of(Ratio.parse(pair[0]), pair.length == 2 ? pair[1] : "CNY");
    }

    static Outcome<KitPrice> price(String amount, PriceBasis basis, String... lines) {
        return price(amount, PriceRule.by(basis, 2), lines);
    }

    static Outcome<KitPrice> price(String amount, PriceRule rule, String... lines) {
        return KitPrice.of(money(amount), parts(lines), rule);
    }

    /** Returns the amounts of the parts without their currency. */
    static String amounts(KitPrice price) {
        return price.parts().stream()
                .map(part -> part.amount().toString().replace(" CNY", ""))
                .collect(Collectors.joining(" "));
    }
}
