package io.skuwright.wdt;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.wdt.DocumentPushTest.QYB;
import static io.skuwright.wdt.DocumentPushTest.Y;
import static io.skuwright.wdt.DocumentPushTest.document;
import static io.skuwright.wdt.DocumentPushTest.tea;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.sync.BatchCode;
import io.skuwright.sync.BatchPart;
import io.skuwright.sync.BatchPlan;
import io.skuwright.sync.DocumentKind;
import io.skuwright.sync.RowOutcome;
import io.skuwright.sync.RowState;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.WriteFiles;
import io.skuwright.wdt.json.JsonRows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-5")
class DocumentOutcomesTest {

    private static final PushDocument OUT = document("OUT-7", DocumentKind.OTHER_OUT, tea(10)).build();

    private static WdtAnswer answer(Dialect dialect, String json) {
        return WdtAnswer.read(dialect, JsonRows.of(json)).value();
    }

    private static List<RowOutcome> golden(String name) {
        return Y.outcomes(OUT, answer(Dialect.Y, GoldenFiles.text(name)));
    }

    @Test
    void outcomes_ofTheAnswersOfTheVendor() {
        assertThat(golden(WriteFiles.IN_TAKEN_Y)).containsExactly(RowOutcome.success("OUT-7"));
        assertThat(golden(WriteFiles.OUT_TAKEN_Y)).containsExactly(RowOutcome.success("OUT-7"));
        assertThat(golden(WriteFiles.REFUSED_Y))
                .containsExactly(RowOutcome.refused("OUT-7", "21000003 必要参数缺失：src_order_type"));
        assertThat(golden(WriteFiles.NO_SHELF_Y))
                .containsExactly(RowOutcome.refused("OUT-7", "21000011 当前仓库中不存在货位: 0090"));
    }

    /** A used number is no refusal: the document was made by the call before. */
    @Test
    void outcomes_usedNumber_isThere() {
        assertThat(golden(WriteFiles.USED)).containsExactly(RowOutcome.success("OUT-7"));
        assertThat(golden(WriteFiles.COUNT_USED_Y)).containsExactly(RowOutcome.success("OUT-7"));
        assertThat(answer(Dialect.Y, GoldenFiles.text(WriteFiles.USED)).meaning()).isEqualTo(AnswerMeaning.ALREADY_TAKEN);
        WdtAnswer ofQyb = answer(Dialect.QYB, "{\"code\":1,\"message\":\"此外部单已使用!\"}");
        assertThat(QYB.outcomes(OUT, ofQyb)).containsExactly(RowOutcome.success("OUT-7"));
        WdtAnswer repeated = answer(Dialect.QYB, "{\"code\":1,\"message\":\"外部单号重复\"}");
        assertThat(QYB.outcomes(OUT, repeated)).containsExactly(RowOutcome.success("OUT-7"));
    }

    /** Of several rows, nobody can say which number was used. */
    @Test
    void outcomes_usedNumberOfSeveral_isUnknown() {
        WdtAnswer used = answer(Dialect.QYB, "{\"code\":21000006,\"message\":\"此外部单已使用!\"}");
        assertThat(PushOutcomes.of(List.of("A", "B"), used))
                .extracting(RowOutcome::kind)
                .containsOnly(RowOutcome.Kind.UNKNOWN);
    }

    @Test
    void outcomes_linesThatWereRefused_areToBeLookedUp() {
        String failed = "\"fail_item_list\":[{\"sku_no\":\"TEA-1\",\"error\":\"库存不足\"}]}";
        assertThat(Y.outcomes(OUT, answer(Dialect.Y, "{\"code\":0,\"message\":\"\",\"stockout_no\":\"CK1\"," + failed)))
                .containsExactly(RowOutcome.unknown("OUT-7", "TEA-1: 库存不足"));
        assertThat(Y.outcomes(OUT, answer(Dialect.Y, "{\"code\":0,\"message\":\"\",\"stockout_no\":null," + failed)))
                .containsExactly(RowOutcome.refused("OUT-7", "TEA-1: 库存不足"));
    }

    @Test
    void outcomes_codeThatNobodyKnows_isUnknown() {
        assertThat(QYB.outcomes(OUT, answer(Dialect.QYB, "{\"code\":777,\"message\":\"?\"}")))
                .containsExactly(RowOutcome.unknown("OUT-7", "777 ?"));
    }

    /** Sent, crashed before the answer, sent again: one document, and every row ends as done. */
    @Test
    @Tag("SYN-4")
    void batch_afterACrash_sendsTheSameAgain() {
        PushDocument in = document("IN-1", DocumentKind.OTHER_IN, tea(1)).build();
        Outcome<BatchPlan> planned = QYB.batch(List.of(OUT, in));
        assertThat(planned).raises(BatchCode.BATCH_SPLIT).with("rows", 2).with("chunks", 2);
        BatchPart first = planned.value().next().orElseThrow();
        assertThat(first.keys()).containsExactly("OUT-7");
        String sent = QYB.encode(OUT).orThrow().parameters().toString();
        BatchPlan crashed = BatchPlan.parse(planned.value().begin(first).toText());
        BatchPart again = crashed.underWay().get(0);
        assertThat(again.id()).isEqualTo(first.id());
        PushDocument picked = again.pick(Map.of("OUT-7", OUT, "IN-1", in)).get(0);
        assertThat(QYB.encode(picked).orThrow().parameters()).hasToString(sent);
        WdtAnswer used = answer(Dialect.QYB, GoldenFiles.text(WriteFiles.USED));
        BatchPlan after = crashed.resume(again, QYB.outcomes(picked, used)).orThrow();
        assertThat(after.entry("OUT-7").state()).isEqualTo(RowState.DONE);
        assertThat(after.next().orElseThrow().keys()).containsExactly("IN-1");
    }

    @Test
    @Tag("SYN-4")
    void batch_leavesOutWhatCannotBeWritten() {
        PushDocument empty = document("E", DocumentKind.OTHER_OUT).build();
        Outcome<BatchPlan> planned = QYB.batch(List.of(empty, OUT));
        assertThat(planned).raises(DocumentPushCode.DOCUMENT_PUSH_LINE_COUNT).about("E");
        assertThat(planned.value().entries()).extracting(entry -> entry.key()).containsExactly("OUT-7");
        assertThat(planned.value().toText()).doesNotContain("TEA-1");
    }

    @Test
    @Tag("SYN-4")
    void batch_refusedDocument_goesAgainCorrected() {
        BatchPlan batch = QYB.batch(List.of(OUT)).value();
        BatchPart part = batch.next().orElseThrow();
        WdtAnswer refused = answer(Dialect.QYB, "{\"code\":2830,\"message\":\"参数值无效\"}");
        BatchPlan after = batch.begin(part).resume(part, QYB.outcomes(OUT, refused)).value();
        assertThat(after.entry("OUT-7").state()).isEqualTo(RowState.REFUSED);
        PushDocument less = document("OUT-7", DocumentKind.OTHER_OUT, tea(9)).build();
        BatchPlan corrected = after.corrected(QYB.row(less));
        assertThat(corrected.next().orElseThrow().rows()).containsExactly(QYB.row(less));
        assertThat(QYB.row(less)).isNotEqualTo(QYB.row(OUT)).isEqualTo(QYB.row(less));
    }

    private static WdtDocument.Builder there(String number, String outerNumber, DocumentLine... lines) {
        return WdtDocument.builder()
                .number(number)
                .outerNumber(outerNumber)
                .type(new DocumentType("7", "其他出库", Optional.of(DocumentKind.OTHER_OUT)))
                .warehouse("8801")
                .addLines(lines)
                .place(Place.ROOT.child(3));
    }

    private static DocumentLine line(String sku, int quantity) {
        return DocumentLine.builder().specNo(sku).quantity(Ratio.of(quantity)).build();
    }

    /** The ERP may have put the lines of a SKU together, or apart by batch. */
    @Test
    void found_isWhatHasTheNumber() {
        PushDocument lost = document("OUT-8", DocumentKind.OTHER_OUT, tea(1)).build();
        WdtDocument same = there("CK1", "OUT-7", line("TEA-1", 4), line("TEA-1", 6)).build();
        WdtDocument own = WdtDocument.builder().from(there("CK2", "x").build()).outerNumber(Optional.empty()).build();
        Outcome<Set<String>> found = DocumentPush.found(List.of(OUT, lost), List.of(own, same));
        assertThat(found).raisesNothing();
        assertThat(found.value()).containsExactly("OUT-7");
    }

    @Test
    void found_withOtherContent_isTold() {
        WdtDocument other = there("CK1", "OUT-7", line("TEA-1", 9), line("CUP", 1))
                .warehouse("8802")
                .type(new DocumentType("2", "", Optional.of(DocumentKind.TRANSFER_OUT)))
                .status(new CodedValue("5", Optional.of("cancelled")))
                .build();
        Outcome<Set<String>> found = DocumentPush.found(List.of(OUT), List.of(other));
        assertThat(found.value()).containsExactly("OUT-7");
        assertThat(found)
                .raises(DocumentPushCode.DOCUMENT_PUSH_DIFFERS)
                .about("OUT-7")
                .at("/3")
                .with("document", "CK1")
                .with("field", "kind")
                .with("sent", "other-out")
                .with("there", "transfer-out");
        assertThat(found)
                .raises(DocumentPushCode.DOCUMENT_PUSH_DIFFERS)
                .with("field", "warehouse")
                .with("sent", "8801")
                .with("there", "8802");
        assertThat(found).raises(DocumentPushCode.DOCUMENT_PUSH_DIFFERS).with("field", "status").with("there", "cancelled");
        assertThat(found)
                .raises(DocumentPushCode.DOCUMENT_PUSH_QUANTITY_DIFFERS)
                .about("OUT-7")
                .at("/3")
                .with("document", "CK1")
                .with("sku", "TEA-1")
                .with("sent", "10")
                .with("there", "9");
        assertThat(found)
                .raises(DocumentPushCode.DOCUMENT_PUSH_QUANTITY_DIFFERS)
                .with("sku", "CUP")
                .with("sent", "0")
                .with("there", "1");
    }

    /** A cancelled one beside the real one is not meant; what was not said is no difference. */
    @Test
    void found_ofSeveral_theMostAlikeIsMeant() {
        WdtDocument cancelled = there("CK1", "OUT-7", line("TEA-1", 10))
                .status(new CodedValue("5", Optional.of("cancelled")))
                .build();
        WdtDocument real = WdtDocument.builder()
                .number("CK2")
                .outerNumber("OUT-7")
                .type(new DocumentType("", "", Optional.empty()))
                .addLines(line("TEA-1", 10))
                .build();
        assertThat(DocumentPush.found(List.of(OUT), List.of(cancelled, real))).raisesNothing();
        assertThat(DocumentPush.found(List.of(OUT), List.of(real, cancelled))).raisesNothing();
    }
}
