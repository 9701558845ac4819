import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { admissibility } from "../../../src/factor/cfa/admissibility";
import { type CfaOptions, cfa } from "../../../src/factor/cfa/cfa";
import type { CfaEstimate } from "../../../src/factor/cfa/cfa-result";
import { estimateRows } from "../../../src/factor/cfa/estimate-rows";
import { type FittedCfa, fitCfa } from "../../../src/factor/cfa/fit-cfa";
import { covarianceOfEstimates } from "../../../src/factor/cfa/standard-errors/estimate-covariance";
import { differenceTest } from "../../../src/factor/cfa/tests/difference-test";
import { fitMeasures } from "../../../src/factor/cfa/tests/fit-measures";
import { modificationIndices } from "../../../src/factor/cfa/tests/modification-indices";
import { incompleteMoments } from "../../../src/factor/incomplete/incomplete-moments";
import type { CfaFit } from "../../../src/factor/model/fit-result";
import {
  type Case,
  data,
  fitOf,
  given,
  type Rows,
  reference,
  scale,
  small,
  tables,
  withAge,
} from "../../factor/cfa/fiml-reference";
import { fixtureFigures } from "../fit-figures";
import { type Comparison, TOLERANCE } from "./comparison";
import { BY } from "./versions";

const topic = "Continuous items, answers missing: full-information maximum likelihood";
const base = { topic, reference: BY.lavaan };
const { iterated } = TOLERANCE;

/** Saturated moments, models, their tests and indices, with groups, weights, clusters, covariates, auxiliary variables. */
export function incompleteComparisons(): Comparison[] {
  return [
    ...(["mcar", "mar", "big"] as const).flatMap(saturated),
    ...reference.cases.flatMap(modelOf),
    differences(),
    ...clusters(),
    ...given.cases.flatMap(givenCovariates),
    ...(["ML", "MLR"] as const).flatMap(auxiliary),
  ];
}

const ABOUT: Readonly<Record<Case["data"], string>> = {
  mcar: "Holzinger-Swineford, 12 % missing completely at random",
  mar: "Holzinger-Swineford, missing at random",
  bySchool: "Holzinger-Swineford by school",
  weighted: "Holzinger-Swineford, weights",
  big: "bfi, ten items",
};

function saturated(name: "mcar" | "mar" | "big"): Comparison[] {
  const [group] = incompleteMoments(tables[name], { items: tables[name].items.map(({ id }) => id) });
  const { mean, cov, logl } = reference.saturated[name];
  const likelihood = -((group?.n ?? 0) / 2) * (group?.incomplete?.deviance ?? 0);
  const about = { ...base, data: ABOUT[name] };
  return [
    {
      ...about,
      quantity: "means and covariances",
      ours: [...(group?.moments ?? [])],
      theirs: [...mean, ...cov],
      tolerance: TOLERANCE.twoStep,
    },
    {
      ...about,
      quantity: "log-likelihood",
      ours: [likelihood],
      theirs: [logl],
      tolerance: 1e-9,
      relative: true,
    },
  ];
}

type Row = Pick<CfaEstimate, "lhs" | "op" | "rhs" | "group">;

/** Figures by "lhs op rhs" and group, whose numbers are lavaan's. */
function byName<T extends Row>(
  rows: readonly T[],
  levels: readonly string[] = [""],
): (name: string, group: number) => T | undefined {
  const found = new Map(
    rows.map((row) => [
      [`${row.lhs} ${row.op} ${row.rhs}`.trim(), levels.indexOf(row.group ?? "")].join(" "),
      row,
    ]),
  );
  return (name, group) => found.get(`${name} ${group}`);
}

function rowsOf({ fitted, parts }: FittedCfa): CfaEstimate[] {
  return estimateRows(fitted, covarianceOfEstimates(fitted, parts));
}

function estimates(theirs: Rows, of: (name: string, group: number) => CfaEstimate | undefined) {
  const one = (key: "est" | "se" | "std", own: Rows["est"] | Rows["std"] = []) => {
    const places = own.flatMap((value, at) => (value === null || (key === "se" && value === 0) ? [] : [at]));
    return {
      ours: places.map((at) => of(theirs.rows[at] ?? "", theirs.group?.[at] ?? 0)?.[key] ?? null),
      theirs: places.map((at) => own[at] ?? null),
    };
  };
  return { est: one("est", theirs.est), se: one("se", theirs.se), std: one("std", theirs.std) };
}

function modelOf(one: Case): Comparison[] {
  const model = fitOf(one);
  const { fitted, parts } = model;
  // lavaan's groups come as they appear.
  const levels = one.data === "bySchool" ? data.schools : [""];
  const { est, se, std } = estimates(one.estimates, byName(rowsOf(model), levels));
  const about = { ...base, data: `${ABOUT[one.data]}, ${one.name}, ${one.options.estimator}` };
  const found = byName(modificationIndices(fitted), levels);
  const indices = one.indices.rows.flatMap((row, at) => {
    const own = found(row, one.indices.group?.[at] ?? 0);
    return own === undefined
      ? []
      : [{ ours: [own.mi, own.epc], theirs: [one.indices.mi[at]!, one.indices.epc[at]!] }];
  });
  return [
    { ...about, quantity: "estimates", ...est, tolerance: iterated },
    { ...about, quantity: "standard errors", ...se, tolerance: iterated },
    { ...about, quantity: "standardized estimates", ...std, tolerance: iterated },
    {
      ...about,
      quantity: "tests and indices of fit",
      ...measures(fitMeasures(fitted, parts), one.fit, admissibility(fitted).admissible),
      tolerance: iterated,
      relative: true,
    },
    {
      ...about,
      quantity: "modification indices and expected changes",
      ours: indices.flatMap((own) => own.ours),
      theirs: indices.flatMap((own) => own.theirs),
      tolerance: TOLERANCE.statistic,
      relative: true,
    },
  ];
}

function measures(fit: CfaFit, theirs: Readonly<Record<string, number | null>>, proper = true) {
  const ours: Readonly<Record<string, number | null>> = fixtureFigures(fit);
  // Improper solutions have no robust indices here; probabilities near 0 are not compared by their ratio.
  const keys = Object.keys(theirs).filter(
    (key) => key in ours && (proper || !key.includes("Robust")) && Math.abs(theirs[key] ?? 0) > 1e-8,
  );
  return { ours: keys.map((key) => ours[key] ?? null), theirs: keys.map((key) => theirs[key] ?? null) };
}

function differences(): Comparison {
  const of = (about: string, estimator: string): FittedCfa => {
    const found = reference.cases.find(
      (one) => `${one.data} ${one.name}` === about && one.options.estimator === estimator,
    );
    if (found === undefined) throw new Error(`There is no model ${about}.`);
    return fitOf(found);
  };
  const ours = reference.differences.map(({ from, to }, at) => {
    const estimator = at === 1 ? "ML" : "MLR";
    const larger = of(from, estimator);
    return differenceTest(larger.fitted, of(to, estimator).fitted, larger.parts).difference;
  });
  return {
    ...base,
    data: "three pairs of nested models",
    quantity: "difference of the chi-squares",
    ours,
    theirs: reference.differences.map(({ difference }) => difference),
    tolerance: iterated,
    relative: true,
  };
}

function clusters(): Comparison[] {
  const { cluster: codes, se, rows, scale: theirs } = reference.clusters;
  const grouped = fromAnswers({ items: data.mar, scale, groups: { cluster: codes } });
  const cluster = Int32Array.from(grouped.groupings[0]?.codes ?? []);
  const table = { ...grouped, groupings: [], cluster, stratum: new Int32Array(grouped.rows) };
  const model = fitCfa(table, reference.cases[5]?.model ?? "", { missing: "fiml" });
  const mine = new Map(rowsOf(model).map(({ lhs, op, rhs, se: own }) => [`${lhs}${op}${rhs}`, own]));
  const about = { ...base, data: "Holzinger-Swineford, 43 clusters" };
  const scaling = fitMeasures(model.fitted, model.parts).scaled?.scale ?? null;
  return [
    {
      ...about,
      quantity: "standard errors",
      ours: rows.map((row) => mine.get(row) ?? null),
      theirs: se,
      tolerance: 1e-4,
      why: "lavaan's search ends early",
    },
    {
      ...about,
      quantity: "scaling factor",
      ours: [scaling],
      theirs: [theirs],
      tolerance: 1e-4,
      why: "lavaan's search ends early",
    },
  ];
}

function givenCovariates(one: (typeof given.cases)[number]): Comparison[] {
  const { estimator } = one;
  const model = fitCfa(fromAnswers({ items: given.items, scale }), given.model, {
    missing: "pairwise",
    estimator,
  });
  const { est, se } = estimates(one, byName(rowsOf(model)));
  const about = { ...base, data: `Holzinger-Swineford given sex and age, ${estimator}` };
  const why = "lavaan's search ends early";
  return [
    { ...about, quantity: "estimates", ...est, tolerance: TOLERANCE.early, why },
    { ...about, quantity: "standard errors", ...se, tolerance: TOLERANCE.early, why },
    {
      ...about,
      quantity: "tests and indices of fit",
      ...measures(fitMeasures(model.fitted, model.parts), one.fit),
      tolerance: iterated,
      relative: true,
    },
  ];
}

const AUXILIARY = ["chiSquare", "df", "scale", "baselineChiSquare", "baselineDf", "cfi", "tli", "rmsea"];

function auxiliary(estimator: "ML" | "MLR"): Comparison[] {
  const options: CfaOptions = { missing: "pairwise", estimator, auxiliary: ["x1", "age"] };
  const result = cfa(withAge, small, options);
  const theirs = reference.auxiliary[estimator];
  const { est, se } = estimates(theirs, byName(result.estimates));
  const about = {
    topic,
    data: `two auxiliary variables, ${estimator}`,
    reference: `${BY.semTools} cfa.auxiliary`,
  };
  const fit = Object.fromEntries(
    Object.entries(theirs.fit).filter(([key, value]) => AUXILIARY.includes(key) && value !== null),
  );
  return [
    { ...about, quantity: "estimates", ...est, tolerance: iterated },
    { ...about, quantity: "standard errors", ...se, tolerance: iterated },
    {
      ...about,
      quantity: "tests and indices of fit",
      ...measures(result.fit, fit),
      tolerance: iterated,
      relative: true,
    },
  ];
}
