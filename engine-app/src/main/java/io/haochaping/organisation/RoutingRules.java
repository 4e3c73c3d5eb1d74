package io.haochaping.organisation;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface RoutingRules extends JpaRepository<RoutingRuleEntity, String> {

    List<RoutingRuleEntity> findByJurisdiction(String jurisdiction);

    List<RoutingRuleEntity> findByUnitCode(String unitCode);

    Optional<RoutingRuleEntity> findByJurisdictionAndTaskPrefixAndAreaPrefix(String jurisdiction, String taskPrefix, String areaPrefix);
}
