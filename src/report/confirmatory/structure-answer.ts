import { type Analysis, isExplored } from "../../analysis/analysis";
import { factorCriteria } from "../../factor/model/criteria";
import type { VerdictCode } from "../../verdicts/declared-structure";
import { type FitVerdict, type JudgedCfa, judgedFit } from "../../verdicts/judged-fit";
import type { StructureVerdict } from "../../verdicts/structure-verdict";
import { formatCell } from "../../words/format";
import { closestFactors, shownModel, shownStructure, structureVerdictOf } from "../kit/shown-model";
import type { ReportAnswer, ReportTable, Verdict } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { coefficient, hasAllItems, listed, paragraph, quoted, texts } from "../kit/words/phrases";
import { problemText, typeset } from "../kit/words/typeset";

const FIT_WORDS: Readonly<Record<FitVerdict, string>> = {
  fits: "fits",
  "fits-closely": "fits closely",
  undecided: "cannot be told from a wrong one",
  "does-not-fit": "does not fit",
  "not-testable": "is not testable",
};

export const VERDICTS: Readonly<Record<VerdictCode, Verdict>> = {
  supported: "yes",
  partly: "partly",
  "not shown": "no",
  undecided: "undecided",
  "not testable": "not-testable",
};

export function structureAnswer(analysis: Analysis): ReportAnswer | null {
  const structure = shownStructure(analysis);
  const answer = paragraph(patternSentence(analysis), ...fitSentences(analysis));
  if (answer === "") return null;
  const code = structure === null ? null : structureVerdictOf(analysis, structure).code;
  return {
    place: "structure",
    question: structure === null ? "Which model fits?" : "Do items group as declared?",
    answer,
    verdict: code !== null && hasAllItems(analysis) ? VERDICTS[code] : "neutral",
  };
}

/** "“Three factors” is preferred and fits (RMSEA .000, CFI 1.000).", and how distinct its factors are. */
function fitSentences(analysis: Analysis): readonly string[] {
  const model = shownModel(analysis);
  if (model === null) return analysis.cfa.length > 0 ? ["No model has a proper solution."] : [];
  const { verdict } = judgedFit(model);
  const fit = verdict === null ? "has no fit that can be judged" : FIT_WORDS[verdict];
  const isPreferred = analysis.cfa.length > 1 && analysis.comparison?.verdict.preferred === model.structure;
  const joint = verdict === "fits" || verdict === "fits-closely" ? "and" : "but";
  return texts(
    `${quoted(model.label)} ${isPreferred ? `is preferred ${joint} ` : ""}${fit}${figures(model)}.`,
    distinctSentence(model),
  );
}

function figures({ fit: { reported } }: JudgedCfa): string {
  return reported.rmsea === null ? "" : ` (RMSEA ${formatCell(reported.rmsea.estimate, "coefficient3")})`;
}

function distinctSentence(model: JudgedCfa): string {
  const closest = closestFactors(model);
  if (closest === null) return "";
  const who = model.factors.length === 2 ? "Its two factors" : "Its closest factors";
  return `${who} correlate ${closest.text}${closest.isHigh ? ": hardly distinct" : ""}.`;
}

function patternSentence(analysis: Analysis): string {
  const id = shownStructure(analysis)?.id;
  const match = analysis.structures.find(({ structure }) => structure === id);
  const hits = match === undefined || match.factors.length < 2 ? null : hitsOf(match);
  return hits === null ? "" : `${hits} items do.`;
}

/** "8 of 9": items with their largest loading on their declared factor; null where not examined. */
function hitsOf({ hitRate, factors, verdict }: StructureVerdict): string | null {
  if (verdict === "not examined") return null;
  const items = new Set(factors.flatMap((factor) => factor.items)).size;
  return `${Math.round((hitRate ?? 0) * items)} of ${items}`;
}

export function unfittedSentences({
  notFitted,
  measure,
  items,
  structures,
  cfa,
}: Analysis): readonly string[] {
  const ids = items.map(({ id }) => id);
  const label = (id: string): string => measure.structures.find((one) => one.id === id)?.label ?? id;
  return [
    ...notFitted
      .filter(({ analysis }) => analysis === "cfa")
      .map(({ of, problem }) => `${quoted(label(of))} was not fitted: ${problemText(problem, ids)}`),
    ...cfa
      .filter(({ converged, admissible }) => !converged || !admissible)
      .map(({ label: name, converged, inadmissible }) =>
        converged
          ? `The solution of ${quoted(name)} is improper${inadmissible.length > 0 ? `: ${typeset(listed(inadmissible))}` : ""}.`
          : `${quoted(name)} did not converge.`,
      ),
    ...structures
      .filter(({ verdict }) => verdict === "not examined")
      .map(({ label: name, reasons }) =>
        reasons.some(({ code }) => code === "no-items")
          ? `${quoted(name)} was not examined: no item is left of one of its factors.`
          : `${quoted(name)} was not examined: there is no solution with as many factors.`,
      ),
  ];
}

export function declaredTable(analysis: Analysis): ReportTable | null {
  const { cfa, measure, structures } = analysis;
  const shown = shownModel(analysis)?.structure;
  const rows = [
    ...measure.structures.map((structure) => ({
      id: structure.id,
      label: structure.label,
      factors: structure.factors.length,
      match: structures.find((match) => match.structure === structure.id) ?? null,
      code: hasAllItems(analysis) ? structureVerdictOf(analysis, structure).code : null,
    })),
    ...cfa
      .filter(({ structure }) => measure.structures.every(({ id }) => id !== structure))
      .map(({ structure: id, label, factors }) => ({
        id,
        label,
        factors: factors.length,
        match: null,
        code: null,
      })),
  ].map((row) => ({ ...row, model: cfa.find(({ structure }) => structure === row.id) ?? null }));
  const figures = (model: (typeof rows)[number]["model"]) =>
    model?.converged && model.admissible ? model.fit : null;
  return tableOf(rows, {
    id: "declared-structures",
    title: "Declared structures and their models",
    columns: [
      column(["model", "Structure", "text"], ({ label }) => label, { bold: ({ id }) => id === shown }),
      { key: "factors", label: "Factors", format: "integer" },
      isExplored(analysis) &&
        column(["hits", "Items where declared", "text"], ({ match }) => match && hitsOf(match)),
      column(["cfi", "CFI", "coefficient3"], ({ model }) => figures(model)?.reported.cfi),
      column(["rmsea", "RMSEA", "coefficient3"], ({ model }) => figures(model)?.reported.rmsea?.estimate),
      column(["srmr", "SRMR", "coefficient3"], ({ model }) => figures(model)?.srmr),
      column(["fit", "Fit", "text"], ({ model }) => fitWord(model)),
      column(
        ["closest", "Closest factors correlate", "text"],
        ({ model }) => model && figures(model) && closestFactors(model)?.text,
      ),
      column(["verdict", "Holds", "text"], ({ code }) => code && HOLDS[code]),
    ],
    notes: [
      shown !== undefined && "Bold: the preferred model.",
      `Items where declared: with their largest loading on their declared factor. Factors are hardly distinct where the interval lies above ${coefficient(factorCriteria.hardlyDistinct.value)}.`,
    ],
  });
}

const HOLDS = {
  supported: "yes",
  partly: "partly",
  "not shown": "no",
  undecided: "undecided",
  "not testable": "not testable",
} as const;

function fitWord(model: Analysis["cfa"][number] | null): string | null {
  if (model === null) return null;
  if (!model.converged) return "did not converge";
  if (!model.admissible) return "improper";
  const { verdict } = judgedFit(model);
  return verdict === null ? null : verdict === "undecided" ? "undecided" : FIT_WORDS[verdict];
}
