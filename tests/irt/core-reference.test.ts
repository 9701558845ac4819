import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { patternTable } from "../../src/data/build-pattern-table";
import { parseCsv } from "../../src/data/csv";
import { dichotomise } from "../../src/data/dichotomise";
import type { PatternTable } from "../../src/data/pattern-table";
import { readResponses } from "../../src/data/responses";
import { selectItems } from "../../src/data/select";
import { irtModel } from "../../src/irt/build-model";
import { fitIrt } from "../../src/irt/fit-irt";
import type { FittedIrt } from "../../src/irt/fitted-irt";
import type { IrtModel, IrtParameter } from "../../src/irt/irt-model";
import { irtItems } from "../../src/irt/used-categories";
import { parseMeasure } from "../../src/measures/measure";
import { tableOf } from "../support/table";

/** Likelihoods written and maximised in R: scripts/reference/irt-core.R. */
interface Stored {
  /** By group, one digit per item, "." where missing. */
  readonly answers: readonly (readonly string[])[];
  readonly count: readonly (readonly number[])[];
  readonly labels?: readonly string[];
  readonly logLik: number;
  readonly par: readonly number[];
  readonly se: readonly number[];
}
type Case =
  | "lsat6"
  | "lsat7"
  | "graded"
  | "missing"
  | "prior"
  | "rasch"
  | "groups"
  | "groupsFreed"
  | "crossed";
const reference: Readonly<Record<Case, Stored>> & {
  readonly sandwich: Readonly<Record<"par" | "weighted" | "design" | "strataOnly", readonly number[]>>;
  readonly bifactor: Stored & { readonly logLikAtPar: number; readonly gradientAtPar: readonly number[] };
} = JSON.parse(readFileSync(new URL("../reference/irt-core.json", import.meta.url), "utf8"));

function stored({ answers, count, labels = [] }: Stored): PatternTable {
  const texts = answers.flat();
  return tableOf(
    texts.map((text) => [...text].map((digit) => (digit === "." ? null : Number(digit)))),
    {
      ids: [...(texts[0] ?? "")].map((_, j) => `i${j + 1}`),
      frequencies: count.flat(),
      ...(labels.length > 0
        ? { groups: { group: answers.flatMap((own, g) => own.map(() => labels[g] ?? "")) } }
        : {}),
    },
  );
}

/** The place of each of the reference's parameters among a model's free ones. */
type Order = (parameter: IrtParameter) => readonly number[];
const inKinds: Order = ({ kind, item, place, second }) => [
  ["a", "d", "mean", "cov"].indexOf(kind),
  kind === "a" ? place : 0,
  item,
  place,
  second,
];

function inOrder(model: IrtModel, order: Order = inKinds): number[] {
  const rows = model.parameters.filter(
    ({ free }, row) => free >= 0 && model.parameters.findIndex((other) => other.free === free) === row,
  );
  const compare = (one: readonly number[], other: readonly number[]): number => {
    const at = one.findIndex((value, k) => value !== other[k]);
    return at < 0 ? 0 : one[at]! - other[at]!;
  };
  return rows.sort((a, b) => compare(order(a), order(b))).map(({ free }) => free);
}

function errorOf({ covariance, model }: FittedIrt, free: number): number {
  return Math.sqrt(covariance?.[free * model.free + free] ?? Number.NaN);
}

function expectFit(
  fitted: FittedIrt,
  expected: Omit<Stored, "answers" | "count">,
  { order, within = 1e-7 }: { order?: Order; within?: number } = {},
): void {
  expect(fitted.convergence.converged).toBe(true);
  expect(Math.abs(fitted.logLikelihood - expected.logLik)).toBeLessThan(within);
  const places = inOrder(fitted.model, order);
  expect(places).toHaveLength(expected.par.length);
  places.forEach((free, k) => {
    expect(Math.abs(fitted.estimates[free]! - expected.par[k]!)).toBeLessThan(2e-5);
    expect(Math.abs(errorOf(fitted, free) - expected.se[k]!)).toBeLessThan(2e-5);
  });
}

function oneFactor(name: Case, priors?: Parameters<typeof irtModel>[0]["priors"]): FittedIrt {
  const table = stored(reference[name]);
  return fitIrt(table, irtModel({ items: irtItems(table), structure: { kind: "one factor" }, priors }));
}

describe("one factor", () => {
  it("has the published solution of LSAT6", () => {
    const fitted = oneFactor("lsat6");
    expect(fitted.logLikelihood).toBeCloseTo(-2466.6534, 4);
    const places = inOrder(fitted.model);
    const published = [0.8257, 0.7227, 0.8909, 0.6884, 0.6569, 2.7732, 0.9902, 0.2491, 1.2848, 2.0533];
    published.forEach((value, k) => {
      expect(Math.abs(fitted.estimates[places[k]!]! - value)).toBeLessThan(1.5e-4);
    });
    [0.258, 0.187, 0.233, 0.185, 0.21].forEach((value, k) => {
      expect(Math.abs(errorOf(fitted, places[k]!) - value)).toBeLessThan(6e-4);
    });
  });

  it("has the published likelihood of LSAT7", () => {
    expect(oneFactor("lsat7").logLikelihood).toBeCloseTo(-2658.8051, 4);
  });

  it.each(["lsat6", "lsat7", "graded", "missing"] as const)("agrees with R on %s", (name) => {
    expectFit(oneFactor(name), reference[name]);
  });

  it("finds the mode a posteriori under priors", () => {
    const priors = {
      slope: { kind: "lognormal", mean: 0, sd: 0.5 },
      intercept: { kind: "normal", mean: 0, sd: 2 },
    } as const;
    // The likelihood alone is not at its maximum there: it moves with the estimates.
    expectFit(oneFactor("prior", priors), reference.prior, { within: 1e-5 });
  });

  it("fits the Rasch model", () => {
    const table = stored(reference.rasch);
    const model = irtModel({ items: irtItems(table), structure: { kind: "one factor" }, name: "Rasch" });
    expectFit(fitIrt(table, model), reference.rasch);
  });
});

describe("groups", () => {
  const table = stored(reference.groups);
  const groups = reference.groups.labels ?? [];
  const spec = { items: irtItems(table), structure: { kind: "one factor" }, groups } as const;

  it("have means and variances of their own where the items are equal", () => {
    expectFit(fitIrt(table, irtModel(spec), { by: "group" }), reference.groups);
  });

  it("have items of their own where these are freed", () => {
    const model = irtModel({ ...spec, equal: ["i1", "i2", "i3", "i4"] });
    const own: Order = (parameter) => {
      const freed = parameter.group === 1 && parameter.item >= 4;
      return [Number(freed), ...inKinds(parameter)];
    };
    expectFit(fitIrt(table, model, { by: "group" }), reference.groupsFreed, { order: own });
  });

  it("are as good as fits of their own where nothing is equal", () => {
    const free = fitIrt(table, irtModel({ ...spec, equal: [] }), { by: "group" });
    const apart = reference.groups.answers.map((answers, g) => {
      const own = stored({
        ...reference.groups,
        answers: [answers],
        count: [reference.groups.count[g]!],
        labels: [],
      });
      return fitIrt(own, irtModel({ items: irtItems(own), structure: { kind: "one factor" } })).logLikelihood;
    });
    expect(free.logLikelihood).toBeCloseTo(apart[0]! + apart[1]!, 7);
  });
});

describe("more factors", () => {
  it("fits an item that loads on two correlated factors", () => {
    const table = stored(reference.crossed);
    const model = irtModel({
      items: irtItems(table),
      structure: { kind: "confirmatory", model: "c =~ i1 + i2 + i3\ne =~ i3 + i4 + i5 + i6" },
    });
    expectFit(fitIrt(table, model, { points: 21 }), reference.crossed);
  });

  it("has the likelihood and gradient of a bifactor model by reduction that the whole grid gives", () => {
    const table = stored(reference.bifactor);
    const text = "e =~ i1 + i2 + i3\nn =~ i4 + i5 + i6 + i7";
    const model = irtModel({ items: irtItems(table), structure: { kind: "bifactor", model: text } });
    const places = inOrder(model);
    const starts = new Float64Array(model.free);
    places.forEach((free, k) => {
      starts[free] = reference.bifactor.par[k]!;
    });
    for (const quadrature of ["dimension-reduced", "grid"] as const) {
      const fitted = fitIrt(table, model, {
        quadrature,
        points: 15,
        starts,
        maxIterations: 0,
        standardErrors: false,
      });
      expect(fitted.logLikelihood).toBeCloseTo(reference.bifactor.logLikAtPar, 8);
      const largest = Math.max(...reference.bifactor.gradientAtPar.map(Math.abs));
      expect(Math.abs(fitted.convergence.gradient / largest - 1)).toBeLessThan(1e-6);
    }
  });
});

describe("weights and design", () => {
  const everyone = designed();
  const model = irtModel({ items: irtItems(everyone), structure: { kind: "one factor" } });
  const cases = {
    weighted: { stratum: null, cluster: null },
    strataOnly: { stratum: everyone.stratum, cluster: null },
    design: { stratum: everyone.stratum, cluster: everyone.cluster },
  };

  it.each(["weighted", "strataOnly", "design"] as const)(
    "give the sandwich's standard errors (%s)",
    (name) => {
      // People without all answers stay in the table, with none: they count as members of the sample only.
      const fitted = fitIrt({ ...everyone, ...cases[name] }, model, { clusterLabels: "within-strata" });
      expect(fitted.standardErrors).toBe("sandwich");
      expect(fitted.n).toBe(4942);
      inOrder(model).forEach((free, k) => {
        expect(Math.abs(fitted.estimates[free]! - reference.sandwich.par[k]!)).toBeLessThan(2e-5);
        expect(Math.abs(errorOf(fitted, free) - reference.sandwich[name][k]!)).toBeLessThan(2e-5);
      });
    },
  );
});

/** Items a to e of nine.csv with its weights, strata and clusters; incomplete answers are emptied. */
function designed(): PatternTable {
  const read = (name: string) => readFileSync(new URL(`../reference/nine.${name}`, import.meta.url), "utf8");
  const measure = parseMeasure(JSON.parse(read("measure.json")));
  const responses = readResponses(parseCsv(read("csv")), measure);
  const table = selectItems(dichotomise(patternTable(responses, { design: true }), measure), [..."abcde"]);
  const columns = table.columns.map((column) =>
    Int16Array.from(column, (value, row) => (table.columns.some((own) => own[row]! < 0) ? -1 : value)),
  );
  return { ...table, columns };
}
