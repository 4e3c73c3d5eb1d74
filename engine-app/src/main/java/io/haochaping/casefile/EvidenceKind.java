package io.haochaping.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of files that are taken as evidence; the first extension is the one that a wrong name gets. */
enum EvidenceKind {

    PDF("application/pdf", List.of("application/pdf"), "pdf"),
    PNG("image/png", List.of("image/png"), "png"),
    JPEG("image/jpeg", List.of("image/jpeg"), "jpg", "jpeg"),
    GIF("image/gif", List.of("image/gif"), "gif"),
    WEBP("image/webp", List.of("image/webp"), "webp"),
    TEXT("text/plain", List.of("text/plain"), "txt", "csv", "log", "md"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", List.of(), "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", List.of(), "xlsx"),
    MP3("audio/mpeg", List.of("audio/mpeg"), "mp3"),
    WAV("audio/wav", List.of("audio/vnd.wave", "audio/x-wav", "audio/wav"), "wav"),
    M4A("audio/mp4", List.of("audio/mp4", "audio/x-m4a"), "m4a"),
    AMR("audio/amr", List.of("audio/amr"), "amr"),
    /** Recordings of telephones carry brands that are sniffed as QuickTime or 3GPP; it is the same container. */
    MP4("video/mp4", List.of("video/mp4", "application/mp4", "video/x-m4v", "video/quicktime", "video/3gpp"), "mp4", "mov", "3gp", "m4v");

    private final String mediaType;
    private final List<String> sniffedAs;
    private final List<String> extensions;

    EvidenceKind(String mediaType, List<String> sniffedAs, String... extensions) {
        this.mediaType = mediaType;
        this.sniffedAs = sniffedAs;
        this.extensions = List.of(extensions);
    }

    static Optional<EvidenceKind> of(String sniffed) {
        return Arrays.stream(values()).filter(kind -> kind.sniffedAs.contains(sniffed)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    List<String> extensions() {
        return extensions;
    }
}
