package io.haochaping.identity.problem;

/**
 * The application cannot start without this setting. Spring Boot prints it as a short description instead of a stack trace.
 */
public class SettingMissing extends IllegalStateException {

    private final String variable;

    /**
     * @param variable environment variable to set
     * @param reason   why it is needed and what to give
     */
    public SettingMissing(String variable, String reason) {
        super(variable + " is not set. " + reason);
        this.variable = variable;
    }

    public String variable() {
        return variable;
    }
}
