import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { MeasureDefinition } from "../../src/measures/measure";
import { knownMeasure } from "../docs/known-entries";

/** A file of answers and how it is analyzed. */
export interface ComparedAnalysis {
  readonly id: string;
  /** Its name in the folder of data; null where the data are not there. */
  readonly file: string | null;
  readonly options: readonly string[];
}

const FACTORS = { agree: "A", conscientious: "C", extraversion: "E", neuroticism: "N", open: "O" };

/** "ae =~ A1 + ... + E5" for each factor, made of whole scales: `{ ae: "AE" }`. */
const modelOf = (factors: Readonly<Record<string, string>>): string =>
  Object.entries(factors)
    .map(([id, scales]) => {
      const items = [...scales].flatMap((scale) => [1, 2, 3, 4, 5].map((k) => `${scale}${k}`));
      return `${id} =~ ${items.join(" + ")}`;
    })
    .join("\n");

const FIVE_STRUCTURES: MeasureDefinition["structures"] = {
  five: { label: "Five factors", model: modelOf(FACTORS) },
  one: { label: "One factor", model: modelOf({ one: "ACENO" }) },
  two: { label: "Stability and plasticity", model: modelOf({ stability: "ACN", plasticity: "EO" }) },
  three: { label: "Three factors", model: modelOf({ ae: "AE", c: "C", no: "NO" }) },
  four: { label: "Four factors", model: modelOf({ ae: "AE", c: "C", n: "N", o: "O" }) },
};

/** What R writes where its package is there, with the file's name in a folder of data. */
const R_DATA = {
  "bfi25.csv": `data(bfi, package = "psych"); write.csv(bfi[, 1:25], "bfi25.csv", row.names = FALSE, na = "")`,
  "holzinger.csv": `data(HolzingerSwineford1939, package = "lavaan"); write.csv(HolzingerSwineford1939, "holzinger.csv", row.names = FALSE)`,
};

/**
 * The five analyses, with all files that they read written to a folder: both programs read the same bytes.
 *
 * @param samples the folder of the samples (data/sample of a checkout)
 * @param known a folder with bfi25.csv and holzinger.csv; null to ask R first, then `fallback`
 */
export function fiveAnalyses(
  folder: string,
  { samples, known, fallback }: { samples: string; known: string | null; fallback: string },
): readonly ComparedAnalysis[] {
  cpSync(samples, folder, { recursive: true });
  const knownFile = (name: keyof typeof R_DATA): string | null => {
    if (known === null && writtenByR(R_DATA[name], folder)) return name;
    const source = join(known ?? fallback, name);
    if (!existsSync(source)) return null;
    copyFileSync(source, join(folder, name));
    return name;
  };
  const define = (name: string, measure: MeasureDefinition): readonly string[] => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(measure));
    return ["--measure", path];
  };
  const groups = { school: { column: "school" }, sex: { column: "sex" } };
  return [
    { id: "sample", file: "disrupting-harm.csv", options: [] },
    { id: "telling", file: "disrupting-harm-telling.zsav", options: [] },
    { id: "attitudes", file: "attitudes.sav", options: [] },
    {
      id: "bfi",
      file: knownFile("bfi25.csv"),
      options: [
        "--ordinal",
        ...define("bfi.measure.json", { ...knownMeasure("bfi"), structures: FIVE_STRUCTURES }),
      ],
    },
    {
      id: "holzinger",
      file: knownFile("holzinger.csv"),
      options: define("holzinger.measure.json", { ...knownMeasure("holzinger-swineford"), groups }),
    },
  ];
}

function writtenByR(script: string, folder: string): boolean {
  try {
    execFileSync("Rscript", ["-e", script], { cwd: folder, stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
