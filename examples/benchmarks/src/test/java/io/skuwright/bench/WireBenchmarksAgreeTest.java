package io.skuwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import groovy.json.JsonSlurper;
import io.skuwright.bench.Contest.Competitor;
import io.skuwright.bench.baseline.BoundBoms;
import io.skuwright.bench.baseline.BoundGoods;
import io.skuwright.bench.baseline.BoundLines;
import io.skuwright.bench.baseline.BoundOrders;
import io.skuwright.bench.baseline.StreamedGoods;
import io.skuwright.bench.baseline.StreamedOrders;
import io.skuwright.bench.floor.RawGenerator;
import io.skuwright.bench.gen.BomPages;
import io.skuwright.bench.gen.BomPages.Form;
import io.skuwright.bench.gen.GoodsPages;
import io.skuwright.bench.gen.OrderPages;
import io.skuwright.bench.gen.OrderShape;
import io.skuwright.bench.gen.Orders;
import io.skuwright.bom.Bom;
import io.skuwright.merchantpro.LineStatus;
import io.skuwright.merchantpro.ShopLine;
import io.skuwright.merchantpro.ShopOrder;
import io.skuwright.order.OrderLine;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.wdt.PriceKind;
import io.skuwright.wdt.WdtGoods;
import io.skuwright.wdt.WdtSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Competitors that read JSON are compared only because they give the same answers; and no benchmark rots. */
class WireBenchmarksAgreeTest {

    @ParameterizedTest
    @EnumSource(Form.class)
    void boms_ofEachForm_areThose(Form form) {
        byte[] page = BomPages.of(form, 60);
        Batch<Bom> adapter = Wire.boms(page);
        assertThat(adapter.rejected()).isEmpty();
        assertThat(adapter.accepted()).hasSize(6);
        assertThat(Wire.bomsOfStream(page)).isEqualTo(adapter);
        assertThat(adapter.accepted().get(0).lines()).hasSize(10);
        assertThat(adapter.accepted().get(0).lines().get(3).denominator()).isEqualTo(Ratio.of(3));
        assertThat(adapter.accepted().get(0).lines().get(7).componentBom()).contains("PART-7_V1.0");
        if (form != Form.QUERY) {
            List<Bom> bound = form == Form.VIEW
                    ? BoundBoms.bomsOfViews(BoundBoms.views(page))
                    : BoundBoms.bomsOfRows(BoundBoms.rows(page));
            assertThat(adapter.accepted()).isEqualTo(bound);
        }
        assertThat(Wire.boms(BomPages.of(Form.VIEW, 60)).accepted()).isEqualTo(adapter.accepted());
    }

    @Test
    void orderLines_areThose() {
        Orders orders = Orders.of(OrderShape.KITS, 200);
        byte[] page = Wire.json(orders);
        List<OrderLine> adapter = Wire.lines(page);
        List<OrderLine> bound = BoundLines.converted(BoundLines.of(page));
        assertThat(adapter).hasSize(200);
        assertThat(Wire.linesOfStream(page)).isEqualTo(adapter);
        for (int at = 0; at < 200; at++) {
            assertThat(bound.get(at).id()).isEqualTo(adapter.get(at).id());
            assertThat(bound.get(at).product()).isEqualTo(adapter.get(at).product());
            assertThat(bound.get(at).bomReference()).isEqualTo(adapter.get(at).bomReference());
            assertThat(bound.get(at).linkedBom()).isEqualTo(adapter.get(at).linkedBom());
            assertThat(bound.get(at).nodeKey()).isEqualTo(adapter.get(at).nodeKey());
            assertThat(bound.get(at).parentKey()).isEqualTo(adapter.get(at).parentKey());
            assertThat(bound.get(at).quantity()).isEqualTo(adapter.get(at).quantity());
            assertThat(bound.get(at).unit()).isEqualTo(adapter.get(at).unit());
        }
    }

    @Test
    void endToEnd_updatesTheSameLines() {
        byte[] page = Wire.json(Orders.of(OrderShape.KITS, 100));
        Object engine = new JsonSlurper().parseText(Wire.updates(page));
        Object script = new JsonSlurper().parseText(new GroovyJson().updates(page));
        assertThat(((Map<?, ?>) engine).keySet()).isEqualTo(((Map<?, ?>) script).keySet());
    }

    @Test
    void encodedUpdates_areTheSameText() {
        byte[] page = Wire.json(Orders.of(OrderShape.KITS, 200));
        String adapter = Wire.json(Wire.updatesOf(page));
        assertThat((Map<?, ?>) new JsonSlurper().parseText(adapter)).isNotEmpty();
        assertThat(RawGenerator.json(Wire.updatesOf(page))).isEqualTo(adapter);
        assertThat(RawGenerator.bound(Wire.updatesOf(page))).isEqualTo(adapter);
        EncodeUpdatesBenchmark encode = new EncodeUpdatesBenchmark();
        encode.lines = 20;
        encode.generate();
        assertThat(encode.adapter()).startsWith("{\"").isEqualTo(encode.dataBinding()).isEqualTo(encode.floorRawGenerator());
    }

    @Test
    void goods_areThose() {
        byte[] page = GoodsPages.of(50);
        Batch<WdtGoods> adapter = Wire.goods(page);
        assertThat(adapter.findings()).isEmpty();
        assertThat(Wire.goodsOfStream(page)).isEqualTo(adapter);
        assertThat(Wire.goodsCarefully(page)).isEqualTo(adapter);
        List<BoundGoods.Goods> bound = BoundGoods.of(page);
        assertThat(StreamedGoods.of(page)).isEqualTo(bound).hasSize(50);
        assertThat(adapter.accepted()).hasSize(50);
        for (int at = 0; at < 50; at++) {
            BoundGoods.Goods goods = bound.get(at);
            WdtGoods read = adapter.accepted().get(at);
            assertThat(read.id()).contains(goods.id());
            assertThat(read.goodsNo()).isEqualTo(goods.number());
            assertThat(read.name()).contains(goods.name());
            assertThat(read.brand().orElse("无")).isEqualTo(goods.brand());
            assertThat(read.category()).contains(goods.category());
            assertThat(read.unit()).contains(goods.unit());
            assertThat(read.specs()).extracting(WdtSpec::specNo).isEqualTo(goods.specs().stream().map(BoundGoods.Spec::number).toList());
            assertThat(read.specs()).extracting(spec -> spec.name().orElseThrow())
                    .isEqualTo(goods.specs().stream().map(BoundGoods.Spec::name).toList());
            assertThat(read.specs()).extracting(spec -> spec.barcode().orElseThrow())
                    .isEqualTo(goods.specs().stream().map(BoundGoods.Spec::barcode).toList());
            assertThat(read.specs()).extracting(spec -> spec.price(PriceKind.RETAIL).orElseThrow())
                    .isEqualTo(goods.specs().stream().map(spec -> Ratio.of(spec.retailPrice())).toList());
        }
    }

    @Test
    void shopOrders_areThose() {
        byte[] page = OrderPages.of(60);
        Batch<ShopOrder> adapter = Wire.shopOrders(page);
        assertThat(adapter.findings()).isEmpty();
        assertThat(Wire.shopOrdersOfStream(page)).isEqualTo(adapter);
        assertThat(Wire.shopOrdersCarefully(page)).isEqualTo(adapter);
        List<BoundOrders.Order> bound = BoundOrders.of(page);
        assertThat(StreamedOrders.of(page)).isEqualTo(bound).hasSize(60);
        assertThat(adapter.accepted()).hasSize(60);
        for (int at = 0; at < 60; at++) {
            BoundOrders.Order order = bound.get(at);
            ShopOrder read = adapter.accepted().get(at);
            assertThat(read.id()).isEqualTo(order.id());
            assertThat(read.shippingStatusCode()).contains(order.shippingStatus());
            assertThat(read.total().orElseThrow()).isEqualTo(Ratio.of(order.total()));
            assertThat(read.subtotalNet().orElseThrow()).isEqualTo(Ratio.of(order.subtotalNet()));
            assertThat(read.created()).contains(order.created());
            assertThat(read.buyer().billing("name")).isPresent();
            assertThat(read.lines()).hasSameSizeAs(order.lines());
            for (int line = 0; line < order.lines().size(); line++) {
                same(read.lines().get(line), order.lines().get(line));
            }
        }
    }

    private static void same(ShopLine read, BoundOrders.Line line) {
        assertThat(read.productId()).isEqualTo(Optional.ofNullable(line.product()));
        assertThat(read.sku()).isEqualTo(Optional.ofNullable(line.sku()));
        assertThat(read.ean()).isEqualTo(Optional.ofNullable(line.ean()));
        assertThat(read.name()).contains(line.name());
        assertThat(read.quantity()).contains(Ratio.of(line.quantity()));
        assertThat(read.unitNet()).contains(Ratio.of(line.unitNet()));
        assertThat(read.gross()).contains(Ratio.of(line.gross()));
        assertThat(read.stock()).contains(Ratio.of(line.stock()));
        assertThat(read.backorder()).contains(Ratio.of(line.backorder()));
        assertThat(read.unitRegular()).isEqualTo(Optional.ofNullable(line.unitRegular()).map(Ratio::of));
        assertThat(read.status().map(LineStatus::id)).isEqualTo(Optional.ofNullable(line.status()).map(BoundOrders.Status::id));
    }

    @Test
    void shopOrdersBenchmark_runs() {
        runs(DecodeContest.shopOrders(20));
        DecodeOrdersBenchmark orders = new DecodeOrdersBenchmark();
        orders.rows = 20;
        orders.generate();
        Batch<ShopOrder> adapter = orders.adapter();
        orders.source = "stream";
        assertThat(orders.adapter()).isEqualTo(adapter);
        assertThat(orders.dataBinding()).hasSize(20).isEqualTo(orders.streamingByHand());
        assertThat(orders.treeModel()).hasSize(2);
        assertThat(orders.readToMap()).hasSize(2);
        assertThat(orders.floorSkipTokens()).isPositive();
    }

    @Test
    void goodsBenchmark_runs() {
        runs(DecodeContest.goods(20));
        DecodeGoodsBenchmark goods = new DecodeGoodsBenchmark();
        goods.rows = 20;
        goods.generate();
        Batch<WdtGoods> adapter = goods.adapter();
        goods.source = "stream";
        assertThat(goods.adapter()).isEqualTo(adapter);
        assertThat(goods.dataBinding()).hasSize(20).isEqualTo(goods.streamingByHand());
        assertThat(goods.treeModel()).hasSize(4);
        assertThat(goods.readToMap()).hasSize(4);
        assertThat(goods.floorSkipTokens()).isPositive();
    }

    @Test
    void contests_run() {
        for (Form form : Form.values()) {
            runs(DecodeContest.boms(form, 20));
        }
        runs(DecodeContest.orderLines(20));
        runs(DecodeContest.endToEnd(20));
        runs(DecodeContest.encode(20));
    }

    /** Ten times the rows take no more memory; a page of 50,000 rows held whole would be 38 MB. */
    @Test
    void stream_ofManyRows_needsTheMemoryOfFew() {
        StreamMemory.bytes(1_000);
        assertThat(StreamMemory.bytes(5_000)).isLessThan(4_000_000);
        assertThat(StreamMemory.bytes(50_000)).isLessThan(4_000_000);
    }

    private static void runs(Contest contest) {
        for (Competitor competitor : contest.competitors()) {
            assertThat(competitor.run().getAsLong()).isPositive();
        }
        contest.ratios().forEach(pair -> assertThat(contest.find(pair.over())).isPresent());
    }

    @Test
    void benchmarks_run() {
        DecodeBomBenchmark boms = new DecodeBomBenchmark();
        boms.rows = 20;
        boms.generate();
        assertThat(boms.adapter().accepted()).isEqualTo(boms.dataBindingAndConversion());
        assertThat(boms.dataBinding()).hasSize(20);
        assertThat(boms.treeModel()).hasSize(20);
        assertThat(boms.readToMap()).hasSize(20);
        assertThat(boms.floorSkipTokens()).isPositive();
        boms.form = Form.VIEW;
        boms.source = "stream";
        boms.generate();
        assertThat(boms.adapter().accepted()).isEqualTo(boms.dataBindingAndConversion());
        assertThat(boms.dataBinding()).hasSize(2);
        DecodeOrderLinesBenchmark lines = new DecodeOrderLinesBenchmark();
        lines.rows = 20;
        lines.generate();
        assertThat(lines.adapter()).hasSameSizeAs(lines.dataBinding()).hasSameSizeAs(lines.dataBindingAndConversion());
        lines.source = "stream";
        assertThat(lines.adapter()).hasSize(20);
        assertThat(lines.treeModel()).hasSize(20);
        assertThat(lines.readToMap()).hasSize(20);
        assertThat(lines.floorSkipTokens()).isPositive();
        EndToEndOrderBenchmark order = new EndToEndOrderBenchmark();
        order.lines = 20;
        order.generate();
        assertThat(order.decodeClassifyEncode()).isNotEmpty();
        assertThat(order.groovyScript()).isNotEmpty();
    }
}
