package io.skuwright.kingdee.json;

import io.skuwright.core.fixtures.jqwik.JsonDoorLaws;

class JsonDoorProperties extends JsonDoorLaws {
    JsonDoorProperties() {
        super(Door::of);
    }
}
