package io.skuwright.kit;

import io.skuwright.quantity.Allocation;
import io.skuwright.quantity.Money;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounded;
import io.skuwright.quantity.Share;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One run of splitting the price of a kit. */
final class PriceSplit {

    private final Money amount;
    private final Rounded<Money> rounded;
    private final List<PricedPart> parts;
    private final PriceRule rule;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Share> shares = new ArrayList<>();
    /** What a fixed share was rounded by; 0 for the others, which the allocation rounds. */
    private final List<Ratio> residues = new ArrayList<>();
    /** -1 if all parts come back, so that a return splits like the sale that it undoes. */
    private final int direction;

    PriceSplit(Money amount, List<PricedPart> parts, PriceRule rule) {
        this.amount = amount;
        this.rounded = amount.rounded(rule.rounding());
        this.parts = List.copyOf(parts);
        this.rule = rule;
        this.direction = this.parts.stream().anyMatch(part -> part.quantity().signum() < 0)
                        && this.parts.stream().noneMatch(part -> part.quantity().signum() > 0)
                ? -1
                : 1;
    }

    Outcome<KitPrice> split() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            PricedPart part = parts.get(i);
            if (!names.add(part.part())) {
                findings.add(finding(part, PriceCode.PRICE_PART_REPEATED));
            }
            residues.add(Ratio.ZERO);
            shares.add(share(part, i));
        }
        noteMixedUnits();
        if (findings.stream().anyMatch(Finding::isError)) {
            return Outcome.failed(findings);
        }
        Outcome<List<Rounded<Money>>> split = allocation().split(rounded.value(), shares);
        boolean isUncarried = split.findings().stream()
                        .anyMatch(finding -> finding.code() == QuantityCode.ALLOCATION_NO_WEIGHT)
                && shares.stream().noneMatch(Share.ByWeight.class::isInstance);
        return isUncarried
                ? Outcome.<KitPrice>failed(uncarried()).with(findings)
                : split.map(this::price).with(findings);
    }

    /** Weights, or an equal split, would help nobody where no part could have one. */
    private Finding uncarried() {
        Ratio rest = rounded.value().amount();
        int empty = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (shares.get(i) instanceof Share.OfAmount fixed) {
                rest = rest.minus(fixed.amount());
            }
            empty += parts.get(i).quantity().isZero() && parts.get(i).fixedAmount().isEmpty() ? 1 : 0;
        }
        return Finding.of(PriceCode.PRICE_REST_WITHOUT_PART)
                .with("rest", Money.of(rest, amount.currency()).toString())
                .with("parts", parts.size())
                .with("fixed", parts.size() - empty)
                .with("empty", empty);
    }

    private Allocation allocation() {
        Allocation allocation = Allocation.toScale(rule.scale()).within(rule.limits());
        return rule.equally() ? allocation.equallyWithoutWeight() : allocation;
    }

    private KitPrice price(List<Rounded<Money>> split) {
        List<PartPrice> prices = new ArrayList<>();
        for (int i = 0; i < split.size(); i++) {
            Rounded<Money> share = split.get(i);
            prices.add(new PartPrice(parts.get(i), share.value(), share.residue().plus(residues.get(i))));
        }
        return new KitPrice(rounded.value(), rounded.residue(), prices, rule);
    }

    private Share share(PricedPart part, int position) {
        if (part.fixedAmount().isPresent() && part.fixedPrice().isPresent()) {
            findings.add(finding(part, PriceCode.PRICE_FIXED_TWICE)
                    .with("price", part.fixedPrice().get().toString())
                    .with("amount", part.fixedAmount().get().toString()));
        } else if (part.fixedAmount().isPresent()) {
            Money fixed = part.fixedAmount().get();
            if (part.quantity().isZero() && !fixed.amount().isZero()) {
                findings.add(finding(part, PriceCode.PRICE_WITHOUT_QUANTITY).with("amount", fixed.toString()));
            }
            return fixed(part, position, fixed, fixed, sign() < 0);
        } else if (part.fixedPrice().isPresent()) {
            Money fixed = part.fixedPrice().get();
            // A quantity below 0 says already that the part comes back.
            return fixed(part, position, fixed, fixed.times(part.quantity()), sign() < 0 && direction > 0);
        } else if (!part.quantity().isZero()) {
            return Share.byWeight(weight(part, position));
        }
        // What is not there carries nothing, not even where the rest is split equally.
        return Share.ofAmount(Ratio.ZERO);
    }

    private int sign() {
        return amount.amount().isZero() ? direction : amount.amount().signum();
    }

    private Share fixed(PricedPart part, int position, Money given, Money whole, boolean mayBeBelow) {
        boolean isAgainst = size(part).signum() < 0 || (given.amount().signum() < 0 && !mayBeBelow);
        if (!isInCurrency(part, whole)) {
            return Share.ofAmount(Ratio.ZERO);
        }
        if (isAgainst && !whole.amount().isZero()) {
            findings.add(finding(part, PriceCode.PRICE_FIXED_SIGN)
                    .with("quantity", part.quantity().toString())
                    .with("fixed", given.toString())
                    .with("amount", amount.toString()));
            return Share.ofAmount(Ratio.ZERO);
        }
        // What goes with a negative amount is negative too, however a return is written.
        Rounded<Ratio> share = rule.rounding().apply(whole.amount().abs().times(sign()));
        share.value().toDecimal(rule.scale()).findings().forEach(finding -> findings.add(at(part, finding)));
        residues.set(position, share.residue());
        return Share.ofAmount(share.value());
    }

    private Ratio weight(PricedPart part, int position) {
        Optional<Ratio> weight =
                switch (rule.basis()) {
                    case RATIO -> Optional.of(size(part));
                    case LIST_PRICE -> worth(part, "listPrice", part.listPrice());
                    case COST -> worth(part, "cost", part.cost());
                    case WEIGHT -> part.weight().or(() -> missing(part, "weight"));
                };
        if (weight.isPresent() && weight.get().signum() < 0) {
            findings.add(finding(part, QuantityCode.ALLOCATION_NEGATIVE_WEIGHT)
                    .with("value", weight.get().toString())
                    .with("position", position + 1));
            return Ratio.ZERO;
        }
        return weight.orElse(Ratio.ZERO);
    }

    private Ratio size(PricedPart part) {
        return part.quantity().times(direction);
    }

    private Optional<Ratio> worth(PricedPart part, String basis, Optional<Money> price) {
        return price.isEmpty()
                ? missing(part, basis)
                : price.filter(given -> isInCurrency(part, given)).map(given -> given.amount().times(size(part)));
    }

    private Optional<Ratio> missing(PricedPart part, String basis) {
        findings.add(finding(part, PriceCode.PRICE_BASIS_MISSING)
                .with("product", part.product())
                .with("basis", basis));
        return Optional.empty();
    }

    private boolean isInCurrency(PricedPart part, Money price) {
        boolean same = price.currency().equals(amount.currency());
        if (!same) {
            findings.add(finding(part, QuantityCode.CURRENCY_MISMATCH)
                    .with("left", amount.toString())
                    .with("right", price.toString()));
        }
        return same;
    }

    private void noteMixedUnits() {
        Set<String> units = new TreeSet<>();
        for (int i = 0; rule.basis() == PriceBasis.RATIO && i < parts.size(); i++) {
            if (shares.get(i) instanceof Share.ByWeight) {
                parts.get(i).unit().ifPresent(units::add);
            }
        }
        if (units.size() > 1) {
            findings.add(Finding.of(PriceCode.PRICE_UNITS_MIXED).with("units", String.join(", ", units)));
        }
    }

    private static Finding finding(PricedPart part, FindingCode code) {
        return at(part, Finding.of(code));
    }

    private static Finding at(PricedPart part, Finding finding) {
        return finding.about(part.part()).at(part.place());
    }
}
