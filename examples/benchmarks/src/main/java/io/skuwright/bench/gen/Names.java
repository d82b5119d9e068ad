package io.skuwright.bench.gen;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Names of goods, Chinese and ASCII mixed, some of them with full-width characters. */
public final class Names {

    private static final int COUNT = 1000;
    private static final List<String> WORDS =
            List.of("纯棉T恤", "运动长裤", "女式衬衫", "登山背包", "Polo衫", "不锈钢水杯", "USB充电线", "蓝牙耳机", "kids短袖", "办公椅");
    private static final List<String> COLOURS = List.of("红", "白色", "Black", "深蓝", "yellow", "米白", "灰 melange", "绿");

    private Names() {}

    /** Returns a thousand names, of which so many in a hundred have full-width characters. */
    public static List<String> of(int fullWidth) {
        SplittableRandom random = new SplittableRandom(7);
        List<String> names = new ArrayList<>(COUNT);
        for (int name = 0; name < COUNT; name++) {
            String text = WORDS.get(random.nextInt(WORDS.size())) + " " + COLOURS.get(random.nextInt(COLOURS.size()))
                    + " " + (1 + random.nextInt(9)) + "x" + (100 + random.nextInt(900));
            names.add((name * fullWidth) / 100 == ((name + 1) * fullWidth) / 100 ? text : widened(text));
        }
        return List.copyOf(names);
    }

    /** Writes the ASCII characters full-width. */
    private static String widened(String text) {
        StringBuilder wide = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            wide.append(character == ' ' ? '\u3000' : character < 128 ? (char) (character + 0xFEE0) : character);
        }
        return wide.toString();
    }
}
