package io.skuwright.consolidation;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One rule of the sync that must change for new data.
 *
 * <p>An upgrade covers what is there; without these changes the next new material would come as a SKU without SPU
 * again. Example: {@link Kind#MATERIAL_TO_SPU} with the columns {@code Name, Category, Unit}. This class is
 * immutable and thread-safe. Source: rules S8, S13, S14.
 *
 * @param kind what changes
 * @param columns the columns of the source that it is about, in the order of the consolidation rules
 * @param from the day from which data go by it, if the kind has one
 */
public record SyncRuleChange(Kind kind, List<String> columns, Optional<LocalDate> from) {

    /** What changes in the sync. */
    public enum Kind {
        /** Key, name, category and unit of a material go to the SPU, found by the key. */
        MATERIAL_TO_SPU(
                "New materials: look for the SPU by the key; create and activate it if there is none. These columns go to"
                        + " the SPU: {columns}.",
                "新物料：按关键列查找 SPU；没有则创建并启用。以下列同步到 SPU：{columns}。",
                "Materiale noi: căutați SPU-ul după cheie; dacă nu există, creați-l și activați-l. Aceste coloane merg la SPU:"
                        + " {columns}."),
        /** Spec columns go to the specs of the SPU; values are only added. */
        SPECS_TO_SPU(
                "These columns go to the specs of the SPU: {columns}. A new value is added; none is renamed or removed.",
                "以下列同步到 SPU 的规格：{columns}。新规格值只追加，不改名、不删除。",
                "Aceste coloane merg la specificațiile SPU-ului: {columns}. O valoare nouă se adaugă; niciuna nu se"
                        + " redenumește sau șterge."),
        /** The SKU is found by its code and comes under the SPU. */
        SKU_BY_CODE(
                "The SKU is found by its code ({columns}), never by its name, and comes under the SPU with its values.",
                "SKU 按编码（{columns}）匹配，绝不按名称，并按其规格值归入 SPU。",
                "SKU-ul se găsește după cod ({columns}), niciodată după nume, și intră sub SPU cu valorile lui."),
        /** A material without spec values stays a SKU without SPU. */
        NO_SPECS_NO_SPU(
                "A material in which all of these are blank stays a SKU without SPU: {columns}. If only some are blank, it"
                        + " is held back until it is corrected.",
                "以下列全部为空的物料仍为没有 SPU 的 SKU：{columns}。仅部分为空时，先保留不同步，待更正。",
                "Un material la care toate acestea sunt goale rămâne SKU fără SPU: {columns}. Dacă doar unele sunt goale,"
                        + " se oprește până la corectare."),
        /** The sync starts again. */
        RESUME_SYNC(
                "When the plan is carried out and checked, start the sync again with what changed since {from}.",
                "计划执行并核对后，重新启动同步，从 {from} 以来的变更开始。",
                "După ce planul este aplicat și verificat, porniți sincronizarea cu ce s-a schimbat din {from}.");

        private final String english;
        private final String chinese;
        private final String romanian;

        Kind(String english, String chinese, String romanian) {
            this.english = english;
            this.chinese = chinese;
            this.romanian = romanian;
        }

        private String sentence(Language language) {
            return switch (language) {
                case EN -> english;
                case ZH -> chinese;
                case RO -> romanian;
            };
        }
    }

    /** Checks that nothing is null and copies the columns. */
    public SyncRuleChange {
        requireNonNull(kind, "kind");
        columns = List.copyOf(columns);
        requireNonNull(from, "from");
    }

    /** Returns the change as a sentence for the people who keep the sync. */
    public String text(Language language) {
        return kind.sentence(language)
                .replace("{from}", from.map(LocalDate::toString).orElse(""))
                .replace("{columns}", String.join(", ", columns));
    }

    /** Returns the changes that rules of a consolidation ask for. */
    static List<SyncRuleChange> of(ConsolidationRules rules, UpgradeSettings settings) {
        List<SyncRuleChange> changes = new ArrayList<>();
        if (!rules.specs().isEmpty()) {
            Set<String> ofSpu = new LinkedHashSet<>(rules.key());
            ofSpu.add(rules.name());
            rules.category().ifPresent(ofSpu::add);
            rules.unit().ifPresent(ofSpu::add);
            changes.add(of(Kind.MATERIAL_TO_SPU, List.copyOf(ofSpu)));
            changes.add(of(Kind.SPECS_TO_SPU, rules.specs()));
            changes.add(of(Kind.SKU_BY_CODE, List.of(rules.code())));
            changes.add(of(Kind.NO_SPECS_NO_SPU, rules.specs()));
        }
        if (settings.cutOver().isPresent()) {
            changes.add(new SyncRuleChange(Kind.RESUME_SYNC, List.of(), settings.cutOver()));
        }
        return changes;
    }

    private static SyncRuleChange of(Kind kind, List<String> columns) {
        return new SyncRuleChange(kind, columns, Optional.empty());
    }
}
