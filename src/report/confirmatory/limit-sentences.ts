import type { Analysis } from "../../analysis/analysis";
import type { FitLimits, JudgedCfa, NoLimits } from "../../verdicts/fit-limits";
import { fitFigure } from "../kit/words/fit-figures";
import { factorLabel } from "../kit/words/model-names";
import { coefficient, listed, quoted } from "../kit/words/phrases";

const VERDICTS = {
  fits: "fits",
  "does-not-fit": "does not fit",
  undecided: "may fit or not",
} as const;

const WITHOUT: Readonly<Partial<Record<NoLimits, string>>> = {
  "other-estimator": "they are made for WLSMV only",
  "not-yes-or-no": "they are made for yes-or-no items only",
  "too-many-items": "they are made for up to twelve items only",
  "model-not-drawn": "they are made for models of up to four factors without correlated residuals only",
  "draws-lost": "too many of the simulated samples had no solution",
};

/** What the limits that were simulated for each model say of its fit; for which models there are none, and why. */
export function limitSentences({ cfa }: Pick<Analysis, "cfa">): readonly string[] {
  const codes = Object.keys(WITHOUT) as (keyof typeof WITHOUT)[];
  const none = codes.flatMap((code) => {
    const models = cfa.filter(({ limits }) => limits.problem === code).map(({ label }) => quoted(label));
    return models.length === 0 ? [] : [`No limits were simulated for ${listed(models)}: ${WITHOUT[code]}.`];
  });
  return [...cfa.flatMap(judgedSentence), ...none];
}

function judgedSentence(model: JudgedCfa): readonly string[] {
  const { verdict, rmsea, ifTrue, ifFalse, alternative } = model.limits;
  if (verdict === null || verdict === "not-testable") return [];
  if (rmsea === null || ifTrue === null || ifFalse === null || alternative === null) return [];
  const [truth, falsity] = [fitFigure(ifTrue), fitFigure(ifFalse)];
  const figures = `its scaled RMSEA is ${fitFigure(rmsea, { value: ifTrue, above: true }, { value: ifFalse })}; where it is true 95% of samples have one up to ${truth}, and ${alternativeText(model, alternative)} 95% have one above ${falsity}`;
  return [
    `By limits simulated for this model and these people ${quoted(model.label)} ${VERDICTS[verdict]}: ${figures}${endOf(model.limits)}.`,
  ];
}

function alternativeText(
  model: JudgedCfa,
  { kind, of, size }: NonNullable<FitLimits["alternative"]>,
): string {
  return kind === "merged-factors"
    ? `with ${listed(of.map((id) => quoted(factorLabel(model, id))))} (correlation ${coefficient(size)}) fitted as one factor`
    : `where ${listed(of)} go together beyond the factor (a correlation of ${coefficient(size)} of what it leaves, a size chosen here)`;
}

/** What is to be kept in mind of a verdict. */
function endOf({ verdict, rmsea, ifFalse }: FitLimits): string {
  if (verdict === "undecided") return ", so that these answers do not tell the two apart";
  const less = verdict === "does-not-fit" && (rmsea ?? 0) < (ifFalse ?? 0);
  return less ? "; what it misses is more than chance and less than that" : "";
}
