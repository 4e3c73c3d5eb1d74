package io.haochaping.connector.platform.sm;

/**
 * The body of a request. Binary fields are base64.
 *
 * @param timestamp epoch seconds
 * @param key       idempotency key
 * @param cipherKey key and start vector of SM4, under SM2 for the receiver
 * @param data      the fields as JSON, under SM4
 * @param sign      SM2 signature of the sender over all the rest and the path
 */
public record SmEnvelope(String appId, String timestamp, String nonce, String key, String cipherKey, String data, String sign) {
}
