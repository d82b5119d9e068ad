package io.skuwright.examples.groovy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.GoldenOrder;
import io.skuwright.kingdee.crm.AfterSave;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both functions on the function jar alone, and on the jars that every other user has. */
@Tag("KIT-2")
class FunctionJarScriptsIT {

    private static URLClassLoader jar;
    private static ScriptRun alone;
    private static ScriptRun usual;

    @BeforeAll
    static void load() {
        jar = FunctionJar.alone();
        alone = new ScriptRun(jar);
        usual = new ScriptRun(AfterSave.class.getClassLoader());
    }

    @AfterAll
    static void close() throws IOException {
        jar.close();
    }

    static List<GoldenOrder> orders() {
        return GoldenOrder.all();
    }

    @Test
    void loader_functionJar_isAllItHas() throws ReflectiveOperationException, MalformedURLException {
        Map<String, Object> run = alone.text("'ran'", Map.of());
        assertThat(run)
                .containsEntry("answer", "ran")
                .containsEntry("engine", url(FunctionJar.FILE));
        assertThat(usual.text("'ran'", Map.of()))
                .containsEntry("groovy", run.get("groovy"))
                .containsEntry("engine", url(FunctionJar.origin(AfterSave.class)));
        for (String other : List.of(
                "com.google.common.collect.ImmutableList",
                "com.fasterxml.jackson.core.JsonFactory",
                "org.jspecify.annotations.Nullable",
                "io.skuwright.core.fixtures.GoldenOrder")) {
            assertThat(Class.forName(other)).isNotNull();
            assertThatThrownBy(() -> jar.loadClass(other)).isInstanceOf(ClassNotFoundException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void afterSave_goldenOrder_isAsOnTheUsualJars(GoldenOrder golden) throws ReflectiveOperationException {
        Map<String, ?> data = Map.of("context", Map.of("details", details(golden)));
        Map<String, Object> run = alone.file("after-save.groovy", data);
        assertThat(effects(run)).isEqualTo(effects(usual.file("after-save.groovy", data)));
        if (golden.errors().isEmpty()) {
            assertThat(types(run)).isEqualTo(golden.expected("types"));
            assertThat(run).containsEntry("stops", List.of());
        } else {
            assertThat((List<?>) run.get("stops")).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("orders")
    void beforeSync_goldenOrder_isAsOnTheUsualJars(GoldenOrder golden) throws ReflectiveOperationException {
        Map<String, ?> data = Map.of("arg", event(golden));
        Map<String, Object> run = alone.file("before-sync.groovy", data);
        assertThat(effects(run)).isEqualTo(effects(usual.file("before-sync.groovy", data)));
        Map<?, ?> answer = (Map<?, ?>) run.get("answer");
        assertThat(answer.get("code").equals("0")).isEqualTo(golden.errors().isEmpty());
        assertThat(((Map<?, ?>) answer.get("data")).get("isExec")).isEqualTo(golden.errors().isEmpty());
    }

    /** Without Jackson a reader of JSON does its work by other means, or says what to do. */
    @Test
    void json_onTheJarAlone_isReadOrRefusedInPlainWords() throws ReflectiveOperationException {
        String script =
                """
                import io.skuwright.kingdee.crm.CrmOrders
                import io.skuwright.kingdee.json.JsonRows
                try {
                    return CrmOrders.standard().decode(JsonRows.of('[{"_id": "r", "product_id": "KIT"}]')).order().lines()*.id()
                } catch (IllegalStateException e) {
                    return e.message
                }
                """;
        assertThat(usual.text(script, Map.of())).containsEntry("answer", List.of("r"));
        Object answer = alone.text(script, Map.of()).get("answer");
        if (!answer.equals(List.of("r"))) {
            assertThat(answer.toString()).contains("jackson-core", "hand over maps");
        }
    }

    /** A door that came later, on maps a script makes: it is there as well, and takes them as the usual jars do. */
    @Test
    void bundles_ofMaps_areReadAsOnTheUsualJars() throws ReflectiveOperationException {
        String script =
                """
                import io.skuwright.kingdee.crm.CrmBundles
                def sofa = "SO${'FA'}"
                def bundles = [[_id: 'c', product_id: sofa, category: 'standard', name: 'V1']]
                def lines = [[_id: 'a', core_id: 'c', product_id: 'FRAME', amount: 1],
                             [_id: 'b', core_id: 'c', product_id: "FO${'OT'}", amount: 2.5],
                             [_id: 'x', core_id: 'other', product_id: 'LOST', amount: 1]]
                def read = CrmBundles.defaults().decode(bundles, lines, [])
                [bundles : read.accepted().collect { it.product() + ' ' + it.lines().collect { it.product() + '=' + it.amount() } },
                 rejected: read.rejected().size(),
                 findings: read.findings()*.toString()]
                """;
        Map<String, Object> run = alone.text(script, Map.of());
        assertThat(effects(run)).isEqualTo(effects(usual.text(script, Map.of())));
        assertThat((Map<?, ?>) run.get("answer"))
                .extracting("bundles", "rejected")
                .containsExactly(List.of("SOFA [FRAME=1, FOOT=5/2]"), 1);
    }

    private static String url(Path file) throws MalformedURLException {
        return file.toUri().toURL().toString();
    }

    private static Map<String, ?> event(GoldenOrder golden) {
        return Map.of(
                "sourceObjectApiName", "SalesOrderObj",
                "objectData", Map.of("_id", "o1", "name", "SO-1"),
                "details", details(golden));
    }

    private static Map<String, ?> details(GoldenOrder golden) {
        return Map.of("SalesOrderProductObj", golden.crmLines());
    }

    private static Map<String, Object> effects(Map<String, Object> run) {
        Map<String, Object> effects = new HashMap<>(run);
        effects.remove("engine");
        return effects;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> types(Map<String, Object> run) {
        Map<String, String> types = new TreeMap<>();
        ((Map<String, Map<String, Object>>) run.get("updates"))
                .forEach((id, fields) -> types.put(id, fields.get("product_type__c").toString()));
        return types;
    }
}
