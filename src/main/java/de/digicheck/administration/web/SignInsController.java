package de.digicheck.administration.web;

import de.digicheck.platform.security.SignInEntry;
import de.digicheck.platform.security.SignInLog;
import de.digicheck.shared.GermanTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Who of the staff has signed in, the latest first. */
@Controller
final class SignInsController {

    private static final int ON_A_PAGE = 100;

    private final SignInLog log;

    SignInsController(SignInLog log) {
        this.log = log;
    }

    /** A line of the page. */
    record Line(ZonedDateTime at, Optional<String> account, boolean success, boolean program) {

        static Line of(SignInEntry entry) {
            return new Line(entry.at().atZone(GermanTime.ZONE), entry.account(), entry.success(), entry.program());
        }
    }

    @GetMapping("/verwaltung/anmeldungen")
    Mono<Rendering> page(@RequestParam(name = "seite", defaultValue = "1") String wanted) {
        int page = wanted.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(wanted) : 1;
        return log.list()
                .skip((page - 1L) * ON_A_PAGE)
                .take(ON_A_PAGE + 1L)
                .map(Line::of)
                .collectList()
                .map(lines -> Rendering.view("administration/sign-ins")
                        .modelAttribute("lines", lines.subList(0, Math.min(ON_A_PAGE, lines.size())))
                        .modelAttribute("days", SignInLog.KEPT.toDays())
                        .modelAttribute("newer", Optional.of(page - 1).filter(number -> number > 0))
                        .modelAttribute("older", Optional.of(page + 1).filter(number -> lines.size() > ON_A_PAGE))
                        .build());
    }
}
