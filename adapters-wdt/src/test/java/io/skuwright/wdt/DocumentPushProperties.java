package io.skuwright.wdt;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Extras;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import io.skuwright.sync.BatchPart;
import io.skuwright.sync.BatchPlan;
import io.skuwright.sync.DocumentKind;
import io.skuwright.sync.RowOutcome;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.WriteFiles;
import io.skuwright.wdt.json.JsonRows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/** What holds for whatever documents are to be written. */
@Tag("SYN-5")
class DocumentPushProperties {

    private static final String CANARY = "canary";

    /** Nine of ten are sound. */
    private static <T> Arbitrary<T> mostly(Arbitrary<T> sound, Arbitrary<T> any) {
        return Arbitraries.frequencyOf(Tuple.of(9, sound), Tuple.of(1, any));
    }

    private static Arbitrary<Ratio> numbers(String... texts) {
        return Arbitraries.of(texts).map(Ratio::parse);
    }

    @Provide
    Arbitrary<PushDocumentLine> lines() {
        Arbitrary<String> skus = Arbitraries.of("A/B", "CUP ", "", "x".repeat(41));
        Arbitrary<Ratio> others = numbers("1/3", "0", "-2", "3", "1e15", "0.0001");
        return Combinators.combine(
                        mostly(Arbitraries.of("TEA-1", "00701", "茶 \"1\""), skus),
                        mostly(numbers("1", "0.25", "12.5"), others),
                        mostly(numbers("3.5", "0").optional(), others.optional()),
                        mostly(Arbitraries.of("B1").optional(), Arbitraries.of("b".repeat(21)).optional()))
                .as((sku, quantity, price, batch) -> PushDocumentLine.builder()
                        .specNo(sku)
                        .quantity(quantity)
                        .price(price)
                        .batch(batch)
                        .build());
    }

    @Provide
    Arbitrary<List<PushDocument>> documents() {
        Arbitrary<DocumentKind> kinds = Arbitraries.of(
                DocumentKind.OTHER_IN, DocumentKind.OTHER_OUT, DocumentKind.OTHER_IN, DocumentKind.OTHER_OUT,
                DocumentKind.TRANSFER_OUT, DocumentKind.STORE_COUNT);
        Arbitrary<Extras> extras = Arbitraries.of("", "\"v\"", "{broken " + CANARY, "[1,{\"a\":null}]")
                .map(json -> json.isEmpty() ? Extras.none() : Extras.of(Map.of("more", json)));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        kinds,
                        lines().list().ofMaxSize(4),
                        Arbitraries.of(CANARY, CANARY.repeat(60)).optional(0.5),
                        mostly(Arbitraries.just(Extras.none()), extras))
                .as((number, kind, lines, remark, more) -> (PushDocument) PushDocument.builder()
                        .number("D" + number)
                        .kind(kind)
                        .warehouse("8801")
                        .lines(lines)
                        .remark(remark)
                        .extras(more)
                        .build())
                .list()
                .ofMaxSize(12);
    }

    private static Map<String, String> requests(DocumentPush push, Batch<PushDocument> checked) {
        Map<String, String> requests = new HashMap<>();
        checked.accepted().forEach(document ->
                requests.put(document.number(), push.encode(document).orThrow().parameters().toString()));
        return requests;
    }

    @Property
    void check_losesNothing_andTheOrderOfInputSaysNothing(
            @ForAll("documents") List<PushDocument> documents, @ForAll Random random) {
        List<PushDocument> shuffled = new ArrayList<>(documents);
        Collections.shuffle(shuffled, random);
        for (DocumentPush push : List.of(DocumentPush.of(Dialect.QYB), DocumentPush.of(Dialect.Y))) {
            Batch<PushDocument> checked = push.check(documents);
            ConservationLaw.check(
                    documents.stream().map(PushDocument::number).toList(), checked, PushDocument::number, Batch.Rejected::raw);
            assertThat(requests(push, push.check(shuffled))).isEqualTo(requests(push, checked));
            assertThat(checked.findings().toString()).doesNotContain(CANARY);
            BatchPlan batch = push.batch(documents).value();
            assertThat(batch.parts()).allSatisfy(part -> assertThat(part.rows()).hasSize(1));
            assertThat(batch.parts().stream().flatMap(part -> part.keys().stream()))
                    .containsExactlyElementsOf(checked.accepted().stream().map(PushDocument::number).toList());
            assertThat(batch.toText()).doesNotContain(CANARY);
        }
    }

    private static List<Row> written(PushDocument document) {
        boolean isIn = document.kind() == DocumentKind.OTHER_IN;
        String body = DocumentPush.of(Dialect.QYB)
                .encode(document)
                .orThrow()
                .parameters()
                .get(isIn ? "stockin_info" : "stockout_info");
        Row row = JsonRows.of(body).read().orThrow().row().orElseThrow();
        return row.cell(isIn ? "goods_list" : "detail_list").items().stream()
                .map(item -> item.row().orElseThrow())
                .toList();
    }

    private static Ratio number(Row line, String inName, String outName) {
        String text = line.cell(inName).text() + line.cell(outName).text();
        return text.isEmpty() ? Ratio.ZERO : Ratio.parse(text);
    }

    @Property
    void encode_conservesLinesQuantitiesAndMoney(@ForAll("documents") List<PushDocument> documents) {
        for (PushDocument document : DocumentPush.of(Dialect.QYB).check(documents).accepted()) {
            List<Row> lines = written(document);
            assertThat(lines).extracting(line -> line.cell("spec_no").text())
                    .isEqualTo(document.lines().stream().map(PushDocumentLine::specNo).toList());
            Ratio quantity = Ratio.ZERO;
            Ratio amount = Ratio.ZERO;
            for (Row line : lines) {
                Ratio each = number(line, "stockin_num", "num");
                quantity = quantity.plus(each);
                amount = amount.plus(each.times(number(line, "stockin_price", "price")));
            }
            assertThat(quantity).isEqualTo(document.quantity());
            assertThat(amount).isEqualTo(document.amount());
        }
    }

    /** What the ERP says of a document that it made: the fields that were sent, under the names of its answers. */
    private static WdtDocument made(PushDocument document, int at) {
        boolean isIn = document.kind() == DocumentKind.OTHER_IN;
        Map<String, Cell> head = new LinkedHashMap<>();
        head.put(isIn ? "stockin_no" : "order_no", Cell.text("ERP" + at));
        head.put("outer_no", Cell.text(document.number()));
        head.put("warehouse_no", Cell.text(document.warehouse()));
        head.put("order_type", Cell.text(isIn ? "6" : "7"));
        head.put("details_list", Cell.list(written(document).stream().map(Cell::record).toList()));
        Cell answer = Cell.record(Row.ofCells(
                Map.of(
                        "code", Cell.number("0"),
                        "order_list", Cell.list(List.of(Cell.record(Row.ofCells(head, Place.NONE))))),
                Place.NONE));
        FieldNames names = StockDocuments.defaults().names().with("line.quantity", List.of("stockin_num", "num"));
        Batch<WdtDocument> read = StockDocuments.defaults()
                .withNames(names)
                .decode(isIn ? DocumentQuery.STOCK_IN : DocumentQuery.STOCK_OUT, JsonRows.of(answer.toJson()));
        assertThat(read).raisesNothing();
        return read.accepted().get(0);
    }

    @Property
    void write_andRead_isTheSame(@ForAll("documents") List<PushDocument> documents) {
        List<PushDocument> accepted = DocumentPush.of(Dialect.QYB).check(documents).accepted();
        List<WdtDocument> read = new ArrayList<>();
        for (PushDocument document : accepted) {
            WdtDocument back = made(document, read.size());
            assertThat(back.kind()).contains(document.kind());
            assertThat(back.outerNumber()).contains(document.number());
            assertThat(back.lines()).extracting(DocumentLine::specNo)
                    .isEqualTo(document.lines().stream().map(PushDocumentLine::specNo).toList());
            assertThat(back.lines()).extracting(DocumentLine::quantity)
                    .isEqualTo(document.lines().stream().map(PushDocumentLine::quantity).toList());
            assertThat(back.lines()).extracting(DocumentLine::price)
                    .isEqualTo(document.lines().stream().map(PushDocumentLine::price).toList());
            read.add(back);
        }
        assertThat(DocumentPush.found(accepted, read)).raisesNothing();
        assertThat(DocumentPush.found(accepted, read).value())
                .containsExactlyInAnyOrderElementsOf(accepted.stream().map(PushDocument::number).toList());
    }

    /** Whatever answers are lost, and whenever the host dies: the ERP makes each document once, and the batch knows it. */
    @Property
    @Tag("SYN-4")
    void resend_afterAnyFault_makesEachOnce(@ForAll("documents") List<PushDocument> documents, @ForAll Random random) {
        DocumentPush push = DocumentPush.of(Dialect.QYB);
        Map<String, PushDocument> byNumber = new HashMap<>();
        push.check(documents).accepted().forEach(document -> byNumber.put(document.number(), document));
        Map<String, Integer> made = new HashMap<>();
        BatchPlan batch = push.batch(documents).value();
        for (int turn = 0; turn < 2_000 && !batch.isDone(); turn++) {
            batch = BatchPlan.parse(batch.toText());
            Optional<BatchPart> open = batch.underWay().stream().findFirst().or(batch::next);
            BatchPart part = open.orElseThrow();
            PushDocument document = part.pick(byNumber).get(0);
            batch = batch.underWay().isEmpty() ? batch.begin(part) : batch;
            boolean isNew = !made.containsKey(document.number());
            if (random.nextInt(4) == 0) {
                continue;
            }
            made.merge(document.number(), isNew ? 1 : 0, Integer::sum);
            if (random.nextInt(3) == 0) {
                continue;
            }
            String json = isNew ? "{\"code\":0,\"message\":\"\",\"stockin_no\":\"RK1\"}" : GoldenFiles.text(WriteFiles.USED);
            WdtAnswer answer = WdtAnswer.read(Dialect.QYB, JsonRows.of(json)).value();
            batch = batch.resume(part, push.outcomes(document, answer)).orThrow();
        }
        assertThat(batch.isDone()).isTrue();
        assertThat(made.keySet()).isEqualTo(byNumber.keySet());
        assertThat(made.values()).allMatch(times -> times == 1);
    }

    @Property(tries = 2_000)
    void outcomes_ofAChangedAnswer_sayOneThingOfTheDocument(@ForAll("answers") String file, @ForAll Random random) {
        PushDocument sent = PushDocument.builder().number("D").kind(DocumentKind.OTHER_IN).warehouse("1").build();
        for (Dialect dialect : List.of(Dialect.QYB, Dialect.Y)) {
            WdtAnswer.read(dialect, JsonRows.of(Mutation.of(GoldenFiles.text(file), random))).optional().ifPresent(answer -> {
                List<RowOutcome> outcomes = DocumentPush.of(dialect).outcomes(sent, answer);
                assertThat(outcomes).extracting(RowOutcome::key).containsExactly("D");
                boolean isSuccess = outcomes.get(0).kind() == RowOutcome.Kind.SUCCESS;
                assertThat(isSuccess).isEqualTo(answer.isSuccess() || answer.meaning() == AnswerMeaning.ALREADY_TAKEN);
            });
        }
    }

    @Provide
    Arbitrary<String> answers() {
        return Arbitraries.of(
                WriteFiles.IN_TAKEN_Y, WriteFiles.OUT_TAKEN_Y, WriteFiles.REFUSED_Y, WriteFiles.NO_SHELF_Y, WriteFiles.USED);
    }
}
