package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.product.SpecCombination;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R22")
class SpecNamesTest {

    private static final SpecNames ANY = SpecNames.standard();

    @Test
    void wholeNames_areValuesOfOneSpec() {
        assertThat(read(ANY, "白色L", "黑色L").orThrow())
                .containsExactly(one("规格", "白色L"), one("规格", "黑色L"));
        assertThat(read(ANY.under("款式"), "白色L").orThrow()).containsExactly(one("款式", "白色L"));
        assertThat(read(SpecNames.whole(), "颜色:白色").orThrow()).containsExactly(one("规格", "颜色:白色"));
    }

    @Test
    void groups_nameSpecsAndValues() {
        Map<String, String> white = Map.of("颜色", "白色", "尺码", "L");
        assertThat(read(ANY, "颜色:白色;尺码:L", "尺码：M；颜色：白色；").orThrow())
                .extracting(SpecCombination::values)
                .containsExactly(white, Map.of("颜色", "白色", "尺码", "M"));
        assertThat(read(SpecNames.groups(), "颜色:白色;尺码:L").orThrow().get(0).specs()).containsExactly("颜色", "尺码");
        assertThat(read(ANY, "比例:1:100").orThrow()).as("only the first colon divides").containsExactly(one("比例", "1:100"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"颜色:", ":白色", "颜色:白色;;尺码:L", "颜色:白色;颜色:黑色", "白色", ";", "颜色: "})
    void textThatIsNoGroup_isAWholeName(String name) {
        assertThat(read(ANY, name).orThrow()).containsExactly(one("规格", name));
        FindingAssert.assertThat(read(SpecNames.groups(), name))
                .raises(GoodsCode.SPEC_NAME_UNREADABLE).about("G").at("/0").with("specNo", "S0").with("name", name);
    }

    @Test
    void values_areSplitAtTheSeparator() {
        SpecNames names = SpecNames.values("--", List.of("颜色", "尺码"));
        assertThat(read(names, "白色--L", "黑色--M").orThrow())
                .extracting(SpecCombination::values)
                .containsExactly(Map.of("颜色", "白色", "尺码", "L"), Map.of("颜色", "黑色", "尺码", "M"));
        FindingAssert.assertThat(read(names, "白色--L", "黑色"))
                .raises(GoodsCode.SPEC_VALUES_MISCOUNTED).about("G").at("/1")
                .with("specNo", "S1").with("name", "黑色").with("values", 1).with("specs", "颜色, 尺码");
        FindingAssert.assertThat(read(names, "a--b--c")).raises(GoodsCode.SPEC_VALUES_MISCOUNTED).with("values", 3);
        FindingAssert.assertThat(read(names, "a-- ")).raises(GoodsCode.SPEC_VALUES_MISCOUNTED).with("values", 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"默认规格", "暂无", "无", "", " "})
    void onlySpecWithoutAName_hasNoSpecs(String name) {
        assertThat(read(ANY, name).orThrow()).containsExactly(SpecCombination.empty());
        assertThat(ANY.isSingle(name)).isTrue();
        FindingAssert.assertThat(read(ANY, "白色", name))
                .raises(GoodsCode.SPEC_NAME_MISSING).about("G").at("/1")
                .with("specNo", "S1").with("name", name).with("count", 2);
    }

    @Test
    void onlySpecWithAName_isAValue() {
        assertThat(read(ANY, "白色L").orThrow()).containsExactly(one("规格", "白色L"));
        assertThat(read(ANY.withSingle(Set.of("标准")), "标准").orThrow()).containsExactly(SpecCombination.empty());
        assertThat(read(ANY.withSingle(Set.of("标准")), "暂无").orThrow()).containsExactly(one("规格", "暂无"));
        FindingAssert.assertThat(read(ANY.withSingle(Set.of("标准")), "")).raises(GoodsCode.SPEC_NAME_MISSING).with("count", 1);
        assertThat(ANY.combinations("G", List.of()).orThrow()).isEmpty();
    }

    @Test
    void namesTwice_cannotBeToldApart() {
        FindingAssert.assertThat(read(ANY, "白色", "黑色", "白色", "白色"))
                .raises(GoodsCode.SPEC_NAME_REPEATED).about("G").at("/2")
                .with("specNo", "S2").with("name", "白色").with("specs", "S0, S2, S3").times(1);
        FindingAssert.assertThat(read(ANY, "a:1;b:2", "b:2;a:1")).raises(GoodsCode.SPEC_NAME_REPEATED).with("specs", "S0, S1");
    }

    @Test
    void formsMixed_areNotGuessed() {
        FindingAssert.assertThat(read(ANY, "颜色:白色", "黑色", "颜色:红色"))
                .raises(GoodsCode.SPEC_FORMS_MIXED).about("G").at("/1")
                .with("specNo", "S1").with("name", "黑色").with("grouped", 2).with("count", 3).with("example", "颜色:白色");
    }

    @Test
    void groupsThatDiffer_areSaid() {
        FindingAssert.assertThat(read(ANY, "颜色:白色;尺码:L", "颜色:白色"))
                .raises(GoodsCode.SPEC_GROUPS_DIFFER).about("G").at("/1")
                .with("specNo", "S1").with("name", "颜色:白色").with("specs", "颜色").with("expected", "颜色, 尺码");
    }

    @Test
    void badCalls_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SpecNames.values("", List.of("a")));
        assertThatIllegalArgumentException().isThrownBy(() -> SpecNames.values(",", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> SpecNames.values(",", List.of("a", "a")));
        assertThatIllegalArgumentException().isThrownBy(() -> SpecNames.values(",", List.of(" ")));
        assertThatIllegalArgumentException().isThrownBy(() -> ANY.under(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> SpecNames.values(",", List.of("a")).under("b"));
    }

    @Test
    void equals_comparesAll() {
        SpecNames values = SpecNames.values(",", List.of("a"));
        assertThat(values).isEqualTo(SpecNames.values(",", List.of("a"))).hasSameHashCodeAs(SpecNames.values(",", List.of("a")));
        assertThat(values).isNotEqualTo(SpecNames.values(";", List.of("a"))).isNotEqualTo(SpecNames.values(",", List.of("b")))
                .isNotEqualTo(values.withSingle(Set.of())).isNotEqualTo(ANY).isNotEqualTo("x").hasToString("VALUES [a] ','");
        assertThat(ANY).hasToString("ANY [规格]");
    }

    private static SpecCombination one(String spec, String value) {
        return SpecCombination.of(List.of(spec), List.of(value));
    }

    private static Outcome<List<SpecCombination>> read(SpecNames rules, String... names) {
        List<SpecNames.Named> named = new ArrayList<>();
        for (int at = 0; at < names.length; at++) {
            named.add(new SpecNames.Named("S" + at, names[at], Place.ROOT.child(at)));
        }
        return rules.combinations("G", named);
    }
}
