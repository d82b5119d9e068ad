package io.skuwright.wdt;

import io.skuwright.product.SpecCombination;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.wire.Listed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the names of the specs of one goods. */
final class SpecNameReader {

    private final SpecNames rules;
    private final String goods;
    private final List<Finding> findings = new ArrayList<>();

    SpecNameReader(SpecNames rules, String goods) {
        this.rules = rules;
        this.goods = goods;
    }

    Outcome<List<SpecCombination>> read(List<SpecNames.Named> names) {
        if (names.isEmpty() || (names.size() == 1 && rules.isSingle(names.get(0).name()))) {
            return Outcome.of(names.stream().map(name -> SpecCombination.empty()).toList());
        }
        for (SpecNames.Named name : names) {
            if (name.name().isBlank() || rules.isSingle(name.name())) {
                findings.add(about(GoodsCode.SPEC_NAME_MISSING, name).with("count", names.size()));
            }
        }
        List<SpecCombination> combinations = findings.isEmpty() ? combinations(names) : List.of();
        if (findings.isEmpty()) {
            repeated(names, combinations);
        }
        return findings.isEmpty() ? Outcome.of(combinations) : Outcome.failed(findings);
    }

    private List<SpecCombination> combinations(List<SpecNames.Named> names) {
        return switch (rules.form()) {
            case WHOLE -> whole(names);
            case VALUES -> values(names);
            case GROUPS -> groups(names);
            case ANY -> any(names);
        };
    }

    private List<SpecCombination> whole(List<SpecNames.Named> names) {
        return names.stream().map(name -> SpecCombination.of(rules.specs(), List.of(name.name()))).toList();
    }

    private List<SpecCombination> values(List<SpecNames.Named> names) {
        List<SpecCombination> combinations = new ArrayList<>(names.size());
        for (SpecNames.Named name : names) {
            List<String> values = split(name.name());
            if (values.size() != rules.specs().size() || values.stream().anyMatch(String::isBlank)) {
                findings.add(about(GoodsCode.SPEC_VALUES_MISCOUNTED, name)
                        .with("values", values.size())
                        .with("specs", Listed.of(rules.specs())));
            } else {
                combinations.add(SpecCombination.of(rules.specs(), values));
            }
        }
        return combinations;
    }

    private List<String> split(String name) {
        List<String> values = new ArrayList<>();
        int from = 0;
        for (int at = name.indexOf(rules.separator()); at >= 0; at = name.indexOf(rules.separator(), from)) {
            values.add(name.substring(from, at));
            from = at + rules.separator().length();
        }
        values.add(name.substring(from));
        return values;
    }

    private List<SpecCombination> any(List<SpecNames.Named> names) {
        List<SpecNames.Named> grouped =
                names.stream().filter(name -> SpecNames.groupsOf(name.name()).isPresent()).toList();
        if (grouped.isEmpty()) {
            return whole(names);
        }
        if (grouped.size() == names.size()) {
            return groups(names);
        }
        SpecNames.Named other = names.stream().filter(name -> SpecNames.groupsOf(name.name()).isEmpty()).findFirst().orElseThrow();
        findings.add(about(GoodsCode.SPEC_FORMS_MIXED, other)
                .with("grouped", grouped.size())
                .with("count", names.size())
                .with("example", grouped.get(0).name()));
        return List.of();
    }

    private List<SpecCombination> groups(List<SpecNames.Named> names) {
        List<SpecCombination> combinations = new ArrayList<>(names.size());
        Set<String> specs = Set.of();
        for (SpecNames.Named name : names) {
            Optional<Map<String, String>> groups = SpecNames.groupsOf(name.name());
            if (groups.isEmpty()) {
                findings.add(about(GoodsCode.SPEC_NAME_UNREADABLE, name));
                continue;
            }
            specs = specs.isEmpty() ? groups.get().keySet() : specs;
            if (groups.get().keySet().equals(specs)) {
                combinations.add(SpecCombination.of(groups.get()));
            } else {
                findings.add(about(GoodsCode.SPEC_GROUPS_DIFFER, name)
                        .with("specs", Listed.of(groups.get().keySet()))
                        .with("expected", Listed.of(specs)));
            }
        }
        return combinations;
    }

    /** Two specs of one name cannot be told apart; all of them are named. */
    private void repeated(List<SpecNames.Named> names, List<SpecCombination> combinations) {
        Map<Map<String, String>, List<SpecNames.Named>> same = new LinkedHashMap<>();
        for (int at = 0; at < names.size(); at++) {
            same.computeIfAbsent(combinations.get(at).values(), key -> new ArrayList<>()).add(names.get(at));
        }
        same.values().stream().filter(several -> several.size() > 1).forEach(several -> findings.add(
                about(GoodsCode.SPEC_NAME_REPEATED, several.get(1))
                        .with("specs", Listed.of(several.stream().map(SpecNames.Named::specNo).toList()))));
    }

    private Finding about(GoodsCode code, SpecNames.Named name) {
        return Finding.of(code)
                .about(goods)
                .at(name.place())
                .with("specNo", name.specNo())
                .with("name", name.name());
    }
}
