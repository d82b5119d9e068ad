package io.skuwright.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what Graphviz would read, and refuses everything that is not the small part of its language we write.
 *
 * @param nodes the label of each node by its id
 * @param edges the two ends and the attributes of each edge
 * @param attributes the attributes of each node by its id
 */
record DotText(Map<String, String> nodes, List<Edge> edges, Map<String, Map<String, String>> attributes) {

    record Edge(String from, String to, Map<String, String> attributes) {}

    private static final String VALUE = "(?:[A-Za-z0-9.]+|\"(?:[^\"\\\\\\p{Cntrl}]|\\\\[\"\\\\n])*\")";
    private static final String LIST = "\\[([a-z]+=" + VALUE + "(?:, [a-z]+=" + VALUE + ")*)\\]";
    private static final Pattern NODE = Pattern.compile("  (n[0-9]+) " + LIST + ";");
    private static final Pattern EDGE = Pattern.compile("  (n[0-9]+) -> (n[0-9]+) " + LIST + ";");
    private static final Pattern SETTING = Pattern.compile("  (?:[a-z]+=" + VALUE + "|(?:node|edge) " + LIST + ");");
    private static final Pattern PAIR = Pattern.compile("([a-z]+)=(" + VALUE + ")");

    static DotText of(String text) {
        DotText graph = new DotText(new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>());
        List<String> lines = text.lines().toList();
        int end = lines.indexOf("}");
        if (!lines.get(0).equals("digraph bom {") || end < 0) {
            throw new IllegalArgumentException(text);
        }
        lines.subList(1, end).forEach(graph::take);
        lines.subList(end + 1, lines.size()).forEach(line -> {
            if (!line.isEmpty() && !line.startsWith("// ")) {
                throw new IllegalArgumentException(line);
            }
        });
        return graph;
    }

    private void take(String line) {
        Matcher node = NODE.matcher(line);
        Matcher edge = EDGE.matcher(line);
        if (edge.matches()) {
            if (!nodes.containsKey(edge.group(1)) || !nodes.containsKey(edge.group(2))) {
                throw new IllegalArgumentException("Not declared: " + line);
            }
            edges.add(new Edge(edge.group(1), edge.group(2), pairs(edge.group(3))));
        } else if (node.matches()) {
            Map<String, String> pairs = pairs(node.group(2));
            if (nodes.put(node.group(1), pairs.get("label")) != null) {
                throw new IllegalArgumentException("Declared twice: " + line);
            }
            attributes.put(node.group(1), pairs);
        } else if (!SETTING.matcher(line).matches()) {
            throw new IllegalArgumentException(line);
        }
    }

    private static Map<String, String> pairs(String list) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Matcher pair = PAIR.matcher(list);
        while (pair.find()) {
            String value = pair.group(2);
            pairs.put(pair.group(1), value.startsWith("\"") ? plain(value) : value);
        }
        return pairs;
    }

    private static String plain(String quoted) {
        StringBuilder text = new StringBuilder();
        for (int at = 1; at < quoted.length() - 1; at++) {
            char c = quoted.charAt(at);
            if (c == '\\') {
                at++;
                text.append(quoted.charAt(at) == 'n' ? '\n' : quoted.charAt(at));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** Returns the edges as {@code from -need-> to}, nodes by the first line of their label. */
    List<String> arrows() {
        return edges.stream()
                .map(edge -> first(edge.from()) + " -" + edge.attributes().get("label") + "-> " + first(edge.to()))
                .toList();
    }

    private String first(String id) {
        return nodes.get(id).split("\n", 2)[0];
    }
}
