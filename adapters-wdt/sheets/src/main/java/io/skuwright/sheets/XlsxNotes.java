package io.skuwright.sheets;

import io.skuwright.result.Finding;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person does not see in a sheet, or sees where it is not: hidden rows and columns, merged cells. */
final class XlsxNotes {

    private final Intake intake;
    private final BitSet hiddenColumns = new BitSet();
    private int hiddenRows;
    private int firstHidden;
    private int merged;
    private String firstMerged = "";

    XlsxNotes(Intake intake) {
        this.intake = intake;
    }

    void row(int number, boolean isHidden) {
        if (isHidden) {
            firstHidden = hiddenRows == 0 ? number : firstHidden;
            hiddenRows++;
        }
    }

    /** Takes the element that says how columns look. */
    void column(XmlPart xml) {
        if (xml.isTrue("hidden")) {
            int first = CellRef.number(xml.required("min"));
            int last = Math.min(CellRef.number(xml.required("max")), CellRef.MOST_COLUMNS);
            if (first < 1 || last < first) {
                throw xml.corrupt(xml.required("min"), "hidden columns are not numbered");
            }
            hiddenColumns.set(first - 1, last);
        }
    }

    void merged(String range) {
        firstMerged = merged == 0 ? range : firstMerged;
        merged++;
    }

    void tell(@Nullable Header header) {
        if (hiddenRows > 0) {
            intake.note(Finding.of(XlsxCode.HIDDEN_ROWS).at(intake.row(firstHidden)).with("count", hiddenRows));
        }
        if (merged > 0) {
            intake.note(Finding.of(XlsxCode.CELL_MERGED)
                    .at(intake.row(Math.max(CellRef.row(firstMerged.split(":", -1)[0]), 1)))
                    .with("range", firstMerged)
                    .with("count", merged));
        }
        List<String> hidden = header == null
                ? List.of()
                : hiddenColumns.stream().filter(column -> column < header.width()).mapToObj(CellRef::letters).toList();
        if (!hidden.isEmpty()) {
            intake.note(Finding.of(XlsxCode.HIDDEN_COLUMNS)
                    .at(intake.row(1))
                    .with("columns", String.join(", ", hidden)));
        }
    }
}
