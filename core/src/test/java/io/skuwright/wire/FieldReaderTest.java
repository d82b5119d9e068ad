package io.skuwright.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.core.fixtures.TextTokens;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Limits;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import io.skuwright.row.WireLimits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldReaderTest {

    @Test
    void text_everyKind() {
        FieldReader fields = json("{\"a\":\"x\\ny\",\"b\":1.50,\"c\":true,\"d\":\" \",\"e\":null,\"f\":[]}");
        assertThat(fields.text("a")).hasValue("x\ny");
        assertThat(fields.text("b")).hasValue("1.50");
        assertThat(fields.text("c")).hasValue("true");
        assertThat(fields.text("d")).isEmpty();
        assertThat(fields.text("e")).isEmpty();
        assertThat(fields.text("g")).isEmpty();
        FindingAssert.assertThat(fields.findings()).raisesNothing();
        assertThat(fields.text("f")).isEmpty();
        FindingAssert.assertThat(fields.findings())
                .raises(WireCode.WRONG_TYPE)
                .about("line 1")
                .at("/f")
                .with("field", "f")
                .with("expected", "text")
                .with("found", "list");
        assertThat(fields.hasErrors()).isTrue();
    }

    @Test
    @Tag("F11")
    void required_fourWaysOfSayingNothing_areTwoFindings() {
        FieldReader fields = json("{\"null\":null,\"empty\":\"\",\"blank\":\" \"}");
        assertThat(fields.requiredText("absent")).isEmpty();
        assertThat(fields.requiredText("null")).isEmpty();
        assertThat(fields.requiredCode("empty")).isEmpty();
        assertThat(fields.requiredId("blank")).isEmpty();
        assertThat(fields.requiredNumber("absent2")).isEmpty();
        FindingAssert.assertThat(fields.findings())
                .raises(RowCode.FIELD_MISSING)
                .at("/absent")
                .with("field", "absent")
                .raises(RowCode.FIELD_MISSING)
                .at("/absent2")
                .raises(RowCode.FIELD_BLANK)
                .at("/null")
                .raises(RowCode.FIELD_BLANK)
                .at("/empty")
                .raises(RowCode.FIELD_BLANK)
                .at("/blank")
                .with("field", "blank");
    }

    @Test
    @Tag("F9")
    void number_numberAndText_areExact() {
        FieldReader fields = json("{\"a\":0.0860,\"b\":\"2/3\",\"c\":100.0000000000,\"d\":-0}");
        assertThat(fields.number("a")).hasValue(Ratio.of(43, 500));
        assertThat(fields.number("b")).hasValue(Ratio.of(2, 3));
        assertThat(fields.requiredNumber("c")).hasValue(Ratio.of(100));
        assertThat(fields.number("d")).hasValue(Ratio.ZERO);
        assertThat(fields.hasErrors()).isFalse();
        FindingAssert.assertThat(fields.findings())
                .raises(QuantityCode.NEGATIVE_ZERO)
                .about("line 1")
                .at("/d")
                .with("field", "d");
    }

    @Test
    void number_bombsAndNonsense_areFindings() {
        FieldReader fields = json("{\"a\":1e1000000000,\"b\":\"abc\",\"c\":\"\",\"d\":null,\"e\":{}}");
        for (String word : List.of("a", "b", "c", "d", "e")) {
            assertThat(fields.numberOr(word, Ratio.ONE)).as(word).isEmpty();
        }
        FindingAssert.assertThat(fields.findings())
                .raises(QuantityCode.LIMIT_NUMBER_SCALE)
                .at("/a")
                .with("limit", 20)
                .raises(QuantityCode.BAD_NUMBER)
                .at("/b")
                .with("value", "abc")
                .raises(RowCode.FIELD_BLANK)
                .at("/c")
                .raises(RowCode.FIELD_BLANK)
                .at("/d")
                .raises(WireCode.WRONG_TYPE)
                .at("/e")
                .with("expected", "number");
    }

    @Test
    void numberOr_absent_isTheDeclaredOne() {
        FieldReader fields = json("{}");
        assertThat(fields.numberOr("denominator", Ratio.ONE)).hasValue(Ratio.ONE);
        assertThat(fields.number("denominator")).isEmpty();
        FindingAssert.assertThat(fields.findings()).raisesNothing();
    }

    @Test
    @Tag("F8")
    void whole_neverCuts() {
        FieldReader fields = json("{\"a\":3.0,\"b\":1.9,\"c\":-7,\"d\":99999999999,\"e\":\"12\"}");
        assertThat(fields.whole("a")).hasValue(3);
        assertThat(fields.whole("b")).isEmpty();
        assertThat(fields.whole("c")).hasValue(-7);
        assertThat(fields.whole("d")).isEmpty();
        assertThat(fields.whole("e")).hasValue(12);
        assertThat(fields.whole("f")).isEmpty();
        FindingAssert.assertThat(fields.findings())
                .raises(QuantityCode.NOT_AN_INTEGER)
                .at("/b")
                .with("value", "1.9")
                .raises(QuantityCode.LIMIT_NUMBER_DIGITS)
                .at("/d")
                .with("actual", 11)
                .times(1);
    }

    @Test
    void date_formsOfTheSystems() {
        FieldReader fields = json("{\"a\":\"2026-01-31\",\"b\":\"9999-12-31T00:00:00\",\"c\":\"2026-01-05 09:12:44.123\","
                + "\"d\":null,\"e\":\" \"}");
        assertThat(fields.date("a")).hasValue(LocalDate.of(2026, 1, 31));
        assertThat(fields.date("b")).hasValue(LocalDate.of(9999, 12, 31));
        assertThat(fields.date("c")).hasValue(LocalDate.of(2026, 1, 5));
        assertThat(fields.date("d")).isEmpty();
        assertThat(fields.date("e")).isEmpty();
        FindingAssert.assertThat(fields.findings()).raisesNothing();
    }

    @ParameterizedTest
    @Tag("F89")
    @ValueSource(
            strings = {
                "\"2026-02-30\"",
                "\"2026-01-31T24:00:00\"",
                "\"31.01.2026\"",
                "1767225600",
                "\"1767225600000\"",
                "\"2026-01-31T08:00:00Z\"",
                "\"2026-01-31 25:61\"",
                "[]"
            })
    void date_anythingElse_isBadTime(String value) {
        FieldReader fields = json("{\"a\":" + value + "}");
        assertThat(fields.date("a")).isEmpty();
        FindingAssert.assertThat(fields.findings())
                .raises(WireCode.BAD_TIME)
                .about("line 1")
                .at("/a")
                .with("value", value.equals("[]") ? "list" : value.replace("\"", ""));
    }

    @Test
    @Tag("F16")
    void flag_textIsReadStrictly() {
        FieldReader fields = json("{\"a\":\"FALSE\",\"b\":1,\"c\":\"N\",\"d\":\"\"}");
        assertThat(fields.flag("a")).isEqualTo(Flag.NO);
        assertThat(fields.flag("b")).isEqualTo(Flag.YES);
        assertThat(fields.flag("c")).isEqualTo(Flag.UNKNOWN);
        assertThat(fields.flag("d")).isEqualTo(Flag.UNKNOWN);
        assertThat(fields.flag("e")).isEqualTo(Flag.UNKNOWN);
        FindingAssert.assertThat(fields.findings())
                .raises(RowCode.BAD_BOOLEAN)
                .about("line 1")
                .at("/c")
                .with("value", "N")
                .with("field", "c")
                .raisesOnly(RowCode.BAD_BOOLEAN);
    }

    @Test
    void records_anythingElseInTheList_isSaid() {
        FieldReader fields = json("{\"a\":[{\"x\":1},\"{}\",null,{\"x\":2}],\"b\":{},\"c\":null}");
        assertThat(fields.records("a")).extracting(Row::toJson).containsExactly("{\"x\":1}", "{\"x\":2}");
        assertThat(fields.records("b")).isEmpty();
        assertThat(fields.records("c")).isEmpty();
        FindingAssert.assertThat(fields.findings())
                .raises(WireCode.NOT_A_RECORD)
                .at("/a/1")
                .with("found", "text")
                .raises(WireCode.NOT_A_RECORD)
                .at("/a/2")
                .with("found", "null")
                .raises(WireCode.WRONG_TYPE)
                .at("/b")
                .with("expected", "list")
                .raisesOnly(WireCode.NOT_A_RECORD, WireCode.WRONG_TYPE);
    }

    @Test
    void mapOfAScriptPlatform_readsLikeJson() {
        Map<Object, Object> map = new LinkedHashMap<>();
        map.put(new StringBuilder("code"), new StringBuilder("A-1"));
        map.put("qty", new BigDecimal("1E+1"));
        map.put("count", 3L);
        map.put("kit", true);
        map.put("lines", Arrays.asList(Map.of("id", 7), null));
        FieldReader fields = reader(Row.of(map, Place.pointer("/3")));
        assertThat(fields.code("code")).hasValue("A-1");
        assertThat(fields.number("qty")).hasValue(Ratio.of(10));
        assertThat(fields.whole("count")).hasValue(3);
        assertThat(fields.flag("kit")).isEqualTo(Flag.YES);
        assertThat(fields.records("lines")).hasSize(1);
        FindingAssert.assertThat(fields.findings()).raises(WireCode.NOT_A_RECORD).at("/3/lines/1");
    }

    @Test
    void ourWords_leadToTheNamesOfThePlatform() {
        FieldNames names = FieldNames.of(Map.of("kit", List.of("is_kit__c__v", "is_kit__c")));
        Row row = Row.of(Map.of("is_kit__c", "maybe"), Place.pointer("/0"));
        FieldReader fields = FieldReader.of(row, names, Limits.defaults());
        assertThat(fields.flag("kit")).isEqualTo(Flag.UNKNOWN);
        assertThat(fields.field("kit").place()).hasToString("/0/is_kit__c");
        FindingAssert.assertThat(fields.findings())
                .raises(RowCode.BAD_BOOLEAN)
                .at("/0/is_kit__c")
                .with("field", "kit");
    }

    @Test
    @Tag("F12")
    void unknownFields_ofManyRecords_areSaidOncePerName() {
        FieldNames names = FieldNames.of(Map.of("quantity", List.of("qty")));
        UnknownFields unknown = new UnknownFields();
        unknown.look(Row.of(Map.of("qty", 1, "quantitty", 2), Place.pointer("/0")), names);
        unknown.look(Row.of(Map.of("quantitty", 2), Place.pointer("/1")), names);
        FindingAssert.assertThat(unknown.findings())
                .raises(WireCode.UNKNOWN_FIELD)
                .at("/0/quantitty")
                .with("field", "quantitty")
                .times(1)
                .raisesOnly(WireCode.UNKNOWN_FIELD);
    }

    private static FieldReader json(String json) {
        return reader(WireReader.document(new TextTokens(json), WireLimits.defaults(), Place.ROOT)
                .orThrow()
                .row()
                .orElseThrow());
    }

    private static FieldReader reader(Row row) {
        return FieldReader.of(word -> new Field(word, row.cell(word), row.place().child(word)), Limits.defaults())
                .about("line 1");
    }

    @Test
    void field_absent_isAbsent() {
        assertThat(json("{}").field("x")).isEqualTo(new Field("x", Cell.ABSENT, Place.pointer("/x")));
    }
}
