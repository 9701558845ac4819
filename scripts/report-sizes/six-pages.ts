import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Analysis } from "../../src/analysis/analysis";
import { disruptingHarm } from "../../src/measures/built-in/disrupting-harm";
import { type Measure, type MeasureDefinition, parseMeasure } from "../../src/measures/measure";
import { renderReport } from "../../src/node/render/render-report";
import { buildReport } from "../../src/report/build-report";
import { sixRecords } from "../../tests/support/six-records";
import { KNOWN_DATA, knownMeasure, writeKnownData } from "../docs/known-entries";

export interface SizedPage {
  readonly title: string;
  /** Null where the data are not there. */
  readonly render: () => Promise<string | null>;
}

export interface SixPagesOptions {
  readonly bfi?: string | undefined;
  readonly hs?: string | undefined;
  readonly records?: string | undefined;
}

const ROOT = join(import.meta.dirname, "../..");
const NOTE =
  "A simulated survey: these children are invented. Only the margins are calibrated to published figures; the structure is an assumption.";

/** The sample, nine made items, two data sets of R packages, a measure of two items, hostile texts. */
export function sixPages({ bfi, hs, records }: SixPagesOptions): readonly SizedPage[] {
  const nine: MeasureDefinition = JSON.parse(
    readFileSync(join(ROOT, "tests/reference/nine.measure.json"), "utf8"),
  );
  const ofFile = (title: string, id: string, file: string | null, measure: MeasureDefinition): SizedPage => ({
    title,
    render: async () => {
      const analysis = stored(records, id) ?? (file === null ? null : analyzed(file, measure, id));
      return analysis === null ? null : pageOf(analysis, parseMeasure(measure));
    },
  });
  const made = (title: string, name: string): SizedPage => ({
    title,
    render: async () => {
      const record = sixRecords().find((one) => one.name === name);
      return record === undefined ? null : pageOf(record.analysis, record.measure);
    },
  });
  return [
    {
      title: "The sample: nine items, 11,912 people, twelve countries",
      render: async () => {
        const file = join(ROOT, "data/sample/disrupting-harm.csv");
        return pageOf(
          stored(records, "sample") ?? analyzed(file, disruptingHarm.id, "sample"),
          disruptingHarm,
        );
      },
    },
    ofFile("Nine simulated items, 6,000 people", "nine", join(ROOT, "tests/reference/nine.csv"), nine),
    ofFile("bfi: 25 items, five factors", "bfi", bfi ?? ofPackage("bfi"), knownMeasure("bfi")),
    ofFile(
      "Holzinger and Swineford: nine continuous tests",
      "hs",
      hs ?? ofPackage("holzinger-swineford"),
      knownMeasure("holzinger-swineford"),
    ),
    made("Two items", "two items"),
    made("Hostile texts", "hostile texts"),
  ];
}

const pageOf = (analysis: Analysis, measure: Measure): Promise<string> =>
  renderReport(buildReport(analysis, measure));

function stored(records: string | undefined, id: string): Analysis | null {
  const file = records === undefined ? null : join(records, `${id}.json`);
  return file === null || !existsSync(file) ? null : JSON.parse(readFileSync(file, "utf8"));
}

/** By the built command line, over all threads. */
function analyzed(file: string, measure: MeasureDefinition | string, id: string): Analysis {
  const folder = mkdtempSync(join(tmpdir(), "report-sizes-"));
  const [output, definition] = [join(folder, "record.json"), join(folder, "measure.json")];
  if (typeof measure !== "string") writeFileSync(definition, JSON.stringify(measure));
  const named = typeof measure === "string" ? measure : definition;
  const note = id === "sample" ? ["--note", NOTE] : [];
  const options = ["analyze", file, "--measure", named, "--json", output, ...note];
  try {
    execFileSync("node", [join(ROOT, "dist/cli.js"), ...options], { stdio: "ignore" });
    return JSON.parse(readFileSync(output, "utf8"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const folders: string[] = [];
process.on("exit", () => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The file that R writes; null where R or a package is missing. */
function ofPackage(name: string): string | null {
  try {
    if (folders.length === 0) folders.push(mkdtempSync(join(tmpdir(), "report-sizes-R-")));
    const [folder = ""] = folders;
    const file = join(folder, `${name}.csv`);
    if (!existsSync(file))
      writeKnownData(
        folder,
        KNOWN_DATA.filter(({ id }) => id === name),
      );
    return existsSync(file) ? file : null;
  } catch {
    return null;
  }
}
