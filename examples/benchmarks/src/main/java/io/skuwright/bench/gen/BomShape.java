package io.skuwright.bench.gen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Structures of one product. */
public enum BomShape {
    /** Six components each, four levels below the root: 1,555 nodes. */
    TREE6X4,
    /** Six components each, five levels below the root: 9,331 nodes. */
    TREE6X5,
    /** Eight layers of 50 nodes, each with four components of the next layer: 819,200 paths. */
    DIAMOND8,
    /** Twenty layers of 50 nodes: 10<sup>13</sup> paths. */
    DIAMOND20;

    private static final int FAN = 6;
    private static final int WIDTH = 50;
    private static final int USED = 4;

    /** Returns the structure; the same on every machine. */
    public BomEdges grow(BomQuantities quantities, int skipPercent) {
        return switch (this) {
            case TREE6X4 -> tree(1_554, quantities, skipPercent);
            case TREE6X5 -> tree(9_330, quantities, skipPercent);
            case DIAMOND8 -> diamond(8, WIDTH, quantities, skipPercent);
            case DIAMOND20 -> diamond(20, WIDTH, quantities, skipPercent);
        };
    }

    /** Returns a tree of six components each, filled level by level. */
    public static BomEdges tree(int edges, BomQuantities quantities, int skipPercent) {
        BomGrowth growth = new BomGrowth(quantities, skipPercent);
        for (int node = 0; node <= edges; node++) {
            for (int child = FAN * node + 1; child <= Math.min(edges, FAN * node + FAN); child++) {
                growth.line(child, FAN * child < edges);
            }
            growth.endNode();
        }
        return growth.grown(0);
    }

    /** Returns layers in which each node has four components of the next layer; the root has the whole first layer. */
    public static BomEdges diamond(int layers, int width, BomQuantities quantities, int skipPercent) {
        BomGrowth growth = new BomGrowth(quantities, skipPercent);
        for (int node = 1; node <= width; node++) {
            growth.line(node, layers > 1);
        }
        growth.endNode();
        int parents = width;
        int next = width + 1;
        for (int layer = 1; layer < layers; layer++) {
            // A place of the next layer becomes a node when it is first used.
            Map<Integer, Integer> met = new HashMap<>();
            for (int parent = 0; parent < parents; parent++) {
                for (int place : fourPlaces(growth, width)) {
                    int first = next + met.size();
                    growth.line(met.computeIfAbsent(place, key -> first), layer + 1 < layers);
                }
                growth.endNode();
            }
            next += met.size();
            parents = met.size();
        }
        for (int leaf = 0; leaf < parents; leaf++) {
            growth.endNode();
        }
        return growth.grown(0);
    }

    private static List<Integer> fourPlaces(BomGrowth growth, int width) {
        List<Integer> places = new ArrayList<>(USED);
        while (places.size() < USED) {
            int place = growth.random.nextInt(width);
            if (!places.contains(place)) {
                places.add(place);
            }
        }
        return places;
    }
}
