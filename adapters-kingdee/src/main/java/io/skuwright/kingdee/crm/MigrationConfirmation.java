package io.skuwright.kingdee.crm;

import io.skuwright.result.Language;

/**
 * A question that people must answer before a migration without an automatic plan.
 *
 * <p>Under {@link MigrationScenario#OTHER_CONNECTOR} all four are open until the inventory says otherwise. Example:
 * {@link #DOWNSTREAM_DOCUMENTS} asks what becomes of orders that name old BOM records.
 */
public enum MigrationConfirmation {
    /** Whether the new structure serves the customer. */
    CRM_STRUCTURE(
            "Does the new structure of the CRM, with all that is integrated over it, cover what the customer needs?",
            "CRM 新结构及其上的对接能否满足客户需求？",
            "Structura nouă din CRM, cu tot ce se integrează peste ea, acoperă ce îi trebuie clientului?"),
    /** Whether old data can come along. */
    HISTORY_DATA(
            "Can the old data be brought over, with mapping rows made from the new records of the CRM, or is it read again"
                    + " from the ERP and the old data void?",
            "历史数据能否迁移并按 CRM 新数据生成映射，还是从 ERP 重新导入并作废旧数据？",
            "Datele vechi pot fi aduse, cu rânduri de mapare făcute din noile înregistrări CRM, sau se recitesc din ERP iar cele"
                    + " vechi se anulează?"),
    /** What becomes of documents that use the old records. */
    DOWNSTREAM_DOCUMENTS(
            "What does the change do to orders and other documents of the CRM that use the old records?",
            "对 CRM 中使用旧记录的订单等下游单据有何影响？",
            "Ce efect are schimbarea asupra comenzilor și a altor documente CRM care folosesc înregistrările vechi?"),
    /** Which steps this project takes. */
    STEPS(
            "Which steps are taken in this project, and in which order: are old data migrated, or deleted and read again?",
            "本项目的迁移步骤及顺序如何：迁移历史数据，还是删除后重新导入？",
            "Ce pași se fac în acest proiect și în ce ordine: datele vechi se migrează sau se șterg și se recitesc?");

    private final String english;
    private final String chinese;
    private final String romanian;

    MigrationConfirmation(String english, String chinese, String romanian) {
        this.english = english;
        this.chinese = chinese;
        this.romanian = romanian;
    }

    /** Returns the question. */
    public String text(Language language) {
        return switch (language) {
            case EN -> english;
            case ZH -> chinese;
            case RO -> romanian;
        };
    }
}
