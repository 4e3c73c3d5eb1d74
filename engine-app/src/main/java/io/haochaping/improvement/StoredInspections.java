package io.haochaping.improvement;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface StoredInspections extends JpaRepository<StoredInspection, String>, JpaSpecificationExecutor<StoredInspection> {
}
