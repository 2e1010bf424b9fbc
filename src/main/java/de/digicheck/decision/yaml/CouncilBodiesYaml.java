package de.digicheck.decision.yaml;

import de.digicheck.decision.CouncilBodies;
import de.digicheck.decision.CouncilBody;
import de.digicheck.decision.SittingRole;
import de.digicheck.shared.Findings;
import de.digicheck.shared.Language;
import de.digicheck.shared.LocalizedText;
import de.digicheck.shared.yaml.YamlFile;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the bodies of a town. The result is empty when there is an error. Codes of its own: {@code duplicate-body},
 * {@code unknown-sitting-role}, {@code nobody-decides} (a warning).
 */
public final class CouncilBodiesYaml {

    private static final List<Language> LANGUAGES = List.of(Language.GERMAN, Language.ENGLISH);

    private static final int MOST_DAYS = 365;

    private CouncilBodiesYaml() {}

    /** Reads a file. */
    public static Optional<CouncilBodies> read(Path file, Findings findings) {
        Findings own = new Findings();
        return kept(YamlFile.read(file, own).map(CouncilBodiesYaml::bodies), own, findings);
    }

    /** Reads a text; {@code name} is the file name that findings show. */
    public static Optional<CouncilBodies> parse(String name, String text, Findings findings) {
        Findings own = new Findings();
        return kept(YamlFile.parse(name, text, own).map(CouncilBodiesYaml::bodies), own, findings);
    }

    private static Optional<CouncilBodies> kept(Optional<CouncilBodies> read, Findings own, Findings findings) {
        findings.addAll(own);
        return own.hasErrors() ? Optional.empty() : read;
    }

    private static CouncilBodies bodies(YamlMap root) {
        List<CouncilBody> bodies = new ArrayList<>();
        root.requireList("bodies")
                .forEach(
                        value -> value.asMap().flatMap(map -> body(map, bodies)).ifPresent(bodies::add));
        root.rejectUnknownKeys();
        if (!bodies.isEmpty() && bodies.stream().noneMatch(body -> body.roles().contains(SittingRole.DECISION))) {
            root.warning(
                    "nobody-decides",
                    "no body has the role 'decision'",
                    "give it to the body that adopts, such as the council");
        }
        return new CouncilBodies(bodies);
    }

    private static Optional<CouncilBody> body(YamlMap map, List<CouncilBody> before) {
        Optional<String> key = map.requireKey("key");
        Optional<LocalizedText> label = map.requireLocalizedText("label", LANGUAGES);
        Set<SittingRole> roles = EnumSet.noneOf(SittingRole.class);
        map.requireList("roles").forEach(value -> role(value).ifPresent(roles::add));
        List<LocalDate> sittings = map.list("sittings").stream()
                .flatMap(value -> value.asDay().stream())
                .toList();
        int papers = map.find("paper-days")
                .flatMap(value -> value.asInteger(0, MOST_DAYS))
                .orElse(0);
        map.rejectUnknownKeys();
        boolean twice =
                key.isPresent() && before.stream().anyMatch(body -> body.key().equals(key.get()));
        if (twice) {
            map.error("duplicate-body", "'" + key.get() + "' is given twice", "give each body a key of its own");
        }
        return twice || key.isEmpty() || label.isEmpty() || roles.isEmpty()
                ? Optional.empty()
                : Optional.of(new CouncilBody(key.get(), label.get(), roles, sittings, papers));
    }

    private static Optional<SittingRole> role(YamlValue value) {
        Optional<String> word = value.asText();
        Optional<SittingRole> role = word.flatMap(SittingRole::find);
        if (word.isPresent() && role.isEmpty()) {
            value.error(
                    "unknown-sitting-role",
                    "'" + word.get() + "' is no role of a body",
                    "use one of preliminary, information, decision");
        }
        return role;
    }
}
