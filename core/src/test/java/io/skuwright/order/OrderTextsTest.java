package io.skuwright.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.skuwright.order.ClassifierPolicy.ChildQuantity;
import io.skuwright.order.ClassifierPolicy.KitTest;
import io.skuwright.order.ClassifierPolicy.NestedSon;
import io.skuwright.order.ClassifierPolicy.SkipLayers;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;
import io.skuwright.row.Cell;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings, flags, phrases and small values of the package. */
@Tag("KIT-2")
class OrderTextsTest {

    @Test
    void from_allSettings_givesThatPolicy() {
        Map<String, String> settings = new HashMap<>();
        settings.put("skipLayers", "ignored");
        settings.put("nestedSon", "error");
        settings.put("oneLevelOnly", "true");
        settings.put("kitTest", "every-root");
        settings.put("parentsOnly", "true");
        settings.put("erpExpandsKits", "true");
        settings.put("detailed", "true");
        settings.put("strict", "true");
        settings.put("childQuantity", "per-parent");
        settings.put("childChanged", "error");
        settings.put("standardBoms", "true");
        settings.put("standardBomOnSons", "true");
        settings.put("scriptCompatible", "true");
        assertThat(ClassifierPolicy.from(settings))
                .isEqualTo(ClassifierPolicy.builder()
                        .skipLayers(SkipLayers.IGNORED)
                        .nestedSon(NestedSon.ERROR)
                        .oneLevelOnly(true)
                        .kitTest(KitTest.EVERY_ROOT)
                        .parentsOnly(true)
                        .erpExpandsKits(true)
                        .detailed(true)
                        .strict(true)
                        .childQuantity(ChildQuantity.PER_PARENT)
                        .childChanged(Severity.ERROR)
                        .standardBoms(true)
                        .standardBomOnSons(true)
                        .scriptCompatible(true)
                        .build());
    }

    @Test
    void from_nothing_isTheDefault() {
        assertThat(ClassifierPolicy.from(Map.of())).isEqualTo(ClassifierPolicy.defaults());
        assertThat(ClassifierPolicy.from(Map.of("strict", "false", "nestedSon", "keep"))).isEqualTo(ClassifierPolicy.defaults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Strict", "kitFlags", "limits", ""})
    void from_unknownName_isRefusedNamingTheKnown(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClassifierPolicy.from(Map.of(name, "true")))
                .withMessageContaining("'" + name + "'")
                .withMessageContaining("skipLayers, nestedSon, oneLevelOnly, kitTest");
    }

    @ParameterizedTest
    @CsvSource({
        "strict, yes, true or false",
        "detailed, TRUE, true or false",
        "skipLayers, OPENED, 'opened, ignored'",
        "nestedSon, drop, 'keep, close, error'",
        "kitTest, every_root, 'flag, every-root'",
        "childQuantity, sum, 'undeclared, per-parent, total'",
        "childChanged, fatal, 'error, warning, info'"
    })
    void from_unknownValue_isRefusedNamingTheKnown(String name, String value, String known) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClassifierPolicy.from(Map.of(name, value)))
                .withMessageContaining("'" + name + "' is '" + value + "'")
                .withMessageContaining(known);
    }

    @ParameterizedTest
    @CsvSource({
        "true, KIT", "TRUE, KIT", "True, KIT", "1, KIT",
        "false, NOT_KIT", "False, NOT_KIT", "0, NOT_KIT",
        "other, OTHER", "OTHER, OTHER",
        "2, UNKNOWN", "ja, UNKNOWN", "' true', UNKNOWN", "'', UNKNOWN", "' ', UNKNOWN", "kit, UNKNOWN"
    })
    @Tag("B5")
    void kitFlag_ofText_isRead(String text, KitFlag expected) {
        assertThat(KitFlag.of(Cell.text(text))).isEqualTo(expected);
    }

    @Test
    @Tag("B5")
    void kitFlag_ofOtherCells_isRead() {
        assertThat(KitFlag.of(Cell.flag(true))).isEqualTo(KitFlag.KIT);
        assertThat(KitFlag.of(Cell.flag(false))).isEqualTo(KitFlag.NOT_KIT);
        assertThat(KitFlag.of(Cell.number("1"))).isEqualTo(KitFlag.KIT);
        assertThat(KitFlag.of(Cell.number("0"))).isEqualTo(KitFlag.NOT_KIT);
        assertThat(KitFlag.of(Cell.number("2"))).isEqualTo(KitFlag.UNKNOWN);
        assertThat(KitFlag.of(Cell.NULL)).isEqualTo(KitFlag.UNKNOWN);
        assertThat(KitFlag.of(Cell.ABSENT)).isEqualTo(KitFlag.UNKNOWN);
        assertThat(KitFlag.of(Cell.list(List.of(Cell.flag(true))))).isEqualTo(KitFlag.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void lineReason_everyLanguage_isAPhraseOfItsOwn(Language language) {
        Set<String> phrases = new HashSet<>();
        for (LineReason reason : LineReason.values()) {
            assertThat(reason.text(language)).as("%s in %s", reason, language).isNotBlank();
            assertThat(phrases.add(reason.text(language))).as("%s in %s is its own", reason, language).isTrue();
        }
        assertThat(Arrays.stream(LineReason.values()).map(reason -> reason.text(Language.ZH)))
                .allMatch(text -> text.codePoints().anyMatch(Character::isIdeographic));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void quantitySource_everyLanguage_isAPhraseOfItsOwn(Language language) {
        Set<String> phrases = new HashSet<>();
        for (QuantitySource source : QuantitySource.values()) {
            assertThat(source.text(language).isEmpty()).isEqualTo(source == QuantitySource.NONE);
            assertThat(phrases.add(source.text(language))).isTrue();
        }
    }

    @Test
    void lineType_isSent_followsTheList() {
        assertThat(Arrays.stream(LineType.values()).filter(LineType::isSent))
                .containsExactly(LineType.STANDARD, LineType.STANDARD_WITH_BOM, LineType.PARENT, LineType.SON);
    }

    @Test
    void lineReason_setAside_isTheLastFour() {
        assertThat(Arrays.stream(LineReason.values()).filter(LineReason::isSetAside))
                .containsExactly(
                        LineReason.IN_ERROR, LineReason.BELOW_ERROR, LineReason.ORDER_REFUSED, LineReason.SCRIPT_STOPS);
    }

    @Test
    @Tag("KIT-3")
    void lineRatios_values_areFoundMergedAndCompared() {
        LineRatios ratios = LineRatios.of(Map.of("a", Ratio.of(2), "b", Ratio.ONE)).withPrices(Map.of("a", Ratio.of(5)));
        assertThat(ratios.ratio("a")).isEqualTo(Ratio.of(2));
        assertThat(ratios.ratio("x")).isNull();
        assertThat(ratios.ratio(null)).isNull();
        assertThat(ratios.price("a")).isEqualTo(Ratio.of(5));
        assertThat(ratios.price("b")).isNull();
        assertThat(ratios.price(null)).isNull();
        assertThat(ratios).hasToString("2 ratios, 1 prices");
        assertThat(ratios.isEmpty()).isFalse();
        assertThat(LineRatios.none().isEmpty()).isTrue();
        assertThat(LineRatios.none().withPrices(Map.of("a", Ratio.ONE)).isEmpty()).isFalse();
        LineRatios more = ratios.and(LineRatios.of(Map.of("a", Ratio.of(3))).withPrices(Map.of("b", Ratio.of(7))));
        assertThat(more.ratio("a")).isEqualTo(Ratio.of(3));
        assertThat(more.ratio("b")).isEqualTo(Ratio.ONE);
        assertThat(more.price("a")).isEqualTo(Ratio.of(5));
        assertThat(more.price("b")).isEqualTo(Ratio.of(7));
        assertThat(more.withPrices(Map.of()).price("a")).isNull();
        assertThat(ratios)
                .isEqualTo(LineRatios.of(Map.of("b", Ratio.ONE, "a", Ratio.of(2))).withPrices(Map.of("a", Ratio.of(5))))
                .hasSameHashCodeAs(LineRatios.of(Map.of("b", Ratio.ONE, "a", Ratio.of(2))).withPrices(Map.of("a", Ratio.of(5))))
                .isNotEqualTo(more)
                .isNotEqualTo(ratios.withPrices(Map.of()))
                .isNotEqualTo("a");
    }

    @Test
    @Tag("KIT-3")
    void lineRatios_mapChangedLaterOrWithNull_isNotTakenOver() {
        Map<String, Ratio> map = new HashMap<>(Map.of("a", Ratio.ONE));
        LineRatios ratios = LineRatios.of(map);
        map.put("a", null);
        assertThat(ratios.ratio("a")).isEqualTo(Ratio.ONE);
        assertThatNullPointerException().isThrownBy(() -> LineRatios.of(map));
        assertThatNullPointerException().isThrownBy(() -> LineRatios.none().withPrices(map));
    }

    @Test
    void badCalls_areExceptions() {
        OrderLineClassifier classifier = OrderLineClassifier.of(ClassifierPolicy.defaults());
        assertThatNullPointerException().isThrownBy(() -> OrderLineClassifier.of(null));
        assertThatNullPointerException().isThrownBy(() -> classifier.classify((SalesOrder) null));
        assertThatNullPointerException().isThrownBy(() -> classifier.classify(Arrays.asList((OrderLine) null)));
    }
}
