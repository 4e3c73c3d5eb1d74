package io.haochaping.desk.orders;

import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import io.haochaping.pages.Words;

/** The page of an order and the forms about orders; a refusal keeps what was typed. */
@Controller
class OrderController {

    /** What somebody typed into a form of the case page that was refused. */
    record Entered(String form, @Nullable String text) {

        @Override
        public String toString() {
            return "Entered[" + form + "]";
        }
    }

    private final VisibleOrders orders;
    private final OrderPages pages;
    private final OrderVerbs verbs;
    private final CurrentPerson current;
    private final Problems problems;
    private final Words words;

    OrderController(VisibleOrders orders, OrderPages pages, OrderVerbs verbs, CurrentPerson current, Problems problems, Words words) {
        this.orders = orders;
        this.pages = pages;
        this.verbs = verbs;
        this.current = current;
        this.problems = problems;
        this.words = words;
    }

    @GetMapping(OrderListController.PATH + "/{orderNo}")
    @Transactional(readOnly = true)
    public String show(@PathVariable String orderNo, Model model) {
        Person person = current.require();
        model.addAttribute("page", pages.of(orders.require(orderNo, person), person));
        return "desk/orders/order";
    }

    @PostMapping(OrderListController.PATH + "/{orderNo}/evidence")
    String attach(@PathVariable String orderNo, @RequestParam(required = false) @Nullable MultipartFile file, RedirectAttributes flash,
            Locale locale) {
        answer("desk.evidence.done", flash, locale, null, () -> verbs.attach(orderNo, file));
        return "redirect:/supervision/{orderNo}";
    }

    @PostMapping("/cases/{caseNo}/supervision-orders")
    String issue(@PathVariable String caseNo, @RequestParam(required = false) @Nullable String text, RedirectAttributes flash, Locale locale) {
        answer("orders.issue.done", flash, locale, new Entered("order", text), () -> verbs.issue(caseNo, text));
        return "redirect:/cases/{caseNo}";
    }

    private void answer(String done, RedirectAttributes flash, Locale locale, @Nullable Entered entered, Runnable verb) {
        try {
            verb.run();
            flash.addFlashAttribute("done", words.text(done));
        } catch (Problem problem) {
            if (problem.status() == HttpStatus.NOT_FOUND || problem.status() == HttpStatus.UNAUTHORIZED) {
                throw problem;
            }
            flash.addFlashAttribute("refused", sentence(problem, locale));
            flash.addFlashAttribute("entered", entered);
        }
    }

    private String sentence(Problem problem, Locale locale) {
        return problem.errors().isEmpty() ? problems.message(problem, locale) : problem.errors().stream()
                .map(error -> problems.message(Problem.badRequest(error.code(), error.arguments().toArray()), locale)).distinct()
                .collect(Collectors.joining(" "));
    }
}
