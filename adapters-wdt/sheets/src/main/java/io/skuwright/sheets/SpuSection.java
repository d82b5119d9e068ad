package io.skuwright.sheets;

import io.skuwright.product.Spec;
import io.skuwright.product.Spu;
import io.skuwright.result.Place;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes each SPU as a card: name, category, unit, counts and the grid of its combinations. */
final class SpuSection {

    /** A grid of so many columns and lines fits a card that shares its row with another one. */
    private static final int NARROW = 4;

    private static final int LOW = 12;

    private final Page page;
    private final ReportFacts facts;

    SpuSection(Page page, ReportFacts facts) {
        this.page = page;
        this.facts = facts;
    }

    void write() {
        List<Spu> spus = facts.spus();
        page.section("spus", page.word(Word.SPUS), spus.size());
        if (spus.isEmpty()) {
            page.paragraph(Word.NOTHING);
        } else {
            page.paragraph(Word.SPUS_MEAN);
            page.html().open("div", "class", "cards");
            int shown = Math.min(spus.size(), page.settings().spusShown());
            for (int at = 0; at < shown; at++) {
                card(spus.get(at), at + 1);
            }
            page.html().close("div");
            page.shown(shown, spus.size());
        }
        page.endSection();
    }

    private void card(Spu spu, int number) {
        Html html = page.html();
        SpuGrid grid = new SpuGrid(page, spu, facts.rules().code());
        String id = "spu-" + number;
        boolean isSmall = grid.width() <= NARROW && spu.skus().size() <= LOW * NARROW;
        html.line().open("article", "id", id, "class", isSmall ? "card" : "card large", "aria-labelledby", id + "-title")
                .open("h3", "id", id + "-title", "dir", "auto");
        page.data().write(facts.rules().name(), Place.NONE, spu.name());
        html.close("h3").open("p", "class", "meta");
        base(spu);
        html.text(page.number(spu.skus().size()) + " SKU");
        html.text(" " + page.word(Word.OF) + " " + combinations(spu) + " " + page.word(Word.COMBINATIONS));
        html.close("p");
        int shown = grid.write(id + "-title");
        page.shown(shown, spu.skus().size());
        html.close("article");
    }

    private void base(Spu spu) {
        Stream.of(spu.category().orElse(""), spu.unit().orElse(""))
                .filter(text -> !text.isEmpty())
                .forEach(text -> {
                    page.inline(facts.rules().category().orElse(page.word(Word.PRODUCT)), text);
                    page.html().text(" · ");
                });
    }

    /** Returns how many combinations the values allow; with 10 specs of 500 values that is no number of a computer. */
    private String combinations(Spu spu) {
        BigInteger product = spu.specs().stream()
                .map(spec -> BigInteger.valueOf(spec.values().size()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
        return product.bitLength() < Long.SIZE
                ? page.number(product.longValue())
                : spu.specs().stream()
                        .map(Spec::values)
                        .map(List::size)
                        .map(String::valueOf)
                        .collect(Collectors.joining(" × "));
    }
}
