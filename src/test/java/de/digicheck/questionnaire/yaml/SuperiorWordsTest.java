package de.digicheck.questionnaire.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import de.digicheck.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuperiorWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mein Chef hört mir zu.",
                "Meine Chefin hört mir zu.",
                "Mein/e Vorgesetzte/r hört mir zu.",
                "Mein(e) Vorgesetzte(r) hört mir zu.",
                "Meine:r Vorgesetzte:r hört mir zu.",
                "Mein Vorgesetzter hört mir zu.",
                "Ich vertraue meinem Vorgesetzten.",
                "Ich vertraue meiner direkten Vorgesetzten.",
                "Das Verhalten meines unmittelbaren Vorgesetzten ist gut.",
                "Meine Führungskraft lebt Digitalisierung vor.",
                "Von meiner Führungskraft bekomme ich Hilfe.",
                "Unsere Amtsleitung entscheidet schnell.",
                "Mit unserem Abteilungsleiter kann ich reden.",
                "Wie zufrieden sind Sie mit Ihrer direkten Führungskraft?",
                "Ihr Chef/Ihre Chefin unterstützt Sie."
            })
    void findsOneSuperiorInGerman(String text) {
        assertThat(SuperiorWords.shipped().find(Language.GERMAN, text)).isPresent();
        assertThat(SuperiorWords.shipped().find(new Language("de-x-leicht"), text))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Führungskräfte in der Stadtverwaltung gehen mit gutem Beispiel voran.",
                "Meine Vorgesetzten treffen sich oft.",
                "Entscheidungen dauern in der Stadtverwaltung zu lange.",
                "Wenn Sie eine Führungsaufgabe haben – was brauchen Sie?",
                "Austausch mit anderen Führungskräften",
                "Meine Anleitung ist verständlich.",
                "Ich weiß, wer in meinem Arbeitsbereich entscheidet.",
                "My manager supports me."
            })
    void leavesOtherGermanTextsAlone(String text) {
        assertThat(SuperiorWords.shipped().find(Language.GERMAN, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My manager supports me.",
                "I trust my direct supervisor.",
                "Our line manager decides quickly.",
                "How is your boss’s planning?",
                "My team leader listens."
            })
    void findsOneSuperiorInEnglish(String text) {
        assertThat(SuperiorWords.shipped().find(Language.ENGLISH, text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Managers in the administration set a good example.",
                "My managers meet often.",
                "The project manager role is known to me.",
                "Mein Chef hört mir zu."
            })
    void leavesOtherEnglishTextsAlone(String text) {
        assertThat(SuperiorWords.shipped().find(Language.ENGLISH, text)).isEmpty();
    }
}
