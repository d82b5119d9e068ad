package io.skuwright.kingdee;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.CodeMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes many BOMs for Save, of which each has one fate. */
final class EngBomBatch {

    private final CodeMap codes;
    private final EngBomSettings settings;
    private final EngBomReading reading;
    private final List<EngBomRequest> accepted = new ArrayList<>();
    private final List<Batch.Rejected> rejected = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Integer> keys = new HashMap<>();

    EngBomBatch(CodeMap codes, EngBomSettings settings, EngBomReading reading) {
        this.codes = codes;
        this.settings = settings;
        this.reading = reading;
    }

    Batch<EngBomRequest> encode(List<EngBom> documents) {
        documents.forEach(this::one);
        return Batch.of(accepted, rejected, findings);
    }

    private void one(EngBom document) {
        Outcome<EngBomRequest> request = new EngBomEncoding(document, codes, settings, reading).run();
        List<Finding> found = new ArrayList<>(request.findings());
        if (request.hasValue()) {
            accepted.add(request.value().withKey(key(document.bom().number())));
        } else {
            Finding why = found.stream().filter(Finding::isError).findFirst().orElseThrow();
            found.remove(why);
            rejected.add(new Batch.Rejected(document.bom().place(), document.bom().number(), why));
        }
        findings.addAll(found);
    }

    /** One number may stand for BOMs of several organisations. */
    private String key(String number) {
        String key = number;
        for (int times = keys.merge(number, 1, Integer::sum); times > 1; times = keys.merge(key, 1, Integer::sum)) {
            key = key + "#" + times;
        }
        return key;
    }
}
