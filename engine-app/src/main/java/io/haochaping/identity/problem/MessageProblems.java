package io.haochaping.identity.problem;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Texts of problems from the message bundles.
 */
@Component
class MessageProblems implements Problems {

    private static final String TYPE = "https://haochaping.example/problems/";

    private final MessageSource messages;
    private final LocaleResolver locales;
    private final ObjectMapper json;

    MessageProblems(MessageSource messages, LocaleResolver locales, ObjectMapper json) {
        this.messages = messages;
        this.locales = locales;
        this.json = json;
    }

    @Override
    public ProblemDetail render(Problem problem, Locale locale) {
        ProblemDetail body = ProblemDetail.forStatus(problem.status());
        body.setType(URI.create(TYPE + problem.code()));
        body.setTitle(title(problem, locale));
        body.setDetail(message(problem, locale));
        body.setProperty("code", problem.code());
        problem.properties().forEach(body::setProperty);
        if (!problem.errors().isEmpty()) {
            body.setProperty("errors", problem.errors().stream().map(error -> render(error, locale)).toList());
        }
        return body;
    }

    @Override
    public String message(Problem problem, Locale locale) {
        return text("problem." + problem.code(), problem.arguments(), title(problem, locale), locale);
    }

    @Override
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(ANSWERED, problem);
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        Object seconds = problem.properties().get(Problem.RETRY_AFTER);
        if (seconds != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
        byte[] body = json.writeValueAsBytes(render(problem, locales.resolveLocale(request)));
        response.setContentLength(body.length);
        // Left open: the container takes a closed answer for the end of the request, and what is still under way could not be read any more.
        response.getOutputStream().write(body);
    }

    private String title(Problem problem, Locale locale) {
        String common = text("problem.status." + problem.status().value(), new Object[0], problem.status().getReasonPhrase(), locale);
        return text("problem." + problem.code() + ".title", problem.arguments(), common, locale);
    }

    private Map<String, Object> render(FieldError error, Locale locale) {
        Object[] arguments = error.arguments().toArray();
        String general = text("problem.value-invalid.field", arguments, error.code(), locale);
        String own = text("problem." + error.code(), arguments, general, locale);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("pointer", error.pointer());
        body.put("code", error.code());
        body.put("message", text("problem." + error.code() + ".field", arguments, own, locale));
        return body;
    }

    private String text(String key, Object[] arguments, String fallback, Locale locale) {
        String found = messages.getMessage(key, arguments, null, locale);
        return found == null ? fallback : found;
    }
}
