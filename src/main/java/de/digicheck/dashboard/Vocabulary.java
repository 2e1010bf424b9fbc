package de.digicheck.dashboard;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.questionnaire.Questionnaires;

/** The words for the keys in a release. */
public record Vocabulary(CurrentMunicipality municipality, Questionnaires questionnaires, ActionFields fields) {}
