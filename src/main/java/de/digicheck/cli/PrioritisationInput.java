package de.digicheck.cli;

import de.digicheck.actionfield.ActionFields;
import de.digicheck.actionfield.PlacedActionFields;
import de.digicheck.actionfield.yaml.ActionFieldsYaml;
import de.digicheck.configuration.Decisions;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.yaml.OrganisationYaml;
import de.digicheck.prioritisation.Prioritisation;
import de.digicheck.prioritisation.Ranking;
import de.digicheck.prioritisation.ReleasedOrganisation;
import de.digicheck.prioritisation.Uncertainty;
import de.digicheck.projectcatalogue.CatalogueCheck;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.yaml.ProjectCatalogueYaml;
import de.digicheck.release.Release;
import de.digicheck.report.json.ResultsJson;
import de.digicheck.report.json.ResultsReader;
import de.digicheck.shared.Findings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** What projects are ranked from: released figures, projects, and what the town decided. */
record PrioritisationInput(
        Release release,
        Municipality municipality,
        ActionFields fields,
        ProjectCatalogue catalogue,
        Decisions decisions) {

    /**
     * Where the files are.
     *
     * @param organisation without it, the units of the results
     * @param analysis folder with action fields, values and the quick-win rule
     */
    record Places(Path results, Path projects, Optional<Path> organisation, Path analysis) {}

    /** Reads and checks everything; nothing but warnings are left when it returns. */
    static PrioritisationInput read(Places places, Console console) {
        Findings findings = new Findings();
        Optional<Municipality> municipality =
                places.organisation().flatMap(file -> OrganisationYaml.read(file, findings));
        Optional<Release> release = ResultsReader.read(places.results(), municipality, findings);
        Optional<ActionFields> fields = ActionFieldsYaml.read(places.analysis().resolve("action-fields.yaml"), findings)
                .map(PlacedActionFields::fields);
        Optional<ProjectCatalogue> catalogue = ProjectCatalogueYaml.read(places.projects(), findings);
        if (fields.isPresent() && catalogue.isPresent()) {
            new CatalogueCheck(fields.get(), municipality).check(catalogue.get(), findings);
        }
        Optional<Decisions> decisions = Decisions.read(places.analysis(), fields, findings);
        console.settle(findings);
        return new PrioritisationInput(
                release.orElseThrow(),
                municipality.orElseGet(() -> ReleasedOrganisation.of(release.orElseThrow())),
                fields.orElseThrow(),
                catalogue.orElseThrow(),
                decisions.orElseThrow());
    }

    /** Ranks the projects and writes them, everything or nothing. */
    void write(long seed, Path file) throws IOException {
        Ranking ranking = new Prioritisation(release, municipality, fields, decisions.values(), decisions.quickWins())
                .rank(catalogue, Uncertainty.standard(seed));
        Path target = file.toAbsolutePath().normalize();
        try (Drafts drafts = Drafts.into(Objects.requireNonNullElse(target.getParent(), target))) {
            try (OutputStream out = drafts.create(target.getFileName().toString())) {
                ResultsJson.writeProjects(seed, ranking.projects(), out);
            }
            drafts.publish();
        }
    }
}
