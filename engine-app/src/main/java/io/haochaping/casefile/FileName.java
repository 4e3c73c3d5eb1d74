package io.haochaping.casefile;

import java.util.Locale;

/** Makes a name safe to show and to save: no path, no control or direction characters, at most 120 characters, the extension of the kind. */
final class FileName {

    private static final int LIMIT = 120;

    private FileName() {
    }

    static String cleaned(String given, EvidenceKind kind) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\"<>:|?*]", "").strip().replaceAll("^\\.+|\\.+$", "").strip();
        int dot = name.lastIndexOf('.');
        String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (dot > 0 && kind.extensions().contains(extension)) {
            return shortened(name.substring(0, dot), extension);
        }
        return shortened(name.isEmpty() ? "evidence" : name, kind.extensions().get(0));
    }

    private static String shortened(String stem, String extension) {
        int room = LIMIT - extension.length() - 1;
        int characters = stem.codePointCount(0, stem.length());
        String kept = characters <= room ? stem : stem.substring(0, stem.offsetByCodePoints(0, room));
        return kept + "." + extension;
    }
}
