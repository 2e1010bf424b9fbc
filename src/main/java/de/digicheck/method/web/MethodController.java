package de.digicheck.method.web;

import de.digicheck.method.MethodTopic;
import de.digicheck.platform.errors.ProblemException;
import de.digicheck.platform.errors.ProblemType;
import de.digicheck.platform.web.PageLanguages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ServerWebExchange;

/** "How is this calculated?": a list, and a page for each figure. */
@Controller
final class MethodController {

    private final MethodTexts texts;

    MethodController(MethodTexts texts) {
        this.texts = texts;
    }

    @GetMapping("/methode")
    String list(ServerWebExchange exchange, Model model) {
        model.addAttribute("texts", texts.list(PageLanguages.of(exchange)));
        return "method/list";
    }

    @GetMapping("/methode/{figure}")
    String figure(@PathVariable String figure, ServerWebExchange exchange, Model model) {
        MethodTopic topic = MethodTopic.of(figure)
                .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_ADDRESS, "there is no such explanation"));
        model.addAttribute("text", texts.get(topic, PageLanguages.of(exchange)));
        model.addAttribute("texts", texts.list(PageLanguages.of(exchange)));
        return "method/figure";
    }
}
