/** docs/known-data.md: what the program says of known data beside what is known, and the lines of first screens. */
import type { SummaryLine } from "../../src/report/kit/tables/section";
import type { Expectation } from "./known-entries";
import type { Agreement, Judged } from "./known-judge";

/** A data set with what is known of it and what was said. */
export interface KnownResult {
  readonly title: string;
  readonly source: string;
  readonly people: number;
  readonly items: number;
  readonly findings: readonly (Expectation & Judged)[];
  readonly lines: readonly SummaryLine[];
  readonly absurd: readonly string[];
}

const MARKS: Readonly<Record<Agreement, string>> = {
  yes: "yes",
  partly: "partly",
  no: "**no**",
  open: "open",
};

/** Kinds of first-screen lines, by their verdict; lines without one are no conclusions. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  decided: ["yes", "no"],
  partly: ["partly"],
  undecided: ["undecided"],
  withheld: ["withheld", "not-tested"],
  "not testable": ["not-testable"],
};

/** The page. `versions` are those of R and of the packages that the data come with. */
export function knownDataPage(results: readonly KnownResult[], versions: string): string {
  const all = results.flatMap(({ title, findings }) => findings.map((finding) => ({ ...finding, title })));
  const listed = (agreement: Agreement): string[] =>
    all
      .filter((one) => one.agreement === agreement)
      .map(
        ({ title, ask, said, says, why }) =>
          `- ${title}: **${ask}** is ${said}. Known: ${says}.${why === "" ? "" : ` ${why}`}`,
      );
  const absurd = results.flatMap(({ title, absurd }) => absurd.map((one) => `- ${title}: ${one}.`));
  const count = (agreement: Agreement): number => listed(agreement).length;
  return [
    "# Known data",
    "",
    `Written by \`npm run known-data\` (${versions}); do not edit. Its head says which Debian packages have these. The data are not stored here: \`scripts/docs/known/*.yaml\` says how each set is made, its measure, and what is known of it, which was written before the program ran. “From a matrix” means continuous data with exactly the published correlations. Figures by lavaan, factanal or mirt were computed on these data where no paper is named.`,
    "",
    `**${results.length} data sets; of ${all.length - count("open")} conclusions ${count("yes")} agree with what is known, ${count("partly")} agree partly and ${count("no")} do not${count("open") === 0 ? "" : `; ${count("open")} are not computed`}.**`,
    "",
    ...section(
      "Absurd statements",
      absurd.length === 0
        ? ["None of these records has a statement that no data allow (`scripts/docs/known-absurd.ts`)."]
        : absurd,
    ),
    ...section("Disagreements", listed("no")),
    ...section("Partly", listed("partly")),
    ...section("First screens", screens(results)),
    ...results.flatMap(tableOf),
  ].join("\n");
}

const section = (title: string, lines: readonly string[]): string[] => [`## ${title}`, "", ...lines, ""];

function kindOf({ verdict }: SummaryLine): string | null {
  const kind = Object.keys(KINDS).find((one) => KINDS[one]?.includes(verdict));
  if (kind === undefined && verdict !== "neutral") throw new Error(`of no kind: ${verdict}`);
  return kind ?? null;
}

/** Lines by kind, of all questions and of each. */
function screens(results: readonly KnownResult[]): string[] {
  const told = results.flatMap(({ lines }) =>
    lines.flatMap((line) => (kindOf(line) === null ? [] : [{ question: line.question, kind: kindOf(line) }])),
  );
  const kinds = Object.keys(KINDS);
  const row = (title: string, lines: typeof told): string => {
    const counts = kinds.map((kind) => lines.filter((line) => line.kind === kind).length);
    const shares = counts.map((count) => `${count} (${Math.round((100 * count) / lines.length)} %)`);
    return `| ${title} | ${shares.join(" | ")} |`;
  };
  const questions = [...new Set(told.map(({ question }) => question))];
  return [
    `| conclusion | ${kinds.join(" | ")} |`,
    `|---|${kinds.map(() => "---|").join("")}`,
    row(`all ${told.length} lines`, told),
    ...questions.map((one) =>
      row(
        one,
        told.filter(({ question }) => question === one),
      ),
    ),
  ];
}

function tableOf({ title, source, people, items, findings, lines }: KnownResult): string[] {
  return section(title, [
    `${people.toLocaleString("en-US")} people, ${items} items; ${source}.`,
    "",
    "| question | program | known | agree? |",
    "|---|---|---|---|",
    ...findings.map(
      ({ ask, said, says, agreement }) => `| ${ask} | ${said} | ${says} | ${MARKS[agreement]} |`,
    ),
    "",
    ...lines.map(
      (line) =>
        `- ${line.question} ${line.word || line.verdict} (${kindOf(line) ?? "no conclusion"}): ${line.detail}`,
    ),
  ]);
}
