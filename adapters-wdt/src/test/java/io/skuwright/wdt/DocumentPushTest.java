package io.skuwright.wdt;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import io.skuwright.row.Extras;
import io.skuwright.row.Row;
import io.skuwright.sync.DocumentKind;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.WriteFiles;
import io.skuwright.wdt.json.JsonRows;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-5")
class DocumentPushTest {

    static final DocumentPush QYB = DocumentPush.of(Dialect.QYB);
    static final DocumentPush Y = DocumentPush.of(Dialect.Y);

    static PushDocument.Builder document(String number, DocumentKind kind, PushDocumentLine... lines) {
        return PushDocument.builder().number(number).kind(kind).warehouse("8801").addLines(lines);
    }

    static PushDocumentLine tea(int quantity) {
        return PushDocumentLine.of("TEA-1", Ratio.of(quantity), Ratio.of(7, 2));
    }

    private static Row golden(String name) {
        return JsonRows.of(GoldenFiles.text(name)).read().orThrow().row().orElseThrow();
    }

    /** The form field of the whole document. */
    private static Row body(Outcome<WdtRequest> request, String node) {
        assertThat(request).raisesNothing();
        assertThat(request.value().parameters()).containsOnlyKeys(node);
        return JsonRows.of(request.value().parameters().get(node)).read().orThrow().row().orElseThrow();
    }

    /** Every field of the vendor's own document, as number or as text, and no other; what is blank there is left out. */
    static void checkFields(Row ours, Row theirs) {
        theirs.cells().forEach((name, cell) -> {
            if (cell.kind() == Cell.Kind.LIST) {
                assertThat(ours.cell(name).items()).hasSameSizeAs(cell.items());
                checkFields(ours.cell(name).items().get(0).row().orElseThrow(), cell.items().get(0).row().orElseThrow());
            } else if (Ratio.read(cell.text()).hasValue()) {
                assertThat(Ratio.parse(ours.cell(name).text())).as(name).isEqualTo(Ratio.parse(cell.text()));
            } else {
                assertThat(ours.cell(name).text()).as(name).isEqualTo(cell.text());
            }
        });
        assertThat(theirs.names()).containsAll(ours.names());
    }

    @Test
    void encode_theReceiptOfTheVendor_saysTheSame() {
        PushDocumentLine line = PushDocumentLine.builder()
                .specNo("test-ptsd-00001")
                .quantity(Ratio.of(2))
                .price(Ratio.ZERO)
                .position("ZANCUN")
                .produced(LocalDateTime.of(2015, 6, 9, 0, 0, 1))
                .extras(Extras.of(Map.of("validity_days", "3", "price", "0.00", "tax", "0.00")))
                .build();
        PushDocument receipt = PushDocument.builder()
                .number("ghs123safag")
                .kind(DocumentKind.OTHER_IN)
                .warehouse("WH001")
                .postage(Ratio.ZERO)
                .otherFee(Ratio.ZERO)
                .discount(Ratio.ZERO)
                .addLines(line)
                .build();
        Outcome<WdtRequest> request = QYB.encode(receipt);
        assertThat(request.value().name()).isEqualTo("stockin_order_push.php");
        assertThat(request.value().dialect()).isEqualTo(Dialect.QYB);
        checkFields(body(request, "stockin_info"), golden(WriteFiles.IN_QYB));
    }

    @Test
    void encode_theReceiptWithAListPrice_saysTheSame() {
        PushDocumentLine line = PushDocumentLine.builder()
                .specNo("qqq")
                .quantity(Ratio.of(2))
                .price(Ratio.ONE)
                .listPrice(Ratio.of(6, 5))
                .build();
        PushDocument receipt = PushDocument.builder()
                .number("ghs201812101201")
                .kind(DocumentKind.OTHER_IN)
                .warehouse("ghs2test")
                .addLines(line)
                .build();
        checkFields(body(QYB.encode(receipt), "stockin_info"), golden(WriteFiles.IN_PRICE_QYB));
    }

    /** Names of lines differ from those of a receipt. */
    @Test
    void encode_theIssueOfTheVendor_saysTheSame() {
        PushDocument issue = PushDocument.builder()
                .number("ghs_12")
                .kind(DocumentKind.OTHER_OUT)
                .warehouse("001")
                .remark("测试新增其他出库单")
                .extras(Extras.of(Map.of("num", "\"1\"")))
                .addLines(PushDocumentLine.of("test-ptsd-00001", Ratio.ONE, Ratio.of(12)))
                .build();
        Outcome<WdtRequest> request = QYB.encode(issue);
        assertThat(request.value().name()).isEqualTo("stockout_order_push.php");
        checkFields(body(request, "stockout_info"), golden(WriteFiles.OUT_QYB));
        assertThat(request.value().parameters().get("stockout_info")).matches("\\p{ASCII}*");
    }

    /** In Y the head stands in form fields of its own, and only the lines are JSON. */
    private static void checkFlat(WdtRequest request, Row theirs, String list) {
        assertThat(request.parameters().keySet()).containsExactlyInAnyOrderElementsOf(theirs.names());
        theirs.cells().forEach((name, cell) -> {
            if (name.equals(list)) {
                Cell lines = JsonRows.of(request.parameters().get(list)).read().orThrow();
                checkFields(lines.items().get(0).row().orElseThrow(), cell.items().get(0).row().orElseThrow());
            } else {
                assertThat(request.parameters()).containsEntry(name, cell.text());
            }
        });
    }

    @Test
    void encode_theReceiptOfY_hasItsFieldsSideBySide() {
        PushDocument receipt = PushDocument.builder()
                .number("test1")
                .kind(DocumentKind.OTHER_IN)
                .warehouse("130")
                .addLines(PushDocumentLine.of("test1", Ratio.ONE, Ratio.ONE))
                .build();
        WdtRequest request = Y.encode(receipt).orThrow();
        assertThat(request.name()).isEqualTo("stockin_order_push.php");
        checkFlat(request, golden(WriteFiles.IN_Y), "stock_in_order_detail_list");
    }

    @Test
    void encode_theIssueOfY_hasItsFieldsSideBySide() {
        PushDocument issue = PushDocument.builder()
                .number("5558895550044")
                .kind(DocumentKind.OTHER_OUT)
                .warehouse("38")
                .remark("测试出库单")
                .sourceNumber("7777789856666800")
                .addLines(PushDocumentLine.builder()
                        .from(PushDocumentLine.of("644400818", Ratio.ONE, Ratio.of(12)))
                        .batch("0090")
                        .build())
                .build();
        WdtRequest request = Y.encode(issue).orThrow();
        assertThat(request.name()).isEqualTo("stockout_order_push.php");
        checkFlat(request, golden(WriteFiles.OUT_Y), "order_detail_list");
    }

    @Test
    void encode_kindsOfY_haveTheirNumbers() {
        PushDocumentLine line = PushDocumentLine.builder().from(tea(1)).sourceLine("77").build();
        assertThat(Map.of(
                        DocumentKind.PURCHASE_IN, "1",
                        DocumentKind.TRANSFER_IN, "2",
                        DocumentKind.TRANSFER_OUT, "2",
                        DocumentKind.PURCHASE_RETURN_OUT, "3"))
                .allSatisfy((kind, code) -> {
                    PushDocument document = document("D", kind, line).sourceNumber("CG1").build();
                    assertThat(Y.encode(document).orThrow().parameters()).containsEntry("src_order_type", code);
                    assertThat(Y.encode(document).orThrow().parameters().toString()).contains("\"src_order_detail_id\":\"77\"");
                });
        DocumentPush other = Y.withCodes(DocumentCodes.of(Dialect.Y).with(Map.of("in.50", "other-in", "in.6", "direct-in")));
        assertThat(other.encode(document("D", DocumentKind.OTHER_IN, tea(1)).build()).orThrow().parameters())
                .containsEntry("src_order_type", "50");
    }

    /** Receipts of Y say the opposite: saved only. */
    @Test
    void encode_approval_isSaidInEachCallsWay() {
        PushDocument.Builder in = document("D", DocumentKind.OTHER_IN, tea(1));
        PushDocument.Builder out = document("D", DocumentKind.OTHER_OUT, tea(1));
        assertThat(body(QYB.encode(in.isApproved(true).build()), "stockin_info").cell("is_check").text()).isEqualTo("1");
        assertThat(body(QYB.encode(out.isApproved(false).build()), "stockout_info").cell("is_check").text()).isEqualTo("0");
        assertThat(Y.encode(in.isApproved(true).build()).orThrow().parameters()).containsEntry("is_save", "false");
        assertThat(Y.encode(in.isApproved(false).build()).orThrow().parameters()).containsEntry("is_save", "true");
        assertThat(Y.encode(out.isApproved(true).build()).orThrow().parameters()).containsEntry("stockout_flag", "1");
        assertThat(body(QYB.encode(document("D", DocumentKind.OTHER_IN, tea(1)).build()), "stockin_info").names())
                .containsExactly("outer_no", "warehouse_no", "goods_list");
    }

    @Test
    void encode_allFieldsOfY_areThere() {
        PushDocumentLine line = PushDocumentLine.builder()
                .specNo("00701")
                .quantity(Ratio.of(1, 4))
                .position("A-01")
                .batch("B7")
                .produced(LocalDateTime.of(2026, 3, 1, 0, 0))
                .expires(LocalDateTime.of(2027, 3, 1, 23, 59, 59))
                .sourceLine("9")
                .remark("样")
                .extras(Extras.of(Map.of("sn_info", "\"S1,S2\"")))
                .build();
        WdtRequest request = Y.encode(document("D", DocumentKind.TRANSFER_IN, line)
                        .sourceNumber("DB1")
                        .reason("调货")
                        .postage(Ratio.of(5, 2))
                        .extras(Extras.of(Map.of("logistics_no", "\"SF1\"", "more", "{\"a\":[\"\u8336\"]}")))
                        .build())
                .orThrow();
        assertThat(request.parameters())
                .containsEntry("src_order_no", "DB1")
                .containsEntry("reason", "调货")
                .containsEntry("post_amount", "2.5")
                .containsEntry("logistics_no", "SF1")
                .containsEntry("more", "{\"a\":[\"\\u8336\"]}")
                .containsEntry(
                        "stock_in_order_detail_list",
                        "[{\"sku_no\":\"00701\",\"real_num\":0.25,\"position_no\":\"A-01\",\"batch_no\":\"B7\","
                                + "\"production_date\":\"2026-03-01 00:00:00\",\"expire_date\":\"2027-03-01 23:59:59\","
                                + "\"src_order_detail_id\":\"9\",\"remark\":\"\\u6837\",\"sn_info\":\"S1,S2\"}]");
    }

    @Test
    void sums_countQuantitiesAndMoney() {
        PushDocument document = document(
                        "D",
                        DocumentKind.OTHER_OUT,
                        tea(10),
                        PushDocumentLine.builder().specNo("CUP").quantity(Ratio.of(3)).build())
                .build();
        assertThat(document.quantity()).isEqualTo(Ratio.of(13));
        assertThat(document.amount()).isEqualTo(Ratio.of(35));
    }

    @Test
    void texts_showNobody() {
        PushDocument document = document("D", DocumentKind.OTHER_OUT, tea(1)).remark("canary-remark").reason("canary-reason").build();
        assertThat(document.toString()).contains("TEA-1").doesNotContain("canary");
        WdtRequest request = QYB.encode(document).orThrow();
        assertThat(request.parameters().get("stockout_info")).contains("canary-remark", "canary-reason");
        assertThat(request).hasToString("qyb stockout_order_push.php [stockout_info]");
    }

    @Test
    void of_badCalls_areExceptions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentPush.of(Dialect.QJB))
                .withMessage("Documents are written for the dialects qyb and y only, not for qjb.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QYB.withCodes(DocumentCodes.of(Dialect.QJB)))
                .withMessageContaining("not for qjb");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QYB.withMostLines(0))
                .withMessage("The most lines are 0, but must be positive.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QYB.row(document("D", DocumentKind.STORE_COUNT, tea(1)).build()))
                .withMessage("Documents of the kind 'store-count' are not made by calls.");
        assertThat(QYB.kinds()).isEqualTo(List.of(DocumentKind.OTHER_IN, DocumentKind.OTHER_OUT));
    }
}
