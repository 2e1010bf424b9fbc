package de.digicheck.participation.pdf;

import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.organisation.Municipality;
import de.digicheck.platform.pdf.TaggedPdf;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.shared.Language;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** Prints the whole questionnaire of a campaign, with boxes to tick, the rules in words and where it is returned. */
public final class PaperQuestionnaires {

    private final TaggedPdf documents;
    private final MessageSource messages;
    private final CurrentMunicipality municipality;
    private final Optional<String> contact;

    PaperQuestionnaires(
            TaggedPdf documents, MessageSource messages, CurrentMunicipality municipality, Optional<String> contact) {
        this.documents = documents;
        this.messages = messages;
        this.municipality = municipality;
        this.contact = contact;
    }

    /**
     * The document.
     *
     * @param closes last day on which it is taken back
     * @param language one of the questionnaire's
     */
    public byte[] print(Questionnaire questionnaire, LocalDate closes, Language language) {
        Municipality town = municipality.now();
        PaperWords words = new PaperWords(messages, town, language);
        PaperForm form = new PaperForm(
                words.in(questionnaire.title()),
                questionnaire.introduction().map(words::in),
                words.in(town.label()),
                words.day(closes),
                contact,
                new PaperForms(questionnaire, words).sections(questionnaire.sections()));
        return documents.renderKept("paper/questionnaire", Map.of("form", form), words.locale());
    }
}
