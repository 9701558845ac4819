import type { PatternTable } from "../../data/answers/pattern-table";
import { describeCfa } from "../../factor/cfa/cfa";
import { fitCfa } from "../../factor/cfa/fit-cfa";
import { fitLimits } from "../../factor/cfa/fit-limits/fit-limits";
import { type DescribedCfa, withReliabilityIntervals } from "../../factor/cfa/scores/omega-intervals";
import { compareModels } from "../../factor/cfa/tests/compare";
import { withOneFactor } from "../../factor/structures/one-factor";
import type { Structure } from "../../measures/structure";
import { type JudgedCfa, judgedLimits } from "../../verdicts/judged-fit";
import { judgedComparison } from "../../verdicts/preferred-model";
import * as messages from "../messages";
import type { Context, Failures, ModelInput, ModelPart, Models } from "../part";
import type { AnalysisSettings } from "../settings";

const choices = ["missing", "correction", "estimator"] as const;
const fitSettings = [...choices, "parameterization", "scaling", "auxiliary"] as const;
type Fitted = Pick<AnalysisSettings, (typeof fitSettings)[number]>;
const models: Models<(typeof fitSettings)[number]> = {
  reads: fitSettings,
  inputs: ["table", "withAuxiliary", "structures"],
  pieces: (input) => [(failures) => fitModels(input, failures)],
};
const reads = ["bootstrap", "seed", "missing", "correction", "auxiliary"] as const;

export const cfa: ModelPart<"cfa" | "comparison", never, (typeof reads)[number], "withDesign"> = {
  id: "cfa",
  title: messages.partCfa,
  needs: [],
  reads,
  tables: ["withDesign"],
  context: [],
  optional: {
    asked: "confirmatory",
    otherwise: { cfa: [], comparison: null },
  },
  models,
  run({ withDesign }, settings, { workers, onProgress, pieces: results }) {
    const { seed, missing, correction, auxiliary } = settings;
    // Bootstrap samples have no auxiliary variables, so that intervals are those of the delta method.
    const bootstrap = auxiliary.length > 0 ? 0 : settings.bootstrap;
    const sampling = { bootstrap, seed, missing, correction };
    const pieces = results();
    const described = pieces.flatMap((piece) => piece.described ?? []);
    const judgedModels = withFitLimits(withDesign, described, { ...sampling, workers, onProgress });
    const comparison = pieces.find((piece) => piece.comparison)?.comparison ?? null;
    return {
      cfa: judgedModels,
      comparison: comparison && judgedComparison(comparison, judgedModels),
    };
  },
};

function fitModels(input: ModelInput<keyof Fitted>, failures: Failures) {
  const { settings, structures } = input;
  const table = input.withAuxiliary ?? input.table;
  const described = withOneFactor(input.table, structures).flatMap((structure) =>
    failures.attempt({ analysis: "cfa", of: structure.id }, () => describe(table, structure, settings)),
  );
  // The largest set of models of the same items.
  const [comparable = []] = groupByItems(described).sort((one, other) => other.length - one.length);
  const compare = () => (comparable.length < 2 ? null : compareModels(comparable));
  const [comparison = null] = failures.attempt({ analysis: "comparison", of: "" }, compare);
  return { described, comparison };
}

type SamplingOptions = Pick<AnalysisSettings, "bootstrap" | "seed" | "missing" | "correction"> &
  Pick<Context<never>, "workers" | "onProgress">;

/** Models with intervals of omega and limits of fit. */
function withFitLimits(
  table: PatternTable,
  described: readonly DescribedCfa[],
  options: SamplingOptions,
): JudgedCfa[] {
  const { seed, correction, workers, onProgress } = options;
  const results = omegaIntervals(table, described, options);
  const onDrawn = (done: number, total: number) => onProgress(messages.stepFitCutOffs(), done, total);
  const how = { seed, correction, workers, onProgress: onDrawn };
  return results.map((result, at) => ({ ...result, limits: judgedLimits(fitLimits(described[at]!, how)) }));
}

/** Models with bootstrap intervals of omega, if any; models of the same items share samples. */
function omegaIntervals(table: PatternTable, described: readonly DescribedCfa[], options: SamplingOptions) {
  const { bootstrap: samples, seed, missing, correction, workers, onProgress } = options;
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

function describe(
  table: PatternTable,
  { id, label, model, factors }: Structure,
  settings: Fitted,
): DescribedCfa {
  const { parameterization, scaling, auxiliary } = settings;
  const how = { ...modelChoices(settings), parameterization, scaling, auxiliary };
  const fitted = fitCfa(table, model, how);
  const labels = new Map(factors.map((factor) => [factor.id, factor.label]));
  return { model: fitted, result: describeCfa(fitted, { model, structure: { id, label, labels } }) };
}
