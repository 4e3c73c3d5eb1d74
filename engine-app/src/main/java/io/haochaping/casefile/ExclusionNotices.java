package io.haochaping.casefile;

import org.springframework.data.jpa.repository.JpaRepository;

interface ExclusionNotices extends JpaRepository<ExclusionNotice, String> {
}
