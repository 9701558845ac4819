/** Runs the built command line and reads what it wrote: all that a reader has. */
import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzipSync } from "node:zlib";
import type { Analysis } from "../../src/analysis/analysis";

export interface Release {
  readonly record: Analysis;
  /** By name: the report, the tables, what was printed. */
  readonly texts: ReadonlyMap<string, string>;
}

const CLI = join(import.meta.dirname, "../../dist/cli.js");
const QUICKLY = ["--bootstrap", "0", "--replicates", "20"];

/**
 * @param folder is emptied
 * @param measure the definition as text
 * @throws where a command fails or does not end within `seconds`
 */
export async function releaseOf(
  file: { readonly csv: string; readonly measure: string; readonly options: readonly string[] },
  {
    folder,
    seconds,
    report,
  }: { readonly folder: string; readonly seconds: number; readonly report: boolean },
): Promise<Release> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const at = (name: string): string => join(folder, name);
  writeFileSync(at("data.csv"), file.csv);
  writeFileSync(at("measure.json"), file.measure);
  const texts = new Map<string, string>();
  const run = async (command: string, extra: readonly string[]): Promise<void> => {
    const given = [
      CLI,
      command,
      at("data.csv"),
      "--measure",
      at("measure.json"),
      ...file.options,
      ...QUICKLY,
    ];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [...given, ...extra], {
      timeout: seconds * 1000,
      maxBuffer: 2 ** 28,
    });
    texts.set(`${command}, printed`, `${stdout}\n${stderr}`);
  };
  await run("analyze", ["--json", at("record.json"), "--tables", at("tables")]);
  if (report) await run("report", ["-o", at("report.html")]);
  for (const name of readdirSync(at("tables")))
    texts.set(`tables/${name}`, readFileSync(at(`tables/${name}`), "utf8"));
  if (report) {
    const page = readFileSync(at("report.html"), "utf8");
    texts.set("report.html", page);
    for (const [name, text] of packedFiles(page)) texts.set(`page/${name}`, text);
  }
  return { record: JSON.parse(readFileSync(at("record.json"), "utf8")), texts };
}

/** What the page packs: the files that it saves, and the printed data of its figures. */
function packedFiles(page: string): readonly (readonly [string, string])[] {
  const [, packed] = /id="page-data">([^<]*)</.exec(page) ?? [];
  if (packed === undefined) throw new Error("The report's page packs no data.");
  const { files, data } = JSON.parse(gunzipSync(Buffer.from(packed, "base64")).toString("utf8"));
  return [...Object.entries<string>(files), ["figures' data", JSON.stringify(data)]];
}
