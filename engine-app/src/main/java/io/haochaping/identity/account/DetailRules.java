package io.haochaping.identity.account;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.haochaping.identity.AccountDetails;
import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What a name and an e-mail address must be. */
final class DetailRules {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_EMAIL = 254;
    /** One address and nothing around it, so that no header can be smuggled into a mail. */
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");

    private DetailRules() {
    }

    /**
     * Without spaces around.
     *
     * @throws Problem 422 with one entry per fault
     */
    static AccountDetails checked(AccountDetails details) {
        String name = details.displayName().strip();
        String email = emptyToNull(details.email());
        List<FieldError> errors = new ArrayList<>();
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            errors.add(new FieldError("/displayName", "account-name-invalid", LONGEST_NAME));
        }
        if (email != null && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            errors.add(new FieldError("/email", "account-email-invalid"));
        }
        if (!errors.isEmpty()) {
            throw Problem.unprocessable(errors);
        }
        return new AccountDetails(name, email);
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
