package io.haochaping.administration.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import io.haochaping.workbook.Fault;
import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import jakarta.persistence.EntityManager;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the steps of a plan. Tried, they are all undone again, and what the services refuse comes back as faults: their rules are theirs, and a plan
 * cannot know them all.
 */
@Component
class Execution {

    /** So many steps are held by the session before it is emptied; it would compare all it holds at each query. */
    private static final int BATCH = 50;

    private final Services services;
    private final EntityManager entities;
    private final TransactionTemplate own;
    private final Problems problems;

    Execution(Services services, EntityManager entities, PlatformTransactionManager transactions, Problems problems) {
        this.services = services;
        this.entities = entities;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.problems = problems;
    }

    /** Leaves nothing behind. */
    List<Fault> refusals(Plan plan, String actor) {
        List<Fault> refused = new ArrayList<>();
        own.executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            try {
                tryAll(plan, actor, refused);
            } catch (DataAccessException impossible) {
                refused.add(new Fault("", 0, "", "", "database-refused", List.of()));
            }
        });
        return refused;
    }

    private void tryAll(Plan plan, String actor, List<Fault> refused) {
        SetUp to = services.inTheNameOf(actor);
        int done = 0;
        for (Step step : plan.steps()) {
            if (step.writes()) {
                try {
                    step.write().accept(to);
                } catch (Problem problem) {
                    refused.add(Fault.of(step.layout().title(), step.row(), "", step.id(), "refused", sentence(problem)));
                }
                empty(++done);
            }
        }
        entities.flush();
    }

    /**
     * Within the caller's transaction.
     *
     * @param skipped rows that are left out
     * @throws Problem what a service refused now
     */
    List<FirstPassword> run(Plan plan, Set<Draft.Place> skipped, String actor) {
        ServiceSetUp to = services.inTheNameOf(actor);
        int done = 0;
        for (Step step : plan.steps()) {
            if (step.writes() && !skipped.contains(new Draft.Place(step.layout().title(), step.row()))) {
                step.write().accept(to);
                empty(++done);
            }
        }
        entities.flush();
        return to.passwords();
    }

    private void empty(int done) {
        if (done % BATCH == 0) {
            entities.flush();
            entities.clear();
        }
    }

    private String sentence(Problem problem) {
        Locale language = Locale.SIMPLIFIED_CHINESE;
        return problem.errors().isEmpty() ? problems.message(problem, language)
                : problem.errors().stream().map(error -> problems.message(Problem.badRequest(error.code(), error.arguments().toArray()), language))
                        .distinct().collect(Collectors.joining(" "));
    }

    static Set<Draft.Place> placesOf(List<Fault> faults) {
        return faults.stream().map(fault -> new Draft.Place(fault.sheet(), fault.row())).collect(Collectors.toCollection(HashSet::new));
    }
}
