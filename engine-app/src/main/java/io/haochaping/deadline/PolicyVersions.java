package io.haochaping.deadline;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PolicyVersions extends ListCrudRepository<PolicyVersion, PolicyVersion.Key> {

    @Query("select policy from PolicyVersion policy where policy.id.key = :key order by policy.id.version desc")
    List<PolicyVersion> newestFirst(String key);

    @Query("select distinct policy.id.key from PolicyVersion policy order by policy.id.key")
    List<String> keys();
}
