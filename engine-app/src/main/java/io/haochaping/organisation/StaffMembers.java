package io.haochaping.organisation;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface StaffMembers extends JpaRepository<StaffEntity, String> {

    Optional<StaffEntity> findByUnitCodeAndStaffNo(String unitCode, String staffNo);

    Optional<StaffEntity> findByAccount(String account);
}
