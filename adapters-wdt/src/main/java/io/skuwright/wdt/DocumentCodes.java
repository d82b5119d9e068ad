package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.sync.DocumentKind;
import io.skuwright.sync.DocumentKind.Direction;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the numbers of documents and statuses mean in one dialect.
 *
 * <p>The same number is another document in another dialect: a receipt of the type 10 is one in advance in qyb, an
 * outside operator's gain in Y and a purchase in qjb. So a table belongs to a {@link Dialect}. Example:
 *
 * <pre>
 * DocumentCodes codes = DocumentCodes.of(Dialect.QYB).with(Map.of("in.21", "other-in"));
 * codes.kind(DocumentKind.Direction.IN, "1");    // PURCHASE_IN
 * codes.meaning("tradeStatus", "95");            // shipped
 * </pre>
 *
 * <p>Lines are {@code field.code = meaning}. The fields {@code in} and {@code out} (numbers) and {@code inName} and
 * {@code outName} (names) have the codes of {@link DocumentKind} as meanings, all others a word; the tables of the
 * flagship edition's issues are not confirmed beyond {@code 5} and {@code 110}. What a table does not know is no kind
 * and no meaning: it stays text, with a finding of {@link DocumentCode}, and is never guessed.
 *
 * <p>In Y the vendor's own lists contradict each other, so the name is believed and the number is a hint; elsewhere it
 * is the other way round. This class is immutable and thread-safe.
 */
public final class DocumentCodes {

    private final Dialect dialect;
    private final Map<String, String> table;

    private DocumentCodes(Dialect dialect, Map<String, String> table) {
        this.dialect = dialect;
        this.table = table;
    }

    /** Returns the usual table of a dialect. */
    public static DocumentCodes of(Dialect dialect) {
        return new DocumentCodes(requireNonNull(dialect, "dialect"), CodeTables.of(dialect));
    }

    /** Returns the dialect that the numbers belong to. */
    public Dialect dialect() {
        return dialect;
    }

    /** Returns all lines, such as {@code in.1 = purchase-in}, in the order of their keys; not modifiable. */
    public Map<String, String> table() {
        return table;
    }

    /**
     * Returns this table with some lines changed or added, for example {@code tradeStatus.57 = approved}.
     *
     * @throws IllegalArgumentException if a line is of no known field or says no known kind (those that are known are
     *     named)
     */
    public DocumentCodes with(Map<String, String> lines) {
        Map<String, String> more = new TreeMap<>(table);
        lines.forEach((key, meaning) -> {
            String field = key.substring(0, Math.max(0, key.indexOf('.')));
            if (!fields().contains(field)) {
                throw new IllegalArgumentException("Line '" + key + "' is of no known field. Known fields: "
                        + String.join(", ", fields()) + ".");
            }
            direction(field).ifPresent(direction -> checkKind(key, meaning, direction));
            if (field.equals("matchTarget") || field.equals("specType")) {
                MatchTarget.of(meaning);
            }
            more.put(key, meaning);
        });
        return new DocumentCodes(dialect, Collections.unmodifiableMap(more));
    }

    private List<String> fields() {
        return table.keySet().stream().map(key -> key.substring(0, key.indexOf('.'))).distinct().toList();
    }

    private static Optional<Direction> direction(String field) {
        return switch (field) {
            case CodeTables.IN, CodeTables.IN_NAME -> Optional.of(Direction.IN);
            case CodeTables.OUT, CodeTables.OUT_NAME -> Optional.of(Direction.OUT);
            default -> Optional.empty();
        };
    }

    private static void checkKind(String key, String meaning, Direction direction) {
        if (DocumentKind.of(meaning).direction() != direction) {
            throw new IllegalArgumentException(
                    "Line '" + key + "' says the kind '" + meaning + "', which goes the other way.");
        }
    }

    /** Returns the meaning of a code of a field, such as {@code tradeStatus}; empty if the table does not know it. */
    public Optional<String> meaning(String field, String code) {
        return Optional.ofNullable(table.get(requireNonNull(field, "field") + "." + requireNonNull(code, "code")));
    }

    /**
     * Returns the code that is written for a meaning: of several the first in the order of text.
     *
     * @throws IllegalArgumentException if no code of the field has the meaning
     */
    public String code(String field, String meaning) {
        String start = field + ".";
        return table.entrySet().stream()
                .filter(line -> line.getKey().startsWith(start) && line.getValue().equals(meaning))
                .map(line -> line.getKey().substring(start.length()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No code of '" + field + "' means '" + meaning + "'. Known: " + known(field) + "."));
    }

    /**
     * Returns the kind that a number is.
     *
     * @throws IllegalArgumentException if the direction is neither in nor out
     */
    public Optional<DocumentKind> kind(Direction direction, String code) {
        return meaning(numbers(direction), code).flatMap(DocumentKind::find);
    }

    /**
     * Returns the kind that a number is in Y's queries of serial numbers, where issues are negative.
     *
     * <p>Example: {@code -2} is a transfer out and {@code 2} a transfer in.
     */
    public Optional<DocumentKind> kindOfSerialNumberRow(String code) {
        return code.startsWith("-") ? kind(Direction.OUT, code.substring(1)) : kind(Direction.IN, code);
    }

    /**
     * Returns the type that a number and a name say.
     *
     * @param direction whether it is a receipt or an issue
     * @param code the number, empty if none was said
     * @param name the name, empty if none was said
     * @param place where they stand
     * @return the type, always there: without a kind there is {@code DOCUMENT_TYPE_UNKNOWN}, and {@code
     *     DOCUMENT_TYPE_CONTRADICTORY}, {@code DOCUMENT_TYPE_BY_NAME} or {@code DOCUMENT_TYPE_DOUBTFUL} tell how sure
     *     it is
     * @throws IllegalArgumentException if the direction is neither in nor out
     */
    public Outcome<DocumentType> type(Direction direction, String code, String name, Place place) {
        Optional<DocumentKind> byCode = kind(direction, code);
        Optional<DocumentKind> byName = meaning(names(direction), name).flatMap(DocumentKind::find);
        Optional<DocumentKind> kind = choose(byCode, byName, name);
        DocumentType type = new DocumentType(code, name, kind);
        return notice(direction, type, byCode, byName)
                .map(finding -> finding.about(code.isEmpty() ? name : code)
                        .at(place)
                        .with("direction", direction.code())
                        .with("name", name))
                .map(finding -> Outcome.of(type, List.of(finding)))
                .orElseGet(() -> Outcome.of(type));
    }

    private Optional<DocumentKind> choose(Optional<DocumentKind> byCode, Optional<DocumentKind> byName, String name) {
        if (dialect != Dialect.Y) {
            return byCode.or(() -> byName);
        }
        return name.isEmpty() ? byCode : byName;
    }

    private Optional<Finding> notice(
            Direction direction, DocumentType type, Optional<DocumentKind> byCode, Optional<DocumentKind> byName) {
        if (type.kind().isEmpty()) {
            return Optional.of(Finding.of(DocumentCode.DOCUMENT_TYPE_UNKNOWN).with("known", known(numbers(direction))));
        }
        String taken = type.kind().map(DocumentKind::code).orElse("");
        if (byCode.isPresent() && byName.isPresent() && !byCode.equals(byName)) {
            return Optional.of(Finding.of(DocumentCode.DOCUMENT_TYPE_CONTRADICTORY)
                    .with("byCode", byCode.map(DocumentKind::code).orElse(""))
                    .with("byName", byName.map(DocumentKind::code).orElse(""))
                    .with("taken", taken));
        }
        if (byCode.isEmpty() && !type.code().isEmpty()) {
            return Optional.of(Finding.of(DocumentCode.DOCUMENT_TYPE_BY_NAME).with("taken", taken));
        }
        return byName.isEmpty() && isDoubtful(direction, type)
                ? Optional.of(Finding.of(DocumentCode.DOCUMENT_TYPE_DOUBTFUL).with("taken", taken))
                : Optional.empty();
    }

    /** The vendor's pages on Y still show qyb's list in places, so a number that differs there may be either. */
    private boolean isDoubtful(Direction direction, DocumentType type) {
        return dialect == Dialect.Y && !type.kind().equals(of(Dialect.QYB).kind(direction, type.code()));
    }

    /** Returns the value of a field; the finding says if the table does not know it. */
    Outcome<CodedValue> read(String field, String code, Place place) {
        CodedValue value = new CodedValue(code, meaning(field, code));
        return value.meaning().isPresent()
                ? Outcome.of(value)
                : Outcome.of(
                        value,
                        List.of(Finding.of(DocumentCode.DOCUMENT_CODE_UNKNOWN)
                                .about(code)
                                .at(place)
                                .with("field", field)
                                .with("known", known(field))));
    }

    private String known(String field) {
        StringBuilder known = new StringBuilder();
        table.forEach((key, meaning) -> {
            if (key.startsWith(field + ".")) {
                known.append(known.length() == 0 ? "" : ", ");
                known.append(key.substring(field.length() + 1)).append(' ').append(meaning);
            }
        });
        return known.toString();
    }

    private static String numbers(Direction direction) {
        return switch (direction) {
            case IN -> CodeTables.IN;
            case OUT -> CodeTables.OUT;
            case NONE -> throw new IllegalArgumentException("A stock document goes in or out.");
        };
    }

    private static String names(Direction direction) {
        return direction == Direction.IN ? CodeTables.IN_NAME : CodeTables.OUT_NAME;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentCodes that && dialect == that.dialect && table.equals(that.table);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dialect, table);
    }

    @Override
    public String toString() {
        return dialect.code() + " " + table;
    }
}
