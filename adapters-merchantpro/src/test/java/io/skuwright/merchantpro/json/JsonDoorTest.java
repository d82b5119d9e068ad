package io.skuwright.merchantpro.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.json.JsonDoorContract;
import io.skuwright.core.fixtures.json.JsonFaultsContract;
import io.skuwright.core.fixtures.json.JsonLimitsContract;
import io.skuwright.core.fixtures.json.ShapeContract;
import java.io.InputStream;
import java.io.Reader;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What holds for every adapter's door holds for this one. */
class JsonDoorTest {

    @Nested
    class Reading extends JsonDoorContract {
        Reading() {
            super(Door::of);
        }
    }

    @Nested
    class Faults extends JsonFaultsContract {
        Faults() {
            super(Door::of);
        }
    }

    @Nested
    class Limits extends JsonLimitsContract {
        Limits() {
            super(Door::of);
        }
    }

    @Nested
    class Shapes extends ShapeContract {
        Shapes() {
            super(Door::of);
        }
    }

    @Test
    void of_null_isABadCall() {
        assertThatThrownBy(() -> JsonRows.of((String) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> JsonRows.of((byte[]) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> JsonRows.of((InputStream) null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> JsonRows.of((Reader) null)).isInstanceOf(NullPointerException.class);
    }
}
