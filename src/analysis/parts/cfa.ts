import type { PatternTable } from "../../data/answers/pattern-table";
import { describeCfa } from "../../factor/cfa/cfa";
import type { CfaComparison, DifferenceTest } from "../../factor/cfa/cfa-result";
import { fitCfa } from "../../factor/cfa/fit-cfa";
import { detectable } from "../../factor/cfa/fit-limits/detectable";
import { fitLimits } from "../../factor/cfa/fit-limits/fit-limits";
import { type DescribedCfa, withReliabilityIntervals } from "../../factor/cfa/scores/omega-intervals";
import { compareModels } from "../../factor/cfa/tests/compare";
import { localMisfit } from "../../factor/cfa/tests/local-misfit";
import { smallSampleTest } from "../../factor/cfa/tests/small-sample-test";
import { unbiasedSrmr } from "../../factor/cfa/tests/unbiased-srmr";
import { exploratoryStructure, withNamedParameters } from "../../factor/esem/candidate-structures";
import { REJECTED } from "../../factor/model/fit-code";
import { firstStructure, withOneFactor } from "../../factor/structures/one-factor";
import { groupingKey, type Structure } from "../../measures/structure";
import { leadingNumber } from "../../verdicts/dimensions-verdict";
import { type FitVerdict, fitVerdict, nestedFitVerdicts } from "../../verdicts/fit-verdict";
import { type JudgedCfa, judgedLimits } from "../../verdicts/judged-fit";
import { lacksFactors } from "../../verdicts/more-factors";
import { judgedComparison } from "../../verdicts/preferred-model";
import { type Candidate, unfittedModel, type WorkingModel, workingModel } from "../../verdicts/working-model";
import type { AnalysisPart } from "../analysis-parts";
import * as messages from "../messages";
import type { Context, Failures, ModelInput, ModelPart, Models, PartResults } from "../part";
import type { AnalysisSettings } from "../settings";
import { tableOfEverybody } from "../tables";

const choices = ["missing", "correction", "estimator"] as const;
const fitSettings = [...choices, "parameterization", "scaling", "auxiliary"] as const;
type Fitted = Pick<AnalysisSettings, (typeof fitSettings)[number]>;
const models: Models<(typeof fitSettings)[number]> = {
  reads: fitSettings,
  inputs: ["table", "withAuxiliary", "structures"],
  pieces: (input) => [(failures) => fitModels(input, failures)],
};
const reads = [...fitSettings, "bootstrap", "seed", "workingModel"] as const;

/** Parts that rest on the working model. */
export const RESTING: readonly AnalysisPart[] = [
  "norms",
  "confirmatory",
  "irt",
  "invariance",
  "dif",
  "shortForm",
  "robustness",
];

/**
 * Confirmatory models of one factor and of the structures, with their verdicts, and the working model among them. If no
 * declared structure fits, two more candidates are fitted: one with the parameters that its misfit names, and the
 * factor solution with the recommended number of factors. The latter is fitted, too, if the best declared structure is
 * rejected and has fewer factors.
 */
export const cfa: ModelPart<
  "cfa" | "comparison" | "workingModel" | "working",
  "retention" | "efa" | "confirmed",
  (typeof reads)[number],
  "withDesign" | "bySamplingUnit"
> = {
  id: "cfa",
  title: messages.partCfa,
  needs: ["retention", "efa", "confirmed"],
  reads,
  tables: ["withDesign", "bySamplingUnit"],
  context: [],
  comparedByValue: ["cfa", "comparison", "workingModel", "working"],
  optional: {
    asked: RESTING,
    otherwise: { cfa: [], comparison: null, workingModel: null, working: [] },
  },
  models,
  run({ withDesign, bySamplingUnit }, settings, { workers, onProgress, pieces: results, found, failures }) {
    const { missing, correction, estimator, parameterization, scaling, auxiliary } = settings;
    const { bootstrap, seed, workingModel: askedFor } = settings;
    const fitting = { missing, correction, estimator, parameterization, scaling, auxiliary };
    const everybody = tableOfEverybody({ withDesign, bySamplingUnit }, missing);
    const how = { ...fitting, bootstrap, seed, workers, onProgress, everybody };
    const { retention, efa } = found;
    const pieces = results();
    const comparison = pieces.find((piece) => piece.comparison)?.comparison ?? null;
    const declared = found.confirmed;
    const fitted = pieces.flatMap((piece) => piece.described ?? []);
    const first = judgedModels(withDesign, fitted, { ...how, comparison });
    const candidates = candidatesOf(first, withOneFactor(withDesign, declared), declared);
    const choice = { tests: comparison?.tests ?? [], askedFor };
    const proposed = furtherCandidates(candidates, { retention, efa });
    const isNeeded = ({ origin }: { readonly origin: Candidate["origin"] }): boolean =>
      !isSettled(candidates, askedFor) ||
      (origin === "exploratory" && isShort(workingModel(candidates, choice), first, retention));
    const further = proposed.filter(isNeeded).flatMap((one) =>
      failures.attempt({ analysis: "cfa", of: one.structure.id }, () => ({
        ...one,
        described: describe(everybody, one.structure, fitting),
      })),
    );
    const added = judgedModels(
      withDesign,
      further.map(({ described }) => described),
      { ...how, comparison: null },
    );
    const all = [...candidates, ...further.map((one, at): Candidate => ({ ...one, model: added[at]! }))];
    const judged = [...first, ...added];
    const unfitted = firstStructure(withDesign, declared);
    const working =
      workingModel(all, choice) ??
      unfittedModel(unfitted, judged.length > 0 ? "no-solution" : "not-compared");
    const structures = [...all.map(({ structure }) => structure), ...(unfitted === null ? [] : [unfitted])];
    const ids = working === null ? [] : [working.structure, ...working.others];
    return {
      cfa: judged,
      comparison:
        comparison && judgedComparison(comparison, { models: judged, preferred: working?.structure ?? null }),
      workingModel: working,
      working: ids.flatMap((id) => structures.find((structure) => structure.id === id) ?? []),
    };
  },
};

/** Whether no further candidate is needed: a declared structure fits, and the user asked for no other model. */
const isSettled = (candidates: readonly Candidate[], askedFor: string | null): boolean =>
  (askedFor === null || candidates.some(({ structure }) => structure.id === askedFor)) &&
  candidates.some(
    ({ origin, model: { converged, admissible, verdict } }) =>
      origin === "declared" && converged && admissible && verdict.code !== "does-not-fit",
  );

/** Whether the model chosen so far is rejected and has fewer factors than are recommended. */
function isShort(
  chosen: WorkingModel | null,
  models: readonly JudgedCfa[],
  retention: PartResults["retention"],
): boolean {
  const model = models.find(({ structure }) => structure === chosen?.structure);
  return model !== undefined && lacksFactors(model, retention?.recommended ?? null);
}

/** The fitted models of the items that most declared structures have, one factor of the same items among them. */
function candidatesOf(
  models: readonly JudgedCfa[],
  structures: readonly Structure[],
  declared: readonly Structure[],
): Candidate[] {
  const all = models.flatMap((model): Candidate[] => {
    const structure = structures.find(({ id }) => id === model.structure);
    if (structure === undefined) return [];
    return [{ origin: declared.includes(structure) ? "declared" : "one-factor", structure, model }];
  });
  const keyOf = ({ model }: Candidate): string => [...model.items].sort().join(" ");
  const count = (key: string): number =>
    all.filter((one) => one.origin === "declared" && keyOf(one) === key).length;
  const [largest] = all.map(keyOf).sort((a, b) => count(b) - count(a));
  return all.filter((one) => keyOf(one) === largest);
}

/** Candidates chosen on these data, in order of preference. */
function furtherCandidates(
  candidates: readonly Candidate[],
  { retention, efa }: Pick<PartResults, "retention" | "efa">,
): Omit<Candidate, "model">[] {
  const taken = candidates.map(({ structure }) => structure.id);
  const modified = candidates
    .filter(({ origin }) => origin === "declared")
    .flatMap(({ structure, model }): Omit<Candidate, "model">[] => {
      const added = withNamedParameters(structure, model.localMisfit, taken);
      return added === null ? [] : [{ origin: "with-parameters", structure: added, base: structure.id }];
    });
  const solution = efa.find(({ factors }) => retention !== null && factors === leadingNumber(retention));
  const sameItems = candidates.every(({ model }) => model.items.length === solution?.items.length);
  const explored = sameItems ? exploratoryStructure(solution, taken) : null;
  const isNew =
    explored !== null &&
    candidates.every(({ structure }) => groupingKey(structure.factors) !== groupingKey(explored.factors));
  return [...modified, ...(isNew ? [{ origin: "exploratory", structure: explored } as const] : [])];
}

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

type SamplingOptions = Fitted &
  Pick<AnalysisSettings, "bootstrap" | "seed"> &
  Pick<Context<never>, "workers" | "onProgress">;

/** Models with intervals of omega, limits of fit, verdicts, and the place of misfit. */
function judgedModels(
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
function verdictOnFit({ model, result }: DescribedCfa): FitVerdict {
  const test = smallSampleTest(result);
  const isOpen = result.converged && result.admissible && test !== null && test.p >= REJECTED;
  const found = isOpen ? detectable({ model, result }) : null;
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

function howFitted(settings: Fitted) {
  const { parameterization, scaling, auxiliary } = settings;
  return { ...modelChoices(settings), parameterization, scaling, auxiliary };
}

function describe(
  table: PatternTable,
  { id, label, model, factors }: Structure,
  settings: Fitted,
): DescribedCfa {
  const fitted = fitCfa(table, model, howFitted(settings));
  const labels = new Map(factors.map((factor) => [factor.id, factor.label]));
  return { model: fitted, result: describeCfa(fitted, { model, structure: { id, label, labels } }) };
}
