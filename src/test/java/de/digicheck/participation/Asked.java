package de.digicheck.participation;

import de.digicheck.fixtures.QuestionnaireText;
import de.digicheck.questionnaire.Questionnaire;

/** A questionnaire with every type of question. */
final class Asked {

    static final String QUESTIONS = """
            - {key: info, type: information, text: {de: Vorab}}
            - {key: l, type: likert, scale: agree, polarity: positive, required: true, text: {de: L}}
            - {key: m, type: matrix, scale: plain, text: {de: M}, rows: [{key: m1, polarity: positive, text: {de: M1}}, {key: m2, polarity: positive, text: {de: M2}}]}
            - {key: s, type: single-choice, text: {de: S}, options: [{key: a, text: {de: A}}, {key: b, text: {de: B}}]}
            - {key: c, type: multiple-choice, at-most: 2, text: {de: C}, options: [{key: a, text: {de: A}}, {key: b, text: {de: B}}, {key: d, text: {de: D}}, {key: none, exclusive: true, text: {de: N}}]}
            - {key: r, type: ranking, top: 2, text: {de: R}, options: [{key: a, text: {de: A}}, {key: b, text: {de: B}}, {key: d, text: {de: D}}]}
            - {key: n, type: number, min: 0, max: 1000, text: {de: N}}
            - {key: j, type: yes-no, text: {de: J}}
            - {key: p, type: importance-satisfaction, scale: agree, text: {de: P}}
            - {key: t, type: long-text, text: {de: T}}
            - {key: k, type: short-text, max-length: 5, text: {de: K}}
            - {key: h, type: likert, scale: agree, polarity: positive, required: true, text: {de: H}, visible-if: {item: j, equals: "yes"}}
            """;

    static final Questionnaire QUESTIONNAIRE = QuestionnaireText.of(QUESTIONS);

    static final AnswerForm FORM = new AnswerForm(QUESTIONNAIRE);

    private Asked() {}
}
