package io.skuwright.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.sync.HandOverEvent.Result;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** The order of events, and how often they come, carries no meaning. */
@Tag("SYN-3")
@Tag("R48")
@Tag("R50")
@Tag("F74")
@Tag("F75")
class HandOverProperties {

    private static final List<OrderKey> KEYS =
            List.of(OrderKey.of("S1", "1"), OrderKey.of("S1", "2"), OrderKey.of("S2", "1"), OrderKey.of("S1", "9"));
    private static final List<String> VALUES = List.of("", "1", "2", "3");

    /** Events of every kind, of few orders, versions and values, so that they meet. */
    @Provide
    Arbitrary<List<HandOverEvent>> events() {
        Arbitrary<OrderKey> keys = Arbitraries.of(KEYS);
        Arbitrary<Long> versions = Arbitraries.longs().between(0, 6);
        Arbitrary<OrderStatus> statuses = Arbitraries.of(OrderStatus.class);
        Arbitrary<TreeMap<String, String>> fields = Combinators.combine(
                        Arbitraries.of(VALUES), Arbitraries.of(VALUES), Arbitraries.of("awb", "note"))
                .as((line, other, name) -> new TreeMap<>(Map.of("line.MUG-2", line, name, other)));
        Arbitrary<Optional<String>> numbers = Arbitraries.of(Optional.empty(), Optional.of("1"), Optional.of("9"));
        Arbitrary<HandOverEvent> shop = Combinators.combine(keys, versions, statuses, fields, numbers)
                .as((key, version, status, values, number) ->
                        new HandOverEvent.ShopOrder(key, version, status, values, number, Place.NONE));
        Arbitrary<HandOverEvent> erp = Combinators.combine(keys, versions, statuses.optional(), fields, numbers)
                .as((key, version, status, values, number) ->
                        new HandOverEvent.ErpAnswer(key, version, status, values, number, Place.NONE));
        Arbitrary<HandOverEvent> report = Combinators.combine(
                        keys, Arbitraries.integers().between(0, 2), Arbitraries.of(Result.class), numbers)
                .as((key, attempt, result, number) ->
                        new HandOverEvent.Report(key, attempt, result, number, Place.NONE));
        Arbitrary<HandOverEvent> taken = Combinators.combine(keys, Arbitraries.of(Side.class), versions, fields)
                .as((key, side, version, values) ->
                        new HandOverEvent.Taken(key, side, version, values, Place.NONE));
        Arbitrary<HandOverEvent> wish = Combinators.combine(keys, Arbitraries.integers().between(0, 2))
                .as(HandOverEvent::byHand);
        return Arbitraries.oneOf(List.of(shop, erp, report, taken, wish)).list().ofMaxSize(25);
    }

    @Provide
    Arbitrary<HandOverSettings> settings() {
        return Combinators.combine(
                        Arbitraries.of(Flow.BOTH, Flow.TO_ERP, Flow.NONE),
                        Arbitraries.of(OrderStatus.AWAITING, OrderStatus.CONFIRMED, OrderStatus.IN_PROCESS),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((flow, trigger, automatic, editable, creating) -> HandOverSettings.builder()
                        .flow(flow)
                        .trigger(trigger)
                        .automatic(automatic)
                        .editable(editable)
                        .createInShop(creating)
                        .build());
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(Finding::toString).sorted().toList();
    }

    @Property(tries = 1_000)
    void events_inAnyOrder_giveTheSameStateAndPlan(
            @ForAll("events") List<HandOverEvent> before,
            @ForAll("events") List<HandOverEvent> events,
            @ForAll("settings") HandOverSettings settings,
            @ForAll Random random) {
        HandOverState known = HandOver.fold(HandOverState.empty(), before, settings).state();
        HandOverState sending = HandOver.plan(known, settings).begun(known, Instant.EPOCH);
        HandOverFold fold = HandOver.fold(sending, events, settings);
        List<HandOverEvent> mixed = new ArrayList<>(events);
        Collections.shuffle(mixed, random);
        HandOverFold other = HandOver.fold(sending, mixed, settings);
        assertThat(other.state().toText()).isEqualTo(fold.state().toText());
        assertThat(other.counts()).isEqualTo(fold.counts());
        assertThat(texts(other.findings())).isEqualTo(texts(fold.findings()));
        assertThat(HandOver.plan(other.state(), settings)).isEqualTo(HandOver.plan(fold.state(), settings));
        assertThat(fold.fates()).hasSameSizeAs(events);
    }

    @Property(tries = 500)
    void state_ofAnyEvents_isReadAgainAsItIs(
            @ForAll("events") List<HandOverEvent> events, @ForAll("settings") HandOverSettings settings) {
        HandOverState state = HandOver.fold(HandOverState.empty(), events, settings).state();
        assertThat(HandOverState.parse(state.toText())).isEqualTo(state);
        HandOverState begun = HandOver.plan(state, settings).begun(state, Instant.EPOCH);
        assertThat(HandOverState.parse(begun.toText())).isEqualTo(begun);
        assertThat(begun.uncertain().uncertain()).isEqualTo(begun.uncertain());
        // What is being sent is not planned once more.
        assertThat(HandOver.plan(begun, settings).tasks())
                .noneMatch(task -> task.kind() == HandOverTask.Kind.SEND);
    }

    /** A state that was cut or changed anywhere is read or refused, and what was read can be used. */
    @Property(tries = 500)
    void text_damagedAnywhere_isReadOrRefused(
            @ForAll("events") List<HandOverEvent> events,
            @ForAll("settings") HandOverSettings settings,
            @ForAll Random random) {
        String text = HandOver.fold(HandOverState.empty(), events, settings).state().toText();
        int at = random.nextInt(text.length());
        String damaged = switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + (char) (' ' + random.nextInt(95)) + text.substring(at + 1);
            default -> text.substring(0, at) + text.substring(at + 1);
        };
        HandOverState.read(damaged).optional().ifPresentOrElse(
                state -> {
                    HandOverFold fold = HandOver.fold(state, events, settings);
                    assertThat(fold.fates()).hasSameSizeAs(events);
                    assertThat(HandOver.plan(fold.state(), settings).tasks()).isNotNull();
                },
                () -> FindingAssert.assertThat(HandOverState.read(damaged)).raises(HandOverCode.HAND_OVER_STATE_INVALID));
    }
}
