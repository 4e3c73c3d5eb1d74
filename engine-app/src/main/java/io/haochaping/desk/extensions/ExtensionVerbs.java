package io.haochaping.desk.extensions;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.engine.Retries;
import io.haochaping.extension.ExtensionRequest;
import io.haochaping.extension.Extensions;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;

/** Asking for more time, for the form and REST alike: in scope or 404, then the rules of the module. */
@Component
class ExtensionVerbs {

    private final VisibleExtensions visible;
    private final Extensions extensions;
    private final CurrentPerson current;
    private final Retries retries;

    ExtensionVerbs(VisibleExtensions visible, Extensions extensions, CurrentPerson current, Retries retries) {
        this.visible = visible;
        this.extensions = extensions;
        this.current = current;
        this.retries = retries;
    }

    ExtensionRequest request(String caseNo, @Nullable String newDate, @Nullable String reason) {
        Person person = current.require();
        visible.requireCase(caseNo, person);
        LocalDate day = day(newDate);
        return retries.inTransaction(() -> extensions.request(caseNo, day, reason, person));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException notADate) {
            throw Problem.unprocessable("/newDate", "extension-date-invalid");
        }
    }
}
