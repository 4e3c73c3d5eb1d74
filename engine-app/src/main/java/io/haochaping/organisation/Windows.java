package io.haochaping.organisation;

import org.springframework.data.jpa.repository.JpaRepository;

interface Windows extends JpaRepository<WindowEntity, String> {

    boolean existsByUnitCodeAndWindowNo(String unitCode, String windowNo);
}
