package io.haochaping.identity.problem;

import java.io.IOException;
import java.io.InputStream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.util.unit.DataSize;

/** What a refused sender still sends. */
final class Remainder {

    /** Beyond it, or after the time, the connection is closed in the middle. */
    private static final DataSize MOST = DataSize.ofMegabytes(256);
    private static final long LONGEST_NANOS = 60_000_000_000L;
    private static final int PIECE = 64 * 1024;

    private Remainder() {
    }

    /** Reads it to nowhere; of a sender who waits for leave there is none. */
    static void discard(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.EXPECT) != null) {
            return;
        }
        try {
            discard(request.getInputStream());
        } catch (IOException | IllegalStateException ended) {
            // The sender gave up, or the container has closed the body already: there is nothing to read any more.
        }
    }

    private static void discard(InputStream body) throws IOException {
        byte[] piece = new byte[PIECE];
        long began = System.nanoTime();
        long left = MOST.toBytes();
        int read = 0;
        while (read >= 0 && left > 0 && System.nanoTime() - began < LONGEST_NANOS) {
            read = body.read(piece);
            left -= read;
        }
    }
}
