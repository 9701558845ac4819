import type { Analysis } from "../../analysis/analysis";
import { fitCriteria } from "../../factor/model/criteria";
import type { JudgedCfa } from "../../verdicts/judged-fit";
import { fitClause, testFigures } from "../kit/words/fit-sentences";
import { factorLabel, modelLabel } from "../kit/words/model-names";
import { coefficient, interval, listed, quoted, texts } from "../kit/words/phrases";

export function comparisonSentences(analysis: Analysis, model: JudgedCfa): readonly string[] {
  return texts(
    `${quoted(model.label)} ${fitClause(model)}.`,
    comparisonWithSimpler(analysis, model, true),
    comparisonWithSimpler(analysis, model, false),
    ...factorProblems(analysis, model),
  );
}

function comparisonWithSimpler(
  { comparison, ...analysis }: Analysis,
  model: JudgedCfa,
  isBetter: boolean,
): string {
  const code = isBetter ? "better-than-simpler" : "no-better-than-simpler";
  const comparisons = (comparison?.verdict.reasons ?? [])
    .filter((reason) => reason.structure === model.structure && reason.code === code)
    .map(({ of }) => {
      const test = comparison?.tests.find(({ from, to }) => from === model.structure && to === of);
      return `${quoted(modelLabel({ comparison, ...analysis }, of ?? ""))}${test === undefined ? "" : testFigures(test)}`;
    });
  return comparisons.length === 0
    ? ""
    : `It fits ${isBetter ? "better" : "no better"} than ${listed(comparisons)}.`;
}

function factorProblems({ comparison }: Analysis, model: JudgedCfa): readonly string[] {
  const reasons = (comparison?.verdict.reasons ?? []).filter(
    ({ structure }) => structure === model.structure,
  );
  const two = reasons.filter(({ code }) => code === "two-item-factor");
  const weak = reasons.find(({ code }) => code === "low-reliability");
  const scale = model.reliability.find(({ factor }) => factor === weak?.of);
  const name = (id: string | null): string => quoted(factorLabel(model, id ?? ""));
  const ends = scale?.omegaCategoricalInterval ?? null;
  return texts(
    two.length > 0 &&
      `${listed(two.map(({ of }) => name(of)))} ${two.length === 1 ? "has" : "have"} two items, too few to determine a factor.`,
    weak?.figure != null &&
      `The score of ${name(weak.of)} has an omega of ${coefficient(weak.figure)}${ends === null ? "" : ` ${interval(ends)}`}, below ${coefficient(fitCriteria.fewestReliability.value)}.`,
  );
}
