import { cfa } from "../../../src/factor/cfa/cfa";
import type { CfaResult } from "../../../src/factor/cfa/cfa-result";
import {
  type ConditionalMomentsOptions,
  conditionalMoments,
} from "../../../src/factor/conditional/conditional-moments";
import { type ModelReference, reference, tableOfSet } from "../../factor/conditional/reference";
import { fixtureFigures } from "../fit-figures";
import { type Comparison, TOLERANCE } from "./comparison";
import { BY } from "./versions";

const topic = "Ordered and continuous outcomes given covariates";
const listwise = { missing: "listwise" } as const;
const two = { covariates: ["x1", "x2"], ...listwise };
const mixed = ["u1", "c1", "u3", "c2"];

/** By the name of the case in the fixture. */
const MOMENTS: Readonly<Record<string, readonly [string, ConditionalMomentsOptions]>> = {
  ordered: ["four ordered items", { ...two, items: ["u1", "u2", "u3", "u4"] }],
  mixed: [
    "two ordered, two continuous, three covariates",
    { items: mixed, covariates: ["x1", "x2", "x3"], ...listwise },
  ],
  plain: ["two ordered, two continuous, no covariates", { items: mixed, covariates: [], ...listwise }],
  groups: ["two groups", { items: ["u2", "u3", "c1"], covariates: ["x1"], by: "g", ...listwise }],
  weighted: ["weights", { ...two, items: ["u2", "u4", "c1"] }],
  listwise: ["answers missing, listwise", { ...two, items: ["u1", "u3", "c1"] }],
  pairwise: ["answers missing, pairwise", { ...two, items: ["u1", "u3", "c1"], missing: "pairwise" }],
};

/** Moments given covariates with their covariance, and models fitted to them. */
export function conditionalComparisons(): Comparison[] {
  return [...Object.keys(MOMENTS).flatMap(momentsOf), ...Object.values(reference.models).flatMap(modelOf)];
}

function momentsOf(name: string): Comparison[] {
  const [data, options] = MOMENTS[name] ?? ["", two as never];
  const set = name === "listwise" || name === "pairwise" ? "holes" : "made";
  const ours = conditionalMoments(tableOfSet(set, { weighted: name === "weighted" }), options);
  const theirs = reference.moments[name] ?? [];
  const base = { topic, data, reference: BY.lavaan };
  return [
    {
      ...base,
      quantity: "thresholds, means, slopes, residual variances and correlations",
      ours: ours.flatMap((group) => [...group.moments]),
      theirs: theirs.flatMap(({ moments }) => moments),
      tolerance: TOLERANCE.twoStep,
    },
    {
      ...base,
      quantity: "their asymptotic covariance, in units of standard errors",
      ours: ours.flatMap(({ gamma, moments: { length } }) => {
        const deviation = (i: number): number => Math.sqrt(gamma[i * (length + 1)] ?? Number.NaN);
        return upperTriangle(length).map(
          ([i, j]) => (gamma[i * length + j] ?? Number.NaN) / (deviation(i) * deviation(j)),
        );
      }),
      theirs: theirs.flatMap(({ gamma, moments: { length } }, g) => {
        const size = ours[g]?.moments.length ?? 0;
        const own = (i: number): number => Math.sqrt(ours[g]?.gamma[i * (size + 1)] ?? Number.NaN);
        return upperTriangle(length).map(([i, j], at) => (gamma[at] ?? Number.NaN) / (own(i) * own(j)));
      }),
      tolerance: TOLERANCE.twoStep,
    },
  ];
}

function upperTriangle(size: number): (readonly [number, number])[] {
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: size - i }, (__, offset) => [i, i + offset] as const),
  ).flat();
}

const RELATIONS = new Set(["=~", "~", "~~", "|", "~1", "~*~"]);
/** Their moments are the sample's; a record leaves them out. */
const COVARIATES = new Set(["x1", "x2", "x3", "girl", "age"]);

function modelOf(theirs: ModelReference): Comparison[] {
  const { model, set, how } = theirs;
  const { weighted, ...options } = how;
  const result = cfa(tableOfSet(set, { weighted }), model, { ...listwise, ...options });
  const ofRow = rowsOf(result);
  const rows = [...theirs.rows.keys()].filter((k) => {
    const [name = "", op = ""] = theirs.rows[k]?.split(" ") ?? [];
    return RELATIONS.has(op) && !COVARIATES.has(name);
  });
  const isCompared = (key: "est" | "se" | "std" | "stdSe", k: number): boolean =>
    theirs[key][k] !== null && (!key.toLowerCase().endsWith("se") || theirs[key][k] !== 0);
  const of = (key: "est" | "se" | "std" | "stdSe") => {
    const compared = rows.filter((k) => isCompared(key, k));
    return {
      ours: compared.map((k) => ofRow(theirs.rows[k] ?? "", theirs.group[k] ?? 0)?.[key] ?? null),
      theirs: compared.map((k) => theirs[key][k] ?? null),
      tolerance: TOLERANCE.iterated,
    };
  };
  const base = { topic, data: theirs.about, reference: BY.lavaan };
  const defined = definedOf(result, theirs);
  const fit = fitOf(result, theirs);
  const indices = indicesOf(result, theirs);
  return [
    { ...base, quantity: "estimates", ...of("est") },
    { ...base, quantity: "standard errors", ...of("se") },
    // With weights lavaan divides the variances of covariates by n, and by n - 1 otherwise.
    ...(weighted === true
      ? []
      : [
          { ...base, quantity: "standardized estimates", ...of("std") },
          { ...base, quantity: "their standard errors", ...of("stdSe") },
        ]),
    ...(defined.theirs.length === 0
      ? []
      : [{ ...base, quantity: "defined parameters", ...defined, tolerance: TOLERANCE.iterated }]),
    { ...base, quantity: "tests and indices of fit", ...fit, tolerance: TOLERANCE.iterated },
    ...(indices.theirs.length === 0
      ? []
      : [
          {
            ...base,
            quantity: "modification indices",
            ...indices,
            tolerance: TOLERANCE.iterated,
            relative: true,
          },
        ]),
  ];
}

/** Finds the estimates of a row, a covariance by either order of its names. */
function rowsOf({ estimates }: CfaResult) {
  const groups = [...new Set(estimates.map(({ group }) => group))];
  const found = new Map(
    estimates.flatMap((row) => {
      const { lhs, op, rhs, group } = row;
      const end = ` ${groups.indexOf(group)}`;
      return [
        [`${lhs} ${op} ${rhs}`.trim() + end, row],
        [`${rhs} ${op} ${lhs}${end}`, row],
      ] as const;
    }),
  );
  return (row: string, group: number) => found.get(`${row} ${group}`);
}

function fitOf(result: CfaResult, theirs: ModelReference): Pick<Comparison, "ours" | "theirs"> {
  const ours: Readonly<Record<string, number | null>> = fixtureFigures(result.fit);
  const keys = Object.keys(theirs.fit).filter((key) => typeof ours[key] === "number");
  const scale = (key: string): number => Math.max(1, Math.abs(theirs.fit[key] ?? 1));
  return {
    ours: [result.n, result.parameters, ...keys.map((key) => Number(ours[key]) / scale(key))],
    theirs: [theirs.n, theirs.npar, ...keys.map((key) => (theirs.fit[key] ?? Number.NaN) / scale(key))],
  };
}

/** Estimates, standard errors and standardized values of what the model defines. */
function definedOf(result: CfaResult, theirs: ModelReference): Pick<Comparison, "ours" | "theirs"> {
  const rows = [...theirs.rows.keys()].filter((k) => theirs.rows[k]?.split(" ")[1] === ":=");
  const ours = rows.map((k) => {
    const name = theirs.rows[k]?.split(" ")[0];
    return result.structural?.defined.find((own) => own.name === name);
  });
  return {
    ours: ours.flatMap((own) => [own?.est ?? null, own?.se ?? null, own?.std ?? null]),
    theirs: rows.flatMap((k) => [theirs.est[k] ?? null, theirs.se[k] ?? null, theirs.std[k] ?? null]),
  };
}

/** Those that both have: each leaves some out. */
function indicesOf(result: CfaResult, { indices }: ModelReference): Pick<Comparison, "ours" | "theirs"> {
  const groups = [...new Set(result.estimates.map(({ group }) => group))];
  const pairs = (indices?.rows ?? []).flatMap((row, k) => {
    const ours = result.modificationIndices.find(
      ({ lhs, op, rhs, group }) =>
        (row === `${lhs} ${op} ${rhs}`.trim() || (op === "~~" && row === `${rhs} ${op} ${lhs}`)) &&
        groups.indexOf(group) === (indices?.group[k] ?? 0),
    );
    return ours === undefined ? [] : [[ours.mi, indices?.mi[k] ?? Number.NaN] as const];
  });
  return { ours: pairs.map(([mi]) => mi), theirs: pairs.map(([, mi]) => mi) };
}
