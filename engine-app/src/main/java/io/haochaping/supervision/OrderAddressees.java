package io.haochaping.supervision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseView;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.organisation.Attendance;
import io.haochaping.organisation.Attendance.Present;
import io.haochaping.organisation.Organisation;
import io.haochaping.review.Reviews;

import org.springframework.stereotype.Component;

/**
 * To whom an order goes (contract 4): the coordinators of the jurisdiction; the supervisors where it is about coordinators' or arbiters'
 * own lateness, and besides from the second level on. An order by hand goes to the unit's leader (责任领导) too, and not to who issued it.
 * Never to the rated person; nobody left: the supervisors.
 */
@Component
public class OrderAddressees {

    private final StoredOrders orders;
    private final CaseFiles files;
    private final Reviews reviews;
    private final Organisation organisation;
    private final Accounts accounts;
    private final Attendance attendance;

    OrderAddressees(StoredOrders orders, CaseFiles files, Reviews reviews, Organisation organisation, Accounts accounts,
            Attendance attendance) {
        this.orders = orders;
        this.files = files;
        this.reviews = reviews;
        this.organisation = organisation;
        this.accounts = accounts;
        this.attendance = attendance;
    }

    /** Of the open order of this case and cause. */
    public Addressees of(String caseNo, SupervisionCause cause) {
        SupervisionOrder order = order(caseNo, cause);
        Set<String> excluded = excluded(order);
        Addressees first = together(groups(order), excluded);
        if (order.level() == 1 && !first.isEmpty()) {
            return first;
        }
        Addressees above = together(List.of(Groups.SUPERVISORS), excluded);
        Addressees all = joined(first, above);
        return all.isEmpty() ? new Addressees(Set.of(Groups.SUPERVISORS), Set.of()) : all;
    }

    private SupervisionOrder order(String caseNo, SupervisionCause cause) {
        return orders.findByOpenKey(StoredOrder.key(caseNo, cause)).orElseThrow().view();
    }

    /** Number of the open order of this case and cause. */
    public String orderNo(String caseNo, SupervisionCause cause) {
        return order(caseNo, cause).no();
    }

    private static List<String> groups(SupervisionOrder order) {
        if (order.cause().goesToSupervisors()) {
            return List.of(Groups.SUPERVISORS);
        }
        List<String> groups = new ArrayList<>();
        if (order.cause() == SupervisionCause.MANUAL && order.unitCode() != null) {
            groups.add(Groups.leaders(order.unitCode()));
        }
        groups.add(Groups.coordinators(order.jurisdiction()));
        return groups;
    }

    private Set<String> excluded(SupervisionOrder order) {
        Set<String> excluded = new HashSet<>();
        excluded.add(order.issuedBy());
        CaseView view = files.require(order.caseNo());
        reviews.find(view.reviewId()).filter(review -> review.staffNo() != null && review.unitCode() != null)
                .flatMap(review -> organisation.accountOfStaff(review.unitCode(), review.staffNo())).ifPresent(excluded::add);
        return excluded;
    }

    private Addressees together(List<String> groups, Set<String> excluded) {
        return groups.stream().map(group -> of(group, excluded)).reduce(new Addressees(Set.of(), Set.of()), OrderAddressees::joined);
    }

    private Addressees of(String group, Set<String> excluded) {
        Present present = attendance.of(group, excluded);
        return present.everybody() ? new Addressees(Set.of(group), Set.of()) : new Addressees(Set.of(), Set.copyOf(present.accounts()));
    }

    private static Addressees joined(Addressees one, Addressees other) {
        Set<String> groups = new HashSet<>(one.groups());
        groups.addAll(other.groups());
        Set<String> users = new HashSet<>(one.users());
        users.addAll(other.users());
        return new Addressees(groups, users);
    }

    /** Whether these are his to answer. */
    public boolean includes(Addressees addressees, String account) {
        return addressees.users().contains(account) || accounts.groupsOf(account).stream().anyMatch(addressees.groups()::contains);
    }

    /** Who stands in for somebody who is away today. */
    public Optional<String> standIn(String account) {
        return attendance.standIn(account);
    }
}
