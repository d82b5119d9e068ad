package io.skuwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.skuwright.bench.baseline.FractionSums;
import io.skuwright.bench.baseline.JavaMaps;
import io.skuwright.bench.baseline.JavaTyped;
import io.skuwright.bench.baseline.PlatformScript;
import io.skuwright.bench.floor.BareLongs;
import io.skuwright.bench.floor.IntArrays;
import io.skuwright.bench.gen.Names;
import io.skuwright.bench.gen.OrderShape;
import io.skuwright.bench.gen.Orders;
import io.skuwright.bench.gen.SheetFiles;
import io.skuwright.bench.gen.Terms;
import io.skuwright.bench.gen.Terms.Denominators;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.LineReason;
import io.skuwright.order.LineType;
import io.skuwright.order.OrderLineClassifier;
import io.skuwright.order.TypedLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.row.Likeness;
import io.skuwright.row.NearKey;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Competitors are compared only because they give the same answers; and no benchmark rots. */
class BenchmarksAgreeTest {

    private static final List<Integer> SIZES = List.of(1, 10, 300);
    private static final PlatformScript SCRIPT = PlatformScript.silent();

    private static final OrderLineClassifier AS_SCRIPT = OrderLineClassifier.of(
            ClassifierPolicy.builder().scriptCompatible(true).build());

    @ParameterizedTest
    @EnumSource(OrderShape.class)
    void competitors_healthyOrders_giveTheEnginesAnswer(OrderShape shape) {
        for (int size : SIZES) {
            Orders orders = Orders.of(shape, size);
            TypedOrder typed = Engine.classify(orders.lines());
            long answer = Engine.read(typed);
            assertThat(Digest.of(JavaTyped.classify(orders.lines()), typed.size())).isEqualTo(answer);
            assertThat(Digest.of(SCRIPT.run(orders.maps()))).isEqualTo(answer);
            assertThat(Digest.of(PlatformScript.logging().run(orders.maps()))).isEqualTo(answer);
            assertThat(Digest.of(JavaMaps.classify(orders.maps()))).isEqualTo(answer);
            assertThat(Digest.of(Engine.updates(orders.maps()))).isEqualTo(answer);
            assertThat(Engine.read(Engine.classify(orders.linesWithRatios()))).isEqualTo(answer);
            assertThat(Digest.ofTypes(IntArrays.classify(orders.parents(), orders.flags()).types))
                    .isEqualTo(ofTypesOnly(typed));
        }
    }

    private static long ofTypesOnly(TypedOrder typed) {
        long digest = 0;
        for (TypedLine line : typed.lines()) {
            digest = Digest.add(digest, line.type());
        }
        return digest;
    }

    /** Broken in every way the script reads differently: the compatible policy reads the same. */
    @Test
    void script_brokenOrders_givesTheCompatiblePolicysAnswer() {
        Random random = new Random(7);
        int stopped = 0;
        for (int round = 0; round < 400; round++) {
            List<Map<String, @Nullable Object>> maps = broken(random, round);
            TypedOrder typed = AS_SCRIPT
                    .classify(maps.stream().map(Orders::line).toList())
                    .value();
            boolean stops = typed.size() > 0 && typed.typedLine(0).reason() == LineReason.SCRIPT_STOPS;
            Map<String, String> expected = stops ? Map.of("stops", "") : answer(typed);
            assertThat(scriptAnswer(maps)).as("round %s: %s", round, maps).isEqualTo(expected);
            stopped += stops ? 1 : 0;
        }
        assertThat(stopped).isBetween(40, 360);
    }

    private static Map<String, String> scriptAnswer(List<Map<String, @Nullable Object>> maps) {
        Map<String, String> answer = new LinkedHashMap<>();
        try {
            SCRIPT.run(maps).forEach((id, fields) -> answer.put(
                    id,
                    fields.get("product_type__c") + " " + fields.get("parent_product__c") + " "
                            + fields.get("son_bom_id__c")));
        } catch (NullPointerException e) {
            return Map.of("stops", "");
        }
        return answer;
    }

    private static Map<String, String> answer(TypedOrder typed) {
        Map<String, String> answer = new LinkedHashMap<>();
        for (TypedLine line : typed.lines()) {
            String type = line.type().name().toLowerCase(Locale.ROOT);
            answer.put(String.valueOf(line.line().id()), type + " " + line.parentProduct() + " " + line.bomLine());
        }
        return answer;
    }

    private static List<Map<String, @Nullable Object>> broken(Random random, int seed) {
        OrderShape shape = OrderShape.values()[random.nextInt(OrderShape.values().length)];
        List<Map<String, @Nullable Object>> maps =
                new ArrayList<>(Orders.of(shape, 2 + random.nextInt(12), seed).maps());
        for (int fault = random.nextInt(4); fault > 0; fault--) {
            Map<String, @Nullable Object> line = maps.get(random.nextInt(maps.size()));
            Map<String, @Nullable Object> other = maps.get(random.nextInt(maps.size()));
            switch (random.nextInt(9)) {
                case 0 -> line.put("is_skip__c__q", "false");
                case 1 -> line.put("is_kit__c__q", true);
                case 2 -> line.put("is_kit__c__q", null);
                case 3 -> line.put("parent_prod_pkg_key", "");
                case 4 -> line.put("parent_prod_pkg_key", other.get("prod_pkg_key"));
                case 5 -> line.put("prod_pkg_key", other.get("prod_pkg_key"));
                case 6 -> line.put("root_prod_pkg_key", other.get("root_prod_pkg_key"));
                case 7 -> line.put("bom_id", "");
                default -> Collections.swap(maps, random.nextInt(maps.size()), random.nextInt(maps.size()));
            }
        }
        return maps;
    }

    @Test
    void sheets_haveTheSameCharacters() {
        byte[] csv = SheetFiles.csv(300);
        long characters = SheetCells.fastCsv(csv);
        assertThat(characters).isBetween(300L * 40, 300L * 80);
        assertThat(SheetCells.engine(csv)).isEqualTo(characters);
        byte[] xlsx = SheetFiles.xlsx(300);
        assertThat(SheetCells.engine(xlsx)).isEqualTo(SheetCells.fastexcel(xlsx)).isEqualTo(characters);
    }

    @ParameterizedTest
    @EnumSource(Denominators.class)
    void sums_areTheSame(Denominators kind) {
        Terms terms = Terms.of(kind);
        Ratio sum = Engine.sumOfProducts(terms);
        BigFraction fraction = FractionSums.bigFraction(terms);
        assertThat(sum).isEqualTo(Ratio.of(fraction.getNumerator(), fraction.getDenominator()));
        if (kind != Denominators.CO_PRIME) {
            BareLongs longs = BareLongs.sum(terms);
            assertThat(sum.numerator()).isEqualTo(BigInteger.valueOf(longs.numerator()));
            assertThat(sum.denominator()).isEqualTo(BigInteger.valueOf(longs.denominator()));
        }
    }

    @Test
    void classifyBenchmarks_runOnce() {
        ClassifyBenchmark benchmark = new ClassifyBenchmark();
        benchmark.generate();
        long answer = benchmark.engine();
        assertThat(benchmark.engineWithQuantities()).isEqualTo(answer);
        assertThat(benchmark.javaTyped()).isEqualTo(answer);
        assertThat(benchmark.engineFromMaps()).hasSize(10);
        assertThat(benchmark.javaMap()).hasSize(10);
        assertThat(benchmark.groovyScript()).hasSize(10);
        assertThat(benchmark.groovyScriptLoggingJson()).hasSize(10);
        assertThat(benchmark.floorIntArrays()).hasSize(10);
    }

    @Test
    void rationalBenchmarks_runOnce() {
        RationalBenchmark.AllTerms all = new RationalBenchmark.AllTerms();
        all.generate();
        RationalBenchmark.FittingTerms fitting = new RationalBenchmark.FittingTerms();
        fitting.generate();
        RationalBenchmark benchmark = new RationalBenchmark();
        assertThat(benchmark.engineSumOfProducts(all).signum()).isPositive();
        assertThat(benchmark.bigFraction(all).signum()).isPositive();
        assertThat(benchmark.bigDecimal128(all).signum()).isPositive();
        assertThat(benchmark.floorBareLongs(fitting).numerator()).isPositive();
    }

    @Test
    void nameKeys_widthAlone_isTheNormalizersForm() {
        NearKey width = NearKey.of(Set.of(Likeness.WIDTH));
        for (int fullWidth : new int[] {0, 10, 100}) {
            List<String> names = Names.of(fullWidth);
            assertThat(names).hasSize(1000);
            assertThat(names.stream().filter(name -> name.indexOf('\u3000') >= 0)).hasSize(fullWidth * 10);
            assertThat(names)
                    .allSatisfy(name -> assertThat(width.key(name))
                            .isEqualTo(Normalizer.normalize(name, Normalizer.Form.NFKC)));
        }
        assertThat(NameKeys.engineHash(Names.of(100))).isEqualTo(NameKeys.engineHash(Names.of(0)));
        assertThat(NameKeys.engine(Names.of(100))).isEqualTo(NameKeys.engine(Names.of(0)));
    }

    @Test
    void nameKeys_hashOfPlainText_makesNoObject() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        List<String> names = Names.of(10);
        long sum = NameKeys.engineHash(names);
        long before = threads.getThreadAllocatedBytes(thread);
        for (int round = 0; round < 100; round++) {
            sum += NameKeys.engineHash(names);
        }
        // An object for each of the 100,000 names would be 16 bytes or more of each.
        assertThat(threads.getThreadAllocatedBytes(thread) - before).as("of hashes %s", sum).isLessThan(100_000);
    }

    @Test
    void nameBenchmarks_runOnce() {
        NormalizeNameBenchmark benchmark = new NormalizeNameBenchmark();
        benchmark.fullWidth = 10;
        benchmark.generate();
        assertThat(benchmark.normalizerAlways()).isEqualTo(Names.of(10).stream().mapToInt(String::length).sum());
        assertThat(benchmark.engine()).isPositive().isLessThan(benchmark.normalizerAlways());
        assertThat(benchmark.engineHash()).isEqualTo(NameKeys.engineHash(Names.of(10)));
        assertThat(benchmark.floorScan()).isPositive();
    }

    @Test
    void sheetBenchmarks_runOnce() {
        CsvRowsBenchmark csv = new CsvRowsBenchmark();
        csv.rows = 50;
        csv.generate();
        assertThat(csv.adapter()).isEqualTo(csv.bareLibrary()).isPositive();
        XlsxRowsBenchmark xlsx = new XlsxRowsBenchmark();
        xlsx.rows = 50;
        xlsx.generate();
        assertThat(xlsx.adapter()).isEqualTo(xlsx.bareLibrary()).isEqualTo(csv.adapter());
    }

    @Test
    void contests_haveTheCompetitorsOfTheirRatios() {
        for (Contest contest : List.of(
                Contest.classify(OrderShape.KITS, 10),
                Contest.logging(OrderShape.KITS, 10),
                Contest.growth(OrderShape.KITS),
                Contest.sums(Denominators.FRACTIONS),
                Paired.contest(List.of("names", "10")),
                Paired.contest(List.of("sheets", "csv", "5")),
                Paired.contest(List.of("sheets", "xlsx", "5")))) {
            assertThat(contest.ratios()).isNotEmpty().allSatisfy(pair -> {
                assertThat(contest.competitor(pair.over()).units()).isPositive();
                assertThat(contest.competitor(pair.under()).units()).isPositive();
            });
        }
    }

    @Test
    void types_ofTheKitsShape_areOfEveryKind() {
        assertThat(Engine.classify(Orders.of(OrderShape.KITS, 300).lines()).lines())
                .extracting(TypedLine::type)
                .contains(LineType.STANDARD, LineType.PARENT, LineType.SON, LineType.SKIP);
    }
}
