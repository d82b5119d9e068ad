package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.sync.DocumentKind;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks whether stock documents can be written: each alone, and next to the others. */
final class DocumentPushCheck {

    private static final int CODE = 40;
    /** Goods of Y may have longer codes than its pages on documents say; a code that it does not know is refused loudly. */
    private static final int SKU_OF_Y = 255;

    private static final int POSITION = 20;
    private static final int TEXT = 255;
    /** The vendor's decimal(19,4). */
    private static final int WHOLE_DIGITS = 15;

    private static final BigInteger TOO_LARGE = BigInteger.TEN.pow(WHOLE_DIGITS);

    private final DocumentCodes codes;
    private final int mostLines;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Makes a check of documents that know of each other. */
    DocumentPushCheck(DocumentCodes codes, int mostLines, Collection<PushDocument> all) {
        this.codes = codes;
        this.mostLines = mostLines;
        all.forEach(document -> numbers.merge(document.number(), 1, Integer::sum));
    }

    /** Returns what is wrong with a document. */
    List<Finding> of(PushDocument document, Place place) {
        Dialect dialect = codes.dialect();
        Optional<DocumentPushForm> form = DocumentPushForm.of(dialect, document.kind());
        if (form.isEmpty()) {
            return List.of(about(DocumentPushCode.DOCUMENT_PUSH_KIND, document, place)
                    .with("kind", document.kind().code())
                    .with("dialect", dialect.code())
                    .with("known", DocumentPushForm.kinds(dialect).stream()
                            .map(DocumentKind::code)
                            .collect(Collectors.joining(", "))));
        }
        List<Finding> found = new ArrayList<>();
        head(found, document, place, form.get());
        for (int at = 0; at < document.lines().size(); at++) {
            line(found, document, document.lines().get(at), place.child(form.get().list()).child(at));
        }
        found.addAll(new DocumentWriting(form.get(), codes, document, place).write().findings());
        return found;
    }

    private void head(List<Finding> found, PushDocument document, Place place, DocumentPushForm form) {
        said(found, document, place, "number", Optional.of(document.number()));
        said(found, document, place, "warehouse", Optional.of(document.warehouse()));
        if (DocumentPushForm.isForAnother(document.kind())) {
            said(found, document, place, "sourceNumber", document.sourceNumber());
        }
        int same = numbers.getOrDefault(document.number(), 0);
        if (same > 1) {
            found.add(about(DocumentPushCode.DOCUMENT_PUSH_NUMBER_REPEATED, document, place).with("count", same));
        }
        if (document.lines().isEmpty() || document.lines().size() > mostLines) {
            found.add(about(DocumentPushCode.DOCUMENT_PUSH_LINE_COUNT, document, place)
                    .with("limit", mostLines)
                    .with("actual", document.lines().size())
                    .with("page", form.page()));
        }
        fits(found, document, place, "number", Optional.of(document.number()), CODE);
        fits(found, document, place, "warehouse", Optional.of(document.warehouse()), CODE);
        fits(found, document, place, "sourceNumber", document.sourceNumber(), CODE);
        fits(found, document, place, "reason", document.reason(), TEXT);
        fits(found, document, place, "remark", document.remark(), TEXT);
        counts(found, document, place, "postage", document.postage());
        counts(found, document, place, "otherFee", document.otherFee());
        counts(found, document, place, "discount", document.discount());
    }

    private void line(List<Finding> found, PushDocument document, PushDocumentLine line, Place place) {
        said(found, document, place, "sku", Optional.of(line.specNo()));
        if (document.kind() == DocumentKind.PURCHASE_IN) {
            said(found, document, place, "sourceLine", line.sourceLine());
        }
        if (line.quantity().signum() <= 0) {
            found.add(about(DocumentPushCode.DOCUMENT_PUSH_QUANTITY_NOT_POSITIVE, document, place)
                    .with("sku", line.specNo())
                    .with("quantity", line.quantity().toString()));
        }
        fits(found, document, place, "sku", Optional.of(line.specNo()), codes.dialect() == Dialect.Y ? SKU_OF_Y : CODE);
        fits(found, document, place, "position", line.position(), POSITION);
        fits(found, document, place, "batch", line.batch(), POSITION);
        fits(found, document, place, "remark", line.remark(), TEXT);
        counts(found, document, place, "quantity", Optional.of(line.quantity()));
        counts(found, document, place, "price", line.price());
        counts(found, document, place, "listPrice", line.listPrice());
    }

    private static void said(
            List<Finding> found, PushDocument document, Place place, String field, Optional<String> text) {
        if (text.filter(it -> !it.isBlank()).isEmpty()) {
            found.add(about(DocumentPushCode.DOCUMENT_PUSH_FIELD_MISSING, document, place).with("field", field));
        }
    }

    /** The text itself is not quoted: somebody wrote it. */
    private static void fits(
            List<Finding> found, PushDocument document, Place place, String field, Optional<String> text, int limit) {
        int length = text.map(it -> it.codePointCount(0, it.length())).orElse(0);
        if (length > limit) {
            found.add(about(DocumentPushCode.DOCUMENT_PUSH_TEXT_TOO_LONG, document, place)
                    .with("field", field)
                    .with("limit", limit)
                    .with("actual", length));
        }
    }

    private static void counts(
            List<Finding> found, PushDocument document, Place place, String field, Optional<Ratio> number) {
        number.filter(it -> it.numerator().abs().compareTo(TOO_LARGE.multiply(it.denominator())) >= 0)
                .ifPresent(it -> found.add(about(DocumentPushCode.DOCUMENT_PUSH_NUMBER_TOO_LARGE, document, place)
                        .with("field", field)
                        .with("value", it.toString())
                        .with("digits", WHOLE_DIGITS)));
    }

    private static Finding about(DocumentPushCode code, PushDocument document, Place place) {
        return Finding.of(code).about(document.number()).at(place);
    }
}
