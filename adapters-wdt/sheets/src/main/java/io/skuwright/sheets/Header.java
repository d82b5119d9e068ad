package io.skuwright.sheets;

import static java.util.stream.Collectors.joining;

import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.row.Columns;
import io.skuwright.row.NearKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The header of a sheet: which cell of a row has which name, and which of them are codes. */
final class Header {

    private static final int UNNAMED = -1;
    private static final int SHOWN = 50;

    private final Columns columns;
    /** For each cell of a row the index of its column. */
    private final int[] slots;
    private final boolean[] codes;
    private final int[] codeCells;

    private Header(Columns columns, int[] slots, boolean[] codes) {
        this.columns = columns;
        this.slots = slots;
        this.codes = codes;
        this.codeCells = IntStream.range(0, slots.length)
                .filter(cell -> slots[cell] != UNNAMED && codes[slots[cell]])
                .toArray();
    }

    /**
     * Returns the header of the given cells; throws if the file cannot be read under it.
     *
     * @param cells the texts of the first row that has any
     * @param row its number
     */
    static Header of(List<String> cells, long row, Intake intake) {
        SheetSettings settings = intake.settings();
        Place place = intake.row(row);
        long most = settings.limits().get(SheetLimit.COLUMNS);
        if (cells.size() > most) {
            throw new SheetFault(Finding.of(SheetCode.LIMIT_COLUMNS)
                    .at(place)
                    .with("limit", most)
                    .with("actual", cells.size()));
        }
        Map<String, List<Integer>> numbers = numbersByName(cells);
        List<Finding> faults = new ArrayList<>(duplicates(numbers, place));
        faults.addAll(missing(numbers, settings, place));
        if (!faults.isEmpty()) {
            throw new SheetFault(faults);
        }
        noteNearCodes(numbers, settings, place, intake);
        noteBlanks(cells, place, intake);
        Columns columns = Columns.of(List.copyOf(numbers.keySet()));
        intake.columns(columns);
        return new Header(columns, slots(cells, columns), codes(columns, settings));
    }

    /** The numbers of the columns, counted from 1, by name; columns without a name are left out. */
    private static Map<String, List<Integer>> numbersByName(List<String> cells) {
        Map<String, List<Integer>> numbers = new LinkedHashMap<>();
        for (int at = 0; at < cells.size(); at++) {
            if (!cells.get(at).isBlank()) {
                numbers.computeIfAbsent(cells.get(at), name -> new ArrayList<>()).add(at + 1);
            }
        }
        return numbers;
    }

    private static List<Finding> duplicates(Map<String, List<Integer>> numbers, Place place) {
        List<Finding> faults = new ArrayList<>();
        numbers.forEach((name, places) -> {
            if (places.size() > 1) {
                faults.add(Finding.of(SheetCode.HEADER_DUPLICATE)
                        .at(place)
                        .with("name", name)
                        .with("columns", list(places)));
            }
        });
        return faults;
    }

    private static List<Finding> missing(Map<String, List<Integer>> numbers, SheetSettings settings, Place place) {
        List<Finding> faults = new ArrayList<>();
        for (String name : settings.required()) {
            if (!numbers.containsKey(name)) {
                faults.add(near(numbers, name)
                        .map(found -> nearMatch(found, name, place))
                        .orElseGet(() -> Finding.of(SheetCode.HEADER_MISSING)
                                .at(place)
                                .with("name", name)
                                .with("found", numbers.keySet().stream().limit(SHOWN).collect(joining(", ")))));
            }
        }
        return faults;
    }

    /** A code column under nearly its name would silently lose the rules for codes. */
    private static void noteNearCodes(
            Map<String, List<Integer>> numbers, SheetSettings settings, Place place, Intake intake) {
        for (String name : settings.codeColumns()) {
            if (!numbers.containsKey(name)) {
                near(numbers, name).ifPresent(found -> intake.note(nearMatch(found, name, place).as(Severity.WARNING)));
            }
        }
    }

    private static Optional<String> near(Map<String, List<Integer>> numbers, String wanted) {
        String key = NearKey.standard().key(wanted);
        return numbers.keySet().stream()
                .filter(name -> NearKey.standard().key(name).equals(key))
                .findFirst();
    }

    private static Finding nearMatch(String found, String wanted, Place place) {
        return Finding.of(SheetCode.HEADER_NEAR_MATCH).at(place).with("found", found).with("wanted", wanted);
    }

    private static void noteBlanks(List<String> cells, Place place, Intake intake) {
        List<Integer> blanks = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            if (cells.get(at).isBlank()) {
                blanks.add(at + 1);
            }
        }
        if (!blanks.isEmpty()) {
            intake.note(Finding.of(SheetCode.HEADER_BLANK).at(place).with("columns", list(blanks)));
        }
    }

    private static String list(List<Integer> numbers) {
        return String.join(", ", numbers.stream().map(number -> Integer.toString(number)).toList());
    }

    private static int[] slots(List<String> cells, Columns columns) {
        return cells.stream().mapToInt(columns::indexOf).toArray();
    }

    private static boolean[] codes(Columns columns, SheetSettings settings) {
        boolean[] codes = new boolean[columns.size()];
        for (int at = 0; at < codes.length; at++) {
            codes[at] = settings.codeColumns().contains(columns.names().get(at));
        }
        return codes;
    }

    Columns columns() {
        return columns;
    }

    /** Returns how many cells a row has. */
    int width() {
        return slots.length;
    }

    /** Returns the index of the column of a cell, negative if the cell has no name. */
    int slot(int cell) {
        return cell < slots.length ? slots[cell] : UNNAMED;
    }

    /** Returns true if no column is without a name, so that cells and columns are the same. */
    boolean isPlain() {
        return slots.length == columns.size();
    }

    boolean isCode(int slot) {
        return codes[slot];
    }

    /** Returns the cells that are codes. */
    int[] codeCells() {
        return codeCells;
    }

    /** Returns the name over a cell. */
    String name(int cell) {
        int slot = slot(cell);
        return slot < 0 ? Integer.toString(cell + 1) : columns.names().get(slot);
    }
}
