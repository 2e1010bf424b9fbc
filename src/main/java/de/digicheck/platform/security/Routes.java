package de.digicheck.platform.security;

import static de.digicheck.platform.security.Right.ADMINISTER;
import static de.digicheck.platform.security.Right.AGREE;
import static de.digicheck.platform.security.Right.AGREE_TO_PROJECTS;
import static de.digicheck.platform.security.Right.BUNDLE_IDEAS;
import static de.digicheck.platform.security.Right.EDIT_DECISIONS;
import static de.digicheck.platform.security.Right.EDIT_DOSSIERS;
import static de.digicheck.platform.security.Right.EDIT_PROJECTS;
import static de.digicheck.platform.security.Right.EXCHANGE;
import static de.digicheck.platform.security.Right.FILL_OFFICE_CHECKS;
import static de.digicheck.platform.security.Right.MOVE_CAMPAIGNS;
import static de.digicheck.platform.security.Right.PLAN_ROADMAP;
import static de.digicheck.platform.security.Right.PUBLIC;
import static de.digicheck.platform.security.Right.PUBLISH_RESULTS;
import static de.digicheck.platform.security.Right.RATE_PROJECTS;
import static de.digicheck.platform.security.Right.REDACT;
import static de.digicheck.platform.security.Right.RUN_CAMPAIGNS;
import static de.digicheck.platform.security.Right.SCREEN_PROJECTS;
import static de.digicheck.platform.security.Right.SEE_AUDIT_LOG;
import static de.digicheck.platform.security.Right.SEE_CAMPAIGNS;
import static de.digicheck.platform.security.Right.SEE_DECISIONS;
import static de.digicheck.platform.security.Right.SEE_DOSSIERS;
import static de.digicheck.platform.security.Right.SEE_IDEAS;
import static de.digicheck.platform.security.Right.SEE_OFFICE_CHECKS;
import static de.digicheck.platform.security.Right.SEE_PROJECTS;
import static de.digicheck.platform.security.Right.SEE_RESULTS;
import static de.digicheck.platform.security.Right.SEE_REVIEWS;
import static de.digicheck.platform.security.Right.SEE_ROADMAP;
import static de.digicheck.platform.security.Right.SEE_SCREENING;
import static de.digicheck.platform.security.Right.SEE_TURNOUT;
import static de.digicheck.platform.security.Right.SIGNED_IN;
import static de.digicheck.platform.security.Right.SIGN_IN;
import static de.digicheck.platform.security.Right.TRY_RANKINGS;
import static de.digicheck.platform.security.Right.WEIGH_CRITERIA;
import static de.digicheck.platform.security.Right.WRITE_REVIEWS;
import static de.digicheck.platform.security.Route.Method.GET;
import static de.digicheck.platform.security.Route.Method.POST;

import java.util.List;

/**
 * Every address of the service. What is not in this table does not exist: it is refused before any controller sees it. A
 * row stands before the rows whose pattern matches the same path.
 */
public final class Routes {

    /** The table. */
    public static final List<Route> ALL = List.of(
            // everybody
            new Route(GET, "/", PUBLIC),
            new Route(GET, "/impressum", PUBLIC),
            new Route(GET, "/datenschutz", PUBLIC),
            new Route(GET, "/barrierefreiheit", PUBLIC),
            new Route(GET, "/veroeffentlicht", PUBLIC),
            new Route(GET, "/veroeffentlicht/beschluesse", PUBLIC),
            new Route(GET, "/veroeffentlicht/{campaign}", PUBLIC),
            new Route(GET, "/veroeffentlicht/{campaign}/leicht", PUBLIC),
            new Route(GET, "/methode", PUBLIC),
            new Route(GET, "/methode/{figure}", PUBLIC),
            new Route(GET, "/assets/**", PUBLIC),
            new Route(GET, "/actuator/health", PUBLIC),
            new Route(GET, "/actuator/health/**", PUBLIC),
            new Route(GET, "/v3/api-docs", PUBLIC),
            new Route(GET, "/v3/api-docs.yaml", PUBLIC),

            // taking part
            new Route(GET, "/o/{campaign}", PUBLIC),
            new Route(GET, "/s/{code}", PUBLIC),
            new Route(GET, "/teilnahme", PUBLIC),
            new Route(POST, "/teilnahme", PUBLIC),
            new Route(GET, "/teilnahme/**", PUBLIC),
            new Route(POST, "/teilnahme/**", PUBLIC),
            new Route(POST, "/api/v1/participations", PUBLIC),

            // an idea at any time
            new Route(GET, "/idee", PUBLIC),
            new Route(POST, "/idee", PUBLIC),

            // adding to the check of an office by its link
            new Route(GET, "/team/{link}", PUBLIC),
            new Route(POST, "/team/{link}", PUBLIC),
            new Route(GET, "/team/{link}/prozess", PUBLIC),
            new Route(POST, "/team/{link}/prozess", PUBLIC),

            // own account
            new Route(GET, "/anmeldung", SIGN_IN),
            new Route(POST, "/anmeldung", SIGN_IN),
            new Route(POST, "/abmeldung", SIGNED_IN),
            new Route(GET, "/konto", SIGNED_IN),
            new Route(POST, "/konto", SIGNED_IN),
            new Route(GET, "/konto/einrichten", SIGN_IN),
            new Route(POST, "/konto/einrichten", SIGN_IN),

            // campaigns
            new Route(GET, "/erhebungen", SEE_CAMPAIGNS),
            new Route(GET, "/erhebungen/neu", RUN_CAMPAIGNS),
            new Route(POST, "/erhebungen/neu", RUN_CAMPAIGNS),
            new Route(GET, "/erhebungen/{campaign}", SEE_CAMPAIGNS),
            new Route(GET, "/erhebungen/{campaign}/bedingungen", SEE_CAMPAIGNS),
            new Route(GET, "/erhebungen/{campaign}/vorschau", SEE_CAMPAIGNS),
            new Route(POST, "/erhebungen/{campaign}/vorschau", SEE_CAMPAIGNS),
            new Route(GET, "/erhebungen/{campaign}/unterlagen", SEE_CAMPAIGNS),
            new Route(GET, "/erhebungen/{campaign}/unterlagen/{paper}", SEE_CAMPAIGNS),
            new Route(GET, "/erhebungen/{campaign}/bearbeiten", RUN_CAMPAIGNS),
            new Route(POST, "/erhebungen/{campaign}/bearbeiten", RUN_CAMPAIGNS),
            new Route(GET, "/erhebungen/{campaign}/verlaengern", RUN_CAMPAIGNS),
            new Route(POST, "/erhebungen/{campaign}/verlaengern", RUN_CAMPAIGNS),
            new Route(GET, "/erhebungen/{campaign}/beteiligung/{party}", RUN_CAMPAIGNS),
            new Route(POST, "/erhebungen/{campaign}/beteiligung/{party}", RUN_CAMPAIGNS),
            new Route(GET, "/erhebungen/{campaign}/codes", SEE_CAMPAIGNS),
            new Route(POST, "/erhebungen/{campaign}/codes", RUN_CAMPAIGNS),
            new Route(POST, "/erhebungen/{campaign}/codes/pruefen", RUN_CAMPAIGNS),
            new Route(GET, "/erhebungen/{campaign}/codes/zurueckziehen", RUN_CAMPAIGNS),
            new Route(POST, "/erhebungen/{campaign}/codes/zurueckziehen", RUN_CAMPAIGNS),
            new Route(POST, "/erhebungen/{campaign}/codes/entwerten", RUN_CAMPAIGNS),
            new Route(GET, "/erhebungen/{campaign}/codes/erinnerung", RUN_CAMPAIGNS),
            new Route(POST, "/erhebungen/{campaign}/codes/erinnerung", RUN_CAMPAIGNS),
            new Route(POST, "/erhebungen/{campaign}/codes/erinnerung/senden", RUN_CAMPAIGNS),
            new Route(GET, "/erhebungen/{campaign}/fragebogen", SEE_CAMPAIGNS),
            new Route(GET, "/erhebungen/{campaign}/einheiten", SEE_CAMPAIGNS),
            new Route(POST, "/erhebungen/{campaign}/einheiten", RUN_CAMPAIGNS),
            new Route(GET, "/erhebungen/{campaign}/ruecklauf", SEE_TURNOUT),
            new Route(GET, "/erhebungen/{campaign}/schritt/{state}", RUN_CAMPAIGNS),
            new Route(POST, "/erhebungen/{campaign}/schritt/{state}", RUN_CAMPAIGNS),
            new Route(GET, "/mitbestimmung/{campaign}", AGREE),
            new Route(POST, "/mitbestimmung/{campaign}", AGREE),
            new Route(GET, "/mitbestimmung/{campaign}/verschaerfen", AGREE),
            new Route(POST, "/mitbestimmung/{campaign}/verschaerfen", AGREE),
            new Route(GET, "/mitbestimmung/{campaign}/schluessel", AGREE),
            new Route(POST, "/mitbestimmung/{campaign}/schluessel", AGREE),
            new Route(GET, "/mitbestimmung/{campaign}/pruefblatt", AGREE),
            new Route(GET, "/api/v1/campaigns", SEE_CAMPAIGNS),
            new Route(POST, "/api/v1/campaigns", RUN_CAMPAIGNS),
            new Route(GET, "/api/v1/campaigns/{campaign}", SEE_CAMPAIGNS),
            new Route(POST, "/api/v1/campaigns/{campaign}/plan", RUN_CAMPAIGNS),
            new Route(POST, "/api/v1/campaigns/{campaign}/grid", RUN_CAMPAIGNS),
            new Route(POST, "/api/v1/campaigns/{campaign}/transitions", MOVE_CAMPAIGNS),
            new Route(POST, "/api/v1/campaigns/{campaign}/statements", RUN_CAMPAIGNS),
            new Route(POST, "/api/v1/campaigns/{campaign}/extension", RUN_CAMPAIGNS),
            new Route(POST, "/api/v1/campaigns/{campaign}/terms", AGREE),
            new Route(POST, "/api/v1/campaigns/{campaign}/codes", RUN_CAMPAIGNS),
            new Route(GET, "/api/v1/campaigns/{campaign}/turnout", SEE_TURNOUT),
            new Route(GET, "/api/v1/campaigns/{campaign}/progress", SEE_CAMPAIGNS),

            // administration
            new Route(GET, "/verwaltung", ADMINISTER),
            new Route(GET, "/verwaltung/konten", ADMINISTER),
            new Route(GET, "/verwaltung/konten/neu", ADMINISTER),
            new Route(POST, "/verwaltung/konten/neu", ADMINISTER),
            new Route(GET, "/verwaltung/konten/{account}", ADMINISTER),
            new Route(POST, "/verwaltung/konten/{account}", ADMINISTER),
            new Route(POST, "/verwaltung/konten/{account}/sperre", ADMINISTER),
            new Route(POST, "/verwaltung/konten/{account}/code", ADMINISTER),
            new Route(GET, "/verwaltung/anmeldungen", ADMINISTER),
            new Route(GET, "/verwaltung/einheiten", ADMINISTER),
            new Route(POST, "/verwaltung/einheiten", ADMINISTER),
            new Route(GET, "/verwaltung/texte", ADMINISTER),
            new Route(GET, "/verwaltung/aufbewahrung", SEE_AUDIT_LOG),
            new Route(GET, "/verwaltung/protokoll", SEE_AUDIT_LOG),
            new Route(GET, "/verwaltung/protokoll.csv", SEE_AUDIT_LOG),

            // results and what follows from them
            new Route(GET, "/api/v1/campaigns/{campaign}/results", SEE_RESULTS),
            new Route(GET, "/uebersicht", SEE_RESULTS),
            new Route(GET, "/ergebnisse", SEE_RESULTS),
            new Route(GET, "/ergebnisse/{campaign}", SEE_RESULTS),
            new Route(GET, "/ergebnisse/{campaign}/felder/{field}", SEE_RESULTS),
            new Route(GET, "/ergebnisse/{campaign}/einheiten/{part}", SEE_RESULTS),
            new Route(GET, "/ergebnisse/{campaign}/vergleich", SEE_RESULTS),
            new Route(GET, "/ergebnisse/{campaign}/lernen", SEE_RESULTS),
            new Route(GET, "/ergebnisse/{campaign}/veroeffentlichen", PUBLISH_RESULTS),
            new Route(POST, "/ergebnisse/{campaign}/veroeffentlichen", PUBLISH_RESULTS),
            new Route(GET, "/prioritaeten", SEE_PROJECTS),
            new Route(GET, "/prioritaeten/vorauswahl", SEE_SCREENING),
            new Route(POST, "/prioritaeten/vorauswahl", SCREEN_PROJECTS),
            new Route(GET, "/api/v1/screening", SEE_SCREENING),
            new Route(GET, "/api/v1/screening/{project}/versions", SEE_SCREENING),
            new Route(POST, "/api/v1/screening/{project}", SCREEN_PROJECTS),
            new Route(GET, "/prioritaeten/was-waere-wenn", TRY_RANKINGS),
            new Route(GET, "/prioritaeten/gewichte", TRY_RANKINGS),
            new Route(GET, "/prioritaeten/gewichte/festlegen", WEIGH_CRITERIA),
            new Route(POST, "/prioritaeten/gewichte/festlegen", WEIGH_CRITERIA),
            new Route(GET, "/prioritaeten/gewichte/protokoll/{version}", SEE_PROJECTS),
            new Route(GET, "/prioritaeten/gewichte/protokoll/{version}/pdf", SEE_PROJECTS),
            new Route(GET, "/projekte/{project}/begruendung", SEE_PROJECTS),

            // roadmap
            new Route(GET, "/fahrplan", SEE_ROADMAP),
            new Route(GET, "/fahrplan/neu", PLAN_ROADMAP),
            new Route(POST, "/fahrplan/neu", PLAN_ROADMAP),
            new Route(GET, "/fahrplan/{version}", SEE_ROADMAP),
            new Route(GET, "/fahrplan/{version}/anlage.pdf", SEE_ROADMAP),
            new Route(GET, "/fahrplan/{version}/anlage.xlsx", SEE_ROADMAP),
            new Route(GET, "/fahrplan/{version}/finanzplan.pdf", SEE_ROADMAP),
            new Route(GET, "/fahrplan/{version}/finanzplan.xlsx", SEE_ROADMAP),
            new Route(GET, "/fahrplan/{version}/verschieben", PLAN_ROADMAP),
            new Route(POST, "/fahrplan/{version}/verschieben", PLAN_ROADMAP),
            new Route(GET, "/fahrplan/{version}/festlegen", PLAN_ROADMAP),
            new Route(POST, "/fahrplan/{version}/festlegen", PLAN_ROADMAP),
            new Route(GET, "/finanzplan", SEE_ROADMAP),
            // reviews of parts
            new Route(GET, "/meine-einheit", SEE_REVIEWS),
            new Route(GET, "/meine-einheit/{campaign}/{part}", SEE_REVIEWS),
            new Route(GET, "/meine-einheit/{campaign}/{part}/{step}", WRITE_REVIEWS),
            new Route(POST, "/meine-einheit/{campaign}/{part}/{step}", WRITE_REVIEWS),
            new Route(GET, "/digitallotsen", SEE_REVIEWS),
            // checks of offices
            new Route(GET, "/digichecks", SEE_OFFICE_CHECKS),
            new Route(GET, "/digichecks/neu", FILL_OFFICE_CHECKS),
            new Route(POST, "/digichecks/neu", FILL_OFFICE_CHECKS),
            new Route(GET, "/digichecks/{check}", SEE_OFFICE_CHECKS),
            new Route(GET, "/digichecks/{check}/bericht.pdf", SEE_OFFICE_CHECKS),
            new Route(GET, "/digichecks/{check}/verlauf", SEE_OFFICE_CHECKS),
            new Route(GET, "/digichecks/{check}/team", FILL_OFFICE_CHECKS),
            new Route(POST, "/digichecks/{check}/team", FILL_OFFICE_CHECKS),
            new Route(POST, "/digichecks/{check}/team/beenden", FILL_OFFICE_CHECKS),
            new Route(GET, "/digichecks/{check}/bearbeiten", FILL_OFFICE_CHECKS),
            new Route(POST, "/digichecks/{check}/bearbeiten", FILL_OFFICE_CHECKS),
            new Route(GET, "/digichecks/{check}/prozesse/{process}", FILL_OFFICE_CHECKS),
            new Route(POST, "/digichecks/{check}/prozesse/{process}", FILL_OFFICE_CHECKS),
            new Route(GET, "/digichecks/{check}/prozesse/{process}/entfernen", FILL_OFFICE_CHECKS),
            new Route(POST, "/digichecks/{check}/prozesse/{process}/entfernen", FILL_OFFICE_CHECKS),

            // free texts before anybody else reads them
            new Route(GET, "/schwaerzen", REDACT),
            new Route(GET, "/schwaerzen/{batch}", REDACT),
            new Route(POST, "/schwaerzen/{batch}", REDACT),

            // ideas
            new Route(GET, "/ideen", SEE_IDEAS),
            new Route(GET, "/ideen/vorschlaege", BUNDLE_IDEAS),
            new Route(GET, "/ideen/workshop", BUNDLE_IDEAS),
            new Route(POST, "/ideen/workshop", BUNDLE_IDEAS),
            new Route(POST, "/ideen/buendeln", BUNDLE_IDEAS),
            new Route(GET, "/ideen/idee/{idea}", SEE_IDEAS),
            new Route(POST, "/ideen/idee/{idea}", BUNDLE_IDEAS),
            new Route(POST, "/ideen/idee/{idea}/loesen", BUNDLE_IDEAS),
            new Route(GET, "/ideen/{bundle}", SEE_IDEAS),
            new Route(POST, "/ideen/{bundle}", BUNDLE_IDEAS),
            new Route(GET, "/api/v1/ideas", SEE_IDEAS),
            new Route(GET, "/api/v1/ideas/bundles", SEE_IDEAS),
            new Route(GET, "/api/v1/ideas/{idea}/similar", SEE_IDEAS),

            // what pilots tell each other
            new Route(GET, "/austausch", EXCHANGE),
            new Route(POST, "/austausch", EXCHANGE),
            new Route(GET, "/austausch/{insight}", EXCHANGE),
            new Route(POST, "/austausch/{insight}", EXCHANGE),
            new Route(GET, "/api/v1/exchange", EXCHANGE),
            new Route(POST, "/api/v1/exchange", EXCHANGE),
            new Route(GET, "/api/v1/exchange/{insight}", EXCHANGE),
            new Route(POST, "/api/v1/exchange/{insight}/replies", EXCHANGE),
            new Route(POST, "/api/v1/exchange/{insight}/outline", EXCHANGE),

            // outlines of projects
            new Route(POST, "/projekte/aus-erkenntnis", EXCHANGE),
            new Route(POST, "/projekte/aus-digicheck", EDIT_PROJECTS),
            new Route(POST, "/projekte/aus-ideen", EDIT_PROJECTS),
            new Route(GET, "/projekte", SEE_PROJECTS),
            new Route(GET, "/projekte/neu", EDIT_PROJECTS),
            new Route(POST, "/projekte/neu", EDIT_PROJECTS),
            new Route(GET, "/projekte/abhaengigkeiten", SEE_PROJECTS),
            new Route(GET, "/projekte/fachkonzepte", SEE_PROJECTS),
            new Route(POST, "/projekte/fachkonzepte", EDIT_PROJECTS),
            new Route(GET, "/projekte/{project}", SEE_PROJECTS),
            new Route(GET, "/projekte/{project}/verlauf", SEE_PROJECTS),
            new Route(GET, "/projekte/{project}/bearbeiten", EDIT_PROJECTS),
            new Route(POST, "/projekte/{project}/bearbeiten", EDIT_PROJECTS),
            new Route(GET, "/projekte/{project}/bewertung", RATE_PROJECTS),
            new Route(POST, "/projekte/{project}/bewertung", RATE_PROJECTS),
            new Route(GET, "/projekte/{project}/zustimmung", AGREE_TO_PROJECTS),
            new Route(POST, "/projekte/{project}/zustimmung", AGREE_TO_PROJECTS),
            new Route(GET, "/projekte/{project}/bestaetigen", EDIT_PROJECTS),
            new Route(POST, "/projekte/{project}/bestaetigen", EDIT_PROJECTS),
            new Route(GET, "/api/v1/projects", SEE_PROJECTS),
            new Route(POST, "/api/v1/projects", EDIT_PROJECTS),
            new Route(GET, "/api/v1/projects/{project}", SEE_PROJECTS),
            new Route(GET, "/api/v1/projects/{project}/versions", SEE_PROJECTS),
            new Route(POST, "/api/v1/projects/{project}/versions", RATE_PROJECTS),
            new Route(POST, "/api/v1/projects/{project}/confirmations", EDIT_PROJECTS),

            // decisions
            new Route(GET, "/beschluesse", SEE_DECISIONS),
            new Route(GET, "/beschluesse/neu", EDIT_DECISIONS),
            new Route(POST, "/beschluesse/neu", EDIT_DECISIONS),
            new Route(GET, "/beschluesse/veroeffentlichung", EDIT_DECISIONS),
            new Route(POST, "/beschluesse/veroeffentlichung", EDIT_DECISIONS),
            new Route(GET, "/beschluesse/{number}", SEE_DECISIONS),
            new Route(GET, "/beschluesse/{number}/vorlage.pdf", SEE_DECISIONS),
            new Route(GET, "/beschluesse/{number}/sitzung", EDIT_DECISIONS),
            new Route(POST, "/beschluesse/{number}/sitzung", EDIT_DECISIONS),
            new Route(GET, "/beschluesse/{number}/ergebnis", EDIT_DECISIONS),
            new Route(POST, "/beschluesse/{number}/ergebnis", EDIT_DECISIONS),
            new Route(GET, "/beschluesse/{number}/umsetzung", EDIT_DECISIONS),
            new Route(POST, "/beschluesse/{number}/umsetzung", EDIT_DECISIONS),
            new Route(GET, "/beschluesse/{number}/oeffentlichkeit", EDIT_DECISIONS),
            new Route(POST, "/beschluesse/{number}/oeffentlichkeit", EDIT_DECISIONS),

            // dossiers for committees
            new Route(GET, "/dossiers", SEE_DOSSIERS),
            new Route(GET, "/dossiers/neu", EDIT_DOSSIERS),
            new Route(POST, "/dossiers/neu", EDIT_DOSSIERS),
            new Route(GET, "/dossiers/{dossier}", SEE_DOSSIERS),
            new Route(GET, "/dossiers/{dossier}/unterlage.pdf", SEE_DOSSIERS),
            new Route(GET, "/dossiers/{dossier}/bearbeiten", EDIT_DOSSIERS),
            new Route(POST, "/dossiers/{dossier}/bearbeiten", EDIT_DOSSIERS),
            new Route(GET, "/dossiers/{dossier}/loeschen", EDIT_DOSSIERS),
            new Route(POST, "/dossiers/{dossier}/loeschen", EDIT_DOSSIERS),
            new Route(GET, "/dossiers/{dossier}/festschreiben", EDIT_DOSSIERS),
            new Route(POST, "/dossiers/{dossier}/festschreiben", EDIT_DOSSIERS),
            new Route(GET, "/dossiers/{dossier}/bereitstellen", EDIT_DOSSIERS),
            new Route(POST, "/dossiers/{dossier}/bereitstellen", EDIT_DOSSIERS),
            new Route(POST, "/dossiers/{dossier}/bereitstellen/beenden", EDIT_DOSSIERS),
            new Route(GET, "/api/v1/dossiers", SEE_DOSSIERS),
            new Route(GET, "/api/v1/dossiers/{dossier}", SEE_DOSSIERS));

    private Routes() {}
}
