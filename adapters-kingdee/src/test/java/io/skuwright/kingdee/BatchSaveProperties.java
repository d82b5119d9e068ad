package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.kingdee.BatchEntry.State;
import io.skuwright.result.Outcome;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** However calls fail, each document is saved exactly once. */
class BatchSaveProperties {

    /** A server that saves whatever it is sent, as often as it is sent, and a host that falls over now and then. */
    private static final class Shop {
        private final Random random;
        private final Map<String, Integer> saves = new HashMap<>();
        private final int fallsAt;
        private int step;
        private String stored;

        Shop(long seed, int fallsAt, BatchSave batch) {
            this.random = new Random(seed);
            this.fallsAt = fallsAt;
            this.stored = batch.toText();
        }

        /** Returns true if the program ends here, once. */
        private boolean falls() {
            return step++ == fallsAt;
        }

        private int luck(int of) {
            return random.nextInt(of);
        }

        BatchSave run() {
            BatchSave batch = BatchSave.parse(stored);
            for (int round = 0; round < 10_000 && !batch.isDone(); round++) {
                Optional<BatchSave> after = turn(batch);
                // After a fall only the stored text is left.
                batch = after.orElseGet(() -> BatchSave.parse(stored).uncertain());
            }
            return batch;
        }

        private Optional<BatchSave> turn(BatchSave batch) {
            Optional<BatchCall> next = batch.next();
            if (next.isEmpty()) {
                return Optional.of(lookUp(batch).reopened());
            }
            BatchCall call = next.get();
            if (falls()) {
                return Optional.empty();
            }
            stored = call.batch().toText();
            if (falls()) {
                return Optional.empty();
            }
            String answer = post(call);
            if (falls()) {
                return Optional.empty();
            }
            BatchSave after = answer.isEmpty()
                    ? call.batch().uncertain(call)
                    : call.batch().apply(call, answer).value();
            assertThat(after.apply(call, answer.isEmpty() ? "[]" : answer).value()).as("the same answer twice").isEqualTo(after);
            if (falls()) {
                return Optional.empty();
            }
            stored = after.toText();
            return Optional.of(after);
        }

        private BatchSave lookUp(BatchSave batch) {
            List<String> asked = new ArrayList<>();
            Map<String, String> found = new HashMap<>();
            for (BatchEntry entry : batch.entries(State.UNKNOWN)) {
                if (luck(4) > 0) {
                    asked.add(entry.number());
                    if (saves.containsKey(entry.number())) {
                        found.put(entry.number(), "1" + entry.number());
                    }
                }
            }
            Outcome<BatchSave> checked = batch.checked(asked, found);
            assertThat(checked.findings()).isEmpty();
            return checked.value();
        }

        private String post(BatchCall call) {
            switch (luck(8)) {
                case 0 -> {
                    return "{\"Result\":{\"ResponseStatus\":{\"IsSuccess\":false,\"MsgCode\":" + List.of(1, 14).get(luck(2)) + "}}}";
                }
                case 1 -> {
                    return "";
                }
                default -> {
                    return work(call);
                }
            }
        }

        /** Saves some documents and refuses the others; the answer may tell less than all, or be lost. */
        private String work(BatchCall call) {
            List<String> saved = new ArrayList<>();
            List<String> errors = new ArrayList<>();
            boolean isTerse = luck(4) == 0;
            for (int index = 0; index < call.keys().size(); index++) {
                String number = call.keys().get(index).substring(1);
                boolean isRefused = luck(4) == 0;
                if (!isRefused) {
                    saves.merge(number, 1, Integer::sum);
                }
                if (isTerse && luck(2) == 0) {
                    continue;
                }
                String at = luck(6) == 0 ? "" : ",\"DIndex\":" + index;
                if (isRefused) {
                    errors.add("{\"Message\":\"no\"" + at + "}");
                } else {
                    saved.add("{\"Id\":\"1" + number + "\",\"Number\":\"" + (luck(3) == 0 ? "" : number) + "\"" + at + "}");
                }
            }
            int code = List.of(0, 9, 11, 13, 4).get(luck(5));
            String answer = "{\"Result\":{\"ResponseStatus\":{\"IsSuccess\":" + (luck(4) == 0 ? "true" : errors.isEmpty())
                    + ",\"MsgCode\":" + code + ",\"SuccessEntitys\":" + saved + ",\"Errors\":" + errors + "}}}";
            return switch (luck(10)) {
                case 0 -> "";
                case 1 -> answer.substring(0, luck(answer.length()));
                default -> answer;
            };
        }
    }

    @Property(tries = 500)
    void resume_anySequenceOfFailures_savesEachDocumentOnce(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int documents, @ForAll @IntRange(min = 1, max = 7) int size) {
        check(seed, documents, size, -1);
    }

    @Property(tries = 20)
    void resume_aFallAfterEachStep_savesEachDocumentOnce(@ForAll long seed) {
        for (int fallsAt = 0; fallsAt < 40; fallsAt++) {
            check(seed, 9, 3, fallsAt);
        }
    }

    private static void check(long seed, int documents, int size, int fallsAt) {
        Map<String, Row> models = new LinkedHashMap<>();
        for (int document = 0; document < documents; document++) {
            models.put("k" + document, BatchSaveTest.model(Integer.toString(document)));
        }
        Shop shop = new Shop(seed, fallsAt, BatchSave.of("SAL_SaleOrder", models).atMost(size));
        BatchSave done = shop.run();
        assertThat(done.isDone()).as("%s", done).isTrue();
        assertThat(done.remaining()).isEmpty();
        assertThat(done.entries()).extracting(BatchEntry::key).containsExactlyElementsOf(models.keySet());
        assertThat(shop.saves).hasSize(documents).allSatisfy((number, times) -> assertThat(times).isEqualTo(1));
        assertThat(done.entries()).allSatisfy(entry ->
                assertThat(entry.saved().orElseThrow().id()).isEqualTo("1" + entry.key().substring(1)));
    }

    /** Whatever the text: it is a batch that has this text, or one finding says why not. */
    @Property(tries = 1_000)
    void read_aTextChangedAnywhere_answers(@ForAll @IntRange(max = 1_000) int at, @ForAll char value) {
        StringBuilder text = new StringBuilder(BatchSaveTest.batch("1", "2", "3").next().orElseThrow().batch().toText());
        text.setCharAt(at % text.length(), value);
        Outcome<BatchSave> batch = BatchSave.read(text.toString());
        assertThat(batch.hasErrors()).isNotEqualTo(batch.hasValue());
        batch.optional().ifPresent(read -> assertThat(BatchSave.parse(read.toText())).isEqualTo(read));
    }

    @Property(tries = 1_000)
    void toText_anyTexts_comeBack(@ForAll String key, @ForAll String number, @ForAll String message) {
        BatchSave batch = BatchSave.of(number, Map.of(key, BatchSaveTest.model(number)));
        BatchCall call = batch.next().orElseThrow();
        KingdeeAnswer answer = new KingdeeAnswer(
                false, MsgMeaning.VALIDATION_FAILED, "11", List.of(),
                List.of(new AnswerError(key, message, java.util.OptionalInt.of(0))), List.of(),
                io.skuwright.row.Cell.NULL, io.skuwright.row.Cell.ABSENT);
        BatchSave failed = call.batch().apply(call, answer).value();
        assertThat(BatchSave.parse(failed.toText())).isEqualTo(failed);
    }
}
