package io.haochaping.administration.channels;

import io.haochaping.channel.TestConsole.Request;

/** A request that whoever has the secret can run as it stands; docs/channels.md explains it. The secret comes from the environment. */
final class CurlCommand {

    private static final String SCRIPT = """
            # HCP_SECRET=…
            target=%2$s
            body=%3$s
            time=$(date +%%s); nonce=$(openssl rand -hex 16)
            digest=$(printf %%s "$body" | openssl dgst -sha256 -r | cut -d' ' -f1)
            key=$(printf %%s "$HCP_SECRET" | od -An -v -tx1 | tr -d ' \\n')
            signature=$(printf '%%s\\n%%s\\n%%s\\n%%s\\n%%s' %1$s "$target" "$time" "$nonce" "$digest" \\
              | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -r | cut -d' ' -f1)
            curl -X %1$s -H 'Content-Type: application/json' -H 'X-Hcp-Channel: %4$s' -H "X-Hcp-Timestamp: $time" \\
              -H "X-Hcp-Nonce: $nonce" -H "X-Hcp-Signature: $signature" --data-raw "$body" "%5$s$target"
            """;

    private CurlCommand() {
    }

    /** @param address where the application is reached, without a slash at the end */
    static String of(String channel, Request request, String address) {
        return SCRIPT.formatted(quoted(request.method()), quoted(request.target()), quoted(request.body()), channel, address);
    }

    /** As one word of the shell, whatever is in it. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
