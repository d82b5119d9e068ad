package io.skuwright.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README lists every recipe, each recipe is short, and each is run by a test of its name. */
class ReadmeTest {

    private static final Path MODULE = Path.of("").toAbsolutePath();
    private static final String PACKAGE = "java/io/skuwright/examples/recipes";

    private static final List<String> NO_RECIPES = List.of("package-info.java", "Workshop.java", "LampShop.java");

    /** The one recipe that tells a whole story, from the order to the last part. */
    private static final String STORY = "AnOrdersLife";

    private static List<Path> recipes() throws IOException {
        try (Stream<Path> files = Files.list(MODULE.resolve("src/main").resolve(PACKAGE))) {
            return files.filter(file -> !NO_RECIPES.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void readme_linksEveryRecipeAndNothingElse() throws IOException {
        Pattern link = Pattern.compile("\\(src/main/" + PACKAGE + "/(\\w+\\.java)\\)");
        List<String> linked = link.matcher(Files.readString(MODULE.resolve("README.md")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .filter(name -> !NO_RECIPES.contains(name))
                .toList();
        assertThat(linked)
                .containsExactlyInAnyOrderElementsOf(
                        recipes().stream().map(file -> file.getFileName().toString()).toList());
    }

    @Test
    void recipe_isShortAndRunByATest() throws IOException {
        Path directory = MODULE.resolve("src/test").resolve(PACKAGE);
        StringBuilder tests = new StringBuilder();
        for (String test : List.of("RecipesTest", "CrmRecipesTest", "KitRecipesTest", "SyncRecipesTest")) {
            tests.append(Files.readString(directory.resolve(test + ".java")));
        }
        for (Path recipe : recipes()) {
            String name = recipe.getFileName().toString().replace(".java", "");
            assertThat(Files.readAllLines(recipe)).as(name).hasSizeLessThan(name.equals(STORY) ? 150 : 75);
            assertThat(tests).contains("lines(" + name + "::run)");
        }
    }
}
