package io.skuwright.examples.cli;

import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is found out about records of the neutral form beside what stands in them. */
final class NeutralNotes {

    private final List<Finding> findings = new ArrayList<>();

    /** The places of the faults of the document, with all places around them. */
    private final Set<String> told = new HashSet<>();

    private final Set<String> unknown = new HashSet<>();

    NeutralNotes(List<Finding> document) {
        for (Finding finding : document) {
            String place = finding.place().toString();
            for (int at = place.length(); at > 0; at = place.lastIndexOf('/', at - 1)) {
                told.add(place.substring(0, at));
            }
        }
    }

    /** Says which members of a record nobody knows, once for each kind of record. */
    void look(Row row, String kind, String... known) {
        List<String> names = List.of(known);
        for (String name : row.names()) {
            if (!names.contains(name) && unknown.add(kind + " " + name)) {
                add(Finding.of(CliCode.UNKNOWN_MEMBER)
                        .about(kind)
                        .at(row.place().child(name))
                        .with("member", name)
                        .with("known", String.join(", ", nearest(names, name))));
            }
        }
    }

    /** Those that begin most alike come first, since a sentence cuts a long list. */
    private static List<String> nearest(List<String> names, String name) {
        return names.stream()
                .sorted(Comparator.comparingInt(known -> -alike(known, name)))
                .toList();
    }

    private static int alike(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    void addAll(List<Finding> more) {
        findings.addAll(more);
    }

    List<Finding> findings() {
        return findings;
    }

    /** Tells an item that is no record, unless it is one that was refused with a finding of its own. */
    void noRecord(Cell item, String subject, String member, Place place) {
        if (item.kind() != Cell.Kind.TEXT || !told.contains(place.toString())) {
            add(Finding.of(WireCode.NOT_A_RECORD)
                    .about(subject)
                    .at(place)
                    .with("found", item.kind().name().toLowerCase(Locale.ROOT))
                    .with("field", member));
        }
    }

    /** Says that a line does not count, since an alternative of its group may then count in its place. */
    void lineLeftOut(String subject, String line, String bom, Place place) {
        add(Finding.of(CliCode.BOM_LINE_LEFT_OUT)
                .about(subject)
                .at(place)
                .with("bom", bom)
                .with("line", line));
    }

    /** Says that a BOM does not count, since another one of its product may then be used. */
    void bomLeftOut(String number, String product, Place place) {
        add(Finding.of(CliCode.BOM_LEFT_OUT).about(number).at(place).with("product", product));
    }
}
