package de.digicheck.campaign.web;

import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.campaign.yaml.ReleaseTermsYaml;
import de.digicheck.platform.json.Violations;
import de.digicheck.shared.Finding;
import de.digicheck.shared.Findings;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Terms of a campaign in JSON: the names are those of {@code release-terms.yaml}, and since JSON is YAML, so is the
 * reader. What is not given is as the town has configured it.
 */
final class TermsInput {

    private static final JsonMapper JSON = new JsonMapper();

    /** One token a line, so that a line leads back to its pointer. */
    private static final DefaultPrettyPrinter LINES = new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter(" ", "\n"))
            .withArrayIndenter(new DefaultIndenter(" ", "\n"));

    private TermsInput() {}

    /** Reads terms; empty when something is wrong with them. */
    static Optional<ReleaseTerms> read(JsonNode given, ReleaseTerms town, String pointer, Violations violations) {
        String text = JSON.writer().with(LINES).writeValueAsString(given);
        Findings findings = new Findings();
        Optional<ReleaseTerms> read = ReleaseTermsYaml.parse("terms", text, findings);
        Map<Integer, String> pointers = pointers(text);
        findings.list().stream()
                .filter(Finding::isError)
                .forEach(finding -> violations.add(
                        pointer + pointers.getOrDefault(finding.place().line(), ""),
                        finding.code(),
                        finding.message() + "; " + finding.advice()));
        return read.map(terms -> merge(given, terms, town));
    }

    private static ReleaseTerms merge(JsonNode given, ReleaseTerms terms, ReleaseTerms town) {
        return new ReleaseTerms(
                (given.has("minimum-group-size") ? terms : town).minimumGroupSize(),
                (given.has("free-text") ? terms : town).freeText(),
                (given.has("retention-days") ? terms : town).retentionDays(),
                (given.has("spare-codes-per-part") ? terms : town).spareCodesPerPart(),
                (given.has("key-holder") ? terms : town).keyHolder(),
                (given.has("recipients") ? terms : town).recipients(),
                (given.has("parties") ? terms : town).parties());
    }

    private static Map<Integer, String> pointers(String text) {
        Map<Integer, String> pointers = new HashMap<>();
        try (JsonParser tokens = JSON.createParser(text)) {
            while (tokens.nextToken() != null) {
                pointers.putIfAbsent(
                        tokens.currentTokenLocation().getLineNr(),
                        tokens.streamReadContext().pathAsPointer().toString());
            }
        }
        return pointers;
    }
}
