package io.skuwright.examples.cli;

import io.skuwright.consolidation.ConsolidationRules;
import io.skuwright.result.Limits;
import io.skuwright.row.CleanUp;
import io.skuwright.sheets.SheetLimits;
import io.skuwright.sheets.SheetSettings;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say which column of a file is what, and how the file is read. */
final class ConsolidateOptions {

    static final String EXAMPLE = "%nExample, with the sample sheet that comes with the command line:%n%n"
            + "  java -jar examples/cli/target/skuwright.jar consolidate examples/cli/samples/materials.csv \\%n"
            + "    --code code --name name --category category --unit unit --spec color,spec --format table%n";

    @Option(names = "--code", required = true, paramLabel = "COL", description = "the column of the code")
    private String code = "";

    @Option(names = "--name", required = true, paramLabel = "COL", description = "the column of the product's name")
    private String name = "";

    @Option(names = "--category", paramLabel = "COL", description = "the column of the category")
    private @Nullable String category;

    @Option(names = "--unit", paramLabel = "COL", description = "the column of the unit")
    private @Nullable String unit;

    @Option(
            names = "--spec",
            required = true,
            split = ",",
            paramLabel = "COL",
            description = "the columns of the specs, for example color,size")
    private List<String> specs = new ArrayList<>();

    @Option(
            names = "--key",
            split = ",",
            paramLabel = "COL",
            description = "the columns that say together what is one product; the name if absent")
    private List<String> key = new ArrayList<>();

    @Option(
            names = "--drop-empty-columns",
            description = "a spec that no row of a product has is no spec of that product")
    private boolean dropEmptyColumns;

    @Option(
            names = "--clean",
            paramLabel = "trim,nfc",
            description = "what texts are cleaned up of before they are compared; nothing if absent")
    private @Nullable String clean;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "the encoding of a CSV file that is not UTF-8, for example GB18030")
    private @Nullable String encoding;

    @Option(names = "--separator", paramLabel = "CHAR", description = "what stands between cells of a CSV file; a comma if absent")
    private @Nullable String separator;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "writes a report for people (.html) or the rejected rows as CSV (.csv); may be repeated")
    private List<String> reports = new ArrayList<>();

    @Option(names = "--sheet", paramLabel = "NAME", description = "the sheet of a workbook; the first if absent")
    private @Nullable String sheet;

    @Parameters(paramLabel = "FILE|-", description = "CSV, XLSX or a JSON array of flat rows, or - for standard input")
    private String file = "";

    String file() {
        return file;
    }

    List<String> reports() {
        return reports;
    }

    /** Returns the rules; what makes no sense together is wrong use. */
    ConsolidationRules rules(Limits limits) {
        try {
            ConsolidationRules.Builder rules = ConsolidationRules.builder()
                    .code(code)
                    .name(name)
                    .specs(specs)
                    .dropEmptyColumns(dropEmptyColumns)
                    .limits(limits);
            if (category != null) {
                rules.category(category);
            }
            if (unit != null) {
                rules.unit(unit);
            }
            if (!key.isEmpty()) {
                rules.key(key);
            }
            if (clean != null) {
                rules.cleanUp(CleanUp.parse(clean));
            }
            return rules.build();
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
    }

    /** Returns how files are read: some columns are under the rules for codes, and none may be missing. */
    SheetSettings sheetSettings(Set<String> columns, Set<String> codes, SheetLimits limits) {
        try {
            SheetSettings.Builder settings = SheetSettings.builder()
                    .codeColumns(codes)
                    .required(columns)
                    .limits(limits);
            if (encoding != null) {
                settings.fallback(charset(encoding));
            }
            if (separator != null) {
                settings.separator(oneCharacter(separator));
            }
            if (sheet != null) {
                settings.sheet(sheet);
            }
            return settings.build();
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new WrongUse("Encoding '" + name + "' is not known. Maybe GB18030 or windows-1252 was meant.");
        }
    }

    private static char oneCharacter(String text) {
        String character = text.equals("\\t") ? "\t" : text;
        if (character.length() != 1) {
            throw new WrongUse("--separator is '" + text + "', but must be one character, or \\t.");
        }
        return character.charAt(0);
    }

    /** Returns the columns that the rules name, each once. */
    static Set<String> columns(ConsolidationRules rules) {
        Set<String> columns = new LinkedHashSet<>();
        columns.add(rules.code());
        columns.add(rules.name());
        rules.category().ifPresent(columns::add);
        rules.unit().ifPresent(columns::add);
        columns.addAll(rules.specs());
        columns.addAll(rules.key());
        return columns;
    }
}
