package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Extras;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One stock document as it is written, and what of it the call has no place for. */
final class DocumentWriting {

    private final DocumentPushForm form;
    private final DocumentCodes codes;
    private final PushDocument document;
    private final Place place;
    private final Members head;
    private final List<Members> lines = new ArrayList<>();
    /** What the call does not take. */
    private final Set<String> left = new TreeSet<>();

    DocumentWriting(DocumentPushForm form, DocumentCodes codes, PushDocument document, Place place) {
        this.form = form;
        this.codes = codes;
        this.document = document;
        this.place = place;
        this.head = new Members(document.number(), place);
    }

    DocumentWriting write() {
        head.text(form.head().getOrDefault("number", ""), document.number());
        head.text(form.head().getOrDefault("warehouse", ""), document.warehouse());
        if (!form.typeField().isEmpty()) {
            head.code(form.typeField(), codes.code(form.codes(), document.kind().code()));
        }
        text(head, form.head(), "sourceNumber", document.sourceNumber());
        document.isApproved().ifPresent(this::approved);
        text(head, form.head(), "reason", document.reason());
        text(head, form.head(), "remark", document.remark());
        number(head, form.head(), "postage", document.postage());
        number(head, form.head(), "otherFee", document.otherFee());
        number(head, form.head(), "discount", document.discount());
        for (int at = 0; at < document.lines().size(); at++) {
            lines.add(line(document.lines().get(at), place.child(form.list()).child(at)));
        }
        head.list(form.list(), lines.stream().map(Members::cell).toList());
        extras(head, document.extras(), form.isFlat() ? Signature.RESERVED : Set.of());
        return this;
    }

    private void approved(boolean isApproved) {
        String name = form.head().get("approved");
        if (name != null) {
            head.code(name, isApproved ? "1" : "0");
        } else {
            head.flag(form.head().getOrDefault("savedOnly", ""), !isApproved);
        }
    }

    private Members line(PushDocumentLine line, Place at) {
        Members members = new Members(document.number(), at);
        text(members, form.line(), "sku", Optional.of(line.specNo()));
        number(members, form.line(), "quantity", Optional.of(line.quantity()));
        number(members, form.line(), "price", line.price());
        number(members, form.line(), "listPrice", line.listPrice());
        text(members, form.line(), "position", line.position());
        text(members, form.line(), "batch", line.batch());
        time(members, "produced", line.produced());
        time(members, "expires", line.expires());
        text(members, form.line(), "sourceLine", line.sourceLine());
        text(members, form.line(), "remark", line.remark());
        extras(members, line.extras(), Set.of());
        return members;
    }

    /** A further field never takes the place of another one. */
    private void extras(Members members, Extras extras, Set<String> reserved) {
        Set<String> written = members.cell().row().orElseThrow().names();
        extras.names().stream().filter(name -> written.contains(name) || reserved.contains(name)).forEach(left::add);
        members.extras(extras);
    }

    private void time(Members members, String word, Optional<LocalDateTime> time) {
        text(members, form.line(), word, time.map(TimeText::write));
    }

    private void text(Members members, Map<String, String> names, String word, Optional<String> text) {
        String name = names.get(word);
        if (name != null) {
            members.text(name, text);
        } else if (text.isPresent()) {
            left.add(word);
        }
    }

    private void number(Members members, Map<String, String> names, String word, Optional<Ratio> number) {
        String name = names.get(word);
        if (name != null) {
            members.number(name, number);
        } else if (number.isPresent()) {
            left.add(word);
        }
    }

    /** The form fields, in their order. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        if (form.isFlat()) {
            head.cell().row().orElseThrow().cells().forEach((name, cell) -> fields.put(name, plain(cell)));
        } else {
            fields.put(form.node(), AsciiJson.of(head.cell()));
        }
        return fields;
    }

    /** A form field has no quotes; what has an inside is JSON there too. */
    private static String plain(Cell cell) {
        return switch (cell.kind()) {
            case TEXT, NUMBER -> cell.text();
            default -> AsciiJson.of(cell);
        };
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(head.findings());
        lines.forEach(line -> findings.addAll(line.findings()));
        if (!left.isEmpty()) {
            findings.add(Finding.of(DocumentPushCode.DOCUMENT_PUSH_FIELDS_NOT_TAKEN)
                    .about(document.number())
                    .at(place)
                    .with("fields", String.join(", ", left))
                    .with("page", form.page()));
        }
        return findings;
    }
}
