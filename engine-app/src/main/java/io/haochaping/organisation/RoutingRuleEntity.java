package io.haochaping.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;

/**
 * An empty prefix matches anything; the columns are never null, so that the unique key holds.
 */
@Entity
@Table(name = "routing_rule")
class RoutingRuleEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    private String id;
    private String jurisdiction;
    @Column(name = "task_prefix")
    private String taskPrefix;
    @Column(name = "area_prefix")
    private String areaPrefix;
    @Column(name = "unit_code")
    private String unitCode;

    @SuppressWarnings("NullAway")
    protected RoutingRuleEntity() {
    }

    @SuppressWarnings("NullAway")
    RoutingRuleEntity(String jurisdiction, String taskPrefix, String areaPrefix) {
        this.jurisdiction = jurisdiction;
        this.taskPrefix = taskPrefix;
        this.areaPrefix = areaPrefix;
    }

    void leadTo(String unit) {
        this.unitCode = unit;
    }

    RoutingRule toValue() {
        return new RoutingRule(jurisdiction, taskPrefix, areaPrefix, unitCode);
    }
}
