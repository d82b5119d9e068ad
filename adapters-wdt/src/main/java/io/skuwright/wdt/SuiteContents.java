package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What one of each suite holds: the quantity of each component by its code, by the code of the suite. */
final class SuiteContents {

    private SuiteContents() {}

    /** Without deleted suites, and without those whose number several of different contents have. */
    static Map<String, Map<String, Ratio>> of(Collection<WdtSuite> suites) {
        Map<String, Map<String, Ratio>> contents = new TreeMap<>();
        Set<String> doubtful = new TreeSet<>();
        for (WdtSuite suite : suites) {
            if (!suite.isDeleted()) {
                Map<String, Ratio> each = of(suite);
                Map<String, Ratio> before = contents.putIfAbsent(suite.suiteNo(), each);
                if (before != null && !before.equals(each)) {
                    doubtful.add(suite.suiteNo());
                }
            }
        }
        contents.keySet().removeAll(doubtful);
        return contents;
    }

    private static Map<String, Ratio> of(WdtSuite suite) {
        Map<String, Ratio> contents = new TreeMap<>();
        suite.lines().forEach(line -> contents.merge(line.specNo(), line.quantity(), Ratio::plus));
        return contents;
    }
}
