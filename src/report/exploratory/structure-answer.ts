import { type Analysis, isExplored } from "../../analysis/analysis";
import { factorCriteria, fitCriteria } from "../../factor/model/criteria";
import {
  type DeclaredStructureVerdict,
  declaredStructure,
  type VerdictCode,
} from "../../verdicts/declared-structure";
import type { Dimensions } from "../../verdicts/dimensions";
import type { JudgedCfa } from "../../verdicts/fit-limits";
import type { ReportAnswer } from "../kit/tables/section";
import { coefficientAgainst } from "../kit/words/coefficient-against";
import { factorCorrelationFigure } from "../kit/words/fit-figures";
import { conventionsNote, fitClause, fitFigures } from "../kit/words/fit-sentences";
import { factorLabel, modelLabel } from "../kit/words/model-names";
import { coefficient, interval, listed, numberWord, paragraph, quoted, texts } from "../kit/words/phrases";
import { problemText } from "../kit/words/problem-text";
import { typeset } from "../kit/words/typeset";
import { isWhole } from "../kit/words/withheld";
import { matchOf } from "./structure-sentences";
import { patternSentence } from "./structure-verdict-sentence";

type Structure = Analysis["measure"]["structures"][number];

const VERDICTS: Readonly<Record<VerdictCode, ReportAnswer["verdict"]>> = {
  supported: "yes",
  partly: "partly",
  "not shown": "no",
  undecided: "undecided",
  "not testable": "not-testable",
};

/** One answer a declared structure, from the pattern of loadings, the fit of its model and its scores together. */
export function structureAnswer(analysis: Analysis, structure: Structure): ReportAnswer {
  const match = isExplored(analysis) ? matchOf(analysis, structure) : null;
  const model = analysis.cfa.find((one) => one.structure === structure.id) ?? null;
  const found = declaredStructure({
    ...{ pattern: match, model, comparison: analysis.comparison },
    scales: analysis.reliability.filter((scale) => scale.structure === structure.id),
  });
  const isOpen = model === null && (match === null || match.verdict === "not examined");
  return {
    question: `Does the structure ${quoted(structure.label)} hold?`,
    answer: paragraph(
      model === null ? notFitted(analysis, structure) : modelSentence(analysis, model, found),
      ...(model === null ? [] : faults(model, found)),
      isExplored(analysis) && match !== null && patternSentence(analysis, match, found.fit !== null),
      isExplored(analysis) && otherNumber(analysis.retention, structure, found),
      model !== null && found.preferred !== false && keptApart(analysis, structure.id),
    ),
    verdict: isWhole(analysis) && !isOpen ? VERDICTS[found.code] : "neutral",
  };
}

function notFitted({ notFitted: all, items }: Analysis, { id }: Structure): string {
  const problem = all.find(({ analysis, of }) => analysis === "cfa" && of === id)?.problem;
  const ids = items.map((item) => item.id);
  return problem === undefined ? "" : `Its model was not fitted. ${problemText(problem, ids)}`;
}

/** "Of the three models it is to be preferred and fits: its RMSEA ..." */
function modelSentence(
  analysis: Analysis,
  model: JudgedCfa,
  { preferred }: DeclaredStructureVerdict,
): string {
  if (!model.converged) return "Its model did not converge.";
  if (!model.admissible)
    return `The solution of its model is not admissible${model.inadmissible.length > 0 ? `: ${typeset(listed(model.inadmissible))}` : ""}.`;
  const clause = fitClause(model);
  const note = conventionsNote([model]);
  const best = analysis.comparison?.verdict.preferred ?? null;
  if (preferred === null || best === null) return paragraph(`Its model ${clause}.`, note);
  const models = `Of the ${numberWord(analysis.comparison?.models.length ?? 0)} models`;
  return paragraph(
    preferred
      ? `${models} its own is to be preferred, and it ${clause}.`
      : `Its model ${clause}. ${models} ${quoted(modelLabel(analysis, best))} is to be preferred.`,
    note,
  );
}

/** What is wrong with a model that may fit all the same. */
function faults(model: JudgedCfa, { hardlyDistinct, weak }: DeclaredStructureVerdict): readonly string[] {
  const floor = fitCriteria.fewestReliability.value;
  const limit = coefficient(factorCriteria.hardlyDistinct.value);
  const name = (id: string): string => quoted(factorLabel(model, id));
  const weakly = weak.map(
    ({ factor, alpha, interval: ends }) =>
      `${name(factor)} (alpha ${coefficientAgainst(alpha, { value: floor })} ${interval(ends)})`,
  );
  const alike = hardlyDistinct.map(
    ({ of, value, interval: ends }) =>
      `${listed(of.map(name))} (${factorCorrelationFigure(value)} ${interval(ends)})`,
  );
  return texts(
    weakly.length > 0 &&
      `Too weak to score ${weakly.length === 1 ? "is" : "are"} ${listed(weakly)}; rule: ${coefficient(floor)} or more.`,
    alike.length > 0 &&
      `Hardly distinct, by correlations whose intervals lie above ${limit}, are ${alike.join("; ")}: one score says nearly as much.`,
  );
}

/** Why a structure can hold although the rules for the number of factors name another. */
function otherNumber(
  { suggested }: Dimensions,
  { factors }: Structure,
  { code }: DeclaredStructureVerdict,
): string {
  if (code !== "supported" || suggested === null || suggested === factors.length) return "";
  return `This holds although the rules for the number of factors name ${suggested === 0 ? "none" : numberWord(suggested)}: they count factors in the answers, and a model is held to those that were declared.`;
}

/** What the half of the people that was kept apart says of a structure, or that there was none. */
function keptApart({ crossValidation, efa }: Analysis, id: string): string {
  const confirmed = crossValidation?.confirmed.find(({ structure }) => structure === id);
  if (confirmed?.fit != null && confirmed.converged)
    return `In the half of the people that was kept apart it has ${fitFigures(confirmed.fit)}.`;
  return efa.length > 0
    ? "All this rests on the answers that the exploratory analysis used: confirming a structure on the same answers confirms little."
    : "No half of the people was kept apart to confirm it on: if the structure was found in these answers, they confirm little.";
}
