package io.skuwright.wdt.store;

/** What the rules of shop, authorisation and warehouse say to people. */
final class ShopTexts {

    private ShopTexts() {}

    static SetupText of(SetupCode code) {
        return switch (code) {
            case SETUP_SHOP_PLATFORM -> new SetupText(
                    "the shop on the platform 微铺宝 (19)",
                    "The ERP asks the platform of a shop for its orders.",
                    "店铺平台为微铺宝（19）",
                    "ERP 按店铺平台获取订单。",
                    "magazinul pe platforma 微铺宝 (19)",
                    "ERP-ul cere comenzile de la platforma magazinului.");
            case SETUP_SHOP_SUB_PLATFORM -> new SetupText(
                    "the shop on the sub-platform POS (1)",
                    "Tills and web shops of the platform are told apart by it.",
                    "子平台为 POS（1）",
                    "用于区分该平台的门店与网店。",
                    "magazinul pe subplatforma POS (1)",
                    "Prin ea se deosebesc casele de magazinele web ale platformei.");
            case SETUP_SHOP_NO -> new SetupText(
                    "the number of the shop equal to the store's id",
                    "It is advice: people find the pair by it.",
                    "店铺编号与门店 ID 一致",
                    "仅为建议：便于识别对应关系。",
                    "numărul magazinului egal cu id-ul din sistemul de magazin",
                    "Este un sfat: oamenii recunosc perechea după el.");
            case SETUP_SHOP_NAME -> new SetupText(
                    "the name of the shop equal to the store's name",
                    "It is advice: people find the pair by it.",
                    "店铺名与门店名称一致",
                    "仅为建议：便于识别对应关系。",
                    "numele magazinului egal cu cel din sistemul de magazin",
                    "Este un sfat: oamenii recunosc perechea după el.");
            case SETUP_FORBID_FETCHING -> new SetupText(
                    "forbid fetching orders off",
                    "It is on by itself, and no sale of the store is fetched while it is.",
                    "取消禁止抓取订单",
                    "系统默认勾选，勾选时抓不到门店销售订单。",
                    "interzicerea preluării comenzilor oprită",
                    "Este pornită de la sine, și cât este așa nu se preia nicio vânzare.");
            case SETUP_ACCOUNT -> new SetupText(
                    "the platform account pos.wangdian.cn",
                    "The shop is authorised against this address.",
                    "平台账号为 pos.wangdian.cn",
                    "店铺授权以该地址为准。",
                    "contul de platformă pos.wangdian.cn",
                    "Magazinul se autorizează la această adresă.");
            case SETUP_APP_KEY -> new SetupText(
                    "the store's id as AppKey",
                    "The store system knows the shop by it.",
                    "AppKey 填门店 ID",
                    "门店系统据此识别店铺。",
                    "id-ul magazinului ca AppKey",
                    "Sistemul de magazin recunoaște magazinul după el.");
            case SETUP_APP_SECRET -> new SetupText(
                    "no AppSecret",
                    "It is not used here, and a secret that is not used should not be stored.",
                    "AppSecret 不填",
                    "此处不使用，不应保存无用的密钥。",
                    "niciun AppSecret",
                    "Aici nu se folosește, iar un secret nefolosit nu trebuie păstrat.");
            case SETUP_SESSION_KEY -> new SetupText(
                    "the authorisation key of the store as SessionKey",
                    "Without it the shop is not authorised.",
                    "SessionKey 填授权密钥",
                    "否则店铺未授权。",
                    "cheia de autorizare a magazinului ca SessionKey",
                    "Fără ea magazinul nu este autorizat.");
            case SETUP_AUTHORISED -> new SetupText(
                    "the shop's state 已授权 (authorised)",
                    "Only then the two systems exchange anything.",
                    "授权状态为已授权",
                    "只有授权成功两个系统才会交换数据。",
                    "starea magazinului 已授权 (autorizat)",
                    "Numai atunci cele două sisteme schimbă date.");
            case SETUP_WAREHOUSE_NO -> new SetupText(
                    "the code of the warehouse equal to the store's id",
                    "Stock and documents find their store by it.",
                    "仓库编号与门店 ID 一致",
                    "库存和单据据此对应门店。",
                    "codul depozitului egal cu id-ul magazinului",
                    "Stocul și documentele își găsesc magazinul după el.");
            case SETUP_WAREHOUSE_NAME -> new SetupText(
                    "the name of the warehouse equal to the store's name",
                    "The two systems are to name one place alike.",
                    "仓库名称与门店名称一致",
                    "两个系统对同一地点应同名。",
                    "numele depozitului egal cu cel al magazinului",
                    "Cele două sisteme trebuie să numească la fel același loc.");
            case SETUP_WAREHOUSE_TAKEN -> new SetupText(
                    "a warehouse code that no mall is connected to",
                    "Two systems would change one stock; the vendor would have to change the id of"
                            + " the store.",
                    "仓库编号未对应商城",
                    "否则两个系统会修改同一库存，须由技术更改 POS 店铺 ID。",
                    "un cod de depozit la care nu este legat un alt magazin",
                    "Două sisteme ar schimba același stoc; furnizorul ar trebui să schimbe id-ul"
                            + " magazinului.");
            case SETUP_FORMER_STORE_ID -> new SetupText(
                    "the store's id as it was",
                    "After a change reports, orders, members and settings of the store are gone.",
                    "门店 ID 保持不变",
                    "更改后店铺相关报表、订单、会员信息、配置都会消失。",
                    "id-ul magazinului așa cum era",
                    "După o schimbare dispar rapoartele, comenzile, membrii și setările magazinului.");
            default -> throw new IllegalArgumentException("The rule " + code + " has its text elsewhere.");
        };
    }
}
