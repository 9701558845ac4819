import { choose } from "../../errors";
import type { InvarianceStepName } from "../../factor/invariance/invariance-result";
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
  INDEX_NAMES,
  indexOf,
  modelAdmissible,
  modelAdmissibleText,
  modelFit,
  modelFitText,
  modelOf,
  VERSION_NAMES,
} from "./confirmatory";
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
    text: ({ end }) => `${end === "smallest" ? "Smallest" : "Largest"} correlation of two items`,
  },
  "exploratory-structure": {
    resolve: exploratoryStructure,
    text: ({ structure }) => `Exploratory solution held against the structure "${structure}"`,
  },
  "exploratory-fit": {
    resolve: exploratoryFit,
    text: ({ factors, index, version }) =>
      `${VERSION_NAMES[version]} ${INDEX_NAMES[index]} of the exploratory solution with ${factors} factors`,
  },
  "model-fit": { resolve: modelFit, text: modelFitText },
  "model-admissible": { resolve: modelAdmissible, text: modelAdmissibleText },
  "factor-correlation": { resolve: factorCorrelation, text: factorCorrelationText },
  reliability: {
    resolve: reliability,
    text: ({ coefficient, structure, scale }) =>
      `${NAMES[coefficient]} of "${scale}"${structure === null ? "" : ` (structure "${structure}")`}`,
  },
  invariance: {
    resolve: invariance,
    text: ({ structure, group, step }) =>
      `Measurement invariance over ${group}, structure "${structure}", up to the ${step} step`,
  },
  comparability: { resolve: comparability, text: comparabilityText },
  information: { resolve: information, text: informationText },
  "regression-term": { resolve: regressionTerm, text: regressionTermText },
  "regression-test": { resolve: regressionTest, text: regressionTestText },
  among: { resolve: among, text: amongText },
  predictor: { resolve: predictor, text: predictorText },
  burden: { resolve: burden, text: burdenText },
  "outcome-trend": { resolve: outcomeTrend, text: outcomeTrendText },
  path: { resolve: path, text: ({ path: text }) => `${text} of the analysis` },
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
    const what = `exploratory solution held against a structure "${structure}"`;
    return missingResult(input, { part: "exploratory", analysis: "efa", of: structure, what });
  }
  if (match.verdict === "not examined") {
    const lost = match.reasons.some(({ code }) => code === "no-items");
    return notComputed(
      `the structure was not examined: ${lost ? "a factor has no item left" : "there is no solution with as many factors"}`,
    );
  }
  return statement(match.verdict === "reproduced", `${match.verdict} by the exploratory solution`);
}

function exploratoryFit(input: ReplicationInput, asked: StatisticOf<"exploratory-fit">): Resolved {
  const { factors } = asked;
  const solution = input.esem.find((one) => one.factors === factors);
  if (solution === undefined) {
    const what = `exploratory solution with tests of ${factors} factors`;
    return missingResult(input, { part: "confirmatory", analysis: "esem", of: String(factors), what });
  }
  if (!solution.converged) return notComputed("the exploratory solution did not converge");
  return indexOf(solution.fit, asked);
}

type Information = StatisticOf<"information">;

/** Where along a factor its items measure best. */
function information(input: ReplicationInput, asked: Information): Resolved {
  const { structure, factor } = asked;
  const model = input.irt.find((one) => one.structure === structure);
  if (model === undefined) {
    const what = `item response model "${structure}"`;
    return missingResult(input, { part: "irt", analysis: "irt", of: structure, what });
  }
  if (!model.converged) return notComputed(`the item response model "${structure}" did not converge`);
  const measured = model.information.factors.find((one) => one.factor === factor);
  if (measured === undefined)
    return notComputed(`the item response model "${structure}" has no factor "${factor}"`);
  const [peak] = measured.peak;
  if (asked.figure === "peak") return figure(peak, "number");
  if (asked.figure === "share-within-one-sd") return figure(100 * measured.share.within, "percent");
  return statement(measured.peakWithinOneSd, `the peak lies at ${peak.toFixed(1)} standard deviations`);
}

function informationText({ structure, factor, figure: which }: Information): string {
  const what = {
    peak: "Level at which test information peaks",
    "share-within-one-sd": "Share of test information within one standard deviation of the mean",
    "peak-within-one-sd": "Peak of test information",
  }[which];
  return `${what}, factor "${factor}" of the item response model "${structure}"`;
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
    const what = `test of invariance of the structure "${structure}" over ${group}`;
    return missingResult(input, { part: "invariance", analysis: "invariance", of: group, what });
  }
  if (result.levels.length < 2) return notComputed(`fewer than two levels of ${group} could enter`);
  const holds = result.holds !== null && rank(result.holds) >= rank(step);
  const [unsolved] = result.steps.filter(({ name, problem }) => problem !== null && rank(name) >= rank(step));
  if (!holds && unsolved !== undefined) {
    return notComputed(`the ${unsolved.name} step has no answer: ${unsolved.problem?.replace(/\.$/, "")}`);
  }
  const leftOut = result.leftOut.map(({ label }) => label);
  const without = leftOut.length > 0 ? `, without ${leftOut.join(", ")}` : "";
  return statement(holds, `${result.holds === null ? "no step holds" : `${result.holds} holds`}${without}`);
}

function rank(name: InvarianceStepName): number {
  return STEPS.indexOf(name);
}

/** A step of a path: a key, ["a key"] or an index in brackets. */
const STEP = /\.?([^.[\]]+)|\["([^"]*)"\]|\[(\d+)\]/uy;

/** A number or boolean of the record by its path, as "correlation.matrix[0][1]". */
function path(input: ReplicationInput, { path: text }: StatisticOf<"path">): Resolved {
  const steps = stepsOf(text);
  if (steps === null) return notComputed(`"${text}" is no path such as correlation.matrix[0][1]`);
  let value: unknown = input;
  for (const step of steps) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) {
      return notComputed(`the analysis has nothing at ${text}`);
    }
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  if (typeof value === "boolean") return statement(value, String(value));
  if (typeof value === "number") return figure(value, "number");
  return notComputed(
    value === null ? `the figure at ${text} is absent or hidden` : `no number stands at ${text}`,
  );
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

const NAMES: Readonly<Record<Reliability["coefficient"], string>> = {
  alpha: "Alpha",
  ordinalAlpha: "Ordinal alpha (of imagined continuous answers)",
  spearmanBrown: "Spearman-Brown coefficient",
  omegaTotal: "Omega total",
  omegaCategorical: "Categorical omega (of the observed sum)",
  omegaLatent: "Omega of imagined continuous answers",
};

/** Reliability of a scale, or of a factor by its confirmatory model. */
function reliability(input: ReplicationInput, asked: Reliability): Resolved {
  const { coefficient, structure, scale } = asked;
  const why = `${NAMES[coefficient]} is not defined for the scale "${scale}"`;
  if (coefficient === "omegaCategorical" || coefficient === "omegaLatent") {
    const model = modelOf(input, structure ?? "one-factor");
    if ("kind" in model) return model;
    const coefficients = model.reliability.find(({ factor }) => factor === scale);
    return figure(coefficients?.[coefficient], "coefficient", { why });
  }
  const found = input.reliability.find((one) => one.scale === scale && one.structure === structure);
  if (found === undefined) {
    const what = `reliability of a scale "${scale}"${structure === null ? "" : ` of the structure "${structure}"`}`;
    return missingResult(input, { part: "reliability", analysis: "reliability", of: scale, what });
  }
  return figure(found[coefficient], "coefficient", { why });
}
