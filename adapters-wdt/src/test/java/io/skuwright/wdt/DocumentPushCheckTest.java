package io.skuwright.wdt;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.wdt.DocumentPushTest.QYB;
import static io.skuwright.wdt.DocumentPushTest.Y;
import static io.skuwright.wdt.DocumentPushTest.document;
import static io.skuwright.wdt.DocumentPushTest.tea;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.row.Extras;
import io.skuwright.row.WireCode;
import io.skuwright.sync.DocumentKind;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-5")
class DocumentPushCheckTest {

    private static Batch<PushDocument> check(DocumentPush push, PushDocument... documents) {
        return ConservationLaw.check(documents.length, push.check(List.of(documents)));
    }

    /** A count becomes a count sheet, a transfer has a call of its own in qyb. */
    @Test
    void check_kindsThatNoCallMakes_areRefused() {
        Batch<PushDocument> batch = check(
                QYB,
                document("D1", DocumentKind.COUNT_GAIN_IN, tea(1)).build(),
                document("D2", DocumentKind.OTHER_IN, tea(1)).build(),
                document("D3", DocumentKind.STORE_RETURN, tea(1)).build());
        assertThat(batch.accepted()).extracting(PushDocument::number).containsExactly("D2");
        assertThat(batch)
                .raises(DocumentPushCode.DOCUMENT_PUSH_KIND)
                .about("D1")
                .at("/0")
                .with("kind", "count-gain-in")
                .with("dialect", "qyb")
                .with("known", "other-in, other-out");
        assertThat(batch).raises(DocumentPushCode.DOCUMENT_PUSH_KIND).about("D3").at("/2").with("kind", "store-return");
        assertThat(check(QYB, document("D", DocumentKind.TRANSFER_OUT, tea(1)).build()).accepted()).isEmpty();
        assertThat(check(Y, document("D", DocumentKind.TRANSFER_OUT, tea(1)).sourceNumber("DB1").build())).raisesNothing();
    }

    @Test
    void check_missingFields_areTold() {
        PushDocumentLine bare = PushDocumentLine.builder().specNo(" ").quantity(Ratio.ZERO).build();
        Batch<PushDocument> batch = check(
                Y, PushDocument.builder().number("").kind(DocumentKind.PURCHASE_IN).warehouse(" ").addLines(bare).build());
        for (String field : List.of("number", "warehouse", "sourceNumber")) {
            assertThat(batch).raises(DocumentPushCode.DOCUMENT_PUSH_FIELD_MISSING).about("").at("/0").with("field", field);
        }
        for (String field : List.of("sku", "sourceLine")) {
            assertThat(batch)
                    .raises(DocumentPushCode.DOCUMENT_PUSH_FIELD_MISSING)
                    .at("/0/stock_in_order_detail_list/0")
                    .with("field", field);
        }
        assertThat(batch)
                .raises(DocumentPushCode.DOCUMENT_PUSH_QUANTITY_NOT_POSITIVE)
                .about("")
                .at("/0/stock_in_order_detail_list/0")
                .with("sku", " ")
                .with("quantity", "0");
    }

    @Test
    void check_lines_areAtLeastOneAndNotTooMany() {
        PushDocument none = document("D0", DocumentKind.OTHER_OUT).build();
        PushDocument full = document("D1", DocumentKind.OTHER_OUT)
                .addAllLines(Collections.nCopies(500, tea(1)))
                .build();
        PushDocument large = document("D2", DocumentKind.OTHER_OUT)
                .addAllLines(Collections.nCopies(501, tea(1)))
                .build();
        Batch<PushDocument> batch = check(QYB, none, full, large);
        assertThat(batch.accepted()).extracting(PushDocument::number).containsExactly("D1");
        assertThat(batch)
                .raises(DocumentPushCode.DOCUMENT_PUSH_LINE_COUNT)
                .about("D0")
                .at("/0")
                .with("limit", 500)
                .with("actual", 0)
                .with("page", "stockout_order_push.php");
        assertThat(batch).raises(DocumentPushCode.DOCUMENT_PUSH_LINE_COUNT).about("D2").at("/2").with("actual", 501);
        assertThat(QYB.withMostLines(501).check(List.of(large))).raisesNothing();
    }

    /** One number is one document: another one under it would be answered as used, and be lost. */
    @Test
    void check_numbersTwice_areRefused() {
        Batch<PushDocument> batch = check(
                QYB,
                document("D1", DocumentKind.OTHER_IN, tea(1)).build(),
                document("D1", DocumentKind.OTHER_OUT, tea(2)).build(),
                document("D2", DocumentKind.OTHER_OUT, tea(1)).build());
        assertThat(batch.accepted()).extracting(PushDocument::number).containsExactly("D2");
        assertThat(batch).raises(DocumentPushCode.DOCUMENT_PUSH_NUMBER_REPEATED).about("D1").at("/0").with("count", 2);
        assertThat(batch).raises(DocumentPushCode.DOCUMENT_PUSH_NUMBER_REPEATED).about("D1").at("/1").with("count", 2);
    }

    @Test
    void check_textsThatAreTooLong_areRefusedAndNotQuoted() {
        String long40 = "x".repeat(40);
        PushDocumentLine line = PushDocumentLine.builder()
                .specNo("A".repeat(41))
                .quantity(Ratio.ONE)
                .position("p".repeat(21))
                .batch("b".repeat(21))
                .build();
        PushDocument document = PushDocument.builder()
                .number(long40 + "1")
                .kind(DocumentKind.OTHER_IN)
                .warehouse(long40 + "2")
                .reason("canary".repeat(43))
                .remark("canary".repeat(43))
                .addLines(line)
                .build();
        Batch<PushDocument> batch = check(QYB, document);
        Map.of("number", 41, "warehouse", 41).forEach((field, actual) -> assertThat(batch)
                .raises(DocumentPushCode.DOCUMENT_PUSH_TEXT_TOO_LONG)
                .about(long40 + "1")
                .at("/0")
                .with("field", field)
                .with("limit", 40)
                .with("actual", actual));
        for (String field : List.of("reason", "remark")) {
            assertThat(batch)
                    .raises(DocumentPushCode.DOCUMENT_PUSH_TEXT_TOO_LONG)
                    .with("field", field)
                    .with("limit", 255)
                    .with("actual", 258);
        }
        for (String field : List.of("position", "batch")) {
            assertThat(batch)
                    .raises(DocumentPushCode.DOCUMENT_PUSH_TEXT_TOO_LONG)
                    .at("/0/goods_list/0")
                    .with("field", field)
                    .with("limit", 20)
                    .with("actual", 21);
        }
        assertThat(batch).raises(DocumentPushCode.DOCUMENT_PUSH_TEXT_TOO_LONG).with("field", "sku").with("limit", 40);
        assertThat(batch.findings().toString()).doesNotContain("canary");
    }

    /** A character of two units counts once; codes of goods of Y may have 255. */
    @Test
    void check_textsThatJustFit_areTaken() {
        PushDocumentLine line = PushDocumentLine.builder()
                .specNo("\ud83c\udf75".repeat(40))
                .quantity(Ratio.ONE)
                .build();
        assertThat(check(QYB, document("1".repeat(40), DocumentKind.OTHER_IN, line).remark("茶".repeat(255)).build()))
                .raisesNothing();
        PushDocumentLine ofY = PushDocumentLine.builder().specNo("A".repeat(255)).quantity(Ratio.ONE).build();
        assertThat(check(Y, document("D", DocumentKind.OTHER_IN, ofY).build())).raisesNothing();
        PushDocumentLine more = PushDocumentLine.builder()
                .specNo("A".repeat(256))
                .quantity(Ratio.ONE)
                .remark("r".repeat(256))
                .build();
        assertThat(check(Y, document("D", DocumentKind.OTHER_IN, more).sourceNumber("s".repeat(41)).build()))
                .raises(DocumentPushCode.DOCUMENT_PUSH_TEXT_TOO_LONG).with("field", "sku").with("limit", 255)
                .raises(DocumentPushCode.DOCUMENT_PUSH_TEXT_TOO_LONG).with("field", "remark").with("actual", 256)
                .raises(DocumentPushCode.DOCUMENT_PUSH_TEXT_TOO_LONG).with("field", "sourceNumber").with("limit", 40);
    }

    /** decimal(19,4) holds 15 digits and 4 places. */
    @Test
    void check_numbersThatDoNotFit_areRefused() {
        PushDocumentLine third = PushDocumentLine.of("TEA-1", Ratio.of(1, 3), Ratio.parse("0.00001"));
        PushDocumentLine huge = PushDocumentLine.builder()
                .specNo("CUP")
                .quantity(Ratio.parse("1000000000000000"))
                .price(Ratio.parse("-1000000000000000"))
                .listPrice(Ratio.parse("999999999999999.9999"))
                .build();
        PushDocument document = document("D", DocumentKind.OTHER_IN, third, huge).postage(Ratio.parse("1e15")).build();
        Batch<PushDocument> batch = check(QYB, document);
        assertThat(batch)
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE).about("D").at("/0/goods_list/0").with("field", "stockin_num")
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE).at("/0/goods_list/0").with("field", "stockin_price");
        assertThat(batch)
                .raises(DocumentPushCode.DOCUMENT_PUSH_NUMBER_TOO_LARGE)
                .about("D")
                .at("/0/goods_list/1")
                .with("field", "quantity")
                .with("value", "1000000000000000")
                .with("digits", 15);
        assertThat(batch)
                .raises(DocumentPushCode.DOCUMENT_PUSH_NUMBER_TOO_LARGE)
                .with("field", "price")
                .with("value", "-1000000000000000");
        assertThat(batch).raises(DocumentPushCode.DOCUMENT_PUSH_NUMBER_TOO_LARGE).at("/0").with("field", "postage");
        assertThat(batch.findings().toString()).doesNotContain("listPrice");
    }

    @Test
    void check_fieldsThatTheCallHasNot_areRefused() {
        PushDocumentLine line = PushDocumentLine.builder()
                .from(tea(1))
                .listPrice(Ratio.ONE)
                .remark("canary")
                .extras(Extras.of(Map.of("spec_no", "\"canary\"")))
                .build();
        Batch<PushDocument> batch = check(
                QYB,
                document("D", DocumentKind.OTHER_OUT, line)
                        .postage(Ratio.ONE)
                        .sourceNumber("CG1")
                        .extras(Extras.of(Map.of("outer_no", "\"canary\"")))
                        .build());
        assertThat(batch)
                .raises(DocumentPushCode.DOCUMENT_PUSH_FIELDS_NOT_TAKEN)
                .about("D")
                .at("/0")
                .with("fields", "listPrice, outer_no, postage, remark, sourceNumber, spec_no")
                .with("page", "stockout_order_push.php");
        assertThat(batch.findings().toString()).doesNotContain("canary");
    }

    /** Side by side, a further field could pass for what the signature sets. */
    @Test
    void check_fieldsOfTheSignature_areRefused() {
        PushDocument document = document("D", DocumentKind.OTHER_IN, tea(1)).extras(Extras.of(Map.of("sign", "\"x\""))).build();
        assertThat(check(Y, document)).raises(DocumentPushCode.DOCUMENT_PUSH_FIELDS_NOT_TAKEN).with("fields", "sign");
        assertThat(check(QYB, document)).raisesNothing();
    }

    @Test
    void check_fieldsThatAreNoJson_areRefused() {
        PushDocument document =
                document("D", DocumentKind.OTHER_IN, tea(1)).extras(Extras.of(Map.of("more", "{canary"))).build();
        assertThat(check(QYB, document)).raises(WireCode.JSON_MALFORMED).about("D").at("/0/more");
        assertThat(QYB.encode(document).hasValue()).isFalse();
        assertThat(QYB.encode(document).findings().toString()).doesNotContain("canary");
    }
}
