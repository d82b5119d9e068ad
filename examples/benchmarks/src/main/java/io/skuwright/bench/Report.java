package io.skuwright.bench;

import io.skuwright.bench.Contest.Competitor;
import io.skuwright.bench.Contest.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The results of one contest in several JVMs, as tables for a page of Markdown. */
final class Report {

    private static final String RATIO = "ratio ";
    private static final String NANOS = "nanos ";
    private static final double MANY_MICROS = 20_000;

    private final Map<String, List<Quartiles>> results = new LinkedHashMap<>();

    /** Returns the lines by which a JVM tells its results to the one that started it. */
    static List<String> lines(Contest contest, Rounds rounds) {
        List<String> lines = new ArrayList<>();
        for (Pair pair : contest.ratios()) {
            lines.add(RATIO + pair + ": " + rounds.ratio(pair).toText());
        }
        for (Competitor competitor : contest.competitors()) {
            lines.add(NANOS + competitor.name() + ": " + rounds.nanos(competitor.name()).toText());
        }
        return lines;
    }

    /** Takes a line of a JVM; says no if it is not one of {@link #lines}. */
    boolean take(String line) {
        int end = line.lastIndexOf(": ");
        boolean known = end > 0 && (line.startsWith(RATIO) || line.startsWith(NANOS));
        if (known) {
            results.computeIfAbsent(line.substring(0, end), row -> new ArrayList<>())
                    .add(Quartiles.parse(line.substring(end + 2)));
        }
        return known;
    }

    /** Returns both tables; goals and sizes are those of the contest, which need not have run here. */
    List<String> tables(String words, Contest contest) {
        List<String> table = new ArrayList<>();
        table.add("| `" + words + "` | medians of the JVMs | wanted | |");
        table.add("|---|---|---|---|");
        for (Pair pair : contest.ratios()) {
            table.add(row(pair.toString(), results(RATIO + pair), contest));
        }
        for (Goal goal : contest.goals()) {
            contest.find(goal.row()).ifPresent(competitor -> table.add(timeRow(competitor, contest)));
        }
        table.add("");
        table.add("| `" + words + "`, median of the quietest JVM | ns for each | one run |");
        table.add("|---|---|---|");
        for (Competitor competitor : contest.competitors()) {
            double nanos = results(NANOS + competitor.name()).stream()
                    .mapToDouble(Quartiles::median)
                    .min()
                    .orElseThrow();
            table.add("| " + competitor.name() + " | " + Quartiles.digits(nanos) + " | "
                    + time(nanos * competitor.units() / 1000) + " |");
        }
        return table;
    }

    private List<Quartiles> results(String row) {
        return results.getOrDefault(row, List.of());
    }

    private String timeRow(Competitor competitor, Contest contest) {
        List<Quartiles> micros = results(NANOS + competitor.name()).stream()
                .map(nanos -> nanos.times(competitor.units() / 1000.0))
                .toList();
        return "| one run, us: " + row(competitor.name(), micros, contest).substring(2);
    }

    /** Returns a row with the medians, lowest first, and the quartiles of the JVM in the middle. */
    private static String row(String name, List<Quartiles> jvms, Contest contest) {
        List<Quartiles> sorted = jvms.stream().sorted(Comparator.comparing(Quartiles::median)).toList();
        int middle = (sorted.size() - 1) / 2;
        String medians = IntStream.range(0, sorted.size())
                .mapToObj(at -> at == middle ? sorted.get(at).toString() : Quartiles.digits(sorted.get(at).median()))
                .collect(Collectors.joining(", "));
        String wanted = contest.goals().stream()
                .filter(goal -> goal.row().equals(name))
                .findFirst()
                .map(goal -> goal.cells(sorted.stream().map(Quartiles::median).toList()))
                .orElse(" |");
        return "| " + name + " | " + medians + " | " + wanted + " |";
    }

    private static String time(double micros) {
        return micros < MANY_MICROS ? Quartiles.digits(micros) + " us" : Quartiles.digits(micros / 1000) + " ms";
    }
}
