import type { PatternTable } from "../../data/answers/pattern-table";
import { describeCfa } from "../../factor/cfa/cfa";
import type { CfaComparison, DifferenceTest } from "../../factor/cfa/cfa-result";
import { type BlockRotationOptions, fitCfa } from "../../factor/cfa/fit-cfa";
import { detectable } from "../../factor/cfa/fit-limits/detectable";
import { fitLimits } from "../../factor/cfa/fit-limits/fit-limits";
import { type DescribedCfa, withReliabilityIntervals } from "../../factor/cfa/scores/omega-intervals";
import { compareModels } from "../../factor/cfa/tests/compare";
import { localMisfit } from "../../factor/cfa/tests/local-misfit";
import { smallSampleTest } from "../../factor/cfa/tests/small-sample-test";
import { unbiasedSrmr } from "../../factor/cfa/tests/unbiased-srmr";
import { REJECTED } from "../../factor/model/fit-code";
import type { Structure } from "../../measures/structure";
import { type FitVerdict, fitVerdict, nestedFitVerdicts } from "../../verdicts/fit-verdict";
import { type JudgedCfa, judgedLimits } from "../../verdicts/judged-fit";
import * as messages from "../messages";
import type { Context, Failures } from "../part";
import type { AnalysisSettings } from "../settings";

const choices = ["missing", "correction", "estimator"] as const;
export const blockSettings = ["blockRotation", "rotationStarts", "seed"] as const;
export const fitSettings = [
  ...choices,
  ...blockSettings,
  ...(["parameterization", "scaling", "information", "auxiliary"] as const),
] as const;
export type Fitted = Pick<AnalysisSettings, (typeof fitSettings)[number]>;

/** The fitted models and, of several of the same items, their comparison. */
export function fitModels(
  table: PatternTable,
  structures: readonly Structure[],
  { settings, failures }: { readonly settings: Fitted; readonly failures: Failures },
) {
  const described = structures.flatMap((structure) =>
    failures.attempt({ analysis: "cfa", of: structure.id }, () => describe(table, structure, settings)),
  );
  // The largest set of models of the same items.
  const [comparable = []] = groupByItems(described).sort((one, other) => other.length - one.length);
  const compare = () => (comparable.length < 2 ? null : compareModels(comparable));
  const [comparison = null] = failures.attempt({ analysis: "comparison", of: "" }, compare);
  return { described, comparison };
}

export type SamplingOptions = Fitted &
  Pick<AnalysisSettings, "bootstrap" | "seed"> &
  Pick<Context<never>, "workers" | "onProgress">;

/** Models with intervals of omega, limits of fit, verdicts, and the place of misfit. */
export function judgedModels(
  table: PatternTable,
  described: readonly DescribedCfa[],
  options: SamplingOptions & { readonly comparison: CfaComparison | null; readonly everybody: PatternTable },
): JudgedCfa[] {
  const { seed, correction, workers, onProgress, comparison, everybody } = options;
  const results = omegaIntervals(table, described, options);
  const onDrawn = (done: number, total: number) => onProgress(messages.stepFitCutOffs(), done, total);
  const how = { seed, correction, workers, onProgress: onDrawn };
  const verdicts = verdictsOnFit(described, comparison?.tests ?? []);
  return results.map((result, at) => {
    const model = described[at]!;
    const verdict = verdicts[at]!;
    return {
      ...result,
      limits: judgedLimits(fitLimits(model, how)),
      verdict,
      // Models with auxiliary variables are fitted to another table.
      localMisfit: options.auxiliary.length > 0 ? null : localMisfit(everybody, model, howFitted(options)),
    };
  });
}

/** By the model's own test; what that could have found is computed where it does not reject. */
export function verdictOnFit({ model, result }: DescribedCfa): FitVerdict {
  const test = smallSampleTest(result);
  const isOpen = result.converged && result.admissible && test !== null && test.p >= REJECTED;
  // Misfit worth finding is of relations among items, not of what covariates predict.
  const found = isOpen && model.fitted.table.covariates.length === 0 ? detectable({ model, result }) : null;
  return fitVerdict({ ...result, test, srmr: unbiasedSrmr(model.fitted), detectable: found });
}

/** By the model's own figures; of nested models the freer takes over the better verdict. */
function verdictsOnFit(described: readonly DescribedCfa[], tests: readonly DifferenceTest[]): FitVerdict[] {
  const own = described.map((one) => ({ structure: one.result.structure, verdict: verdictOnFit(one) }));
  return nestedFitVerdicts(own, tests);
}

/** Models with bootstrap intervals of omega, if any; models of the same items share samples. */
function omegaIntervals(table: PatternTable, described: readonly DescribedCfa[], options: SamplingOptions) {
  const { seed, missing, correction, auxiliary, workers, onProgress } = options;
  // Bootstrap samples have no auxiliary variables, so that intervals are those of the delta method.
  const samples = auxiliary.length > 0 ? 0 : options.bootstrap;
  if (samples === 0) return described.map(({ result }) => result);
  const sets = groupByItems(described);
  const results = sets.flatMap((models) =>
    withReliabilityIntervals(table, models, {
      samples,
      seed,
      missing,
      correction,
      workers,
      onProgress: (done, total) => onProgress(messages.stepOmega(), done, total),
    }),
  );
  return described.map((model) => results[sets.flat().indexOf(model)] ?? model.result);
}

/** Models grouped by their items in order. */
function groupByItems(described: readonly DescribedCfa[]): DescribedCfa[][] {
  const sets = new Map<string, DescribedCfa[]>();
  for (const model of described) {
    const key = model.result.items.join(" ");
    sets.set(key, [...(sets.get(key) ?? []), model]);
  }
  return [...sets.values()];
}

export const modelChoices = ({
  missing,
  correction,
  estimator,
}: Pick<AnalysisSettings, (typeof choices)[number]>) => ({
  missing,
  correction,
  estimator: estimator ?? undefined,
});

/** How exploratory blocks of a model are rotated. */
export const blockChoices = ({
  blockRotation,
  rotationStarts,
  seed,
}: Pick<AnalysisSettings, (typeof blockSettings)[number]>): BlockRotationOptions => {
  if (blockRotation === null) return {};
  const { rotation, settings, target } = blockRotation;
  return {
    rotation,
    rotationSettings: settings,
    rotationTarget: target?.rows,
    rotationStarts,
    rotationSeed: seed,
  };
};

function howFitted(settings: Fitted) {
  const { parameterization, scaling, information, auxiliary } = settings;
  return {
    ...modelChoices(settings),
    ...blockChoices(settings),
    parameterization,
    scaling,
    information: information ?? undefined,
    auxiliary,
  };
}

export function describe(
  table: PatternTable,
  { id, label, model, factors }: Structure,
  settings: Fitted,
): DescribedCfa {
  const fitted = fitCfa(table, model, howFitted(settings));
  const labels = new Map(factors.map((factor) => [factor.id, factor.label]));
  return { model: fitted, result: describeCfa(fitted, { model, structure: { id, label, labels } }) };
}
