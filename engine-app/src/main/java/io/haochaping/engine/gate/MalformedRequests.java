package io.haochaping.engine.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import io.haochaping.identity.problem.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The engine's REST interface stumbles over bodies that are JSON and still not what it expects, and answers 500 with the name of a
 * programming error. That is the caller's fault and told as 400; any other 500 stays one.
 */
final class MalformedRequests {

    private static final Pattern STUMBLE = Pattern.compile("\\{\"type\":\"(NullPointerException|ClassCastException|NumberFormatException|"
            + "IllegalArgumentException|IllegalStateException|UnsupportedOperationException|ArrayIndexOutOfBoundsException|"
            + "IndexOutOfBoundsException|NullValueException|JsonMappingException|DateTimeParseException)\".*", Pattern.DOTALL);
    /** A question that the engine finds no answer to; of an act it would be a fault of ours. */
    private static final Pattern QUERY_REFUSED = Pattern.compile("\\{\"type\":\"ProcessEngineException\".*", Pattern.DOTALL);
    private static final Pattern ACT = Pattern.compile("/(task|job)/[^/]+/.*");

    private MalformedRequests() {
    }

    static void pass(EngineRequest engine, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() == HttpServletResponse.SC_INTERNAL_SERVER_ERROR && isCallersFault(engine, answer)) {
            response.reset();
            throw Problem.badRequest("request-malformed");
        }
        answer.copyBodyToResponse();
    }

    private static boolean isCallersFault(EngineRequest engine, ContentCachingResponseWrapper answer) {
        String body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        return STUMBLE.matcher(body).matches() || QUERY_REFUSED.matcher(body).matches() && !ACT.matcher(engine.path()).matches();
    }
}
