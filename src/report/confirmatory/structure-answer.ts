import type { Analysis } from "../../analysis/analysis";
import type { VerdictCode } from "../../verdicts/declared-structure";
import { type FitVerdict, type JudgedCfa, judgedFit } from "../../verdicts/judged-fit";
import type { StructureVerdict } from "../../verdicts/structure-verdict";
import { closestFactors, shownModel, shownStructure, structureVerdictOf } from "../kit/shown-model";
import type { ReportAnswer, Verdict } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";
import { listed, paragraph, quoted, texts } from "../kit/words/phrases";
import { problemText } from "../kit/words/problem-text";
import { typeset } from "../kit/words/typeset";
import { isWhole } from "../kit/words/withheld";

export const FIT_WORDS: Readonly<Record<FitVerdict, string>> = {
  fits: "fits",
  "fits-closely": "fits closely",
  undecided: "cannot be told from a wrong one",
  "does-not-fit": "does not fit",
  "not-testable": "is not testable",
};

/** Of a verdict's code. */
export const VERDICTS: Readonly<Record<VerdictCode, Verdict>> = {
  supported: "yes",
  partly: "partly",
  "not shown": "no",
  undecided: "undecided",
  "not testable": "not-testable",
};

/** Whether items group as declared, and whether the factors are distinct; null where no model was to be fitted. */
export function structureAnswer(analysis: Analysis): ReportAnswer | null {
  const structure = shownStructure(analysis);
  const answer = paragraph(patternSentence(analysis), ...fitSentences(analysis));
  if (answer === "") return null;
  const code = structure === null ? null : structureVerdictOf(analysis, structure).code;
  return {
    place: "structure",
    question: structure === null ? "Which model fits?" : "Do items group as declared?",
    answer,
    verdict: code !== null && isWhole(analysis) ? VERDICTS[code] : "neutral",
  };
}

/** "“Three factors” is preferred and fits (RMSEA .000, CFI 1.000)." and how far its factors are distinct. */
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

/** How many items load where they are declared. */
function patternSentence(analysis: Analysis): string {
  const id = shownStructure(analysis)?.id;
  const match = analysis.structures.find(({ structure }) => structure === id);
  const hits = match === undefined || match.factors.length < 2 ? null : hitsOf(match);
  return hits === null ? "" : `${hits} items do.`;
}

/** "8 of 9": items with their largest loading on their declared factor; null where that was not examined. */
export function hitsOf({ hitRate, factors, verdict }: StructureVerdict): string | null {
  if (verdict === "not examined") return null;
  const items = new Set(factors.flatMap((factor) => factor.items)).size;
  return `${Math.round((hitRate ?? 0) * items)} of ${items}`;
}

/** Models and structures of which nothing can be said, with the reason. */
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
