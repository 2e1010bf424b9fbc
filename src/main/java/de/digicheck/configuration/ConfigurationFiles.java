package de.digicheck.configuration;

import de.digicheck.actionfield.ActionField;
import de.digicheck.actionfield.ActionFields;
import de.digicheck.actionfield.ItemMappings;
import de.digicheck.actionfield.MappingCheck;
import de.digicheck.actionfield.PlacedActionFields;
import de.digicheck.actionfield.yaml.ActionFieldsYaml;
import de.digicheck.actionfield.yaml.ItemMappingYaml;
import de.digicheck.campaign.yaml.ReleaseTermsYaml;
import de.digicheck.decision.yaml.CouncilBodiesYaml;
import de.digicheck.officecheck.yaml.CheckFormYaml;
import de.digicheck.organisation.Municipality;
import de.digicheck.organisation.yaml.OrganisationYaml;
import de.digicheck.organisation.yaml.TopicsCheck;
import de.digicheck.prioritisation.yaml.QuickWinYaml;
import de.digicheck.prioritisation.yaml.ValueModelYaml;
import de.digicheck.projectcatalogue.CatalogueCheck;
import de.digicheck.projectcatalogue.ProjectCatalogue;
import de.digicheck.projectcatalogue.yaml.ProjectCatalogueYaml;
import de.digicheck.questionnaire.Questionnaire;
import de.digicheck.questionnaire.yaml.QuestionnaireYaml;
import de.digicheck.roadmap.yaml.BudgetYaml;
import de.digicheck.shared.ActionFieldKey;
import de.digicheck.shared.Findings;
import de.digicheck.shared.Place;
import de.digicheck.shared.yaml.YamlFile;
import de.digicheck.shared.yaml.YamlMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads any mix of configuration files and checks what they say about each other. Codes beside those of the readers and
 * of {@link MappingCheck}, {@link CatalogueCheck}, {@link AudienceCheck} and {@link YamlPaths}:
 * {@code unknown-file-kind}, {@code duplicate-questionnaire}.
 */
public final class ConfigurationFiles {

    private final Findings findings;
    private final Map<Path, YamlMap> roots = new HashMap<>();
    private final Map<Path, Questionnaire> questionnaires = new LinkedHashMap<>();
    private final Map<Path, Municipality> municipalities = new LinkedHashMap<>();
    private final Map<Path, PlacedActionFields> fields = new LinkedHashMap<>();
    private final Map<Path, ItemMappings> mappings = new LinkedHashMap<>();
    private final Map<Path, ProjectCatalogue> catalogues = new LinkedHashMap<>();

    private ConfigurationFiles(Findings findings) {
        this.findings = findings;
    }

    /**
     * Checks files.
     *
     * @param paths files, or directories in which every {@code *.yaml} and {@code *.yml} is one
     */
    public static void check(List<Path> paths, Findings findings) {
        ConfigurationFiles configuration = new ConfigurationFiles(findings);
        Map<FileKind, List<Path>> byKind = new EnumMap<>(FileKind.class);
        for (Path file : YamlPaths.below(paths, findings)) {
            configuration.sort(file, byKind);
        }
        byKind.forEach((kind, files) -> files.forEach(file -> configuration.read(kind, file)));
        configuration.crossCheck();
    }

    private void sort(Path file, Map<FileKind, List<Path>> byKind) {
        Findings own = new Findings();
        Optional<YamlMap> root = YamlFile.read(file, own);
        if (root.isEmpty()) {
            findings.addAll(own);
            return;
        }
        roots.put(file, root.get());
        Optional<FileKind> kind = FileKind.of(file, root.get());
        if (kind.isEmpty()) {
            findings.error(
                    "unknown-file-kind",
                    root.get().place(),
                    "nothing here tells what kind of file this is",
                    "begin with a key such as sections, units, fields, mappings, projects, criteria, bodies");
        }
        kind.ifPresent(
                some -> byKind.computeIfAbsent(some, key -> new ArrayList<>()).add(file));
    }

    private void read(FileKind kind, Path file) {
        switch (kind) {
            case QUESTIONNAIRE -> QuestionnaireYaml.read(file, findings).ifPresent(read -> add(file, read));
            case ORGANISATION -> keep(file, OrganisationYaml.read(file, findings), municipalities);
            case ACTION_FIELDS -> keep(file, ActionFieldsYaml.read(file, findings), fields);
            case ITEM_MAPPING -> keep(file, ItemMappingYaml.read(file, findings), mappings);
            case PROJECT_CATALOGUE -> keep(file, ProjectCatalogueYaml.read(file, findings), catalogues);
            case VALUE_MODEL -> ValueModelYaml.read(file, fieldsFor(file), findings);
            case QUICK_WIN -> QuickWinYaml.read(file, findings);
            case RELEASE_TERMS -> ReleaseTermsYaml.read(file, findings);
            case BUDGET -> BudgetYaml.read(file, findings);
            case BODIES -> CouncilBodiesYaml.read(file, findings);
            case OFFICE_CHECK -> CheckFormYaml.read(file, findings);
        }
    }

    private static <T> void keep(Path file, Optional<T> read, Map<Path, T> kept) {
        read.ifPresent(some -> kept.put(file, some));
    }

    private void add(Path file, Questionnaire questionnaire) {
        questionnaires.forEach((other, known) -> {
            if (known.key().equals(questionnaire.key()) && known.version() == questionnaire.version()) {
                findings.error(
                        "duplicate-questionnaire",
                        Place.startOf(file.toString()),
                        "'" + known.key() + "' version " + known.version() + " is also given in " + other,
                        "give a changed questionnaire a new version");
            }
        });
        questionnaires.put(file, questionnaire);
    }

    private void crossCheck() {
        mappings.forEach((file, mapping) -> placedFieldsFor(file)
                .ifPresent(known -> new MappingCheck(known, mapping, findings).checkAll(questionnaires.values())));
        catalogues.forEach((file, catalogue) -> fieldsFor(file)
                .ifPresent(known -> new CatalogueCheck(known, onlyMunicipality()).check(catalogue, findings)));
        municipalities.keySet().forEach(file -> fieldsFor(file).ifPresent(known -> new TopicsCheck(keys(known))
                .check(Objects.requireNonNull(roots.get(file)), findings)));
        if (!municipalities.isEmpty()) {
            AudienceCheck audience = new AudienceCheck(municipalities.values(), findings);
            questionnaires.keySet().forEach(file -> audience.check(Objects.requireNonNull(roots.get(file))));
        }
    }

    private static List<ActionFieldKey> keys(ActionFields fields) {
        return fields.list().stream().map(ActionField::key).toList();
    }

    /** The action fields of the same directory; elsewhere the only ones there are. */
    private Optional<PlacedActionFields> placedFieldsFor(Path file) {
        Optional<PlacedActionFields> beside = fields.entrySet().stream()
                .filter(entry -> Objects.equals(entry.getKey().getParent(), file.getParent()))
                .map(Map.Entry::getValue)
                .findFirst();
        return beside.or(() -> only(fields));
    }

    private Optional<ActionFields> fieldsFor(Path file) {
        return placedFieldsFor(file).map(PlacedActionFields::fields);
    }

    /** The units that a catalogue reaches can be checked when it is clear which town it is for. */
    private Optional<Municipality> onlyMunicipality() {
        return only(municipalities);
    }

    private static <T> Optional<T> only(Map<Path, T> things) {
        return things.size() == 1 ? things.values().stream().findFirst() : Optional.empty();
    }
}
