package io.skuwright.kingdee;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import io.skuwright.wire.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the documents of BD_MATERIAL into materials, and says which are left out and why. */
final class MaterialDecoder {

    /** A document that was read; without a finding it can be used. */
    private record Candidate(int at, Row row, ErpMaterial material, Optional<Finding> refused) {

        String organisation() {
            return material.organisation().or(material::organisationId).orElse("");
        }

        String document() {
            String id = material.id().orElse("");
            return organisation().isEmpty() ? id : organisation() + "/" + id;
        }

        String documentOrPlace() {
            return document().isEmpty() ? material.place().toString() : document();
        }
    }

    private final MaterialSettings settings;
    private final List<Finding> findings = new ArrayList<>();
    /** How many were left out, by field and value. */
    private final Map<String, Map<String, Integer>> leftOut = new TreeMap<>();
    private boolean saidSeveral;
    private int rowsOfQuery;
    /** What a query did not ask for, by our words. */
    private final Set<String> notAsked = new LinkedHashSet<>();
    /** How many were taken by the internal id of their organisation. */
    private int byId;

    MaterialDecoder(MaterialSettings settings) {
        this.settings = settings;
    }

    Batch<ErpMaterial> decode(Documents documents) {
        findings.addAll(documents.findings());
        List<Candidate> candidates = read(documents);
        List<Candidate> usable = candidates.stream().filter(it -> it.refused.isEmpty()).toList();
        Optional<Finding> several = several(usable);
        Map<Integer, Finding> again = repeated(usable);
        List<ErpMaterial> accepted = new ArrayList<>();
        List<Batch.Rejected> rejected = new ArrayList<>(documents.rejected());
        for (Candidate candidate : candidates) {
            Optional<Finding> why = candidate
                    .refused
                    .or(() -> refusedForAll(candidate, several))
                    .or(() -> Optional.ofNullable(again.get(candidate.at)));
            if (why.isPresent()) {
                rejected.add(new Batch.Rejected(candidate.row.place(), candidate.row.toJson(), why.get()));
            } else {
                accepted.add(candidate.material);
            }
        }
        notAsked();
        settings.organisation()
                .filter(id -> byId > 0)
                .ifPresent(id -> findings.add(EngBomSelection.takenById(settings.names(), id, byId)));
        leftOut.forEach((field, values) -> values.forEach((value, count) -> findings.add(
                Finding.of(MaterialCode.MATERIAL_LEFT_OUT).about(value).with("field", field).with("count", count))));
        return Batch.of(accepted, rejected, findings);
    }

    private List<Candidate> read(Documents documents) {
        List<Candidate> candidates = new ArrayList<>();
        for (int at = 0; at < documents.heads().size(); at++) {
            candidates.add(read(at, documents.heads().get(at), documents.isOfQuery(at)));
        }
        return candidates;
    }

    /** What is left out is not looked at any further: its faults are nobody's concern. */
    private Candidate read(int at, Row row, boolean isOfQuery) {
        MaterialReader reader = new MaterialReader(settings, row, isOfQuery);
        ErpMaterial material = reader.read();
        if (reader.fields().isQuery()) {
            rowsOfQuery++;
            assumed().filter(word -> !reader.fields().head().has(word)).forEach(notAsked::add);
        }
        Optional<Finding> leftOutFor = (settings.anyStatus() ? Optional.<Finding>empty() : notInForce(reader, material))
                .or(() -> ofOther(row, material));
        Optional<Finding> why = leftOutFor.or(reader::error);
        if (leftOutFor.isEmpty()) {
            reader.findings().stream().filter(finding -> why.filter(finding::equals).isEmpty()).forEach(findings::add);
        }
        return new Candidate(at, row, material, why);
    }

    /** Of what a query does not ask for the usual is assumed, unless the caller said that it does not count. */
    private Stream<String> assumed() {
        Stream<String> statuses = Stream.of("documentStatus", "forbidStatus").filter(word -> !settings.anyStatus());
        Stream<String> organisation = Stream.of("organisation")
                .filter(word -> settings.organisation().isEmpty() || settings.anyOrganisation());
        return Stream.of(Stream.of("id"), organisation, statuses).flatMap(words -> words);
    }

    private void notAsked() {
        if (!notAsked.isEmpty()) {
            findings.add(Finding.of(MaterialCode.MATERIAL_FIELDS_NOT_ASKED)
                    .with("count", rowsOfQuery)
                    .with("fields", notAsked.stream()
                            .map(word -> settings.names().names(word).get(0))
                            .collect(Collectors.joining(", "))));
        }
    }

    /** Save bodies have no status; what has one must be approved (C) and not forbidden (A). */
    private Optional<Finding> notInForce(MaterialReader reader, ErpMaterial material) {
        String document = material.documentStatus().orElse("");
        String forbid = material.forbidStatus().orElse("");
        boolean isApproved = document.equals("C") || !reader.fields().head().has("documentStatus");
        if (isApproved && (forbid.equals("A") || !reader.fields().head().has("forbidStatus"))) {
            return Optional.empty();
        }
        count(isApproved ? "forbidStatus" : "documentStatus", isApproved ? forbid : document);
        return Optional.of(about(MaterialCode.MATERIAL_NOT_IN_FORCE, material)
                .with("documentStatus", document)
                .with("forbidStatus", forbid));
    }

    /** An organisation that is not said, or only by an id that is not the wanted one, is not the one asked for. */
    private Optional<Finding> ofOther(Row row, ErpMaterial material) {
        Optional<String> wanted = settings.anyOrganisation() ? Optional.empty() : settings.organisation();
        if (wanted.isEmpty() || material.organisation().or(material::organisationId).equals(wanted)) {
            byId += wanted.isPresent() && material.organisation().isEmpty() ? 1 : 0;
            return Optional.empty();
        }
        if (material.organisation().isPresent()) {
            count("organisation", material.organisation().get());
            return Optional.of(about(MaterialCode.MATERIAL_OTHER_ORGANISATION, material)
                    .with("organisation", material.organisation().get())
                    .with("wanted", wanted.get()));
        }
        Field field = new LooseFields(row, settings.names()).apply("organisation");
        if (material.organisationId().isEmpty()) {
            boolean isAbsent = field.cell().kind() == Cell.Kind.ABSENT;
            return Optional.of(Finding.of(isAbsent ? RowCode.FIELD_MISSING : RowCode.FIELD_BLANK)
                    .about(material.number())
                    .at(field.place())
                    .with("field", field.name()));
        }
        return Optional.of(Finding.of(RowCode.UNMAPPED_ID)
                .about(material.organisationId().get())
                .at(field.place())
                .with("kind", field.name())
                .with("value", material.organisationId().get())
                .with("candidates", ""));
    }

    private Optional<Finding> several(List<Candidate> usable) {
        Map<String, Integer> organisations = new TreeMap<>();
        usable.forEach(it -> organisations.merge(it.organisation(), 1, Integer::sum));
        organisations.remove("");
        if (settings.anyOrganisation() || settings.organisation().isPresent() || organisations.size() <= 1) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(MaterialCode.MATERIAL_SEVERAL_ORGANISATIONS)
                .with("count", organisations.size())
                .with("organisations", organisations.entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .collect(Collectors.joining(", "))));
    }

    private Optional<Finding> refusedForAll(Candidate candidate, Optional<Finding> several) {
        if (several.isEmpty() || candidate.organisation().isEmpty()) {
            return Optional.empty();
        }
        Finding refused = saidSeveral
                ? Finding.of(WireCode.DOCUMENT_REFUSED)
                        .with("cause", MaterialCode.MATERIAL_SEVERAL_ORGANISATIONS.name())
                : several.get();
        saidSeveral = true;
        return Optional.of(refused.about(candidate.material.number()).at(candidate.material.place()));
    }

    /**
     * One number may be a copy for another organisation, or another material: which is meant cannot be told here. What is
     * equal in every cell was read twice; returned is why it is not taken again, by its index.
     */
    private Map<Integer, Finding> repeated(List<Candidate> usable) {
        Map<String, List<Candidate>> numbers = new LinkedHashMap<>();
        usable.stream().filter(it -> !it.material.number().isEmpty()).forEach(it -> numbers.computeIfAbsent(
                        it.material.number(), number -> new ArrayList<>())
                .add(it));
        Map<Integer, Finding> again = new HashMap<>();
        numbers.values().stream().filter(same -> same.size() > 1).forEach(same -> {
            Map<String, Candidate> different = new LinkedHashMap<>();
            for (Candidate it : same) {
                Candidate first = different.putIfAbsent(it.row.toJson(), it);
                if (first != null) {
                    again.put(it.at, severalOf(List.of(first, it)));
                }
            }
            if (different.size() > 1) {
                findings.add(severalOf(List.copyOf(different.values())));
            }
        });
        return again;
    }

    private static Finding severalOf(List<Candidate> same) {
        return about(MaterialCode.MATERIAL_NUMBER_REPEATED, same.get(1).material)
                .with("count", same.size())
                .with("documents", same.stream()
                        .map(Candidate::documentOrPlace)
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    private void count(String word, String value) {
        leftOut.computeIfAbsent(settings.names().names(word).get(0), field -> new TreeMap<>())
                .merge(value, 1, Integer::sum);
    }

    private static Finding about(MaterialCode code, ErpMaterial material) {
        return Finding.of(code).about(material.number()).at(material.place());
    }
}
