package io.skuwright.merchantpro.json;

import io.skuwright.core.fixtures.jqwik.ShapeLaws;

class ShapeProperties extends ShapeLaws {
    ShapeProperties() {
        super(Door::of);
    }
}
