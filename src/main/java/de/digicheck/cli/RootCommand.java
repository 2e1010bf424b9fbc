package de.digicheck.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a command. */
@Command(
        name = "digicheck",
        description = "From an anonymous staff survey to need, ranked projects and a roadmap.",
        mixinStandardHelpOptions = true,
        versionProvider = RootCommand.Version.class,
        subcommands = {
            ValidateCommand.class,
            SimulateCommand.class,
            AnalyseCommand.class,
            PrioritiseCommand.class,
            PlanCommand.class,
            DemoCommand.class
        })
final class RootCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command; without any, the service starts.");
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = RootCommand.class.getPackage().getImplementationVersion();
            return new String[] {"DigiCheck " + (version == null ? "(not packaged)" : version)};
        }
    }
}
