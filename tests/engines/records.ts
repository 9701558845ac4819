import type { Analysis } from "../../src/analysis/analysis";
import { type AnalyzeOptions, analyze } from "../../src/analysis/analyze";
import { type ReadResponsesOptions, readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { measureById } from "../../src/measures/built-in";
import { type Measure, parseMeasure } from "../../src/measures/measure";
import { createRandom } from "../../src/numeric/random/random";
import { everyRow } from "../support/every-row";

/** The texts of the files that the records are made of. */
export interface Files {
  readonly sample: string;
  readonly nine: string;
  readonly nineMeasure: string;
}

function record(
  text: string,
  measure: Measure,
  read: ReadResponsesOptions,
  options: AnalyzeOptions,
): Analysis {
  const few = { replicates: 10, bootstrap: 10, rotationStarts: 5, points: 9 };
  return analyze(readResponses(parseCsv(text), measure, read), { ...few, ...options });
}

/** Every so manieth row of three countries: as many groups as an alignment needs, and few enough for every engine. */
function threeCountries(sample: string, step: number): string {
  const [header = "", ...lines] = sample.trim().split("\n");
  const at = header.split(",").indexOf("COUNTRY");
  const countries = [...new Set(lines.map((line) => line.split(",")[at] ?? ""))].slice(0, 3);
  const rows = lines.filter((line) => countries.includes(line.split(",")[at] ?? ""));
  return everyRow([header, ...rows].join("\n"), step);
}

/** Answers to items of three factors with a loading of .7, as CSV: continuous, or cut into so many categories. */
function simulated(people: number, items: readonly string[], categories: number | null): string {
  const random = createRandom(people);
  const rows = Array.from({ length: people }, (_, person) => {
    const general = random.normal();
    const factors = [0, 1, 2].map(() => 0.6 * general + 0.8 * random.normal());
    const answers = items.map((_, j) => 0.7 * factors[j % 3]! + 0.714 * random.normal());
    const cells = answers.map((value) =>
      categories === null
        ? (5 + value).toFixed(2)
        : Math.min(categories, Math.max(1, Math.round((categories + 1) / 2 + 1.4 * value))),
    );
    return [person % 2 === 0 ? "one" : "two", ...cells].join(",");
  });
  return [["school", ...items].join(","), ...rows].join("\n");
}

function simulatedMeasure(items: readonly string[], categories: number | null): Measure {
  const codes = Array.from({ length: categories ?? 0 }, (_, k) => ({ code: k + 1 }));
  const factor = (name: string, place: number): string =>
    `${name} =~ ${items.filter((_, j) => j % 3 === place).join(" + ")}`;
  return parseMeasure({
    id: "simulated",
    title: "Simulated",
    sensitive: false,
    items: items.map((id) => (categories === null ? { id, scale: "continuous" } : { id, categories: codes })),
    structures: [{ label: "Three factors", model: ["f", "g", "h"].map(factor).join("\n") }],
    groups: { school: { column: "school" } },
  });
}

const NAMES = Array.from({ length: 12 }, (_, j) => `q${j + 1}`);

/** Whole records of four kinds of data, nothing hidden and nothing rounded. */
export const RECORDS: Readonly<Record<string, (files: Files) => Analysis>> = {
  "yes-or-no items in a weighted sample of clusters, with groups": ({ sample }) =>
    record(
      threeCountries(sample, 3),
      measureById("disrupting-harm"),
      { groups: ["country", "sex"], contexts: true },
      {},
    ),
  "ordered items": ({ nine, nineMeasure }) =>
    record(
      everyRow(nine, 8),
      parseMeasure(JSON.parse(nineMeasure)),
      { groups: ["sex"] },
      { categories: "declared" },
    ),
  "continuous items": () =>
    record(
      simulated(301, NAMES.slice(0, 9), null),
      simulatedMeasure(NAMES.slice(0, 9), null),
      { groups: ["school"] },
      {},
    ),
  "many items with six categories": () =>
    record(simulated(300, NAMES, 6), simulatedMeasure(NAMES, 6), {}, { extraction: "ml", factors: [3] }),
};
