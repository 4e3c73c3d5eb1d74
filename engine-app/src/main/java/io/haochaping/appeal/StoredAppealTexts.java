package io.haochaping.appeal;

import java.util.List;

import io.haochaping.personaldata.KeyRows;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredAppealTexts extends JpaRepository<StoredAppealText, String> {

    List<StoredAppealText> findByAppealNo(String appealNo);

    List<StoredAppealText> findByKeyIdNot(String keyId, Limit limit);

    @Query("select new io.haochaping.personaldata.KeyRows(t.keyId, count(t)) from StoredAppealText t group by t.keyId")
    List<KeyRows> rowsByKey();
}
