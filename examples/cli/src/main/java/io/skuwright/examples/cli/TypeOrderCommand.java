package io.skuwright.examples.cli;

import io.skuwright.kingdee.crm.CrmTypeNames;
import io.skuwright.kingdee.crm.CrmUpdates;
import io.skuwright.order.OrderLine;
import io.skuwright.order.TypedLine;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Language;
import io.skuwright.row.CodeMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code type-order}: types, reasons and field updates of a CRM order. */
@Command(
        name = "type-order",
        mixinStandardHelpOptions = true,
        description = "Types the lines of a CRM order and says what to write back.")
final class TypeOrderCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private OrderOptions options = new OrderOptions();

    TypeOrderCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String format = output.format("json", "table");
        OrderOptions.Typed typed = options.type(console, output, CodeMap.idsAreCodes());
        CrmUpdates updates = typed.crm().updates(typed.read(), typed.order());
        CrmTypeNames names = typed.crm().typeNames();
        Language language = output.language();
        Answer answer = new Answer(output, typed.findings());
        if (format.equals("table")) {
            return answer.printText(console, table(typed.order(), updates, names, language));
        }
        return answer.with(
                        "lines",
                        typed.order().lines().stream()
                                .map(line -> line(line, names, language))
                                .toList())
                .with("updates", updates.asMap())
                .with("counts", counts(typed))
                .print(console);
    }

    private static Map<String, Object> counts(OrderOptions.Typed typed) {
        int setAside = typed.order().setAside();
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("read", typed.read().lines().read());
        counts.put("typed", typed.order().size() - setAside);
        counts.put("setAside", setAside);
        counts.put("rejected", typed.read().lines().rejected().size());
        return counts;
    }

    private static Map<String, @Nullable Object> line(TypedLine line, CrmTypeNames names, Language language) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", line.line().id());
        json.put("type", names.name(line.type()));
        json.put("sync", line.isSent());
        json.put("root", line.root().map(TypedLine::line).map(OrderLine::id).orElse(null));
        json.put("parentProduct", line.parentProduct());
        json.put("bomLine", line.bomLine());
        json.put("standardBom", line.standardBom());
        json.put("quantity", line.isSent() ? line.quantity().map(Ratio::toString).orElse(null) : null);
        json.put("reason", line.reasonText(language));
        return json;
    }

    private static String table(TypedOrder order, CrmUpdates updates, CrmTypeNames names, Language language) {
        TextTable lines = new TextTable("line", "product", "type", "quantity", "reason");
        for (TypedLine line : order.lines()) {
            String type = names.name(line.type());
            lines.row(
                    String.valueOf(line.line().id()),
                    String.valueOf(line.line().product()),
                    type == null ? "-" : type,
                    line.isSent() ? line.quantity().map(Ratio::toString).orElse("") : "",
                    line.reasonText(language));
        }
        TextTable changes = new TextTable("update", "fields");
        updates.asMap().forEach((id, fields) -> changes.row(id, fields.toString()));
        return lines + "\n" + changes;
    }
}
