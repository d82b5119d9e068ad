package io.skuwright.examples.spark;

import io.skuwright.consolidation.Consolidation;
import io.skuwright.consolidation.ConsolidationRules;
import io.skuwright.consolidation.Consolidator;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaPairRDD;
import scala.Tuple2;

/**
 * Makes products of flat rows that lie on many machines.
 *
 * <p>The result is that of one {@link Consolidator} over all rows, whatever row lies where. Two shuffles of rows do it:
 *
 * <ol>
 *   <li>By near key of the code. Rows whose codes are equal or look alike meet and learn of each other; they are few.
 *   <li>By near key of the product's key. Each part is one {@link Consolidator} that {@linkplain Consolidator#add adds} the
 *       rows of its products and {@linkplain Consolidator#know knows} the rows elsewhere that theirs met.
 * </ol>
 *
 * <p>Spec values that look alike belong to no product in particular, so they are counted where they are and only the counts
 * are brought together. No row reaches the driver.
 */
public final class SparkConsolidation {

    private final Routing routing;

    private SparkConsolidation(Routing routing) {
        this.routing = routing;
    }

    /** A row on its way to a part, as one of its own or to be known there. */
    private record Delivery(SheetRow row, boolean isOwn) implements Serializable {}

    /**
     * Returns a consolidation by rules that spreads products over so many parts.
     *
     * <p>A part has to fit the memory of one task: about 100 bytes and its code for each row, so some million rows.
     *
     * @param settings those of {@link ConsolidationRules#from}
     * @throws IllegalArgumentException if a setting is refused, or if there is no part
     */
    public static SparkConsolidation of(Map<String, String> settings, int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("There must be at least one part, but parts is " + parts + ".");
        }
        return new SparkConsolidation(new Routing(settings, parts));
    }

    /** Returns the products of all rows; nothing is computed before one of its tables or its counts are asked for. */
    public Products consolidate(JavaRDD<SheetRow> rows) {
        Routing route = routing;
        JavaRDD<ResultRow> ofParts = deliver(rows, route)
                .partitionBy(new HomePartitioner(route.homes()))
                .mapPartitionsWithIndex((home, part) -> consolidate(home, part, route), true);
        return new Products(ofParts, ValueLookAlikes.of(rows, route));
    }

    private static JavaPairRDD<Integer, Delivery> deliver(JavaRDD<SheetRow> rows, Routing route) {
        return rows.keyBy(route::meeting)
                .groupByKey(route.homes())
                .values()
                .flatMapToPair(met -> deliveries(met, route));
    }

    /** Sends each row home, and to every other home of those it met. */
    private static Iterator<Tuple2<Integer, Delivery>> deliveries(Iterable<SheetRow> met, Routing route) {
        TreeSet<Integer> homes = new TreeSet<>();
        met.forEach(row -> homes.add(route.home(row)));
        List<Tuple2<Integer, Delivery>> deliveries = new ArrayList<>();
        for (SheetRow row : met) {
            int own = route.home(row);
            homes.forEach(home -> deliveries.add(new Tuple2<>(home, new Delivery(row, home == own))));
        }
        return deliveries.iterator();
    }

    private static Iterator<ResultRow> consolidate(
            int home, Iterator<Tuple2<Integer, Delivery>> part, Routing route) {
        Consolidator consolidator = Consolidator.of(route.rules());
        while (part.hasNext()) {
            Delivery delivery = part.next()._2();
            if (delivery.isOwn()) {
                consolidator.add(delivery.row().material());
            } else {
                consolidator.know(delivery.row().material());
            }
        }
        Consolidation products = consolidator.finish();
        return new PartResult(products, row -> route.home(row) == home).rows();
    }
}
