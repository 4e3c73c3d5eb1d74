package io.haochaping.organisation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import io.haochaping.identity.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an entry of the catalogue may be. */
@Component
class CatalogueRules {

    private static final Pattern CODE = Pattern.compile("(?!new$)[A-Za-z0-9_][A-Za-z0-9._-]{0,63}");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']{1,490}");

    static CatalogueItem tidy(CatalogueItem item) {
        return new CatalogueItem(Faults.tidyName(item.code()), Faults.tidyName(item.name()), Faults.tidy(item.legalBasis()), item.kind(),
                Faults.tidy(item.guideUrl()), Faults.tidy(item.channels()), item.number(), item.validFrom(), item.validTo());
    }

    void check(CatalogueItem item, @Nullable CatalogueItem old) {
        new Faults().text("name", item.name(), 300).optional("legalBasis", item.legalBasis(), 1000).optional("channels", item.channels(), 200)
                .unless(CODE.matcher(item.code()).matches(), "code", "catalogue-code-invalid")
                .unless(item.guideUrl() == null || LINK.matcher(item.guideUrl()).matches(), "guideUrl", "catalogue-link-invalid")
                .unless(old == null || !item.validFrom().isBefore(old.validFrom()), "validFrom", "catalogue-version-overlaps",
                        old == null ? "" : old.validFrom())
                .unless(item.validTo() == null || !item.validTo().isBefore(item.validFrom()), "validTo", "catalogue-end-before-start", item.validFrom())
                .require();
        if (old != null && item.number() == 0) {
            throw Problem.conflict("organisation-code-taken", item.code());
        } else if (old == null && item.number() != 0) {
            throw Problem.notFound("not-found");
        } else if (old != null) {
            sameVersion(old, item.number());
        }
    }

    void sameVersion(CatalogueItem old, int number) {
        if (old.number() != number) {
            throw Problem.conflict("changed-meanwhile").with(Changes.CURRENT, old);
        }
    }

    /** Everything but the days and the number of the version. */
    static Map<String, Object> fields(CatalogueItem item) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("name", item.name());
        fields.put("legalBasis", item.legalBasis());
        fields.put("kind", item.kind());
        fields.put("guideUrl", item.guideUrl());
        fields.put("channels", item.channels());
        return fields;
    }

    static Map<String, Object> journal(CatalogueItem item) {
        Map<String, Object> fields = fields(item);
        fields.put("number", item.number());
        fields.put("validFrom", item.validFrom());
        LocalDate end = item.validTo();
        if (end != null) {
            fields.put("validTo", end);
        }
        return fields;
    }
}
