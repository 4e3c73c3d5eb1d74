package io.haochaping.engine.gate;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haochaping.identity.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The form that a body must have before the engine reads it: an object, and for a task's act plain values only. The engine itself answers
 * 500 to a missing body, to null where an object belongs, and to serialized Java objects (facts 4).
 */
final class RequestShape {

    private static final int LARGEST = 256 * 1024;
    private static final Pattern COMPLETION = Pattern.compile("/task/[^/]+/(complete|submit-form)");
    private static final Pattern MAY_BE_EMPTY = Pattern.compile("/task/[^/]+/unclaim|/filter/[^/]+/(count|list|singleResult)");
    private static final Set<String> PLAIN = Set.of("String", "Boolean", "Date", "Null");

    private final ObjectMapper json;

    RequestShape(ObjectMapper json) {
        this.json = json;
    }

    static boolean hasBody(EngineRequest engine) {
        return engine.method().equals("POST") || engine.method().equals("PUT");
    }

    /** The request with its body read and found good. */
    HttpServletRequest checked(EngineRequest engine, HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw Problem.tooLarge("request-too-large");
        }
        if (body.length > 0 || !MAY_BE_EMPTY.matcher(engine.path()).matches()) {
            JsonNode parsed = parsed(body);
            if (COMPLETION.matcher(engine.path()).matches()) {
                requirePlain(parsed.path("variables"));
            }
        }
        return new ReadRequest(request, body);
    }

    private JsonNode parsed(byte[] body) throws IOException {
        try {
            JsonNode parsed = json.readTree(body);
            if (parsed != null && parsed.isObject()) {
                return parsed;
            }
        } catch (JacksonException malformed) {
            throw Problem.badRequest("malformed-json");
        }
        throw Problem.badRequest("malformed-json");
    }

    private static void requirePlain(JsonNode variables) {
        if (variables.isMissingNode() || variables.isNull()) {
            return;
        }
        if (!variables.isObject()) {
            throw Problem.badRequest("request-malformed");
        }
        for (Map.Entry<String, JsonNode> variable : variables.properties()) {
            JsonNode type = variable.getValue().path("type");
            JsonNode value = variable.getValue().path("value");
            boolean typed = type.isMissingNode() || type.isNull() || PLAIN.contains(type.asText());
            if (!variable.getValue().isObject() || !typed || value.isContainerNode()) {
                throw Problem.badRequest("request-malformed");
            }
        }
    }
}
