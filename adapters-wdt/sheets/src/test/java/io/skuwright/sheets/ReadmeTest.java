package io.skuwright.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.house.ReadmeCheck;
import io.skuwright.result.Batch;
import io.skuwright.row.Row;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The page of this module holds code that compiles and runs. */
class ReadmeTest extends ReadmeCheck {

    private final List<String> printed = new ArrayList<>();
    private final Consumer<Object> show = thing -> printed.add(thing.toString());

    @Test
    void reading() {
        byte[] file = "code,name\n0012,Tea\n6.92E+12,Cup\n".getBytes(StandardCharsets.UTF_8);
        // <readme>
        SheetSettings settings = SheetSettings.builder().addRequired("code", "name").addCodeColumns("code").build();
        Batch<Row> rows = SheetReader.of(settings).readAll(new ByteArrayInputStream(file), "goods.csv"); // CSV or XLSX
        rows.accepted().forEach(row -> show.accept(row.toJson())); // codes keep their zeros
        rows.rejected().forEach(row -> show.accept(row.place() + " " + row.finding().code().name()));
        // </readme>
        assertThat(printed.get(0)).isEqualTo("{\"code\":\"0012\",\"name\":\"Tea\"}");
        assertThat(printed.get(1)).endsWith(" PRECISION_LOST");
    }
}
