package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.WireCode;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first vector is the vendor's; the others were worked out by another program after the same rule. */
class SignatureTest {

    private static final Instant AT = Instant.ofEpochSecond(1_470_042_310L);
    private static final Signature SIGNATURE = Signature.of(Credentials.of("test2", "test2-xx", "12345"));
    private static final Map<String, String> OFFICIAL = Map.of(
            "page_no", "0",
            "page_size", "40",
            "start_time", "2016-08-01 12:00:00",
            "end_time", "2016-08-01 13:00:00");

    @Test
    void sign_theVendorsOwnVector() {
        assertThat(SIGNATURE.sign(OFFICIAL, AT).orThrow().sign()).isEqualTo("ad4e6fe037ea6e3ba4768317be9d1309");
    }

    @Test
    void text_theVendorsOwnVectorWithoutTheSecret() {
        assertThat(SIGNATURE.text(OFFICIAL, AT).orThrow())
                .isEqualTo("06-appkey:0008-test2-xx;08-end_time:0019-2016-08-01 13:00:00;07-page_no:0001-0;"
                        + "09-page_size:0002-40;03-sid:0005-test2;10-start_time:0019-2016-08-01 12:00:00;"
                        + "09-timestamp:0010-1470042310");
    }

    @Test
    void sign_theBodyHoldsEncodedValuesInTheOrderOfNames() {
        SignedRequest request = SIGNATURE.sign(OFFICIAL, AT).orThrow();

        assertThat(request.body())
                .isEqualTo("appkey=test2-xx&end_time=2016-08-01+13%3A00%3A00&page_no=0&page_size=40&sid=test2"
                        + "&sign=ad4e6fe037ea6e3ba4768317be9d1309&start_time=2016-08-01+12%3A00%3A00"
                        + "&timestamp=1470042310");
        assertThat(request.query()).isEmpty();
        assertThat(request.contentType()).isEqualTo("application/x-www-form-urlencoded; charset=UTF-8");
        assertThat(request.parameters().keySet())
                .containsExactly(
                        "appkey", "end_time", "page_no", "page_size", "sid", "sign", "start_time", "timestamp");
        assertThat(request.parameters()).containsEntry("end_time", "2016-08-01 13:00:00");
    }

    @Test
    void sign_theOrderOfParametersPlaysNoPart() {
        Map<String, String> other = new LinkedHashMap<>();
        other.put("start_time", "2016-08-01 12:00:00");
        other.put("page_size", "40");
        other.put("end_time", "2016-08-01 13:00:00");
        other.put("page_no", "0");

        assertThat(SIGNATURE.sign(other, AT).orThrow().sign()).isEqualTo("ad4e6fe037ea6e3ba4768317be9d1309");
    }

    @ParameterizedTest
    @CsvSource({
        "CHARACTERS, 中文, 95e40b881680d27409827eb4642f083e",
        "CODE_POINTS, 中文, 95e40b881680d27409827eb4642f083e",
        "UTF16_UNITS, 中文, 95e40b881680d27409827eb4642f083e",
        "BYTES, 中文, 695c081151f296b673070d65168ca835",
        "CODE_POINTS, a😀b, 9a16e0e4b7c53476fb1621674b071d3e",
        "UTF16_UNITS, a😀b, 0228411c2143ec625f72a4b48bb612e9",
        "BYTES, a😀b, 11da34ef3aa510b2d7e5b21b1f2a146d"
    })
    void counting_decidesLengthsOutsideAscii(TextLength length, String name, String sign) {
        assertThat(SIGNATURE.counting(length).sign(Map.of("goods_name", name), AT).orThrow().sign())
                .isEqualTo(sign);
    }

    @Test
    void sign_anEmojiIsRefusedUnlessSomebodySaysHowToCount() {
        Outcome<SignedRequest> refused = SIGNATURE.sign(Map.of("suite_name", "a😀b"), AT);

        assertThat(refused.hasValue()).isFalse();
        FindingAssert.assertThat(refused.findings())
                .raises(SignatureCode.SIGN_LENGTH_UNSURE)
                .about("suite_name")
                .at(Place.pointer("/suite_name"))
                .with("field", "suite_name")
                .with("codePoint", "U+1F600");
    }

    @Test
    void escaped_everyWayOfCountingAgrees() {
        String json = Signature.escaped("{\"goods_name\":\"中😀~\u007f\"}");

        assertThat(json).isEqualTo("{\"goods_name\":\"\\u4e2d\\ud83d\\ude00~\\u007f\"}");
        String sign = SIGNATURE.sign(Map.of("goods_list", json), AT).orThrow().sign();
        for (TextLength length : TextLength.values()) {
            assertThat(SIGNATURE.counting(length).sign(Map.of("goods_list", json), AT).orThrow().sign())
                    .isEqualTo(sign);
        }
    }

    @Test
    void sign_aLengthOverFourDigitsKeepsAllOfThem() {
        Map<String, String> parameters = Map.of("remark", "x".repeat(12_345));

        assertThat(SIGNATURE.text(parameters, AT).orThrow()).contains(";06-remark:12345-xxx");
        assertThat(SIGNATURE.sign(parameters, AT).orThrow().sign()).isEqualTo("ffcd09455228b1f78212737a52b66e8c");
    }

    @Test
    void sign_halfACharacterIsRefused() {
        FindingAssert.assertThat(SIGNATURE.sign(Map.of("remark", "ab\ud83d"), AT).findings())
                .raises(WireCode.BAD_TEXT)
                .about("remark")
                .at(Place.pointer("/remark"))
                .with("codePoint", "U+D83D")
                .with("index", "2");
    }

    @ParameterizedTest
    @CsvSource({"sid", "appkey", "timestamp", "sign", "appsecret", "''"})
    void sign_namesThatAreSetHereAreRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SIGNATURE.sign(Map.of(name, "canary-81"), AT))
                .withMessage("The parameter '" + name + "' is set by the signature and cannot be given.");
    }

    @Test
    void sign_nullIsABadCall() {
        Map<String, String> parameters = new HashMap<>();
        parameters.put("spec_no", null);

        assertThatNullPointerException()
                .isThrownBy(() -> SIGNATURE.sign(parameters, AT))
                .withMessage("The parameter 'spec_no' is null.");
    }

    @ParameterizedTest
    @CsvSource({"-1", "10000000000"})
    void sign_aTimeWithoutTenDigitsIsABadCall(long seconds) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SIGNATURE.sign(Map.of(), Instant.ofEpochSecond(seconds)))
                .withMessageEndingWith("has no 10 digits of seconds since 1970.");
    }

    @Test
    void sign_anEarlyTimeHasTenDigitsToo() {
        assertThat(SIGNATURE.text(Map.of(), Instant.ofEpochSecond(7)).orThrow()).endsWith("0010-0000000007");
    }

    @Test
    @Tag("F96")
    void toString_noTextShowsSecretOrValues() {
        Credentials credentials = Credentials.of("test2", "test2-xx", "canary-secret");
        Signature signature = Signature.of(credentials);
        Outcome<SignedRequest> request = signature.sign(Map.of("receiver_name", "canary-buyer"), AT);

        assertThat(credentials).hasToString("Credentials of test2, secret hidden");
        assertThat(signature).hasToString("Signature for Credentials of test2, secret hidden, counting CHARACTERS");
        assertThat(request.value()).hasToString("SignedRequest with appkey, receiver_name, sid, sign, timestamp");
        assertThat(request.value().body()).doesNotContain("canary-secret");
        assertThat(signature.sign(Map.of("name", "canary-buyer😀"), AT).findings().toString())
                .doesNotContain("canary");
        assertThat(signature.text(Map.of(), AT).value()).doesNotContain("canary");
    }

    @Test
    void equals_allPartsCountAndTheHashLeavesTheSecretOut() {
        Credentials credentials = Credentials.of("a", "b", "c");

        assertThat(credentials).isEqualTo(Credentials.of("a", "b", "c")).isNotEqualTo("a");
        assertThat(credentials).isNotEqualTo(Credentials.of("x", "b", "c"));
        assertThat(credentials).isNotEqualTo(Credentials.of("a", "x", "c"));
        assertThat(credentials).isNotEqualTo(Credentials.of("a", "b", "x"));
        assertThat(Credentials.ofQjb("a", "b", "c:d")).isNotEqualTo(credentials);
        assertThat(credentials).hasSameHashCodeAs(Credentials.of("a", "b", "x"));
    }

    @ParameterizedTest
    @CsvSource({"' ', b, canary, sid", "a, ' ', canary, appKey", "a, canary, ' ', appSecret"})
    void credentials_blankPartsAreRefusedByName(String sid, String key, String secret, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Credentials.of(sid, key, secret))
                .withMessage("'" + named + "' must not be blank.");
    }
}
