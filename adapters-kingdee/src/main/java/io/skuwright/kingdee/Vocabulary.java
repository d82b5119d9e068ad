package io.skuwright.kingdee;

/**
 * In which of Kingdee's vocabularies a document was read.
 *
 * <p>One fact goes by different names: the component of a BOM is {@code FMATERIALIDCHILD} in a Save body, {@code
 * MATERIALIDCHILD} in an answer of View and {@code FMATERIALIDCHILD.FNumber} in a query. Names of one vocabulary cannot
 * be turned into those of another by a rule, so fields that are kept as they came are kept with their vocabulary.
 */
public enum Vocabulary {
    /** Keys of Save and BatchSave bodies. */
    SAVE,
    /** Property names of View answers. */
    VIEW,
    /** Field keys of ExecuteBillQuery and BillQuery. */
    QUERY
}
