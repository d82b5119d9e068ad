package io.skuwright.bench.gen;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * Pages of goods as the enterprise edition of WangDianTong sends them: every value a text.
 *
 * <p>A goods has 15 members and one to four specs of ten members each; 7 and 4 of them are kept by whoever reads the page.
 * Numbers of goods and specs, barcodes and names stand once each; units, brands and categories are of a few dozen.
 */
public final class GoodsPages {

    private static final List<String> COLOURS = List.of("象牙白", "深空灰", "雾霾蓝", "酒红色", "墨绿色", "卡其色", "藏青色");
    private static final List<String> SIZES = List.of("S", "M", "L", "XL", "2XL", "均码");
    private static final List<String> CLASSES = List.of("女装/连衣裙", "男装/衬衫", "童装/外套", "家居/四件套", "箱包/双肩包", "鞋靴/板鞋");
    private static final List<String> BRANDS = List.of("云裳", "北岸", "木叶", "无", "青禾", "拾光");
    private static final List<String> UNITS = List.of("件", "套", "双", "个");
    private static final List<String> WORDS = List.of(
            "春夏", "新款", "法式", "复古", "纯棉", "宽松", "短袖", "收腰", "印花", "显瘦", "通勤", "轻薄", "防水", "加绒", "百搭");

    private final StringBuilder json = new StringBuilder();
    private final Random random = new Random(7);
    private int specs;

    private GoodsPages() {}

    /** Makes a page of so many goods. */
    public static byte[] of(int goods) {
        return new GoodsPages().page(goods).getBytes(StandardCharsets.UTF_8);
    }

    private String page(int goods) {
        json.append("{\"code\":0,\"message\":\"\",\"total_count\":\"").append(goods).append("\",\"goods_list\":[");
        for (int at = 0; at < goods; at++) {
            json.append(at == 0 ? "" : ",");
            goods(at);
        }
        return json.append("]}").toString();
    }

    private void goods(int number) {
        int count = 1 + random.nextInt(4);
        json.append('{');
        member("goods_id", "" + (209_811 + number)).append(',');
        member("goods_no", "HP" + (20_180_606 + number)).append(',');
        member("goods_name", name(4)).append(',');
        member("spec_count", "" + count).append(',');
        member("pinyin", "CXXKFSFGCMKS").append(',');
        member("brand_id", "" + random.nextInt(90)).append(',');
        member("brand_name", any(BRANDS)).append(',');
        member("class_name", any(CLASSES)).append(',');
        member("unit_name", any(UNITS)).append(',');
        member("flag_name", "常规在售").append(',');
        member("provider_name", "杭州" + any(BRANDS)).append(',');
        member("purchase_memo", "起订" + random.nextInt(500) + "件").append(',');
        member("storage_memo", "避光保存").append(',');
        member("custom_class", "T" + random.nextInt(20)).append(",\"spec_list\":[");
        for (int at = 0; at < count; at++) {
            json.append(at == 0 ? "" : ",");
            spec(number, at);
        }
        json.append("]}");
    }

    private void spec(int goods, int at) {
        int cents = 1_900 + random.nextInt(900);
        json.append('{');
        member("spec_no", "HP" + (20_180_606 + goods) + "-" + at).append(',');
        member("spec_name", any(COLOURS) + any(SIZES)).append(',');
        member("barcode", "69" + (10_000_000_000L + specs++)).append(',');
        member("retail_price", cents / 10 + "." + cents % 10 + "000").append(',');
        member("length", "0.0000").append(',');
        member("width", "0.0000").append(',');
        member("height", "0.0000").append(',');
        member("validity_days", "0").append(',');
        member("is_sn_enable", "0").append(',');
        member("large_type", "0");
        json.append('}');
    }

    private String name(int words) {
        StringBuilder name = new StringBuilder();
        for (int at = 0; at < words; at++) {
            name.append(any(WORDS));
        }
        return name.append(random.nextInt(1_000)).append('号').toString();
    }

    private StringBuilder member(String name, String text) {
        return json.append('"').append(name).append("\":\"").append(text).append('"');
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
