import type { Analysis } from "../../analysis/analysis";
import { fitCriteria } from "../../factor/model/criteria";
import type { JudgedCfa } from "../../verdicts/judged-fit";
import { coefficientWithInterval } from "../../words/format";
import { fitClause, testFigures } from "../kit/words/fit-sentences";
import { factorLabel, modelLabel } from "../kit/words/model-names";
import { texts } from "../kit/words/phrases";
import * as messages from "./messages";

export function comparisonSentences(analysis: Analysis, model: JudgedCfa): readonly string[] {
  return texts(
    messages.modelFit({ model: model.label, fit: fitClause(model) }),
    comparisonWithSimpler(analysis, model, true),
    comparisonWithSimpler(analysis, model, false),
    ...factorProblems(analysis, model),
  );
}

function comparisonWithSimpler(analysis: Analysis, model: JudgedCfa, isBetter: boolean): string {
  const { comparison } = analysis;
  const code = isBetter ? "better-than-simpler" : "no-better-than-simpler";
  const models = (comparison?.verdict.reasons ?? [])
    .filter((reason) => reason.structure === model.structure && reason.code === code)
    .map(({ of }) => {
      const test = comparison?.tests.find(({ from, to }) => from === model.structure && to === of);
      return messages.comparedModel({
        model: modelLabel(analysis, of ?? ""),
        test: test === undefined ? "" : testFigures(test),
      });
    });
  return models.length === 0 ? "" : messages.betterThan({ isBetter, models });
}

function factorProblems({ comparison }: Analysis, model: JudgedCfa): readonly string[] {
  const reasons = (comparison?.verdict.reasons ?? []).filter(
    ({ structure }) => structure === model.structure,
  );
  const two = reasons.filter(({ code }) => code === "two-item-factor");
  const weak = reasons.find(({ code }) => code === "low-reliability");
  const scale = model.reliability.find(({ factor }) => factor === weak?.of);
  const name = (id: string | null): string => factorLabel(model, id ?? "");
  return texts(
    two.length > 0 &&
      messages.twoItemFactors({ factors: two.map(({ of }) => messages.model({ label: name(of) })) }),
    weak?.figure != null &&
      messages.weakScore({
        factor: name(weak.of),
        omega: coefficientWithInterval(weak.figure, scale?.omegaCategoricalInterval ?? null),
        least: fitCriteria.fewestReliability.value,
      }),
  );
}
