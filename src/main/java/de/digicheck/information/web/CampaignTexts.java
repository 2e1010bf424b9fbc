package de.digicheck.information.web;

import de.digicheck.campaign.Campaign;
import de.digicheck.information.InformationText;
import de.digicheck.platform.web.Markdown;
import de.digicheck.platform.web.PageLanguages;
import de.digicheck.platform.web.TownFiles;
import de.digicheck.shared.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.PropertyPlaceholderHelper;

/** The texts, read once at the start, filled for a campaign. A name in double braces that nobody knows is an error. */
final class CampaignTexts {

    /** Easy-to-read German (<i>Leichte Sprache</i>). */
    static final Language EASY = new Language("de-x-leicht");

    private static final String EASY_NAME = "leichte-sprache";
    private static final String CONTROLLER = "verantwortlich";
    private static final PropertyPlaceholderHelper BRACES =
            new PropertyPlaceholderHelper("{{", "}}", null, null, false);

    private final CampaignWords words;
    private final Map<InformationText, Map<Language, String>> texts = new HashMap<>();
    private final Map<Language, String> controller;
    private final String easy;

    CampaignTexts(TownFiles files, CampaignWords words) {
        this.words = words;
        for (InformationText text : InformationText.values()) {
            texts.put(text, files.read(text.word(), PageLanguages.ALL));
        }
        controller = files.read(CONTROLLER, PageLanguages.ALL);
        easy = Optional.ofNullable(files.read(EASY_NAME, List.of(EASY)).get(EASY))
                .orElseThrow();
    }

    /** A text as HTML, in the language it is there in. */
    Filled fill(InformationText text, Campaign campaign, Language wanted) {
        Map<Language, String> written = Optional.ofNullable(texts.get(text)).orElseThrow();
        Language language = written.containsKey(wanted) ? wanted : Language.GERMAN;
        return filled(Optional.ofNullable(written.get(language)).orElseThrow(), campaign, language);
    }

    /** The information in easy-to-read German. */
    Filled easy(Campaign campaign) {
        return filled(easy, campaign, EASY);
    }

    private Filled filled(String text, Campaign campaign, Language language) {
        Map<String, String> all = new HashMap<>(words.of(campaign, language));
        all.put("controller", controller.getOrDefault(language, controller.getOrDefault(Language.GERMAN, "")));
        return new Filled(language.tag(), Markdown.html(BRACES.replacePlaceholders(text, all::get)));
    }

    /** A text that can be shown. */
    record Filled(String language, String html) {}
}
