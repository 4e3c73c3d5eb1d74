package io.haochaping.organisation;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface Windows extends JpaRepository<WindowEntity, String> {

    boolean existsByUnitCodeAndWindowNo(String unitCode, String windowNo);

    Optional<WindowEntity> findByUnitCodeAndWindowNo(String unitCode, String windowNo);
}
