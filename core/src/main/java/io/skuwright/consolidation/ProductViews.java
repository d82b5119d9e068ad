package io.skuwright.consolidation;

import io.skuwright.product.SingleProduct;
import io.skuwright.product.Sku;
import io.skuwright.product.Spec;
import io.skuwright.product.SpecCombination;
import io.skuwright.product.Spu;
import io.skuwright.result.Batch;
import io.skuwright.result.FindingCode;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Makes products of numbered rows when somebody asks for them. */
final class ProductViews {

    private final MaterialStore store;
    private final Verdict verdict;
    private final long rejectedCount;

    ProductViews(MaterialStore store, Verdict verdict) {
        this.store = store;
        this.verdict = verdict;
        this.rejectedCount =
                IntStream.range(0, verdict.rows()).filter(verdict::isRejected).count();
    }

    long rejectedCount() {
        return rejectedCount;
    }

    List<Spu> spus() {
        return view(byKey(IntStream.range(0, store.keys.size()).filter(this::isSpu)), this::spu);
    }

    List<String> spuKeys() {
        int[] keys = byKey(IntStream.range(0, store.keys.size()).filter(this::isSpu));
        return view(keys, key -> KeyText.shown(store.keys.text(key)));
    }

    void rejectedCodes(BiConsumer<String, FindingCode> told) {
        for (int row = 0; row < verdict.rows(); row++) {
            String code = verdict.isRejected(row) ? store.codes.text(row) : "";
            if (!Blank.is(code)) {
                told.accept(code, verdict.conflictOf(row).code());
            }
        }
    }

    List<SingleProduct> singles() {
        int[] rows = Arrays.stream(verdict.order)
                .filter(verdict::isAccepted)
                .filter(row -> !hasSpecs(row))
                .boxed()
                .sorted((one, other) -> {
                    int byKey = store.keys.compare(store.key.get(one), store.key.get(other));
                    return byKey != 0 ? byKey : store.codes.compare(one, other);
                })
                .mapToInt(Integer::intValue)
                .toArray();
        return view(rows, this::single);
    }

    List<Material> accepted() {
        return view(
                store.byPlace(Arrays.stream(verdict.order)
                        .filter(verdict::isAccepted)
                        .toArray()),
                store::material);
    }

    private int[] rejectedRows() {
        return store.byPlace(IntStream.range(0, verdict.rows())
                .filter(verdict::isRejected)
                .toArray());
    }

    List<Material> rejectedMaterials() {
        return view(rejectedRows(), store::material);
    }

    Map<FindingCode, Long> rejectedByCode() {
        Map<FindingCode, Long> counts = new TreeMap<>(Comparator.comparing(FindingCode::name));
        IntStream.range(0, verdict.rows())
                .filter(verdict::isRejected)
                .forEach(row -> counts.merge(verdict.conflictOf(row).code(), 1L, Long::sum));
        return Collections.unmodifiableMap(counts);
    }

    List<Batch.Rejected> rejected() {
        return view(rejectedRows(), row -> new Batch.Rejected(
                store.place(row),
                RawText.of(store.rules(), store.material(row)),
                verdict.conflictOf(row).finding().at(store.place(row))));
    }

    private int[] byKey(IntStream keys) {
        return keys.boxed()
                .sorted(store.keys::compare)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private boolean isSpu(int key) {
        for (int at = verdict.starts[key]; at < verdict.starts[key + 1]; at++) {
            if (verdict.isAccepted(verdict.order[at]) && hasSpecs(verdict.order[at])) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSpecs(int row) {
        for (Column column : store.specs) {
            if (column.get(row) != TextTable.BLANK) {
                return true;
            }
        }
        return false;
    }

    private Spu spu(int key) {
        int[] accepted = Arrays.stream(verdict.order, verdict.starts[key], verdict.starts[key + 1])
                .filter(verdict::isAccepted)
                .toArray();
        int[] rows = store.byCode(Arrays.stream(accepted).filter(this::hasSpecs).toArray());
        List<Spec> specs = new ArrayList<>();
        for (int spec = 0; spec < store.specs.length; spec++) {
            if (store.specs[spec].get(rows[0]) != TextTable.BLANK) {
                specs.add(Spec.of(store.rules().specs().get(spec), values(spec, rows)));
            }
        }
        List<String> names = specs.stream().map(Spec::name).toList();
        List<Sku> skus = new ArrayList<>(rows.length);
        for (int row : rows) {
            skus.add(Sku.of(store.codes.text(row), SpecCombination.of(names, values(row))));
        }
        Spu.Builder spu = Spu.builder()
                .name(ProductRows.name(store, accepted))
                .specs(specs)
                .skus(skus)
                .limits(store.rules().limits())
                .place(store.place(rows[0]));
        String category = store.categories.text(ProductRows.only(store.category, accepted));
        String unit = store.units.text(ProductRows.only(store.unit, accepted));
        if (!category.isEmpty()) {
            spu.category(category);
        }
        if (!unit.isEmpty()) {
            spu.unit(unit);
        }
        return spu.build();
    }

    private List<String> values(int spec, int[] rows) {
        TreeSet<String> values = new TreeSet<>();
        for (int row : rows) {
            values.add(store.values[spec].text(store.specs[spec].get(row)));
        }
        return List.copyOf(values);
    }

    private List<String> values(int row) {
        List<String> values = new ArrayList<>(store.specs.length);
        for (int spec = 0; spec < store.specs.length; spec++) {
            int number = store.specs[spec].get(row);
            if (number != TextTable.BLANK) {
                values.add(store.values[spec].text(number));
            }
        }
        return values;
    }

    private SingleProduct single(int row) {
        SingleProduct.Builder single = SingleProduct.builder()
                .code(store.codes.text(row))
                .name(ProductRows.name(store, new int[] {row}))
                .limits(store.rules().limits());
        String category = store.categories.text(store.category.get(row));
        String unit = store.units.text(store.unit.get(row));
        if (!category.isEmpty()) {
            single.category(category);
        }
        if (!unit.isEmpty()) {
            single.unit(unit);
        }
        return single.build();
    }

    private static <T> List<T> view(int[] numbers, IntFunction<T> element) {
        return new View<>(numbers, element);
    }

    /** A list whose elements are made when asked for. */
    private static final class View<T> extends AbstractList<T> implements RandomAccess {

        private final int[] numbers;
        private final IntFunction<T> element;

        View(int[] numbers, IntFunction<T> element) {
            this.numbers = numbers;
            this.element = element;
        }

        @Override
        public T get(int at) {
            return element.apply(numbers[at]);
        }

        @Override
        public int size() {
            return numbers.length;
        }
    }
}
