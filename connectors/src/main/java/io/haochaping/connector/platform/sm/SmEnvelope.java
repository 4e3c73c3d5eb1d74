package io.haochaping.connector.platform.sm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The body of a request, and the data of an answer. Binary fields are base64.
 *
 * @param timestamp epoch seconds
 * @param key       idempotency key
 * @param cipherKey key and start vector of SM4, under SM2 for the receiver
 * @param data      the fields as JSON, under SM4
 * @param sign      SM2 signature of the sender over all the rest and the path
 */
public record SmEnvelope(String appId, String timestamp, String nonce, String key, String cipherKey, String data, String sign) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @throws NotSealed where the text is no envelope */
    public static SmEnvelope of(String json) {
        try {
            return JSON.readValue(json, SmEnvelope.class);
        } catch (JsonProcessingException malformed) {
            throw new NotSealed();
        }
    }

    public String json() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("An envelope that is no JSON");
        }
    }
}
