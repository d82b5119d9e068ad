package io.skuwright.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** Runs of {@code consolidate}, and their answers as short texts. */
final class SheetText {

    /** The columns of the samples. */
    static final String[] COLUMNS = {
        "--code", "code", "--name", "name", "--category", "category", "--unit", "unit", "--spec", "color,spec"
    };

    private SheetText() {}

    /** Runs on standard input, with the columns of the samples. */
    static CommandLineRun run(String input, String... options) {
        List<String> words = new ArrayList<>(List.of("consolidate", "-"));
        words.addAll(Arrays.asList(COLUMNS));
        words.addAll(Arrays.asList(options));
        return CommandLineRun.of(input, words.toArray(new String[0]));
    }

    /** Returns finding codes by row. */
    static Map<Integer, String> rejected(JsonNode answer) {
        Map<Integer, String> rejected = new TreeMap<>();
        answer.get("rejected").forEach(row -> rejected.put(row.get("row").asInt(), row.get("finding").asText()));
        return rejected;
    }

    /** Returns colour and specification by code, by the name of the SPU. */
    static Map<String, Map<String, String>> skus(JsonNode answer) {
        Map<String, Map<String, String>> skus = new TreeMap<>();
        for (JsonNode spu : answer.get("spus")) {
            Map<String, String> own = new TreeMap<>();
            for (JsonNode sku : spu.get("skus")) {
                own.put(
                        sku.get("code").asText(),
                        sku.get("values").path("color").asText() + "/" + sku.get("values").path("spec").asText());
            }
            skus.put(spu.get("name").asText(), own);
        }
        return skus;
    }

    /** Returns names by code. */
    static Map<String, String> singles(JsonNode answer) {
        Map<String, String> singles = new TreeMap<>();
        answer.get("singles").forEach(each -> singles.put(each.get("code").asText(), each.get("name").asText()));
        return singles;
    }

    /** Returns the values of a spec of an SPU in their order. */
    static List<String> values(JsonNode spu, int spec) {
        return texts(spu.get("specs").get(spec).get("values"));
    }

    static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }

    static String counts(JsonNode answer) {
        return answer.get("counts").toString().replace("\"", "");
    }
}
