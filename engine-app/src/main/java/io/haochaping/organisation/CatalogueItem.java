package io.haochaping.organisation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A 事项 of the catalogue as one version tells it.
 *
 * @param legalBasis 设定依据
 * @param guideUrl   link to the guide (办事指南), http or https
 * @param channels   where it can be done (办理渠道), as people write it
 * @param number     of the version, from 1; 0 for an item that is not in the catalogue yet
 * @param validFrom  first day on which it applies
 * @param validTo    last day; {@code null} while no end is known
 */
public record CatalogueItem(String code, String name, @Nullable String legalBasis, @Nullable TaskKind kind, @Nullable String guideUrl,
                            @Nullable String channels, int number, LocalDate validFrom, @Nullable LocalDate validTo) {
}
