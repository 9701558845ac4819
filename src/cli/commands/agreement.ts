import { Command } from "commander";
import { isBlank, parseNumber } from "../../data/csv/cell-text";
import { namedColumns } from "../../data/draft/named-columns";
import { missingTest } from "../../data/files/answers-table";
import { fromAnswers } from "../../data/patterns/from-answers";
import { ItemwiseError } from "../../errors";
import { cellText, type LabelledTable } from "../../formats/kit/labelled-table";
import { orderOf } from "../options/choice-options";
import { addFileOptions, answersOf, DATA_FILE, type FileOptions, fileOf } from "../options/file-options";
import { choice, collect, nonEmpty, samples, seedOption } from "../options/read-option";
import { readAllRows } from "../reading/read-answers";
import { ANSWER_ENDINGS, type AnswerOutput, checkAnswerTarget, writeAnswer } from "../write-answer";
import { inputsOf } from "../write-outputs";
import { ABOUT } from "./about-commands";

const KINDS = ["nominal", "ordinal", "interval"] as const;
type Kind = (typeof KINDS)[number];

interface Options extends FileOptions, AnswerOutput {
  readonly raters: string;
  readonly kind?: Kind | undefined;
  readonly missingCode?: readonly string[] | undefined;
  readonly order?: readonly (readonly string[])[] | undefined;
  readonly bootstrap: number;
  readonly seed: number;
}

/** `itemwise agreement ratings.csv --raters r1,r2,r3`: one row for each thing rated. */
export function agreementCommand(): Command {
  const [name, , read] = DATA_FILE;
  const command = new Command("agreement")
    .description(ABOUT.agreement)
    .argument(name, "data file with one row per person or thing that is rated, one column per rater", read)
    .requiredOption(
      "--raters <columns>",
      "the raters' columns: names, ranges (r1:r5), patterns (r*)",
      nonEmpty,
    )
    .addOption(choice("--kind <kind>", "what the ratings are (by default as their values suggest)", KINDS))
    .option(
      "--missing-code <values>",
      "codes that mean no rating, with commas, such as 99 (repeatable)",
      collect,
    )
    .option(
      "--order <ratings>",
      'ratings in words from the lowest to the highest, such as "poor<fair<good"',
      orderOf,
    )
    .option("--bootstrap <number>", "bootstrap samples for Krippendorff's alpha; 0: none", samples, 1000)
    .addOption(seedOption())
    .option(
      "-o, --output <file>",
      `write the answer; the name's ending sets the format: ${ANSWER_ENDINGS.join(", ")}`,
      nonEmpty,
    )
    .option("--json <file>", "write all numbers as JSON; - is standard output", nonEmpty);
  return addFileOptions(command).action(answerAgreement);
}

async function answerAgreement(file: string | undefined, options: Options): Promise<void> {
  const answers = answersOf(file, options);
  await checkAnswerTarget(options, inputsOf({}, fileOf(answers)));
  const labelled = await readAllRows(answers, options);
  const { items, kind } = ratingsIn(labelled, options);
  const { agreementAnswer } = await import("../../questions/agreement-answer");
  const isChosen = options.kind !== undefined;
  const table = fromAnswers({ items, scale: "continuous" });
  const answer = agreementAnswer(table, { ...options, kind, isChosen });
  await writeAnswer(answer, { of: answer.title, file: labelled.file, people: labelled.rows }, options);
}

/** More values are taken as numbers with distances. */
const MAX_ORDERED = 10;

/**
 * Ratings as numbers, those of categories by their place among the values.
 * @throws ItemwiseError "missing-column", "few-raters", "not-a-number" for a word where the kind has an order
 */
function ratingsIn(
  table: LabelledTable,
  options: Pick<Options, "raters" | "kind" | "missingCode" | "order">,
): { readonly items: Record<string, (number | null)[]>; readonly kind: Kind } {
  const { names, unknown } = namedColumns(options.raters, table.columns);
  const [missing] = unknown;
  if (missing !== undefined) {
    throw new ItemwiseError("missing-column", `${table.file}: "${missing.word}" (--raters) is no column.`, {
      hint: `The columns are ${table.columns.map(({ name }) => name).join(", ")}.`,
    });
  }
  if (names.length < 2) {
    throw new ItemwiseError(
      "few-raters",
      `--raters names ${names.length} column; agreement is of two or more.`,
      {
        hint: "Name a column for each rater, with commas between.",
      },
    );
  }
  const codes = new Set(options.missingCode?.flatMap((text) => text.split(",").map((code) => code.trim())));
  const cells = table.columns
    .filter(({ name }) => names.includes(name))
    .map((column) => {
      const isMissing = missingTest(column);
      const texts = Array.from({ length: table.rows }, (_, row) => cellText(column, row).trim());
      return {
        name: column.name,
        texts: texts.map((text) => (isBlank(text) || isMissing(text) || codes.has(text) ? null : text)),
      };
    });
  const found = [...new Set(cells.flatMap(({ texts }) => texts.filter((text) => text !== null)))].sort();
  const order = options.order?.flat();
  const outside = order === undefined ? undefined : found.find((text) => !order.includes(text));
  if (outside !== undefined) throw notInOrder(table, cells, outside);
  const values = order ?? found;
  const words = order ?? values.filter((text) => parseNumber(text) === null);
  const isGraded =
    values.every((text) => Number.isInteger(parseNumber(text))) && values.length <= MAX_ORDERED;
  const ofWords = order === undefined ? "nominal" : "ordinal";
  const kind = options.kind ?? (words.length > 0 ? ofWords : isGraded ? "ordinal" : "interval");
  if (kind !== "nominal" && words.length > 0 && order === undefined)
    throw notNumber(table, cells, { kind, word: words[0] ?? "" });
  const code = (text: string): number => parseNumber(text) ?? 0;
  const place = new Map(values.map((text, at) => [text, words.length > 0 ? at : code(text)]));
  return {
    kind,
    items: Object.fromEntries(
      cells.map(({ name, texts }) => [
        name,
        texts.map((text) => (text === null ? null : (place.get(text) ?? null))),
      ]),
    ),
  };
}

type Cells = readonly { readonly name: string; readonly texts: readonly (string | null)[] }[];

const notNumber = (
  table: LabelledTable,
  cells: Cells,
  { kind, word }: { readonly kind: Kind; readonly word: string },
): ItemwiseError =>
  new ItemwiseError(
    "not-a-number",
    `${placeOf(table, cells, word)}: "${word}" is no number, and ${kind} ratings are numbers.`,
    { hint: 'Say their order, such as --order "poor<fair<good", write numbers, or use --kind nominal.' },
  );

const notInOrder = (table: LabelledTable, cells: Cells, word: string): ItemwiseError =>
  new ItemwiseError("no-order", `${placeOf(table, cells, word)}: "${word}" is not in --order.`, {
    hint: "Name every rating from the lowest to the highest, or say with --missing-code what is none.",
  });

/** Where a rating stands first. */
function placeOf({ file, rowNumbers }: LabelledTable, cells: Cells, word: string): string {
  const own = cells.find(({ texts }) => texts.includes(word));
  const at = own?.texts.indexOf(word) ?? 0;
  return `${file}, row ${rowNumbers?.[at] ?? at + 1}, column "${own?.name}"`;
}
