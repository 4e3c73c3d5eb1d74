package io.haochaping.organisation;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface StaffMembers extends JpaRepository<StaffEntity, String> {

    Optional<StaffEntity> findByUnitCodeAndStaffNo(String unitCode, String staffNo);

    /** The person who is there and for whom the account stands. */
    Optional<StaffEntity> findByActiveAccount(String account);
}
