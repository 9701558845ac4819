import type { Analysis } from "../../analysis/analysis";
import { foldedText, parseNumber } from "../../data/csv/cell-text";
import { lavaanSyntax } from "../../factor/model/lavaan-syntax";
import type { ModelTable } from "../../factor/model/model-table";
import type { Measure, MeasureGroup, MeasureItem } from "../../measures/measure";
import { fittedModelTable, ladderModels, renameItems } from "./model-tables";

const NAMED_ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/**
 * An ASCII string literal of R that holds exactly the text; NUL and lone surrogates, which R lacks, become U+FFFD.
 * @example
 * ```ts
 * rString('é "q"'); // '"\\u00e9 \\"q\\""'
 * ```
 */
export function rString(text: string): string {
  const escaped = [...text].map((character) => {
    const named = NAMED_ESCAPES[character];
    if (named !== undefined) return named;
    const code = character.codePointAt(0) ?? 0;
    if (code === 0 || (code >= 0xd800 && code <= 0xdfff)) return "\\ufffd";
    if (code >= 0x20 && code < 0x7f) return character;
    return code > 0xffff
      ? `\\U${code.toString(16).padStart(8, "0")}`
      : `\\u${code.toString(16).padStart(4, "0")}`;
  });
  return `"${escaped.join("")}"`;
}

export const rNumber = (value: number): string => (Number.isFinite(value) ? String(value) : "NA_real_");

export const rNumbers = (values: readonly number[]): string =>
  values.length === 0 ? "numeric(0)" : `c(${values.map(rNumber).join(", ")})`;

export const rStrings = (values: readonly string[]): string =>
  values.length === 0 ? "character(0)" : `c(${values.map(rString).join(", ")})`;

export const rLogical = (value: boolean): string => (value ? "TRUE" : "FALSE");

/** A text as one ASCII comment line, which cannot begin code. */
export function rComment(text: string): string {
  return `# ${[...text].map((character) => (/[\x20-\x7e]/.test(character) ? character : "?")).join("")}`;
}

/** Codes of an item or variable, with answers in words where the definition lists their texts. */
export function codesEntry({ categories, missing }: Pick<MeasureItem, "categories" | "missing">): string {
  const words = [...missing, ...categories].flatMap(({ code, label, text }) =>
    (text ?? (parseNumber(label) === null ? [label] : [])).map(
      (word) => `${rString(foldedText(word))} = ${code}`,
    ),
  );
  const codes = [categories, missing].map((all) => rNumbers(all.map(({ code }) => code)));
  const wordsText = words.length === 0 ? "" : `,\n       words = c(${words.join(", ")})`;
  const isScored = categories.some(({ score }) => score !== undefined);
  const scores = isScored ? `, scores = ${rNumbers(categories.map(({ score, code }) => score ?? code))}` : "";
  return `codes = ${codes[0]}, missing = ${codes[1]}${scores}${wordsText}`;
}

export const rList = (entries: readonly string[]): string =>
  entries.length === 0 ? "list()" : `list(\n  ${entries.join(",\n  ")}\n)`;

export function partsOf({ data }: Pick<Analysis, "data">, group: string): string[] {
  return data.groups.some(({ name }) => name === group) ? [group] : group.split(" x ");
}

/** A grouping as an R list: column, recoding, levels in order; `group` is undefined where the measure does not declare it. */
export function groupingEntry(name: string, group: MeasureGroup | undefined, levels: readonly string[]) {
  const levelsText = `levels = ${rStrings(levels)}`;
  if (group === undefined) return `list(name = ${rString(name)}, column = ${rString(name)}, ${levelsText})`;
  const { labels, values, bands } = group;
  const codes = (table: Readonly<Record<string, string | number>>): string => rStrings(Object.keys(table));
  const parts = [
    `name = ${rString(name)}`,
    `column = ${rString(group.column)}`,
    `missing = ${rStrings(group.missing)}`,
    levelsText,
    ...(labels ? [`codes = ${codes(labels)}`, `labels = ${rStrings(Object.values(labels))}`] : []),
    ...(values ? [`codes = ${codes(values)}`, `values = ${rNumbers(Object.values(values))}`] : []),
    ...(bands ? [`low = ${rNumbers(bands.map(([low]) => low))}`] : []),
    ...(bands ? [`high = ${rNumbers(bands.map(([, high]) => high))}`] : []),
  ];
  return `list(${parts.join(", ")})`;
}

/** R lists of the confirmatory models and invariance ladders, with the script's item names. */
export function modelLines(analysis: Analysis, measure: Measure): string[] {
  const ids = measure.items.map(({ id }) => id).filter((id) => analysis.data.items.includes(id));
  const name = (id: string): string => `item${ids.indexOf(id) + 1}`;
  return [
    "# ---- The confirmatory models, and the steps of measurement invariance ----",
    `models <- ${rList(modelEntries(analysis, name))}`,
    `ladders <- ${rList(ladderEntries(analysis, name))}`,
  ];
}

function modelEntries(analysis: Analysis, name: (id: string) => string): string[] {
  const { information } = analysis.settings;
  const informed = information === null ? "" : `, information = ${rString(information)}`;
  return analysis.cfa.flatMap((model) => {
    const table = fittedModelTable(analysis, model);
    if (table === null) return [];
    return [
      `list(name = ${rString(model.structure)}, estimator = ${rString(model.estimator)}, parameterization = ${rString(table.parameterization)}, missing = ${rString(model.missing)}${informed},\n${modelText(table, name)})`,
    ];
  });
}

function ladderEntries(analysis: Analysis, name: (id: string) => string): string[] {
  return analysis.invariance.flatMap((result) => {
    const steps = ladderModels(analysis, result);
    if (steps.length === 0) return [];
    const texts = steps.map(
      ({ name: step, table }) => `    list(name = ${rString(step)},\n${modelText(table, name)})`,
    );
    return [
      `list(name = ${rString(result.group)}, by = ${rStrings(partsOf(analysis, result.group))}, estimator = ${rString(result.estimator)}, missing = ${rString(result.missing)},\n  levels = ${rStrings(result.levels.map(({ label }) => label))},\n  steps = list(\n${texts.join(",\n")}))`,
    ];
  });
}

/** One line of the script per line of the model. */
function modelText(table: ModelTable, name: (id: string) => string): string {
  const lines = lavaanSyntax(renameItems(table, name)).split("\n").map(rString);
  return `    model = paste(sep = "\\n",\n      ${lines.join(",\n      ")})`;
}

const MIN_ANCHORS = 2;

export function comparisonLines(analysis: Analysis): string[] {
  return [
    "# ---- Item functioning: items that match people (anchors), and the levels that each item is compared in ----",
    `functioning <- ${rList(functioningEntries(analysis))}`,
    "# ---- Cross-validation ----",
    `halves <- ${halvesEntry(analysis)}`,
  ];
}

function functioningEntries(analysis: Analysis): string[] {
  return analysis.dif.flatMap(({ group, factor, levels, anchors, items }) => {
    const tested = items.filter(({ logistic }) => logistic !== null);
    if (tested.length === 0) return [];
    // As in the report: at least two items without differences are anchors, otherwise all comparable items.
    const testable = items
      .filter(({ logistic, verdict }) => logistic !== null || verdict !== "cannot be tested")
      .map(({ id }) => id);
    const matching = anchors.length < MIN_ANCHORS ? testable : anchors;
    const compared = tested.map((item) => rStrings(item.groups.map((own) => own.group)));
    return [
      [
        `list(name = ${rString(group)}, by = ${rStrings(partsOf(analysis, group))}, factor = ${rString(factor)},`,
        `    levels = ${rStrings(levels.map(({ label }) => label))}, anchors = ${rStrings(matching)},`,
        `    all = ${rStrings(items.map(({ id }) => id))}, items = ${rStrings(tested.map(({ id }) => id))},`,
        `    compared = list(${compared.join(", ")}))`,
      ].join("\n"),
    ];
  });
}

/** Structures are fitted by the script's models. */
function halvesEntry(analysis: Analysis): string {
  const { crossValidation, cfa } = analysis;
  if (crossValidation === null) return "list()";
  const { stratifiedBy, explored, confirmed } = crossValidation;
  const declared = confirmed.filter(({ found, fit }) => !found && fit !== null);
  const by = stratifiedBy === null ? [] : [stratifiedBy];
  const items = new Set(cfa.flatMap((model) => model.items));
  // Ids may be invalid as names in R.
  const names = analysis.data.items.flatMap((id, k) => (items.size && !items.has(id) ? [] : `item${k + 1}`));
  return `list(by = ${rStrings(by)}, factors = ${rNumbers(explored.map(({ factors }) => factors))}, items = ${rStrings(names)},
  structures = ${rStrings(declared.map(({ structure }) => structure))}, estimator = ${rString(cfa[0]?.estimator ?? "WLSMV")})`;
}
