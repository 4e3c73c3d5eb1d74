package io.haochaping.exchange;

import org.springframework.data.jpa.repository.JpaRepository;

interface StoredDestinations extends JpaRepository<Destination, String> {

    boolean existsByNameAndPausedTrue(String name);
}
