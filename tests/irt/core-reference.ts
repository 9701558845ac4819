import { readFileSync } from "node:fs";
import { fitIrt } from "../../src/irt/estimation/fit-irt";
import type { FittedIrt } from "../../src/irt/model/fitted-irt";
import { type IrtModel, type IrtParameter, irtItems } from "../../src/irt/model/irt-model";
import { irtModel } from "../../src/irt/model/structure-to-model";
import { designedNine, storedAnswers } from "../support/stored-irt";

/** Likelihoods written and maximized in R: scripts/reference/irt-core.R. */
export interface Stored {
  /** By group, one digit per item, "." where missing. */
  readonly answers: readonly (readonly string[])[];
  readonly count: readonly (readonly number[])[];
  readonly labels?: readonly string[];
  readonly logLik: number;
  readonly par: readonly number[];
  readonly se: readonly number[];
}
export type Case =
  | "lsat6"
  | "lsat7"
  | "graded"
  | "missing"
  | "prior"
  | "rasch"
  | "groups"
  | "groupsFreed"
  | "crossed";
export const reference: Readonly<Record<Case, Stored>> & {
  readonly sandwich: Readonly<Record<"par" | "weighted" | "design" | "strataOnly", readonly number[]>>;
  readonly bifactor: Stored & { readonly logLikAtPar: number; readonly gradientAtPar: readonly number[] };
} = JSON.parse(readFileSync(new URL("../reference/irt-core.json", import.meta.url), "utf8"));

/** The place of each of the reference's parameters among a model's free ones. */
export type Order = (parameter: IrtParameter) => readonly number[];
export const inKinds: Order = ({ kind, item, place, second }) => [
  ["a", "d", "mean", "cov"].indexOf(kind),
  kind === "a" ? place : 0,
  item,
  place,
  second,
];

export function inOrder(model: IrtModel, order: Order = inKinds): number[] {
  const rows = model.parameters.filter(
    ({ free }, row) => free >= 0 && model.parameters.findIndex((other) => other.free === free) === row,
  );
  const compare = (one: readonly number[], other: readonly number[]): number => {
    const at = one.findIndex((value, k) => value !== other[k]);
    return at < 0 ? 0 : one[at]! - other[at]!;
  };
  return rows.sort((a, b) => compare(order(a), order(b))).map(({ free }) => free);
}

export function errorOf({ covariance, model }: FittedIrt, free: number): number {
  return Math.sqrt(covariance?.[free * model.free + free] ?? Number.NaN);
}

export function oneFactor(name: Case, priors?: Parameters<typeof irtModel>[0]["priors"]): FittedIrt {
  const table = storedAnswers(reference[name]);
  return fitIrt(table, irtModel({ items: irtItems(table), structure: { kind: "one factor" }, priors }));
}

export const PRIORS = {
  slope: { kind: "lognormal", mean: 0, sd: 0.5 },
  intercept: { kind: "normal", mean: 0, sd: 2 },
} as const;

function grouped(equal?: readonly string[]): FittedIrt {
  const table = storedAnswers(reference.groups);
  const groups = reference.groups.labels ?? [];
  const items = irtItems(table);
  const structure = { kind: "one factor" } as const;
  const model = irtModel({ items, structure, groups, ...(equal ? { equal } : {}) });
  return fitIrt(table, model, { by: "group" });
}

/** Free parameters of the second group's own items come last. */
export const ownLast: Order = (parameter) => {
  const freed = parameter.group === 1 && parameter.item >= 4;
  return [Number(freed), ...inKinds(parameter)];
};

/** Our fit of each model that R maximized. */
export const fittedCore: Readonly<Record<Case, () => FittedIrt>> = {
  lsat6: () => oneFactor("lsat6"),
  lsat7: () => oneFactor("lsat7"),
  graded: () => oneFactor("graded"),
  missing: () => oneFactor("missing"),
  prior: () => oneFactor("prior", PRIORS),
  rasch: () => {
    const table = storedAnswers(reference.rasch);
    const structure = { kind: "one factor" } as const;
    return fitIrt(table, irtModel({ items: irtItems(table), structure, name: "Rasch" }));
  },
  groups: () => grouped(),
  groupsFreed: () => grouped(["i1", "i2", "i3", "i4"]),
  crossed: () => {
    const table = storedAnswers(reference.crossed);
    const model = "c =~ i1 + i2 + i3\ne =~ i3 + i4 + i5 + i6";
    const structure = { kind: "confirmatory", model } as const;
    return fitIrt(table, irtModel({ items: irtItems(table), structure }), { points: 21 });
  },
};

export type Design = "weighted" | "strataOnly" | "design";

/** One factor of items a to e of nine.csv under weights, with strata, with clusters in them. */
export function fittedDesign(name: Design): FittedIrt {
  const everyone = designedNine();
  const model = irtModel({ items: irtItems(everyone), structure: { kind: "one factor" } });
  const stratum = name === "weighted" ? null : everyone.stratum;
  const cluster = name === "design" ? everyone.cluster : null;
  return fitIrt({ ...everyone, stratum, cluster }, model, { clusterLabels: "within-strata" });
}
