package io.haochaping.administration.sheet;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A workbook on its way.
 *
 * @param importedAt {@code null} before the import
 * @param passwords  whether first passwords wait to be taken
 */
record KeptImport(String id, String fileName, Instant uploadedAt, Instant expiresAt, @Nullable Instant importedAt, boolean passwords, Report report) {
}
