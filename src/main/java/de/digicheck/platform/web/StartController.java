package de.digicheck.platform.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page. */
@Controller
final class StartController {

    @GetMapping("/")
    String start() {
        return "platform/start";
    }
}
