package io.haochaping.story;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

import io.haochaping.channel.SignedClient;

/** The address by which a portal leads its visitor here, made as the guide for integrators describes it. */
final class EntryAddress {

    private EntryAddress() {
    }

    /**
     * @param service address of the service in the signed interface
     * @param seconds until it expires
     * @param more    further fields of the document, each behind a comma
     */
    static String of(String channel, SignedClient signer, String service, int seconds, String more) {
        String[] parts = service.split("/");
        long expires = Instant.now().getEpochSecond() + seconds;
        String nonce = UUID.randomUUID().toString();
        byte[] document = ("{\"channel\":\"%s\",\"projectNo\":\"%s\",\"serviceNumber\":%s,\"expires\":%d,\"nonce\":\"%s\"%s}"
                .formatted(channel, parts[4], parts[5], expires, nonce, more)).getBytes(StandardCharsets.UTF_8);
        return "/r/entry?token=" + Base64.getUrlEncoder().withoutPadding().encodeToString(document) + "."
                + signer.sign("GET", "/r/entry", document, expires, nonce).get("X-Hcp-Signature");
    }
}
