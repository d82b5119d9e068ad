package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of calls, and the form of dates in them. */
class CrmRequestTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static Row row(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            map.put((String) pairs[at], pairs[at + 1]);
        }
        return Row.of(map, Place.NONE);
    }

    @Test
    void create_objectDataHoldsTheNameOfItsObject() {
        CrmRequest request = CrmRequest.create(
                "SalesOrderObj", row("name", "SO-1"), Map.of("SalesOrderProductObj", List.of(row("quantity", "2"))));
        assertThat(request.path()).isEqualTo("/cgi/crm/v2/data/create");
        assertThat(request.toJson()).isEqualTo(("{'data':{'object_data':{'dataObjectApiName':'SalesOrderObj','name':'SO-1'},"
                + "'details':{'SalesOrderProductObj':[{'quantity':'2'}]}}}").replace('\'', '"'));
        assertThat(request.body().toJson()).isEqualTo(request.toJson());
        assertThat(request.data().names()).containsExactly("object_data", "details");
    }

    @Test
    void get_nameStandsBesideTheId() {
        CrmRequest request = CrmRequest.get("mine__c", "64");
        assertThat(request.path()).isEqualTo("/cgi/crm/custom/v2/data/get");
        assertThat(request.toJson()).isEqualTo("{\"data\":{\"dataObjectApiName\":\"mine__c\",\"objectDataId\":\"64\"}}");
    }

    @Test
    void update_needsTheIdOfTheRecord() {
        assertThat(CrmRequest.update("ProductObj", row("_id", "64"), Map.of()).path()).endsWith("/update");
        assertThatThrownBy(() -> CrmRequest.update("ProductObj", row("name", "x"), Map.of())).hasMessageContaining("_id");
    }

    @Test
    void toMap_isPlainAndMayBeChanged() {
        CrmRequest request = CrmRequest.create(
                "x", row("t", "a", "n", 2, "f", true, "z", null, "l", Arrays.asList(1, "b", List.of(), Map.of("k", 1))), Map.of());
        Map<String, Object> map = request.toMap();
        Map<?, ?> record = (Map<?, ?>) ((Map<?, ?>) map.get("data")).get("object_data");
        assertThat(record.get("n")).isEqualTo(new BigDecimal("2"));
        assertThat(record.get("f")).isEqualTo(true);
        assertThat(record.containsKey("z")).isTrue();
        assertThat(record.get("l")).isEqualTo(List.of(new BigDecimal(1), "b", List.of(), Map.of("k", new BigDecimal(1))));
        map.put("corpId", "host");
        assertThat(request.toMap()).doesNotContainKey("corpId");
    }

    @Test
    void toMap_numberThatNoDecimalHolds_staysText() {
        Row record = Row.ofCells(Map.of("n", Cell.number("1e99999999999")), Place.NONE);
        Object data = CrmRequest.create("x", record, Map.of()).toMap().get("data");
        assertThat(((Map<?, ?>) ((Map<?, ?>) data).get("object_data")).get("n")).isEqualTo("1e99999999999");
    }

    @Test
    void equals_comparesPathAndBody() {
        CrmRequest request = CrmRequest.get("a", "1");
        assertThat(request).isEqualTo(CrmRequest.get("a", "1")).hasSameHashCodeAs(CrmRequest.get("a", "1"))
                .isNotEqualTo(CrmRequest.get("a", "2")).isNotEqualTo("x")
                .isNotEqualTo(CrmRequest.query("a", Map.of("objectDataId", Cell.text("1"))));
    }

    @Test
    void dates_areMillisecondsOfTheBeginningOfTheDayInAZone() {
        Cell cell = Cell.number("1767196800000");
        assertThat(CrmDates.instant(cell, Place.ROOT).orThrow()).isEqualTo(Instant.parse("2025-12-31T16:00:00Z"));
        assertThat(CrmDates.date(cell, Place.ROOT, SHANGHAI).orThrow()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(CrmDates.date(Cell.text("1767196800000"), Place.ROOT, ZoneOffset.UTC).orThrow())
                .isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(CrmDates.millis(LocalDate.of(2026, 1, 1), SHANGHAI)).isEqualTo("1767196800000");
        assertThat(CrmDates.instant(Cell.text("99999999"), Place.ROOT).orThrow()).isEqualTo(Instant.parse("1970-01-02T03:46:39.999Z"));
        assertThat(CrmDates.instant(Cell.text("10000000000"), Place.ROOT).orThrow()).isEqualTo(Instant.parse("1970-04-26T17:46:40Z"));
        assertThat(CrmDates.instant(Cell.text("-1767196800"), Place.ROOT).orThrow()).isEqualTo(Instant.parse("1969-12-11T13:06:43.200Z"));
    }

    @ParameterizedTest
    @Tag("F89")
    @ValueSource(strings = {"2026-01-01", "1.5", "1e300", "99999999999999999999", "", "1767196800", "100000000", "9999999999"})
    void dates_thatAreNone_areSaid(String text) {
        assertThat(CrmDates.instant(Cell.text(text), Place.pointer("/t")))
                .raises(WireCode.BAD_TIME).at("/t").with("value", text);
        assertThat(CrmDates.instant(Cell.flag(true), Place.ROOT).hasValue()).isFalse();
    }
}
