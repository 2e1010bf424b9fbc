package de.digicheck.projectcatalogue;

import de.digicheck.actionfield.ActionField;
import de.digicheck.actionfield.ActionFields;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.projectcatalogue.CataloguePlaces.Mention;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.Findings;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.Suggestion;
import java.util.Optional;

/**
 * Checks a catalogue against the action fields and, where there is one, the organisation. Codes: {@code unknown-field},
 * {@code unknown-unit}.
 */
public final class CatalogueCheck {

    private final ActionFields fields;
    private final Optional<Municipality> municipality;

    public CatalogueCheck(ActionFields fields, Optional<Municipality> municipality) {
        this.fields = fields;
        this.municipality = municipality;
    }

    /** Reports every field and unit that a project names and nobody knows. */
    public void check(ProjectCatalogue catalogue, Findings findings) {
        for (Project project : catalogue.list()) {
            for (ActionFieldKey field : project.effects().keySet()) {
                checkField(catalogue, project, field, findings);
            }
            for (OrgUnitCode unit : project.reach()) {
                checkUnit(catalogue, project, unit, findings);
            }
        }
    }

    private void checkField(ProjectCatalogue catalogue, Project project, ActionFieldKey field, Findings findings) {
        if (fields.findField(field).isPresent()) {
            return;
        }
        Mention mention = new Mention(project.key(), Mention.List.EFFECTS, field.value());
        findings.error(
                "unknown-field",
                catalogue.places().of(mention),
                "project '" + project.key() + "' has an effect on '" + field + "', which is no action field",
                Suggestion.instead(
                        field.value(),
                        fields.list().stream()
                                .map(ActionField::key)
                                .map(ActionFieldKey::value)
                                .toList()));
    }

    private void checkUnit(ProjectCatalogue catalogue, Project project, OrgUnitCode unit, Findings findings) {
        if (municipality.isEmpty() || municipality.get().findUnit(unit).isPresent()) {
            return;
        }
        Mention mention = new Mention(project.key(), Mention.List.REACH, unit.value());
        findings.error(
                "unknown-unit",
                catalogue.places().of(mention),
                "project '" + project.key() + "' reaches '" + unit + "', which is no unit",
                Suggestion.instead(
                        unit.value(),
                        municipality.get().units().stream()
                                .map(OrgUnit::code)
                                .map(OrgUnitCode::value)
                                .toList()));
    }
}
