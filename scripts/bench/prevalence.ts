import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { patternTable } from "../../src/data/build-pattern-table";
import { parseCsv } from "../../src/data/csv";
import { dichotomise } from "../../src/data/dichotomise";
import { itemScores } from "../../src/data/item-scores";
import type { PatternTable } from "../../src/data/pattern-table";
import { type Responses, readResponses } from "../../src/data/responses";
import { measureById } from "../../src/measures/built-in";
import type { Measure } from "../../src/measures/measure";
import { surveyDesign } from "../../src/survey/design/survey-design";
import { surveyDomains } from "../../src/survey/estimates/domains";
import { linearisedMeans } from "../../src/survey/estimates/linearised";
import { proportionInterval } from "../../src/survey/estimates/proportion-interval";
import { surveyEstimates } from "../../src/survey/estimates/survey-estimates";

const GROUPS = ["country", "sex", "age"];

/** The sample with its weights and groups: as people and as a pattern table. */
export interface WeightedSample {
  readonly responses: Responses;
  readonly measure: Measure;
  readonly table: PatternTable;
}

/** The sample with single years of age. */
export function weightedSample(text: string): WeightedSample {
  const given = measureById("disrupting-harm");
  const measure = { ...given, groups: { ...given.groups, age: { ...given.groups.age!, bands: null } } };
  const responses = readResponses(parseCsv(text), measure, { groups: GROUPS });
  return { responses, measure, table: dichotomise(patternTable(responses, { design: true }), measure) };
}

/** By item, group and level: estimate, low, high of nine items by twelve countries, two sexes and six ages. */
export function ourPrevalence({ table }: WeightedSample): Map<string, readonly number[]> {
  const design = surveyDesign(table);
  const found = new Map<string, readonly number[]>();
  const domains = table.groupings.map((grouping) => surveyDomains(design, grouping));
  table.items.forEach(({ id }, item) => {
    const values = itemScores(table, item);
    for (const domain of domains) {
      for (const estimate of surveyEstimates(linearisedMeans(values, domain))) {
        const { low, high } = proportionInterval(estimate);
        const numbers = [estimate.estimate, low, high].map((value) => value ?? Number.NaN);
        found.set(`${id} ${domain.group} ${estimate.level}`, numbers);
      }
    }
  });
  return found;
}

export interface PeerPrevalence {
  readonly version: string;
  readonly seconds: number;
  readonly values: ReadonlyMap<string, readonly number[]>;
}

/** The same from R's survey (`svyby` of `svyciprop`); null where it is not installed. */
export function peerPrevalence(sample: WeightedSample): PeerPrevalence | null {
  const folder = mkdtempSync(join(tmpdir(), "itemwise-bench-"));
  const file = join(folder, "people.csv");
  writeFileSync(file, peopleCsv(sample));
  const run = spawnSync("Rscript", [join(import.meta.dirname, "prevalence.R"), file], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  rmSync(folder, { recursive: true });
  if (run.status !== 0) return null;
  const { version, seconds, results } = JSON.parse(run.stdout) as {
    version: string;
    seconds: number;
    results: { levels: string[]; estimates: number[][] }[];
  };
  const values = new Map<string, readonly number[]>();
  results.forEach(({ levels, estimates }, at) => {
    const item = sample.table.items[Math.floor(at / GROUPS.length)]!.id;
    levels.forEach((level, k) => {
      values.set(`${item} ${GROUPS[at % GROUPS.length]} ${level}`, estimates[k]!);
    });
  });
  return { version, seconds, values };
}

function peopleCsv({ responses, measure }: WeightedSample): string {
  const { items, columns, groupings, weights, rowNumbers } = responses;
  const yes = measure.items.map(({ categories }) =>
    categories.map(({ code }) => Number(measure.dichotomize?.yes.includes(code))),
  );
  const quoted = (text: string | undefined): string => `"${(text ?? "").replaceAll('"', '""')}"`;
  const lines = [[...items.map(({ id }) => id), ...GROUPS, "weight"].join(",")];
  for (let row = 0; row < rowNumbers.length; row++) {
    const answers = columns.map((column, j) => yes[j]![column[row]!] ?? "");
    const levels = groupings.map(({ levels: names, codes }) => quoted(names[codes[row]!]));
    lines.push([...answers, ...levels, weights?.[row] ?? 1].join(","));
  }
  return `${lines.join("\n")}\n`;
}
