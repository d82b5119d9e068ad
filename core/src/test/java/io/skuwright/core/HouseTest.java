package io.skuwright.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import io.skuwright.core.fixtures.house.CodesPageCheck;
import io.skuwright.core.fixtures.house.CodesRaisedCheck;
import io.skuwright.core.fixtures.house.PublicApiCheck;
import io.skuwright.core.fixtures.house.PurityCheck;
import io.skuwright.core.fixtures.house.SourceCheck;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HouseTest {
    @Nested
    class PublicApi extends PublicApiCheck {}

    @Nested
    class CodesPage extends CodesPageCheck {}

    @Nested
    class CodesRaised extends CodesRaisedCheck {}

    @Nested
    class Sources extends SourceCheck {}

    @Nested
    class Purity extends PurityCheck {
        /** A package of the core, and those it may know. Nothing else stands in the core. */
        private static final Map<String, List<String>> MAY_KNOW = Map.of(
                "result", List.of(),
                "row", List.of("result"),
                "quantity", List.of("result", "row"),
                "product", List.of("result", "row", "quantity"),
                "consolidation", List.of("result", "row", "quantity", "product"),
                "bom", List.of("result", "row", "quantity", "product"),
                "order", List.of("result", "row", "quantity", "product", "bom"),
                "kit", List.of("result", "row", "quantity", "product", "bom", "order"),
                "sync", List.of("result", "row", "quantity", "product", "bom", "order", "kit"),
                "wire", List.of("result", "row", "quantity"));

        @Test
        void packages_knowOnlyThoseBeforeThem() {
            MAY_KNOW.forEach((name, known) -> noClasses()
                    .that(packages("io.skuwright." + name + ".."))
                    .should()
                    .dependOnClassesThat(packages(MAY_KNOW.keySet().stream()
                            .filter(other -> !other.equals(name) && !known.contains(other))
                            .map(other -> "io.skuwright." + other + "..")
                            .toArray(String[]::new)))
                    .allowEmptyShould(true)
                    .check(production()));
        }

        @Test
        void classes_standInAKnownPackageAndUseLittle() {
            String[] packages = MAY_KNOW.keySet().stream()
                    .map(name -> "io.skuwright." + name + "..")
                    .toArray(String[]::new);
            classes().should().resideInAnyPackage(packages).check(production());
            classes()
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(Stream.concat(
                                    Stream.of(packages),
                                    Stream.of(
                                            "java..",
                                            "javax.annotation.processing..",
                                            "com.google.common..",
                                            "com.google.errorprone..",
                                            "org.jspecify..",
                                            "org.immutables.."))
                            .toArray(String[]::new))
                    .check(production());
        }

        @Test
        void classes_neitherReadNorWrite() {
            noClasses().should().dependOnClassesThat(inputOrOutput()).check(production());
        }
    }
}
