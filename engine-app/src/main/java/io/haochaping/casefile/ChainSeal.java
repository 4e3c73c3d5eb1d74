package io.haochaping.casefile;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.stereotype.Component;

import io.haochaping.personaldata.Cipher;

/**
 * Computes the MACs of the event chain under the data key. Each text goes in with its length before it, so that no two different
 * events have the same bytes. Changing this breaks every stored chain.
 */
@Component
class ChainSeal {

    private final Cipher cipher;

    ChainSeal(Cipher cipher) {
        this.cipher = cipher;
    }

    byte[] link(String caseNo, long seq, long atSecond, String type, String actor, String detail, byte[] previous) {
        return cipher.mac("case-event", bytes(out -> {
            text(out, caseNo);
            out.writeLong(seq);
            out.writeLong(atSecond);
            text(out, type);
            text(out, actor);
            text(out, detail);
            out.write(previous);
        }));
    }

    byte[] head(String caseNo, long seq, byte[] lastLink) {
        return cipher.mac("case-event-head", bytes(out -> {
            text(out, caseNo);
            out.writeLong(seq);
            out.write(lastLink);
        }));
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }
}
