package de.digicheck.release;

import de.digicheck.aggregation.Estimates;
import de.digicheck.aggregation.FieldEstimate;
import de.digicheck.aggregation.GroupEstimate;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.RoleKey;
import de.digicheck.statistics.WaveChange;
import java.util.Optional;

/**
 * Change of scores since an earlier wave with the same questions, as it is. Parts and role groups are the same when their
 * keys are.
 */
record RawChanges(Optional<Estimates> earlier) {

    ChangeFigures town(FieldEstimate field) {
        return since(earlier.map(Estimates::town), field);
    }

    ChangeFigures part(String key, FieldEstimate field) {
        return since(
                earlier.flatMap(wave -> wave.parts().stream()
                        .filter(part -> part.key().equals(key))
                        .map(part -> part.group())
                        .findFirst()),
                field);
    }

    ChangeFigures role(RoleKey key, FieldEstimate field) {
        return since(
                earlier.flatMap(wave -> wave.roles().stream()
                        .filter(role -> role.key().equals(key))
                        .map(role -> role.group())
                        .findFirst()),
                field);
    }

    private static ChangeFigures since(Optional<GroupEstimate> group, FieldEstimate later) {
        return group.flatMap(found -> field(found, later.key()))
                .map(before ->
                        WaveChange.between(before.score().mean(), later.score().mean()))
                .filter(change -> change.delta().isPresent())
                .map(RawChanges::figures)
                .orElse(ChangeFigures.UNDEFINED);
    }

    private static Optional<FieldEstimate> field(GroupEstimate group, ActionFieldKey key) {
        return group.fields().stream().filter(field -> field.key().equals(key)).findFirst();
    }

    private static ChangeFigures figures(WaveChange change) {
        return new ChangeFigures(
                Figure.of(change.delta()),
                Figure.of(change.se()),
                Figure.of(change.degreesOfFreedom()),
                RawFigures.interval(change.interval()),
                Figure.of(change.minimalDetectable()));
    }
}
