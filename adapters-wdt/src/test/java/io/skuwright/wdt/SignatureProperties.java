package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Outcome;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SignatureProperties {

    private static final Instant AT = Instant.ofEpochSecond(1_470_042_310L);
    private static final Signature SIGNATURE = Signature.of(Credentials.of("test2", "test2-xx", "12345"));

    @Property(tries = 300)
    void sign_anyTextIsSignedOrRefusedAndNeverThrows(@ForAll String value) {
        Outcome<SignedRequest> request = SIGNATURE.sign(Map.of("remark", value), AT);

        assertThat(request.hasValue()).isNotEqualTo(request.hasErrors());
        request.optional().ifPresent(sent -> assertThat(sent.sign()).matches("[0-9a-f]{32}"));
    }

    @Property(tries = 300)
    void body_decodesToTheValueThatWasSigned(@ForAll String value) {
        Outcome<SignedRequest> request = SIGNATURE.sign(Map.of("remark", value), AT);
        Assume.that(request.hasValue());

        String field = request.value().body().split("&", -1)[1];
        assertThat(URLDecoder.decode(field, StandardCharsets.UTF_8)).isEqualTo("remark=" + value);
        assertThat(FormText.encoded(value)).isEqualTo(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    @Property(tries = 300)
    void escaped_isAsciiAndEveryCountAgrees(@ForAll String value) {
        String escaped = Signature.escaped(value);

        assertThat(escaped.chars()).allMatch(c -> c < 0x7F);
        for (TextLength length : TextLength.values()) {
            assertThat(length.of(escaped)).isEqualTo(escaped.length());
        }
    }
}
