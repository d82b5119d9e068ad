package io.skuwright.kingdee.crm;

import io.skuwright.row.FieldNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Our words for the fields of an order and its lines, each with the names the platform uses. */
enum CrmField {
    ID("id", "_id"),
    PRODUCT("product", "product_id"),
    BOM_REFERENCE("bomReference", "bom_id"),
    LINKED_BOM("linkedBom", "bom_core_id"),
    NODE_KEY("nodeKey", "prod_pkg_key"),
    PARENT_KEY("parentKey", "parent_prod_pkg_key"),
    ROOT_KEY("rootKey", "root_prod_pkg_key"),
    KIT("kit", "is_kit__c__v is_kit__c__q is_kit__c"),
    SKIP("skip", "is_skip__c__v is_skip__c__q is_skip__c"),
    QUANTITY("quantity", "quantity"),
    NUMERATOR("numerator", "numerator__c numerator"),
    DENOMINATOR("denominator", "denominator__c denominator"),
    PRICE("price", "sales_price product_price"),
    UNIT("unit", "unit__v unit__q unit"),
    STANDARD_BOM("standardBom", "standard_bom_id"),
    STANDARD_BOM_LINE("standardBomLine", "standard_bom_line_id"),
    /** Whether the linked BOM is a standard one; no public page says that a line carries it. */
    LINKED_BOM_CATEGORY("linkedBomCategory", ""),
    TYPE("type", "product_type__c"),
    PARENT_PRODUCT("parentProduct", "parent_product__c"),
    BOM_LINE("bomLine", "son_bom_id__c"),
    STANDARD_BOM_MARK("standardBomMark", "std_bom_core__c"),
    NUMBER("number", "name"),
    CUSTOMER("customer", "account_id");

    private final String word;
    /** Separated by blanks, for enums hold nothing that could change. */
    private final String names;

    CrmField(String word, String names) {
        this.word = word;
        this.names = names;
    }

    /** Returns the position of the field among all, which never leaves this package. */
    @SuppressWarnings("EnumOrdinal") // arrays by field are asked twenty times a line
    int index() {
        return ordinal();
    }

    String word() {
        return word;
    }

    static FieldNames defaults() {
        Map<String, List<String>> table = new LinkedHashMap<>();
        for (CrmField field : values()) {
            table.put(field.word, field.names.isEmpty() ? List.of() : List.of(field.names.split(" ")));
        }
        return FieldNames.of(table);
    }
}
