package io.haochaping.evaluator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.UuidGenerator;

/** One service of a visit; whether it was rated says the review register alone. */
@Entity
@Table(name = "evaluator_offer")
class StoredOffer {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    @Column(length = 36)
    private String id;
    @Column(name = "visit_id")
    private String visitId;
    private int place;
    @Column(name = "project_no")
    private String projectNo;
    @Column(name = "service_number")
    private int serviceNumber;

    @SuppressWarnings("NullAway.Init")
    protected StoredOffer() {
    }

    StoredOffer(String visitId, int place, ServiceKey service) {
        this.visitId = visitId;
        this.place = place;
        projectNo = service.projectNo();
        serviceNumber = service.serviceNumber();
    }

    String id() {
        return id;
    }

    String visitId() {
        return visitId;
    }

    ServiceKey service() {
        return new ServiceKey(projectNo, serviceNumber);
    }
}
