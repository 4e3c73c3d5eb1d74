package io.haochaping.organisation;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface RoutingRules extends JpaRepository<RoutingRuleEntity, String> {

    Optional<RoutingRuleEntity> findByJurisdictionAndTaskPrefixAndAreaPrefix(String jurisdiction, String taskPrefix, String areaPrefix);
}
