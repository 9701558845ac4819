import { describe, expect, it } from "vitest";
import { disruptingHarm } from "../../src/measures/built-in/disrupting-harm";
import { buildReport } from "../../src/report/build-report";
import { numbersOf, type Report } from "../../src/report/kit/tables/section";
import { typeset } from "../../src/report/kit/words/typeset";
import { allBlocks, allCharts, allTables } from "../../src/report/page/bundle";
import { inLanguage } from "../../src/words/language";
import { plainText } from "../../src/words/links";
import { bareAnalysis } from "../support/bare-analysis";
import { exampleLedger } from "../support/example-ledger";
import { largeAnalysis, smallAnalysis } from "../support/odd-analyses";
import { type KindOfRecord, sixRecords } from "../support/six-records";

/** Keys of a record and a definition that hold text of the file, the definition or a published source. */
const FROM_DATA = new Set(
  "id label labels item items group groups level levels name file title factor factors column variable structure lhs rhs external source sources text about context contexts set sets wave scale missing value where range software version first second pair reference mode claim denominator because byConstruction".split(
    " ",
  ),
);

/** Keys of sentences that the analysis words: in stored records they are English. */
const WORDED = new Set(["message", "problem", "reason", "inadmissible", "notTestable", "rule", "table"]);

/** On one line, without addresses. */
const plain = (text: string): string =>
  text
    .replace(/https?:\/\/\S+/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** Text that comes from the file and the definition; names of a definition’s entries are keys. */
function dataTexts(value: unknown, keys: ReadonlySet<string>, isData = false): string[] {
  if (typeof value === "string") return isData ? [plain(value), plain(typeset(value))] : [];
  if (Array.isArray(value)) return value.flatMap((one) => dataTexts(one, keys, isData));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(isData ? [name] : []),
    ...dataTexts(inner, keys, isData || keys.has(name)),
  ]);
}

/** What a specification of a chart shows as text; a text in lines is an array. */
const SHOWN = new Set(["title", "text", "label", "labelExpr", "description"]);

function specTexts(value: unknown, key = ""): string[] {
  if (typeof value === "string") return SHOWN.has(key) ? [value] : [];
  if (Array.isArray(value)) {
    const lines = value.filter((one) => typeof one === "string");
    if (SHOWN.has(key) && lines.length === value.length) return [lines.join(" ")];
    return value.flatMap((one) => specTexts(one, key));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => specTexts(inner, name));
}

/** Every text that a reader can see, code and references apart. */
function shownTexts(report: Report): readonly string[] {
  const { summary } = report;
  const names = numbersOf(report);
  return [
    report.note ?? "",
    summary.sentence,
    ...summary.figures.flatMap(({ value, label, range }) => [value, label, range]),
    ...summary.lines.flatMap(({ question, word, detail }) => [question, word, detail]),
    ...summary.cautions,
    ...[...report.sections, ...report.appendix].flatMap(({ title, answers }) => [
      title,
      ...answers.flatMap(({ question, answer }) => [question, answer]),
    ]),
    ...allBlocks(report).flatMap((block) => {
      if (block.kind === "list") return block.style === "references" ? [] : block.items;
      return [
        block.folded ?? "",
        "text" in block && block.kind !== "code" && block.kind !== "file" ? block.text : "",
        "title" in block ? block.title : "",
      ];
    }),
    ...[...allTables(report), ...report.moreTables].flatMap(({ title, columns, rows, notes }) => [
      title,
      ...notes,
      ...columns.map(({ label }) => label),
      ...rows.flatMap((row) => Object.values(row).filter((cell) => typeof cell === "string")),
    ]),
    ...allCharts(report).flatMap(({ title, see, key, description, columns, rows, spec }) => [
      title,
      see ?? "",
      key ?? "",
      description,
      ...columns.map(({ label }) => label),
      ...rows.flatMap((row) => Object.values(row).filter((cell) => typeof cell === "string")),
      ...specTexts(spec),
    ]),
  ].map((text) => plainText(text, names));
}

/** Estimators and programs, which have one name in every language. */
const CODES =
  /\b(?:WLSMVS?|WLSM|DWLS|ULSMVS?|ULSM|ULS|WLS|GLS|MLMVS?|MLM|MLR|ML|itemwise|lavaan|mirt|psych|Mplus|JSON|CSV)\b/g;

const WORDS = /(?<![\p{L}\p{N}_])[A-Za-z]{2,}(?![\p{L}\p{N}_])/gu;

/** Words of plain English in a text, without what comes from the data. */
function plainWords(text: string, data: Data): readonly string[] {
  // Labels that are cut off end in an ellipsis.
  const rest = plain(text).replace(/\[[^\]]*\]|[A-Za-z ]+…/g, " ");
  if (!WORDS.test(rest) || data.texts.has(plain(text))) return [];
  WORDS.lastIndex = 0;
  return rest.replace(data.within, " ").replace(CODES, " ").match(WORDS) ?? [];
}

interface Data {
  readonly texts: ReadonlySet<string>;
  /** Any of them inside another text. */
  readonly within: RegExp;
}

function dataOf(texts: readonly string[]): Data {
  const parts = [...new Set(texts.flatMap((text) => [text, text.replace(/(?: \([^()]*\))?\.$/, "")]))]
    .filter((text) => /[a-z]/i.test(text))
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return {
    texts: new Set(texts),
    within: new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join("|")})(?![\\p{L}\\p{N}])`, "giu"),
  };
}

/** Records computed in the pseudo-language; those of the test data are stored, with the sentences of their analysis. */
const records: readonly KindOfRecord[] = inLanguage("qps", () => [
  // Hostile texts cannot be told from words.
  ...sixRecords().filter(({ name }) => name !== "hostile texts"),
  { name: "one item", analysis: smallAnalysis(), measure: disruptingHarm },
  { name: "forty items", analysis: largeAnalysis(), measure: disruptingHarm },
  { name: "bare", analysis: bareAnalysis(), measure: disruptingHarm },
  { name: "claims", analysis: exampleLedger(), measure: disruptingHarm },
]);
const COMPUTED = new Set(["traits", "abilities", "two items"]);

describe("a report in the pseudo-language", () => {
  it.each(records)("has no word that bypasses the message files: $name", ({ name, analysis, measure }) => {
    const keys = COMPUTED.has(name) ? FROM_DATA : new Set([...FROM_DATA, ...WORDED]);
    const data = dataOf([...dataTexts(analysis, keys), ...dataTexts(measure, keys, true)]);
    const texts = inLanguage("qps", () => shownTexts(buildReport(analysis, measure)));
    expect(texts.length).toBeGreaterThan(20);
    const found = texts.flatMap((text) => {
      const words = plainWords(text, data);
      return words.length === 0 ? [] : [`${words.join(" ")} in: ${text}`];
    });
    expect([...new Set(found)]).toEqual([]);
  });

  it("is found where a word bypasses them", () => {
    expect(plainWords("[Íŧéɱš··] of Kenya", dataOf(["Kenya"]))).toEqual(["of"]);
  });
});
