package io.haochaping.channel.trial;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import io.haochaping.channel.TestConsole;
import io.haochaping.channel.TestConsole.Request;
import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;

/** What can be tried: requests of the signed interface, in the characters of a request line, and not too much at once. */
final class TrialRules {

    private static final int MOST_REQUESTS = 3;
    private static final int LONGEST_TARGET = 500;
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE");
    private static final Pattern TARGET = Pattern.compile("/api/v1/(?:reviews|service-records|devices)(?:/[A-Za-z0-9._~!$&'()*+,=:@%-]+)*(?:\\?[A-Za-z0-9._~!$&'()*+,;=:@%/?-]*)?");
    /** The door in front of the application lets none of these pass. */
    private static final Pattern IN_DISGUISE = Pattern.compile("(?i)/\\.{1,2}(?:/|$|\\?)|%(?:2e|2f|5c|25|0[0-9a-f]|1[0-9a-f]|(?![0-9a-f]{2}))");

    private TrialRules() {
    }

    /** @throws Problem 422 with one entry per field */
    static void check(List<Request> requests) {
        if (requests.isEmpty() || requests.size() > MOST_REQUESTS) {
            throw new IllegalArgumentException("One to " + MOST_REQUESTS + " requests");
        }
        List<FieldError> errors = new ArrayList<>();
        for (int at = 0; at < requests.size(); at++) {
            check("/" + at, requests.get(at), errors);
        }
        if (!errors.isEmpty()) {
            throw Problem.unprocessable(errors);
        }
    }

    private static void check(String pointer, Request request, List<FieldError> errors) {
        if (!METHODS.contains(request.method())) {
            errors.add(new FieldError(pointer + "/method", "trial-method-invalid"));
        }
        if (request.target().length() > LONGEST_TARGET || !TARGET.matcher(request.target()).matches() || IN_DISGUISE.matcher(request.target()).find()) {
            errors.add(new FieldError(pointer + "/target", "trial-target-invalid", LONGEST_TARGET));
        }
        if (request.body().getBytes(StandardCharsets.UTF_8).length > TestConsole.LARGEST_BODY) {
            errors.add(new FieldError(pointer + "/body", "trial-body-too-long", TestConsole.LARGEST_BODY / 1024));
        }
    }
}
