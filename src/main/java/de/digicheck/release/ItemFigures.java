package de.digicheck.release;

import java.util.Optional;

/**
 * An item in the whole town.
 *
 * @param n answers with a code
 * @param missing shown, but no answer
 * @param dontKnow "cannot judge"
 * @param notApplicable "does not apply to my work"
 * @param notShown hidden by a visibility rule
 * @param mean mean of the raw codes
 * @param sd standard deviation of the raw codes
 * @param need mean need, 0…100; undefined for items without polarity
 * @param pair both halves of an importance–satisfaction pair; empty for other items
 * @param topTwo share of the two codes of greatest need
 * @param itemRestCorrelation correlation with the rest of its field, −1…1
 * @param alphaIfDropped alpha of its field without it
 */
public record ItemFigures(
        Figure n,
        Figure missing,
        Figure dontKnow,
        Figure notApplicable,
        Figure notShown,
        Figure mean,
        Figure sd,
        Figure need,
        Optional<PairFigures> pair,
        Distribution distribution,
        TopTwo topTwo,
        Figure itemRestCorrelation,
        Figure alphaIfDropped) {}
