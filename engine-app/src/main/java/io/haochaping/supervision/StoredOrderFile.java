package io.haochaping.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which piece of evidence belongs to the reply to which order. */
@Entity
@Table(name = "supervision_order_file")
class StoredOrderFile {

    @Id
    private String evidenceId;
    private String orderNo;

    @SuppressWarnings("NullAway.Init")
    protected StoredOrderFile() {
    }

    StoredOrderFile(String evidenceId, String orderNo) {
        this.evidenceId = evidenceId;
        this.orderNo = orderNo;
    }

    String evidenceId() {
        return evidenceId;
    }
}
