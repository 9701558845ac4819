import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { createRandom } from "../../../src/numeric/random/random";
import { alphaIfDropped, cronbachAlpha } from "../../../src/reliability/alpha";
import { completeAnswers } from "../../../src/reliability/complete-answers";
import { guttmanLambdas } from "../../../src/reliability/guttman";
import { omega } from "../../../src/reliability/omega";
import { reliability } from "../../../src/reliability/reliability";
import type { ScaleReliability } from "../../../src/reliability/scale-result";
import { splitHalf } from "../../../src/reliability/split-half";
import shared from "../../reference/nine.reliability.json";
import reference from "../../reference/reliability.json";
import { referenceTable } from "../../reliability/reference";
import { nineTable } from "../table";
import { type Comparison, TOLERANCE } from "./comparison";
import { BY } from "./versions";

const topic = "Reliability";
const tolerance = TOLERANCE.twoStep;
const OMEGA = {
  tolerance: TOLERANCE.iterated * 2,
  why: "psych's oblimin and its second-order solution stop early.",
};

interface Expected {
  readonly items: readonly string[];
  readonly n: number;
  readonly alpha: number;
  readonly standardizedAlpha: number;
  readonly averageCorrelation: number;
  readonly interval: readonly number[];
  readonly itemRest: readonly number[];
  readonly alphaIfDropped?: readonly number[];
  readonly splitHalf?: { readonly mean: number; readonly lowest: number; readonly highest: number };
  readonly lambdas?: Readonly<Record<Lambda, number>>;
  readonly ordinalAlpha?: number;
  readonly omega?: { readonly total: number; readonly hierarchical: number | null };
}
const LAMBDAS = ["l1", "l2", "l3", "l4", "l5", "l6"] as const;
type Lambda = (typeof LAMBDAS)[number];

const SCALES = {
  all: "a to i",
  abuse5: "a to e",
  exploitation: "f to i",
  three: "c d e",
  two: "a b",
} as const;
const DATA: Readonly<Record<string, string>> = {
  lsat6: "LSAT6",
  lsat7: "LSAT7",
  datCat: "datCat (semTools), 8 items",
  holzinger: "Holzinger and Swineford (1939)",
  satAct: "sat.act (psych), with missing answers",
  harmanHolzinger: "Harman, Holzinger's 9 tests",
  harmanBurt: "Harman, Burt's 8 tests",
  thurstone: "Thurstone, 9 tests",
  harman74: "Harman, 12 of 24 tests",
};

export function reliabilityComparisons(): Comparison[] {
  const names = Object.keys(reference.data) as (keyof typeof reference.data)[];
  return [
    ...sharedScales(),
    ...nineScales(),
    ...weightedScales(),
    ...names.flatMap((name) => {
      const data = DATA[name] ?? `bfi, scale ${name.slice(3)}, keyed, with missing answers`;
      return ofScale(data, { expected: reference.data[name].expected, table: referenceTable(name) });
    }),
    ...Object.entries(reference.matrices).flatMap(([name, set]) => ofMatrix(DATA[name] ?? name, set)),
  ];
}

function examine(table: PatternTable, items: readonly string[]): ScaleReliability {
  return reliability(table, { scale: "s", structure: null, label: "s", items });
}

function nineScales(): Comparison[] {
  return (["binary", "ordinal"] as const).flatMap((kind) => {
    const table = nineTable(kind);
    return (Object.keys(SCALES) as (keyof typeof SCALES)[]).flatMap((name) =>
      ofScale(`nine items, ${kind === "binary" ? "yes or no" : "graded"}, ${SCALES[name]}`, {
        expected: reference.nine[kind][name],
        table,
      }),
    );
  });
}

function ofScale(
  data: string,
  { expected, table }: { expected: Expected; table: PatternTable },
): Comparison[] {
  const result = examine(table, expected.items);
  const inOrder = (record: Readonly<Record<string, number | null>>): (number | null)[] =>
    expected.items.map((id) => record[id] ?? null);
  const common = { topic, data, reference: `${BY.psych} alpha`, tolerance };
  const { alphaIfDropped, splitHalf: split, lambdas, ordinalAlpha } = expected;
  return [
    {
      ...common,
      quantity: "people, alpha, standardized alpha, average correlation",
      ours: [result.n, result.alpha, result.standardizedAlpha, result.averageCorrelation],
      theirs: [expected.n, expected.alpha, expected.standardizedAlpha, expected.averageCorrelation],
    },
    {
      ...common,
      quantity: "item-rest correlations",
      ours: inOrder(result.itemRest),
      theirs: expected.itemRest,
    },
    ...(alphaIfDropped
      ? [
          {
            ...common,
            quantity: "alpha if dropped",
            ours: inOrder(result.alphaIfDropped),
            theirs: alphaIfDropped,
          },
        ]
      : []),
    ...(split
      ? [
          {
            ...common,
            quantity: "split halves: mean, lowest, highest",
            reference: `${BY.psych} splitHalf`,
            ours: [
              result.splitHalf?.mean ?? null,
              result.splitHalf?.lowest ?? null,
              result.splitHalf?.highest ?? null,
            ],
            theirs: [split.mean, split.lowest, split.highest],
          },
        ]
      : []),
    ...(lambdas
      ? [
          {
            ...common,
            quantity: "Guttman's lambda 1 to 6",
            reference: `the formulas in ${BY.r}`,
            ours: LAMBDAS.map((name) => result.lambdas?.[name] ?? null),
            theirs: LAMBDAS.map((name) => lambdas[name]),
          },
        ]
      : []),
    ...(ordinalAlpha === undefined
      ? []
      : [
          {
            ...common,
            quantity: "ordinal alpha",
            reference: BY.lavCor,
            ours: [result.ordinalAlpha],
            theirs: [ordinalAlpha],
          },
        ]),
    ...(expected.omega
      ? [omegaRow(data, { ours: [result.omegaTotal, result.omegaHierarchical], expected: expected.omega })]
      : []),
  ];
}

function omegaRow(
  data: string,
  {
    ours,
    expected,
  }: { ours: readonly (number | null)[]; expected: { total: number; hierarchical: number | null } },
): Comparison {
  const both = expected.hierarchical !== null;
  return {
    topic,
    data,
    quantity: both ? "omega total and hierarchical" : "omega total",
    reference: `${BY.psych} omega`,
    ours: both ? ours : ours.slice(0, 1),
    theirs: both ? [expected.total, expected.hierarchical] : [expected.total],
    ...OMEGA,
  };
}

function weightedScales(): Comparison[] {
  return (["binary", "ordinal"] as const).flatMap((kind) => {
    const table = nineTable(kind, { weighted: true });
    return Object.entries(reference.nine[`${kind}Weighted`]).map(([name, expected]): Comparison => {
      const result = examine(table, expected.items);
      const { items } = expected;
      return {
        topic,
        data: `nine items, ${kind === "binary" ? "yes or no" : "graded"}, weighted, ${SCALES[name as keyof typeof SCALES]}`,
        quantity: "people, alpha, standardized alpha, item-rest, alpha if dropped",
        reference: `${BY.psych} alpha of ${BY.r} cov.wt`,
        ours: [
          result.n,
          result.alpha,
          result.standardizedAlpha,
          ...items.map((id) => result.itemRest[id] ?? null),
          ...items.map((id) => result.alphaIfDropped[id] ?? null),
        ],
        theirs: [
          expected.n,
          expected.alpha,
          expected.standardizedAlpha,
          ...expected.itemRest,
          ...expected.alphaIfDropped,
        ],
        tolerance,
      };
    });
  });
}

/** tests/reference/nine.reliability.json, an independent run: every scale over the people complete on all nine items. */
function sharedScales(): Comparison[] {
  const table = completeAnswers(nineTable("binary"), [..."abcdefghi"]);
  const scales = {
    nine: "abcdefghi",
    abuse5: "abcde",
    exploitation: "fghi",
    abuse3: "cde",
    harassment: "ab",
  } as const;
  const rows = Object.entries(scales).map(([name, ids]): Comparison => {
    const expected = shared[name as keyof typeof scales];
    const result = examine(table, [...ids]);
    // psych gives two items the other's variance share as "alpha if dropped"; ours is null.
    const dropped = ids.length > 2 ? expected.alphaIfDropped : [];
    return {
      topic,
      data: `nine items, yes or no, complete on all nine, ${[...ids].join(" ")}`,
      quantity: `people, alpha, standardized alpha, item-rest${ids.length > 2 ? ", alpha if dropped" : ""}`,
      reference: `${BY.psych} alpha`,
      ours: [
        result.n,
        result.alpha,
        result.standardizedAlpha,
        ...[...ids].map((id) => result.itemRest[id] ?? null),
        ...dropped.map((_, j) => result.alphaIfDropped[ids[j] ?? ""] ?? null),
      ],
      theirs: [expected.n, expected.alpha, expected.alpha_std, ...expected.itemRest, ...dropped],
      tolerance,
    };
  });
  const all = examine(table, [...scales.nine]);
  const data = "nine items, yes or no, complete on all nine";
  const { omega_tot: total, omega_h: hierarchical, alpha } = shared.omega_total;
  return [
    ...rows,
    omegaRow(data, { ours: [all.omegaTotal, all.omegaHierarchical], expected: { total, hierarchical } }),
    {
      topic,
      data,
      quantity: "ordinal alpha",
      reference: `${BY.psych} omega`,
      ours: [all.ordinalAlpha],
      theirs: [alpha],
      tolerance,
    },
  ];
}

function ofMatrix(
  data: string,
  set: (typeof reference.matrices)[keyof typeof reference.matrices],
): Comparison[] {
  const { matrix, n } = set;
  const split = splitHalf(matrix, createRandom(1));
  const lambdas = guttmanLambdas(matrix, split?.highest ?? Number.NaN);
  // A matrix that is not positive definite has no lambda 6: its formula gives more than 1.
  const names = LAMBDAS.filter((name) => name !== "l6" || set.lambdas.l6 <= 1);
  const result = omega({ matrix, n, items: matrix.map((_, i) => `i${i + 1}`) });
  const common = { topic, data, tolerance };
  return [
    {
      ...common,
      quantity: "alpha, alpha if dropped",
      reference: `${BY.psych} alpha`,
      ours: [cronbachAlpha(matrix), ...alphaIfDropped(matrix)],
      theirs: [set.alpha, ...set.alphaIfDropped],
    },
    {
      ...common,
      quantity: `Guttman's lambda 1 to ${names.length}`,
      reference: `${BY.psych} guttman`,
      ours: names.map((name) => lambdas?.[name] ?? null),
      theirs: names.map((name) => set.correlationLambdas[name]),
    },
    // The reference took one factor for Burt's eight items, ours takes three.
    ...(set.omega.factors === 3
      ? [
          omegaRow(data, {
            ours: [result.total, result.hierarchical],
            expected: { total: set.omega.total, hierarchical: set.omega.hierarchical ?? null },
          }),
        ]
      : []),
  ];
}
