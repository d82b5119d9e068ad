package io.skuwright.wdt.store;

import io.skuwright.result.Language;
import io.skuwright.result.Severity;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What has to be set before a store and the ERP work together.
 *
 * <p>The rules are one table: what each wants, why, how much it weighs, and where it is set. Example: {@link
 * #FORBID_FETCHING}, {@code forbidFetching}, wants a setting off that is on by itself; while it is on, no sale of the store
 * reaches the ERP (R7). A rule of weight info is advice, or a choice of the customer. Menus are named as the systems name
 * them, in Chinese.
 */
public enum SetupRule {
    /** The vendor opened the interface between the two systems. */
    INTERFACE_OPEN("interfaceOpen", "2.1", SetupNeed.ON, Severity.ERROR, SetupCode.SETUP_INTERFACE_OPEN, ""),
    /** The store system lets the ERP use the shop's data. */
    STORE_RELEASED("storeReleased", "2.2", SetupNeed.ON, Severity.ERROR, SetupCode.SETUP_STORE_RELEASED, "商家管理→平台配置→旺店通Erp服务→授权使用本店铺数据"),
    /** Orders are downloaded by themselves. */
    ORDER_DOWNLOAD("orderDownload", "R2", SetupNeed.ON, Severity.ERROR, SetupCode.SETUP_ORDER_DOWNLOAD, "设置→系统设置→基本设置【启用订单自动下载】"),
    /** Orders are submitted by themselves. */
    ORDER_SUBMIT("orderSubmit", "R2", SetupNeed.ON, Severity.WARNING, SetupCode.SETUP_ORDER_SUBMIT, "设置→系统设置→基本设置【启用订单自动递交】"),
    /** Items are matched by their merchant code. */
    MATCH_BY_CODE("matchByCode", "R1", SetupNeed.ON, Severity.ERROR, SetupCode.SETUP_MATCH_BY_CODE, "设置→系统设置→基本设置【自动按商家编码匹配货品】"),
    /** Items are matched by main code and spec code joined. */
    MATCH_JOINED_CODE("matchJoinedCode", "R1", SetupNeed.OFF, Severity.ERROR, SetupCode.SETUP_MATCH_JOINED_CODE, "设置→系统设置→基本设置【多规格货品匹配使用“主商家编码”+“规格商家编码”方式】"),
    /** Gains of a stocktake are approved by themselves. */
    APPROVE_COUNT_IN("approveCountIn", "R3", SetupNeed.ON, Severity.WARNING, SetupCode.SETUP_APPROVE_COUNT_IN, "设置→系统设置→库存设置【自动审核盘点入库】"),
    /** Losses of a stocktake are approved by themselves. */
    APPROVE_COUNT_OUT("approveCountOut", "R3", SetupNeed.ON, Severity.WARNING, SetupCode.SETUP_APPROVE_COUNT_OUT, "设置→系统设置→库存设置【自动审核盘点出库】"),
    /** Other stock-in is approved by itself; the customer may choose. */
    APPROVE_OTHER_IN("approveOtherIn", "R6", SetupNeed.ON, Severity.INFO, SetupCode.SETUP_APPROVE_OTHER_IN, "设置→系统设置→库存设置【自动审核其他入库】"),
    /** Other stock-out is approved by itself. */
    APPROVE_OTHER_OUT("approveOtherOut", "R6", SetupNeed.ON, Severity.WARNING, SetupCode.SETUP_APPROVE_OTHER_OUT, "设置→系统设置→库存设置【自动审核其他出库】"),
    /** Transfers in are approved by themselves; the customer may choose. */
    APPROVE_TRANSFER_IN("approveTransferIn", "R6", SetupNeed.ON, Severity.INFO, SetupCode.SETUP_APPROVE_TRANSFER_IN, "设置→系统设置→库存设置【调拨自动审核与结算】"),
    /** Other stock-in is settled after approval. */
    SETTLE_OTHER_IN("settleOtherIn", "R6", SetupNeed.ON, Severity.WARNING, SetupCode.SETUP_SETTLE_OTHER_IN, "设置→系统设置→库存设置【其他入库自动结算】"),
    /** Other stock-out is settled after approval. */
    SETTLE_OTHER_OUT("settleOtherOut", "R6", SetupNeed.ON, Severity.WARNING, SetupCode.SETUP_SETTLE_OTHER_OUT, "设置→系统设置→库存设置【其他出库自动结算】"),
    /** The shop's platform is the store system; by number 19, which is unconfirmed. */
    SHOP_PLATFORM("shopPlatform", "2.3.3.1", SetupNeed.PLATFORM, Severity.ERROR, SetupCode.SETUP_SHOP_PLATFORM, "设置→基本设置→店铺【店铺平台】"),
    /** The shop's sub-platform is the till; by number 1, which is unconfirmed. */
    SHOP_SUB_PLATFORM("shopSubPlatform", "2.3.3.1", SetupNeed.SUB_PLATFORM, Severity.ERROR, SetupCode.SETUP_SHOP_SUB_PLATFORM, "设置→基本设置→店铺【子平台】"),
    /** The shop's number is the id of the store; advice only. */
    SHOP_NO("shopNo", "2.3.3.1", SetupNeed.STORE_ID, Severity.INFO, SetupCode.SETUP_SHOP_NO, "设置→基本设置→店铺【店铺编号】"),
    /** The shop's name is that of the store; advice only. */
    SHOP_NAME("shopName", "2.3.3.1", SetupNeed.STORE_NAME, Severity.INFO, SetupCode.SETUP_SHOP_NAME, "设置→基本设置→店铺【店铺名】"),
    /** Orders of the shop may not be fetched; on unless somebody switches it off. */
    FORBID_FETCHING("forbidFetching", "R7", SetupNeed.OFF, Severity.ERROR, SetupCode.SETUP_FORBID_FETCHING, "设置→基本设置→店铺【禁止抓取订单】"),
    /** The account on the platform. */
    ACCOUNT("account", "2.3.3.2", SetupNeed.ACCOUNT, Severity.ERROR, SetupCode.SETUP_ACCOUNT, "设置→基本设置→店铺→店铺授权【平台账号】"),
    /** The key of the authorisation, which is the id of the store. */
    APP_KEY("appKey", "2.3.3.2", SetupNeed.STORE_ID, Severity.ERROR, SetupCode.SETUP_APP_KEY, "设置→基本设置→店铺→店铺授权【AppKey】"),
    /** The secret of the authorisation, which stays empty. */
    APP_SECRET("appSecret", "2.3.3.2", SetupNeed.EMPTY, Severity.WARNING, SetupCode.SETUP_APP_SECRET, "设置→基本设置→店铺→店铺授权【AppSecret】"),
    /** The key that the store system gave out; only whether there is one is kept. */
    SESSION_KEY("sessionKey", "2.3.3.2", SetupNeed.PRESENT, Severity.ERROR, SetupCode.SETUP_SESSION_KEY, "设置→基本设置→店铺→店铺授权【SessionKey】"),
    /** The shop's authorisation went through. */
    AUTHORISED("authorised", "2.3.3.2", SetupNeed.AUTHORISED, Severity.ERROR, SetupCode.SETUP_AUTHORISED, "设置→基本设置→店铺【授权状态】"),
    /** The warehouse's code is the id of the store. */
    WAREHOUSE_NO("warehouseNo", "R8", SetupNeed.STORE_ID, Severity.ERROR, SetupCode.SETUP_WAREHOUSE_NO, "设置→基本设置→仓库【仓库编号】"),
    /** The warehouse's name is that of the store. */
    WAREHOUSE_NAME("warehouseName", "R8", SetupNeed.STORE_NAME, Severity.ERROR, SetupCode.SETUP_WAREHOUSE_NAME, "设置→基本设置→仓库【仓库名称】"),
    /** The warehouse's code belongs to a mall already. */
    WAREHOUSE_TAKEN("warehouseTaken", "R9", SetupNeed.OFF, Severity.ERROR, SetupCode.SETUP_WAREHOUSE_TAKEN, "设置→基本设置→仓库【仓库编号】"),
    /** The id that the store had before, blank for a new store. */
    FORMER_STORE_ID("formerStoreId", "R9", SetupNeed.UNCHANGED, Severity.ERROR, SetupCode.SETUP_FORMER_STORE_ID, "商家管理→平台配置→旺店通Erp服务"),
    /** The code of the head warehouse in the ERP. */
    HEAD_WAREHOUSE_NO("headWarehouseNo", "R8", SetupNeed.HEAD_NO, Severity.ERROR, SetupCode.SETUP_HEAD_WAREHOUSE_NO, "设置→基本设置→仓库【仓库编号】"),
    /** The name of the head warehouse in the ERP. */
    HEAD_WAREHOUSE_NAME("headWarehouseName", "R8", SetupNeed.HEAD_NAME, Severity.ERROR, SetupCode.SETUP_HEAD_WAREHOUSE_NAME, "设置→基本设置→仓库【仓库名称】"),
    /** The account admin has the right to the shop. */
    ADMIN_SHOP("adminShop", "2.3.5", SetupNeed.ON, Severity.ERROR, SetupCode.SETUP_ADMIN_SHOP, "设置→安全设置→员工权限"),
    /** The account admin has the right to the warehouse. */
    ADMIN_WAREHOUSE("adminWarehouse", "2.3.5", SetupNeed.ON, Severity.ERROR, SetupCode.SETUP_ADMIN_WAREHOUSE, "设置→安全设置→员工权限"),
    /** The account that people work with has both rights. */
    USER_RIGHTS("userRights", "2.3.5", SetupNeed.ON, Severity.WARNING, SetupCode.SETUP_USER_RIGHTS, "设置→安全设置→员工权限"),
    /** There is a logistics of the kind without number. */
    NO_NUMBER_LOGISTICS("noNumberLogistics", "R10", SetupNeed.ON, Severity.ERROR, SetupCode.SETUP_NO_NUMBER_LOGISTICS, "设置→基本设置→物流【物流类别】"),
    /** That logistics uses plain numbers of offline sales. */
    OFFLINE_NUMBERS("offlineNumbers", "2.3.6.1", SetupNeed.ON, Severity.WARNING, SetupCode.SETUP_OFFLINE_NUMBERS, "设置→基本设置→物流【单号类型】"),
    /** At least one logistics supports cash on delivery. */
    CASH_LOGISTICS("cashLogistics", "R10", SetupNeed.ON, Severity.ERROR, SetupCode.SETUP_CASH_LOGISTICS, "设置→基本设置→物流【支持货到付款】"),
    /** The warehouse is chosen for the shop. */
    STRATEGY_WAREHOUSE("strategyWarehouse", "R12", SetupNeed.ON, Severity.ERROR, SetupCode.SETUP_STRATEGY_WAREHOUSE, "设置→策略设置→选仓策略→店铺使用仓库"),
    /** The warehouse's priority for the shop, a whole number. */
    STRATEGY_PRIORITY("strategyPriority", "R12", SetupNeed.WHOLE, Severity.ERROR, SetupCode.SETUP_STRATEGY_PRIORITY, "设置→策略设置→选仓策略→店铺使用仓库【优先级】"),
    /** The warehouse may be chosen without stock. */
    STRATEGY_SHORTAGE("strategyShortage", "R12", SetupNeed.ON, Severity.ERROR, SetupCode.SETUP_STRATEGY_SHORTAGE, "设置→策略设置→选仓策略→店铺使用仓库【允许缺货】"),
    /** The head warehouse stands before the shop's own in priority. */
    HEAD_FIRST("headFirst", "R12", SetupNeed.HEAD_ON, Severity.ERROR, SetupCode.SETUP_HEAD_FIRST, "设置→策略设置→选仓策略→店铺使用仓库【优先级】"),
    /** The head warehouse may be chosen without stock. */
    HEAD_SHORTAGE("headShortage", "R12", SetupNeed.HEAD_ON, Severity.ERROR, SetupCode.SETUP_HEAD_SHORTAGE, "设置→策略设置→选仓策略→店铺使用仓库【允许缺货】"),
    /** Documents of the ERP go to the store. */
    DOCUMENT_SYNC("documentSync", "3.3.3", SetupNeed.ON, Severity.WARNING, SetupCode.SETUP_DOCUMENT_SYNC, "商家管理→平台配置→旺店通ERP服务→ERP数据同步设置");

    private final String word;
    private final String source;
    private final SetupNeed need;
    private final Severity severity;
    private final SetupCode code;
    private final String menu;

    SetupRule(String word, String source, SetupNeed need, Severity severity, SetupCode code, String menu) {
        this.word = word;
        this.source = source;
        this.need = need;
        this.severity = severity;
        this.code = code;
        this.menu = menu;
    }

    /** Returns the word of the rule in settings, such as {@code forbidFetching}. */
    public String word() {
        return word;
    }

    /** Returns where the rule comes from: its number such as R7, or a section of the vendor's guide. */
    public String source() {
        return source;
    }

    /** Returns how much it weighs if the rule is not met. */
    public Severity severity() {
        return severity;
    }

    /** Returns the finding that is made if the rule is not met. */
    public SetupCode code() {
        return code;
    }

    /** Returns where it is set, by menus, empty if the vendor sets it. */
    public Optional<String> menu() {
        return menu.isEmpty() ? Optional.empty() : Optional.of(menu);
    }

    /** Returns what the rule wants, for people. */
    public String want(Language language) {
        return code.want(language);
    }

    /** Returns why, for people. */
    public String why(Language language) {
        return code.why(language);
    }

    SetupNeed need() {
        return need;
    }

    /** Returns true for values that may be secret, or hold a secret by mistake. */
    boolean isConfidential() {
        return this == ACCOUNT || this == APP_KEY || this == APP_SECRET || this == SESSION_KEY;
    }

    /**
     * Returns the rule of a word.
     *
     * @throws IllegalArgumentException if there is none (the known ones are named)
     */
    public static SetupRule of(String word) {
        for (SetupRule rule : values()) {
            if (rule.word.equals(word)) {
                return rule;
            }
        }
        throw new IllegalArgumentException("Setting '" + word + "' is not known. Known settings: "
                + Arrays.stream(values()).map(SetupRule::word).collect(Collectors.joining(", ")) + ", "
                + StoreSetup.OTHER_WORDS + ".");
    }

    static Optional<SetupRule> of(SetupCode code) {
        return Arrays.stream(values()).filter(rule -> rule.code == code).findFirst();
    }
}
