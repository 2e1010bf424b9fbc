package de.digicheck.campaign.yaml;

import de.digicheck.campaign.FreeTextTerms;
import de.digicheck.campaign.Party;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.campaign.ReleaseTerms.KeyHolder;
import de.digicheck.shared.AccountRole;
import de.digicheck.shared.Findings;
import de.digicheck.shared.Place;
import de.digicheck.shared.Suggestion;
import de.digicheck.shared.yaml.YamlFile;
import de.digicheck.shared.yaml.YamlMap;
import de.digicheck.shared.yaml.YamlValue;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads {@code analysis/release-terms.yaml}; what is not given is as in {@link ReleaseTerms#DEFAULTS}. Codes beside
 * those of {@link YamlFile}, {@link YamlMap} and {@link YamlValue}: {@code below-floor}, {@code unknown-role},
 * {@code redactor-not-independent}, {@code bad-recipient}, {@code duplicate-party},
 * {@code party-cannot-decide}; warning
 * {@code duplicate-recipient}.
 */
public final class ReleaseTermsYaml {

    private static final Map<String, AccountRole> ROLES =
            Arrays.stream(AccountRole.values()).collect(Collectors.toMap(AccountRole::name, role -> role));
    private static final Map<String, Party.Kind> KINDS =
            Arrays.stream(Party.Kind.values()).collect(Collectors.toMap(Party.Kind::word, kind -> kind));
    private static final Map<String, KeyHolder> KEY_HOLDERS =
            Map.of("trustees", KeyHolder.TRUSTEES, "service", KeyHolder.SERVICE);
    private static final int USUAL_DEADLINE_DAYS = 28;

    private final Map<String, Place> partyPlaces = new HashMap<>();

    private ReleaseTermsYaml() {}

    /** Reads a file; empty when it has an error. */
    public static Optional<ReleaseTerms> read(Path file, Findings findings) {
        Findings own = new Findings();
        Optional<ReleaseTerms> read = YamlFile.read(file, own).flatMap(root -> new ReleaseTermsYaml().terms(root, own));
        findings.addAll(own);
        return read;
    }

    /** Reads a text; {@code name} is the file name that findings show. */
    public static Optional<ReleaseTerms> parse(String name, String text, Findings findings) {
        Findings own = new Findings();
        Optional<ReleaseTerms> read =
                YamlFile.parse(name, text, own).flatMap(root -> new ReleaseTermsYaml().terms(root, own));
        findings.addAll(own);
        return read;
    }

    private Optional<ReleaseTerms> terms(YamlMap root, Findings own) {
        ReleaseTerms usual = ReleaseTerms.DEFAULTS;
        int group = atLeast(root, "minimum-group-size", ReleaseTerms.SMALLEST_GROUP, usual.minimumGroupSize());
        FreeTextTerms freeText =
                root.findMap("free-text").map(ReleaseTermsYaml::freeText).orElse(usual.freeText());
        int retention = atLeast(root, "retention-days", 0, usual.retentionDays());
        int spareCodes = atLeast(root, "spare-codes-per-part", 0, usual.spareCodesPerPart());
        KeyHolder keyHolder = root.findOneOf("key-holder", KEY_HOLDERS).orElse(usual.keyHolder());
        Set<AccountRole> recipients = root.has("recipients") ? recipients(root) : usual.recipients();
        List<Party> parties = root.has("parties") ? root.readList("parties", this::party) : usual.parties();
        root.rejectUnknownKeys();
        return own.hasErrors()
                ? Optional.empty()
                : Optional.of(new ReleaseTerms(group, freeText, retention, spareCodes, keyHolder, recipients, parties));
    }

    private static FreeTextTerms freeText(YamlMap map) {
        FreeTextTerms usual = FreeTextTerms.DEFAULTS;
        int texts = atLeast(map, "texts", FreeTextTerms.FEWEST, usual.texts());
        int people = atLeast(map, "people", FreeTextTerms.FEWEST, usual.people());
        Optional<YamlValue> place = map.find("redactor");
        AccountRole redactor = place.flatMap(ReleaseTermsYaml::role).orElse(usual.redactor());
        map.rejectUnknownKeys();
        if (!FreeTextTerms.mayRedact(redactor)) {
            place.orElseThrow()
                    .error(
                            "redactor-not-independent",
                            redactor + " may not redact free texts",
                            "name a role outside the offices concerned, such as REDACTOR");
            return usual;
        }
        return new FreeTextTerms(texts, people, redactor);
    }

    private static Set<AccountRole> recipients(YamlMap root) {
        Set<AccountRole> recipients = new LinkedHashSet<>();
        for (YamlValue value : root.requireList("recipients")) {
            role(value).ifPresent(role -> addRecipient(role, value, recipients));
        }
        return recipients;
    }

    private static void addRecipient(AccountRole role, YamlValue value, Set<AccountRole> recipients) {
        if (role == AccountRole.ADMIN || role == AccountRole.REDACTOR) {
            value.error("bad-recipient", role + " sees no released figures", "remove it");
        } else if (!recipients.add(role)) {
            value.warning("duplicate-recipient", role + " is given twice", "remove one of them");
        }
    }

    private Optional<Party> party(YamlMap map) {
        Optional<String> key = map.requireKey("key");
        key.ifPresent(some -> notePlace(some, map));
        Optional<AccountRole> role = map.find("role").flatMap(ReleaseTermsYaml::role);
        map.require("kind");
        Optional<Party.Kind> kind = map.findOneOf("kind", KINDS);
        if (kind.isPresent() && kind.get().needsAccount()) {
            map.require("role");
            role.filter(some -> !Party.canDecide(some)).ifPresent(some -> cannotDecide(map, some, kind.get()));
        }
        int days = atLeast(map, "deadline-days", 0, USUAL_DEADLINE_DAYS);
        map.rejectUnknownKeys();
        return key.flatMap(some ->
                kind.filter(of -> role.isPresent() || !of.needsAccount()).map(of -> new Party(some, role, of, days)));
    }

    private static void cannotDecide(YamlMap map, AccountRole role, Party.Kind kind) {
        map.find("role")
                .orElseThrow()
                .error(
                        "party-cannot-decide",
                        "accounts with the role " + role + " have no page on which to give a " + kind.word(),
                        "name STAFF_COUNCIL or DPO, or choose anhoerung or kenntnis, which the digital officer records");
    }

    private void notePlace(String key, YamlMap map) {
        Place other = partyPlaces.putIfAbsent(key, map.place());
        if (other != null) {
            map.error(
                    "duplicate-party",
                    "the party '" + key + "' is also given at " + other,
                    "give each party a key of its own");
        }
    }

    private static Optional<AccountRole> role(YamlValue value) {
        Optional<String> word = value.asText();
        AccountRole role = word.map(ROLES::get).orElse(null);
        if (word.isPresent() && role == null) {
            value.error(
                    "unknown-role",
                    "'" + word.get() + "' is not the role of an account",
                    Suggestion.instead(word.get(), ROLES.keySet()));
        }
        return Optional.ofNullable(role);
    }

    /** A whole number that must not fall below a floor; the usual one when it is absent or wrong. */
    private static int atLeast(YamlMap map, String key, int floor, int usual) {
        Optional<Integer> given = map.findInteger(key);
        if (given.isPresent() && given.get() < floor) {
            map.find(key)
                    .orElseThrow()
                    .error(
                            "below-floor",
                            "'" + key + "' is " + given.get() + ", below " + floor,
                            "give " + floor + " or more");
            return usual;
        }
        return given.orElse(usual);
    }
}
