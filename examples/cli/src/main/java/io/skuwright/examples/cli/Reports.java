package io.skuwright.examples.cli;

import io.skuwright.result.Finding;
import io.skuwright.result.Language;
import io.skuwright.sheets.Audience;
import io.skuwright.sheets.ConsolidationReport;
import io.skuwright.sheets.ReportSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes what came of a sheet into files that people read. */
final class Reports {

    private final List<Path> files;

    private Reports(List<Path> files) {
        this.files = files;
    }

    /** Takes the names of files; one that could not be written, or is read from, is refused before the work begins. */
    static Reports of(List<String> names, List<String> inputs) {
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (!lower.endsWith(".html") && !lower.endsWith(".htm") && !isCsv(name)) {
                throw new WrongUse("--report is '" + name + "', but its name must end in .html or .csv.");
            }
            Path file = path(name);
            for (String input : inputs) {
                if (isSame(file, input)) {
                    throw new WrongUse("--report is '" + name + "', which is read from; a report must be another file.");
                }
            }
            files.add(file);
        }
        return new Reports(files);
    }

    private static boolean isSame(Path file, String input) {
        try {
            return Files.exists(file) && !input.equals("-") && Files.isSameFile(file, Path.of(input));
        } catch (IOException | InvalidPathException e) {
            return false; // what cannot be read is told when it is read
        }
    }

    private static Path path(String name) {
        Path file;
        try {
            file = Path.of(name);
        } catch (InvalidPathException e) {
            throw new WrongUse("Cannot write '" + name + "'. It is no name of a file.");
        }
        Path directory = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file) || directory == null || !Files.isDirectory(directory)) {
            throw new WrongUse("Cannot write '" + name + "'. Maybe its directory does not exist.");
        }
        return file;
    }

    private static boolean isCsv(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /** Writes all files and returns what had to be changed in them. */
    List<Finding> write(ConsolidateCommand.Made made, String title, Language language) {
        List<Finding> findings = new ArrayList<>();
        ConsolidationReport report = ConsolidationReport.of(made.products())
                .withReading(made.read().rejected(), made.read().findings())
                .with(ReportSettings.builder()
                        .title(title.equals("-") ? "" : String.valueOf(Path.of(title).getFileName()))
                        .language(language)
                        .build());
        for (Path file : files) {
            try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                findings.addAll(
                        isCsv(file.toString())
                                ? report.writeRejectedCsv(out, Audience.PEOPLE)
                                : report.writeHtml(out));
            } catch (IOException | UncheckedIOException e) {
                throw new WrongUse("Cannot write '" + file + "'. Maybe the disk is full, or it may not be written.");
            }
        }
        return findings;
    }
}
