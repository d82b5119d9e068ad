package io.skuwright.product;

import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Place;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects findings about the texts of products, each kind with the same attributes wherever it is made. */
final class ProductChecks {

    private final Limits limits;
    private final List<Finding> findings = new ArrayList<>();
    private boolean errors;

    ProductChecks(Limits limits) {
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    void add(Finding finding) {
        findings.add(finding);
        errors |= finding.isError();
    }

    void addAll(List<Finding> more) {
        more.forEach(this::add);
    }

    boolean hasErrors() {
        return errors;
    }

    List<Finding> findings() {
        return findings;
    }

    void productName(String name, Place place) {
        if (name.isBlank()) {
            add(Finding.of(ProductCode.PRODUCT_NAME_BLANK).about(name).at(place));
        }
        text(name, place);
    }

    void skuCode(String code, Place place) {
        if (code.isBlank()) {
            add(Finding.of(ProductCode.SKU_CODE_BLANK).about(code).at(place));
        }
        codeLength(code, place);
    }

    void codeLength(String code, Place place) {
        if (limits.exceeds(Limit.CODE_LENGTH, code.length())) {
            add(limit(ProductCode.LIMIT_CODE_LENGTH, code, place, Limit.CODE_LENGTH, code.length()));
        }
    }

    /** A name, value or other short text. */
    /** A new value is a name: it has one line and no control characters. */
    void oneLine(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isISOControl(text.charAt(at))) {
                add(Finding.of(WireCode.BAD_TEXT)
                        .with("codePoint", String.format(Locale.ROOT, "U+%04X", (int) text.charAt(at)))
                        .with("index", at));
                return;
            }
        }
    }

    void text(String text, Place place) {
        if (limits.exceeds(Limit.NAME_LENGTH, text.length())) {
            add(limit(ProductCode.LIMIT_NAME_LENGTH, text, place, Limit.NAME_LENGTH, text.length()));
        }
    }

    Finding limit(ProductCode code, String subject, Place place, Limit limit, long actual) {
        return Finding.of(code).about(subject).at(place).with("limit", limits.get(limit)).with("actual", actual);
    }

    /** There would be more SKUs than allowed; the number may be of any size. */
    static Finding variants(String spu, Place place, String product, Limits limits) {
        return Finding.of(ProductCode.LIMIT_VARIANTS)
                .about(spu)
                .at(place)
                .with("product", product)
                .with("limit", limits.get(Limit.SPU_SKUS));
    }
}
