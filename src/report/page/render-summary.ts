import * as names from "../../words/messages";
import * as parts from "../kit/tables/messages";
import type { Report, ReportAnswer, SummaryLine } from "../kit/tables/section";
import { verdictSentence, verdictWord } from "../kit/words/verdict-words";
import { escapeHtml } from "./escape-html";
import * as messages from "./messages";
import { type RenderContext, renderFigure, renderTable } from "./render-block";

/** Four signs, drawn, because fonts lack some: supported, with limits, not supported, not tested. */
const SIGNS = {
  yes: "M3 8.5l3.5 3.5L13 4.5",
  partly: "M2 9c2-3.5 4-3.5 6-1s4 2.5 6-1",
  no: "M4 4l8 8M12 4l-8 8",
  untested: "M4 8h8",
} as const;

const SIGN_OF = {
  yes: "yes",
  partly: "partly",
  no: "no",
  undecided: "partly",
  "not-tested": "untested",
  "not-testable": "untested",
} as const satisfies Readonly<Record<string, keyof typeof SIGNS>>;

/** The first two screens: sample, key figures, items and groups; then answers, scores and cautions. */
export function renderSummary(report: Report, setting: RenderContext): string {
  const { sentence, figures, items, groups, lines, scores, cautions } = report.summary;
  const numbers = figures.map(
    ({ value, interval = "", label, range }) =>
      `<li><strong>${escapeHtml(value)}</strong>${interval === "" ? "" : ` <b>${escapeHtml(interval)}</b>`} <span>${setting.inline(label)}</span> <small>${setting.inline(range)}</small></li>`,
  );
  // Without a chart of groups, the scores stand beside the items.
  const table = scores === null ? "" : renderTable(scores, "", setting.inline);
  const isBeside = items !== null && groups === null;
  const charts = [
    ...[items, groups].flatMap((one) => (one === null ? [] : [renderFigure(one, setting)])),
    ...(isBeside ? [table] : []),
  ];
  const first = [
    sentence === "" ? "" : `<p class="lead">${setting.inline(sentence)}</p>`,
    numbers.length === 0 ? "" : `<ul class="figures">${numbers.join("")}</ul>`,
    charts.length === 0 ? "" : `<div class="beside">${charts.join("")}</div>`,
  ].join("");
  const notes = [
    isBeside ? "" : table,
    cautions.length === 0
      ? ""
      : `<div><h3>${parts.notToConclude()}</h3><ol class="cautions">${cautions.map((one) => `<li>${setting.inline(one)}</li>`).join("")}</ol></div>`,
  ];
  const second = [
    `<h2 id="answers">${parts.inShort()}</h2>`,
    lines.length === 0 ? "" : linesTable(lines, setting),
    `<div class="beside">${notes.join("")}</div>`,
  ].join("");
  const hasAnswers = lines.length + cautions.length > 0 || scores !== null;
  return [
    first === ""
      ? ""
      : `<section class="screen" id="summary" aria-label="${escapeHtml(messages.summary())}">${first}</section>`,
    hasAnswers ? `<section class="screen" aria-labelledby="answers">${second}</section>` : "",
  ].join("\n");
}

/** A row a question: verdict, the figure that decides, what to do; with the signs' key. */
function linesTable(lines: readonly SummaryLine[], setting: RenderContext): string {
  const hasTodo = lines.some(({ todo }) => todo !== undefined);
  const heads = [parts.columnQuestion(), names.columnVerdict(), parts.columnFigure()];
  const head = [...heads, ...(hasTodo ? [parts.columnTodo()] : [])].map(
    (one) => `<th scope="col">${one}</th>`,
  );
  const key = (["yes", "partly", "no", "not-tested"] as const).map(
    (verdict) => `<span class="${verdict}">${sign(verdict)}${parts.signLabel({ verdict })}</span>`,
  );
  return `<table class="lines"><caption class="unseen">${parts.inShort()}</caption><thead><tr>${head.join("")}</tr></thead><tbody>${lines.map((line) => summaryLine(line, hasTodo, setting)).join("")}</tbody></table><p class="key" aria-hidden="true">${key.join(" ")}</p>`;
}

function summaryLine(line: SummaryLine, hasTodo: boolean, { inline }: RenderContext): string {
  const { question, word, detail, verdict, place, todo = "" } = line;
  const asked = escapeHtml(question);
  const linked = place === null ? asked : `<a href="#section-${place}">${asked}</a>`;
  const shown = word === "" ? verdictWord(verdict) : word;
  const last = hasTodo ? `<td class="todo">${inline(todo)}</td>` : "";
  return `<tr class="${verdict}"><th scope="row">${linked}</th><td class="verdict">${sign(verdict)}${escapeHtml(shown)}</td><td>${inline(detail)}</td>${last}</tr>`;
}

function sign(verdict: ReportAnswer["verdict"]): string {
  if (verdict === "neutral") return "";
  return `<svg class="sign" viewBox="0 0 16 16" role="img" aria-label="${escapeHtml(parts.signLabel({ verdict }))}"><path d="${SIGNS[SIGN_OF[verdict]]}"/></svg> `;
}

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
