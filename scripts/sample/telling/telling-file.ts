/** The sample once more with whom children told: for SPSS and whatever reads its files, since most of its cells are empty. */
import { parseCsv } from "../../../src/data/csv/csv";
import type { LabelledColumn, LabelledTable } from "../../../src/formats/kit/labelled-table";
import { writeSpss } from "../../../src/formats/spss/write-spss";
import { BY_CONSTRUCTION } from "../by-construction";
import { drawOutcomes, OUTCOMES } from "../outcomes";
import { ITEM_COLUMNS } from "../published";
import { sampleCsv } from "../sample-csv";
import type { SimulatedCountry } from "../simulate";
import { drawPredictors } from "./predictors";
import { readTelling } from "./published";
import { drawReasons } from "./reasons";
import { CHANNELS, COLUMNS, NO_ONE, REASONS } from "./settings";
import { drawTelling, type Instance } from "./telling";

/** The bytes of `disrupting-harm-telling.zsav`: the columns of the CSV, then predictors, whom was told, why no one, and outcomes that are assumed. */
export function tellingFile(countries: readonly SimulatedCountry[]): Uint8Array {
  const { bytes, notes } = writeSpss(tellingTable(countries), { packed: true });
  if (notes.length > 0) throw new Error(notes.join(" "));
  return bytes;
}

/** The same as a table. */
export function tellingTable(countries: readonly SimulatedCountry[]): LabelledTable {
  const table = parseCsv(sampleCsv(countries));
  const predictors = drawPredictors(countries);
  const published = readTelling();
  const instances = drawTelling(countries, predictors, published);
  const reasons = drawReasons(instances, published);
  const starts = countries.map((_, at) =>
    countries.slice(0, at).reduce((sum, { ids }) => sum + ids.length, 0),
  );
  const children = predictors.flat();
  const ticks = (
    prefix: string,
    codes: readonly number[],
    of: (instance: Instance) => ReadonlySet<number> | null,
  ): LabelledColumn[] =>
    ITEM_COLUMNS.flatMap((column, item) =>
      codes.map((code) => {
        const values = new Float64Array(table.rows).fill(Number.NaN);
        for (const instance of instances) {
          const ticked = instance.item === item ? of(instance) : null;
          if (ticked !== null) values[starts[instance.country]! + instance.child] = ticked.has(code) ? 1 : 0;
        }
        return numbers(`${prefix}_${code}_${column}`, null, values);
      }),
    );
  const columns = [
    ...table.header.map((name, at) =>
      numbers(
        name,
        null,
        Float64Array.from(table.columns[at]!, (cell) => (cell === "" ? Number.NaN : Number(cell))),
      ),
    ),
    ...COLUMNS.map(({ name, label }, k) =>
      numbers(
        name,
        label,
        Float64Array.from(children, ({ codes }) => codes[k]!),
      ),
    ),
    // Whoever ticked nothing left the question out.
    ...ticks("G13", [NO_ONE, ...CHANNELS], ({ ticked }) => (ticked.size > 0 ? ticked : null)),
    ...ticks("G14", REASONS, (instance) =>
      instance.ticked.has(NO_ONE) ? (reasons.get(instance) ?? new Set()) : null,
    ),
    ...drawOutcomes(countries).map((values, at) => numbers(OUTCOMES[at]!.name, OUTCOMES[at]!.label, values)),
  ];
  return {
    file: "disrupting-harm-telling",
    format: "simulated",
    label: "Invented children",
    rows: table.rows,
    columns,
    weight: null,
    multipleResponses: [],
    notes: [],
  };
}

function numbers(name: string, label: string | null, values: Float64Array): LabelledColumn {
  const facts = { valueLabels: [], missing: [], level: null, attributes: {} };
  return { ...facts, name, label, type: "number", tags: null, values };
}

/** What the file was calibrated and built to give, beside what the CSV was. */
export function tellingPopulation() {
  return {
    about:
      "What disrupting-harm-telling.zsav was built to give: a simulated survey, the children in it are invented. Values that it was drawn from stand in disrupting-harm.population.json and scripts/sample/telling/settings.ts.",
    byConstruction: [
      ...BY_CONSTRUCTION,
      {
        claims: ["told-*", "untold-*"],
        how: "percentages of whom children told, by country and by item, and of why no one was told, were calibrated",
      },
      {
        claims: ["telling-model-*"],
        how: "leanings to tell were given the published log odds of sex, age, attitudes, mediation, sex education, help and skills",
      },
    ],
  };
}
