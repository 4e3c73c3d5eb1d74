package io.haochaping.improvement;

import java.util.List;

import io.haochaping.personaldata.KeyRows;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredCommenters extends JpaRepository<StoredCommenter, String> {

    List<StoredCommenter> findByKeyIdNot(String keyId, Limit limit);

    @Query("select new io.haochaping.personaldata.KeyRows(c.keyId, count(c)) from StoredCommenter c group by c.keyId")
    List<KeyRows> byKey();
}
