package io.haochaping.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.review.ChannelRights;
import io.haochaping.review.Registration;
import io.haochaping.review.ReviewRegister;
import io.haochaping.workbook.Fault;
import io.haochaping.workbook.Row;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The dry run: each row goes to the register in a transaction that is rolled back, so that it says what it will say. */
@Component
class PaperTrial {

    private final ReviewRegister register;
    private final Organisation organisation;
    private final TransactionTemplate transaction;

    PaperTrial(ReviewRegister register, Organisation organisation, PlatformTransactionManager transactions) {
        this.register = register;
        this.organisation = organisation;
        transaction = new TransactionTemplate(transactions);
    }

    ChannelRights rights(String jurisdiction) {
        return PaperForm.rights(jurisdiction, organisation.unitsOf(jurisdiction).stream().map(Unit::code).collect(Collectors.toSet()));
    }

    PaperReport run(PaperSheet.Content content, String jurisdiction) {
        ChannelRights rights = rights(jurisdiction);
        List<Fault> faults = new ArrayList<>(content.faults());
        Set<Integer> faulty = new TreeSet<>(faults.stream().map(Fault::row).toList());
        int known = 0;
        for (Row row : faulty.contains(0) ? List.<Row>of() : content.good(faulty)) {
            try {
                known += isKnown(row, jurisdiction, rights) ? 1 : 0;
            } catch (Problem refused) {
                faults.addAll(faults(row, refused));
            }
        }
        return PaperReport.of(content, faults, known);
    }

    private boolean isKnown(Row row, String jurisdiction, ChannelRights rights) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            Registration tried = register.register(PaperForm.channel(jurisdiction), rights, PaperForm.submission(row));
            return tried.repeated();
        }));
    }

    /** What the register refuses, said of the cells of the row. */
    static List<Fault> faults(Row row, Problem refused) {
        if (refused.errors().isEmpty()) {
            return List.of(PaperSheet.fault(row, "", "", "problem." + refused.code(), refused.arguments()));
        }
        return refused.errors().stream().map(error -> fault(row, error)).toList();
    }

    private static Fault fault(Row row, FieldError error) {
        String column = PaperForm.column(error.pointer());
        return PaperSheet.fault(row, column, column.isEmpty() ? "" : row.get(column), "problem." + error.code(), error.arguments().toArray());
    }
}
