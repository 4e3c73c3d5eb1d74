package io.haochaping.board;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseView;
import io.haochaping.channel.Rejections;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.problem.Problem;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Names;
import io.haochaping.pages.Paging;
import io.haochaping.pages.Words;
import io.haochaping.review.RejectedReview;

/** Reviews that were refused at the door, why, and 重新受理. Their contents stay encrypted: nobody reads them here. */
@Controller
class RejectionsController {

    /**
     * @param faults    what is wrong, in words
     * @param technical status, code and pointers, for whoever talks to the channel
     * @param replayed  null while it can be tried again
     */
    record Line(String id, String received, String channel, String number, List<RejectionWords.Fault> faults, List<String> technical,
                @Nullable Badge replayed,
                @Nullable String caseNo, @Nullable String replayedNote) {

        /** Who can mend it, each sentence once. */
        public List<String> advices() {
            return faults.stream().map(RejectionWords.Fault::advice).distinct().toList();
        }
    }

    record RejectionsPage(List<Line> lines, Paging paging) {
    }

    private final Rejections rejections;
    private final CaseFiles cases;
    private final RejectionWords reasons;
    private final CurrentPerson current;
    private final Names names;
    private final Words words;

    RejectionsController(Rejections rejections, CaseFiles cases, RejectionWords reasons, CurrentPerson current, Names names,
            Words words) {
        this.rejections = rejections;
        this.cases = cases;
        this.reasons = reasons;
        this.current = current;
        this.names = names;
        this.words = words;
    }

    @GetMapping("/board/rejections")
    String list(@RequestParam(defaultValue = "0") int page, Model model, Locale locale) {
        Page<RejectedReview> found = rejections.list(current.require(), Paging.require(page), Paging.SIZE);
        model.addAttribute("page", new RejectionsPage(found.map(rejected -> line(rejected, locale)).getContent(), Paging.of(found, "/board/rejections")));
        return "board/rejections";
    }

    @PostMapping("/board/rejections/{id}/replay")
    String replay(@PathVariable String id, @RequestParam(defaultValue = "0") int page, RedirectAttributes flash, Locale locale) {
        try {
            Rejections.Replayed replayed = rejections.replay(id, current.require());
            flash.addFlashAttribute("done", replayed.caseNo() == null ? words.text("board.rejections.done")
                    : words.text("board.rejections.done-case", replayed.caseNo()));
        } catch (Problem problem) {
            if (problem.status() == HttpStatus.UNAUTHORIZED || "coordinators-only".equals(problem.code())) {
                throw problem;
            }
            flash.addFlashAttribute("refused", words.text("board.rejections.refused", reasons.sentence(problem, locale)));
        }
        return "redirect:/board/rejections?page=" + Paging.require(page);
    }

    private Line line(RejectedReview rejected, Locale locale) {
        @Nullable String caseNo = rejected.replayedReviewId() == null ? null
                : cases.ofReview(rejected.replayedReviewId()).map(CaseView::caseNo).orElse(null);
        return new Line(rejected.id(), Words.minute(rejected.receivedAt()), rejected.channelId(),
                rejected.channelReviewNo() == null ? words.text("board.rejections.no-number") : rejected.channelReviewNo(),
                reasons.faults(rejected, locale), technical(rejected),
                rejected.replayedAt() == null ? null : new Badge(Badge.CALM, words.text("board.rejections.replayed")), caseNo,
                rejected.replayedAt() == null || rejected.replayedBy() == null ? null
                        : words.text("board.rejections.replayed-by", names.actor(rejected.replayedBy()), Words.minute(rejected.replayedAt())));
    }

    private static List<String> technical(RejectedReview rejected) {
        return Stream.concat(Stream.of(rejected.status() + " " + rejected.code()), Stream.ofNullable(rejected.errors()).flatMap(String::lines)).toList();
    }
}
