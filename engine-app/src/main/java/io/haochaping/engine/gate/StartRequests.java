package io.haochaping.engine.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haochaping.engine.Retries;
import io.haochaping.engine.StartGate;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * A person starts a process by key or message: the module that owns the process does it, so that the case record and the instance come
 * together; the answer has the shape of the engine's own.
 */
@Component
class StartRequests {

    private static final int LARGEST_BODY = 64 * 1024;

    private final List<StartGate> gates;
    private final Retries retries;
    private final AsSystem asSystem;
    private final RuntimeService runtime;
    private final ObjectMapper json;

    StartRequests(List<StartGate> gates, Retries retries, AsSystem asSystem, RuntimeService runtime, ObjectMapper json) {
        this.gates = gates;
        this.retries = retries;
        this.asSystem = asSystem;
        this.runtime = runtime;
        this.json = json;
    }

    boolean isStart(EngineRequest request) {
        return request.method().equals("POST") && (request.path().equals("/message") || byKey(request).isPresent());
    }

    void answer(EngineRequest engine, Person person, HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonNode body = body(request);
        boolean byMessage = engine.path().equals("/message");
        StartGate gate = (byMessage ? byMessage(body) : byKey(engine)).orElseThrow(() -> Problem.forbidden("not-through-the-engine"));
        Map<String, Object> inputs = inputs(body.path(byMessage ? "processVariables" : "variables"));
        String businessKey = asSystem.call(() -> retries.inTransaction(() -> gate.start(person, inputs)));
        boolean silent = byMessage && !body.path("resultEnabled").asBoolean(false);
        if (silent) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        Map<String, Object> instance = asSystem.call(() -> instance(gate.processKey(), businessKey));
        Object answer = byMessage ? List.of(Map.of("resultType", "ProcessDefinition", "processInstance", instance)) : instance;
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), answer);
    }

    private Optional<StartGate> byKey(EngineRequest request) {
        return gates.stream().filter(gate -> request.path().equals("/process-definition/key/" + gate.processKey() + "/start")).findFirst();
    }

    private Optional<StartGate> byMessage(JsonNode body) {
        return gates.stream().filter(gate -> gate.messageName().equals(body.path("messageName").asText())).findFirst();
    }

    private JsonNode body(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            throw Problem.tooLarge("start-too-large");
        }
        try {
            JsonNode body = bytes.length == 0 ? json.createObjectNode() : json.readTree(bytes);
            if (body.isObject()) {
                return body;
            }
        } catch (JacksonException malformed) {
            throw Problem.badRequest("malformed-json");
        }
        throw Problem.badRequest("malformed-json");
    }

    private Map<String, Object> inputs(JsonNode variables) {
        Map<String, Object> inputs = new HashMap<>();
        variables.fields().forEachRemaining(field -> {
            JsonNode value = field.getValue().path("value");
            inputs.put(field.getKey(), value.isValueNode() && !value.isNull() ? value.asText() : "");
        });
        return inputs;
    }

    private Map<String, Object> instance(String processKey, String businessKey) {
        ProcessInstance started = runtime.createProcessInstanceQuery().processDefinitionKey(processKey)
                .processInstanceBusinessKey(businessKey).singleResult();
        Map<String, Object> dto = new LinkedHashMap<>();
        dto.put("links", List.of());
        dto.put("id", started.getId());
        dto.put("definitionId", started.getProcessDefinitionId());
        dto.put("definitionKey", processKey);
        dto.put("businessKey", businessKey);
        dto.put("caseInstanceId", null);
        dto.put("ended", started.isEnded());
        dto.put("suspended", started.isSuspended());
        dto.put("tenantId", null);
        return dto;
    }
}
