package io.haochaping.casefile;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

import io.haochaping.organisation.DataScope;

/** Where open cases stand, counted and listed for boards. The scope is part of every query; the database counts. */
public interface CaseBoard {

    /**
     * Open cases by jurisdiction, unit, stage and working days left.
     *
     * @param jurisdictions those whose calendar gives these bounds
     */
    List<OpenCount> open(DataScope scope, Set<String> jurisdictions, DueBounds bounds);

    /** Open cases, the nearest deadline first, without their answers. */
    Page<CaseView> list(OpenCaseQuery query, DataScope scope, Pageable page);

    /** The first of that list, without counting them all. */
    List<CaseView> first(OpenCaseQuery query, DataScope scope, int most);

    /** Cases by status, ended ones too. */
    Map<CaseStatus, StatusCount> statuses(DataScope scope);

    /** How many open tasks each account holds. */
    Map<String, Long> loads(DataScope scope);

    /** @param overdue with an open deadline that has passed */
    record StatusCount(long cases, long overdue) {
    }
}
