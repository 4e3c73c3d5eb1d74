package io.haochaping.spotcheck;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface StoredSamples extends JpaRepository<StoredSample, String>, JpaSpecificationExecutor<StoredSample> {
}
