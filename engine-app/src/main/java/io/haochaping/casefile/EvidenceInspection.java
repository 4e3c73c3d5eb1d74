package io.haochaping.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import io.haochaping.identity.problem.Problem;
import io.haochaping.personaldata.PlainFile;

/**
 * Lets through what an officer may need as evidence, by content alone: what the sender calls a file proves nothing. Documents,
 * pictures, sound and film; nothing that runs when it is opened.
 */
@Component
class EvidenceInspection implements FileCheck {

    static final int LIMIT = 10 * 1024 * 1024;

    private final Tika tika = new Tika();

    @Override
    public PlainFile check(String fileName, InputStream content) {
        return inspect(fileName, read(content));
    }

    static byte[] read(InputStream content) {
        try {
            byte[] read = content.readNBytes(LIMIT + 1);
            if (read.length > LIMIT) {
                throw Problem.tooLarge("evidence-too-large", LIMIT / 1024 / 1024);
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws Problem 422 {@code evidence-empty}, 415 {@code evidence-kind-refused} or {@code evidence-active-content} */
    PlainFile inspect(String fileName, byte[] content) {
        if (content.length == 0) {
            throw Problem.unprocessable("/file", "evidence-empty");
        }
        EvidenceKind kind = kindOf(content)
                .orElseThrow(() -> Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "evidence-kind-refused"));
        if (kind == EvidenceKind.PDF && ActivePdf.hides(content)) {
            throw Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "evidence-active-content");
        }
        return new PlainFile(FileName.cleaned(fileName, kind), kind.mediaType(), content);
    }

    private Optional<EvidenceKind> kindOf(byte[] content) {
        String sniffed = tika.detect(content);
        if (OfficePackage.looksLikeOne(sniffed)) {
            return OfficePackage.kindOf(content);
        }
        if (sniffed.equals(MediaType.OCTET_STREAM.toString()) || sniffed.equals(MediaType.TEXT_PLAIN.toString())) {
            return Optional.of(EvidenceKind.TEXT).filter(text -> PlainText.is(content));
        }
        return EvidenceKind.of(sniffed);
    }
}
