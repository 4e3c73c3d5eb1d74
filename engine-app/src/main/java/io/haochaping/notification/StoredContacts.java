package io.haochaping.notification;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredContacts extends JpaRepository<ReviewerContact, String> {

    List<ReviewerContact> findByKeyIdNot(String keyId, Limit limit);
}
