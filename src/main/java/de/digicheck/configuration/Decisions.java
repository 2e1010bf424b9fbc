package de.digicheck.configuration;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.campaign.ReleaseTerms;
import de.digicheck.campaign.yaml.ReleaseTermsYaml;
import de.digicheck.prioritisation.QuickWinRule;
import de.digicheck.prioritisation.ValueModel;
import de.digicheck.prioritisation.yaml.QuickWinYaml;
import de.digicheck.prioritisation.yaml.ValueModelYaml;
import de.digicheck.shared.Findings;
import java.nio.file.Path;
import java.util.Optional;

/** What the town decided on values and protection. */
public record Decisions(ValueModel values, QuickWinRule quickWins, ReleaseTerms terms) {

    /** Reads the decisions in a folder; where a file is missing, the shipped one stands in for it. */
    public static Optional<Decisions> read(Path folder, Optional<ActionFields> fields, Findings findings) {
        Optional<ValueModel> values = fields.flatMap(known -> ShippedDefaults.read(
                folder.resolve("value-model.yaml"),
                (file, found) -> ValueModelYaml.read(file, fields, found),
                (name, text, found) -> ValueModelYaml.parse(name, text, fields, found),
                findings));
        Optional<QuickWinRule> quickWins = ShippedDefaults.read(
                folder.resolve("quick-win.yaml"), QuickWinYaml::read, QuickWinYaml::parse, findings);
        Optional<ReleaseTerms> terms = ShippedDefaults.read(
                folder.resolve("release-terms.yaml"), ReleaseTermsYaml::read, ReleaseTermsYaml::parse, findings);
        if (values.isEmpty() || quickWins.isEmpty() || terms.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Decisions(values.get(), quickWins.get(), terms.get()));
    }
}
