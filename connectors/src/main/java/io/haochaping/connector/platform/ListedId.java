package io.haochaping.connector.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import com.fasterxml.jackson.databind.JsonNode;

/** The id of a listed entry, and what stands for one that is none: the same each time, and without what it may say of a person. */
final class ListedId {

    private static final int LONGEST = 64;
    private static final int SHOWN = 24;

    private ListedId() {
    }

    static String of(JsonNode item) {
        return item.path("id").asText("");
    }

    static boolean isUsable(JsonNode item) {
        String id = of(item);
        return !id.isBlank() && id.length() <= LONGEST && id.strip().equals(id) && id.chars().noneMatch(Character::isISOControl);
    }

    /** Begins with a question mark, shows the harmless beginning of the id, ends with a digest of the entry. */
    static String standIn(JsonNode item) {
        String harmless = of(item).replaceAll("(?s)[^A-Za-z._-].*", "");
        String digest = HexFormat.of().formatHex(digest(item.toString())).substring(0, 16);
        return "?" + harmless.substring(0, Math.min(harmless.length(), SHOWN)) + "#" + digest;
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
