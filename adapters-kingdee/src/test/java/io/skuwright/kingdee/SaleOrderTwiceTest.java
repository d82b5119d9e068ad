package io.skuwright.kingdee;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Batch;
import io.skuwright.result.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What comes twice is said, for nothing tells whether it is meant twice. */
@Tag("KIT-4")
class SaleOrderTwiceTest {

    private static String order(String id, String number) {
        return "{\"Id\":" + id + ",\"BillNo\":\"" + number + "\",\"SaleOrderEntry\":[{\"MaterialId\":{\"Number\":\"A\"},\"Qty\":1}]}";
    }

    private static Batch<ErpOrder> query(String keys, String rows) {
        return SaleOrders.defaults().withQueryKeys(keys).decode(JsonRows.of(rows));
    }

    @Test
    void decode_oneOrderTwice_isSaid() {
        String twice = "[" + order("7", "SO-7") + "," + order("8", "SO-8") + "," + order("7", "SO-7") + "]";
        Batch<ErpOrder> batch = ConservationLaw.check(3, SaleOrders.defaults().decode(JsonRows.of(twice)));
        FindingAssert.assertThat(batch)
                .raises(SaleOrderReadCode.SALE_ORDER_REPEATED)
                .weighing(Severity.WARNING)
                .about("SO-7")
                .at("/2")
                .with("id", "7")
                .with("count", 2)
                .raisesOnly(SaleOrderReadCode.SALE_ORDER_REPEATED);
        String unsaved = "[" + order("0", "SO-7") + "," + order("0", "SO-8") + "]";
        FindingAssert.assertThat(SaleOrders.defaults().decode(JsonRows.of(unsaved))).raisesNothing();
    }

    @Test
    void decode_equalRowsWithoutEntryIds_areSaidOnce() {
        String keys = "FID,FBillNo,FRowType,FMaterialId.FNumber,FQty";
        String a = "[7,\"SO-7\",\"Standard\",\"A\",1]";
        String b = "[8,\"SO-8\",\"Standard\",\"A\",1]";
        Batch<ErpOrder> batch = query(keys, "[" + a + "," + a + "," + a + "," + b + "," + b + "]");
        assertThat(batch.accepted().get(0).lines()).hasSize(3);
        FindingAssert.assertThat(batch)
                .raises(SaleOrderReadCode.SALE_ORDER_ENTRY_NOT_ASKED)
                .times(1)
                .weighing(Severity.WARNING)
                .about("SO-7")
                .with("field", "FSaleOrderEntry_FEntryID")
                .with("lines", 2);
        FindingAssert.assertThat(query(keys, "[" + a + "," + b + "]")).raisesNothing();
        String named = "[[7,\"SO-7\",\"Standard\",\"A\",1,11],[7,\"SO-7\",\"Standard\",\"A\",1,12]]";
        FindingAssert.assertThat(query(keys + ",FSaleOrderEntry_FEntryID", named)).raisesNothing();
    }
}
