package io.haochaping.organisation;

import org.springframework.data.jpa.repository.JpaRepository;

interface Units extends JpaRepository<UnitEntity, String> {
}
