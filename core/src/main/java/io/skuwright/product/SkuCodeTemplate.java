package io.skuwright.product;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the code of a new SKU is made of its SPU and its values.
 *
 * <p>The same values always give the same code, whatever was created before and in which order; there is no counter.
 * Example: {@code SkuCodeTemplate.of("{code}-{color}-{size}")} gives {@code TEE-red-M}; with {@link #cleaned()} it gives
 * {@code TEE-RED-M}.
 *
 * <p>{@code {name}} and {@code {code}} are those of the SPU, any other name in braces is a spec; a spec that is itself
 * called name or code is written {@code {spec.name}}. Two combinations that get the same code are a finding when they
 * are planned. This class is immutable and thread-safe.
 */
public final class SkuCodeTemplate {

    private static final String NAME = "name";
    private static final String CODE = "code";
    private static final String SPEC = "spec.";

    /** A text as it stands, or a name that stood in braces. */
    private record Part(String text, boolean isName) {}

    private final String template;
    private final List<Part> parts;
    private final boolean cleaned;

    private SkuCodeTemplate(String template, List<Part> parts, boolean cleaned) {
        this.template = template;
        this.parts = List.copyOf(parts);
        this.cleaned = cleaned;
    }

    /**
     * Returns a template.
     *
     * @throws FindingException with {@code TEMPLATE_INVALID} if braces do not come in pairs with a name between
     */
    public static SkuCodeTemplate of(String template) {
        return read(template, Place.NONE).orThrow();
    }

    /** Returns a template from data, or no value with {@code TEMPLATE_INVALID}. */
    public static Outcome<SkuCodeTemplate> read(String template, Place place) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < template.length()) {
            boolean isName = template.charAt(at) == '{';
            int end = isName ? template.indexOf('}', at) : template.indexOf('{', at);
            end = end < 0 && !isName ? template.length() : end;
            String text = end < 0 ? "{" : template.substring(isName ? at + 1 : at, end);
            if ((text.isBlank() && isName) || text.indexOf('{') >= 0 || text.indexOf('}') >= 0) {
                return invalid(template, place);
            }
            parts.add(new Part(text, isName));
            at = isName ? end + 1 : end;
        }
        return template.isBlank()
                ? invalid(template, place)
                : Outcome.of(new SkuCodeTemplate(template, parts, false));
    }

    private static Outcome<SkuCodeTemplate> invalid(String template, Place place) {
        return Outcome.failed(Finding.of(EditCode.TEMPLATE_INVALID)
                .about(template)
                .at(place)
                .with("example", "{name}-{color}-{size}"));
    }

    /**
     * Returns this template with values cleaned: only their letters and digits, in upper case of no language.
     *
     * <p>The text between the braces stays as it is written. Example: {@code light blue} becomes {@code LIGHTBLUE}, and so
     * does {@code Light-Blue}, which is a collision if both are values.
     */
    public SkuCodeTemplate cleaned() {
        return new SkuCodeTemplate(template, parts, true);
    }

    /** Returns the first name in braces that an SPU does not have, with {@code TEMPLATE_NAME_UNKNOWN}. */
    Optional<Finding> fault(Spu spu) {
        for (Part part : parts) {
            if (part.isName() && value(part.text(), spu, SpecCombination.empty()) == null && spec(part.text(), spu) == null) {
                List<String> known = new ArrayList<>(List.of(NAME));
                spu.code().ifPresent(code -> known.add(CODE));
                spu.specs().forEach(spec -> known.add(spec.name()));
                return Optional.of(Finding.of(EditCode.TEMPLATE_NAME_UNKNOWN)
                        .about(part.text())
                        .with("template", template)
                        .with("spu", spu.label())
                        .with("known", String.join(", ", known)));
            }
        }
        return Optional.empty();
    }

    private static @Nullable String spec(String name, Spu spu) {
        String spec = name.startsWith(SPEC) && spu.spec(name).isEmpty() ? name.substring(SPEC.length()) : name;
        return spu.spec(spec).map(Spec::name).orElse(null);
    }

    private static @Nullable String value(String name, Spu spu, SpecCombination combination) {
        if (name.equals(NAME)) {
            return spu.name();
        }
        if (name.equals(CODE) && spu.code().isPresent()) {
            return spu.code().get();
        }
        String spec = spec(name, spu);
        return spec == null ? null : combination.value(spec);
    }

    /**
     * Returns the code of a combination; a name that the SPU does not have stands for nothing.
     */
    public String code(Spu spu, SpecCombination combination) {
        StringBuilder code = new StringBuilder();
        for (Part part : parts) {
            if (part.isName()) {
                String value = value(part.text(), spu, combination);
                code.append(value == null ? "" : cleaned ? clean(value) : value);
            } else {
                code.append(part.text());
            }
        }
        return code.toString();
    }

    private static String clean(String value) {
        StringBuilder clean = new StringBuilder();
        value.codePoints().filter(Character::isLetterOrDigit).forEach(clean::appendCodePoint);
        return clean.toString().toUpperCase(Locale.ROOT);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SkuCodeTemplate that && template.equals(that.template) && cleaned == that.cleaned;
    }

    @Override
    public int hashCode() {
        return template.hashCode() + (cleaned ? 1 : 0);
    }

    /** Returns the template as it was written. */
    @Override
    public String toString() {
        return template;
    }
}
