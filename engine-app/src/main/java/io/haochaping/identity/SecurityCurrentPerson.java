package io.haochaping.identity;

import java.util.Optional;

import io.haochaping.identity.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Reads groups afresh for each request, so that a membership that ended at noon gives no right at one minute past noon.
 */
@Component
class SecurityCurrentPerson implements CurrentPerson {

    private static final String CACHE = SecurityCurrentPerson.class.getName();

    private final Accounts accounts;

    SecurityCurrentPerson(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Person> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !authentication.isAuthenticated() || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return inRequest(authentication.getName(), RequestContextHolder.getRequestAttributes());
    }

    @Override
    public Person require() {
        return find().orElseThrow(() -> Problem.unauthorized("login-required"));
    }

    private Optional<Person> inRequest(String id, @Nullable RequestAttributes request) {
        if (request == null) {
            return accounts.person(id);
        }
        if (request.getAttribute(CACHE, RequestAttributes.SCOPE_REQUEST) instanceof Person known && known.id().equals(id)) {
            return Optional.of(known);
        }
        Optional<Person> person = accounts.person(id);
        person.ifPresent(found -> request.setAttribute(CACHE, found, RequestAttributes.SCOPE_REQUEST));
        return person;
    }
}
