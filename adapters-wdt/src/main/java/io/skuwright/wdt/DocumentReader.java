package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import io.skuwright.row.RowCode;
import io.skuwright.sync.DocumentKind.Direction;
import io.skuwright.sync.StockCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one stock document. */
final class DocumentReader {

    private final DocumentQuery query;
    private final FieldNames names;
    private final DocumentCodes codes;
    private final ValueForms forms;
    private final List<Finding> findings = new ArrayList<>();
    private String subject = "";

    DocumentReader(DocumentQuery query, FieldNames names, DocumentCodes codes, ValueForms forms) {
        this.query = query;
        this.names = names;
        this.codes = codes;
        this.forms = forms;
    }

    Outcome<WdtDocument> read(Row row) {
        Values values = new Values(row, names, forms);
        subject = values.requiredCode("number").orElse("");
        values.about(subject);
        WdtDocument.Builder document = WdtDocument.builder();
        document.number(subject)
                .sourceNumber(values.code("sourceNumber"))
                .outerNumber(values.code("outerNumber"))
                .type(type(values))
                .status(status(values))
                .warehouse(values.id("warehouse"))
                .warehouseName(values.text("warehouseName"))
                .time(values.time("time"))
                .checkTime(values.time("checkTime"))
                .created(values.time("created"))
                .reason(values.text("reason"))
                .lines(lines(values))
                .buyer(TradeNames.extras(row, names, true, false))
                .extras(TradeNames.extras(row, names, false, false))
                .place(row.place());
        List<Finding> all = new ArrayList<>(values.findings());
        all.addAll(findings);
        return Outcome.of(document.build(), all);
    }

    /** A page of one kind needs no type; elsewhere the number counts, and the name where there is no number. */
    private DocumentType type(Values values) {
        String code = values.text("type").orElse("");
        String name = values.text("typeName").orElse("");
        if (query.only().isPresent() && code.isEmpty() && name.isEmpty()) {
            return new DocumentType("", "", query.only());
        }
        Outcome<DocumentType> type = codes.type(query.direction(), code, name, values.field("type").place());
        findings.addAll(type.findings());
        return type.value();
    }

    private Optional<CodedValue> status(Values values) {
        String field = query.direction() == Direction.IN ? "inStatus" : "outStatus";
        return values.text("status").map(code -> {
            Outcome<CodedValue> status = codes.read(field, code, values.field("status").place());
            findings.addAll(status.findings());
            return status.value();
        });
    }

    private List<DocumentLine> lines(Values values) {
        if (!values.has("lines")) {
            values.add(Finding.of(RowCode.FIELD_MISSING)
                    .about(subject)
                    .at(values.field("lines").place())
                    .with("field", values.field("lines").name()));
        }
        return values.records("lines").stream().map(this::line).toList();
    }

    private DocumentLine line(Row row) {
        Values values = new Values(row, names, forms).about(subject);
        DocumentLine.Builder line = DocumentLine.builder();
        line.id(values.id("line.id"))
                .specNo(values.requiredCode("line.spec").orElse(""))
                .goodsNo(values.code("line.goods"))
                .goodsName(values.text("line.goodsName"))
                .specName(values.text("line.specName"))
                .quantity(values.requiredNumber("line.quantity").orElse(Ratio.ZERO))
                .price(values.number("line.price"))
                .condition(values.flag("line.defect") == Flag.YES ? StockCondition.DEFECTIVE : StockCondition.GOOD)
                .extras(TradeNames.extras(row, names, false, true))
                .place(row.place());
        findings.addAll(values.findings());
        return line.build();
    }
}
