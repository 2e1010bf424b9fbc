package de.digicheck.platform.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ServerWebExchange;

/** The pages that the footer links to. */
@Controller
final class TownTextController {

    private final TownTexts texts;

    TownTextController(TownTexts texts) {
        this.texts = texts;
    }

    @GetMapping("/impressum")
    String legalNotice(ServerWebExchange exchange, Model model) {
        return show(TownText.Name.IMPRESSUM, exchange, model);
    }

    @GetMapping("/datenschutz")
    String dataProtection(ServerWebExchange exchange, Model model) {
        return show(TownText.Name.DATENSCHUTZ, exchange, model);
    }

    @GetMapping("/barrierefreiheit")
    String accessibility(ServerWebExchange exchange, Model model) {
        return show(TownText.Name.BARRIEREFREIHEIT, exchange, model);
    }

    private String show(TownText.Name name, ServerWebExchange exchange, Model model) {
        model.addAttribute("name", name.word());
        model.addAttribute("text", texts.get(name, PageLanguages.of(exchange)));
        return "platform/text";
    }
}
