package de.digicheck.invitation.mail;

import de.digicheck.invitation.AccessCode;
import de.digicheck.invitation.SurveyFacts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;

/** Writes mails: German with English below, plain text, nothing that is fetched or that tells whether it was read. */
public final class Letters {

    private static final String PARAGRAPH = "\n\n";
    private static final String RULE = "-- \n";

    private final MessageSource messages;
    private final MailSettings settings;

    public Letters(MessageSource messages, MailSettings settings) {
        this.messages = messages;
        this.settings = settings;
    }

    /** The mail that brings somebody's code. */
    public Letter invitation(String address, AccessCode code, SurveyFacts facts) {
        String text = invitation(code, facts, Locale.GERMAN)
                + PARAGRAPH
                + RULE
                + PARAGRAPH
                + invitation(code, facts, Locale.ENGLISH);
        return new Letter(address, say("paper.mail.subject", Locale.GERMAN, facts.municipality()), text);
    }

    private String invitation(AccessCode code, SurveyFacts facts, Locale language) {
        return say(
                "paper.mail.invitation",
                language,
                facts.municipality(),
                facts.link(code),
                facts.entry(),
                code.printed(),
                day(facts.window().opens(), language),
                day(facts.window().closes(), language),
                facts.group(),
                contact(facts, language));
    }

    /**
     * The mail that reminds everybody alike; it holds no code.
     *
     * @param sent day on which the codes went out
     */
    public Letter reminder(String address, LocalDate sent, SurveyFacts facts) {
        String text = reminder(sent, facts, Locale.GERMAN)
                + PARAGRAPH
                + RULE
                + PARAGRAPH
                + reminder(sent, facts, Locale.ENGLISH);
        return new Letter(address, say("paper.mail.subject.reminder", Locale.GERMAN, facts.municipality()), text);
    }

    private String reminder(LocalDate sent, SurveyFacts facts, Locale language) {
        return say(
                "paper.mail.reminder",
                language,
                facts.municipality(),
                day(facts.window().closes(), language),
                day(sent, language),
                settings.from(),
                facts.entry(),
                contact(facts, language));
    }

    private String contact(SurveyFacts facts, Locale language) {
        Optional<String> contact = facts.contact().map(mail -> say("paper.contact", language, mail));
        return contact.orElse("").strip();
    }

    private String say(String code, Locale language, Object... values) {
        return messages.getMessage(code, values, language);
    }

    private static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
    }
}
