package io.skuwright.kingdee;

import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.wire.Field;
import io.skuwright.wire.FieldReader;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads and writes the days between which a line counts; Kingdee keeps a time of day with them. */
final class EngBomDays {

    /** What templates write where no date is meant. */
    static final LocalDate NO_DATE = LocalDate.of(1900, 1, 1);

    /** The last day that can be written; it means that there is no end. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private static final int DATE = 10;
    private static final int MINUTES = 16;
    private static final int SECONDS = 19;
    private static final Pattern MIDNIGHT = Pattern.compile("|.00:00|.00:00:00|.00:00:00\\.0+");
    private static final Pattern END_OF_DAY = Pattern.compile(".23:59:59|.23:59:59\\.[0-9]+");

    private EngBomDays() {}

    /** Returns the first day on which the line of a reader counts. */
    static Optional<LocalDate> from(FieldReader line, String bom, String id) {
        return read(line, "from", bom, id);
    }

    /** Returns the first day on which it no longer counts: after one second before midnight that is the next day. */
    static Optional<LocalDate> to(FieldReader line, String bom, String id) {
        return read(line, "to", bom, id);
    }

    private static Optional<LocalDate> read(FieldReader line, String word, String bom, String id) {
        Optional<LocalDate> date = line.date(word).filter(day -> !day.equals(NO_DATE));
        if (date.isEmpty()) {
            return date;
        }
        Field field = line.field(word);
        String time = field.cell().text().substring(DATE);
        if (word.equals("to") && END_OF_DAY.matcher(time).matches()) {
            return date.map(day -> day.equals(LAST) ? day : day.plusDays(1));
        }
        if (!MIDNIGHT.matcher(time).matches()) {
            line.add(Finding.of(EngBomCode.ENG_BOM_TIME_NOT_USED)
                    .about(bom)
                    .at(field.place())
                    .with("field", field.name())
                    .with("line", id)
                    .with("value", field.cell().text())
                    .with("used", date.get().toString()));
        }
        return date;
    }

    /** Returns what to write for a first day: the text it was read from if it still is that day. */
    static Cell from(LocalDate day, Optional<String> read) {
        return write(day, "from", read);
    }

    /** Returns what to write for a day of an end. */
    static Cell to(LocalDate day, Optional<String> read) {
        return write(day, "to", read);
    }

    private static Cell write(LocalDate day, String word, Optional<String> read) {
        return Cell.text(read.filter(text -> read(reader(text), word, "", "").filter(day::equals).isPresent())
                .map(EngBomDays::ofSave)
                .orElse(day + " 00:00:00"));
    }

    private static FieldReader reader(String text) {
        return FieldReader.of(word -> new Field(word, Cell.text(text), Place.NONE), Limits.defaults());
    }

    private static String ofSave(String text) {
        String seconds = text.length() == DATE ? " 00:00:00" : text.length() == MINUTES ? ":00" : "";
        String whole = text.substring(0, Math.min(text.length(), SECONDS)) + seconds;
        return whole.substring(0, DATE) + " " + whole.substring(DATE + 1);
    }
}
