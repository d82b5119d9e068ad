package io.skuwright.order;

import static io.skuwright.order.RowTests.expand;
import static io.skuwright.order.RowTests.fates;
import static io.skuwright.order.RowTests.ids;
import static io.skuwright.order.RowTests.parentsOnly;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The order that the documentation of the package draws goes there and comes back as it says. */
class PackageExampleTest {

    private static final String ORDER = """
            R kit linked x3
              A linked skip 1/1
                A1 1/1
                A2 linked 1/1
                  A2x 1/1
              B 2/3
            S linked kit:false x1
              S1 1/1
            T plain x5
            """;

    @Test
    @Tag("KIT-1")
    void wayThere_typesOfThePicture() {
        assertThat(parentsOnly(ORDER).lines().stream().map(line -> line.line().id() + " " + line.type()))
                .containsExactly(
                        "R PARENT", "A SKIP", "A1 SON", "A2 SON", "A2x SKIP", "B SON", "S STANDARD", "S1 SKIP", "T STANDARD");
        assertThat(parentsOnly(ORDER).typedLine(5).quantity()).hasToString("Optional[2]");
    }

    @Test
    @Tag("KIT-4")
    @Tag("B1")
    void wayBack_fatesOfThePicture() {
        String rows = """
                1 P-R kit x3 line:R
                  2 P-A1 x3
                  3 P-A2 x3
                  4 P-B x2
                5 P-S x1 line:S
                6 U x1
                """;
        Outcome<ExpandedRows> back = expand(parentsOnly(ORDER), rows);

        assertThat(fates(back, rows))
                .isEqualTo("1=R LINE_ID, 2 OWN_EXPANSION, 3 OWN_EXPANSION, 4 OWN_EXPANSION, 5=S LINE_ID, 6 NEW_ROW");
        assertThat(ids(back.value().missing())).containsExactly("T");
        assertThat(back.value().order().lines()).extracting(OrderLine::id)
                .containsExactly("R", "A", "A1", "A2", "A2x", "B", "S", "S1", "T", "6");
    }
}
