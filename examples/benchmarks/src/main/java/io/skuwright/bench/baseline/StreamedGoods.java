package io.skuwright.bench.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.skuwright.bench.baseline.BoundGoods.Goods;
import io.skuwright.bench.baseline.BoundGoods.Spec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages of goods read with Jackson's parser by hand into the records of {@link BoundGoods}, without any check. */
public final class StreamedGoods {

    private static final JsonFactory FACTORY = new JsonFactory();

    private StreamedGoods() {}

    /** Returns the goods of a page. */
    public static List<Goods> of(byte[] page) {
        try (JsonParser parser = FACTORY.createParser(page)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals("goods_list")) {
                    return goodsList(parser);
                }
                parser.skipChildren();
            }
            return List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Goods> goodsList(JsonParser parser) throws IOException {
        List<Goods> all = new ArrayList<>();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            all.add(goods(parser));
        }
        return all;
    }

    private static Goods goods(JsonParser parser) throws IOException {
        String id = null;
        String number = "";
        String title = null;
        String brand = null;
        String category = null;
        String unit = null;
        List<Spec> specs = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "goods_id" -> id = parser.getText();
                case "goods_no" -> number = parser.getText();
                case "goods_name" -> title = parser.getText();
                case "brand_name" -> brand = parser.getText();
                case "class_name" -> category = parser.getText();
                case "unit_name" -> unit = parser.getText();
                case "spec_list" -> {
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        specs.add(spec(parser));
                    }
                }
                default -> parser.skipChildren();
            }
        }
        return new Goods(id, number, title, brand, category, unit, specs);
    }

    private static Spec spec(JsonParser parser) throws IOException {
        String number = "";
        String title = null;
        String barcode = null;
        @Nullable BigDecimal price = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "spec_no" -> number = parser.getText();
                case "spec_name" -> title = parser.getText();
                case "barcode" -> barcode = parser.getText();
                case "retail_price" -> price = new BigDecimal(parser.getText());
                default -> parser.skipChildren();
            }
        }
        return new Spec(number, title, barcode, price);
    }
}
