package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SYN-4")
class RequestsTest {
    private static final String A1 = Requests.fingerprint("{A:1}");
    private static final String A2 = Requests.fingerprint("{A:2}");
    private static final RequestState IN_FLIGHT = new RequestState("K1", A1, Optional.empty());

    private static RequestDecision decide(RequestState stored, String key, String fingerprint) {
        return Requests.decide(Optional.ofNullable(stored), key, fingerprint).value();
    }

    @Test
    @Tag("N24")
    @Tag("F73")
    void decide_keyOnceAgainAndWithAnotherBody() {
        RequestDecision first = decide(null, "K1", A1);
        assertThat(first).isEqualTo(new RequestDecision.Execute(IN_FLIGHT));
        assertThat(first.answer()).isEmpty();
        RequestState done = first.state().done("doc 17");
        RequestDecision again = decide(done, "K1", A1);
        assertThat(again).isEqualTo(new RequestDecision.Replay(done));
        assertThat(again.answer()).contains("doc 17");
        assertThat(((RequestDecision.Replay) again).result()).isEqualTo("doc 17");
        Outcome<RequestDecision> other = Requests.decide(Optional.of(done), "K1", A2);
        assertThat(other.value()).isEqualTo(new RequestDecision.Conflict(done, A2));
        assertThat(other)
                .raises(EventCode.IDEMPOTENCY_CONFLICT)
                .about("K1")
                .with("key", "K1")
                .with("stored", A1)
                .with("got", A2);
        assertThat(Requests.decide(Optional.of(IN_FLIGHT), "K1", A2)).raises(EventCode.IDEMPOTENCY_CONFLICT);
    }

    @Test
    @Tag("F77")
    void decide_crashBetweenEffectAndRecord_isInFlightAndDoneAgainUnderItsKey() {
        RequestDecision decision = decide(RequestState.parse(IN_FLIGHT.toText()), "K1", A1);
        assertThat(decision).isEqualTo(new RequestDecision.InFlight(IN_FLIGHT));
        assertThat(((RequestDecision.InFlight) decision).again()).isEqualTo(new RequestDecision.Execute(IN_FLIGHT));
    }

    @Test
    void decide_longestKey_isTaken() {
        assertThat(Requests.decide(Optional.empty(), "k".repeat(255), A1)).raisesNothing();
        assertThat(Requests.decide(Optional.empty(), "k".repeat(256), A1))
                .raises(EventCode.REQUEST_KEY_INVALID)
                .about("k".repeat(256))
                .with("length", 256)
                .with("limit", 255);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\nb", "\u0000"})
    void decide_keyThatIsNone_isAFinding(String key) {
        assertThat(Requests.decide(Optional.empty(), key, A1)).raises(EventCode.REQUEST_KEY_INVALID).with("length", key.length());
    }

    @Test
    void decide_storedUnderAnotherKey_isABadCall() {
        assertThatIllegalArgumentException().isThrownBy(() -> decide(IN_FLIGHT, "K2", A1)).withMessageContaining("'K1'");
    }

    @Test
    void fingerprint_isTheSha256() {
        // The digest of the empty text, as every table of SHA-256 has it.
        assertThat(Requests.fingerprint("")).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void text_isReadBackAndShowsNoResultToPeople() {
        RequestState state = new RequestState("K1", "f", Optional.empty());
        assertThat(state.toText()).isEqualTo("skuwright-request 1\nK1\tf\tin flight\t\n");
        assertThat(state.done("a\tb").toText()).isEqualTo("skuwright-request 1\nK1\tf\tdone\ta\\u0009b\n");
        assertThat(RequestState.parse(state.toText())).isEqualTo(state).hasToString("K1 in flight");
        assertThat(RequestState.parse(state.done("a\tb").toText())).isEqualTo(state.done("a\tb"));
        assertThat(state.done("")).isNotEqualTo(state).hasToString("K1 done");
        assertThat(RequestState.parse(state.done("").toText())).isEqualTo(state.done(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "skuwright-request 1\n", "skuwright-request 2\nK1\tf\tdone\tx\n", "skuwright-request 1\nK1\tf\tdone\tx",
        "skuwright-request 1\nK1\tf\tdone\n", "skuwright-request 1\nK1\tf\tlost\tx\n", "skuwright-request 1\nK1\tf\tin flight\tx\n",
        "skuwright-request 1\nK1\tf\tdone\t\\u00\n"
    })
    void text_damaged_isAFinding(String text) {
        assertThat(RequestState.read(text)).raises(EventCode.REQUEST_STATE_INVALID);
        assertThatThrownBy(() -> RequestState.parse(text)).isInstanceOf(FindingException.class);
    }

    @Test
    void text_damaged_saysWhatWasExpected() {
        assertThat(RequestState.read("skuwright-request 1\nK1\tf\tlost\tx\n"))
                .raises(EventCode.REQUEST_STATE_INVALID)
                .with("expected", "done and a result, or in flight and none");
    }
}
