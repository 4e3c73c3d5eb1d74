package io.haochaping.channel.intake;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** A request body that should be JSON. */
final class JsonBody {

    private JsonBody() {
    }

    /**
     * @throws Problem 415 {@code media-type-unsupported}; 400 as {@link StrictJson#read}
     */
    static JsonNode read(@Nullable String contentType, byte[] body) {
        if (!isJson(contentType)) {
            throw Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "media-type-unsupported");
        }
        return StrictJson.read(body);
    }

    /**
     * @throws Problem 422 with one entry for each field that has the wrong type or is unknown
     */
    static <T extends Record> T bind(JsonNode document, Class<T> type) {
        List<FieldError> errors = Shape.compare(document, type);
        if (!errors.isEmpty()) {
            throw Problem.unprocessable(errors);
        }
        return StrictJson.bind(document, type);
    }

    private static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        try {
            MediaType type = MediaType.parseMediaType(contentType);
            return type.getType().equals("application") && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
