package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.WireCode;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vector was worked out after two clients that agree; no server has confirmed it. */
class QjbSignatureTest {

    private static final String BODY =
            "[{\"start_time\":\"2020-01-01 00:00:00\",\"end_time\":\"2020-01-20 00:00:00\",\"hide_deleted\":1}]";
    private static final Map<String, String> PAGE = Map.of("page_size", "1", "page_no", "0", "calc_total", "1");

    /** 250,000,000 seconds after the beginning of 2012 in Beijing. */
    private static final Instant AT = Instant.ofEpochSecond(1_575_347_200L);

    private static final QjbSignature SIGNATURE =
            QjbSignature.of(Credentials.ofQjb("wdtapi3", "testkey", "testsecret:testsalt"));

    @Test
    void sign_ownVector() {
        SignedRequest request =
                SIGNATURE.sign("goods.Goods.queryWithSpec", PAGE, BODY, AT).orThrow();

        assertThat(request.sign()).isEqualTo("8af75e6b98f297ebbd4d0365932b7da9");
        assertThat(request.query())
                .isEqualTo("calc_total=1&key=testkey&method=goods.Goods.queryWithSpec&page_no=0&page_size=1&salt=testsalt"
                        + "&sid=wdtapi3&sign=8af75e6b98f297ebbd4d0365932b7da9&timestamp=250000000&v=1.0");
        assertThat(request.body()).isEqualTo(BODY);
        assertThat(request.contentType()).isEqualTo("application/json; charset=UTF-8");
        assertThat(request.parameters()).doesNotContainKey("body").containsEntry("timestamp", "250000000");
    }

    @Test
    void sign_anEmojiNeedsNoLength() {
        assertThat(SIGNATURE.sign("a.b.c", Map.of(), "[\"😀\"]", AT).hasValue()).isTrue();
    }

    @Test
    void sign_halfACharacterIsRefused() {
        FindingAssert.assertThat(SIGNATURE.sign("a.b.c", Map.of(), "[\"\ude00\"]", AT).findings())
                .raises(WireCode.BAD_TEXT)
                .about("body")
                .at(Place.pointer("/body"))
                .with("codePoint", "U+DE00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sid", "key", "salt", "method", "v", "timestamp", "sign", "body"})
    void sign_namesThatAreSetHereAreRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SIGNATURE.sign("a.b.c", Map.of(name, "canary"), "[]", AT))
                .withMessage("The parameter '" + name + "' is set by the signature and cannot be given.");
    }

    @Test
    void sign_aTimeBefore2012IsABadCall() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SIGNATURE.sign("a.b.c", Map.of(), "[]", Instant.ofEpochSecond(1_325_347_199L)))
                .withMessage("The time 2011-12-31T15:59:59Z is before the beginning of 2012 in Beijing.");
    }

    @Test
    void toString_noTextShowsSecretOrSalt() {
        QjbSignature signature = QjbSignature.of(Credentials.ofQjb("wdtapi3", "k", "canary-secret:canary-salt"));
        Outcome<SignedRequest> request = signature.sign("a.b.c", Map.of(), "[\"canary-buyer\"]", AT);

        assertThat(signature).hasToString("QjbSignature for Credentials of wdtapi3, secret hidden");
        assertThat(request.value()).hasToString("SignedRequest with key, method, salt, sid, sign, timestamp, v");
        assertThat(request.value().query()).doesNotContain("canary-secret");
    }

    @Test
    void of_credentialsWithoutSaltAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QjbSignature.of(Credentials.of("a", "b", "canary")))
                .withMessage("Credentials of the flagship edition have a salt; these have none.");
    }

    @Test
    void ofQjb_aSecretWithoutSaltIsRefusedWithoutShowingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credentials.ofQjb("a", "b", "canary"))
                .withMessage("The appsecret of the flagship edition is secret:salt; this one has no colon.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credentials.ofQjb("a", "b", "canary: "))
                .withMessage("'salt' must not be blank.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credentials.ofQjb("a", "b", ":canary"))
                .withMessage("'secret' must not be blank.");
    }
}
