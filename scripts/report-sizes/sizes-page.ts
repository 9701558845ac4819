import { formatCell } from "../../src/words/format";
import type { PageSize } from "./measure-page";

interface Measured {
  readonly title: string;
  /** Null where its data were not there. */
  readonly size: PageSize | null;
}

const whole = (value: number): string => formatCell(value, "integer");

const COLUMNS: readonly (readonly [label: string, cell: (size: PageSize) => string])[] = [
  ["Words of the first two screens", ({ screenWords }) => whole(screenWords)],
  ["Open text, words", ({ textWords }) => whole(textWords)],
  ["Open tables, words", ({ tableWords }) => whole(tableWords)],
  ["Everything, words", ({ allWords }) => whole(allWords)],
  ["Tables: open (all)", ({ openTables, allTables }) => `${openTables} (${allTables})`],
  ["Figures: open (all)", ({ openFigures, allFigures }) => `${openFigures} (${allFigures})`],
  ["MB", ({ bytes }) => formatCell(bytes / 1e6, "decimal2")],
  ["Height at 1280 px", ({ height }) => `${whole(height)} px`],
  ["Pages printed", ({ printed }) => whole(printed)],
  ["First paint", ({ firstPaint }) => `${whole(firstPaint)} ms`],
  ["Longest task", ({ longestTask }) => (longestTask === 0 ? "< 50 ms" : `${whole(longestTask)} ms`)],
  ["Runs out sideways at 400 px", ({ wideAt400 }) => (wideAt400 ? "yes" : "no")],
];

/** docs/report-sizes.md: a row for each measure of size, a column for each report. */
export function sizesPage(reports: readonly Measured[]): string {
  const missing = reports.filter(({ size }) => size === null).map(({ title }) => title);
  const rows = COLUMNS.map(
    ([label, cell]) =>
      `| ${label} | ${reports.map(({ size }) => (size === null ? "–" : cell(size))).join(" | ")} |`,
  );
  return [
    "# Length and size of reports",
    'Written by `npm run report-sizes`; do not edit. Words are tokens with a letter or a digit, outside figures; "open" excludes the content of closed folds. Chromium at 1280 x 800 px.',
    [
      `| | ${reports.map(({ title }) => title).join(" | ")} |`,
      `|---|${reports.map(() => "---:|").join("")}`,
      ...rows,
    ].join("\n"),
    ...(missing.length === 0
      ? []
      : [`Not measured: ${missing.join("; ")} (the data come from R packages, and R was not there).`]),
    "The everyday sample’s answers in short: ![at 1280 px](report-1280.png) ![at 400 px](report-400.png)",
  ]
    .join("\n\n")
    .concat("\n");
}
