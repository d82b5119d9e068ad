package io.skuwright.kingdee.crm;

import io.skuwright.row.FieldNames;

/** The names of the three objects that a bundle consists of. */
record BundleNames(FieldNames heads, FieldNames lines, FieldNames groups) {

    static final String HEAD = "BomCoreObj";
    static final String LINE = "BOMObj";
    static final String GROUP = "ProductGroupObj";

    static final BundleNames DEFAULTS = new BundleNames(
            CrmFields.table(
                    "id", "_id",
                    "product", "product_id rootProductId",
                    "category", "category__v category__q category",
                    "purpose", "purpose__v purpose__q purpose",
                    "number", "name",
                    "quotedKit", "is_kit__c__v is_kit__c__q is_kit__c",
                    "lifeStatus", "life_status__v life_status",
                    "deleted", "is_deleted__v is_deleted",
                    "object", "object_describe_api_name dataObjectApiName"),
            CrmFields.table(
                    "id", "_id",
                    "product", "product_id",
                    "amount", "amount",
                    "minAmount", "min_amount",
                    "maxAmount", "max_amount",
                    "increment", "increment",
                    "priceMode", "price_mode__v price_mode",
                    "required", "is_required__v is_required",
                    "selectedByDefault", "selected_by_default__v selected_by_default",
                    "enabled", "enabled_status__v enabled_status",
                    "skip", "is_skip__c__v is_skip__c__q is_skip__c",
                    "order", "order_field",
                    "linkedBundle", "related_core_id",
                    "lifeStatus", "life_status__v life_status",
                    "deleted", "is_deleted__v is_deleted",
                    "bundle", "core_id",
                    "rootProduct", "root_product_id",
                    "parent", "parent_id",
                    "group", "product_group_id",
                    "path", "bom_path",
                    "root", "is_root",
                    "object", "object_describe_api_name",
                    "action", "action_type",
                    "children", "children"),
            CrmFields.table(
                    "id", "_id",
                    "name", "name",
                    "control", "group_options_control",
                    "minOptions", "min_prod_count",
                    "maxOptions", "max_prod_count",
                    "order", "order_field",
                    "bundle", "core_id",
                    "rootProduct", "root_product_id",
                    "parent", "parent_id",
                    "group", "product_group_id",
                    "path", "bom_path",
                    "root", "is_root",
                    "amount", "amount",
                    "object", "object_describe_api_name",
                    "action", "action_type",
                    "children", "children"));

    /** Returns these names with others for one of the three; each table has all words of the one it replaces. */
    BundleNames with(FieldNames newHeads, FieldNames newLines, FieldNames newGroups) {
        heads.fields().forEach(newHeads::names);
        lines.fields().forEach(newLines::names);
        groups.fields().forEach(newGroups::names);
        return new BundleNames(newHeads, newLines, newGroups);
    }

    FieldNames of(boolean isGroup) {
        return isGroup ? groups : lines;
    }
}
