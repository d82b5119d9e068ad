package io.skuwright.kingdee.crm;

import io.skuwright.row.FieldNames;

/**
 * The names that the CRM gives to fields.
 *
 * <p>Customers add fields under names of their own, and the platform sends one quoted field under several
 * names: the value under {@code __v} in the view form, under {@code __q} in some functions, and under the
 * bare name, where a label such as 是 may stand in its place. The first name that has a value counts.
 * Example: {@code CrmFieldNames.defaults().with("kit", List.of("suite__c__v", "suite__c"))} takes the kit
 * flag from the customer's own field.
 *
 * <p>The words, in the order of {@link FieldNames#fields()}: {@code id}, {@code product}, {@code
 * bomReference}, {@code linkedBom}, {@code nodeKey}, {@code parentKey}, {@code rootKey}, {@code kit},
 * {@code skip}, {@code quantity}, {@code numerator}, {@code denominator}, {@code price}, {@code unit},
 * {@code standardBom}, {@code standardBomLine}, {@code linkedBomCategory} of a line; {@code type}, {@code
 * parentProduct}, {@code bomLine}, {@code standardBomMark}, which are written too; {@code number} and
 * {@code customer} of the order. Except for {@code _id}, {@code product_id} and the fields of money and
 * quantity, the names are those of the vendor's guide and are not confirmed by its reference; {@code
 * linkedBomCategory} has no name until one is given.
 */
public final class CrmFieldNames {

    private static final FieldNames DEFAULTS = CrmField.defaults();

    private CrmFieldNames() {}

    /** Returns the names of the vendor's guide. */
    public static FieldNames defaults() {
        return DEFAULTS;
    }
}
