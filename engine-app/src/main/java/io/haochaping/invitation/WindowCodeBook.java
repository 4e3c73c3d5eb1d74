package io.haochaping.invitation;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;
import io.haochaping.organisation.OrganisationAdministration;
import io.haochaping.organisation.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class WindowCodeBook implements WindowCodes {

    private static final Pattern FORM = Pattern.compile("[a-z2-9]{10}");
    private static final String SUBJECT = "window-code";

    private final StoredWindowCodes codes;
    private final OrganisationAdministration organisation;
    private final Journal journal;
    private final Clock clock;

    WindowCodeBook(StoredWindowCodes codes, OrganisationAdministration organisation, Journal journal, Clock clock) {
        this.codes = codes;
        this.organisation = organisation;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> of(String windowId) {
        return codes.findById(windowId).map(StoredWindowCode::code);
    }

    /** Without a transaction of its own: the refusal of a window that is gone would end it. */
    @Override
    public Optional<Window> find(String code) {
        return FORM.matcher(code).matches() ? codes.findByCode(code).flatMap(found -> window(found.windowId())) : Optional.empty();
    }

    @Override
    @Transactional
    public String renew(String windowId, String actor) {
        Window window = organisation.window(windowId);
        StoredWindowCode stored = codes.findById(windowId).orElseGet(() -> new StoredWindowCode(windowId));
        Map<String, String> before = stored.code() == null ? null : Map.of("code", stored.code());
        stored.take(Tokens.windowCode(), clock.instant());
        codes.save(stored);
        journal.record(SUBJECT, window.unitCode() + " " + window.windowNo(), before, Map.of("code", stored.code()), actor);
        return stored.code();
    }

    /** A window that was removed takes its posters along. */
    private Optional<Window> window(String id) {
        try {
            return Optional.of(organisation.window(id));
        } catch (Problem gone) {
            return Optional.empty();
        }
    }
}
