/** docs/known-data.md: what the verdicts say of known data beside what the literature says. */
import type { Verdict } from "../../src/verdicts/verdict";
import { type Agreement, type Finding, figuresText } from "./known-finding";

/** A data set with its verdicts and what is known of it. */
export interface KnownResult {
  readonly title: string;
  readonly people: number;
  readonly items: number;
  readonly verdicts: readonly Verdict[];
  readonly findings: readonly Finding[];
}

interface Row extends Finding {
  readonly verdict: Verdict | null;
  readonly agreement: Agreement;
}

const MARKS: Readonly<Record<Agreement, string>> = {
  yes: "yes",
  partly: "partly",
  no: "**no**",
  open: "no figure to compare",
};

/** The page. `versions` are those of R and the packages that the data come with. */
export function knownDataPage(results: readonly KnownResult[], versions: string): string {
  const rows = results.map((result) => ({ ...result, rows: result.findings.map(rowOf(result)) }));
  const all = rows.flatMap((result) => result.rows.map((row) => ({ ...row, title: result.title })));
  const told = (agreement: Agreement): typeof all => all.filter((row) => row.agreement === agreement);
  return [
    "# Known data",
    "",
    `Written by \`npm run known-data\`, which needs R with the packages psych, psychotools, psychotree and lavaan (${versions}); do not edit. The data are not stored here. Every data set was analyzed unchanged by \`itemwise analyze\`, with 200 bootstrap samples (SPISA by \`itemwise dif\`); the measures are in \`scripts/docs/known-measures.ts\`, the findings of the literature in \`scripts/docs/known-abilities.ts\` and \`known-questionnaires.ts\`, each with the verdict that would agree with it. Figures by lavaan, factanal or mirt were computed on these data if no paper is named.`,
    "",
    `**${counted(
      all.filter(({ id }) => id !== "scale"),
      "verdicts on factors, fit, structures, models, classes and groups",
    )}; o${counted(
      all.filter(({ id }) => id === "scale"),
      "reliabilities, most of which are compared as a figure",
    ).slice(1)}.**`,
    "",
    "## Disagreements",
    "",
    ...told("no").map((row) => `- **${shortTitle(row.title)}: ${asked(row)}** ${row.why ?? ""}`),
    "",
    "## Partly",
    "",
    ...told("partly").map((row) => `- ${shortTitle(row.title)}: ${asked(row)} ${row.why ?? ""}`),
    "",
    ...rows.flatMap(tableOf),
  ].join("\n");
}

/** "Of 31 verdicts 15 agree, 9 partly, 7 do not". */
function counted(rows: readonly Row[], what: string): string {
  const count = (agreement: Agreement): number => rows.filter((row) => row.agreement === agreement).length;
  return `Of ${rows.length - count("open")} ${what}, ${count("yes")} agree, ${count("partly")} agree partly and ${count("no")} do not`;
}

const shortTitle = (title: string): string => title.replace(/ \(.*\)$/, "");

const asked = ({ question, verdict }: Row): string =>
  `${question} The program: ${verdict === null ? "no verdict" : `${verdict.code} (${figuresText(verdict)})`}.`;

const rowOf =
  ({ verdicts }: KnownResult) =>
  (finding: Finding): Row => {
    const verdict =
      verdicts.find(({ id, of }) => id === finding.id && (finding.of === undefined || of === finding.of)) ??
      null;
    return { ...finding, verdict, agreement: verdict === null ? "no" : finding.judge(verdict) };
  };

function tableOf({ title, people, items, rows }: KnownResult & { readonly rows: readonly Row[] }): string[] {
  return [
    `## ${title}`,
    "",
    `${people.toLocaleString("en-US")} people, ${items} items.`,
    "",
    "| question | verdict | literature | agree? |",
    "|---|---|---|---|",
    ...rows.map(({ question, verdict, literature, agreement }) => {
      const said = verdict === null ? "none" : `${verdict.code}: ${figuresText(verdict)}`;
      return `| ${question} | ${said} | ${literature} | ${MARKS[agreement]} |`;
    }),
    "",
  ];
}
