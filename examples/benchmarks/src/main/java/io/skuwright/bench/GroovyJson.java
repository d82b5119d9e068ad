package io.skuwright.bench;

import groovy.json.JsonOutput;
import groovy.json.JsonSlurper;
import io.skuwright.bench.baseline.PlatformScript;
import java.util.List;

/** The platform's script between Groovy's own reader and writer of JSON. */
final class GroovyJson {

    private final PlatformScript script = PlatformScript.silent();

    String updates(byte[] page) {
        return JsonOutput.toJson(script.run((List<?>) new JsonSlurper().parse(page)));
    }
}
