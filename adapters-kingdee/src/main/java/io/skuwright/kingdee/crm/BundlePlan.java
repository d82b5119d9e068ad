package io.skuwright.kingdee.crm;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Plan;
import io.skuwright.row.CodeMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which bundles of the CRM are to be made or changed for BOMs of the ERP.
 *
 * <p>Components come before what they go into. A bundle that names one which does not exist yet can be sent when that one
 * has its id: the host sends a wave, keeps the ids that the CRM answers as codes of the kind {@code bom}, and asks for the
 * bodies of the next wave with a code map that knows them. Example:
 *
 * <pre>
 * for (List&lt;String&gt; wave : plan.waves()) {
 *     CodeMap codes = host.codes();
 *     for (String number : wave) {
 *         host.send(plan.request(number, codes).orThrow()).createdId().ifPresent(id -&gt; host.keep("bom", id, number));
 *     }
 * }
 * </pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class BundlePlan {

    /**
     * One bundle to be written.
     *
     * @param bundle the bundle, without links that are not known yet
     * @param replaced what is there already, if lines that it has too many are to be deleted
     * @param waiting the number of the BOM that each of these lines links to, by the key of the line
     */
    record Wanted(CrmBundle bundle, Optional<CrmBundle> replaced, Map<String, String> waiting) {

        Wanted {
            waiting = Collections.unmodifiableMap(new TreeMap<>(waiting));
        }
    }

    private final Plan plan;
    private final Map<String, Wanted> wanted;
    private final CrmBundles writer;
    private final CodeMap codes;

    BundlePlan(Plan plan, Map<String, Wanted> wanted, CrmBundles writer, CodeMap codes) {
        this.plan = plan;
        this.wanted = new LinkedHashMap<>(wanted);
        this.writer = writer;
        this.codes = codes;
    }

    /**
     * Returns the code map that was planned with, and which bundle and bundle line stands for which BOM and line, as far as
     * the bundles were there: the form that {@link io.skuwright.order.LineRatios#from} and orders ask for. After a plan
     * was carried out, planning again over the bundles as they are now knows all ids.
     */
    public CodeMap codes() {
        return codes;
    }

    /** Returns the steps, each about the number of a BOM. */
    public Plan plan() {
        return plan;
    }

    /** Returns the numbers of the BOMs whose bundles are to be written, components first. */
    public List<String> numbers() {
        return List.copyOf(wanted.keySet());
    }

    /** Returns the numbers in waves: a bundle waits for none of its own wave or of a later one. */
    public List<List<String>> waves() {
        Map<String, Integer> waveOf = new HashMap<>();
        List<List<String>> waves = new ArrayList<>();
        wanted.forEach((number, bundle) -> {
            int wave = bundle.waiting().values().stream()
                    .mapToInt(target -> waveOf.getOrDefault(target, -1) + 1)
                    .max()
                    .orElse(0);
            waveOf.put(number, wave);
            if (wave == waves.size()) {
                waves.add(new ArrayList<>());
            }
            waves.get(wave).add(number);
        });
        return waves.stream().map(List::copyOf).toList();
    }

    /**
     * Returns the bundle that is to be written for a BOM.
     *
     * @throws IllegalArgumentException if none is
     */
    public CrmBundle bundle(String number) {
        return wanted(number).bundle();
    }

    /**
     * Returns the numbers of the BOMs whose bundles must have an id before this one can be written.
     *
     * @throws IllegalArgumentException if none is to be written for the number
     */
    public Set<String> waitsFor(String number) {
        return Collections.unmodifiableSet(new TreeSet<>(wanted(number).waiting().values()));
    }

    private Wanted wanted(String number) {
        Wanted found = wanted.get(requireNonNull(number, "number"));
        if (found == null) {
            throw new IllegalArgumentException("No bundle is to be written for '" + number + "'.");
        }
        return found;
    }

    /**
     * Returns the call that writes the bundle of a BOM.
     *
     * @param codes the code map with the ids of bundles that were created meanwhile, under the kind {@code bom}
     * @return the call, or no value with {@code UNMAPPED_ID} for each bundle that has no id yet, or with what {@link
     *     CrmBundles#encode} finds out
     * @throws IllegalArgumentException if no bundle is to be written for the number
     */
    public Outcome<CrmRequest> request(String number, CodeMap codes) {
        Wanted found = wanted(number);
        List<Finding> findings = new ArrayList<>();
        List<BundleLine> lines = new ArrayList<>();
        for (BundleLine line : found.bundle().lines()) {
            String target = found.waiting().get(line.key());
            if (target == null) {
                lines.add(line);
                continue;
            }
            Outcome<String> id = codes.id("bom", target, Place.NONE);
            findings.addAll(id.findings());
            id.optional().ifPresent(
                    bundle -> lines.add(BundleLine.builder().from(line).linkedBundle(bundle).build()));
        }
        if (!findings.isEmpty()) {
            return Outcome.failed(findings);
        }
        CrmBundle bundle = CrmBundle.builder().from(found.bundle()).lines(lines).build();
        return writer.encode(bundle, found.replaced().orElse(bundle));
    }
}
