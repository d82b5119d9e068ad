package io.skuwright.result;

import static java.util.Objects.requireNonNull;

/**
 * Thrown when a caller demands a value that the data do not give.
 *
 * <p>{@code parse} methods and {@link Outcome#orThrow()} throw it; everything else answers with
 * findings. Example: {@code Ratio.parse("2/0")} throws it with the finding {@code ZERO_DENOMINATOR}.
 */
public final class FindingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /** Makes the exception of a finding, whose English sentence becomes the message. */
    public FindingException(Finding finding) {
        super(requireNonNull(finding, "finding").toString());
        this.finding = finding;
    }

    /** Returns the finding that stands for the failure. */
    public Finding finding() {
        return finding;
    }
}
