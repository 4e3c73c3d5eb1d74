package io.haochaping.engine.gate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.haochaping.identity.Person;
import jakarta.servlet.http.HttpServletRequest;

/** A request to one of the engine's interfaces: its method, and its path within the engine's REST interface. */
record EngineRequest(String method, String path) {

    private static final Pattern PLACES = Pattern.compile("(?:/engine-rest(?:/engine/[^/]+)?|/camunda/api/engine/engine/[^/]+)(/.*)?");
    private static final Pattern INTERFACES = Pattern.compile("/(engine-rest|camunda/api/engine)(/.*)?");
    private static final String RESOURCE = "(task|filter|process-instance|process-definition|execution|variable-instance|activity-instance|"
            + "incident|job|job-definition|detail|decision-definition|deployment|user|group|authorization|event-subscription|user-operation|"
            + "identity-link-log|job-log|external-task-log|batch|decision-instance|case-instance|case-definition|case-execution|external-task)";
    private static final List<Rule> PERSONS = List.of(
            new Rule("GET|HEAD|OPTIONS", "/.*"),
            new Rule("POST", "(/history)?/" + RESOURCE + "(/count)?"),
            new Rule("POST", "/filter/[^/]+/(count|list|singleResult)"),
            new Rule("POST", "/task/[^/]+/(claim|unclaim|complete|submit-form)"));
    private static final List<Rule> ADMINISTRATORS = List.of(
            new Rule("POST", "/filter/create"),
            new Rule("PUT|DELETE", "/filter/[^/]+"),
            new Rule("PUT", "/job/[^/]+/retries"));

    private record Rule(Pattern method, Pattern path) {

        Rule(String method, String path) {
            this(Pattern.compile(method), Pattern.compile(path));
        }

        boolean covers(EngineRequest request) {
            return method.matcher(request.method).matches() && path.matcher(request.path).matches();
        }
    }

    /**
     * Empty for what is no request to the engine, such as a web application's login or plugin. Reads the path as the container decoded it:
     * an encoded letter in the raw one must not lead around the gate.
     */
    static Optional<EngineRequest> of(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!INTERFACES.matcher(path).matches()) {
            return Optional.empty();
        }
        Matcher place = PLACES.matcher(path);
        if (!place.matches()) {
            return Optional.of(new EngineRequest(request.getMethod(), path));
        }
        String within = place.group(1) == null ? "/" : place.group(1);
        return Optional.of(new EngineRequest(request.getMethod(), within.length() > 1 ? within.replaceAll("/$", "") : within));
    }

    boolean isOpenTo(Person person) {
        return PERSONS.stream().anyMatch(rule -> rule.covers(this))
                || person.isAdmin() && ADMINISTRATORS.stream().anyMatch(rule -> rule.covers(this));
    }
}
