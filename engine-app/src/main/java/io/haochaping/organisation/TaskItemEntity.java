package io.haochaping.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * An entry of the catalogue of 事项.
 */
@Entity
@Table(name = "task_item")
class TaskItemEntity {

    @Id
    private String code;
    private String name;

    @SuppressWarnings("NullAway")
    protected TaskItemEntity() {
    }

    TaskItemEntity(String code, String name) {
        this.code = code;
        this.name = name;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }
}
