package io.haochaping.voice;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredReplies extends JpaRepository<StoredReply, String> {

    List<StoredReply> findByKeyIdNot(String keyId, Limit limit);
}
