package io.skuwright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.OrderGenerator;
import io.skuwright.core.fixtures.OrderGenerator.Shape;
import io.skuwright.core.fixtures.SampleOrder;
import io.skuwright.core.fixtures.SampleOrders;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One classifier and its values, shared by many threads. */
@Tag("KIT-1")
class SharedUseTest {

    private static final int THREADS = 16;

    private final OrderLineClassifier classifier = OrderLineClassifier.of(ClassifierPolicy.defaults());

    private List<String> results(List<SalesOrder> orders) {
        List<String> results = new ArrayList<>();
        for (SalesOrder order : orders) {
            var typed = classifier.classify(order);
            results.add(OrderTests.types(typed) + " | " + OrderTests.quantities(typed) + " | " + typed.findings());
        }
        return results;
    }

    @Test
    @Tag("F91")
    @Timeout(120)
    void classify_sixteenThreads_givesTheResultOfOne() throws Exception {
        List<SalesOrder> orders = new ArrayList<>();
        SampleOrders.all().stream().map(SampleOrder::order).forEach(orders::add);
        for (Shape shape : Shape.values()) {
            orders.add(SalesOrder.of(OrderGenerator.lines(shape, 500, new SplittableRandom(1))));
        }
        List<String> expected = results(orders);
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<List<List<String>>> work = () -> {
                start.await();
                List<List<String>> rounds = new ArrayList<>();
                for (int round = 0; round < 5; round++) {
                    rounds.add(results(orders));
                }
                return rounds;
            };
            List<Future<List<List<String>>>> answers = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                answers.add(threads.submit(work));
            }
            start.countDown();
            for (Future<List<List<String>>> answer : answers) {
                assertThat(answer.get(100, TimeUnit.SECONDS)).hasSize(5).containsOnly(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
