package io.skuwright.wdt;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.sync.DocumentKind;
import io.skuwright.sync.DocumentKind.Direction;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("SYN-5")
class DocumentCodesTest {

    private static final Place AT = Place.pointer("/order_type");

    /** The table of the vendor's receipts, one line for each meaning: qyb, Y, qjb. */
    @ParameterizedTest
    @CsvSource({
        "purchase-in, 1, 1, 10",
        "transfer-in, 2, 2, 2",
        "return-in, 3, 3, 12",
        "count-gain-in, 4, 4, 4",
        "production-in, 5, 5, 6",
        "other-in, 6, 6, 20",
        "warranty-in, 7, , 7",
        "correction-in, 8, 15, ",
        "initial-in, 9, , 33",
        "advance-in, 10, 16, 22",
        "jit-return-in, 11, , 13",
        "outsourced-in, 12, 9, ",
        "material-in, , , 5",
        "direct-in, , 11, ",
        "outsourced-warehouse-in, , 8, ",
        "outsourced-gain-in, , 10, ",
        "shelf-move-in, , 20, ",
        "condition-change-in, , , 8",
        "external-adjustment-in, , , 23"
    })
    void kind_ofAReceipt_isThatOfTheDialect(String code, String qyb, String y, String qjb) {
        check(Direction.IN, DocumentKind.of(code), qyb, y, qjb);
    }

    @ParameterizedTest
    @CsvSource({
        "sales-out, 1, 1, 1",
        "sales-out, , 98, ",
        "sales-out, , 99, ",
        "transfer-out, 2, 2, 2",
        "purchase-return-out, 3, 3, 14",
        "count-loss-out, 4, 4, 4",
        "production-out, 5, 5, 5",
        "cash-sales-out, 6, 6, ",
        "other-out, 7, 7, 21",
        "excess-out, 8, , ",
        "correction-out, 9, 15, ",
        "warranty-parts-out, 10, , ",
        "initial-out, 11, , 34",
        "jit-pick-out, 12, , 9",
        "outsourced-out, 13, 9, ",
        "outsourced-warehouse-out, , 8, ",
        "outsourced-loss-out, , 10, ",
        "condition-change-out, , , 8",
        "external-adjustment-out, , , 24"
    })
    void kind_ofAnIssue_isThatOfTheDialect(String code, String qyb, String y, String qjb) {
        check(Direction.OUT, DocumentKind.of(code), qyb, y, qjb);
    }

    private static void check(Direction direction, DocumentKind kind, String qyb, String y, String qjb) {
        Map<Dialect, Optional<String>> numbers = Map.of(
                Dialect.QYB, Optional.ofNullable(qyb), Dialect.Y, Optional.ofNullable(y), Dialect.QJB, Optional.ofNullable(qjb));
        numbers.forEach((dialect, number) -> number.ifPresent(code ->
                assertThat(DocumentCodes.of(dialect).kind(direction, code)).as(dialect + " " + code).contains(kind)));
    }

    /** 12 and 13 in qyb, 13 and 13 in Y, 13 and 10 in qjb: no line beyond those above. */
    @ParameterizedTest
    @CsvSource({"QYB, 12, 13", "Y, 13, 13", "QJB, 13, 10"})
    void table_holdsNoOtherNumbers(Dialect dialect, int in, int out) {
        Map<String, String> table = DocumentCodes.of(dialect).table();
        assertThat(table.keySet().stream().filter(key -> key.startsWith("in."))).hasSize(in);
        assertThat(table.keySet().stream().filter(key -> key.startsWith("out."))).hasSize(out);
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void table_saysKindsOfTheRightDirection(Dialect dialect) {
        DocumentCodes codes = DocumentCodes.of(dialect);
        assertThat(codes.with(codes.table())).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource({"-1, SALES_OUT", "-2, TRANSFER_OUT", "-4, COUNT_LOSS_OUT", "2, TRANSFER_IN"})
    void kindOfSerialNumberRow_negative_isAnIssue(String code, DocumentKind kind) {
        assertThat(DocumentCodes.of(Dialect.Y).kindOfSerialNumberRow(code)).contains(kind);
    }

    @Test
    void type_qyb_believesTheNumberAndTellsAnotherName() {
        Outcome<DocumentType> type = DocumentCodes.of(Dialect.QYB).type(Direction.IN, "8", "委外仓入库", AT);
        assertThat(type.value().kind()).contains(DocumentKind.CORRECTION_IN);
        assertThat(type)
                .raises(DocumentCode.DOCUMENT_TYPE_CONTRADICTORY)
                .about("8")
                .at("/order_type")
                .with("direction", "in")
                .with("name", "委外仓入库")
                .with("byCode", "correction-in")
                .with("byName", "outsourced-warehouse-in")
                .with("taken", "correction-in");
    }

    @Test
    void type_y_believesTheNameAndTellsAnotherNumber() {
        Outcome<DocumentType> type = DocumentCodes.of(Dialect.Y).type(Direction.OUT, "1", "采购退货出库", AT);
        assertThat(type.value().kind()).contains(DocumentKind.PURCHASE_RETURN_OUT);
        assertThat(type)
                .raises(DocumentCode.DOCUMENT_TYPE_CONTRADICTORY)
                .with("byCode", "sales-out")
                .with("taken", "purchase-return-out");
    }

    @Test
    void type_yWithoutName_isDoubtfulWhereQybSaysOtherwise() {
        Outcome<DocumentType> type = DocumentCodes.of(Dialect.Y).type(Direction.IN, "8", "", AT);
        assertThat(type.value()).isEqualTo(
                new DocumentType("8", "", Optional.of(DocumentKind.OUTSOURCED_WAREHOUSE_IN)));
        assertThat(type)
                .raises(DocumentCode.DOCUMENT_TYPE_DOUBTFUL)
                .about("8")
                .at("/order_type")
                .with("direction", "in")
                .with("name", "")
                .with("taken", "outsourced-warehouse-in");
    }

    @Test
    void type_yWithoutName_isSureWhereBothListsAgree() {
        Outcome<DocumentType> type = DocumentCodes.of(Dialect.Y).type(Direction.IN, "1", "", AT);
        assertThat(type.orThrow().kind()).contains(DocumentKind.PURCHASE_IN);
        assertThat(type).raisesNothing();
    }

    @Test
    void type_unknownNumberWithAKnownName_isThatOfTheName() {
        Outcome<DocumentType> type = DocumentCodes.of(Dialect.QYB).type(Direction.IN, "77", "其他入库", AT);
        assertThat(type.value().kind()).contains(DocumentKind.OTHER_IN);
        assertThat(type)
                .raises(DocumentCode.DOCUMENT_TYPE_BY_NAME)
                .about("77")
                .at("/order_type")
                .with("direction", "in")
                .with("name", "其他入库")
                .with("taken", "other-in");
    }

    @Test
    void type_withNameOnly_isThatOfTheNameAndNothingToTell() {
        assertThat(DocumentCodes.of(Dialect.QYB).type(Direction.OUT, "", "其他出库", AT)).raisesNothing();
    }

    @Test
    void type_agreeingNumberAndName_isNothingToTell() {
        assertThat(DocumentCodes.of(Dialect.Y).type(Direction.IN, "9", "委外入库", AT)).raisesNothing();
    }

    @Test
    void type_unknown_staysTextAndIsNeverGuessed() {
        Outcome<DocumentType> type = DocumentCodes.of(Dialect.QJB).type(Direction.OUT, "007", "店内调整", AT);
        assertThat(type.value()).isEqualTo(new DocumentType("007", "店内调整", Optional.empty()));
        assertThat(type)
                .raises(DocumentCode.DOCUMENT_TYPE_UNKNOWN)
                .about("007")
                .at("/order_type")
                .weighing(Severity.WARNING)
                .with("direction", "out")
                .with("name", "店内调整")
                .with("known", "1 sales-out, 14 purchase-return-out, 2 transfer-out, 21 other-out, 24 external-adjustment-out,"
                        + " 34 initial-out, 4 count-loss-out, 5 production-out, 8 condition-change-out, 9 jit-pick-out");
    }

    @Test
    void type_yWithAnUnknownName_isNotThatOfTheNumber() {
        Outcome<DocumentType> type = DocumentCodes.of(Dialect.Y).type(Direction.IN, "1", "店内调整", AT);
        assertThat(type.value().kind()).isEmpty();
        assertThat(type).raises(DocumentCode.DOCUMENT_TYPE_UNKNOWN).about("1").with("name", "店内调整");
    }

    @Test
    void type_withoutNumberAndName_isAboutNothing() {
        assertThat(DocumentCodes.of(Dialect.Y).type(Direction.IN, "", "", AT))
                .raises(DocumentCode.DOCUMENT_TYPE_UNKNOWN)
                .about("");
    }

    @ParameterizedTest
    @CsvSource({
        "QYB, inStatus, 80, completed",
        "QYB, inStatus, 10, cancelled",
        "Y, inStatus, 10, awaiting-review",
        "Y, inStatus, 101, cancelled",
        "QJB, inStatus, 37, awaiting-inspection",
        "QYB, outStatus, 95, shipped",
        "Y, outStatus, 30, completed",
        "QJB, outStatus, 5, cancelled",
        "QYB, tradeStatus, 113, shipped-abnormally",
        "QYB, tradeType, 2, offline-retail",
        "QYB, deliveryTerm, 2, cash-on-delivery",
        "QYB, lineRefund, 5, refunded",
        "QYB, matchTarget, 2, suite"
    })
    void meaning_ofAStatus_isThatOfTheDialect(Dialect dialect, String field, String code, String meaning) {
        assertThat(DocumentCodes.of(dialect).meaning(field, code)).contains(meaning);
    }

    @Test
    void read_unknownStatus_keepsTheCode() {
        Outcome<CodedValue> status = DocumentCodes.of(Dialect.QYB).read("payStatus", "9", AT);
        assertThat(status.value()).isEqualTo(new CodedValue("9", Optional.empty()));
        assertThat(status.value()).hasToString("9");
        assertThat(status)
                .raises(DocumentCode.DOCUMENT_CODE_UNKNOWN)
                .about("9")
                .at("/order_type")
                .with("field", "payStatus")
                .with("known", "0 unpaid, 1 partly-paid, 2 paid");
    }

    @Test
    void read_knownStatus_hasItsMeaning() {
        CodedValue status = DocumentCodes.of(Dialect.QYB).read("payStatus", "2", AT).orThrow();
        assertThat(status).hasToString("2 (paid)");
        assertThat(status.means("paid")).isTrue();
        assertThat(status.means("unpaid")).isFalse();
    }

    @Test
    void code_ofAMeaning_isTheFirstThatHasIt() {
        DocumentCodes codes = DocumentCodes.of(Dialect.Y);
        assertThat(codes.code("out", "sales-out")).isEqualTo("1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> codes.code("payStatus", "gone"))
                .withMessage("No code of 'payStatus' means 'gone'. Known: 0 unpaid, 1 partly-paid, 2 paid.");
    }

    @Test
    void with_changesLinesAndKeepsTheOthers() {
        DocumentCodes codes = DocumentCodes.of(Dialect.QYB).with(Map.of("in.21", "other-in", "tradeStatus.57", "approved"));
        assertThat(codes.kind(Direction.IN, "21")).contains(DocumentKind.OTHER_IN);
        assertThat(codes.kind(Direction.IN, "1")).contains(DocumentKind.PURCHASE_IN);
        assertThat(codes.meaning("tradeStatus", "57")).contains("approved");
        assertThat(codes.dialect()).isEqualTo(Dialect.QYB);
        assertThat(codes).isNotEqualTo(DocumentCodes.of(Dialect.QYB)).isNotEqualTo("qyb");
        assertThat(codes.hashCode()).isNotEqualTo(DocumentCodes.of(Dialect.QYB).hashCode());
        assertThat(DocumentCodes.of(Dialect.QYB)).isNotEqualTo(DocumentCodes.of(Dialect.Y));
        assertThat(codes.toString()).startsWith("qyb {").contains("in.21=other-in");
    }

    @Test
    void with_unknownField_namesTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentCodes.of(Dialect.QYB).with(Map.of("colour.1", "red")))
                .withMessageStartingWith("Line 'colour.1' is of no known field. Known fields: deliveryTerm, giftType, ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentCodes.of(Dialect.QYB).with(Map.of("red", "1")))
                .withMessageStartingWith("Line 'red' is of no known field.");
    }

    @Test
    void with_kindOfTheOtherWay_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentCodes.of(Dialect.QYB).with(Map.of("outName.报损", "other-in")))
                .withMessage("Line 'outName.报损' says the kind 'other-in', which goes the other way.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentCodes.of(Dialect.QYB).with(Map.of("in.5", "gone")))
                .withMessageStartingWith("Document kind 'gone' is not known.");
    }

    @Test
    void with_unknownMatchTarget_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentCodes.of(Dialect.QYB).with(Map.of("matchTarget.3", "kit")))
                .withMessage("Match target 'kit' is not known. Known: none, single, suite.");
        assertThat(DocumentCodes.of(Dialect.QYB).with(Map.of("specType.3", "suite")).meaning("specType", "3"))
                .contains("suite");
    }

    @Test
    void kind_withoutDirection_isABadCall() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentCodes.of(Dialect.QYB).kind(Direction.NONE, "1"))
                .withMessage("A stock document goes in or out.");
    }
}
