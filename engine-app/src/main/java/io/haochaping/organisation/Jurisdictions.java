package io.haochaping.organisation;

import org.springframework.data.jpa.repository.JpaRepository;

interface Jurisdictions extends JpaRepository<JurisdictionEntity, String> {
}
