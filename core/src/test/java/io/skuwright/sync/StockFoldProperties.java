package io.skuwright.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.Ratio;
import io.skuwright.sync.StockFold.Fate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("SYN-2")
class StockFoldProperties {

    private static final StockKey TEA = StockKey.of("8801", "TEA-1");

    @Provide
    Arbitrary<StockFact> facts() {
        Arbitrary<StockKey> keys = Arbitraries.of(TEA, TEA.defective(), StockKey.of("8802", "TEA-1"), StockKey.of("", " "));
        Arbitrary<Ratio> quantities = Combinators.combine(
                        Arbitraries.longs().between(-3, 3), Arbitraries.longs().between(1, 2))
                .as(Ratio::of);
        Arbitrary<StockVersion> versions = Arbitraries.of(
                StockVersion.of(1), StockVersion.of(2), StockVersion.of(3), StockVersion.at(java.time.Instant.EPOCH));
        Arbitrary<StockFact> levels =
                Combinators.combine(keys, quantities, versions).as((key, quantity, version) ->
                        StockFact.absolute(key, quantity, version));
        Arbitrary<StockFact> changes = Combinators.combine(
                        keys, quantities, Arbitraries.of("a", "b", "c", ""), versions.optional())
                .as((key, quantity, event, version) -> {
                    StockFact.Delta change = StockFact.delta(key, quantity, event);
                    return version.map(change::at).orElse(change);
                });
        return Arbitraries.oneOf(levels, changes);
    }

    @Provide
    Arbitrary<List<List<StockFact>>> stories() {
        return facts().list().ofMaxSize(12).list().ofMaxSize(4).withoutEdgeCases();
    }

    private static StockState fold(List<List<StockFact>> story) {
        StockState state = StockState.of(Side.ERP);
        for (List<StockFact> facts : story) {
            state = state.fold(Side.ERP, facts).state();
        }
        return state;
    }

    /** The fates differ at most by which of two equal facts counted. */
    @Property(tries = 1_000)
    void orderInACall_hasNoMeaning(
            @ForAll("stories") List<List<StockFact>> story, @ForAll("stories") List<List<StockFact>> last, @ForAll long seed) {
        StockState state = fold(story);
        List<StockFact> facts = last.stream().flatMap(List::stream).toList();
        List<StockFact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));

        StockFold fold = state.fold(Side.ERP, facts);
        StockFold other = state.fold(Side.ERP, shuffled);

        assertThat(other.state()).isEqualTo(fold.state());
        assertThat(other.counts()).isEqualTo(fold.counts());
        assertThat(other.findings()).hasSameSizeAs(fold.findings());
        assertThat(fold.fates()).hasSameSizeAs(facts);
    }

    @Property(tries = 1_000)
    void factsToldAgain_changeNothing(@ForAll("stories") List<List<StockFact>> story) {
        StockState state = fold(story);
        List<StockFact> last = story.isEmpty() ? List.of() : story.get(story.size() - 1);

        StockFold again = state.fold(Side.ERP, last);

        assertThat(again.state()).isEqualTo(state);
        assertThat(again.counts()).doesNotContainKey(Fate.APPLIED);
    }

    @Property(tries = 500)
    void text_isReadBack(@ForAll("stories") List<List<StockFact>> story) {
        StockState state = fold(story);

        assertThat(StockState.parse(state.toText())).isEqualTo(state);
        assertThat(StockState.parse(state.toText()).toText()).isEqualTo(state.toText());
    }

    @Property(tries = 500)
    void damagedText_neverThrows(
            @ForAll("stories") List<List<StockFact>> story, @ForAll @IntRange(max = 400) int at, @ForAll char letter) {
        StringBuilder text = new StringBuilder(fold(story).toText());
        text.setCharAt(Math.min(at, text.length() - 1), letter);

        assertThat(StockState.read(text.toString())).isNotNull();
        assertThat(StockState.read(text.substring(0, text.length() - 1)).hasValue()).isFalse();
    }

    /**
     * A true life of one stock: change 1, 2, 3 ... , and the level after each. Told in parts, in any order and again and
     * again, versions never go back, and the level is always a true one of the base plus what was taken in after it; told
     * once more as a whole, it is the level at the end.
     */
    @Property(tries = 1_000)
    void trueLife_toldInAnyOrder_endsAtItsLevel(
            @ForAll("lives") List<Integer> changes, @ForAll @IntRange(min = 1, max = 6) int calls, @ForAll long seed) {
        List<StockFact> truth = truth(changes);
        Random random = new Random(seed);
        StockState state = StockState.of(Side.ERP);
        for (int call = 0; call < calls; call++) {
            List<StockFact> told = truth.stream().filter(fact -> random.nextInt(3) == 0).toList();
            Optional<StockVersion> before = state.version(TEA);
            state = state.fold(Side.ERP, told).state();
            Optional<StockVersion> after = state.version(TEA);
            assertThat(before.isEmpty() || !before.get().isAfter(after.orElseThrow())).isTrue();
        }

        StockState end = state.fold(Side.ERP, truth).state();

        int sum = changes.stream().mapToInt(Integer::intValue).sum();
        assertThat(end.level(TEA)).contains(Ratio.of(10 + sum));
    }

    @Provide
    Arbitrary<List<Integer>> lives() {
        return Arbitraries.integers().between(-5, 5).list().ofMinSize(1).ofMaxSize(8);
    }

    private static List<StockFact> truth(List<Integer> changes) {
        List<StockFact> truth = new ArrayList<>();
        int level = 10;
        truth.add(StockFact.absolute(TEA, Ratio.of(level), StockVersion.of(0)));
        for (int at = 1; at <= changes.size(); at++) {
            int change = changes.get(at - 1);
            level += change;
            truth.add(StockFact.delta(TEA, Ratio.of(change), "event-" + at).at(StockVersion.of(at)));
            truth.add(StockFact.absolute(TEA, Ratio.of(level), StockVersion.of(at)));
        }
        return truth;
    }
}
