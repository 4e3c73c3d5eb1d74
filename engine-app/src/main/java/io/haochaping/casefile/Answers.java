package io.haochaping.casefile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the reviewer reads: the rectification, or the explanation with its legal basis, as it stood when it was signed off. A review
 * found justified and resolved on the spot has no text of its own.
 */
@Component
@Transactional
class Answers {

    private final SealedTexts texts;
    private final NoteBook notes;

    Answers(SealedTexts texts, NoteBook notes) {
        this.texts = texts;
        this.notes = notes;
    }

    void issue(CaseFile file, String actor) {
        composed(file).ifPresent(answer ->
                texts.write(new CaseText.Place(file.caseNo(), CaseText.Kind.ANSWER, "", "answer"), answer, actor));
    }

    private Optional<String> composed(CaseFile file) {
        if (file.progress().finding() == Finding.NO_LEGAL_BASIS) {
            return notes.last(file.caseNo(), "explanation").map(explanation -> notes.last(file.caseNo(), "legalBasis")
                    .map(basis -> explanation + "\n\n" + basis).orElse(explanation));
        }
        return file.progress().finding() == Finding.JUSTIFIED_RESOLVED ? Optional.empty() : notes.last(file.caseNo(), "rectification");
    }

    @Transactional(readOnly = true)
    Optional<String> issued(String caseNo) {
        return Optional.ofNullable(issued(List.of(caseNo)).get(caseNo));
    }

    @Transactional(readOnly = true)
    Map<String, String> issued(Collection<String> caseNos) {
        Map<String, CaseText> last = new HashMap<>();
        texts.of(caseNos, CaseText.Kind.ANSWER).forEach(text -> last.put(text.caseNo(), text));
        Map<String, String> answers = new HashMap<>();
        last.forEach((caseNo, text) -> answers.put(caseNo, texts.read(text)));
        return answers;
    }
}
