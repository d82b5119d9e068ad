package io.skuwright.examples.cli;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.UseTotal;
import io.skuwright.bom.WhereUsed;
import io.skuwright.result.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The products that need more than is known, since something of them could not be read. */
final class LeftOut {

    private LeftOut() {}

    /** Returns the products whose BOMs lack lines or were left out, with all that uses them. */
    static Set<String> products(List<Finding> findings, BomCatalog catalog, BomPolicy policy) {
        Set<String> products = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.code() == CliCode.BOM_LINE_LEFT_OUT) {
                Optional<Bom> bom = catalog.bom(finding.attributes().getOrDefault("bom", ""));
                bom.ifPresent(known -> products.add(known.product()));
            } else if (finding.code() == CliCode.BOM_LEFT_OUT) {
                products.add(finding.attributes().getOrDefault("product", ""));
            }
        }
        Set<String> all = new HashSet<>(products);
        for (String product : products) {
            WhereUsed.of(catalog, product, policy)
                    .optional()
                    .flatMap(uses -> uses.totals().optional())
                    .ifPresent(uses -> uses.stream().map(UseTotal::product).forEach(all::add));
        }
        return all;
    }
}
