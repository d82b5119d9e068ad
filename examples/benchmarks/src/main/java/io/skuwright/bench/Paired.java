package io.skuwright.bench;

import io.skuwright.bench.Contest.Competitor;
import io.skuwright.bench.Contest.Pair;
import io.skuwright.bench.gen.OrderShape;
import io.skuwright.bench.gen.Terms.Denominators;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures ratios that hold on a busy machine: side by side in one JVM, and in three JVMs.
 *
 * <p>Arguments: {@code classify [KITS|FLAT|DEEP] [lines]}, {@code logging [shape] [lines]}, {@code growth
 * [shape]}, {@code sums [WHOLE|FRACTIONS|CO_PRIME]}; then {@code jvms=3} if another number is wanted.
 */
public final class Paired {

    private static final String RATIO = "ratio ";

    private Paired() {}

    /** Runs a contest in several JVMs and prints all medians and the lowest of them. */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(args.length == 0 ? List.of("classify") : List.of(args));
        int jvms = Integer.parseInt(words.stream()
                .filter(word -> word.startsWith("jvms="))
                .map(word -> word.substring(5))
                .findFirst()
                .orElse("3"));
        words.removeIf(word -> word.startsWith("jvms="));
        if (jvms == 0) {
            runHere(words);
            return;
        }
        Map<String, List<Double>> medians = new LinkedHashMap<>();
        for (int jvm = 1; jvm <= jvms; jvm++) {
            System.out.println("-- " + String.join(" ", words) + ", JVM " + jvm + " of " + jvms);
            runThere(words, medians);
        }
        System.out.println("-- medians of the JVMs, lowest first");
        medians.forEach((pair, values) -> System.out.println(
                pair + ": " + String.join(", ", values.stream().sorted().map(Paired::text).toList())));
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static void runHere(List<String> words) {
        Contest contest = contest(words);
        Rounds rounds = Rounds.run(contest);
        for (Competitor competitor : contest.competitors()) {
            System.out.println(competitor.name() + ": " + rounds.nanos(competitor.name()) + " ns");
        }
        for (Pair pair : contest.ratios()) {
            System.out.println(RATIO + pair + ": " + rounds.ratio(pair));
        }
        System.out.println("(" + rounds.kept() + ")");
    }

    private static void runThere(List<String> words, Map<String, List<Double>> medians)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), Paired.class.getName()));
        command.addAll(words);
        command.add("jvms=0");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println(line);
                if (line.startsWith(RATIO)) {
                    String pair = line.substring(RATIO.length(), line.indexOf(':'));
                    String median = line.substring(line.indexOf(':') + 2, line.indexOf(" ("));
                    medians.computeIfAbsent(pair, key -> new ArrayList<>()).add(Double.valueOf(median));
                }
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("A JVM of the contest failed.");
        }
    }

    /** Returns the contest that is named by words. */
    static Contest contest(List<String> words) {
        String first = words.size() > 1 ? words.get(1) : "";
        OrderShape shape = first.isEmpty() || words.get(0).equals("sums") ? OrderShape.KITS : OrderShape.valueOf(first);
        int lines = words.size() > 2 ? Integer.parseInt(words.get(2)) : 1000;
        return switch (words.get(0)) {
            case "classify" -> Contest.classify(shape, lines);
            case "logging" -> Contest.logging(shape, lines);
            case "growth" -> Contest.growth(shape);
            case "sums" -> Contest.sums(first.isEmpty() ? Denominators.FRACTIONS : Denominators.valueOf(first));
            default -> throw new IllegalArgumentException("Not classify, logging, growth or sums: " + words);
        };
    }
}
