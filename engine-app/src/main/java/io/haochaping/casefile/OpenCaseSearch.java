package io.haochaping.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

import org.springframework.data.jpa.domain.Specification;

import io.haochaping.casefile.OpenCaseQuery.DueWindow;

/** The conditions of a list of open cases. */
final class OpenCaseSearch {

    static final List<CaseStatus> OPEN = Arrays.stream(CaseStatus.values()).filter(status -> !status.isEnded()).toList();

    private OpenCaseSearch() {
    }

    static Specification<CaseFile> matching(OpenCaseQuery wanted) {
        return (file, query, is) -> {
            List<Predicate> all = new ArrayList<>();
            all.add(wanted.status() == null ? file.get("status").in(OPEN) : is.equal(file.get("status"), wanted.status()));
            if (wanted.unitCode() != null) {
                all.add(is.equal(file.get("unitCode"), wanted.unitCode()));
            }
            if (wanted.holder() != null) {
                all.add(is.equal(file.get("taskHolder"), wanted.holder()));
            }
            if (wanted.free()) {
                all.add(is.isNull(file.get("taskHolder")));
            }
            if (wanted.provisional()) {
                all.add(is.isTrue(file.get("provisional")));
            }
            if (!wanted.windows().isEmpty()) {
                all.add(is.or(wanted.windows().stream().map(window -> within(window, file, is)).toArray(Predicate[]::new)));
            }
            if (wanted.dimension() != null) {
                all.add(CaseSearch.isAbout(wanted.dimension(), file, query, is));
            }
            return is.and(all.toArray(Predicate[]::new));
        };
    }

    private static Predicate within(DueWindow window, Root<CaseFile> file, CriteriaBuilder is) {
        List<Predicate> all = new ArrayList<>(List.of(file.get("jurisdiction").in(window.jurisdictions())));
        if (window.from() != null) {
            all.add(is.greaterThanOrEqualTo(file.get("nextDueAt"), window.from()));
        }
        if (window.before() != null) {
            all.add(is.lessThan(file.get("nextDueAt"), window.before()));
        }
        return is.and(all.toArray(Predicate[]::new));
    }
}
