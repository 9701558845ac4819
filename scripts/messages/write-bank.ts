import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import type { Evidence } from "../../src/measures/bank/bank-schema";
import { type CheckedFile, checkBankFile } from "../../src/measures/bank/check-file";
import type { PublishedFigure } from "../../src/measures/bank/published";

const FOLDER = "data/measures";

/**
 * Checks the bank's files and writes them as JSON below `src/measures/bank`: what recognizes and scores measures in one
 * file, their evidence in another, which few need, and its alphas and means in a third, which reports show.
 * @param root the repository's folder
 * @throws Error with a line for each problem; then nothing is written
 */
export function writeBank(root = process.cwd()): void {
  const { measures, evidence, published, problems } = readBank(join(root, FOLDER));
  if (problems.length > 0) throw new Error(`measures:\n${problems.join("\n")}`);
  for (const [name, value] of Object.entries({ measures, evidence, published })) {
    const [path, text] = [join(root, "src/measures/bank", `${name}.json`), `${JSON.stringify(value)}\n`];
    if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
  }
}

function readBank(folder: string) {
  const measures: unknown[] = [];
  const evidence: Record<string, unknown> = {};
  const published: Record<string, readonly PublishedFigure[]> = {};
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
    published[entry.id] = publishedFigures({ studies, norms });
  }
  return { measures, evidence, published, problems };
}

/** Alphas and means of studies and of norms, as printed. */
function publishedFigures({ studies, norms }: Pick<Evidence, "studies" | "norms">): PublishedFigure[] {
  const text = (given: unknown): string | null =>
    given === undefined
      ? null
      : typeof given === "object"
        ? Object.entries(given ?? {})
            .map(([name, value]) => `${name} ${value}`)
            .join("; ")
        : String(given);
  return [
    ...studies.map(({ study, year, country, n, alpha, means, secondary }) => ({
      study: year === null ? study : `${study}, ${year}`,
      country,
      n: text(n ?? undefined),
      alpha: alpha ?? null,
      means: text(means),
      secondary,
    })),
    ...norms.map(({ population, n, mean, sd, groups = [] }) => ({
      study: population,
      country: null,
      n: text(n ?? undefined),
      alpha: null,
      means:
        mean === undefined
          ? groups
              .filter((group) => group.mean !== undefined)
              .map((group) =>
                `${group.group ?? ""} ${group.mean}${group.sd === undefined ? "" : ` (${group.sd})`}`.trim(),
              )
              .join("; ") || null
          : `${mean}${sd === undefined ? "" : ` (${sd})`}`,
      secondary: false,
    })),
  ].filter(({ alpha, means }) => alpha !== null || means !== null);
}

/** A file's content, or what is wrong with it. */
export function readBankFile(text: string, id: string): Pick<CheckedFile, "entry" | "problems"> {
  try {
    return checkBankFile(parse(text), id);
  } catch (error) {
    return { entry: null, problems: [error instanceof Error ? error.message : String(error)] };
  }
}
