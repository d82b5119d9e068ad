package io.skuwright.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** A decimal that is read from bytes is the number of its text, and whatever is in doubt is left to who reads texts. */
class DecimalBytesProperties {

    @Property(tries = 3_000)
    void few_anyText_isItsNumberOrNone(
            @ForAll @StringLength(max = 22) @CharRange(from = '0', to = '9') @Chars({'.', '.', '0', '-', 'e', '/', ' '}) String text,
            @ForAll @IntRange(min = 1, max = 20) int most) {
        same(text, Limits.defaults());
        same(text, Limits.defaults().with(Limit.NUMBER_DIGITS, most));
        same(text, Limits.defaults().with(Limit.NUMBER_SCALE, most));
        same(text, Limits.defaults().with(Limit.NUMBER_LENGTH, most));
    }

    private static void same(String text, Limits limits) {
        DecimalBytes decimals = DecimalBytes.within(limits);
        byte[] bytes = ("<" + text + ">").getBytes(StandardCharsets.US_ASCII);
        Outcome<Ratio> careful = Ratio.read(text, limits);
        Ratio number = decimals.few(bytes, 1, bytes.length - 1);
        if (number != null) {
            assertThat(careful.findings()).as(text).isEmpty();
            assertThat(number).as(text).isEqualTo(careful.value()).hasToString(careful.value().toString());
        }
        assertThat(decimals.any(text)).as(text).isEqualTo(careful.findings().isEmpty() ? careful.value() : null);
    }

    @Example
    void few_decimalsOfPrices_areReadAtOnce() {
        assertThat(few("215.3000")).isEqualTo(Ratio.of(2153, 10));
        assertThat(few("0.0000")).isEqualTo(Ratio.ZERO);
        assertThat(few("10.05")).isEqualTo(Ratio.of(201, 20));
        assertThat(few("1.000000")).isEqualTo(Ratio.ONE);
        assertThat(few("123456789012345678")).isEqualTo(Ratio.of(123_456_789_012_345_678L));
        assertThat(few("0.1234567890123456")).isEqualTo(Ratio.of(1_234_567_890_123_456L, 10_000_000_000_000_000L));
        assertThat(few("1234567890123456789")).isNull();
        assertThat(few("007")).isNull();
        assertThat(few("1.")).isNull();
        assertThat(few(".5")).isNull();
        assertThat(few("1.2.3")).isNull();
        assertThat(few("-1")).isEqualTo(Ratio.of(-1));
        assertThat(few("-12.50")).isEqualTo(Ratio.of(-25, 2));
        assertThat(few("-0")).isNull();
        assertThat(few("-0.00")).isNull();
        assertThat(few("--1")).isNull();
        assertThat(few("-")).isNull();
        assertThat(few("")).isNull();
    }

    private static Ratio few(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return DecimalBytes.within(Limits.defaults()).few(bytes, 0, bytes.length);
    }
}
