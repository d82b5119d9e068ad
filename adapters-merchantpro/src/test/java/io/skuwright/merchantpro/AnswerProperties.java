package io.skuwright.merchantpro;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.merchantpro.fixtures.GoldenFiles;
import io.skuwright.merchantpro.fixtures.ProductFiles;
import io.skuwright.merchantpro.json.JsonRows;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for whatever a shop answers. */
class AnswerProperties {

    private static final List<String> FILES = List.of(
            ProductFiles.ENVELOPE_ORDERS, ProductFiles.ENVELOPE_PRODUCTS, ProductFiles.ERROR_FILTER,
            ProductFiles.ERROR_LIMIT, ProductFiles.TAXES, ProductFiles.PRODUCT_VARIANTS);

    @Property(tries = 2_000)
    void read_damaged_neverThrowsAndSaysWhy(
            @ForAll("files") String file, @ForAll Random random, @ForAll @IntRange(min = 100, max = 599) int status) {
        String body = Mutation.of(GoldenFiles.text(file), random);
        var outcome = ShopAnswer.read(status, JsonRows.of(body));
        if (!outcome.hasValue()) {
            assertThat(outcome.hasErrors()).isTrue();
            return;
        }
        ShopAnswer answer = outcome.value();
        assertThat(answer.isSuccess())
                .isEqualTo(outcome.findings().stream().noneMatch(it -> it.code() == AnswerCode.MP_ANSWER_FAILED));
        assertThat(answer.retryAt(Instant.EPOCH).isPresent()).isEqualTo(answer.isRetryable());
        var rows = answer.rows();
        assertThat(rows.read()).isEqualTo(rows.accepted().size() + rows.rejected().size());
        ShopQuery.products().first().value().next(answer);
    }

    @Property(tries = 500)
    void address_anyText_isReadBack(@ForAll String name, @ForAll String value) {
        String plain = new String(value.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
        String address = ShopQuery.products().with("meta_fields[x]", plain).first().value().address();
        assertThat(address).matches("[\\x21-\\x7e]+");
        assertThat(UrlText.parameters(address).orElseThrow()).containsEntry("meta_fields[x]", plain);
        assertThat(UrlText.path(address)).isEqualTo("/api/v2/products");
        assertThat(UrlText.step(name)).doesNotContain("/", "?", "#").isNotIn(".", "..");
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(FILES);
    }
}
