package com.example.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.kingdee.RowType;
import io.skuwright.kingdee.fixtures.SaleOrderSample;
import io.skuwright.order.OrderLineClassifier;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** These tests run twice, and each run is what it claims to be. */
class PathTest {

    private static final String PATH = System.getProperty("consumer.path", "neither");

    @Test
    void modules_areNamedOnTheModulePathOnly() {
        assertThat(PATH).isIn("module", "class");
        boolean named = PATH.equals("module");
        assertThat(OrderLineClassifier.class.getModule().isNamed()).isEqualTo(named);
        assertThat(RowType.class.getModule().isNamed()).isEqualTo(named);
        assertThat(PrintOrder.class.getModule().isNamed()).isEqualTo(named);
        if (named) {
            assertThat(OrderLineClassifier.class.getModule().getName()).isEqualTo("io.skuwright.core");
            assertThat(RowType.class.getModule().getName()).isEqualTo("io.skuwright.kingdee");
        }
    }

    /** They do their work at run time, and a program that uses the library needs to know of neither. */
    @Test
    void librariesInside_areThereAndNotReadByTheProgram() throws ClassNotFoundException {
        for (String name :
                new String[] {"com.google.common.collect.ImmutableList", "com.fasterxml.jackson.databind.JsonNode"}) {
            Module inside = Class.forName(name).getModule();
            Module program = PrintOrder.class.getModule();
            assertThat(inside.isNamed()).isEqualTo(PATH.equals("module"));
            assertThat(program.canRead(inside)).as("the program reads %s", inside).isEqualTo(PATH.equals("class"));
        }
    }

    @Test
    void annotationsOfTheBuild_doNotComeAlong() {
        for (String name : new String[] {"org.immutables.value.Value", "net.jqwik.api.Property"}) {
            assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
        }
    }

    @Test
    void packageForAdapters_isClosedToTheProgram() {
        Module core = OrderLineClassifier.class.getModule();
        Module program = PrintOrder.class.getModule();
        assertThat(core.isExported("io.skuwright.order", program)).isTrue();
        if (PATH.equals("module")) {
            assertThat(core.isExported("io.skuwright.wire", program)).isFalse();
        }
    }

    @Test
    void jars_nameTheirModulesAndShareNoPackage() throws URISyntaxException {
        Set<String> core = packages(OrderLineClassifier.class, "io.skuwright.core");
        Set<String> kingdee = packages(RowType.class, "io.skuwright.kingdee");
        Set<String> fixtures = packages(FindingAssert.class, "io.skuwright.core.fixtures");
        assertThat(core).doesNotContainAnyElementsOf(kingdee).doesNotContainAnyElementsOf(fixtures);
        Set<String> more = packages(SaleOrderSample.class, "io.skuwright.kingdee.fixtures");
        assertThat(kingdee).doesNotContainAnyElementsOf(fixtures).doesNotContainAnyElementsOf(more);
        assertThat(fixtures).doesNotContainAnyElementsOf(more);
    }

    private static Set<String> packages(Class<?> inside, String name) throws URISyntaxException {
        Path jar = Path.of(
                inside.getProtectionDomain().getCodeSource().getLocation().toURI());
        assertThat(ModuleFinder.of(jar).findAll())
                .extracting(found -> found.descriptor().name())
                .containsExactly(name);
        return ModuleFinder.of(jar).find(name).orElseThrow().descriptor().packages();
    }
}
