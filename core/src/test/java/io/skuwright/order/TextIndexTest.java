package io.skuwright.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.skuwright.core.fixtures.OrderGenerator;
import io.skuwright.quantity.Ratio;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index by text, also for texts that were chosen to have one hash. */
@Tag("KIT-2")
class TextIndexTest {

    @Test
    void add_newAndOldTexts_answersThePositionBefore() {
        TextIndex index = new TextIndex(4, at -> new String[] {"a", "b", "a", null}[at]);
        assertThat(index.find("a")).isEqualTo(TextIndex.NOT_FOUND);
        assertThat(index.add(0, "a")).isEqualTo(TextIndex.NOT_FOUND);
        assertThat(index.add(1, "b")).isEqualTo(TextIndex.NOT_FOUND);
        assertThat(index.add(2, "a")).isZero();
        assertThat(index.find("b")).isEqualTo(1);
        assertThat(index.find("c")).isEqualTo(TextIndex.NOT_FOUND);
    }

    @Test
    void find_inAnEmptyIndex_findsNothing() {
        assertThat(new TextIndex(0, at -> null).find("")).isEqualTo(TextIndex.NOT_FOUND);
    }

    @Test
    void texts_ofOneHash_areAllFoundAgain() {
        String[] texts = OrderGenerator.textsOfOneHash(1_000).toArray(new String[0]);
        assertThat(texts).doesNotHaveDuplicates();
        assertThat(texts).extracting(String::hashCode).containsOnly(texts[0].hashCode());
        TextIndex index = new TextIndex(texts.length, at -> texts[at]);
        for (int at = 0; at < 500; at++) {
            assertThat(index.add(at, texts[at])).isEqualTo(TextIndex.NOT_FOUND);
        }
        for (int at = 0; at < 500; at++) {
            assertThat(index.add(at + 500, texts[at])).isEqualTo(at);
            assertThat(index.find(texts[at])).isEqualTo(at);
            assertThat(index.find(texts[at + 500])).isEqualTo(TextIndex.NOT_FOUND);
        }
    }

    /** Few texts of one hash fit the budget of adding; asking for them again and again does not. */
    @Test
    void find_beyondTheBudget_findsTheSame() {
        String[] texts = OrderGenerator.textsOfOneHash(24).toArray(new String[0]);
        TextIndex index = new TextIndex(texts.length, at -> texts[at]);
        for (int at = 0; at < 20; at++) {
            assertThat(index.add(at, texts[at])).isEqualTo(TextIndex.NOT_FOUND);
        }
        for (int round = 0; round < 100; round++) {
            for (int at = 23; at >= 0; at--) {
                assertThat(index.find(texts[at])).isEqualTo(at < 20 ? at : TextIndex.NOT_FOUND);
            }
        }
        assertThat(index.add(20, texts[20])).isEqualTo(TextIndex.NOT_FOUND);
        assertThat(index.add(21, texts[20])).isEqualTo(20);
    }

    /** An index that looks from slot to slot would compare 10,000,000,000 texts here. */
    @ParameterizedTest
    @Tag("F93")
    @ValueSource(ints = {20_000, 100_000})
    void classify_idsAndKeysOfOneHash_isTypedInTime(int size) {
        List<OrderLine> lines = kitOf(OrderGenerator.textsOfOneHash(size));
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            TypedOrder typed = OrderLineClassifier.of(ClassifierPolicy.defaults()).classify(lines).value();
            assertThat(typed.type(0)).isEqualTo(LineType.PARENT);
            for (int at = 1; at < size; at++) {
                assertThat(typed.type(at)).isEqualTo(LineType.SON);
            }
        });
    }

    @Test
    void classify_duplicateIdsOfOneHash_areReportedInTime() {
        List<OrderLine> lines = new ArrayList<>(kitOf(OrderGenerator.textsOfOneHash(20_000)));
        lines.addAll(List.copyOf(lines));
        Collections.reverse(lines);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThat(OrderLineClassifier.of(
                                ClassifierPolicy.defaults())
                        .classify(lines)
                        .findings())
                .hasSize(40_000));
    }

    @Test
    void lineRatios_referencesOfOneHash_areLookedUpInTime() {
        List<String> references = OrderGenerator.textsOfOneHash(100_000);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            Map<String, Ratio> ratios = new HashMap<>();
            references.forEach(reference -> ratios.put(reference, Ratio.ONE));
            LineRatios known = LineRatios.of(ratios).withPrices(ratios).and(LineRatios.of(ratios));
            references.forEach(reference -> assertThat(known.ratio(reference)).isEqualTo(Ratio.ONE));
        });
    }

    @Test
    @Tag("B10")
    void kitFlags_productsOfOneHash_areLookedUpInTime() {
        List<OrderLine> lines = OrderGenerator.textsOfOneHash(100_000).stream()
                .map(text -> OrderLine.builder().id(text).product(text).bomReference("b").build())
                .toList();
        ClassifierPolicy policy = ClassifierPolicy.builder()
                .kitFlags(products -> {
                    Map<String, KitFlag> flags = new HashMap<>();
                    products.forEach(product -> flags.put(product, KitFlag.NOT_KIT));
                    return flags;
                })
                .build();
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThat(
                        OrderLineClassifier.of(policy).classify(lines).findings())
                .isEmpty());
    }

    private static List<OrderLine> kitOf(List<String> texts) {
        String root = texts.get(0);
        return texts.stream()
                .map(text -> OrderLine.builder()
                        .id(text)
                        .nodeKey(text)
                        .rootKey(root)
                        .parentKey(text.equals(root) ? null : root)
                        .bomReference(text)
                        .isKit(true)
                        .build())
                .toList();
    }
}
