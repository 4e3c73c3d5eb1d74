package io.haochaping.organisation;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface Windows extends JpaRepository<WindowEntity, String> {

    boolean existsByUnitCodeAndWindowNo(String unitCode, String windowNo);

    List<WindowEntity> findByUnitCode(String unitCode);

    List<WindowEntity> findByHallUnit(String hallUnit);

    Optional<WindowEntity> findByUnitCodeAndWindowNo(String unitCode, String windowNo);
}
