/** The site's pages of the bank of measures: one that lists and searches them, one a measure with its forms to download. */
import { evidenceAnswer } from "../../src/bank/evidence-answer";
import { choicesOf, questionnaireOf } from "../../src/bank/fieldwork";
import { FIELDWORK_FORMATS, fieldworkForm } from "../../src/bank/fieldwork-formats";
import { agesOf, definitionIn, listedMeasure } from "../../src/bank/measures-answer";
import { type BankMeasure, bankMeasures } from "../../src/measures/bank/bank";
import { type Measure, parseMeasure } from "../../src/measures/measure";
import { answerBlocks } from "../../src/questions/answer-report";
import type { ReportTable } from "../../src/report/kit/tables/section";
import { markdownText } from "../../src/report/plain/report-to-markdown";
import { formatCell } from "../../src/words/format";
import { plainText } from "../../src/words/links";
import { EVIDENCE, factsOf, normTable, table } from "../docs/measures-page";

/** What a download is for, by its format's name. */
const FORMS: Readonly<Record<string, string>> = {
  xlsform: "XLSForm, for KoboToolbox and ODK",
  redcap: "Data dictionary, for REDCap",
  limesurvey: "Survey structure, for LimeSurvey",
  qualtrics: "Advanced format, for Qualtrics",
  questionnaire: "Questionnaire, for Word and to print",
  codebook: "Codebook, for itemwise and you",
};

interface SiteFiles {
  /** Markdown, by path in the site. */
  readonly pages: ReadonlyMap<string, string>;
  /** Forms, by path in the site. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

export async function measurePages(): Promise<SiteFiles> {
  const pages = new Map([["measures/index.md", listPage()]]);
  const files = new Map<string, string | Uint8Array>();
  for (const measure of bankMeasures) {
    const { id } = measure;
    const definition = definitionIn(measure);
    const parsed = definition === null ? null : parseMeasure(definition, id);
    const forms: string[] = [];
    for (const [name, format] of Object.entries(measure.bank.license.wording ? FIELDWORK_FORMATS : {})) {
      if (parsed === null) continue;
      const { content, notes } = await fieldworkForm(format, parsed, measure.bank);
      const path = `measures/files/${id}-${name}${format.ending}`;
      files.set(path, content);
      const link = `[${id}-${name}${format.ending}](/${path}){download}`;
      forms.push(`- ${link}: ${FORMS[name] ?? format.program}. ${notes.map(markup).join(" ")}`.trim());
    }
    pages.set(`measures/${id}.md`, measurePage(measure, parsed, forms));
  }
  return { pages, files };
}

/** The theme shows the measures of the front matter as a table (`theme/measure-table.ts`). */
function listPage(): string {
  const measures = bankMeasures.map((measure) => {
    const listed = listedMeasure(measure, EVIDENCE);
    return { ...listed, ages: agesOf(listed), terms: measure.bank.license.status };
  });
  return [
    "---",
    `measures: ${JSON.stringify(measures)}`,
    "aside: false",
    "---",
    "# Measures",
    "",
    `${measures.length} published measures with their scoring, cut-offs, terms of use and studies, each figure with its source. A file that has one of them is analyzed by its published definition. \`itemwise measures\` searches them in the same way.`,
    "",
  ].join("\n");
}

function measurePage(measure: BankMeasure, parsed: Measure | null, forms: readonly string[]): string {
  const { id, bank, source } = measure;
  const answer = evidenceAnswer(measure, EVIDENCE[id], []);
  const tables = answerBlocks(answer).flatMap((block) => (block.kind === "table" ? [block.table] : []));
  // Too few studies to pool.
  const evidence = tables.filter(
    ({ id, rows }) => id !== "evidence-alpha" || rows.some(({ alpha }) => alpha !== null),
  );
  const norms = normTable(EVIDENCE[id]?.norms ?? []);
  return [
    "---",
    "pageClass: measure-page",
    "---",
    `# ${markup(`${bank.name} (${bank.abbreviation})`)}`,
    "",
    `Topics: ${bank.topics.join(", ")}.`,
    "",
    ...factsOf(measure)
      .filter(([name]) => name !== "Structures")
      .map(([name, text]) => `- **${name}:** ${markup(text)}`),
    ...(bank.license.conditions ?? []).map((one) => `- **Condition of use:** ${markup(one)}`),
    ...(bank.license.notice === undefined ? [] : [`- **Notice:** ${markup(bank.license.notice)}`]),
    "",
    "## Items",
    "",
    ...itemLines(measure, parsed),
    ...scaleLines(measure, parsed),
    ...structureLines(measure, parsed),
    ...(norms.length === 0 ? [] : ["## Norms", "", ...norms]),
    ...evidence.flatMap(evidenceLines),
    "## Analyze a file with it",
    "",
    ...(parsed === null
      ? [
          "The bank has no items of this measure. Write them into a [definition](/docs/measure.md) to analyze a file.",
        ]
      : [
          "[Open the file](/app/index.html){target=_self} in your browser, where nothing is uploaded, or run:",
          "",
          "```sh",
          `npx itemwise report answers.csv --measure ${id}`,
          `npx itemwise scores answers.csv -o scored.csv --measure ${id}${parsed.sensitive ? " --restricted" : ""}`,
          `npx itemwise measures ${id} > ${id}.json`,
          "```",
          "",
          "The last command prints the definition, to edit.",
          ...(parsed.sensitive
            ? [
                "",
                "`--restricted` says that you may have the scores of single people, as you may have their answers.",
              ]
            : []),
        ]),
    "",
    "## Forms for fieldwork",
    "",
    ...(forms.length > 0 ? forms : [withoutForms(measure, parsed)]),
    "",
    "## How to cite",
    "",
    markup(source),
    "",
  ].join("\n");
}

const withoutForms = ({ bank: { license } }: BankMeasure, parsed: Measure | null): string =>
  license.wording && parsed === null
    ? "There are no forms, because the bank has no items of this measure."
    : `There are no forms, because the bank does not have the wording. Terms of use: ${markup(license.status)}.`;

/** Instructions, answers of each block of items, and the items with their keying and scales. */
function itemLines(measure: BankMeasure, parsed: Measure | null): string[] {
  const { bank } = measure;
  if (parsed === null) {
    return [`The bank holds evidence alone. Terms of use: ${markup(bank.license.status)}.`, ""];
  }
  const bare = bank.license.wording
    ? []
    : [
        `The wording is left out, and the items are named in our words. Terms of use: ${markup(bank.license.status)}.`,
        "",
      ];
  // Wording or no wording: answers and order are the same.
  const { questions } = questionnaireOf(parsed, null);
  const answers = new Map<string, string[]>();
  for (const question of questions) {
    const text = choicesOf(question)
      .map(({ code, label }) => `${code} = ${label}`)
      .join("; ");
    answers.set(text, [...(answers.get(text) ?? []), question.id]);
  }
  const reverse = parsed.items.some((item) => item.reverse);
  const scales = Object.entries(bank.scales ?? {});
  return [
    ...bare,
    ...(bank.instructions === undefined ? [] : [`Instructions: ${markup(bank.instructions)}`, ""]),
    ...[...answers].map(
      ([text, ids]) =>
        `- Answers${answers.size === 1 ? "" : ` to ${ids.join(", ")}`}: ${markup(text === "" ? "a number" : text)}`,
    ),
    "",
    ...table(
      ["", "id", "item", ...(reverse ? ["keying"] : []), ...(scales.length > 1 ? ["scale"] : [])],
      questions.map(({ id, text }, place) => [
        place + 1,
        id,
        markup(text),
        ...(reverse ? [parsed.items[place]?.reverse ? "reversed" : "as coded"] : []),
        ...(scales.length > 1
          ? [scales.flatMap(([name, items]) => (items.includes(id) ? [markup(name)] : [])).join(", ")]
          : []),
      ]),
    ),
    ...bank.additionalItems.map(
      ({ wording, categories }) =>
        `- Asked too, and not scored: ${markup(wording)} (${markup(categories.join("; "))})`,
    ),
    "",
  ];
}

function scaleLines({ bank }: BankMeasure, parsed: Measure | null): string[] {
  const rules = (parsed?.items ?? []).flatMap(({ id, blank }) =>
    typeof blank === "object"
      ? [`- ${id} is not asked after answer ${blank.is} to ${blank.if}, and then counts ${blank.counts}.`]
      : [],
  );
  const scales = Object.entries(bank.scales ?? {}).map(([name, items]) => [
    markup(name),
    items.length,
    items.join(", "),
  ]);
  const prorate = typeof parsed?.prorate === "number" ? parsed.prorate : 0;
  return [
    ...(scales.length === 0 && rules.length === 0 && prorate === 0 ? [] : ["## Scales and scores", ""]),
    ...table(["scale", "number of items", "items"], scales),
    ...rules,
    ...(prorate > 0
      ? [`- Up to ${prorate} missing answers: the mean of the other items stands in, as published.`]
      : []),
    ...(bank.cutoffNote === undefined ? [] : [`- Cut-offs: ${markup(bank.cutoffNote)}`]),
    "",
  ];
}

/** Structures in the literature, in lavaan's syntax where the items of each factor were read. */
function structureLines({ bank, source }: BankMeasure, parsed: Measure | null): string[] {
  const declared = Object.entries(parsed?.structures ?? {}).map(([id, { label, model }]) => ({
    name: label ?? id,
    source: bank.structureSources?.[id] ?? source,
    note: undefined,
    model,
  }));
  const all = [...declared, ...(bank.otherStructures ?? [])];
  return all.length === 0
    ? []
    : [
        "## Structures in the literature",
        "",
        ...all.flatMap(({ name, source, note, model }) => [
          `### ${markup(name)}`,
          "",
          [note, source === undefined ? undefined : `Source: ${source}`].filter(Boolean).map(text).join(" "),
          "",
          ...(model === undefined ? [] : ["```r", model.trim(), "```", ""]),
        ]),
      ];
}

const text = (one: string | undefined): string => markup(one ?? "").replace(/(?<![.>])$/, ".");

function evidenceLines({ title, columns, rows, notes }: ReportTable): string[] {
  const cell = (
    value: string | number | null | undefined,
    format: ReportTable["columns"][number]["format"],
  ) => (typeof value === "string" ? markup(value) : formatCell(value, format));
  return [
    `## ${markup(title)}`,
    "",
    ...table(
      columns.map(({ label }) => markup(label)),
      rows.map((row) => columns.map(({ key, format }) => cell(row[key], format))),
    ),
    ...notes.map((note) => markup(plainText(note))),
    "",
  ];
}

/** Text without markup, in which addresses are links. */
const markup = (given: string): string =>
  given
    .split(/(https?:\/\/[^\s;,)]+[^\s;,).])/)
    .map((part, place) => (place % 2 === 1 ? `<${part}>` : part === "" ? "" : escaped(part)))
    .join("");

/** Commands stay code. */
const escaped = (part: string): string =>
  markdownText(part)
    .replaceAll("&#58;//", "://")
    .replace(/\\`(itemwise [a-z ]+)\\`/g, "`$1`");
