package io.haochaping.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.haochaping.identity.problem.Problem;
import io.haochaping.personaldata.PlainFile;

class EvidenceInspectionTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private final EvidenceInspection inspection = new EvidenceInspection();

    @ParameterizedTest
    @CsvSource({
            "255044462d312e370a25e2e3cfd30a312030206f626a, application/pdf, a.pdf",
            "89504e470d0a1a0a0000000d49484452, image/png, a.png",
            "ffd8ffe000104a46494600010100, image/jpeg, a.jpg",
            "474946383961010001000000, image/gif, a.gif",
            "524946462400000057454250565038200a000000, image/webp, a.webp",
            "494433030000000000217453534500000000, audio/mpeg, a.mp3",
            "524946462400000057415645666d7420100000000100, audio/wav, a.wav",
            "2321414d520a3c, audio/amr, a.amr",
            "000000186674797069736f6d0000020069736f6d69736f32, video/mp4, a.mp4",
            "00000018667479706d7034320000000069736f6d6d703432, video/mp4, a.mp4",
            "00000018667479704d344120000000004d3441206d703432, audio/mp4, a.m4a"})
    void takesDocumentsPicturesSoundAndFilm(String hex, String mediaType, String name) {
        PlainFile file = inspection.inspect(name, HexFormat.of().parseHex(hex));

        assertThat(file.mediaType()).isEqualTo(mediaType);
        assertThat(file.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void takesPlainTextInTheEncodingsOfTheOffice(String charset) {
        byte[] text = "2026年2月13日 来电记录:已解释清楚。\n".getBytes(Charset.forName(charset));

        assertThat(inspection.inspect("记录.txt", text).mediaType()).isEqualTo("text/plain");
    }

    @Test
    void tellsWordAndExcelFromOtherZipFilesByTheirContentWhereverItsListStands() {
        assertThat(inspection.inspect("a.docx", zip("[Content_Types].xml", WORD, "word/document.xml", "x")).mediaType())
                .endsWith("wordprocessingml.document");
        assertThat(inspection.inspect("a.xlsx", zip("xl/workbook.xml", "x", "[Content_Types].xml", EXCEL)).mediaType())
                .endsWith("spreadsheetml.sheet");
        refuses("a.docx", zip("word/document.xml", "x"), "evidence-kind-refused");
        refuses("a.zip", zip("readme.txt", "x"), "evidence-kind-refused");
    }

    @Test
    void refusesOfficeFilesWithMacrosWhateverTheyAreCalled() {
        refuses("a.docx", zip("[Content_Types].xml", WORD, "word/vbaProject.bin", "x"), "evidence-kind-refused");
        refuses("a.docx", zip("[Content_Types].xml", WORD, "word/activeX/activeX1.xml", "x"), "evidence-kind-refused");
        refuses("a.xlsx", zip("[Content_Types].xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml " + EXCEL, "x", "y"),
                "evidence-kind-refused");
    }

    @Test
    void refusesAnOfficeFileWithTwoListsOfContentTypes() {
        byte[] two = new String(zip("[Content_Types].xml", WORD, "[Content_Tipes].xml", EXCEL), StandardCharsets.ISO_8859_1)
                .replace("Tipes", "Types").getBytes(StandardCharsets.ISO_8859_1);

        refuses("a.docx", two, "evidence-kind-refused");
    }

    @Test
    void refusesAnArchiveThatUnpacksToMuchMoreThanItIs() {
        refuses("a.docx", zip("word/document.xml", "0".repeat(210 << 20), "[Content_Types].xml", WORD), "evidence-kind-refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<!DOCTYPE html><html><body>x</body></html>",
            "  <script>alert(1)</script>",
            "hello <SCRIPT src=x>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
            "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "<?xml version=\"1.0\"?><note/>",
            "<?php echo 1;",
            "#!/bin/sh\nrm -rf x",
            "@echo off\r\ndel x"})
    void refusesMarkupAndScriptsEvenWhenTheyAreCalledText(String content) {
        refuses("notes.txt", content.getBytes(StandardCharsets.UTF_8), "evidence-kind-refused");
        refuses("photo.png", content.getBytes(StandardCharsets.UTF_8), "evidence-kind-refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4d5a90000300000004000000ffff0000b8000000", "7f454c4602010100000000000000000002003e00",
            "d0cf11e0a1b11ae1000000000000000000000000", "00010203040506070809", "cafebabe0000003d"})
    void refusesProgramsOldOfficeFilesAndUnknownBytes(String hex) {
        refuses("a.pdf", HexFormat.of().parseHex(hex), "evidence-kind-refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>", "/S/JavaScript/JS 12 0 R", "<</JS<6170>>>",
            "/S /J#61vaScript", "/S /Launch /F (cmd.exe)"})
    void refusesAPdfThatRunsSomethingWhenItIsOpened(String action) {
        refuses("a.pdf", ("%PDF-1.7\n1 0 obj << " + action + " >> endobj").getBytes(StandardCharsets.ISO_8859_1),
                "evidence-active-content");
    }

    @Test
    void takesAPdfWhoseNamesOnlyBeginLikeAnAction() {
        byte[] pdf = "%PDF-1.7\n1 0 obj << /JSON (x) /Launcher 1 /JavaScripted 2 >> endobj".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(inspection.inspect("a.pdf", pdf).mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void keepsAFileUnderWhatItIsNotUnderWhatItIsCalled() {
        PlainFile file = inspection.inspect("report.exe", HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"));

        assertThat(file.mediaType()).isEqualTo("image/png");
        assertThat(file.name()).isEqualTo("report.exe.png");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> inspection.inspect("a.pdf", new byte[0])).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status().value()).isEqualTo(422);
            assertThat(problem.errors()).singleElement().satisfies(error -> assertThat(error.code()).isEqualTo("evidence-empty"));
        });
    }

    private void refuses(String name, byte[] content, String code) {
        assertThatThrownBy(() -> inspection.inspect(name, content)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.status().value()).isEqualTo(415);
        });
    }

    private static byte[] zip(String... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
