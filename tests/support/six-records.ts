import type { Analysis } from "../../src/analysis/analysis";
import { release } from "../../src/analysis/release";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { disruptingHarm } from "../../src/measures/built-in/disrupting-harm";
import { type Measure, type MeasureDefinition, parseMeasure } from "../../src/measures/measure";
import { createRandom } from "../../src/numeric/random/random";
import { exampleAnalysis } from "./example-analysis";
import { hostileAnalysis } from "./hostile-analysis";
import { hiddenAnalysis } from "./odd-analyses";

/** A record of each kind that reports are made of, with its measure. */
export interface KindOfRecord {
  readonly name: string;
  readonly analysis: Analysis;
  readonly measure: Measure;
}

interface Made {
  readonly about: NonNullable<MeasureDefinition["about"]>;
  readonly items: number;
  /** Null for continuous items. */
  readonly categories: number | null;
}

/** Answers of 600 people to items of two factors that correlate, in two schools. */
function made({ about, items, categories }: Made): Omit<KindOfRecord, "name"> {
  const ids = Array.from({ length: items }, (_, k) => `q${k + 1}`);
  const codes = Array.from({ length: categories ?? 0 }, (_, code) => ({ code, label: `Answer ${code}` }));
  const half = Math.ceil(items / 2);
  const measure = parseMeasure({
    id: "made",
    title: "A made measure",
    about,
    sensitive: false,
    items: ids.map((id) => (categories === null ? { id, scale: "continuous" } : { id, categories: codes })),
    ...(items < 6
      ? {}
      : {
          structures: {
            two: {
              model: `first =~ ${ids.slice(0, half).join(" + ")}\nsecond =~ ${ids.slice(half).join(" + ")}`,
            },
          },
        }),
    groups: { school: { column: "school" } },
  });
  const random = createRandom(11);
  const draw = (): number => random.uniform() + random.uniform() + random.uniform() - 1.5;
  const rows = Array.from({ length: 600 }, () => {
    const [general, first, second] = [draw(), draw(), draw()];
    const answers = ids.map((_, k) => {
      const level = general + (k < half ? first : second) + draw();
      if (categories === null) return (10 + 3 * level).toFixed(2);
      return Math.min(categories - 1, Math.max(0, Math.floor((categories * (level + 2)) / 4)));
    });
    return [...answers, random.integer(2) === 0 ? "North" : "South"].join(",");
  });
  const table = parseCsv(`${[...ids, "school"].join(",")}\n${rows.join("\n")}\n`);
  const analysis = release(readResponses(table, measure, {}), {
    categories: "declared",
    replicates: 10,
    bootstrap: 0,
    rotationStarts: 3,
    seed: 1,
  });
  return { analysis, measure };
}

/** Six records: of experiences, with hostile texts, all hidden, of traits, of abilities, of two items. */
export function sixRecords(): readonly KindOfRecord[] {
  return [
    { name: "experiences", analysis: exampleAnalysis(), measure: disruptingHarm },
    { name: "hostile texts", analysis: hostileAnalysis(), measure: disruptingHarm },
    { name: "everything hidden", analysis: hiddenAnalysis(), measure: disruptingHarm },
    { name: "traits", ...made({ about: "traits", items: 6, categories: 5 }) },
    { name: "abilities", ...made({ about: "abilities", items: 6, categories: null }) },
    { name: "two items", ...made({ about: "attitudes", items: 2, categories: 2 }) },
  ];
}
