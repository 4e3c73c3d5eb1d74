package io.haochaping.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
            "../../etc/passwd.pdf, passwd.pdf",
            "C:\\Users\\x\\照片.PDF, 照片.pdf",
            "a<b>:\"|?*.pdf, ab.pdf",
            ".pdf, pdf.pdf",
            "..., evidence.pdf",
            "'', evidence.pdf",
            "/, evidence.pdf"})
    void keepsNoPathNoControlCharacterAndTheExtensionOfTheKind(String given, String kept) {
        assertThat(FileName.cleaned(given, EvidenceKind.PDF)).isEqualTo(kept);
    }

    @Test
    void dropsControlCharactersAndThoseThatTurnTheDirectionOfWriting() {
        assertThat(FileName.cleaned("a\0b\r\n.pdf", EvidenceKind.PDF)).isEqualTo("ab.pdf");
        assertThat(FileName.cleaned("invoice\u202Efdp.exe", EvidenceKind.PDF)).isEqualTo("invoicefdp.exe.pdf");
    }

    @Test
    void keepsAtMost120CharactersAndCutsNoneInHalf() {
        String cleaned = FileName.cleaned("𠮷".repeat(300) + ".pdf", EvidenceKind.PDF);

        assertThat(cleaned.codePointCount(0, cleaned.length())).isEqualTo(120);
        assertThat(cleaned).startsWith("𠮷".repeat(116)).endsWith(".pdf");
    }
}
