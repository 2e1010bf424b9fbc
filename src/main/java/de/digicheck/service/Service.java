package de.digicheck.service;

import de.digicheck.shared.Finding;
import de.digicheck.shared.InvalidInputException;
import java.io.PrintWriter;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The service. */
@SpringBootApplication(scanBasePackages = "de.digicheck", proxyBeanMethods = false)
public class Service {

    /** Exit code when the files of the town have errors. */
    private static final int BAD_INPUT = 2;

    /**
     * Starts the service; it then runs until the process ends.
     *
     * @param arguments settings, {@code --name=value}
     * @return 0 when it runs, else an exit code
     */
    public static int start(PrintWriter err, String... arguments) {
        try {
            run(arguments);
            return 0;
        } catch (InvalidInputException invalid) {
            invalid.findings().stream().map(Finding::toString).forEach(err::println);
            err.flush();
            return BAD_INPUT;
        }
    }

    /** Starts the service and gives the running application. */
    public static ConfigurableApplicationContext run(String... arguments) {
        SpringApplication application = new SpringApplication(Service.class);
        application.setBannerMode(Banner.Mode.OFF);
        return application.run(arguments);
    }
}
