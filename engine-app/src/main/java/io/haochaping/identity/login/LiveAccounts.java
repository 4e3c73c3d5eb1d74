package io.haochaping.identity.login;

import java.util.function.Predicate;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Decides by the account as it is now, not as it was at login: a deleted account has no open session (and would break the engine's web
 * applications), a lost role gives no right.
 */
@Component
class LiveAccounts {

    private final CurrentPerson current;

    LiveAccounts(CurrentPerson current) {
        this.current = current;
    }

    AuthorizationManager<RequestAuthorizationContext> account() {
        return decide(person -> true);
    }

    AuthorizationManager<RequestAuthorizationContext> administrator() {
        return decide(Person::isAdmin);
    }

    AuthorizationManager<RequestAuthorizationContext> administratorOrSupervisor() {
        return decide(person -> person.isAdmin() || person.isSupervisor());
    }

    private AuthorizationManager<RequestAuthorizationContext> decide(Predicate<Person> rule) {
        return (authentication, context) -> new AuthorizationDecision(current.find().filter(rule).isPresent());
    }
}
