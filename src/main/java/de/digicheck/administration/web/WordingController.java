package de.digicheck.administration.web;

import de.digicheck.platform.web.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** Which texts of pages the town has replaced. */
@Controller
final class WordingController {

    private final Wording wording;

    WordingController(Wording wording) {
        this.wording = wording;
    }

    @GetMapping("/verwaltung/texte")
    Rendering page() {
        return Rendering.view("administration/wording")
                .modelAttribute("replacements", wording.replacements())
                .build();
    }
}
