package io.skuwright.wdt;

import io.skuwright.sync.DocumentKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one call writes stock documents: what it takes, and what it calls what; what it has no name for it does not take.
 *
 * @param page the page that is called
 * @param node the form field of the whole document; empty if each field of the head is a form field of its own
 * @param kinds what it makes
 * @param typeField what the type is called; empty if the call makes one kind only
 * @param codes the field of the code table
 * @param head names of the head, by our words
 * @param list the list of lines
 * @param line names of a line, by our words
 */
record DocumentPushForm(
        String page,
        String node,
        List<DocumentKind> kinds,
        String typeField,
        String codes,
        Map<String, String> head,
        String list,
        Map<String, String> line) {

    private static final String IN_PAGE = "stockin_order_push.php";
    private static final String OUT_PAGE = "stockout_order_push.php";

    /** Names of qyb, which makes other receipts and issues only. */
    private static final DocumentPushForm QYB_IN = new DocumentPushForm(
            IN_PAGE,
            "stockin_info",
            List.of(DocumentKind.OTHER_IN),
            "",
            CodeTables.IN,
            head(Map.of(
                    "approved", "is_check", "postage", "post_fee", "otherFee", "other_fee", "discount", "discount")),
            "goods_list",
            line(Map.of(
                    "sku", "spec_no", "quantity", "stockin_num", "price", "stockin_price", "listPrice", "src_price")));

    private static final DocumentPushForm QYB_OUT = new DocumentPushForm(
            OUT_PAGE,
            "stockout_info",
            List.of(DocumentKind.OTHER_OUT),
            "",
            CodeTables.OUT,
            head(Map.of("approved", "is_check")),
            "detail_list",
            line(Map.of("sku", "spec_no", "quantity", "num", "price", "price")));

    /** In receipts of Y the switch says the opposite: saved only, and not approved. */
    private static final DocumentPushForm Y_IN = new DocumentPushForm(
            IN_PAGE,
            "",
            List.of(DocumentKind.OTHER_IN, DocumentKind.PURCHASE_IN, DocumentKind.TRANSFER_IN),
            "src_order_type",
            CodeTables.IN,
            head(Map.of("savedOnly", "is_save", "postage", "post_amount", "sourceNumber", "src_order_no")),
            "stock_in_order_detail_list",
            yLine("real_num", "stockin_price"));

    private static final DocumentPushForm Y_OUT = new DocumentPushForm(
            OUT_PAGE,
            "",
            List.of(DocumentKind.OTHER_OUT, DocumentKind.TRANSFER_OUT, DocumentKind.PURCHASE_RETURN_OUT),
            "src_order_type",
            CodeTables.OUT,
            head(Map.of("approved", "stockout_flag", "sourceNumber", "src_order_no")),
            "order_detail_list",
            yLine("num", "stockout_price"));

    private static Map<String, String> head(Map<String, String> more) {
        Map<String, String> names = new HashMap<>(more);
        names.putAll(Map.of("number", "outer_no", "warehouse", "warehouse_no", "reason", "reason", "remark", "remark"));
        return names;
    }

    private static Map<String, String> line(Map<String, String> more) {
        Map<String, String> names = new HashMap<>(more);
        names.putAll(Map.of("position", "position_no", "batch", "batch_no", "produced", "production_date"));
        return names;
    }

    private static Map<String, String> yLine(String quantity, String price) {
        Map<String, String> names = line(Map.of("sku", "sku_no", "quantity", quantity, "price", price));
        names.putAll(Map.of("expires", "expire_date", "sourceLine", "src_order_detail_id", "remark", "remark"));
        return names;
    }

    /** Returns the two calls of a dialect. */
    static List<DocumentPushForm> of(Dialect dialect) {
        return dialect == Dialect.Y ? List.of(Y_IN, Y_OUT) : List.of(QYB_IN, QYB_OUT);
    }

    /** Returns the call that makes documents of a kind; empty if there is none. */
    static Optional<DocumentPushForm> of(Dialect dialect, DocumentKind kind) {
        return of(dialect).stream().filter(form -> form.kinds().contains(kind)).findFirst();
    }

    /** Returns what the calls of a dialect make. */
    static List<DocumentKind> kinds(Dialect dialect) {
        List<DocumentKind> kinds = new ArrayList<>();
        of(dialect).forEach(form -> kinds.addAll(form.kinds()));
        return kinds;
    }

    /** The head of a document stands in form fields of its own. */
    boolean isFlat() {
        return node.isEmpty();
    }

    /** A document that carries out another one must say which. */
    static boolean isForAnother(DocumentKind kind) {
        return kind != DocumentKind.OTHER_IN && kind != DocumentKind.OTHER_OUT;
    }
}
