import type { Analysis } from "../../analysis/analysis";
import { COSMIN, type CosminEvidence, type CosminProperty } from "../../validity/cosmin";
import { formatCell } from "../../words/format";
import type { ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { modelLabel } from "../kit/words/model-names";
import { coefficient, counted, listed, numberWord, paragraph, texts } from "../kit/words/phrases";

const NAMES: Readonly<Record<CosminProperty["property"], string>> = {
  content: "Content validity",
  structural: "Structural validity",
  "internal-consistency": "Internal consistency",
  invariance: "Cross-cultural validity, measurement invariance",
  reliability: "Reliability (repeated)",
  "measurement-error": "Measurement error",
  criterion: "Criterion validity",
  hypotheses: "Hypotheses testing",
  responsiveness: "Responsiveness",
};

const RATINGS: Readonly<Record<CosminProperty["rating"], string>> = {
  "+": "+\u00a0sufficient",
  "-": "−\u00a0insufficient",
  "?": "?\u00a0not\u00a0known",
};

type Figures = CosminProperty["figures"];

const figure = (figures: Figures, key: string): string => formatCell(figures[key] ?? null, "coefficient2");
const number = (figures: Figures, key: string): number => figures[key] ?? 0;

const groups = (of: string | null): string => listed((of ?? "").split(", "));

const EVIDENCE: Readonly<Record<CosminEvidence, (of: CosminProperty, analysis: Analysis) => string>> = {
  "not-from-answers": () => "Answers cannot show it: ask people and experts about the items.",
  "one-occasion": () => "Not from one occasion: it needs change in between.",
  "no-model": () => "No confirmatory model has a proper solution.",
  "not-testable": () => "The model has no degrees of freedom.",
  "fit-indices": ({ of, figures }, analysis) =>
    `${modelLabel(analysis, of ?? "")}: CFI ${figure(figures, "cfi")}, TLI ${figure(figures, "tli")}, RMSEA ${figure(figures, "rmsea")}, SRMR ${figure(figures, "srmr")}.`,
  "structure-first": ({ figures }) =>
    figures.lowestAlpha == null
      ? "No alpha is defined."
      : `Counts only where the structure is sufficient; lowest alpha ${figure(figures, "lowestAlpha")}.`,
  alphas: ({ figures }) =>
    `Lowest alpha ${figure(figures, "lowestAlpha")} of ${counted(number(figures, "scales"), "scale")}.`,
  "no-groups": () => "No groups were compared.",
  "groups-misfit": ({ of }) => `The model fits not in every group by ${groups(of)}: no difference is told.`,
  "groups-undecided": ({ of }) => `Undecided by ${groups(of)}.`,
  "groups-alike": ({ of }) => `Comparable by ${groups(of)}.`,
  "items-differ": ({ of, figures }) =>
    `Items differ by ${groups(of)} (${number(figures, "differ")} of ${counted(number(figures, "groupings"), "grouping")}).`,
  "no-repeat": () => "No second occasion or rater.",
  "no-figure": () => "Hidden, or not defined.",
  intraclass: ({ figures }) => `Lowest intraclass correlation ${figure(figures, "intraclass")}.`,
  "no-important-change": ({ figures }) =>
    paragraph(
      figures.detectable != null &&
        `Changes of up to ${formatCell(figures.detectable, "decimal1")} may be chance.`,
      "Which change matters to people is not known.",
    ),
  changes: ({ of, figures }) =>
    `${of}: changes of up to ${formatCell(figures.detectable ?? null, "decimal1")} may be chance; ${formatCell(figures.important ?? null, "decimal1")} matters to people.`,
  "no-gold-standard": () => "The definition names no gold standard.",
  criteria: ({ figures }) =>
    `Lowest correlation (of yes or no: area under the curve) with a gold standard ${figure(figures, "lowest")}, of ${number(figures, "criteria")}.`,
  "no-hypotheses": () => "The definition states no hypotheses.",
  hypotheses: ({ figures }) =>
    `${texts(
      `${number(figures, "confirmed")} of ${counted(number(figures, "stated"), "result")} of stated hypotheses confirmed`,
      number(figures, "undecided") > 0 && `${number(figures, "undecided")} undecided`,
    ).join(", ")}.`,
};

/** Numbers of sufficient, insufficient and indeterminate properties; and without external variables, how to declare them. */
export function propertiesSentence({ validity }: Analysis): string {
  const all = validity?.properties ?? [];
  const count = (rating: CosminProperty["rating"]): string => {
    const found = all.filter((one) => one.rating === rating).length;
    return found === 0 ? "none" : numberWord(found);
  };
  return paragraph(
    `Of ${numberWord(all.length)} measurement properties ${count("+")} ${/^(?:one|none)$/.test(count("+")) ? "is" : "are"} sufficient, ${count("-")} insufficient, and ${count("?")} cannot be told from these answers.`,
    "The definition names nothing that scores should go with: it is said under “external”.",
  );
}

export function propertiesTable(analysis: Analysis): ReportTable | null {
  const { validity } = analysis;
  return tableOf(validity?.properties ?? [], {
    id: "measurement-properties",
    title: "Measurement properties",
    columns: [
      column(["property", "Property", "text"], ({ property }) => NAMES[property]),
      column(["evidence", "Evidence", "text"], (own) => EVIDENCE[own.evidence](own, analysis)),
      column(["rating", "Rating", "text"], ({ rating }) => RATINGS[rating]),
    ],
    notes: [
      `COSMIN’s criteria (Prinsen et al., 2018): CFI or TLI above ${coefficient(COSMIN.cfi)}, RMSEA below ${coefficient(COSMIN.rmsea)} or SRMR below ${coefficient(COSMIN.srmr)}; alpha and repeated reliability ${coefficient(COSMIN.alpha)}; gold standards ${coefficient(COSMIN.criterion)}.`,
      `Measurement error: detectable below important changes. Hypotheses: ${formatCell(100 * COSMIN.hypotheses, "integer")}% confirmed, by their intervals.`,
      "They rate the result, not the quality of the study.",
    ],
  });
}
