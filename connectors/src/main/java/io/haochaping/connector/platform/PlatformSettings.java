package io.haochaping.connector.platform;

import java.net.URI;
import java.time.Duration;

/** Checks of settings that all profiles share; what they throw names the variable and what it must be. */
public final class PlatformSettings {

    private PlatformSettings() {
    }

    /** An address without the slash at its end; https, but for this machine. */
    public static URI address(String variable, String url) {
        try {
            URI address = URI.create(url.strip().replaceAll("/+$", ""));
            boolean safe = "https".equals(address.getScheme()) || "http".equals(address.getScheme()) && isThisMachine(address.getHost());
            if (safe && address.getHost() != null && address.getQuery() == null) {
                return address;
            }
        } catch (IllegalArgumentException malformed) {
            // answered below, as an unsafe one
        }
        throw new IllegalStateException(variable + " must be an https address, such as https://province.example.org/api");
    }

    private static boolean isThisMachine(String host) {
        return "localhost".equals(host) || "127.0.0.1".equals(host);
    }

    public static String required(String variable, String value) {
        if (value.isBlank()) {
            throw new IllegalStateException(variable + " must be set where the platform's address is");
        }
        return value.strip();
    }

    public static CodeBook codes(String variable, String table) {
        try {
            return CodeBook.named(table);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalStateException(variable + " must name a code table, such as national-1");
        }
    }

    /** What one platform needs to be reached. */
    public static PlatformHttp http(String variable, String url, Duration connectTimeout, Duration timeout) {
        return new PlatformHttp(address(variable, url), connectTimeout, timeout);
    }
}
