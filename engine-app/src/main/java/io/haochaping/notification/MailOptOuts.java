package io.haochaping.notification;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface MailOptOuts extends JpaRepository<MailOptOut, String> {

    @Query("select o.account from MailOptOut o where o.kind = :kind and o.account in :accounts")
    Set<String> of(NoticeKind kind, Collection<String> accounts);

    List<MailOptOut> findByAccount(String account);
}
