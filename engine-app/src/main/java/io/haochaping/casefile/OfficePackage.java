package io.haochaping.casefile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.jspecify.annotations.Nullable;

/**
 * Tells Word and Excel documents from other zip files by their list of content types (ECMA-376 part 2), and refuses those with macros,
 * ActiveX controls or embedded objects. Names of entries stand uncompressed in a zip file, so they are looked for in its raw bytes:
 * there is no entry that one reader sees and another does not.
 */
final class OfficePackage {

    private static final Set<String> SNIFFED = Set.of("application/zip", "application/x-tika-ooxml");
    private static final Pattern ACTIVE_ENTRY = Pattern.compile("vbaproject|/activex/|/embeddings/oleobject|/macrosheets/");
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final int LARGEST_LIST = 1 << 20;
    private static final long MOST_UNPACKED = 200L << 20;

    private OfficePackage() {
    }

    static boolean looksLikeOne(String sniffed) {
        return SNIFFED.contains(sniffed) || sniffed.contains("openxmlformats");
    }

    static Optional<EvidenceKind> kindOf(byte[] content) {
        if (ACTIVE_ENTRY.matcher(new String(content, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT)).find()) {
            return Optional.empty();
        }
        @Nullable String types = contentTypes(content);
        if (types == null || types.contains("macroEnabled") || types.contains("vbaProject")) {
            return Optional.empty();
        }
        if (types.contains("wordprocessingml.document.main+xml")) {
            return Optional.of(EvidenceKind.WORD);
        }
        return types.contains("spreadsheetml.sheet.main+xml") ? Optional.of(EvidenceKind.EXCEL) : Optional.empty();
    }

    /** Null when there is not exactly one list, or when unpacking on the way to it takes more than any honest document needs. */
    private static @Nullable String contentTypes(byte[] content) {
        @Nullable String types = null;
        long room = MOST_UNPACKED;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean list = entry.getName().equals(CONTENT_TYPES);
                if (list && types != null) {
                    return null;
                }
                types = list ? new String(zip.readNBytes(LARGEST_LIST), StandardCharsets.UTF_8) : types;
                room -= unpack(zip, room);
                if (room <= 0) {
                    return null;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
        return types;
    }

    private static long unpack(InputStream entry, long atMost) throws IOException {
        byte[] buffer = new byte[8192];
        long unpacked = 0;
        for (int read = entry.read(buffer); read >= 0 && unpacked < atMost; read = entry.read(buffer)) {
            unpacked += read;
        }
        return unpacked;
    }
}
