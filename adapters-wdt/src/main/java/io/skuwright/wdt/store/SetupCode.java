package io.skuwright.wdt.store;

import io.skuwright.result.FindingCode;
import io.skuwright.result.Language;
import io.skuwright.result.Severity;

/** What is found out about the set-up of a store and its ERP: one code for each rule that is not met. */
public enum SetupCode implements FindingCode {
    /** The rule {@link SetupRule#INTERFACE_OPEN} is not met; attribute: found. */
    SETUP_INTERFACE_OPEN,
    /** The rule {@link SetupRule#STORE_RELEASED} is not met; attribute: found. */
    SETUP_STORE_RELEASED,
    /** The rule {@link SetupRule#ORDER_DOWNLOAD} is not met; attribute: found. */
    SETUP_ORDER_DOWNLOAD,
    /** The rule {@link SetupRule#ORDER_SUBMIT} is not met; attribute: found. */
    SETUP_ORDER_SUBMIT,
    /** The rule {@link SetupRule#MATCH_BY_CODE} is not met; attribute: found. */
    SETUP_MATCH_BY_CODE,
    /** The rule {@link SetupRule#MATCH_JOINED_CODE} is not met; attribute: found. */
    SETUP_MATCH_JOINED_CODE,
    /** The rule {@link SetupRule#APPROVE_COUNT_IN} is not met; attribute: found. */
    SETUP_APPROVE_COUNT_IN,
    /** The rule {@link SetupRule#APPROVE_COUNT_OUT} is not met; attribute: found. */
    SETUP_APPROVE_COUNT_OUT,
    /** The rule {@link SetupRule#APPROVE_OTHER_IN} is not met; attribute: found. */
    SETUP_APPROVE_OTHER_IN,
    /** The rule {@link SetupRule#APPROVE_OTHER_OUT} is not met; attribute: found. */
    SETUP_APPROVE_OTHER_OUT,
    /** The rule {@link SetupRule#APPROVE_TRANSFER_IN} is not met; attribute: found. */
    SETUP_APPROVE_TRANSFER_IN,
    /** The rule {@link SetupRule#SETTLE_OTHER_IN} is not met; attribute: found. */
    SETUP_SETTLE_OTHER_IN,
    /** The rule {@link SetupRule#SETTLE_OTHER_OUT} is not met; attribute: found. */
    SETUP_SETTLE_OTHER_OUT,
    /** The rule {@link SetupRule#SHOP_PLATFORM} is not met; attribute: found. */
    SETUP_SHOP_PLATFORM,
    /** The rule {@link SetupRule#SHOP_SUB_PLATFORM} is not met; attribute: found. */
    SETUP_SHOP_SUB_PLATFORM,
    /** The rule {@link SetupRule#SHOP_NO} is not met; attribute: found. */
    SETUP_SHOP_NO,
    /** The rule {@link SetupRule#SHOP_NAME} is not met; attribute: found. */
    SETUP_SHOP_NAME,
    /** The rule {@link SetupRule#FORBID_FETCHING} is not met; attribute: found. */
    SETUP_FORBID_FETCHING,
    /** The rule {@link SetupRule#ACCOUNT} is not met; attribute: found. */
    SETUP_ACCOUNT,
    /** The rule {@link SetupRule#APP_KEY} is not met; attribute: found. */
    SETUP_APP_KEY,
    /** The rule {@link SetupRule#APP_SECRET} is not met; attribute: found. */
    SETUP_APP_SECRET,
    /** The rule {@link SetupRule#SESSION_KEY} is not met; attribute: found. */
    SETUP_SESSION_KEY,
    /** The rule {@link SetupRule#AUTHORISED} is not met; attribute: found. */
    SETUP_AUTHORISED,
    /** The rule {@link SetupRule#WAREHOUSE_NO} is not met; attribute: found. */
    SETUP_WAREHOUSE_NO,
    /** The rule {@link SetupRule#WAREHOUSE_NAME} is not met; attribute: found. */
    SETUP_WAREHOUSE_NAME,
    /** The rule {@link SetupRule#WAREHOUSE_TAKEN} is not met; attribute: found. */
    SETUP_WAREHOUSE_TAKEN,
    /** The rule {@link SetupRule#FORMER_STORE_ID} is not met; attribute: found. */
    SETUP_FORMER_STORE_ID,
    /** The rule {@link SetupRule#HEAD_WAREHOUSE_NO} is not met; attribute: found. */
    SETUP_HEAD_WAREHOUSE_NO,
    /** The rule {@link SetupRule#HEAD_WAREHOUSE_NAME} is not met; attribute: found. */
    SETUP_HEAD_WAREHOUSE_NAME,
    /** The rule {@link SetupRule#ADMIN_SHOP} is not met; attribute: found. */
    SETUP_ADMIN_SHOP,
    /** The rule {@link SetupRule#ADMIN_WAREHOUSE} is not met; attribute: found. */
    SETUP_ADMIN_WAREHOUSE,
    /** The rule {@link SetupRule#USER_RIGHTS} is not met; attribute: found. */
    SETUP_USER_RIGHTS,
    /** The rule {@link SetupRule#NO_NUMBER_LOGISTICS} is not met; attribute: found. */
    SETUP_NO_NUMBER_LOGISTICS,
    /** The rule {@link SetupRule#OFFLINE_NUMBERS} is not met; attribute: found. */
    SETUP_OFFLINE_NUMBERS,
    /** The rule {@link SetupRule#CASH_LOGISTICS} is not met; attribute: found. */
    SETUP_CASH_LOGISTICS,
    /** The rule {@link SetupRule#STRATEGY_WAREHOUSE} is not met; attribute: found. */
    SETUP_STRATEGY_WAREHOUSE,
    /** The rule {@link SetupRule#STRATEGY_PRIORITY} is not met; attribute: found. */
    SETUP_STRATEGY_PRIORITY,
    /** The rule {@link SetupRule#STRATEGY_SHORTAGE} is not met; attribute: found. */
    SETUP_STRATEGY_SHORTAGE,
    /** The rule {@link SetupRule#HEAD_FIRST} is not met; attribute: found. */
    SETUP_HEAD_FIRST,
    /** The rule {@link SetupRule#HEAD_SHORTAGE} is not met; attribute: found. */
    SETUP_HEAD_SHORTAGE,
    /** The rule {@link SetupRule#DOCUMENT_SYNC} is not met; attribute: found. */
    SETUP_DOCUMENT_SYNC,
    /** Nothing was said of what a rule asks for, so it was not checked. */
    SETUP_NOT_CHECKED;

    @Override
    public Severity severity() {
        return SetupRule.of(this).map(SetupRule::severity).orElse(Severity.WARNING);
    }

    @Override
    public String sentence(Language language) {
        if (this == SETUP_NOT_CHECKED) {
            return switch (language) {
                case EN -> "'{subject}' was not checked, since nothing was said of it. Look it up in the systems, and say it.";
                case ZH -> "“{subject}”未检查，因为没有给出其值。请在系统中查看并填写。";
                case RO -> "„{subject}” nu a fost verificat, fiindcă nu s-a spus nimic despre el. Căutați-l în"
                        + " sisteme și spuneți-l.";
            };
        }
        String menu = SetupRule.of(this).flatMap(SetupRule::menu).orElse("");
        return switch (language) {
            case EN -> "'{subject}' is '{found}'; needed is " + want(language) + ". " + why(language)
                    + (menu.isEmpty() ? " Ask the vendor." : " Set it under " + menu + ".");
            case ZH -> "“{subject}”为“{found}”；要求：" + want(language) + "。" + why(language)
                    + (menu.isEmpty() ? "请联系供应商。" : "请在 " + menu + " 设置。");
            case RO -> "„{subject}” este „{found}”; este nevoie de " + want(language) + ". " + why(language)
                    + (menu.isEmpty() ? " Întrebați furnizorul." : " Se setează la " + menu + ".");
        };
    }

    /** Returns what the rule wants, for people. */
    String want(Language language) {
        return text().want(language);
    }

    /** Returns why the rule wants it, for people. */
    String why(Language language) {
        return text().why(language);
    }

    private SetupText text() {
        return switch (this) {
            case SETUP_INTERFACE_OPEN,
                    SETUP_STORE_RELEASED,
                    SETUP_ORDER_DOWNLOAD,
                    SETUP_ORDER_SUBMIT,
                    SETUP_MATCH_BY_CODE,
                    SETUP_MATCH_JOINED_CODE,
                    SETUP_APPROVE_COUNT_IN,
                    SETUP_APPROVE_COUNT_OUT,
                    SETUP_APPROVE_OTHER_IN,
                    SETUP_APPROVE_OTHER_OUT,
                    SETUP_APPROVE_TRANSFER_IN,
                    SETUP_SETTLE_OTHER_IN,
                    SETUP_SETTLE_OTHER_OUT ->
                SystemTexts.of(this);
            case SETUP_SHOP_PLATFORM,
                    SETUP_SHOP_SUB_PLATFORM,
                    SETUP_SHOP_NO,
                    SETUP_SHOP_NAME,
                    SETUP_FORBID_FETCHING,
                    SETUP_ACCOUNT,
                    SETUP_APP_KEY,
                    SETUP_APP_SECRET,
                    SETUP_SESSION_KEY,
                    SETUP_AUTHORISED,
                    SETUP_WAREHOUSE_NO,
                    SETUP_WAREHOUSE_NAME,
                    SETUP_WAREHOUSE_TAKEN,
                    SETUP_FORMER_STORE_ID ->
                ShopTexts.of(this);
            default -> StrategyTexts.of(this);
        };
    }
}
