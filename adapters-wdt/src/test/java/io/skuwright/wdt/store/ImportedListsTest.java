package io.skuwright.wdt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.result.FindingException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportedListsTest {

    private static final String A = "a".repeat(64);
    private static final String B = "0123456789abcdef".repeat(4);
    private static final GoodsList LIST = GoodsList.of(
            List.of(GoodsListRow.builder().goodsNo("A").name("B").code("1").build()), GoodsListSettings.defaults());

    @Test
    void toText_isTakenBack() {
        ImportedLists lists = ImportedLists.parse("skuwright-imported 1\n" + A + "\n" + B + "\n");

        assertThat(lists.toText()).isEqualTo("skuwright-imported 1\n" + B + "\n" + A + "\n");
        assertThat(lists.size()).isEqualTo(2);
        assertThat(ImportedLists.parse(lists.toText())).isEqualTo(lists).hasSameHashCodeAs(lists);
        assertThat(lists).hasToString("2 imported lists").isNotEqualTo("x").isNotEqualTo(ImportedLists.none());
        assertThat(ImportedLists.none().toText()).isEqualTo("skuwright-imported 1\n");
    }

    @Test
    void with_aListIsKnownByItsRows() {
        ImportedLists lists = ImportedLists.none().with(LIST);

        assertThat(lists.has(LIST)).isTrue();
        assertThat(ImportedLists.none().has(LIST)).isFalse();
        assertThat(lists.with(LIST)).isEqualTo(lists);
        assertThat(ImportedLists.parse(lists.toText().replace("\n", "\r\n"))).isEqualTo(lists);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|1|''",
                "skuwright-imported 2\\n|1|skuwright-imported 2",
                "skuwright-imported 1|1|skuwright-imported 1",
                "skuwright-imported 1\\nabc\\n|2|abc",
                "skuwright-imported 1\\n\\n\\n|2|''"
            })
    void read_aDamagedTextIsAFinding(String text, int line, String value) {
        String damaged = text.replace("\\n", "\n");

        FindingAssert.assertThat(ImportedLists.read(damaged))
                .raises(ImportCode.IMPORT_LOG_INVALID)
                .with("line", line)
                .with("value", value);
        assertThatThrownBy(() -> ImportedLists.parse(damaged)).isInstanceOf(FindingException.class);
    }

    @Test
    void read_aTextThatWasCutIsAFinding() {
        FindingAssert.assertThat(ImportedLists.read("skuwright-imported 1\n" + A))
                .raises(ImportCode.IMPORT_LOG_INVALID)
                .with("line", 2);
    }
}
