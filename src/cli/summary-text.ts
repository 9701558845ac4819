import type { DataSummary } from "../data/validate/data-summary";
import { HIDDEN } from "../report/kit/words/hidden";

/** Maximum number of answers for bars. */
const MAX_BARS = 12;
const BARS = "▁▂▃▄▅▆▇█";

export function summaryText(summary: DataSummary): string {
  const bars = summary.items.map(itemBars);
  const widest = Math.max(0, ...bars.map(({ length }) => length));
  const lines = [
    `${summary.file}, read as ${summary.measure}`,
    `${summary.rows} rows; ${summary.n} people analyzed, ${shown(summary.complete)} of them answered every item, ${shown(summary.silent)} none`,
    ...summary.excluded.map(({ reason, rows }) => `${rows} rows left out: ${reason}`),
    ...weightLines(summary),
    "",
    ...summary.items.map((item, k) => {
      const missing = item.missing
        .filter(({ rows }) => rows !== 0)
        .map(({ label, rows }) => `${label} ${shown(rows)}`);
      const answers = item.categories.map(({ label, rows }) => `${label} ${shown(rows)}`);
      const wrong = item.wrong > 0 ? [`cannot be read ${item.wrong}`] : [];
      const bar = widest === 0 ? "" : `${(bars[k] ?? "").padEnd(widest)} `;
      return `${bar}${item.id} (${item.column}): ${shown(item.valid)} answers${answers.length > 0 ? ` (${answers.join(", ")})` : ""}; ${[...missing, ...wrong].join(", ") || "none missing"}`;
    }),
    "",
    ...summary.groups.map(({ name, levels, unknown }) => {
      const parts = levels.map(({ label, rows }) => `${label} ${shown(rows)}`);
      return `${name}: ${parts.join(", ")}${unknown === 0 ? "" : `, unknown ${shown(unknown)}`}`;
    }),
    ...carelessLines(summary),
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

const shown = (count: number | null): string => (count === null ? HIDDEN : String(count));

/** A bar per answer by its count: a dot where hidden, a line for none. */
function itemBars({ categories }: DataSummary["items"][number]): string {
  if (categories.length > MAX_BARS) return "";
  const largest = Math.max(...categories.map(({ rows }) => rows ?? 0));
  const bar = (rows: number): string =>
    rows === 0 ? "_" : (BARS[Math.ceil((rows / largest) * BARS.length) - 1] ?? "");
  return categories.map(({ rows }) => (rows === null ? "·" : bar(rows))).join("");
}

function carelessLines({ careless }: DataSummary): string[] {
  const { flags, notes } = careless;
  if (flags.length === 0 && notes.length === 0) return [];
  const people = (judged: number | null): string =>
    judged === null ? "" : ` of ${judged} ${judged === 1 ? "person" : "people"}`;
  return [
    "",
    "Answers that may have been given without reading (to look at; nobody is left out):",
    ...flags.map(({ rule, judged, flagged }) => `  ${shown(flagged)}${people(judged)} ${rule}`),
    ...notes.map((note) => `  ${note}`),
    "",
  ];
}

function weightLines({ weights }: DataSummary): string[] {
  if (weights === null) return [];
  const { column, type, smallest, largest, effective } = weights;
  return [
    `weights: ${column} (${type}), from ${smallest} to ${largest}; as good as ${effective.toFixed(0)} people with equal weights`,
  ];
}

function wrongCellLines(summary: DataSummary): string[] {
  const lines = summary.wrongCells.map(
    ({ row, column, value, problem }) => `row ${row}, column "${column}", value "${value}": ${problem}`,
  );
  const more = summary.wrongCellCount - summary.wrongCells.length;
  return more > 0 ? [...lines, `and ${more} more cells that cannot be read`] : lines;
}
