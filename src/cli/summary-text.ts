import { HIDDEN } from "../report/kit/words/hidden";
import type { ShownSummary } from "./hide-counts";

/** The summary of a file in plain lines for a terminal. */
export function summaryText(summary: ShownSummary): string {
  const lines = [
    `${summary.file}, read as ${summary.measure}`,
    `${summary.rows} rows; ${summary.n} people analyzed, ${shown(summary.complete)} of them answered every item, ${shown(summary.silent)} none`,
    ...summary.excluded.map(({ reason, rows }) => `${rows} rows left out: ${reason}`),
    ...weightLines(summary),
    "",
    ...summary.items.map((item) => {
      const missing = item.missing
        .filter(({ rows }) => rows !== 0)
        .map(({ label, rows }) => `${label} ${shown(rows)}`);
      const answers = item.categories.map(({ label, rows }) => `${label} ${shown(rows)}`);
      const wrong = item.wrong > 0 ? [`cannot be read ${item.wrong}`] : [];
      return `${item.id} (${item.column}): ${shown(item.valid)} answers${answers.length > 0 ? ` (${answers.join(", ")})` : ""}; ${[...missing, ...wrong].join(", ") || "none missing"}`;
    }),
    "",
    ...summary.groups.map(({ name, levels, unknown }) => {
      const parts = levels.map(({ label, rows }) => `${label} ${shown(rows)}`);
      return `${name}: ${parts.join(", ")}${unknown === 0 ? "" : `, unknown ${shown(unknown)}`}`;
    }),
    ...wrongCellLines(summary),
    ...summary.problems.map(({ message }) => `problem: ${message}`),
    ...summary.warnings.map(({ message }) => `warning: ${message}`),
    summary.problems.length === 0 ? "The file can be analyzed." : "The file cannot be analyzed as it is.",
  ];
  if (lines.some((line) => line.includes(HIDDEN))) {
    lines.push(
      `${HIDDEN} a count so small that someone could be known, or one that it follows from; --restricted shows it.`,
    );
  }
  return `${lines.join("\n")}\n`;
}

function shown(count: number | null): string {
  return count === null ? HIDDEN : String(count);
}

function weightLines({ weights }: ShownSummary): string[] {
  if (weights === null) return [];
  const { column, type, smallest, largest, effective } = weights;
  return [
    `weights: ${column} (${type}), from ${smallest} to ${largest}; as good as ${effective.toFixed(0)} people with equal weights`,
  ];
}

function wrongCellLines(summary: ShownSummary): string[] {
  const lines = summary.wrongCells.map(
    ({ row, column, value, problem }) => `row ${row}, column "${column}", value "${value}": ${problem}`,
  );
  const more = summary.wrongCellCount - summary.wrongCells.length;
  return more > 0 ? [...lines, `and ${more} more cells that cannot be read`] : lines;
}
