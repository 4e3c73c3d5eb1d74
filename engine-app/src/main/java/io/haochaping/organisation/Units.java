package io.haochaping.organisation;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface Units extends JpaRepository<UnitEntity, String> {

    List<UnitEntity> findByJurisdiction(String jurisdiction);

    List<UnitEntity> findByParent(String parent);
}
