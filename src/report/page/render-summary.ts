import * as parts from "../kit/tables/messages";
import type { Report, ReportAnswer, ReportChart, SummaryLine } from "../kit/tables/section";
import { verdictSentence, verdictWord } from "../kit/words/verdict-words";
import { escapeHtml } from "./escape-html";
import * as messages from "./messages";
import { type RenderContext, renderFigure } from "./render-block";

const SIGNS: Readonly<Record<ReportAnswer["verdict"], string>> = {
  yes: "✓",
  partly: "◐",
  no: "✕",
  undecided: "?",
  "not-tested": "○",
  "not-testable": "–",
  neutral: "",
};

/** The first two screens: sample, key figures and items; then answers, groups and cautions. */
export function renderSummary(report: Report, setting: RenderContext): string {
  const { sentence, figures, items, lines, groups, cautions } = report.summary;
  const numbers = figures.map(
    ({ value, label, range }) =>
      `<li><strong>${escapeHtml(value)}</strong> <span>${setting.inline(label)}</span> <small>${setting.inline(range)}</small></li>`,
  );
  const first = [
    sentence === "" ? "" : `<p class="lead">${setting.inline(sentence)}</p>`,
    numbers.length === 0 ? "" : `<ul class="figures">${numbers.join("")}</ul>`,
    chart(items, setting),
  ].join("");
  const second = [
    `<h2 id="answers">${parts.inShort()}</h2>`,
    lines.length === 0
      ? ""
      : `<ul class="lines">${lines.map((line) => summaryLine(line, setting)).join("")}</ul>`,
    `<div class="beside">`,
    chart(groups, setting),
    cautions.length === 0
      ? ""
      : `<div><h3>${parts.notToConclude()}</h3><ol class="cautions">${cautions.map((one) => `<li>${setting.inline(one)}</li>`).join("")}</ol></div>`,
    "</div>",
  ].join("");
  const hasAnswers = lines.length + cautions.length > 0 || groups !== null;
  return [
    first === ""
      ? ""
      : `<section class="screen" id="summary" aria-label="${escapeHtml(messages.summary())}">${first}</section>`,
    hasAnswers ? `<section class="screen" aria-labelledby="answers">${second}</section>` : "",
  ].join("\n");
}

const chart = (one: ReportChart | null, setting: RenderContext): string =>
  one === null ? "" : renderFigure(one, setting);

function summaryLine(line: SummaryLine, { inline }: RenderContext): string {
  const { question, word, detail, verdict, place } = line;
  const asked = escapeHtml(question);
  const linked = place === null ? asked : `<a href="#section-${place}">${asked}</a>`;
  const shown = word === "" ? verdictWord(verdict) : word;
  return `<li class="${verdict}"><span class="question">${linked}</span> <span class="verdict">${sign(verdict)}${escapeHtml(shown)}</span> <span class="detail">${inline(detail)}</span></li>`;
}

const sign = (verdict: ReportAnswer["verdict"]): string =>
  SIGNS[verdict] === "" ? "" : `<span aria-hidden="true">${SIGNS[verdict]} </span>`;

export function renderAnswers(answers: readonly ReportAnswer[], { inline }: RenderContext): string {
  if (answers.length === 0) return "";
  const items = answers.map(({ question, answer, verdict }) => {
    const shown = `<span class="verdict">${sign(verdict)}${escapeHtml(verdictSentence(verdict))}</span> `;
    const word = verdict === "neutral" ? "" : shown;
    return `<p class="${verdict}"><strong>${escapeHtml(question)}</strong> ${word}${inline(answer)}</p>`;
  });
  return `<div class="opening">${items.join("")}</div>`;
}

export const noteBox = (note: string | null): string =>
  note === null ? "" : `<p class="note" role="note">${escapeHtml(note)}</p>`;
