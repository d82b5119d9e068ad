package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.GoodsFiles;
import io.skuwright.wdt.json.JsonRows;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CategoriesTest {

    @Test
    void read_tree_givesPaths() {
        Outcome<Categories> categories = read(GoldenFiles.text(GoodsFiles.CATEGORIES_Y));
        FindingAssert.assertThat(categories).raisesNothing();
        assertThat(categories.value().all()).containsExactly(
                new Category("2788804529557078030", List.of("测试分类第一级")),
                new Category("2788804569222610958", List.of("测试分类第一级", "分类二级")),
                new Category("2788804604446375950", List.of("测试分类第一级", "分类二级", "分类三级")));
        Category deepest = categories.value().byId("2788804604446375950").orElseThrow();
        assertThat(deepest.name()).isEqualTo("分类三级");
        assertThat(deepest.level()).isEqualTo(3);
        assertThat(deepest).hasToString("测试分类第一级 / 分类二级 / 分类三级");
        assertThat(categories.value().byId("7")).isEmpty();
    }

    @Test
    void read_flat_findsParentsOnOtherPages() {
        Outcome<Categories> one = read(GoldenFiles.text(GoodsFiles.CATEGORIES_FLAT_Y));
        FindingAssert.assertThat(one).raisesNothing();
        assertThat(one.value().all()).containsExactly(new Category("2677200940989153298", List.of("牛肉")));
        Outcome<Categories> pages = Categories.read(List.of(
                JsonRows.of("[{\"id\":3,\"parent_id\":2,\"category_name\":\"c\"},{\"id\":2,\"parent_id\":1,\"category_name\":\"b\"}]"),
                JsonRows.of("[{\"id\":\"1\",\"parent_id\":\"0\",\"category_name\":\"a\"},{\"id\":2,\"parent_id\":1,\"category_name\":\"b\"}]")));
        FindingAssert.assertThat(pages).raisesNothing();
        assertThat(pages.value().all()).extracting(Category::toString).containsExactly("a / b / c", "a / b", "a");
    }

    /** The paths of Y begin with -1, so a parent may be told as that. */
    @Test
    void read_parentMinusOne_isTheTop() {
        Outcome<Categories> flat = read("[{\"id\":1,\"parent_id\":\"-1\",\"category_name\":\"a\"},{\"id\":2,\"parent_id\":1,\"category_name\":\"b\"}]");
        FindingAssert.assertThat(flat).raisesNothing();
        assertThat(flat.value().all()).extracting(Category::toString).containsExactly("a", "a / b");
    }

    @Test
    void read_withoutRoot_isSaid() {
        Outcome<Categories> loop = read("[{\"id\":1,\"parent_id\":2,\"category_name\":\"a\"},{\"id\":2,\"parent_id\":1,\"category_name\":\"b\"},"
                + "{\"id\":3,\"parent_id\":9,\"category_name\":\"c\"},{\"id\":4,\"category_name\":\"d\"}]");
        assertThat(loop.value().all()).extracting(Category::name).containsExactly("d");
        FindingAssert.assertThat(loop)
                .raises(CategoryCode.CATEGORY_ROOTLESS).about("1").at("/0").with("name", "a").with("parent", "2")
                .raises(CategoryCode.CATEGORY_ROOTLESS).about("2")
                .raises(CategoryCode.CATEGORY_ROOTLESS).about("3").at("/2").with("name", "c").with("parent", "9");
    }

    @Test
    void read_chainOfAHundredThousand_endsQuickly() {
        StringBuilder rows = new StringBuilder("[{\"id\":1,\"category_name\":\"c\"}");
        for (int id = 2; id <= 100_000; id++) {
            rows.append(",{\"id\":").append(id).append(",\"parent_id\":").append(id - 1).append(",\"category_name\":\"c\"}");
        }
        Outcome<Categories> categories = read(rows.append(']').toString());
        assertThat(categories.value().all()).hasSize(100);
        FindingAssert.assertThat(categories).raises(CategoryCode.CATEGORY_ROOTLESS).times(99_900);
    }

    @Test
    void read_twoOfOneId_takesTheFirst() {
        Outcome<Categories> twice = read("[{\"id\":1,\"category_name\":\"a\"},{\"id\":1,\"category_name\":\"b\"},{\"id\":1,\"category_name\":\"a\",\"parent_id\":7}]");
        assertThat(twice.value().all()).extracting(Category::name).containsExactly("a");
        FindingAssert.assertThat(twice)
                .raises(CategoryCode.CATEGORY_ID_REPEATED).about("1").at("/1").with("name", "a").with("other", "b")
                .raises(CategoryCode.CATEGORY_ID_REPEATED).at("/2");
    }

    @Test
    void read_unreadable_isSaid() {
        FindingAssert.assertThat(read("[{\"id\":1,\"category_name\":\"\"}]")).raises(RowCode.FIELD_BLANK).at("/0/category_name");
        FindingAssert.assertThat(read("[{\"id\":1,\"category_name\":\"a\",\"children_list\":7}]")).raises(WireCode.WRONG_TYPE);
        FindingAssert.assertThat(read("{\"code\":20}")).raises(AnswerCode.WDT_ANSWER_FAILED);
        assertThat(read("[{\"category_name\":\"a\",\"children_list\":[{\"category_name\":\"b\"}]}]").value().all())
                .as("without ids the place in the tree tells").extracting(Category::toString).containsExactly("a", "a / b");
    }

    @Test
    @Tag("R13")
    @Tag("F66")
    void forStore_moreThanThreeLevels_isRefused() {
        Categories tree = read("[{\"id\":1,\"category_name\":\"a\",\"children_list\":[{\"id\":2,\"category_name\":\"b\",\"children_list\":["
                + "{\"id\":3,\"category_name\":\"c\",\"children_list\":[{\"id\":4,\"category_name\":\"d\"}]}]}]}]").value();
        FindingAssert.assertThat(tree.forStore(Set.of(List.of("a", "b"), List.of("a", "b", "c"))))
                .raises(CategoryCode.CATEGORY_DEPTH).about("a / b / c / d").at("").weighing(Severity.ERROR)
                .with("limit", 3).with("depth", 4).with("path", "a / b / c / d")
                .raisesOnly(CategoryCode.CATEGORY_DEPTH);
    }

    @Test
    @Tag("R14")
    void forStore_severalLevelsThatAreNotMaintained_becomeOne() {
        Categories tree = read(GoldenFiles.text(GoodsFiles.CATEGORIES_Y)).value();
        FindingAssert.assertThat(tree.forStore(Set.of()))
                .raises(CategoryCode.CATEGORY_FLATTENED).about("测试分类第一级 / 分类二级 / 分类三级").at("").weighing(Severity.WARNING)
                .with("depth", 3).with("path", "测试分类第一级 / 分类二级 / 分类三级")
                .raises(CategoryCode.CATEGORY_FLATTENED).times(2);
        FindingAssert.assertThat(Categories.ofNames(List.of("短袖")).forStore(Set.of())).raisesNothing();
    }

    @Test
    void of_findsByIdElseByTheOnlyName() {
        Categories tree = read("[{\"id\":1,\"category_name\":\"a\",\"children_list\":[{\"id\":2,\"category_name\":\"x\"}]},"
                + "{\"id\":3,\"category_name\":\"b\",\"children_list\":[{\"id\":4,\"category_name\":\"x\"}]}]").value();
        assertThat(tree.named("x")).hasSize(2);
        assertThat(tree.of(goods().categoryId("4").category("x").build())).map(Category::toString).contains("b / x");
        assertThat(tree.of(goods().category("x").build())).as("two have it").isEmpty();
        assertThat(tree.of(goods().category("b").build())).map(Category::id).contains("3");
        assertThat(tree.of(goods().build())).isEmpty();
    }

    @Test
    void ofNames_takesEachOnce() {
        Categories names = Categories.ofNames(List.of("短袖", "无", "短袖", "", "杯"));
        assertThat(names.all()).containsExactly(new Category("", List.of("短袖")), new Category("", List.of("杯")));
        assertThat(names.named("杯")).hasSize(1);
        assertThat(names).isEqualTo(Categories.ofNames(List.of("短袖", "杯"))).hasSameHashCodeAs(Categories.ofNames(List.of("短袖", "杯")));
        assertThat(names).isNotEqualTo(Categories.ofNames(List.of("杯"))).isNotEqualTo("x").hasToString("[短袖, 杯]");
        assertThatIllegalArgumentException().isThrownBy(() -> new Category("", List.of()));
    }

    private static WdtGoods.Builder goods() {
        WdtGoods.Builder goods = WdtGoods.builder();
        goods.goodsNo("G");
        return goods;
    }

    private static Outcome<Categories> read(String json) {
        return Categories.read(JsonRows.of(json));
    }
}
