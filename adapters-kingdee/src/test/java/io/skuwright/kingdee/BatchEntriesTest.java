package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.kingdee.BatchEntry.State;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What became of a call costs the call and not the batch. */
class BatchEntriesTest {

    private static BatchSave batch(int documents) {
        return BatchSaveTest.batch(IntStream.range(0, documents).mapToObj(Integer::toString).toArray(String[]::new));
    }

    /** How many parts of a batch were made anew. */
    private static long copied(BatchSave before, BatchSave after) {
        return IntStream.range(0, before.parts().parts().size())
                .filter(part -> before.parts().parts().get(part) != after.parts().parts().get(part))
                .count();
    }

    @Test
    void nextAndApply_largeBatch_touchOnlyThePartsOfTheCall() {
        BatchSave batch = batch(10_000);
        assertThat(batch.parts().parts()).as("10,000 / 128, and the rest").hasSize(79);
        for (int round = 0; round < 500; round++) {
            BatchCall call = batch.next().orElseThrow();
            assertThat(copied(batch, call.batch())).isBetween(1L, 2L);
            StringBuilder saved = new StringBuilder();
            for (int index = 0; index < call.keys().size(); index++) {
                String number = call.keys().get(index).substring(1);
                saved.append(index == 0 ? "" : ",").append("{\"Id\":\"1").append(number).append("\",\"DIndex\":").append(index).append('}');
            }
            BatchSave after = call.batch()
                    .apply(call, "{\"Result\":{\"ResponseStatus\":{\"IsSuccess\":true,\"SuccessEntitys\":[" + saved + "]}}}")
                    .value();
            assertThat(copied(call.batch(), after)).isBetween(1L, 2L);
            batch = after;
        }
        assertThat(batch.isDone()).as("%s", batch).isTrue();
        assertThat(batch.entry("k9999").saved()).contains(SavedEntry.found("19999", ""));
    }

    @Test
    void next_openDocumentsFarApart_areOneCallInTheirOrder() {
        BatchSave batch = batch(300).atMost(300).next().orElseThrow().batch().uncertain().notFound("k299").notFound("k1");
        assertThat(batch.next().orElseThrow().keys()).isEqualTo(List.of("k1", "k299"));
        assertThat(batch.entries(State.UNKNOWN)).hasSize(298);
        assertThat(batch.entries()).hasSize(300).isEqualTo(List.copyOf(batch.entries()));
    }
}
