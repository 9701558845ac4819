import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { type CheckedFile, checkBankFile } from "../../src/measures/bank/check-file";

const FOLDER = "data/measures";

/**
 * Checks the bank's files and writes them as JSON below `src/measures/bank`: what recognizes and scores measures in one
 * file, their evidence in another, which few need.
 * @param root the repository's folder
 * @throws Error with a line for each problem; then nothing is written
 */
export function writeBank(root = process.cwd()): void {
  const { measures, evidence, problems } = readBank(join(root, FOLDER));
  if (problems.length > 0) throw new Error(`measures:\n${problems.join("\n")}`);
  for (const [name, value] of Object.entries({ measures, evidence })) {
    const [path, text] = [join(root, "src/measures/bank", `${name}.json`), `${JSON.stringify(value)}\n`];
    if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
  }
}

function readBank(folder: string) {
  const measures: unknown[] = [];
  const evidence: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".yaml")) continue;
    const { problems: own, entry } = readBankFile(
      readFileSync(join(folder, file), "utf8"),
      basename(file, ".yaml"),
    );
    problems.push(...own.map((problem) => `${FOLDER}/${file}: ${problem}`));
    if (entry === null) continue;
    const { studies, norms, verified, absent, ...bank } = entry.bank;
    measures.push({ ...entry, bank });
    evidence[entry.id] = { studies, norms, verified, absent };
  }
  return { measures, evidence, problems };
}

/** A file's content, or what is wrong with it. */
export function readBankFile(text: string, id: string): Pick<CheckedFile, "entry" | "problems"> {
  try {
    return checkBankFile(parse(text), id);
  } catch (error) {
    return { entry: null, problems: [error instanceof Error ? error.message : String(error)] };
  }
}
