package io.skuwright.bom;

import static io.skuwright.bom.Exploded.bom;
import static io.skuwright.bom.Exploded.catalog;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** With steps, where more may need less: against trying every quantity. */
@Tag("BOM-7")
class BuildableStepsProperties {

    /** A step of so many units at so many thirds a piece; a gap is no step. */
    private record Part(int length, int thirds, boolean gap) {}

    @Provide
    Arbitrary<List<Part>> parts() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 15),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(0, 4).map(dice -> dice == 0))
                .as(Part::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static String line(List<Part> parts, boolean open) {
        StringBuilder line = new StringBuilder("0 FOIL stepped");
        int from = 0;
        for (int at = 0; at < parts.size(); at++) {
            Part part = parts.get(at);
            boolean last = at == parts.size() - 1;
            String to = open && last ? "" : Integer.toString(from + part.length);
            if (!part.gap || last) {
                line.append(" step=").append(from).append("..").append(to).append(':').append(part.thirds).append("/3");
            }
            from += part.length;
        }
        return line.toString();
    }

    /** Returns what a quantity needs; null if it is in no step. */
    private static @Nullable Ratio need(List<Part> parts, boolean open, Ratio quantity) {
        if (quantity.isZero()) {
            return Ratio.ZERO;
        }
        int from = 0;
        for (int at = 0; at < parts.size(); at++) {
            Part part = parts.get(at);
            boolean last = at == parts.size() - 1;
            boolean holds = quantity.compareTo(Ratio.of(from)) >= 0
                    && (quantity.compareTo(Ratio.of(from + part.length)) < 0 || (open && last));
            if (holds) {
                return part.gap && !last ? null : quantity.times(Ratio.of(part.thirds, 3));
            }
            from += part.length;
        }
        return null;
    }

    @Property
    void quantity_isTheLargestOfAllThatFit(
            @ForAll("parts") List<Part> ofKit,
            @ForAll("parts") List<Part> ofPart,
            @ForAll boolean openKit,
            @ForAll boolean openPart,
            @ForAll @IntRange(max = 60) int foil,
            @ForAll @IntRange(max = 8) int parts) {
        BomCatalog catalog = catalog(bom("K", line(ofKit, openKit), "3/2 B"), bom("B", line(ofPart, openPart)));
        Map<String, OnHand> stock = Map.of("FOIL", OnHand.of(Ratio.of(foil)), "B", OnHand.of(Ratio.of(parts)));
        List<Integer> fitting = new ArrayList<>();
        // A third at least is needed for each, so that no more than 180 can fit.
        for (int count = 0; count <= 181; count++) {
            Ratio kits = Ratio.of(count);
            Ratio made = kits.times(Ratio.of(3, 2)).minus(Ratio.of(parts)).max(Ratio.ZERO);
            Ratio direct = need(ofKit, openKit, kits);
            Ratio below = need(ofPart, openPart, made);
            if (direct != null && below != null && direct.plus(below).compareTo(Ratio.of(foil)) <= 0) {
                fitting.add(count);
            }
        }
        Buildable build = Buildable.of(catalog, "K", stock, BomPolicy.defaults(), BuildMode.DEEP).orThrow();
        assertThat(build.quantity()).isEqualTo(Ratio.of(fitting.get(fitting.size() - 1)));
    }
}
