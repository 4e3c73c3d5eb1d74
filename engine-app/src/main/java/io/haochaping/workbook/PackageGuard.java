package io.haochaping.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;

import io.haochaping.identity.problem.Problem;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Looks at a file before anything parses it: is it a plain xlsx workbook, and how much does it unpack to? The sizes are counted, not believed.
 * POI's own guard compares sizes before and after; honest tables of many like rows are packed as tightly as bombs.
 */
final class PackageGuard {

    private static final int MOST_PARTS = 500;
    private static final long STYLES = 4L * 1024 * 1024;

    private final Limits limits;
    private long inflated;

    PackageGuard(Limits limits) {
        this.limits = limits;
    }

    /** @throws Problem that says what the file is, where it is not a workbook that can be read */
    void check(byte[] content) {
        if (content.length == 0) {
            throw Problem.badRequest("sheet-file-empty");
        } else if (content.length > limits.bytes()) {
            throw Problem.tooLarge("sheet-file-too-large", limits.bytes() / 1024 / 1024);
        }
        switch (FileMagic.valueOf(content)) {
            case OOXML -> checkParts(content);
            case OLE2 -> throw Problem.badRequest(isEncrypted(content) ? "sheet-encrypted" : "sheet-old-format");
            default -> throw Problem.badRequest(isText(content) ? "sheet-is-text" : "sheet-not-xlsx");
        }
    }

    private void checkParts(byte[] content) {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            int parts = 0;
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                if (++parts > MOST_PARTS) {
                    throw Problem.badRequest("sheet-unpacks-too-large");
                }
                measure(zip, part);
            }
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw Problem.badRequest("sheet-not-xlsx");
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw Problem.badRequest("sheet-damaged");
        }
    }

    private void measure(ZipFile zip, ZipArchiveEntry part) throws IOException {
        if (part.getName().toLowerCase().contains("vbaproject")) {
            throw Problem.badRequest("sheet-macros");
        } else if (part.getGeneralPurposeBit().usesEncryption()) {
            throw Problem.badRequest("sheet-encrypted");
        }
        long most = mostOf(part.getName());
        try (InputStream in = zip.getInputStream(part)) {
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                inflated += read;
                if (size > most || inflated > limits.inflated()) {
                    throw Problem.tooLarge("sheet-unpacks-too-large");
                }
            }
        }
    }

    /** What is held in memory as a whole has narrower limits than what is streamed. */
    private long mostOf(String part) {
        if (part.startsWith("xl/worksheets/") && !part.contains("_rels")) {
            return limits.inflated();
        }
        return part.endsWith("sharedStrings.xml") ? limits.texts() : STYLES;
    }

    private static boolean isEncrypted(byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
        } catch (IOException | RuntimeException damaged) {
            return false;
        }
    }

    /** In whatever encoding: Chinese offices save CSV as GB18030 too. */
    private static boolean isText(byte[] content) {
        int length = Math.min(content.length, 4096);
        for (int at = 0; at < length; at++) {
            if (content[at] == 0) {
                return false;
            }
        }
        return true;
    }
}
