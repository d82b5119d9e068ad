package io.skuwright.bench;

import io.skuwright.bench.gen.BomPages;
import io.skuwright.bench.gen.BomQuantities;
import io.skuwright.bench.gen.BomShape;
import io.skuwright.bench.gen.OrderShape;
import io.skuwright.bench.gen.Terms.Denominators;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Measures ratios that hold on a busy machine: side by side in one JVM, and in three JVMs.
 *
 * <p>Arguments: {@code classify [KITS|FLAT|DEEP] [lines]}, {@code logging [shape] [lines]}, {@code growth
 * [shape]}, {@code sums [WHOLE|FRACTIONS|CO_PRIME]}, {@code explode [shape] [quantities] [skip per cent]}, {@code
 * forest [edges]}, {@code uses [edges]}, {@code index [edges]}, {@code doubling [tree|diamond|index]}, {@code names
 * [full-width per cent]}, {@code sheets [csv|xlsx] [rows]}, {@code consolidate [rows] [SKUs of an SPU]
 * [sound|faulty]}, {@code available [kits|growth]}, {@code fulfil [orders]}, {@code decode
 * [bill|query|view|order|goods] [lines]}, {@code endtoend [lines]}, {@code encode [lines]}; then {@code jvms=3} and {@code rounds=31} if
 * other numbers are wanted.
 */
public final class Paired {

    private Paired() {}

    /** Runs a contest in several JVMs and prints the tables of their medians. */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(args.length == 0 ? List.of("classify") : List.of(args));
        int jvms = option(words, "jvms=", 3);
        int rounds = option(words, "rounds=", Rounds.COUNT);
        if (jvms == 0) {
            runHere(words, rounds);
            return;
        }
        String name = String.join(" ", words);
        Contest contest = contest(words);
        Report report = new Report();
        List<Double> loads = new ArrayList<>(List.of(load()));
        for (int jvm = 1; jvm <= jvms; jvm++) {
            System.out.println("-- " + name + ", JVM " + jvm + " of " + jvms);
            runThere(words, rounds, report);
            loads.add(load());
        }
        System.out.println("-- for the page; OpenJDK " + Runtime.version() + ", load average before and after each JVM: "
                + loads.stream().map(Quartiles::digits).collect(Collectors.joining(", ")));
        report.tables(name, contest).forEach(System.out::println);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Takes an option out of the words. */
    private static int option(List<String> words, String name, int otherwise) {
        String value = words.stream().filter(word -> word.startsWith(name)).findFirst().orElse(name + otherwise);
        words.removeIf(word -> word.startsWith(name));
        return Integer.parseInt(value.substring(name.length()));
    }

    private static void runHere(List<String> words, int count) {
        Contest contest = contest(words);
        Rounds rounds = Rounds.run(contest, count);
        Report.lines(contest, rounds).forEach(System.out::println);
        System.out.println("(" + rounds.kept() + ")");
    }

    private static void runThere(List<String> words, int rounds, Report report)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (List.of("consolidate", "fulfil").contains(words.get(0)) || words.contains("orders")) {
            // A heap that grows while the first competitors run would be paid for by them.
            command.addAll(List.of("-Xms4g", "-Xmx4g"));
        }
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), Paired.class.getName()));
        command.addAll(words);
        command.add("jvms=0");
        command.add("rounds=" + rounds);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                report.take(line);
                System.out.println(line);
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException("A JVM of the contest failed.");
        }
    }

    /** Returns the contest that is named by words, in any case. */
    static Contest contest(List<String> words) {
        return switch (words.get(0)) {
            case "classify" -> Contest.classify(shape(words), number(words, 2, 1000));
            case "logging" -> Contest.logging(shape(words), number(words, 2, 1000));
            case "growth" -> Contest.growth(shape(words));
            case "sums" -> Contest.sums(Denominators.valueOf(name(words, 1, "FRACTIONS")));
            case "names" -> Contest.names(number(words, 1, 10));
            case "explode" -> BomContests.explode(
                    BomShape.valueOf(name(words, 1, "TREE6X5")),
                    BomQuantities.valueOf(name(words, 2, "INTEGER")),
                    number(words, 3, 0));
            case "forest" -> BomContests.forest(number(words, 1, 100_000));
            case "uses" -> BomContests.uses(number(words, 1, 100_000));
            case "index" -> BomContests.index(number(words, 1, 100_000));
            case "doubling" -> BomContests.doubling(name(words, 1, "TREE"));
            case "sheets" -> Contest.sheets(name(words, 1, "CSV"), number(words, 2, 100_000));
            case "consolidate" -> ConsolidateContest.of(
                    number(words, 1, 1_000_000), number(words, 2, 10), name(words, 3, "FAULTY").equals("FAULTY"));
            case "available" -> name(words, 1, "1000").equals("GROWTH")
                    ? KitContests.growth()
                    : KitContests.available(number(words, 1, 1_000));
            case "fulfil" -> FulfilContest.of(number(words, 1, 10_000));
            case "decode" -> decode(name(words, 1, "BILL"), number(words, 2, 10_000));
            case "endtoend" -> DecodeContest.endToEnd(number(words, 1, 1_000));
            case "encode" -> DecodeContest.encode(number(words, 1, 1_000));
            default -> throw new IllegalArgumentException("Not classify, logging, growth, sums, names, explode,"
                    + " forest, uses, index, doubling, sheets, consolidate, available, fulfil, decode, endtoend or encode: " + words);
        };
    }

    private static Contest decode(String what, int size) {
        return switch (what) {
            case "ORDER" -> DecodeContest.orderLines(size);
            case "GOODS" -> DecodeContest.goods(size);
            case "ORDERS" -> DecodeContest.shopOrders(size);
            default -> DecodeContest.boms(BomPages.Form.valueOf(what), size);
        };
    }

    private static OrderShape shape(List<String> words) {
        return OrderShape.valueOf(name(words, 1, "KITS"));
    }

    private static String name(List<String> words, int at, String otherwise) {
        return words.size() > at ? words.get(at).toUpperCase(Locale.ROOT) : otherwise;
    }

    private static int number(List<String> words, int at, int otherwise) {
        return words.size() > at ? Integer.parseInt(words.get(at)) : otherwise;
    }
}
