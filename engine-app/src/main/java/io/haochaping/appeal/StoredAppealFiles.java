package io.haochaping.appeal;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface StoredAppealFiles extends JpaRepository<StoredAppealFile, String> {

    List<StoredAppealFile> findByAppealNo(String appealNo);
}
