package de.digicheck.configuration;

import de.digicheck.organisation.Municipality;
import de.digicheck.shared.Findings;
import de.digicheck.shared.Suggestion;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks the unit kinds and role groups that visibility rules name against the organisations. A rule on one that nobody
 * has is no mistake of the questionnaire, hence warnings: {@code unknown-unit-kind}, {@code unknown-role}.
 */
final class AudienceCheck {

    private final Set<String> kinds;
    private final Set<String> roles;
    private final Findings findings;

    AudienceCheck(Collection<Municipality> municipalities, Findings findings) {
        this.kinds = municipalities.stream()
                .flatMap(municipality -> municipality.units().stream())
                .map(unit -> unit.kind().value())
                .collect(Collectors.toSet());
        this.roles = municipalities.stream()
                .flatMap(municipality -> municipality.roles().stream())
                .map(role -> role.key().value())
                .collect(Collectors.toSet());
        this.findings = findings;
    }

    /** Checks the rules of a questionnaire that was read without an error. */
    void check(YamlMap questionnaire) {
        maps(questionnaire.find("sections")).forEach(section -> {
            checkRule(section.findMap("visible-if"));
            maps(section.find("questions")).forEach(question -> checkRule(question.findMap("visible-if")));
        });
    }

    private void checkRule(Optional<YamlMap> some) {
        some.ifPresent(rule -> {
            elements(rule.find("unit-kind")).forEach(kind -> checkWord(kind, kinds, "unknown-unit-kind", "unit kind"));
            elements(rule.find("role")).forEach(role -> checkWord(role, roles, "unknown-role", "role"));
            maps(rule.find("all")).forEach(part -> checkRule(Optional.of(part)));
            maps(rule.find("any")).forEach(part -> checkRule(Optional.of(part)));
            checkRule(rule.findMap("not"));
        });
    }

    private void checkWord(YamlValue value, Set<String> known, String code, String what) {
        value.asText()
                .filter(word -> !known.contains(word))
                .ifPresent(word -> findings.warning(
                        code,
                        value.place(),
                        "no organisation given has the " + what + " '" + word + "'",
                        Suggestion.instead(word, known)));
    }

    private static List<YamlMap> maps(Optional<YamlValue> value) {
        return elements(value).stream()
                .map(YamlValue::asMap)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<YamlValue> elements(Optional<YamlValue> value) {
        if (value.isEmpty()) {
            return List.of();
        }
        return value.get().isList() ? value.get().asList().orElse(List.of()) : List.of(value.get());
    }
}
