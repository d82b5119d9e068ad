package io.skuwright.wdt;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * Which merchant codes are specs and which are suites in the ERP.
 *
 * <p>Specs and suites share one kind of code (商家编码), and whether the vendor keeps the two apart is not known. Example:
 * with a spec {@code CUP} and a suite {@code SET-1}, {@code holders("SET-1")} is {@link MatchTarget#SUITE} and {@code
 * holders("set-1")} is nothing: codes are texts and are compared exactly. {@link Matching} types rows by it.
 *
 * <p>What was deleted is not in it; what is out of use is. Building costs time linear in specs and suites, a lookup does
 * not depend on their number. This class is immutable and thread-safe.
 */
public final class Archive {

    private final Set<String> specs;
    private final Set<String> suites;

    private Archive(Set<String> specs, Set<String> suites) {
        this.specs = specs;
        this.suites = suites;
    }

    /** Returns the archive of goods and suites that were read, without what is deleted in it. */
    public static Archive of(Collection<WdtGoods> goods, Collection<WdtSuite> suites) {
        Set<String> specNos = new HashSet<>();
        for (WdtGoods each : goods) {
            if (!each.isDeleted()) {
                each.liveSpecs().forEach(spec -> specNos.add(spec.specNo()));
            }
        }
        Set<String> suiteNos = new HashSet<>();
        suites.stream().filter(suite -> !suite.isDeleted()).forEach(suite -> suiteNos.add(suite.suiteNo()));
        return new Archive(specNos, suiteNos);
    }

    /** Returns the archive of codes that a host keeps itself. */
    public static Archive ofCodes(Collection<String> specNos, Collection<String> suiteNos) {
        return new Archive(new HashSet<>(specNos), new HashSet<>(suiteNos));
    }

    /**
     * Returns what has a code.
     *
     * @return {@link MatchTarget#SINGLE} if it is that of a spec, {@link MatchTarget#SUITE} if it is that of a suite, both
     *     if nobody can tell which of the two is meant, and nothing for a code that is not there
     */
    public Set<MatchTarget> holders(String code) {
        Set<MatchTarget> holders = EnumSet.noneOf(MatchTarget.class);
        if (specs.contains(code)) {
            holders.add(MatchTarget.SINGLE);
        }
        if (suites.contains(code)) {
            holders.add(MatchTarget.SUITE);
        }
        return Collections.unmodifiableSet(holders);
    }

    /** Returns the number of codes of either kind, for people. */
    @Override
    public String toString() {
        return "specs " + specs.size() + ", suites " + suites.size();
    }
}
