import { correlate } from "../../../src/correlation/correlate";
import type { CorrelationMatrix } from "../../../src/correlation/correlation-matrix";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import { ordinalMoments } from "../../../src/factor/moments/ordinal-moments";
import {
  type CovarianceReference,
  type OrderedReference,
  reference,
  tableOfStrings,
} from "../../correlation/reference";
import nine from "../../reference/nine.correlation.json";
import { nineTable, tableOf } from "../table";
import { type Comparison, TOLERANCE, upper } from "./comparison";
import { rhoOf } from "./exact-correlations";
import { BY } from "./versions";

const topic = "Tetrachoric and polychoric correlations, thresholds, standard errors";
const tolerance = TOLERANCE.twoStep;

interface Study {
  readonly data: string;
  readonly table: PatternTable;
  readonly missing?: "listwise" | "pairwise";
  readonly expected: OrderedReference | CovarianceReference;
}

export function orderedCorrelationComparisons(): Comparison[] {
  return [...nineItems(), ...studies().flatMap(ofStudy), ...rareTables(), ...notPositiveDefinite()];
}

function row(data: string, quantity: string, numbers: Pick<Comparison, "ours" | "theirs">): Comparison {
  return { topic, data, quantity, reference: BY.lavCor, tolerance, ...numbers };
}

function studies(): Study[] {
  const { lsat6, lsat7, bfi, datCat, verbalAggression } = reference;
  const patterns = (name: "lsat6" | "lsat7"): PatternTable =>
    tableOfStrings(reference[name].patterns, reference[name].items, { counts: reference[name].counts });
  const big5 = tableOfStrings(bfi.answers, bfi.items);
  const agreeable = tableOfStrings(bfi.answers, bfi.three.items, { keep: 3 });
  const weighted = nineTable("binary", { weighted: true });
  return [
    { data: "LSAT6", table: patterns("lsat6"), expected: lsat6 },
    { data: "LSAT7", table: patterns("lsat7"), expected: lsat7 },
    { data: "bfi, 10 items, listwise", table: big5, expected: bfi.listwise },
    {
      data: "bfi, 10 items with missing answers, pairwise",
      table: big5,
      missing: "pairwise",
      expected: bfi.pairwise,
    },
    { data: "bfi, A1 to A3, listwise", table: agreeable, expected: bfi.three },
    { data: "bfi, A1 to A3, pairwise", table: agreeable, missing: "pairwise", expected: bfi.threePairwise },
    {
      data: "datCat (semTools), 8 items",
      table: tableOfStrings(datCat.answers, datCat.items),
      expected: datCat,
    },
    {
      data: "VerbalAggression (psychotools), 12 items, not positive definite",
      table: tableOfStrings(verbalAggression.answers, verbalAggression.items),
      expected: verbalAggression,
    },
    {
      data: "nine items, a to e, yes or no, pairwise",
      table: first(nineTable("binary"), 5),
      missing: "pairwise",
      expected: reference.nine.pairwiseFive,
    },
    {
      data: "nine items, a to e, design weights",
      table: first(weighted, 5),
      expected: reference.nine.designWeights,
    },
    {
      data: "nine items, a to e, design weights, pairwise",
      table: first(weighted, 5),
      missing: "pairwise",
      expected: reference.nine.designPairwise,
    },
    {
      data: "nine items, a to c, graded, design weights",
      table: first(nineTable("ordinal", { weighted: true }), 3),
      expected: reference.nine.designGraded,
    },
  ];
}

/** The first items of a table. */
function first(table: PatternTable, size: number): PatternTable {
  return { ...table, items: table.items.slice(0, size), columns: table.columns.slice(0, size) };
}

function ofStudy({ data, table, missing = "listwise", expected }: Study): Comparison[] {
  const result = correlate(table, { missing });
  const names = Object.keys(expected.thresholds);
  const rows = [
    row(data, "people", { ours: [result.n], theirs: [expected.n] }),
    row(data, "correlations", { ours: upper(result.matrix), theirs: upper(expected.correlation) }),
    row(data, "their standard errors", {
      ours: upper(result.standardErrors),
      theirs: upper(expected.standardErrors),
    }),
    row(data, "thresholds", {
      ours: names.map(thresholdNamed(result)),
      theirs: names.map((name) => expected.thresholds[name] ?? null),
    }),
  ];
  return "covariance" in expected ? [...rows, covarianceRow(data, { table, missing, expected })] : rows;
}

function thresholdNamed({ thresholds }: CorrelationMatrix): (name: string) => number | null {
  return (name) => {
    const [id = "", place = ""] = name.split("|t");
    return thresholds[id]?.[Number(place) - 1] ?? null;
  };
}

function covarianceRow(
  data: string,
  study: { table: PatternTable; missing: "listwise" | "pairwise"; expected: CovarianceReference },
): Comparison {
  const { names, matrix } = study.expected.covariance;
  const items = study.table.items.map((item) => item.id);
  const own = ordinalMoments(study.table, { items, missing: study.missing })[0]!;
  const place = names.map((name) => own.names.indexOf(name));
  const covariance = (k: number, l: number): number =>
    own.gamma[place[k]! * names.length + place[l]!]! / own.n;
  const errors = matrix.map((values, k) => Math.sqrt(values[k]!));
  const scaled = (value: number, k: number, l: number): number => value / (errors[k]! * errors[l]!);
  return row(data, "asymptotic covariance of thresholds and correlations, over both standard errors", {
    ours: names.flatMap((_, k) => names.slice(k).map((__, m) => scaled(covariance(k, k + m), k, k + m))),
    theirs: matrix.flatMap((values, k) => values.slice(k).map((value, m) => scaled(value, k, k + m))),
  });
}

function nineItems(): Comparison[] {
  const kinds = [
    ["nine items, yes or no, listwise", "binary", nine.binary_listwise],
    ["nine items, graded, listwise", "ordinal", nine.ordinal_listwise],
  ] as const;
  const listwise = kinds.flatMap(([data, kind, expected]) => {
    const result = correlate(nineTable(kind), { missing: "listwise" });
    const errors = Object.entries(expected.se);
    const thresholds = Object.entries(expected.thresholds);
    const at = (id = ""): number => result.items.indexOf(id);
    return [
      row(data, "people", { ours: [result.n], theirs: [nine.n_complete] }),
      row(data, "correlations", { ours: upper(result.matrix), theirs: upper(expected.cor) }),
      row(data, "their standard errors", {
        ours: errors.map(([pair]) => {
          const [one, other] = pair.split("~");
          return result.standardErrors[at(one)]?.[at(other)] ?? null;
        }),
        theirs: errors.map(([, value]) => value),
      }),
      row(data, "thresholds", {
        ours: thresholds.map(([name]) => thresholdNamed(result)(name)),
        theirs: thresholds.map(([, value]) => value),
      }),
      row(data, "eigenvalues", { ours: result.eigenvalues, theirs: expected.eigen }),
    ];
  });
  const pairwise = correlate(nineTable("binary"), { missing: "pairwise" });
  return [
    ...listwise,
    row("nine items, yes or no, with missing answers, pairwise", "correlations", {
      ours: upper(pairwise.matrix),
      theirs: upper(nine.binary_pairwise),
    }),
  ];
}

function rareTables(): Comparison[] {
  const all = reference.rareTables;
  const full = all.filter(({ table }) => !table.includes(0));
  const people = (table: readonly number[]): PatternTable =>
    tableOf(
      [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
      { frequencies: [...table] },
    );
  return [
    row(`${all.length} random rare tables, ${all.length - full.length} with an empty cell`, "correlation", {
      ours: all.map(({ table }) => rhoOf(table)),
      theirs: all.map(({ rho }) => rho),
    }),
    row(`the ${full.length} of them without an empty cell`, "standard error", {
      ours: full.map(
        ({ table }) => correlate(people(table), { missing: "listwise" }).standardErrors[0]?.[1] ?? null,
      ),
      theirs: full.map(({ se }) => se),
    }),
    row("3 tables with two empty cells", "correlation (at its bound)", {
      ours: reference.twoEmptyCells.map(({ table }) => rhoOf(table)),
      theirs: reference.twoEmptyCells.map(({ rho }) => rho),
    }),
  ];
}

function notPositiveDefinite(): Comparison[] {
  const { answers, items, smoothed, smallestEigenvalue } = reference.verbalAggression;
  const data = "VerbalAggression (psychotools), 12 items, not positive definite";
  const result = correlate(tableOfStrings(answers, items), { missing: "listwise" });
  return [
    row(data, "smallest eigenvalue", {
      ours: [result.eigenvalues.at(-1) ?? null],
      theirs: [smallestEigenvalue],
    }),
    {
      ...row(data, "smoothed matrix", { ours: upper(result.smoothedMatrix ?? []), theirs: upper(smoothed) }),
      reference: `${BY.psych} cor.smooth`,
    },
  ];
}
