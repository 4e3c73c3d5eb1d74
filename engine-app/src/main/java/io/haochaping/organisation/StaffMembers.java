package io.haochaping.organisation;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface StaffMembers extends JpaRepository<StaffEntity, String> {

    Optional<StaffEntity> findByUnitCodeAndStaffNo(String unitCode, String staffNo);

    List<StaffEntity> findByUnitCode(String unitCode);

    List<StaffEntity> findByUnitCodeAndWindowNo(String unitCode, String windowNo);

    /** The person who is there and for whom the account stands. */
    Optional<StaffEntity> findByActiveAccount(String account);
}
