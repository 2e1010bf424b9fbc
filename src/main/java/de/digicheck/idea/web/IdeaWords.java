package de.digicheck.idea.web;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.idea.BundleStatus;
import de.digicheck.idea.Idea;
import de.digicheck.idea.IdeaId;
import de.digicheck.idea.IdeaKind;
import de.digicheck.idea.IdeaSource;
import de.digicheck.idea.Workshop;
import de.digicheck.organisation.CurrentMunicipality;
import de.digicheck.organisation.Municipality;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.Language;
import de.digicheck.shared.OrgUnitCode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.web.server.ServerWebExchange;

/** What things are called in the language of a page. */
record IdeaWords(MessageSource messages, Names names, Language language) {

    /** What the town calls its units and fields. */
    record Names(CurrentMunicipality current, ActionFields fields) {

        Municipality town() {
            return current.now();
        }
    }

    static IdeaWords of(MessageSource messages, Names names, ServerWebExchange exchange) {
        return new IdeaWords(messages, names, PageLanguages.of(exchange));
    }

    String text(String key, Object... arguments) {
        return messages.getMessage("idea." + key, arguments, language.locale());
    }

    String unit(OrgUnitCode code) {
        return names.town()
                .findUnit(code)
                .map(unit -> unit.label().in(language))
                .orElse(code.value());
    }

    String field(ActionFieldKey key) {
        return names.fields()
                .findField(key)
                .map(field -> field.label().in(language))
                .orElse(key.value());
    }

    String field(Optional<ActionFieldKey> key) {
        return key.map(this::field).orElse("");
    }

    String kind(Optional<IdeaKind> kind) {
        return kind.map(one -> text("kind." + one.word())).orElse("");
    }

    String about(Idea idea) {
        return idea.units().isEmpty()
                ? text("whole-town")
                : idea.units().stream().map(this::unit).collect(Collectors.joining(", "));
    }

    String source(Idea idea, Map<IdeaId, Workshop> workshops) {
        if (idea.source() instanceof IdeaSource.Survey) {
            return text("source.survey");
        }
        if (idea.source() instanceof IdeaSource.Workshop source) {
            return Optional.ofNullable(workshops.get(source.workshop()))
                    .map(workshop -> text("source.workshop", workshop.format(), day(workshop.day())))
                    .orElse("");
        }
        return idea.name().map(name -> text("source.named", name)).orElseGet(() -> text("source.anybody"));
    }

    String status(BundleStatus status) {
        if (status instanceof BundleStatus.Forwarded forwarded) {
            return text("status.forwarded.to", unit(forwarded.unit()), day(forwarded.until()));
        }
        if (status instanceof BundleStatus.Declined declined) {
            return text("status.declined.for", declined.reason());
        }
        return text("status." + status.word());
    }

    String support(Optional<Integer> shown) {
        return shown.map(people -> text("support", people)).orElseGet(() -> text("support.few"));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language.locale())
                .format(day);
    }

    /** What can be chosen, by key. */
    Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        names.town()
                .units()
                .forEach(unit -> units.put(unit.code().value(), unit.label().in(language)));
        return units;
    }

    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        names.fields()
                .list()
                .forEach(field -> fields.put(field.key().value(), field.label().in(language)));
        return fields;
    }

    Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        Arrays.stream(IdeaKind.values()).forEach(kind -> kinds.put(kind.word(), text("kind." + kind.word())));
        return kinds;
    }

    Map<String, String> statuses() {
        Map<String, String> statuses = new LinkedHashMap<>();
        List.of("new", "open", "forwarded", "outlined", "declined")
                .forEach(status -> statuses.put(status, text("status." + status)));
        return statuses;
    }

    /** A field of the town; empty for another key. */
    Optional<ActionFieldKey> knownField(String key) {
        return names.fields().list().stream()
                .map(field -> field.key())
                .filter(field -> field.value().equals(key))
                .findFirst();
    }

    /** A unit of the town; empty for another key. */
    Optional<OrgUnitCode> knownUnit(String key) {
        return names.town().units().stream()
                .map(unit -> unit.code())
                .filter(unit -> unit.value().equals(key))
                .findFirst();
    }
}
