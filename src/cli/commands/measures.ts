import { Command, InvalidArgumentError } from "commander";
import { type MeasureSearch, measuresAnswer } from "../../bank/measures-answer";
import { ItemwiseError } from "../../errors";
import { bankMeasures } from "../../measures/bank/bank";
import type { Evidence } from "../../measures/bank/bank-schema";
import { builtInMeasures, measureById } from "../../measures/built-in";
import { TEXTS_BY_LANGUAGE } from "../../measures/forms/one-language";
import { measureSchema } from "../../measures/measure-schema";
import { nonEmpty, wholeNumber } from "../options/read-option";
import { ANSWER_ENDINGS, type AnswerOutput, checkAnswerTarget, writeAnswer } from "../write-answer";
import { ABOUT } from "./about-commands";

interface Options extends MeasureSearch, AnswerOutput {
  readonly schema?: boolean | undefined;
}

/** `itemwise measures --topic anxiety`: the measures that come with the package; with an id its definition as JSON. */
export const measuresCommand = (): Command =>
  new Command("measures")
    .description(ABOUT.measures)
    .argument("[id]", "the measure to print")
    .option("--topic <words>", "part of a topic or of a name, such as anxiety", nonEmpty)
    .option("--ages <range>", "ages of those who answer, such as 12-17", readAges)
    .option("--in <language>", "language, such as es or Spanish", nonEmpty)
    .option("--max-items <number>", "most items", wholeNumber(1, 1000))
    .option(
      "-o, --output <file>",
      `write the list; the name's ending sets the format: ${ANSWER_ENDINGS.join(", ")}`,
      nonEmpty,
    )
    .option("--json <file>", "write the ids as JSON; - is standard output", nonEmpty)
    .option("--schema", "print the JSON Schema of definitions, which editors use to complete and check them")
    .action(measures);

async function measures(
  id: string | undefined,
  { in: language, schema, ...options }: Options & { readonly in?: string | undefined },
): Promise<void> {
  if (schema) {
    process.stdout.write(await schemaText());
    return;
  }
  if (id !== undefined) {
    process.stdout.write(`${JSON.stringify(definitionOf(id), null, 2)}\n`);
    return;
  }
  await checkAnswerTarget(options, []);
  const { default: evidence } = await import("../../measures/bank/evidence.json");
  const search = { ...options, language: language === undefined ? undefined : languageName(language) };
  const answer = measuresAnswer(search, evidence as unknown as Readonly<Record<string, Evidence>>);
  await writeAnswer(answer, { of: answer.title, file: "data/measures", people: 0 }, options);
}

/** @throws ItemwiseError "no-items" for a measure of which the bank has evidence alone; as `measureById` */
function definitionOf(id: string): unknown {
  const found = bankMeasures.find((measure) => measure.id === id);
  if (found === undefined) {
    throw new ItemwiseError("unknown-choice", `there is no measure "${id}" in the bank.`, {
      hint: "itemwise measures lists them, by topic with --topic.",
    });
  }
  if (builtInMeasures.some((measure) => measure.id === id)) return measureById(id);
  if (found.definition !== null) return found.definition;
  throw new ItemwiseError(
    "no-items",
    `${id}: the bank does not have the items of ${found.bank.abbreviation}.`,
    {
      hint: `Terms of use: ${found.bank.license.status}. Cite: ${found.source}`,
    },
  );
}

/** The English name of a language by its code; other words as they are. */
const languageName = (given: string): string =>
  /^[a-z]{2,3}$/i.test(given)
    ? (new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }).of(given) ?? given)
    : given;

/** "12-17" or "12". */
function readAges(text: string): readonly [number, number] {
  const [, from = "", to = from] = /^(\d{1,3})(?:\s*[-–]\s*(\d{1,3}))?$/.exec(text.trim()) ?? [];
  if (from !== "" && Number(from) <= Number(to)) return [Number(from), Number(to)];
  throw new InvalidArgumentError("It must be ages such as 12-17.");
}

/** JSON Schema of definitions; other constraints are checked when a definition is read. */
async function schemaText(): Promise<string> {
  const { toJsonSchema } = await import("@valibot/to-json-schema");
  const schema = toJsonSchema(measureSchema, { typeMode: "input", errorMode: "ignore" });
  const head = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Definition of a measure (itemwise)",
  };
  return `${JSON.stringify({ ...head, ...schema }, byLanguage, 2)}\n`;
}

/** Texts may be given by language. */
function byLanguage(key: string, value: unknown): unknown {
  if (!TEXTS_BY_LANGUAGE.has(key) || typeof value !== "object" || value === null) return value;
  if (!("type" in value) || value.type !== "string") return value;
  return { anyOf: [{ ...value }, { type: "object", additionalProperties: { type: "string" } }] };
}
