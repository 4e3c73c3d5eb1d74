package io.haochaping.process;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an expression of a model may look like: a variable, or one call of one known bean with variables and literals, compared and joined by
 * and/or. Everything else could reach any class of the application.
 */
final class ExpressionRules {

    private static final String NAME = "[a-zA-Z_]\\w*";
    private static final String VALUE = "(?:" + NAME + "|'[^'\\\\]*'|\\d+)";
    private static final String CALL = NAME + "\\." + NAME + "\\(\\s*(?:" + VALUE + "(?:\\s*,\\s*" + VALUE + ")*)?\\s*\\)";
    private static final String TERM = "(?:" + CALL + "|" + VALUE + ")";
    private static final String COMPARISON = TERM + "(?:\\s*(?:==|!=)\\s*" + TERM + ")?";
    private static final Pattern FORM = Pattern.compile(COMPARISON + "(?:\\s*(?:&&|\\|\\|)\\s*" + COMPARISON + ")*");
    private static final Pattern FREE_NAME = Pattern.compile("(?<![.\\w])(" + NAME + ")(?!\\s*\\()");
    private static final Set<String> LITERALS = Set.of("null", "true", "false");

    private final Set<String> beans;

    ExpressionRules(Set<String> beans) {
        this.beans = beans;
    }

    /** The complaint about this body of an expression, if there is one. */
    Optional<String> complaint(String expression) {
        if (!FORM.matcher(expression).matches()) {
            return Optional.of("An expression is more than a comparison or a call of a bean: " + expression);
        }
        String body = expression.replaceAll("'[^']*'", "''");
        Matcher names = FREE_NAME.matcher(body);
        while (names.find()) {
            boolean called = names.end() < body.length() && body.charAt(names.end()) == '.';
            if (!(called ? beans.contains(names.group(1)) : known(names.group(1)))) {
                return Optional.of("An expression names the unknown bean " + names.group(1) + ": " + expression);
            }
        }
        return Optional.empty();
    }

    private boolean known(String name) {
        return LITERALS.contains(name) || beans.contains(name) || Processes.variables().contains(name);
    }
}
