package io.skuwright.kingdee;

import io.skuwright.bom.BomLine;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which rows of the document the lines of its BOM are, and what becomes of the other rows. */
final class EngBomUpdate {

    private final EngBom document;
    private final EngBomSettings settings;
    private final List<Optional<EngBomLine>> rows = new ArrayList<>();
    private final List<EngBomLine> others = new ArrayList<>();
    /** Rows that the request does not hold. */
    private final List<String> gone = new ArrayList<>();
    /** Lines that the document may have under an id that is not known. */
    private final List<String> unknown = new ArrayList<>();

    EngBomUpdate(EngBom document, EngBomSettings settings) {
        this.document = document;
        this.settings = settings;
        Map<String, Deque<EngBomLine>> byId = new LinkedHashMap<>();
        document.lines().stream()
                .filter(EngBomLine::inBom)
                .forEach(row -> byId.computeIfAbsent(row.id(), id -> new ArrayDeque<>()).add(row));
        for (BomLine line : document.bom().lines()) {
            Optional<EngBomLine> row = Optional.ofNullable(byId.get(line.id())).map(Deque::poll);
            rows.add(row);
            if (document.lines().isEmpty() || row.filter(it -> it.entryId().isEmpty()).isPresent()) {
                unknown.add(line.id());
            }
        }
        for (EngBomLine row : document.lines()) {
            if (!row.inBom()) {
                others.add(row);
            }
        }
        byId.values().forEach(left -> left.forEach(row -> gone.add(row.id())));
        byProducts();
    }

    private void byProducts() {
        List<String> read = document.byProducts().stream().map(EngBomLine::id).toList();
        int now = document.bom().byProducts().size();
        if (read.size() != now) {
            gone.addAll(read);
        }
        boolean isUnknown = read.size() != now
                ? !read.isEmpty()
                : document.byProducts().stream().anyMatch(row -> row.entryId().isEmpty());
        if (isUnknown && now > 0) {
            document.bom().byProducts().forEach(byProduct -> unknown.add(byProduct.component()));
        }
    }

    private boolean isUpdate() {
        return document.id().isPresent();
    }

    /** Returns the row of a line by its index, if the document was read with it. */
    Optional<EngBomLine> row(int line) {
        return rows.get(line);
    }

    /** Returns the entry ids of rows that are no lines of the BOM and stay as they are, such as returns. */
    List<String> others() {
        return isUpdate() ? others.stream().flatMap(row -> row.entryId().stream()).toList() : List.of();
    }

    /** Says which rows would be deleted, doubled, left or lost. */
    void check(EngBomNotes notes) {
        List<String> lost = others.stream()
                .filter(row -> !isUpdate() || row.entryId().isEmpty())
                .map(EngBomLine::id)
                .toList();
        if (!isUpdate()) {
            if (!lost.isEmpty()) {
                notes.add(finding(notes, EngBomCode.ENG_BOM_NOT_WRITTEN, lost)
                        .with("what", "otherRows")
                        .with("value", ""));
            }
            return;
        }
        if (document.vocabulary() == Vocabulary.QUERY) {
            // What the query did not ask for would be written over, and rows that it did not bring would be deleted.
            notes.add(notes.about(EngBomCode.ENG_BOM_UPDATE_NEEDS_VIEW).with("document", document.id().orElse("")));
            return;
        }
        boolean isDeleting = settings.options().deleteMissingEntries();
        List<String> missing = new ArrayList<>(gone);
        missing.addAll(lost);
        if (!missing.isEmpty() && !isDeleting) {
            notes.add(finding(notes, EngBomCode.ENG_BOM_ROWS_STAY, missing));
        } else if (!missing.isEmpty() && !settings.fullReplace()) {
            notes.add(finding(notes, SaleOrderCode.REPLACE_WOULD_DELETE, missing));
        }
        List<String> stepped = stepped();
        if (!isDeleting && !stepped.isEmpty()) {
            notes.add(finding(notes, EngBomCode.ENG_BOM_STEPS_STAY, stepped));
        }
        if (!unknown.isEmpty() && !(isDeleting && settings.fullReplace())) {
            notes.add(finding(notes, EngBomCode.ENG_BOM_ENTRY_ID_MISSING, unknown));
        }
    }

    /** Rows of steps have no ids here, so those that are sent come beside those that are there. */
    private List<String> stepped() {
        List<String> stepped = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            BomLine line = document.bom().lines().get(at);
            if (!line.steps().isEmpty() && rows.get(at).flatMap(EngBomLine::entryId).isPresent()) {
                stepped.add(line.id());
            }
        }
        return stepped;
    }

    private Finding finding(EngBomNotes notes, FindingCode code, List<String> lines) {
        return notes.about(code)
                .with("document", document.id().orElse(""))
                .with("lines", String.join(",", lines))
                .with("count", lines.size());
    }
}
