import { bankMeasures } from "../../src/measures/bank/bank";
import type { Evidence } from "../../src/measures/bank/bank-schema";
import evidence from "../../src/measures/bank/evidence.json";
import { type Measure, parseMeasure } from "../../src/measures/measure";
import { structuresOf } from "../../src/measures/structure";
import { measurePopulation } from "../../src/simulation/measure-population";
import { simulateCsv } from "../../src/simulation/simulate-csv";

/** Loadings where no study prints one for each item. */
const LOADING = 0.7;
const CORRELATION = 0.5;

/** Ids of the bank's measures with items and wording. */
export const wordedMeasures = (): string[] =>
  bankMeasures.flatMap(({ id, definition, bank }) =>
    definition !== null && bank.license.wording ? [id] : [],
  );

/** By item, the loadings on one factor that the first study prints for all items. */
function printedLoadings(id: string, items: readonly string[]): ReadonlyMap<string, number> {
  const studies: readonly { readonly loadings?: Readonly<Record<string, unknown>> | undefined }[] =
    (evidence as unknown as Readonly<Record<string, Evidence>>)[id]?.studies ?? [];
  for (const { loadings = {} } of studies) {
    const own = items.flatMap((item) =>
      typeof loadings[item] === "number" ? [[item, loadings[item]] as const] : [],
    );
    if (own.length === items.length) return new Map(own);
  }
  return new Map();
}

/** A sample of a measure of the bank: its first structure without general factors, published loadings, fewer high answers. */
export function simulatedMeasure(
  id: string,
  people = 200,
): { readonly csv: string; readonly measure: Measure } {
  const found = bankMeasures.find((one) => one.id === id);
  const published = parseMeasure(found?.definition, id);
  // Where files have several orders of the items, their questions tell which.
  const isAsked = (found?.bank.otherOrders.length ?? 0) > 0;
  const all = published.items.map((item) => item.id);
  const measure: Measure = {
    ...published,
    items: published.items.map((item) => ({
      ...item,
      column: isAsked ? (item.wording ?? item.label) : item.column,
    })),
    structures:
      Object.keys(published.structures).length > 0
        ? published.structures
        : { one: { label: "One factor", labels: {}, model: `sum =~ ${all.join(" + ")}` } },
  };
  const printed = printedLoadings(id, all);
  const [structure] = structuresOf(measure);
  if (structure === undefined) throw new Error(`${id} has no structure`);
  const names = structure.factors.map((factor) => factor.id);
  const loadings = Object.fromEntries(
    structure.factors.map((factor) => [
      factor.id,
      Object.fromEntries(
        factor.items.map((item) => [item, names.length === 1 ? (printed.get(item) ?? LOADING) : LOADING]),
      ),
    ]),
  );
  const correlations = names.flatMap((one, k) =>
    names.slice(k + 1).map((other) => [one, other, CORRELATION] as const),
  );
  const answers = Object.fromEntries(
    measure.items.map((item) => [
      item.id,
      Object.fromEntries(
        item.categories.map(({ code }, k) => [String(code), item.categories.length - k / 2]),
      ),
    ]),
  );
  const drawn = parseMeasure({
    ...measure,
    structures: { [structure.id]: measure.structures[structure.id] },
    cutoffs: {},
    population: { structures: { [structure.id]: { loadings, correlations } }, answers },
  });
  return {
    csv: [...simulateCsv(measurePopulation(drawn), drawn, { sizes: [people], seed: 5 })].join(""),
    measure,
  };
}
