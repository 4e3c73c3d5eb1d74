package io.haochaping.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "norm")
class StoredNorm {

    @Id
    private String code;
    private int star;
    private boolean active;
    private boolean extension;
    private String name;

    protected StoredNorm() {
    }

    Norm toNorm() {
        return new Norm(code, star, active, extension, name);
    }
}
