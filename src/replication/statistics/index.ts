import type { InvarianceStepName } from "../../factor/invariance/invariance-result";
import { choose } from "../../words/choose";
import { keyOf } from "../../words/key";
import * as names from "../../words/messages";
import type { Statistic, StatisticKind, StatisticOf } from "../claims/claim-schema";
import {
  figure,
  missingResult,
  notComputed,
  type ReplicationInput,
  type Resolved,
  statement,
} from "../claims/computed";
import { comparability, comparabilityText } from "./comparability";
import {
  factorCorrelation,
  factorCorrelationText,
  fitIndex,
  indexName,
  modelAdmissible,
  modelAdmissibleText,
  modelFit,
  modelFitText,
  modelOf,
} from "./confirmatory";
import * as messages from "./messages";
import {
  among,
  amongText,
  burden,
  burdenText,
  outcomeTrend,
  outcomeTrendText,
  predictor,
  predictorText,
} from "./outside";
import {
  difference,
  differenceText,
  extremeLevel,
  extremeLevelText,
  prevalence,
  prevalenceText,
  regressionTerm,
  regressionTermText,
  regressionTest,
  regressionTestText,
} from "./prevalence";

interface Definition<K extends StatisticKind> {
  readonly resolve: (input: ReplicationInput, asked: StatisticOf<K>) => Resolved;
  readonly text: (asked: StatisticOf<K>, input: ReplicationInput) => string;
}

const STATISTICS: { readonly [K in StatisticKind]: Definition<K> } = {
  prevalence: { resolve: prevalence, text: prevalenceText },
  difference: { resolve: difference, text: differenceText },
  "extreme-level": { resolve: extremeLevel, text: extremeLevelText },
  "item-correlation": {
    resolve: itemCorrelation,
    text: (asked) => messages.itemCorrelation(asked),
  },
  "exploratory-structure": {
    resolve: exploratoryStructure,
    text: (asked) => messages.exploratoryStructure(asked),
  },
  "exploratory-fit": {
    resolve: exploratoryFit,
    text: ({ factors, index, version }) =>
      messages.exploratoryFit({ version, index: indexName(index), factors }),
  },
  "model-fit": { resolve: modelFit, text: modelFitText },
  "model-admissible": { resolve: modelAdmissible, text: modelAdmissibleText },
  "factor-correlation": { resolve: factorCorrelation, text: factorCorrelationText },
  reliability: {
    resolve: reliability,
    text: ({ coefficient, structure, scale }) =>
      messages.reliability({ coefficient: NAMES[coefficient](), structure, scale }),
  },
  invariance: {
    resolve: invariance,
    text: (asked) => messages.invariance(asked),
  },
  comparability: { resolve: comparability, text: comparabilityText },
  information: { resolve: information, text: (asked) => messages.information(asked) },
  "regression-term": { resolve: regressionTerm, text: regressionTermText },
  "regression-test": { resolve: regressionTest, text: regressionTestText },
  among: { resolve: among, text: amongText },
  predictor: { resolve: predictor, text: predictorText },
  burden: { resolve: burden, text: burdenText },
  "outcome-trend": { resolve: outcomeTrend, text: outcomeTrendText },
  path: { resolve: path, text: (asked) => messages.path(asked) },
};

export function resolveStatistic(
  input: ReplicationInput,
  statistic: Statistic,
): { readonly text: string; readonly resolved: Resolved } {
  // The table's entry takes only statistics of its kind.
  const definition = choose("statistic", STATISTICS, statistic.kind) as Definition<StatisticKind>;
  return { text: definition.text(statistic, input), resolved: definition.resolve(input, statistic) };
}

/** The smallest or largest correlation of two items (with sign). */
function itemCorrelation(
  { correlation }: ReplicationInput,
  { end }: StatisticOf<"item-correlation">,
): Resolved {
  const correlations = correlation.matrix.flatMap((row, j) => row.slice(0, j));
  return figure(end === "smallest" ? Math.min(...correlations) : Math.max(...correlations), "coefficient");
}

/** Whether exploratory factors reproduce a declared structure. */
function exploratoryStructure(
  input: ReplicationInput,
  { structure }: StatisticOf<"exploratory-structure">,
): Resolved {
  const match = input.structures.find((one) => one.structure === structure);
  if (match === undefined) {
    const result = messages.exploratoryStructureResult({ structure });
    return missingResult(input, { part: "exploratory", analysis: "efa", of: structure, result });
  }
  if (match.verdict === "not examined") {
    const [reason] = match.reasons;
    if (reason?.code === "explored") return notComputed(messages.onlyExplored());
    return notComputed(reason?.code === "no-items" ? messages.noItemLeft() : messages.noSolution());
  }
  const said = messages.explored({ verdict: keyOf(match.verdict) });
  return statement(match.verdict === "reproduced", said);
}

function exploratoryFit(input: ReplicationInput, asked: StatisticOf<"exploratory-fit">): Resolved {
  const { factors } = asked;
  const solution = input.esem.find((one) => one.factors === factors);
  if (solution === undefined) {
    const result = messages.exploratoryResult({ factors });
    return missingResult(input, { part: "confirmatory", analysis: "esem", of: String(factors), result });
  }
  if (!solution.converged) return notComputed(messages.exploratoryNotConverged());
  return fitIndex(solution.fit, asked);
}

type Information = StatisticOf<"information">;

/** Where along a factor its items measure best. */
function information(input: ReplicationInput, asked: Information): Resolved {
  const { structure, factor } = asked;
  const model = input.irt.find((one) => one.structure === structure);
  if (model === undefined) {
    const result = messages.irtResult({ structure });
    return missingResult(input, { part: "irt", analysis: "irt", of: structure, result });
  }
  if (!model.converged) return notComputed(messages.irtNotConverged({ structure }));
  const measured = model.information.factors.find((one) => one.factor === factor);
  if (measured === undefined) return notComputed(messages.noIrtFactor({ structure, factor }));
  const [peak] = measured.peak;
  if (asked.figure === "peak") return figure(peak, "number");
  if (asked.figure === "share-within-one-sd") return figure(100 * measured.share.within, "percent");
  return statement(measured.peakWithinOneSd, messages.peakAt({ peak }));
}

type Invariance = StatisticOf<"invariance">;

/** From weakest to strongest; each implies those before. */
const STEPS: readonly InvarianceStepName[] = [
  "configural",
  "thresholds",
  "loadings",
  "intercepts",
  "scalar",
  "strict",
];

/** Whether invariance holds at least up to a step, by changes of fit. */
function invariance(input: ReplicationInput, { structure, group, step }: Invariance): Resolved {
  const result = input.invariance.find((one) => one.group === group && one.structure === structure);
  if (result === undefined) {
    const missing = messages.invarianceResult({ structure, group });
    return missingResult(input, { part: "invariance", analysis: "invariance", of: group, result: missing });
  }
  if (result.levels.length < 2) return notComputed(messages.fewLevels({ group }));
  const holds = result.holds !== null && rank(result.holds) >= rank(step);
  const [unsolved] = result.steps.filter(({ name, problem }) => problem !== null && rank(name) >= rank(step));
  if (!holds && unsolved !== undefined) {
    const problem = unsolved.problem?.replace(/\.$/, "") ?? "";
    return notComputed(messages.stepUnsolved({ step: unsolved.name, problem }));
  }
  const leftOut = result.leftOut.map(({ label }) => label);
  return statement(holds, messages.invarianceReached({ step: result.holds, leftOut }));
}

function rank(name: InvarianceStepName): number {
  return STEPS.indexOf(name);
}

/** A step of a path: a key, ["a key"] or an index in brackets. */
const STEP = /\.?([^.[\]]+)|\["([^"]*)"\]|\[(\d+)\]/uy;

/** A number or boolean of the record by its path, as "correlation.matrix[0][1]". */
function path(input: ReplicationInput, asked: StatisticOf<"path">): Resolved {
  const steps = stepsOf(asked.path);
  if (steps === null) return notComputed(messages.badPath(asked));
  let value: unknown = input;
  for (const step of steps) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) {
      return notComputed(messages.nothingAtPath(asked));
    }
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  if (typeof value === "boolean") return statement(value, messages.truth({ isTrue: value }));
  if (typeof value === "number") return figure(value, "number");
  return notComputed(value === null ? messages.hiddenAtPath(asked) : messages.noNumberAtPath(asked));
}

function stepsOf(text: string): readonly string[] | null {
  const steps: string[] = [];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < text.length) {
    const match = STEP.exec(text);
    if (match === null) return null;
    steps.push(match[1] ?? match[2] ?? match[3] ?? "");
  }
  return steps.length > 0 ? steps : null;
}

type Reliability = StatisticOf<"reliability">;

const NAMES: Readonly<Record<Reliability["coefficient"], () => string>> = {
  alpha: names.alpha,
  ordinalAlpha: names.ordinalAlpha,
  spearmanBrown: names.spearmanBrown,
  omegaTotal: names.omegaTotal,
  omegaCategorical: names.omegaCategorical,
  omegaLatent: names.omegaLatent,
};

/** Reliability of a scale, or of a factor by its confirmatory model. */
function reliability(input: ReplicationInput, asked: Reliability): Resolved {
  const { coefficient, structure, scale } = asked;
  const why = messages.undefinedReliability({ coefficient: NAMES[coefficient](), scale });
  if (coefficient === "omegaCategorical" || coefficient === "omegaLatent") {
    const model = modelOf(input, structure ?? "one-factor");
    if ("kind" in model) return model;
    const coefficients = model.reliability.find(({ factor }) => factor === scale);
    return figure(coefficients?.[coefficient], "coefficient", { why });
  }
  const found = input.reliability.find((one) => one.scale === scale && one.structure === structure);
  if (found === undefined) {
    const result = messages.reliabilityResult({ scale, structure });
    return missingResult(input, { part: "reliability", analysis: "reliability", of: scale, result });
  }
  return figure(found[coefficient], "coefficient", { why });
}
