package io.haochaping.engine.gate;

import java.io.IOException;
import java.util.Optional;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/** Answers early, in words, what the engine's interfaces are not open for. */
class GateFilter extends OncePerRequestFilter {

    private final CurrentPerson current;
    private final Problems problems;
    private final LocaleResolver locales;
    private final StartRequests starts;
    private final RequestShape shape;

    GateFilter(CurrentPerson current, Problems problems, LocaleResolver locales, StartRequests starts, RequestShape shape) {
        this.current = current;
        this.problems = problems;
        this.locales = locales;
        this.starts = starts;
        this.shape = shape;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LocaleContextHolder.setLocale(locales.resolveLocale(request));
        try {
            pass(request, response, chain);
        } catch (Problem problem) {
            problems.write(problem, request, response);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        Optional<Person> person = current.find();
        Optional<EngineRequest> engine = EngineRequest.of(request);
        if (person.isEmpty() || engine.isEmpty()) {
            chain.doFilter(request, response);
        } else if (starts.isStart(engine.get())) {
            starts.answer(engine.get(), person.get(), request, response);
        } else if (!engine.get().isOpenTo(person.get())) {
            throw Problem.forbidden("not-through-the-engine");
        } else {
            HttpServletRequest checked = RequestShape.hasBody(engine.get()) ? shape.checked(engine.get(), request) : request;
            MalformedRequests.pass(engine.get(), checked, response, chain);
        }
    }
}
