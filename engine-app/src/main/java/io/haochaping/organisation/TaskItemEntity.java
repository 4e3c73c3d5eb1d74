package io.haochaping.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the catalogue of 事项; what it says stands in its versions.
 */
@Entity
@Table(name = "task_item")
class TaskItemEntity {

    @Id
    private String code;
    private String name;
    private int newest;
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected TaskItemEntity() {
    }

    TaskItemEntity(String code, String name) {
        this.code = code;
        this.name = name;
    }

    /** @return number of the version that is now the newest */
    int next(String nameOfIt) {
        this.name = nameOfIt;
        return ++newest;
    }

    int newest() {
        return newest;
    }
}
