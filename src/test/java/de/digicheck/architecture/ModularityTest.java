package de.digicheck.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.Options;

class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of("de.digicheck");

    @Test
    void usesOnlyWhatEachModuleDeclares() {
        MODULES.verify();
    }

    @Test
    void letsEveryModuleDeclareWhatItUses() {
        assertThat(ProductionClasses.ALL.getPackage("de.digicheck").getSubpackages())
                .isNotEmpty()
                .allSatisfy(module -> assertThat(module.getAnnotationOfType(ApplicationModule.class)
                                .allowedDependencies())
                        .as("allowedDependencies of %s", module.getName())
                        .doesNotContain(ApplicationModule.OPEN_TOKEN));
    }

    @Test
    void drawsTheModules() {
        new Documenter(MODULES, Options.defaults().withOutputFolder("target/modules")).writeDocumentation();
        assertThat(Path.of("target", "modules", "components.puml")).isNotEmptyFile();
    }
}
