package io.skuwright.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.result.Limits;
import io.skuwright.row.CleanUp;
import io.skuwright.row.Likeness;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ConsolidationRulesTest {

    @Test
    void rules_readFromSettings() {
        ConsolidationRules rules = ConsolidationRules.from(Map.of(
                "code", "no",
                "name", "n",
                "category", "c",
                "unit", "u",
                "key", "brand,article",
                "specs", "color,size",
                "cleanUp", "trim",
                "lookAlikes", "case,shape",
                "dropEmptyColumns", "true"));

        assertThat(rules)
                .isEqualTo(ConsolidationRules.builder()
                        .code("no")
                        .name("n")
                        .category("c")
                        .unit("u")
                        .addKey("brand", "article")
                        .addSpecs("color", "size")
                        .cleanUp(CleanUp.of(true, false))
                        .lookAlikes(Set.of(Likeness.CASE, Likeness.SHAPE))
                        .dropEmptyColumns(true)
                        .limits(Limits.defaults())
                        .build());
        assertThatThrownBy(() -> ConsolidationRules.from(Map.of("code", "a", "name", "b", "colour", "c")))
                .hasMessageContaining("colour")
                .hasMessageContaining("dropEmptyColumns");
        assertThatThrownBy(() -> ConsolidationRules.from(Map.of("code", "a"))).hasMessageContaining("name");
        assertThatThrownBy(() ->
                        ConsolidationRules.from(Map.of("code", "a", "name", "b", "dropEmptyColumns", "ja")))
                .hasMessageContaining("true or false");
    }

    @Test
    @Tag("CON-3")
    void keyColumnThatIsAlsoASpec_isABadCall() {
        assertThatThrownBy(() -> ConsolidationRules.builder()
                        .code("no")
                        .name("n")
                        .addKey("n", "color")
                        .addSpecs("color")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("color");
        assertThatThrownBy(() -> ConsolidationRules.builder()
                        .code("no")
                        .name("n")
                        .addSpecs("color", "color")
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ConsolidationRules.builder()
                        .code("no")
                        .name("n")
                        .addSpecs("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11")
                        .build())
                .hasMessageContaining("specs");
    }

    @Test
    void materialOfAnotherShape_isABadCall() {
        ConsolidationRules rules = ConsolidationRules.builder()
                .code("no")
                .name("n")
                .addSpecs("color")
                .build();
        Consolidator consolidator = Consolidator.of(rules);

        assertThatThrownBy(() -> consolidator.add(Material.of("1", "A", List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("color");
        assertThatThrownBy(() -> consolidator.combine(consolidator)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> consolidator.combine(Consolidator.of(ConsolidationRules.builder()
                        .code("x")
                        .name("n")
                        .build())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rules");
    }
}
