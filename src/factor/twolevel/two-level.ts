import type { PatternTable } from "../../data/answers/pattern-table";
import { ItemwiseError, type Warning } from "../../errors";
import { normalInterval } from "../../numeric/distributions/interval";
import { normalCdf } from "../../numeric/distributions/special";
import { log } from "../../numeric/elementary/log";
import { choleskyFactor, choleskyLogDeterminant } from "../../numeric/linear-algebra/cholesky";
import { quadratic } from "../../numeric/linear-algebra/dense";
import { standardizedSolution } from "../cfa/standardized";
import type { ModelTable } from "../model/model-table";
import { modelRelations } from "../model/relation-values";
import { covarianceOf, fitTwoLevel, type Solution, scoreProducts } from "./fit-two-level";
import { type ClusteredAnswers, clusteredAnswers, type LevelMissing } from "./level-statistics";
import { comparisonModels, isSampled, LEVELS, levelTables, type TwoLevelTables } from "./level-tables";
import * as messages from "./messages";
import {
  parameterCount,
  residualOf,
  type ScaledTwoLevelFit,
  scaledFit,
  standardFit,
  type TwoLevelFit,
} from "./two-level-fit";

export interface TwoLevelOptions {
  /** "standard": observed information; "robust": scores by cluster between it (MLR). @default "standard" */
  readonly standardErrors?: "standard" | "robust" | undefined;
  /** @default "first-loading" */
  readonly scaling?: "variance" | "first-loading" | undefined;
  /** "fiml": the answers that there are, by full-information maximum likelihood. @default "listwise" */
  readonly missing?: LevelMissing | undefined;
  /** Names of the clusters by their index in the table, for messages. */
  readonly clusterLabels?: readonly string[] | undefined;
}

export interface TwoLevelParameter {
  /** 1: within clusters; 2: between them. */
  readonly level: 1 | 2;
  readonly lhs: string;
  readonly op: string;
  readonly rhs: string;
  readonly label: string | null;
  readonly estimate: number;
  /** 0 where fixed. */
  readonly se: number;
  /** Completely standardized at its own level; null where a standard deviation there does not exist. */
  readonly std: number | null;
}

export interface TwoLevelDefined {
  readonly name: string;
  readonly estimate: number;
  /** By the delta method, as all of these. */
  readonly se: number | null;
  readonly p: number | null;
  readonly interval: readonly [number, number] | null;
}

export interface TwoLevelModel {
  readonly converged: boolean;
  readonly n: number;
  readonly clusters: number;
  /** Parameters, less those that constraints take away. */
  readonly free: number;
  /** Given covariates that are at one level only. */
  readonly logLikelihood: number;
  readonly parameters: readonly TwoLevelParameter[];
  /** By outcome and level: the share of its variance there that the model explains; null beyond 0 and 1. */
  readonly explained: readonly { readonly level: 1 | 2; readonly name: string; readonly r2: number | null }[];
  /** What the model defines from its labels. */
  readonly defined: readonly TwoLevelDefined[];
  readonly fit: TwoLevelFit;
  /** By the Yuan-Bentler correction of Mplus; null with standard errors that are not robust. */
  readonly scaled: ScaledTwoLevelFit | null;
  /** Standardized root mean square residual of each level. */
  readonly residuals: { readonly within: number; readonly between: number };
  /** By item of both levels: the share of its variance between clusters, in the model of all moments. */
  readonly intraclass: Readonly<Record<string, number>>;
  readonly warnings: readonly Warning[];
}

/**
 * Confirmatory factor and structural models of continuous items with random intercepts of clusters, by maximum likelihood
 * of complete answers: one model within clusters, one between them.
 * @param table built with `design: true`, of a measure with clusters, without weights
 * @param model in lavaan's syntax, with `level: 1` ahead of the formulas within and `level: 2` ahead of those between
 *   clusters. An item of both has a part at each; one of level 1 only does not differ between clusters, and one of level 2
 *   only is the cluster's. Moments of covariates at one level are the sample's. Labels that both levels share hold
 *   parameters equal; "==" constrains and ":=" defines from labels of both.
 * @throws ItemwiseError "bad-model", "no-clusters", "few-clusters", "no-variance", "varies-within", "two-level-ordered",
 *   "two-level-weights", "not-converged"
 * @see Muthén (1994), Sociological Methods & Research, 22, 376-398; Rosseel (2021), Psych, 3, 197-232. Reference: lavaan
 *   0.6-19, `sem(cluster = , estimator = "ML")` and `"MLR"`.
 * @example
 * ```ts
 * const items = ["a", "b"].map((id) => ({ id, scale: "continuous" }));
 * const measure = parseMeasure({ id: "two", items, cluster: { column: "school" } });
 * const rows = ["1,1,2", "1,3,3", "2,5,3", "2,4,6", "3,0,1", "3,2,0", "4,4,5", "4,6,4"];
 * const responses = readResponses(parseCsv(`school,a,b\n${rows.join("\n")}\n`), measure);
 * const table = patternTable(responses, { design: true });
 * const { clusters, fit } = twoLevelModel(table, "level: 1\na ~~ a + b\nb ~~ b\nlevel: 2\na ~~ a + b\nb ~~ b");
 * [clusters, fit.df]; // [4, 0]
 * ```
 */
export function twoLevelModel(
  table: PatternTable,
  model: string,
  { standardErrors = "standard", scaling = "first-loading", missing, clusterLabels }: TwoLevelOptions = {},
): TwoLevelModel {
  const items = table.items.map(({ id }) => id);
  const tables = levelTables(model, { items, scaling });
  const { ids } = tables.variables;
  const answers = clusteredAnswers(table, tables.variables, { labels: clusterLabels, missing });
  const { n, clusters } = answers;
  const fitted = fitTwoLevel(tables, answers);
  if (!fitted.converged) {
    throw new ItemwiseError("not-converged", messages.notConverged, { hint: messages.notConvergedHint });
  }
  const others = comparisonModels(tables);
  const ofText = (text: string): Solution => {
    const own = levelTables(text, { items, scaling });
    // All models have their variables in the order of the answers.
    return fitTwoLevel({ ...own, variables: tables.variables }, answers);
  };
  const solutions = { fitted, saturated: ofText(others.saturated), baseline: ofText(others.baseline) };
  const isRobust = standardErrors === "robust";
  const products = isRobust
    ? {
        fitted: scoreProducts(fitted, answers),
        saturated: scoreProducts(solutions.saturated, answers),
        baseline: scoreProducts(solutions.baseline, answers),
      }
    : null;
  const covariance = covarianceOf(fitted, products?.fitted);
  const implied = fitted.problem.moments(fitted.x)!;
  const all = solutions.saturated.problem.moments(solutions.saturated.x)!;
  const places = (of: readonly string[]) => ({ places: of.map((id) => ids.indexOf(id)), p: ids.length });
  const { parameters, explained } = rowsOf(fitted, covariance);
  return {
    converged: fitted.converged,
    n,
    clusters,
    free: parameterCount(fitted),
    logLikelihood: -fitted.deviance / 2 - covariateLikelihood(fitted, answers),
    parameters,
    explained,
    defined: definedOf(fitted, covariance),
    fit: standardFit(solutions, n),
    scaled: products && scaledFit(solutions, products, n),
    residuals: {
      within: residualOf(implied.within, all.within, places(tables.within.items)),
      between: residualOf(implied.between, all.between, places(tables.between.items)),
    },
    intraclass: Object.fromEntries(
      tables.within.items
        .filter((id) => tables.between.items.includes(id))
        .map((id) => {
          const at = ids.indexOf(id) * (ids.length + 1);
          return [id, all.between[at]! / (all.between[at]! + all.within[at]!)];
        }),
    ),
    warnings: [
      ...leftOut(answers, missing),
      ...warningsOf(tables, parameters),
      ...(covariance === null ? [{ code: "no-standard-errors", message: messages.noStandardErrors() }] : []),
      ...(solutions.saturated.converged && solutions.baseline.converged
        ? []
        : [{ code: "no-fit", message: messages.noFit() }]),
    ],
  };
}

/** Log-likelihood of covariates at one level only, whose moments are the sample's. */
function covariateLikelihood({ tables, problem, x }: Solution, { n, clusters }: ClusteredAnswers): number {
  const moments = problem.moments(x)!;
  const { ids } = tables.variables;
  return LEVELS.reduce((sum, level) => {
    const own = tables.covariates[level].map((id) => ids.indexOf(id));
    const matrix = own.flatMap((i) => own.map((j) => moments[level][i * ids.length + j]!));
    const factor = choleskyFactor(Float64Array.from(matrix), own.length);
    if (factor === null) return Number.NaN;
    const logDeterminant = choleskyLogDeterminant(factor, own.length);
    const units = level === "within" ? n : clusters;
    return sum - (units * (own.length * (log(2 * Math.PI) + 1) + logDeterminant)) / 2;
  }, 0);
}

const numberOf = { within: 1, between: 2 } as const;

function rowsOf(
  { tables, problem, x }: Solution,
  covariance: Float64Array | null,
): Pick<TwoLevelModel, "parameters" | "explained"> {
  const size = problem.free;
  const levels = LEVELS.map((level) => {
    const table = tables[level];
    const values = problem.values(level, x);
    const standard = standardizedSolution({ table, values, estimates: x }, null).values;
    const isOwn = (row: TwoLevelTables["joint"]["parameters"][number]): boolean =>
      !isSampled(row, tables.covariates[level]) &&
      !(level === "within" && row.op === "~1" && row.role === "fixed" && row.value === 0);
    const outcomes = new Set(
      table.parameters.flatMap(({ lhs, op, rhs }) => (op === "~" ? [lhs] : op === "=~" ? [rhs] : [])),
    );
    return {
      parameters: table.parameters.flatMap((row, at): TwoLevelParameter[] => {
        if (!isOwn(row)) return [];
        const { lhs, op, rhs, label, free } = row;
        const variance = free < 0 ? 0 : (covariance?.[free * (size + 1)] ?? Number.NaN);
        const estimate = values[at]!;
        const std = standard[at] ?? null;
        return [
          {
            level: numberOf[level],
            lhs,
            op,
            rhs,
            label,
            estimate,
            se: Math.sqrt(Math.max(variance, 0)),
            std,
          },
        ];
      }),
      explained: table.parameters.flatMap(({ lhs, op, rhs }, at) => {
        if (op !== "~~" || lhs !== rhs || !outcomes.has(lhs)) return [];
        const share = standard[at] ?? null;
        const r2 = share === null || share < 0 ? null : 1 - share;
        return [{ level: numberOf[level], name: lhs, r2 }];
      }),
    };
  });
  return {
    parameters: levels.flatMap(({ parameters }) => parameters),
    explained: levels.flatMap(({ explained }) => explained),
  };
}

function definedOf({ tables, x }: Solution, covariance: Float64Array | null): TwoLevelDefined[] {
  return modelRelations(tables.joint).definitions.map(({ name, at }) => {
    const { value, slopes } = at(x);
    const variance = covariance === null ? 0 : quadratic(slopes, covariance);
    const se = variance > 0 ? Math.sqrt(variance) : null;
    return {
      name,
      estimate: value,
      se,
      p: se === null ? null : 2 * normalCdf(-Math.abs(value / se)),
      interval: se === null ? null : normalInterval(value, se),
    };
  });
}

/** Factors of the two levels with a loading in common and both variances fixed: their variances are equal unasked. */
function equalUnits({ within, between }: TwoLevelTables): Warning[] {
  const isFixed = (table: ModelTable, factor: string): boolean =>
    table.parameters.some(
      ({ lhs, op, rhs, role }) => op === "~~" && lhs === factor && rhs === factor && role === "fixed",
    );
  const loadings = ({ parameters }: ModelTable) =>
    parameters.filter(({ op, free }) => op === "=~" && free >= 0);
  const pairs = new Map(
    loadings(within).flatMap(({ lhs: one, free }) =>
      loadings(between)
        .filter((row) => row.free === free && isFixed(within, one) && isFixed(between, row.lhs))
        .map(({ lhs: other }) => [`${one} ${other}`, { within: one, between: other }] as const),
    ),
  );
  return [...pairs.values()].map((pair) => ({ code: "equal-units", message: messages.equalUnits(pair) }));
}

function leftOut({ incomplete: n }: ClusteredAnswers, missing: LevelMissing | undefined): Warning[] {
  if (n === 0) return [];
  const message = missing === "fiml" ? messages.unansweredLeftOut({ n }) : messages.incompleteLeftOut({ n });
  return [{ code: "rows-left-out", message }];
}

function warningsOf(tables: TwoLevelTables, parameters: readonly TwoLevelParameter[]): Warning[] {
  const { variables, covariates } = tables;
  const names = parameters.flatMap(({ level, lhs, op, rhs, estimate }) =>
    op === "~~" && lhs === rhs && estimate < 0 ? [messages.atLevel({ name: lhs, level })] : [],
  );
  const alike = variables.withinOnly.filter((id) => !covariates.within.includes(id));
  return [
    ...(alike.length > 0
      ? [{ code: "within-only", message: messages.withinOnly({ items: alike, n: alike.length }) }]
      : []),
    ...equalUnits(tables),
    ...(names.length === 0
      ? []
      : [{ code: "negative-variance", message: messages.negativeVariance({ names }) }]),
  ];
}
