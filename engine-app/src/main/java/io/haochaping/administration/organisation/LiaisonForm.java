package io.haochaping.administration.organisation;

import org.jspecify.annotations.Nullable;

import io.haochaping.organisation.Liaison;
import io.haochaping.organisation.LiaisonRole;

/** A liaison as it was typed. */
public record LiaisonForm(@Nullable String unitCode, @Nullable String role, @Nullable String name, @Nullable String phone, @Nullable String account) {

    static LiaisonForm of(String unitCode) {
        return new LiaisonForm(unitCode, LiaisonRole.CONTACT.name(), "", "", "");
    }

    Liaison value(String ofUnit) {
        return new Liaison(null, ofUnit, Typed.choice(LiaisonRole.class, "role", role), Typed.text(name), phone, account, 0);
    }
}
