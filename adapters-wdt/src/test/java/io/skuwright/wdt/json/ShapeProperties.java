package io.skuwright.wdt.json;

import io.skuwright.core.fixtures.jqwik.ShapeLaws;

class ShapeProperties extends ShapeLaws {
    ShapeProperties() {
        super(Door::of);
    }
}
