package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A kit of a trade, put together again from the rows of its components.
 *
 * <p>Rows belong to one kit if source order, source line and suite are the same. Example: the rows {@code CUP} 4 for
 * 10.00 and {@code PLATE} 2 for 5.01, both of order {@code T-1}, line {@code O-1} and suite {@code SET-1}, whose suite
 * quantity is 2, are the kit {@code SET-1}, twice, for 15.01.
 *
 * <p>Amounts are sums of {@link TradeLine#shareAmount()}, exact. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface TradeKit {

    /** Returns the number of the shop's order, empty if no row says one. */
    String sourceOrder();

    /** Returns the id of the order line that was pushed, empty if no row says one. */
    String sourceLine();

    /** Returns the code of the suite (suite_no), empty if the rows say its id only. */
    String suiteNo();

    /** Returns the id of the suite, if a row says it. */
    Optional<String> suiteId();

    /** Returns the name of the suite, if a row says it. */
    Optional<String> suiteName();

    /** Returns how many kits the line is; none if the rows say nothing, nothing positive, or different numbers. */
    Optional<Ratio> quantity();

    /** Returns the sum of what its rows cost; none if a row does not say it. */
    Optional<Ratio> amount();

    /** Returns true if no row says that the kit was split, merged or exchanged. */
    boolean isIntact();

    /** Returns the rows of its components by code, then id. */
    List<TradeLine> components();

    /**
     * Returns the id of the kit's row in {@link WdtTrade#rows()}: source order, source line and suite, with a slash
     * between them.
     *
     * <p>A slash inside one of them is written {@code ~1} and a tilde {@code ~0}. Example: {@code T-1/O-1/SET-1}.
     */
    default String rowId() {
        String suite = suiteNo().isEmpty() ? suiteId().orElse("") : suiteNo();
        return Keys.of(sourceOrder(), sourceLine(), suite);
    }
}
