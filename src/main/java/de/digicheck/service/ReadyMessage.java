package de.digicheck.service;

import java.io.PrintStream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says where the service is, as soon as it takes requests. */
@Component
class ReadyMessage {

    private final Environment environment;

    ReadyMessage(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    void tell(ApplicationReadyEvent event) {
        tell(System.out);
    }

    private void tell(PrintStream out) {
        String home = "http://localhost:" + environment.getProperty("local.server.port");
        out.println("DigiCheck is ready: " + home + "/");
        if (environment.getProperty("digicheck.demo", Boolean.class, false)) {
            out.println("  take part:        " + home + "/o/demo-offen");
            out.println("  look at results:  " + home + "/ergebnisse/demo-abgeschlossen (sign in as cdo)");
        }
    }
}
