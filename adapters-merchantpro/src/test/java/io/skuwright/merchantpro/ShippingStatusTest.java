package io.skuwright.merchantpro;

import static io.skuwright.merchantpro.ShippingStatus.CANCELLED;
import static io.skuwright.merchantpro.ShippingStatus.DELIVERED;
import static io.skuwright.merchantpro.ShippingStatus.IN_PROCESS;
import static io.skuwright.merchantpro.ShippingStatus.RETURNED;
import static io.skuwright.merchantpro.ShippingStatus.SHIPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippingStatusTest {
    @ParameterizedTest
    @CsvSource({
        "temporary, TEMPORARY",
        "awaiting, AWAITING",
        "confirmed, CONFIRMED",
        "in_process, IN_PROCESS",
        "shipped, SHIPPED",
        "delivered, DELIVERED",
        "returned, RETURNED",
        "cancelled, CANCELLED"
    })
    void of_findsByCode(String code, ShippingStatus status) {
        assertThat(ShippingStatus.of(code)).contains(status);
        assertThat(status.code()).isEqualTo(code);
    }

    @Test
    void of_knowsNoOtherSpelling() {
        assertThat(ShippingStatus.of("canceled")).isEmpty();
        assertThat(ShippingStatus.of("SHIPPED")).isEmpty();
        assertThat(ShippingStatus.of("")).isEmpty();
    }

    @Test
    void of_refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> ShippingStatus.of(null)).withMessage("code");
    }

    @Test
    void isAction_holdsForTheFiveShortcuts() {
        assertThat(Arrays.stream(ShippingStatus.values()).filter(ShippingStatus::isAction))
                .containsExactly(IN_PROCESS, SHIPPED, DELIVERED, RETURNED, CANCELLED);
    }

    @Test
    void isEnd_holdsWhereNothingFollows() {
        assertThat(Arrays.stream(ShippingStatus.values()).filter(ShippingStatus::isEnd))
                .containsExactly(DELIVERED, RETURNED, CANCELLED);
    }
}
