import { correlate } from "../../../src/correlation/correlate";
import { polychoric } from "../../../src/correlation/ordinal/polychoric";
import { bivariateNormalCdf } from "../../../src/numeric/distributions/bivariate-normal";
import { normalQuantile } from "../../../src/numeric/distributions/special";
import { reference, tableOfStrings } from "../../correlation/reference";
import exact from "../../reference/exact.json";
import { type Comparison, TOLERANCE, upper } from "./comparison";
import { BY } from "./versions";

const topic = "Tetrachoric and polychoric correlations: exact values";
/** Tighter than the usual 1e-6 of two-step correlations: both sides solve the equation to its last digits. */
const tolerance = 1e-10;

/** The two-step correlation of one table of counts. */
export function rhoOf(table: readonly number[], size = 2): number {
  return polychoric(Float64Array.from(table), size, size).rho;
}

/** The tetrachoric correlations of five LSAT items, from their answers. */
export function tetrachorics(name: "lsat6" | "lsat7"): number[] {
  const { patterns, items, counts } = reference[name];
  return upper(correlate(tableOfStrings(patterns, items, { counts }), { missing: "listwise" }).matrix);
}

export function exactCorrelationComparisons(): Comparison[] {
  return [
    ...exact.tables.map(({ table, rho }): Comparison => {
      const filled = table.includes(0) ? ", the empty cell filled with half a person, margins kept" : "";
      return {
        topic,
        data: `cells ${table.join(", ")}`,
        quantity: `tetrachoric correlation${filled}`,
        reference: BY.mpmath,
        ours: [rhoOf(table)],
        theirs: [rho],
        tolerance,
      };
    }),
    ...(["lsat6", "lsat7"] as const).map(
      (name): Comparison => ({
        topic,
        data: name.toUpperCase(),
        quantity: "tetrachoric correlations",
        reference: BY.mpmath,
        ours: tetrachorics(name),
        theirs: exact[name],
        tolerance,
      }),
    ),
    {
      topic,
      data: "Olsson (1979), 3 x 3 table",
      quantity: "polychoric correlation, two-step",
      reference: BY.mpmath,
      ours: [rhoOf(exact.olsson.table, 3)],
      theirs: [exact.olsson.rho],
      tolerance,
    },
    halfAndHalf(),
    rareTables(),
  ];
}

/** Tables with both margins at 50 %. */
function halfAndHalf(): Comparison {
  const both = Array.from({ length: 499 }, (_, i) => i + 1);
  return {
    topic,
    data: "499 tables with margins at 50 %",
    quantity: "tetrachoric correlation",
    reference: "exact: sin(2 pi (p11 - 1/4))",
    ours: both.map((n) => rhoOf([n, 500 - n, 500 - n, n])),
    theirs: both.map((n) => Math.sin(2 * Math.PI * (n / 1000 - 0.25))),
    tolerance: TOLERANCE.closedForm,
  };
}

/** Without an empty cell the model has as many parameters as frequencies, so that it must reproduce them. */
function rareTables(): Comparison {
  const tables = reference.rareTables.map(({ table }) => table).filter((table) => !table.includes(0));
  return {
    topic,
    data: `${tables.length} random rare tables without an empty cell`,
    quantity: "share of people in the first cell, from thresholds and correlation",
    reference: "exact: the observed share",
    ours: tables.map((table) => {
      const [a = 0, b = 0, c = 0, d = 0] = table;
      const n = a + b + c + d;
      return bivariateNormalCdf(normalQuantile((a + b) / n), normalQuantile((a + c) / n), rhoOf(table));
    }),
    theirs: tables.map(([a = 0, b = 0, c = 0, d = 0]) => a / (a + b + c + d)),
    tolerance: TOLERANCE.closedForm,
  };
}
