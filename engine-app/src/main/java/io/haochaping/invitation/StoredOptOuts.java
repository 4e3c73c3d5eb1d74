package io.haochaping.invitation;

import org.springframework.data.repository.Repository;

interface StoredOptOuts extends Repository<SmsOptOut, String> {

    SmsOptOut save(SmsOptOut optOut);

    boolean existsById(String phoneHash);
}
