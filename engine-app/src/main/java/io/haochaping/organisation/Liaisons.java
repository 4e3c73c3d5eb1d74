package io.haochaping.organisation;

import org.springframework.data.jpa.repository.JpaRepository;

interface Liaisons extends JpaRepository<LiaisonEntity, String> {
}
