package de.digicheck.simulation;

import de.digicheck.questionnaire.Question;
import java.util.List;
import java.util.stream.Stream;

/** Invented sentences for free texts. They name nobody and no place. */
final class SampleTexts {

    private static final List<String> NEEDS = List.of(
            "Das WLAN reicht nicht bis in alle Räume.",
            "Für die Lohnzettel und Urlaubsanträge muss ich extra ins Rathaus fahren.",
            "Wir brauchen ein Diensthandy im Fahrzeug, sonst fotografieren wir Schäden privat.",
            "Anträge drucke ich aus, unterschreibe sie und scanne sie wieder ein.",
            "Es fehlt ein gemeinsamer Kalender für Räume und Fahrzeuge.",
            "Ein zweiter Bildschirm, damit ich Plan und Akte nebeneinander sehen kann.",
            "Die Programme kennen sich nicht: Adressen tippe ich dreimal ab.",
            "Mehr Zeit, um neue Programme in Ruhe kennenzulernen.",
            "Jemand, der bei Störungen schnell zurückruft.",
            "Eine klare Ablage. Wir suchen oft \"die letzte Version\".",
            "In der Gruppe teilen sich sechs Kräfte einen Computer.",
            "Digitale Formulare, die man auch unterwegs ausfüllen kann.",
            "Die Internetseite stimmt nicht mit unseren Öffnungszeiten überein.",
            "Zugriff auf Akten von zu Hause, ohne dass die Verbindung abbricht.");

    private static final List<String> WISHES = List.of(
            "Eine Akte, die alle Beteiligten gleichzeitig sehen können.",
            "Dienstpläne auf dem Handy statt am schwarzen Brett.",
            "Bürgerinnen und Bürger sollen den Stand ihres Antrags selbst sehen.",
            "Weniger Papier und weniger Freigaben für kleine Beträge.",
            "Schulungen in kleinen Gruppen, direkt an unseren Aufgaben.",
            "Dass wir gefragt werden, bevor ein neues Programm kommt.",
            "Eine Anmeldung für alles statt acht Passwörter.",
            "Kurze Videos, die einen Ablauf in zwei Minuten erklären.",
            "Material mit dem Handy bestellen, Lieferschein gleich dazu.",
            "Regelmäßiger Austausch mit anderen Ämtern, was schon gut läuft.",
            "Einen Tag in der Woche ohne Termine für schwierige Fälle.",
            "Elternbriefe über eine App verschicken, auch in anderen Sprachen.");

    private static final List<String> PRAISE = List.of(
            "Die neue Telefonanlage ist eine große Hilfe.",
            "Der IT-Service nimmt sich Zeit und erklärt verständlich.",
            "Im Team helfen wir uns gegenseitig, das klappt gut.");

    private static final List<String> LISTS =
            List.of("Zwei Dinge:\n- schnelleres Internet\n- ein Laptop für unterwegs");

    private SampleTexts() {}

    /** Texts that a question takes, at least one. */
    static List<String> fitting(Question.FreeText question) {
        Stream<String> lists = question.multiline() ? LISTS.stream() : Stream.empty();
        List<String> fitting = Stream.concat(ofKind(question), lists)
                .filter(text -> text.length() <= question.maxLength())
                .toList();
        return fitting.isEmpty() ? List.of("–") : fitting;
    }

    private static Stream<String> ofKind(Question.FreeText question) {
        if (question.kind().isEmpty()) {
            return Stream.of(NEEDS, WISHES).flatMap(List::stream);
        }
        return switch (question.kind().get()) {
            case NEED -> NEEDS.stream();
            case WISH -> WISHES.stream();
            case PRAISE -> PRAISE.stream();
        };
    }
}
