package io.skuwright.merchantpro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.merchantpro.fixtures.GoldenFiles;
import io.skuwright.merchantpro.fixtures.ProductFiles;
import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.result.Outcome;
import io.skuwright.row.WireCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShopQueryTest {

    @Test
    void address_isEncoded() {
        assertThat(address(ShopQuery.products()))
                .isEqualTo("/api/v2/products?start=0&limit=100&include=variants");
        assertThat(address(ShopQuery.products().with("meta_fields[furnizor mic]", "Țiriac & co").atMost(50)))
                .isEqualTo("/api/v2/products?start=0&limit=50&include=variants"
                        + "&meta_fields%5Bfurnizor%20mic%5D=%C8%9Airiac%20%26%20co");
        assertThat(address(ShopQuery.orders().ofIds(List.of("42209911", "95750870.3"))))
                .isEqualTo("/api/v2/orders?start=0&limit=100&include=line_items,tags&ids=42209911,95750870.3");
        assertThat(address(ShopQuery.orders()
                        .including("line_items")
                        .createdAfter(LocalDate.of(2026, 1, 9))
                        .sortedBy("date_created", true)))
                .isEqualTo("/api/v2/orders?start=0&limit=100&include=line_items&created_after=2026-01-09&sort=date_created.desc");
        assertThat(address(ShopQuery.categories().fields("id", "name").sortedBy("id", false)))
                .isEqualTo("/api/v2/categories?start=0&limit=100&fields=id,name&sort=id.asc");
        assertThat(address(ShopQuery.orders().with("created[gt]", "2026-01-09")))
                .isEqualTo("/api/v2/orders?start=0&limit=100&include=line_items,tags&created%5Bgt%5D=2026-01-09");
    }

    @Test
    void first_knownFilters_raiseNothing() {
        FindingAssert.assertThat(ShopQuery.products().with("status", "active").with("is_new", "true").first()).raisesNothing();
        FindingAssert.assertThat(ShopQuery.orders().createdAfter(LocalDate.of(2026, 1, 1)).first()).raisesNothing();
        assertThat(ShopQuery.products().knownFilters()).containsExactly("id", "is_new", "meta_fields[]", "status");
    }

    @Test
    void first_filterThatIsRefused_isFoundBeforeTheCall() {
        Outcome<ShopPage> page = ShopQuery.products().with("name", "Mug").first();
        assertThat(page.hasValue()).isFalse();
        FindingAssert.assertThat(page)
                .raises(QueryCode.MP_FILTER_REFUSED)
                .about("/api/v2/products")
                .with("filter", "name")
                .with("known", "id, is_new, meta_fields[], status");
        FindingAssert.assertThat(ShopQuery.products().with("name", "Mug").allowing("name").first()).raisesNothing();
    }

    @Test
    void first_filterThatNobodySaw_isSaid() {
        Outcome<ShopPage> page = ShopQuery.products().with("modified_after", "2026-01-01").first();
        assertThat(page.hasValue()).isTrue();
        FindingAssert.assertThat(page)
                .raises(QueryCode.MP_FILTER_UNCONFIRMED)
                .about("/api/v2/products")
                .with("filter", "modified_after")
                .with("known", "id, is_new, meta_fields[], status");
        FindingAssert.assertThat(ShopQuery.of("customers").with("[x]", "1").first()).raises(QueryCode.MP_FILTER_UNCONFIRMED);
    }

    @Test
    void next_relativeLink_isFollowed() {
        ShopPage first = ShopQuery.products().atMost(50).first().orThrow();
        ShopPage second = next(first, GoldenFiles.text(ProductFiles.ENVELOPE_PRODUCTS)).value().orElseThrow();
        assertThat(second.start()).isEqualTo(50);
        assertThat(second.address()).isEqualTo("/api/v2/products?start=50&limit=50&include=variants");
        assertThat(second).hasToString("/api/v2/products from 50");
    }

    /** Only the parameters of a link are taken: what was asked for stays, and no other host is called. */
    @Test
    void next_absoluteLink_bringsItsParametersOnly() {
        ShopPage first = ShopQuery.products().with("status", "active").first().orThrow();
        ShopPage second = next(first, linked("https://other.example/api/v2/products?limit=40&start=40&cursor=a%2Fb+c&include=images&status"))
                .value()
                .orElseThrow();
        assertThat(second.address())
                .isEqualTo("/api/v2/products?start=40&limit=40&include=variants&status=active&cursor=a%2Fb%20c");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/api/v2/orders?start=50", "https://other.example", "/api/v2/products", "/api/v2/products?", "/api/v2/products?start=x",
        "/api/v2/products?start=", "/api/v2/products?start=50&a=%4", "/api/v2/products?start=50&%zz=1",
        "/api/v2/products?start=9999999999999999999"
    })
    void next_linkElsewhere_isNotFollowed(String link) {
        Outcome<Optional<ShopPage>> next = next(ShopQuery.products().first().orThrow(), linked(link));
        assertThat(next.hasValue()).isFalse();
        FindingAssert.assertThat(next)
                .raises(QueryCode.MP_LINK_FOREIGN)
                .about("/api/v2/products")
                .with("link", link);
    }

    @Test
    void next_linkBack_endsTheReading() {
        FindingAssert.assertThat(next(ShopQuery.products().first().orThrow(), linked("/api/v2/products?start=0&limit=50")))
                .raises(QueryCode.MP_PAGE_REPEATED)
                .about("/api/v2/products")
                .with("start", 0);
    }

    @Test
    void next_noLink_isTheEndAndTheTotalIsCompared() {
        ShopPage first = ShopQuery.orders().first().orThrow();
        Outcome<Optional<ShopPage>> end = next(first, GoldenFiles.text(ProductFiles.ENVELOPE_ORDERS));
        assertThat(end.value()).isEmpty();
        FindingAssert.assertThat(end)
                .raises(QueryCode.MP_TOTAL_DIFFERS)
                .about("/api/v2/orders")
                .with("total", 3)
                .with("rows", 0)
                .raisesOnly(QueryCode.MP_TOTAL_DIFFERS);
        FindingAssert.assertThat(next(first, "{\"data\":[{\"id\":\"1\"}],\"meta\":{\"count\":{\"total\":1},\"links\":{}}}"))
                .raisesNothing();
    }

    @Test
    void next_withoutLinks_goesOnWhilePagesAreFull() {
        ShopPage first = ShopQuery.products().atMost(2).first().orThrow();
        ShopPage second = next(first, "[{\"id\":1},{\"id\":2}]").value().orElseThrow();
        assertThat(second.address()).isEqualTo("/api/v2/products?start=2&limit=2&include=variants");
        assertThat(next(second, "[{\"id\":3}]").value()).isEmpty();
        FindingAssert.assertThat(next(second, "[{\"id\":1},{\"id\":2}]"))
                .raises(QueryCode.MP_PAGE_REPEATED)
                .with("start", 2);
    }

    @Test
    void next_afterAFailure_isNone() {
        ShopPage first = ShopQuery.products().first().orThrow();
        FindingAssert.assertThat(first.next(ShopAnswer.read(429, JsonRows.of("")).value()))
                .raises(AnswerCode.MP_ANSWER_FAILED);
        FindingAssert.assertThat(first.next(ShopAnswer.read(204, JsonRows.of("")).value()))
                .raises(WireCode.RECORDS_MISSING);
    }

    @ParameterizedTest
    @CsvSource({"0", "101", "-1"})
    void atMost_otherThan1To100_isABadCall(int size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShopQuery.products().atMost(size))
                .withMessageContaining(Integer.toString(size));
        assertThat(ShopQuery.products().atMost(100)).isEqualTo(ShopQuery.products());
    }

    @Test
    void with_aParameterOfTheQuery_isABadCall() {
        assertThatIllegalArgumentException().isThrownBy(() -> ShopQuery.products().with("start", "5"));
    }

    @Test
    void equals_isThatOfAllParts() {
        ShopQuery query = ShopQuery.products().with("id", "7");
        assertThat(query).isEqualTo(ShopQuery.products().with("id", "7")).hasSameHashCodeAs(ShopQuery.products().with("id", "7"));
        assertThat(query)
                .isNotEqualTo(ShopQuery.products())
                .isNotEqualTo(ShopQuery.orders().with("id", "7"))
                .isNotEqualTo(query.atMost(7))
                .isNotEqualTo(query.allowing("x"))
                .isNotEqualTo(query.allowing("name"));
        assertThat(query.equals((Object) "")).isFalse();
        assertThat(query).hasToString("/api/v2/products [id, include]");
        assertThat(query.path()).isEqualTo("/api/v2/products");
    }

    private static Outcome<Optional<ShopPage>> next(ShopPage page, String body) {
        return page.next(ShopAnswer.read(200, JsonRows.of(body)).value());
    }

    private static String linked(String link) {
        return "{\"data\":[{\"id\":1}],\"meta\":{\"links\":{\"next\":\"" + link + "\"}}}";
    }

    private static String address(ShopQuery query) {
        return query.first().value().address();
    }
}
