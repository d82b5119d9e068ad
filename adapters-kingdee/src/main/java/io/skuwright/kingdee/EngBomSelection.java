package io.skuwright.kingdee;

import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Place;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import io.skuwright.wire.FieldReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Decides which documents are taken: by status, category and organisation, before their lines are looked at. */
final class EngBomSelection {

    /** A document with what decides about it. */
    private record Candidate(Row head, String number, Organisation organisation, String id, Optional<Finding> leftOut) {

        String document() {
            return organisation.key().isEmpty() ? id : organisation.key() + "/" + id;
        }
    }

    private final FieldNames names;
    private final BomCodes codes;
    private final EngBomFilter filter;
    private final List<Optional<Finding>> fates = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> categories = new TreeMap<>();
    /** How many were left out, by field and value. */
    private final Map<String, Map<String, Integer>> others = new TreeMap<>();
    private boolean saidSeveral;
    /** How many of each organisation could be taken, and the places of documents by number: all that is kept of each. */
    private final Map<String, Integer> organisations = new TreeMap<>();
    private final Map<String, Map<String, Place>> documents = new LinkedHashMap<>();
    private String first = "";
    /** How many were taken by the internal id of their organisation. */
    private int byId;

    EngBomSelection(EngBomReading reading) {
        this.names = reading.names();
        this.codes = reading.codes();
        this.filter = reading.filter();
    }

    /** Returns why each document is not taken, in their order; empty for those that are. */
    List<Optional<Finding>> fates() {
        return fates;
    }

    /** Returns what was left out, counted, and the numbers that stand for several documents. */
    List<Finding> findings() {
        return findings;
    }

    EngBomSelection of(Documents found) {
        List<Candidate> candidates = new ArrayList<>();
        for (int at = 0; at < found.heads().size(); at++) {
            candidates.add(candidate(found.heads().get(at), found.isOfQuery(at)));
        }
        List<Candidate> left = candidates.stream().filter(it -> it.leftOut.isEmpty()).toList();
        left.forEach(this::seen);
        Optional<Finding> several = several();
        candidates.forEach(it -> fates.add(fate(it, several)));
        count();
        repeated();
        return this;
    }

    /**
     * Returns why the next of many documents is not taken, for those who hand them out one at a time.
     *
     * <p>Others may be out already when a second organisation comes: those of the first are taken, and {@link #end()}
     * says that they were not the only ones.
     */
    Optional<Finding> next(Row head, boolean isOfQuery) {
        Candidate it = candidate(head, isOfQuery);
        if (it.leftOut.isPresent()) {
            return fate(it, Optional.empty());
        }
        seen(it);
        first = first.isEmpty() ? it.organisation.key() : first;
        return it.organisation.key().equals(first) ? Optional.empty() : fate(it, several());
    }

    /** Returns what all documents together tell. */
    List<Finding> end() {
        several().ifPresent(findings::add);
        count();
        repeated();
        return findings;
    }

    private void seen(Candidate it) {
        if (!it.organisation.key().isEmpty()) {
            organisations.merge(it.organisation.key(), 1, Integer::sum);
        }
        if (!it.number.isEmpty()) {
            documents.computeIfAbsent(it.number, number -> new LinkedHashMap<>(2))
                    .putIfAbsent(it.document(), it.head.place());
        }
    }

    private Candidate candidate(Row head, boolean isQuery) {
        LooseFields fields = new LooseFields(head, names, isQuery);
        FieldReader reader = FieldReader.of(fields, Limits.defaults());
        String number = reader.code("number").orElse("");
        Organisation organisation = Organisation.of(fields, names.names(Organisation.WORD));
        Optional<Finding> leftOut = filter.leavesOut(reader, head.place(), number, codes)
                .or(() -> otherOrganisation(head, number, organisation));
        return new Candidate(head, number, organisation, fields.apply("bomId").cell().text(), leftOut);
    }

    /** Like the category, an organisation that is not said is not the one that was asked for. */
    private Optional<Finding> otherOrganisation(Row head, String number, Organisation organisation) {
        Optional<String> wanted = filter.organisations().number();
        if (wanted.isEmpty() || organisation.key().equals(wanted.get())) {
            byId += wanted.isPresent() && organisation.number().isEmpty() ? 1 : 0;
            return Optional.empty();
        }
        if (organisation.number().isPresent()) {
            return Optional.of(Finding.of(EngBomCode.ENG_BOM_OTHER_ORGANISATION)
                    .about(number)
                    .at(head.place())
                    .with("organisation", organisation.key())
                    .with("wanted", wanted.get()));
        }
        return Optional.of(organisation.id()
                .map(id -> Finding.of(RowCode.UNMAPPED_ID)
                        .about(id)
                        .at(organisation.field().place())
                        .with("kind", organisation.field().name())
                        .with("value", id)
                        .with("candidates", ""))
                .orElseGet(() -> EngBomFilter.missing(organisation.field(), number)));
    }

    /** The id that was asked for may be the number of another organisation: who asked is told what was compared. */
    static Finding takenById(FieldNames names, String id, int count) {
        String field = names.names(Organisation.WORD).stream()
                .filter(name -> !LooseFields.givesNumber(name))
                .findFirst()
                .orElse(Organisation.WORD);
        return Finding.of(KingdeeCode.KINGDEE_ORGANISATION_BY_ID).about(id).with("field", field).with("count", count);
    }

    private Optional<Finding> several() {
        if (!filter.organisations().equals(EngBomFilter.Wanted.ONE) || organisations.size() <= 1) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(EngBomCode.ENG_BOM_SEVERAL_ORGANISATIONS)
                .with("count", organisations.size())
                .with("organisations", organisations.entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .collect(Collectors.joining(", "))));
    }

    private Optional<Finding> fate(Candidate candidate, Optional<Finding> several) {
        if (candidate.leftOut.isPresent()) {
            note(candidate, candidate.leftOut.get());
            return candidate.leftOut;
        }
        if (several.isEmpty() || candidate.organisation.key().isEmpty()) {
            return Optional.empty();
        }
        Finding refused = saidSeveral
                ? Finding.of(WireCode.DOCUMENT_REFUSED)
                        .with("cause", EngBomCode.ENG_BOM_SEVERAL_ORGANISATIONS.name())
                : several.get();
        saidSeveral = true;
        return Optional.of(refused.about(candidate.number).at(candidate.head.place()));
    }

    private void note(Candidate candidate, Finding why) {
        if (why.code() == KingdeeCode.ENG_BOM_NOT_STANDARD) {
            categories.merge(String.valueOf(why.attributes().get("category")), 1, Integer::sum);
        } else if (why.code() == KingdeeCode.ENG_BOM_NOT_IN_FORCE) {
            String document = String.valueOf(why.attributes().get("documentStatus"));
            String forbid = String.valueOf(why.attributes().get("forbidStatus"));
            boolean byDocument = !EngBomFilter.isApproved(
                    new LooseFields(candidate.head, names).apply("documentStatus").cell());
            note(byDocument ? "documentStatus" : "forbidStatus", byDocument ? document : forbid);
        } else if (why.code() == EngBomCode.ENG_BOM_OTHER_ORGANISATION) {
            note(Organisation.WORD, candidate.organisation.key());
        }
    }

    private void note(String word, String value) {
        others.computeIfAbsent(names.names(word).get(0), field -> new TreeMap<>()).merge(value, 1, Integer::sum);
    }

    private void count() {
        categories.forEach((category, count) -> findings.add(Finding.of(KingdeeCode.ENG_BOM_CATEGORY_LEFT_OUT)
                .about(category)
                .with("count", count)));
        filter.organisations().number().filter(id -> byId > 0).ifPresent(id -> findings.add(takenById(names, id, byId)));
        others.forEach((field, values) -> values.forEach((value, count) -> findings.add(
                Finding.of(EngBomCode.ENG_BOM_LEFT_OUT).about(value).with("field", field).with("count", count))));
    }

    /** One number may be another BOM in another organisation, or a copy: which one is meant cannot be told here. */
    private void repeated() {
        documents.forEach((number, each) -> {
            if (each.size() > 1) {
                findings.add(Finding.of(EngBomCode.ENG_BOM_NUMBER_REPEATED)
                        .about(number)
                        .at(List.copyOf(each.values()).get(1))
                        .with("count", each.size())
                        .with("documents", String.join(", ", each.keySet())));
            }
        });
    }
}
