package de.digicheck.invitation.web;

import de.digicheck.invitation.HandOut;
import de.digicheck.organisation.Municipality;
import de.digicheck.shared.Language;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;

/** Names and sentences of what is handed out. */
final class HandOutWords {

    private static final Pattern NOT_FOR_FILES = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final int LONGEST_NAME = 60;

    private final MessageSource messages;
    private final Municipality town;
    private final Language language;

    HandOutWords(MessageSource messages, Municipality town, Language language) {
        this.messages = messages;
        this.town = town;
        this.language = language;
    }

    /** Name of a part, and of the role where it is told apart. */
    String name(HandOut row) {
        String part = row.part().label().in(language);
        return row.role()
                .map(role -> say(
                        "paper.codes.with-role",
                        part,
                        town.findRole(role)
                                .map(group -> group.label().in(language))
                                .orElse(role.value())))
                .orElse(part);
    }

    /** Name of a file, with a number by which files are sorted as they were made. */
    String fileName(int number, String name) {
        String german = name.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String plain = ACCENTS.matcher(Normalizer.normalize(german, Normalizer.Form.NFD))
                .replaceAll("");
        String file = NOT_FOR_FILES.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
        String shortened = file.length() <= LONGEST_NAME ? file : file.substring(0, LONGEST_NAME);
        return "%03d-%s.pdf".formatted(number, shortened);
    }

    /** Name of the file that tells what became of the mails. */
    String reportName() {
        return say("paper.codes.report.name");
    }

    /** What became of the mails: those that could not be sent, by address, without codes. */
    String report(int all, List<String> failed) {
        StringBuilder report = new StringBuilder(say("paper.codes.report", all - failed.size(), all)).append("\r\n");
        if (!failed.isEmpty()) {
            report.append("\r\n").append(say("paper.codes.report.failed")).append("\r\n");
            failed.forEach(address -> report.append(address).append("\r\n"));
        }
        return report.toString();
    }

    String say(String code, Object... values) {
        return messages.getMessage(code, values, language.locale());
    }
}
