package io.haochaping.channel.intake;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.haochaping.review.ChannelKind;
import io.haochaping.review.IdKind;
import io.haochaping.review.ReviewKind;
import io.haochaping.review.ReviewerKind;
import io.haochaping.review.Satisfaction;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Component;

/** Adds to {@code /v3/api-docs} what annotations cannot say once for all: the signature, the shape of a refusal, the enumerations. */
@Component
class IntakeApiDocument implements OpenApiCustomizer {

    static final String CHANNELS = "Channels";
    static final String COORDINATORS = "Rejection ledger";
    static final String PROBLEM_TYPE = "application/problem+json";
    static final String PROBLEM_REF = "#/components/schemas/Problem";

    private static final Map<String, String> SIGNATURE_HEADERS = signatureHeaders();
    private static final Map<String, String> REFUSALS = Map.of(
            "400", "Malformed JSON or UTF-8",
            "401", "Signature missing, wrong or stale, or nonce repeated",
            "403", "The channel has not this right",
            "413", "Over 1 MiB",
            "415", "No JSON",
            "422", "One entry per field that is wrong",
            "429", "Over the channel's rate; wait as Retry-After says");

    static {
        SpringDocUtils.getConfig().addAnnotationsToIgnore(AuthenticationPrincipal.class);
    }

    @Override
    public void customise(OpenAPI document) {
        Components components = document.getComponents();
        components.addSchemas("Problem", problem());
        SIGNATURE_HEADERS.forEach((header, meaning) -> components.addSecuritySchemes(header, header(header, meaning)));
        components.addSecuritySchemes("account", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
        addEnumerations(components);
        document.getPaths().forEach((path, item) -> item.readOperations().forEach(operation -> describe(path, operation)));
    }

    private static void describe(String path, Operation operation) {
        List<String> tags = operation.getTags() == null ? List.of() : operation.getTags();
        if (tags.contains(CHANNELS)) {
            SecurityRequirement signature = new SecurityRequirement();
            SIGNATURE_HEADERS.keySet().forEach(signature::addList);
            operation.addSecurityItem(signature);
            REFUSALS.forEach((status, meaning) -> operation.getResponses().putIfAbsent(status, refusal(meaning)));
        } else if (tags.contains(COORDINATORS)) {
            operation.addSecurityItem(new SecurityRequirement().addList("account"));
        }
    }

    private static ApiResponse refusal(String meaning) {
        MediaType problem = new MediaType().schema(new Schema<>().$ref(PROBLEM_REF));
        return new ApiResponse().description(meaning).content(new Content().addMediaType(PROBLEM_TYPE, problem));
    }

    private static Schema<?> problem() {
        Schema<?> fault = new ObjectSchema().addProperty("pointer", new StringSchema().description("JSON pointer into the request"))
                .addProperty("code", new StringSchema()).addProperty("message", new StringSchema());
        return new ObjectSchema().description("RFC 9457 problem").addProperty("type", new StringSchema().format("uri"))
                .addProperty("title", new StringSchema()).addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("What to do, in the caller's language"))
                .addProperty("code", new StringSchema().description("Stable reason"))
                .addProperty("errors", new ArraySchema().items(fault).description("With 422: one entry per field"));
    }

    private static SecurityScheme header(String name, String meaning) {
        return new SecurityScheme().type(SecurityScheme.Type.APIKEY).in(SecurityScheme.In.HEADER).name(name).description(meaning);
    }

    private static Map<String, String> signatureHeaders() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-Hcp-Channel", "Id of the channel");
        headers.put("X-Hcp-Timestamp", "Epoch seconds, at most 300 from the server's real clock");
        headers.put("X-Hcp-Nonce", "16 to 64 visible ASCII characters, not used in the last 10 minutes");
        headers.put("X-Hcp-Signature", "Lower-case hex of HMAC-SHA256(secret, method LF raw request target with query LF timestamp LF nonce LF "
                + "lower-case hex of SHA-256(body))");
        return headers;
    }

    private static void addEnumerations(Components components) {
        enumeration(components, "ReviewSubmission", "kind", ReviewKind.values());
        enumeration(components, "ReviewSubmission", "channelKind", ChannelKind.values());
        enumeration(components, "ReviewSubmission", "satisfaction", Satisfaction.values());
        enumeration(components, "Reviewer", "kind", ReviewerKind.values());
        enumeration(components, "Reviewer", "idKind", IdKind.values());
        enumeration(components, "Applicant", "kind", ReviewerKind.values());
        enumeration(components, "Applicant", "idKind", IdKind.values());
    }

    @SuppressWarnings("unchecked")
    private static void enumeration(Components components, String schema, String property, Enum<?>[] values) {
        Schema<?> owner = components.getSchemas().get(schema);
        if (owner != null && owner.getProperties().get(property) != null) {
            ((Schema<Object>) owner.getProperties().get(property)).setEnum(Arrays.stream(values).<Object>map(Enum::name).toList());
        }
    }
}
