package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.wdt.json.JsonRows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The categories of a tenant with their levels.
 *
 * <p>Y tells them as a tree or flat with parents; {@link #read} takes either. In qyb and qjb a goods has one name of a
 * category and nothing tells what is above it: {@link #ofNames} takes each for one of the first level. Example: from
 * the tree 测试分类第一级 &gt; 分类二级 &gt; 分类三级 the category {@code 2788804604446375950} has three levels.
 *
 * <p>The point of sale of a store takes three levels at most, and one of several levels that nobody maintained there
 * arrives as one of the first: {@link #forStore} says so before goods are sent. This class is immutable and
 * thread-safe.
 */
public final class Categories {

    private static final int STORE_LEVELS = 3;

    private final List<Category> all;
    private final Map<String, Category> byId = new LinkedHashMap<>();
    private final Map<String, List<Category>> byName = new LinkedHashMap<>();

    Categories(List<Category> all) {
        this.all = List.copyOf(all);
        for (Category category : all) {
            if (!category.id().isEmpty()) {
                byId.put(category.id(), category);
            }
            byName.computeIfAbsent(category.name(), name -> new ArrayList<>()).add(category);
        }
    }

    /** Returns categories of the first level; blank names and 无 are none. */
    public static Categories ofNames(Collection<String> names) {
        Set<String> each = new LinkedHashSet<>(names);
        return new Categories(each.stream()
                .filter(name -> !name.isBlank() && !name.equals(Values.NONE))
                .map(name -> new Category("", List.of(name)))
                .toList());
    }

    /** Reads an answer of Y: the tree of {@code goods_category_query.php} or the flat form. */
    public static Outcome<Categories> read(JsonRows document) {
        return read(List.of(document));
    }

    /**
     * Reads the pages of one answer of Y.
     *
     * @return the categories, with {@code CATEGORY_ROOTLESS}, {@code CATEGORY_ID_REPEATED}, the codes of {@link
     *     AnswerCode} and those of fields that cannot be read; what has such an error is left out
     */
    public static Outcome<Categories> read(List<JsonRows> pages) {
        CategoryReader reader = new CategoryReader();
        Documents.pages(pages, Categories::rows).forEach(reader::add);
        return reader.read();
    }

    private static Batch<Row> rows(Cell document, Place place) {
        return Documents.rows(
                document, place, Dialect.Y, AnswerRules.of(Dialect.Y), "category_name", "goods_category_list");
    }

    /** Returns all categories in the order they came, parents before children in a tree. */
    public List<Category> all() {
        return all;
    }

    /** Returns the category of an id, if there is one. */
    public Optional<Category> byId(String id) {
        return Optional.ofNullable(byId.get(requireNonNull(id, "id")));
    }

    /** Returns the categories of a name, of which there may be several under different parents. */
    public List<Category> named(String name) {
        return List.copyOf(byName.getOrDefault(requireNonNull(name, "name"), List.of()));
    }

    /** Returns the category of a goods: by its id, else by its name if only one has it. */
    public Optional<Category> of(WdtGoods goods) {
        Optional<Category> known = goods.categoryId().flatMap(this::byId);
        return known.or(() -> goods.category().map(this::named).filter(same -> same.size() == 1).map(same -> same.get(0)));
    }

    /**
     * Returns what a store's point of sale will make of these categories, one finding each.
     *
     * @param maintained the paths that are maintained in the store
     * @return {@code CATEGORY_DEPTH} for what has more than three levels, and {@code CATEGORY_FLATTENED} for what has two
     *     or three and is not maintained; in the order of the categories
     */
    public List<Finding> forStore(Set<List<String>> maintained) {
        requireNonNull(maintained, "maintained");
        List<Finding> findings = new ArrayList<>();
        for (Category category : all) {
            if (category.level() > STORE_LEVELS) {
                findings.add(about(CategoryCode.CATEGORY_DEPTH, category).with("limit", STORE_LEVELS));
            } else if (category.level() > 1 && !maintained.contains(category.path())) {
                findings.add(about(CategoryCode.CATEGORY_FLATTENED, category));
            }
        }
        return findings;
    }

    private static Finding about(CategoryCode code, Category category) {
        return Finding.of(code)
                .about(category.toString())
                .with("depth", category.level())
                .with("path", category.toString());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Categories that && all.equals(that.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    /** Returns all paths, for people. */
    @Override
    public String toString() {
        return all.toString();
    }
}
