/** The benchmark's data: seeded, the same on every machine, in a folder outside the repository. */
import { createWriteStream, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { normalQuantile } from "../../src/numeric/distributions/special";
import { createRandom, type Random } from "../../src/numeric/random/random";
import { DESIGNS, drawPerson, ITEMS, type Population } from "../simulation/designs";
import { itemsMeasure, PEOPLE_MEASURE } from "./measures";
import type { Settings } from "./settings";

const SEED = 12;
const AGES = ["12", "13", "14", "15", "16", "17"];
const SEXES = ["boy", "girl"];

/** Nine items that 5 to 17 % answer with yes. */
const RARE = DESIGNS.find(({ id }) => id === "rare")!.below.map((shares) => shares.map(normalQuantile));

/** Loadings of .50 to .80 and 20 to 50 % yes. */
function manyItems(items: number): { population: Population; thresholds: number[][] } {
  const all = Array.from({ length: items }, (_, j) => j);
  return {
    population: {
      loadings: all.map((j) => 0.5 + 0.05 * (j % 7)),
      factors: all.map((j) => (j < Math.ceil(items / 2) ? 0 : 1)),
      correlation: 0.5,
    },
    thresholds: all.map((j) => [normalQuantile(0.5 + 0.06 * (j % 6))]),
  };
}

/** Where the files are. */
export interface DataFiles {
  readonly people: string;
  readonly peopleMeasure: string;
  readonly items: string;
  readonly itemsMeasure: string;
  /** The large file of the moment. */
  readonly rows: string;
  readonly settings: string;
}

export const filesIn = (folder: string): DataFiles => ({
  people: join(folder, "people.csv"),
  peopleMeasure: join(folder, "people.json"),
  items: join(folder, "items.csv"),
  itemsMeasure: join(folder, "items.json"),
  rows: join(folder, "rows.csv"),
  settings: join(folder, "settings.json"),
});

/** Writes all but the large files. */
export async function writeData(folder: string, settings: Settings): Promise<DataFiles> {
  const files = filesIn(folder);
  writeFileSync(files.settings, JSON.stringify(settings));
  writeFileSync(files.peopleMeasure, JSON.stringify(PEOPLE_MEASURE));
  writeFileSync(files.itemsMeasure, JSON.stringify(itemsMeasure(settings.items)));
  await writeNine(files.people, settings.countries * settings.perCountry, settings);
  await pipeline(Readable.from(itemLines(settings)), createWriteStream(files.items));
  return files;
}

/** Nine items of so many people in all countries alike, each with a weight. */
export async function writeNine(file: string, people: number, { countries }: Settings): Promise<void> {
  await pipeline(Readable.from(nineLines(people, countries)), createWriteStream(file));
}

/** Lines in pieces, so that a stream has few of them. */
const LINES = 5000;

function* nineLines(people: number, countries: number): Generator<string> {
  const [answers, others] = [createRandom(SEED), createRandom(SEED, 1)];
  let lines = [`${ITEMS.join(",")},country,sex,age,weight`];
  for (let person = 0; person < people; person++) {
    const country = `C${String(Math.floor((person * countries) / people) + 1).padStart(2, "0")}`;
    const weight = (0.5 + others.uniform()).toFixed(3);
    lines.push(
      [...drawPerson(RARE, answers), country, one(SEXES, others), one(AGES, others), weight].join(","),
    );
    if (lines.length < LINES) continue;
    yield `${lines.join("\n")}\n`;
    lines = [];
  }
  yield lines.map((line) => `${line}\n`).join("");
}

function* itemLines({ items, itemPeople }: Settings): Generator<string> {
  const { population, thresholds } = manyItems(items);
  const random = createRandom(SEED, 2);
  yield `${thresholds.map((_, j) => `y${j + 1}`).join(",")}\n`;
  for (let person = 0; person < itemPeople; person++)
    yield `${drawPerson(thresholds, random, population).join(",")}\n`;
}

function one(values: readonly string[], random: Random): string {
  return values[random.integer(values.length)] ?? "";
}
