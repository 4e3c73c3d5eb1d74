package io.haochaping.notification;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

import io.haochaping.personaldata.KeyRows;

interface StoredContacts extends JpaRepository<ReviewerContact, String> {

    List<ReviewerContact> findByKeyIdNot(String keyId, Limit limit);

    @Query("select new io.haochaping.personaldata.KeyRows(e.keyId, count(e)) from ReviewerContact e group by e.keyId")
    List<KeyRows> rowsByKey();
}
