package io.haochaping.channel.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.haochaping.identity.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON so that two readers can never understand it differently: exactly one document, UTF-8 without faults, no key twice. Deep
 * nesting ends the reading instead of the stack.
 */
final class StrictJson {

    private static final int DEEPEST = 32;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {
    }

    /**
     * @throws Problem 400 {@code malformed-utf8} or {@code malformed-json} with line and column
     */
    static JsonNode read(byte[] body) {
        try {
            JsonNode document = MAPPER.readTree(decode(body));
            if (document.isMissingNode()) {
                throw malformed(null);
            }
            return document;
        } catch (CharacterCodingException e) {
            throw Problem.badRequest("malformed-utf8");
        } catch (JsonProcessingException e) {
            throw malformed(e.getLocation());
        }
    }

    static <T> T bind(JsonNode document, Class<T> type) {
        try {
            return MAPPER.treeToValue(document, type);
        } catch (JsonProcessingException e) {
            throw malformed(e.getLocation());
        }
    }

    static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot be written as JSON: " + value.getClass().getSimpleName());
        }
    }

    private static Problem malformed(@Nullable JsonLocation at) {
        Problem problem = Problem.badRequest("malformed-json");
        return at == null ? problem : problem.with("line", at.getLineNr()).with("column", at.getColumnNr());
    }

    private static String decode(byte[] body) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(body)).toString();
    }
}
