package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.result.Batch;
import io.skuwright.sync.BatchPart;
import io.skuwright.sync.BatchRow;
import io.skuwright.sync.RowOutcome;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.MatchFiles;
import io.skuwright.wdt.json.JsonRows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("R1")
class MatchingProperties {

    private static final Map<Dialect, String> FILES =
            Map.of(Dialect.QYB, MatchFiles.MATCHES_QYB, Dialect.Y, MatchFiles.GOODS_Y, Dialect.QJB, MatchFiles.GOODS_QJB);

    private static final List<String> CODES = List.of("A", "B", "AB", "BA", "K", "AK", "x", "");
    private static final Archive ARCHIVE = Archive.ofCodes(List.of("A", "AB", "x"), List.of("K", "AK", "x"));
    private static final Matching MATCHING = Matching.by(ARCHIVE);

    @Provide
    Arbitrary<List<WdtPlatformGoods>> rows() {
        return Arbitraries.randomValue(random -> {
            List<WdtPlatformGoods> rows = new ArrayList<>();
            for (int id = random.nextInt(20); id > 0; id--) {
                rows.add(row(random, id));
            }
            return rows;
        });
    }

    private static WdtPlatformGoods row(Random random, int id) {
        Optional<MatchTarget> target = Optional.of(MatchTarget.values()[random.nextInt(3)]).filter(it -> random.nextBoolean());
        return WdtPlatformGoods.builder()
                .goodsId(Integer.toString(id / 3))
                .specId(Integer.toString(id))
                .goodsNo(CODES.get(random.nextInt(CODES.size())))
                .specNo(CODES.get(random.nextInt(CODES.size())))
                .target(target)
                .merchantNo(target.filter(it -> it != MatchTarget.NONE).map(it -> CODES.get(random.nextInt(CODES.size() - 1))))
                .isMatchedByHand(random.nextBoolean())
                .build();
    }

    private static String said(Match<WdtPlatformGoods> match) {
        return match.row().key() + " " + match.code() + " " + match.target() + " " + match.by();
    }

    /** What a row is does not depend on the others, nor on where it stands. */
    @Property
    void goods_inAnyOrder_areTheSame(@ForAll("rows") List<WdtPlatformGoods> rows, @ForAll Random random) {
        List<WdtPlatformGoods> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        Batch<Match<WdtPlatformGoods>> one = ConservationLaw.check(rows.size(), MATCHING.goods(rows));
        Batch<Match<WdtPlatformGoods>> other = ConservationLaw.check(rows.size(), MATCHING.goods(shuffled));
        assertThat(other.accepted()).map(MatchingProperties::said).containsExactlyInAnyOrderElementsOf(
                one.accepted().stream().map(MatchingProperties::said).toList());
        assertThat(other.findings()).hasSameSizeAs(one.findings());
    }

    /** The ERP's word stands; without it only a code of one archive decides. */
    @Property
    void goods_areTypedByTheErpElseByOneArchive(@ForAll("rows") List<WdtPlatformGoods> rows) {
        Map<String, Match<WdtPlatformGoods>> typed = new HashMap<>();
        MATCHING.goods(rows).accepted().forEach(match -> typed.put(match.row().key(), match));
        for (WdtPlatformGoods row : rows) {
            Optional<MatchTarget> told = Optional.ofNullable(typed.get(row.key())).map(Match::target);
            if (row.target().isPresent()) {
                assertThat(told).isEqualTo(row.target().filter(it -> it != MatchTarget.NONE));
            } else {
                String own = row.specNo().orElseThrow().isEmpty() ? row.goodsNo().orElseThrow() : row.specNo().orElseThrow();
                Map<String, MatchTarget> only = Map.of(
                        "A", MatchTarget.SINGLE, "AB", MatchTarget.SINGLE, "K", MatchTarget.SUITE, "AK", MatchTarget.SUITE);
                assertThat(told).isEqualTo(Optional.ofNullable(only.get(own)));
            }
        }
    }

    @Property(tries = 2_000)
    void decode_ofAChangedDocument_answers(@ForAll Dialect dialect, @ForAll Random random) {
        String json = Mutation.of(GoldenFiles.text(FILES.get(dialect)), random);
        Batch<WdtPlatformGoods> batch = ConservationLaw.check(PlatformGoods.of(dialect).decode(JsonRows.of(json)));
        ConservationLaw.check(batch.accepted().size(), MATCHING.goods(batch.accepted()));
        ConservationLaw.check(batch.accepted().size(), PlatformGoodsPush.of(dialect, "S").check(batch.accepted()));
    }

    @Property(tries = 1_000)
    void outcomes_ofAChangedAnswer_speakOfEveryRow(@ForAll Random random) {
        String json = Mutation.of(GoldenFiles.text(MatchFiles.PUSH_PARTIAL_Y), random);
        WdtPlatformGoods first = WdtPlatformGoods.builder().goodsId("1").specId("1").build();
        WdtPlatformGoods second = WdtPlatformGoods.builder().goodsId("1").specId("2").build();
        WdtAnswer.read(Dialect.Y, JsonRows.of(json)).optional().ifPresent(answer -> assertThat(
                        PlatformGoodsPush.of(Dialect.Y, "S").outcomes(List.of(first, second), answer))
                .extracting(RowOutcome::key)
                .containsExactly("1/1", "1/2"));
    }

    /** Cut into calls, every row goes once and in order; cut into parts, every row goes once and no goods is split. */
    @Property(tries = 30)
    void calls_ofManyRows_haveEachOnce(@ForAll @IntRange(max = 7_000) int count, @ForAll @IntRange(min = 1, max = 2_000) int specs) {
        PlatformGoodsPush push = PlatformGoodsPush.of(Dialect.QYB, "S");
        List<WdtPlatformGoods> rows = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            rows.add(WdtPlatformGoods.builder().goodsId("g" + at / specs).specId("s" + at).status("on-shelf").build());
        }
        List<List<WdtPlatformGoods>> calls = push.calls(rows);
        assertThat(calls.stream().flatMap(List::stream).toList()).isEqualTo(rows);
        assertThat(calls).allSatisfy(call -> assertThat(call).hasSizeBetween(1, 2_000));
        List<BatchPart> parts = push.batch(rows).orThrow().parts();
        assertThat(parts.stream().flatMap(part -> part.rows().stream()).map(BatchRow::key).toList())
                .isEqualTo(rows.stream().map(WdtPlatformGoods::key).toList());
        Map<String, Integer> partOf = new HashMap<>();
        for (int at = 0; at < parts.size(); at++) {
            assertThat(parts.get(at).rows()).hasSizeBetween(1, 2_000);
            for (BatchRow row : parts.get(at).rows()) {
                Integer before = partOf.put(row.group(), at);
                assertThat(before).isIn(null, at);
            }
        }
    }
}
