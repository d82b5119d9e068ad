package io.skuwright.wdt.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.result.Finding;
import io.skuwright.wdt.fixtures.StoreSheet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists in which very many rows speak against each other. */
class GoodsListSizeTest {

    private static final int ROWS = 5_000;

    @Test
    void read_ofManyCategoriesOfOneGoodsTheFirstTenAreNamed() {
        StoreSheet sheet = StoreSheet.template();
        for (int at = 10; at < 22; at++) {
            sheet.row("A100", "T-shirt", "C" + at, "", "red " + at, "00" + at, "1", "pcs");
        }

        GoodsList list = GoodsList.read(sheet.rows());

        assertThat(list.rejected()).hasSize(12);
        FindingAssert.assertThat(list.findings())
                .raises(ListCode.LIST_GOODS_DIFFER)
                .about("0010")
                .at(StoreSheet.place(2))
                .with("goodsNo", "A100")
                .with("field", "category")
                .with("values", "C10, C11, C12, C13, C14, C15, C16, C17, C18, C19, … +2");
    }

    @Test
    void read_ofManyRowsThatSpeakAgainstEachOtherFactsGrowWithTheRows() {
        StoreSheet categories = StoreSheet.template();
        StoreSheet specs = StoreSheet.template();
        for (int at = 0; at < ROWS; at++) {
            categories.row("A100", "T-shirt", "C" + at, "", "red " + at, "00" + at, "1", "pcs");
            specs.row("A100", "T-shirt", "", "", "red", "00" + at, "1", "pcs");
        }

        for (StoreSheet sheet : List.of(categories, specs)) {
            GoodsList list = GoodsList.read(sheet.rows());

            assertThat(list.rejected()).hasSize(ROWS);
            // Naming all others in each row would be 25 million names.
            assertThat(list.findings().stream().mapToLong(GoodsListSizeTest::length).sum()).isLessThan(ROWS * 200L);
        }
    }

    private static long length(Finding finding) {
        return finding.attributes().values().stream().mapToLong(String::length).sum();
    }
}
