/**
 * The whole questionnaire on paper, for those who have no screen. Entry point:
 * {@link de.digicheck.participation.pdf.PaperQuestionnaires}.
 */
@NullMarked
package de.digicheck.participation.pdf;

import org.jspecify.annotations.NullMarked;
