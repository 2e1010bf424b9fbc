package de.digicheck.projectcatalogue.web;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.actionfield.Goal;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.OrgUnit;
import de.digicheck.projectcatalogue.Project;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.Euro;
import de.digicheck.shared.Keys;
import de.digicheck.shared.Language;
import de.digicheck.shared.OrgUnitCode;
import de.digicheck.shared.ProjectKey;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;

/** Words for keys and numbers in one language. */
final class OutlineWords {

    private final MessageSource messages;
    private final ActionFields fields;
    private final Municipality town;
    private final ProjectCatalogue projects;
    private final Language language;

    OutlineWords(
            MessageSource messages,
            ActionFields fields,
            Municipality town,
            ProjectCatalogue projects,
            Language language) {
        this.messages = messages;
        this.fields = fields;
        this.town = town;
        this.projects = projects;
        this.language = language;
    }

    Language language() {
        return language;
    }

    ActionFields fields() {
        return fields;
    }

    Municipality town() {
        return town;
    }

    ProjectCatalogue projects() {
        return projects;
    }

    /** The message of a key. */
    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    /** The message of a key, where there is one. */
    Optional<String> findText(String key) {
        try {
            return Optional.of(messages.getMessage(key, null, language.locale()));
        } catch (NoSuchMessageException none) {
            return Optional.empty();
        }
    }

    String field(String key) {
        return Optional.of(key)
                .filter(Keys::isKey)
                .flatMap(some -> fields.findField(new ActionFieldKey(some)))
                .map(field -> field.label().in(language))
                .orElse(key);
    }

    String goal(String key) {
        return fields.list().stream()
                .flatMap(field -> field.goals().stream())
                .filter(goal -> goal.key().value().equals(key))
                .findFirst()
                .map(Goal::label)
                .map(label -> label.in(language))
                .orElse(key);
    }

    String unit(String key) {
        return Optional.of(key)
                .filter(Keys::isKey)
                .flatMap(some -> town.findUnit(new OrgUnitCode(some)))
                .map(OrgUnit::label)
                .map(label -> label.in(language))
                .orElse(key);
    }

    String project(String key) {
        return Optional.of(key)
                .filter(Keys::isKey)
                .flatMap(some -> projects.find(new ProjectKey(some)))
                .map(Project::label)
                .map(label -> label.in(language))
                .orElse(key);
    }

    /** A word of a vocabulary that anybody may add to, such as teams, components, kinds of approval. */
    String word(String vocabulary, String key) {
        return findText("outline." + vocabulary + "." + key).orElse(key);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("outline.day"), language.locale())
                .format(day);
    }

    /** An amount, with cents where there are any. */
    String money(Euro amount) {
        return text("outline.money", format(amount.amount(), amount.shortest().scale() > 0 ? Euro.DECIMALS : 0));
    }

    String number(BigDecimal number) {
        return format(number, 0);
    }

    private String format(BigDecimal number, int least) {
        DecimalFormat format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(language.locale()));
        format.setMinimumFractionDigits(least);
        return format.format(number);
    }
}
