package io.skuwright.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** However hosts fall over and requests come again, each key has its effect exactly once. */
@Tag("SYN-4")
@Tag("F73")
@Tag("F77")
class IdempotencyModelProperties {

    /** A request, and the step after which the host falls over: 0 before the first, 3 after the last. */
    private record Call(String key, String body, int fallsAfter) {}

    private static final int STEPS = 3;

    /** A store that outlives the host, and a target that knows the key of a call. */
    private static final class World {
        private final Map<String, String> store = new HashMap<>();
        private final Map<String, List<String>> effects = new HashMap<>();
        private final Map<String, String> firstBody = new HashMap<>();

        /** Returns the answer, or empty if the host fell over before it answered. */
        Optional<String> call(Call call) {
            Optional<RequestState> stored = Optional.ofNullable(store.get(call.key())).map(RequestState::parse);
            RequestDecision decision =
                    Requests.decide(stored, call.key(), Requests.fingerprint(call.body())).value();
            if (decision instanceof RequestDecision.Replay replay) {
                return Optional.of(replay.result());
            }
            if (decision instanceof RequestDecision.Conflict) {
                return Optional.of("conflict");
            }
            RequestDecision.Execute execute = decision instanceof RequestDecision.InFlight inFlight
                    ? inFlight.again()
                    : (RequestDecision.Execute) decision;
            int step = 0;
            if (call.fallsAfter() == step++) {
                return Optional.empty();
            }
            store.put(call.key(), execute.state().toText());
            firstBody.putIfAbsent(call.key(), call.body());
            if (call.fallsAfter() == step++) {
                return Optional.empty();
            }
            String result = effect(call);
            if (call.fallsAfter() == step) {
                return Optional.empty();
            }
            store.put(call.key(), execute.state().done(result).toText());
            return Optional.of(result);
        }

        /** The target makes nothing twice under one key, and answers as it did the first time. */
        private String effect(Call call) {
            List<String> made = effects.computeIfAbsent(call.key(), key -> new ArrayList<>());
            if (made.isEmpty()) {
                made.add(call.body());
            }
            return "made of " + made.get(0);
        }

        void check() {
            effects.forEach((key, bodies) -> assertThat(bodies).as("effects of %s", key).containsExactly(firstBody.get(key)));
        }
    }

    private static void run(List<Call> calls) {
        World world = new World();
        for (Call call : calls) {
            Optional<String> answer = world.call(call);
            world.check();
            String first = world.firstBody.get(call.key());
            String expected = call.body().equals(first) ? "made of " + first : "conflict";
            answer.ifPresent(said -> assertThat(said).isEqualTo(expected));
        }
        // Whoever got no answer asks again, and nothing falls over any more.
        for (Call call : calls) {
            String body = world.firstBody.getOrDefault(call.key(), call.body());
            assertThat(world.call(new Call(call.key(), body, STEPS))).contains("made of " + body);
            world.check();
        }
        Set<String> asked = new HashSet<>();
        calls.forEach(call -> asked.add(call.key()));
        assertThat(world.effects.keySet()).isEqualTo(asked);
        assertThat(world.store.values()).allSatisfy(text -> assertThat(RequestState.parse(text).result()).isPresent());
    }

    @Property(tries = 1_000)
    void calls_withAnyFaults_haveTheirEffectOnce(@ForAll("calls") List<Call> calls) {
        run(calls);
    }

    @Provide
    Arbitrary<List<Call>> calls() {
        Arbitrary<Call> call = Combinators.combine(
                        Arbitraries.of("K1", "K2", "K3"), Arbitraries.of("A:1", "A:2"), Arbitraries.integers().between(0, STEPS))
                .as(Call::new);
        return call.list().ofMinSize(1).ofMaxSize(50);
    }

    /** Two requests of one try and one repetition each, every combination of falls and bodies. */
    @Example
    void calls_everyCrashPrefix_haveTheirEffectOnce() {
        for (int falls = 0; falls < 256; falls++) {
            for (int bodies = 0; bodies < 4; bodies++) {
                run(List.of(
                        new Call("K1", "A:1", falls % 4),
                        new Call("K2", "A:1", falls / 4 % 4),
                        new Call("K1", bodies % 2 == 0 ? "A:1" : "A:2", falls / 16 % 4),
                        new Call("K2", bodies / 2 == 0 ? "A:1" : "A:2", falls / 64)));
            }
        }
    }
}
