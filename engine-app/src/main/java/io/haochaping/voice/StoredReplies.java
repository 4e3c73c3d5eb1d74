package io.haochaping.voice;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

import io.haochaping.personaldata.KeyRows;

interface StoredReplies extends JpaRepository<StoredReply, String> {

    List<StoredReply> findByKeyIdNot(String keyId, Limit limit);

    @Query("select new io.haochaping.personaldata.KeyRows(e.keyId, count(e)) from StoredReply e group by e.keyId")
    List<KeyRows> rowsByKey();
}
