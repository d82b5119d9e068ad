package io.skuwright.merchantpro.json;

import io.skuwright.core.fixtures.jqwik.JsonDoorLaws;

class JsonDoorProperties extends JsonDoorLaws {
    JsonDoorProperties() {
        super(Door::of);
    }
}
