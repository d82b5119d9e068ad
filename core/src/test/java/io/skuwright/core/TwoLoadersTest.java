package io.skuwright.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.ExplosionView;
import io.skuwright.consolidation.ConsolidationRules;
import io.skuwright.consolidation.Consolidator;
import io.skuwright.consolidation.Material;
import io.skuwright.core.fixtures.BomSketch;
import io.skuwright.quantity.Ratio;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A platform may load the library once for each of its functions, and drop it with the function. */
class TwoLoadersTest {

    /** What a function does; loaded by its own loader with all that it needs. */
    public static final class Work implements Supplier<String> {
        @Override
        public String get() {
            BomCatalog boms = BomCatalog.of(List.of(BomSketch.bom("KIT-9", "1 BODY", "2/3 PACK"))).orThrow();
            String totals = boms.explode("KIT-9", Ratio.of(2), ExplosionView.ENGINEERING, BomPolicy.defaults())
                    .orThrow()
                    .totals()
                    .toString();
            ConsolidationRules rules =
                    ConsolidationRules.builder().code("no").name("name").addSpecs("color").build();
            int spus = Consolidator.of(rules)
                    .add(Material.of("1", "Cable", List.of("red")))
                    .add(Material.of("2", "Cable", List.of("blue")))
                    .finish()
                    .spus()
                    .size();
            return totals + spus;
        }
    }

    private static URLClassLoader loader() {
        URL[] places = List.of(Ratio.class, Work.class, ImmutableMap.class, InternalFutureFailureAccess.class).stream()
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toArray(URL[]::new);
        return new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
    }

    private static Supplier<?> work(ClassLoader loader) throws ReflectiveOperationException {
        Object work = loader.loadClass(Work.class.getName()).getDeclaredConstructor().newInstance();
        return (Supplier<?>) work;
    }

    /** Works in a loader of its own and leaves nothing behind but the loader itself, weakly. */
    private static WeakReference<ClassLoader> workedAndClosed() throws ReflectiveOperationException, IOException {
        try (URLClassLoader one = loader();
                URLClassLoader other = loader()) {
            Supplier<?> work = work(one);
            Supplier<?> same = work(other);
            assertThat(work.getClass()).isNotEqualTo(same.getClass()).isNotEqualTo(Work.class);
            assertThat(work.get()).isEqualTo(same.get()).isEqualTo(new Work().get());
            return new WeakReference<>(one);
        }
    }

    @Test
    @Tag("F92")
    void loadedTwice_bothWorkAndBothCanGo() throws Exception {
        WeakReference<ClassLoader> gone = workedAndClosed();
        for (int round = 0; round < 100 && gone.get() != null; round++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(gone.get()).as("nothing keeps what was loaded").isNull();
    }
}
