package de.digicheck.campaign.web;

import de.digicheck.campaign.Party;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.campaign.ReleaseTerms.KeyHolder;
import de.digicheck.shared.AccountRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Terms as they stand in a form, not yet checked.
 *
 * @param keyHolder {@code trustees} or {@code service}
 * @param redactor whom the town has named; not in the form
 */
record TermsForm(
        String minimumGroupSize,
        String texts,
        String people,
        String retentionDays,
        String spareCodes,
        String keyHolder,
        List<String> recipients,
        List<PartyRow> parties,
        AccountRole redactor) {

    /** Field that tells that the form holds terms at all. */
    static final String MARK = "terms";

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * A party that can be asked.
     *
     * @param kind word of it; empty = is not asked
     */
    record PartyRow(String key, Optional<AccountRole> role, String kind, String days) {

        static PartyRow of(Party party) {
            return new PartyRow(party.key(), party.role(), party.kind().word(), Integer.toString(party.deadlineDays()));
        }

        /** In what capacity it can be asked. */
        public List<String> kinds() {
            return Stream.of(Party.Kind.values())
                    .filter(one ->
                            !one.needsAccount() || role.filter(Party::canDecide).isPresent())
                    .map(Party.Kind::word)
                    .toList();
        }
    }

    /** Who can see results, as far as a form can say. */
    public List<String> choices() {
        return Stream.of(AccountRole.values())
                .filter(role -> role != AccountRole.ADMIN && role != AccountRole.REDACTOR)
                .map(Enum::name)
                .toList();
    }

    /**
     * The form of terms.
     *
     * @param town its parties can be asked even where these terms do not
     */
    static TermsForm of(ReleaseTerms terms, ReleaseTerms town) {
        List<PartyRow> parties =
                new ArrayList<>(terms.parties().stream().map(PartyRow::of).toList());
        Set<String> known = Set.copyOf(parties.stream().map(PartyRow::key).toList());
        town.parties().stream()
                .filter(party -> !known.contains(party.key()))
                .map(party -> new PartyRow(party.key(), party.role(), "", Integer.toString(party.deadlineDays())))
                .forEach(parties::add);
        return new TermsForm(
                Integer.toString(terms.minimumGroupSize()),
                Integer.toString(terms.freeText().texts()),
                Integer.toString(terms.freeText().people()),
                Integer.toString(terms.retentionDays()),
                Integer.toString(terms.spareCodesPerPart()),
                terms.keyHolder() == KeyHolder.SERVICE ? "service" : "trustees",
                terms.recipients().stream().map(Enum::name).toList(),
                parties,
                terms.freeText().redactor());
    }

    /** What was typed; a form without terms keeps those that stood in it. */
    TermsForm with(MultiValueMap<String, String> data) {
        if (!data.containsKey(MARK)) {
            return this;
        }
        return new TermsForm(
                text(data, "minimum-group-size", minimumGroupSize),
                text(data, "texts", texts),
                text(data, "people", people),
                text(data, "retention-days", retentionDays),
                text(data, "spare-codes-per-part", spareCodes),
                text(data, "key-holder", keyHolder),
                data.getOrDefault("recipients", List.of()),
                parties.stream().map(party -> typed(party, data)).toList(),
                redactor);
    }

    private static PartyRow typed(PartyRow party, MultiValueMap<String, String> data) {
        return new PartyRow(
                party.key(),
                party.role(),
                text(data, "party-" + party.key() + "-kind", party.kind()),
                text(data, "party-" + party.key() + "-days", party.days()));
    }

    private static String text(MultiValueMap<String, String> data, String name, String otherwise) {
        return Optional.ofNullable(data.getFirst(name)).map(String::strip).orElse(otherwise);
    }

    /** As a program would send them. */
    JsonNode json() {
        ObjectNode terms = JSON.createObjectNode();
        number(terms, "minimum-group-size", minimumGroupSize);
        ObjectNode freeText = terms.putObject("free-text");
        number(freeText, "texts", texts);
        number(freeText, "people", people);
        freeText.put("redactor", redactor.name());
        number(terms, "retention-days", retentionDays);
        number(terms, "spare-codes-per-part", spareCodes);
        terms.put("key-holder", keyHolder);
        ArrayNode roles = terms.putArray("recipients");
        recipients.forEach(roles::add);
        ArrayNode asked = terms.putArray("parties");
        parties.stream().filter(party -> !party.kind().isEmpty()).forEach(party -> write(asked.addObject(), party));
        return terms;
    }

    private static void write(ObjectNode node, PartyRow party) {
        node.put("key", party.key());
        party.role().ifPresent(role -> node.put("role", role.name()));
        node.put("kind", party.kind().toLowerCase(Locale.ROOT));
        number(node, "deadline-days", party.days());
    }

    /** What is no number stays what was typed, so that it is found wrong. */
    private static void number(ObjectNode node, String name, String typed) {
        if (typed.matches("[0-9]{1,6}")) {
            node.put(name, Integer.parseInt(typed));
        } else {
            node.put(name, typed);
        }
    }
}
