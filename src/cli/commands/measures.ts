import { basename, extname } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import { FIELDWORK_FORMATS, fieldworkForm } from "../../bank/fieldwork-formats";
import type { MeasureSearch } from "../../bank/measure-search";
import { measuresAnswer } from "../../bank/measures-answer";
import { ItemwiseError } from "../../errors";
import { parseEvidence } from "../../evidence/evidence-file";
import { type BankMeasure, bankMeasures } from "../../measures/bank/bank";
import type { Bank, Evidence } from "../../measures/bank/bank-schema";
import { checkBankFile, checkStudies, measureOfStudies } from "../../measures/bank/check-file";
import { builtInMeasures, measureById } from "../../measures/built-in";
import { TEXTS_BY_LANGUAGE } from "../../measures/forms/one-language";
import { type Measure, parseMeasure } from "../../measures/measure";
import { measureSchema } from "../../measures/measure-schema";
import { readMeasure } from "../../node/definitions/read-model";
import { checkOutputs } from "../../node/files/check-outputs";
import { diskFile } from "../../node/files/read-table";
import { readDefinition } from "../../project/answers-file";
import { notify } from "../exit";
import { nonEmpty, wholeNumber } from "../options/read-option";
import { ANSWER_ENDINGS, type AnswerOutput, checkAnswerTarget, writeAnswer } from "../write-answer";
import { writeText } from "../write-outputs";
import { ABOUT } from "./about-commands";

interface Options extends MeasureSearch, AnswerOutput {
  readonly schema?: boolean | undefined;
  readonly as?: string | undefined;
}

/**
 * `itemwise measures --topic anxiety`: the measures that come with the package; with an id its definition as JSON, or
 * (`-o phq9.xlsx --as xlsform`) a form for fieldwork.
 */
export const measuresCommand = (): Command =>
  new Command("measures")
    .description(ABOUT.measures)
    .argument("[id]", "the measure to print or to write as a form: its id, or the file of a definition")
    .option("--topic <words>", "part of a topic or of a name, such as anxiety", nonEmpty)
    .option("--ages <range>", "ages of those who answer, such as 12-17", readAges)
    .option("--in <language>", "language, such as es or Spanish", nonEmpty)
    .option("--max-items <number>", "most items", wholeNumber(1, 1000))
    .option("--facet <words>", "part of a class of a published classification, such as contact", nonEmpty)
    .option(
      "-o, --output <file>",
      `write the list (${ANSWER_ENDINGS.join(", ")}), or the measure's definition (.json) or form`,
      nonEmpty,
    )
    .addOption(
      new Option("--as <form>", "with a measure and -o: what is written for fieldwork").choices(
        Object.keys(FIELDWORK_FORMATS),
      ),
    )
    .option("--json <file>", "write the ids as JSON; - is standard output", nonEmpty)
    .option("--schema", "print the JSON Schema of definitions, which editors use to complete and check them")
    .action(measures)
    .addCommand(
      new Command("check")
        .description("check a measure or studies for the bank, and say what to correct")
        .argument("<file>", "file of the bank (.yaml), of published studies, or of `evidence add`")
        .action(check),
    );

async function measures(
  id: string | undefined,
  { in: language, schema, ...options }: Options & { readonly in?: string | undefined },
): Promise<void> {
  if (schema) {
    process.stdout.write(await schemaText());
    return;
  }
  if (id !== undefined) return writeMeasure(id, options);
  if (options.as !== undefined) {
    throw new ItemwiseError("no-measure", "--as writes a measure as a form: no measure is named.", {
      hint: "Name it: itemwise measures phq9 -o phq9.xlsx --as xlsform.",
    });
  }
  await checkAnswerTarget(options, []);
  const { default: evidence } = await import("../../measures/bank/evidence.json");
  const search = { ...options, language: language === undefined ? undefined : languageName(language) };
  const answer = measuresAnswer(search, evidence as unknown as Readonly<Record<string, Evidence>>);
  await writeAnswer(answer, { of: answer.title, file: "data/measures", people: 0 }, options);
}

/** @throws ItemwiseError "bad-measure" with every problem, its place and what to do */
async function check(path: string): Promise<void> {
  const file = basename(path);
  const json = await readDefinition(diskFile(path));
  const { what, problems } = checked(json, file);
  if (problems.length > 0) {
    const list = problems.map((problem) => `\n- ${problem}.`).join("");
    throw new ItemwiseError("bad-measure", `${file}: ${problems.length} to correct.${list}`, {
      hint: "The path names the entry: items[0] is the first one. CONTRIBUTING.md explains the entries.",
    });
  }
  process.stdout.write(`${file}: nothing to correct (${what}).\n`);
}

function checked(
  json: unknown,
  file: string,
): { readonly what: string; readonly problems: readonly string[] } {
  if (typeof json === "object" && json !== null && "format" in json) {
    const { measure, studies } = parseEvidence(json, file);
    return { what: `${studies.length} studies of ${bankMeasure(measure).id}`, problems: [] };
  }
  const id = measureOfStudies(json);
  if (id !== null) {
    const { studies, problems } = checkStudies(json, bankMeasure(id));
    return { what: `${studies} studies of ${id}`, problems };
  }
  const others = bankMeasures.map(({ id, bank, definition }) => ({
    ...{ id, files: bank.files, items: definition?.items.length ?? 0 },
  }));
  const { entry, measure, problems } = checkBankFile(json, basename(file, extname(file)), others);
  const items = measure === null ? "evidence alone" : `${measure.items.length} items`;
  return { what: `${items}, ${entry?.bank.studies.length ?? 0} studies`, problems };
}

/** @throws ItemwiseError "unknown-choice" */
function bankMeasure(id: string): BankMeasure {
  const found = bankMeasures.find((measure) => measure.id === id);
  if (found !== undefined) return found;
  throw new ItemwiseError("unknown-choice", `there is no measure "${id}" in the bank.`, {
    hint: "itemwise measures lists them, by topic with --topic.",
  });
}

/** A measure's definition, or a form of it. @throws ItemwiseError "unknown-format", "no-wording"; as `checkOutputs` */
async function writeMeasure(id: string, { output = "-", as }: Options): Promise<void> {
  const isFile = /\.(ya?ml|json|csv|tsv|xlsx)$/i.test(id);
  await checkOutputs([{ option: "-o", path: output }], isFile ? [{ what: "the definition", path: id }] : []);
  const ending = extname(output).toLowerCase();
  if (as === undefined && (output === "-" || ending === ".json")) {
    const definition = isFile ? await readMeasure(id) : definitionOf(id);
    return writeText(output, `${JSON.stringify(definition, null, 2)}\n`);
  }
  const format = formatOf(as, output);
  const { measure, bank } = await fieldMeasure(id, isFile);
  const { content, columns, notes, title } = await fieldworkForm(format, measure, bank);
  await writeText(output, content);
  for (const note of notes) notify(`- ${note}\n`);
  notify(`${title}, ${columns.length} items, for ${format.program}: in ${basename(output)}\n`);
}

/** @throws ItemwiseError "unknown-format" where the name's ending is that of another, or of several */
function formatOf(as: string | undefined, output: string) {
  const ending = extname(output).toLowerCase();
  const all = Object.entries(FIELDWORK_FORMATS);
  const fitting = all.filter(([name, one]) => one.ending === ending && (as === undefined || name === as));
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only[1];
  const problem =
    as === undefined
      ? `${output}: its name does not tell what to write.`
      : `${output}: --as ${as} writes ${FIELDWORK_FORMATS[as]?.ending}.`;
  const ways = all.map(([name, one]) => `${name} (${one.ending})`).join(", ");
  throw new ItemwiseError("unknown-format", problem, { hint: `Name the file and the form: ${ways}.` });
}

/** A measure of the bank with its terms of use, or a definition's file, which may have them. */
async function fieldMeasure(
  id: string,
  isFile: boolean,
): Promise<{ readonly measure: Measure; readonly bank: Bank | null }> {
  if (!isFile) {
    const bank = bankMeasures.find((measure) => measure.id === id)?.bank ?? null;
    return { measure: parseMeasure(definitionOf(id), id), bank };
  }
  const json = await readDefinition(diskFile(id));
  if (typeof json !== "object" || json === null || !("bank" in json)) {
    return { measure: parseMeasure(json, basename(id)), bank: null };
  }
  const { measure, entry, problems } = checkBankFile(json, basename(id, extname(id)));
  if (measure !== null && entry !== null && problems.length === 0) return { measure, bank: entry.bank };
  throw new ItemwiseError("bad-measure", `${basename(id)}: ${problems[0] ?? "it has no items"}.`, {
    hint: `itemwise measures check ${basename(id)} names all that is wrong.`,
  });
}

/** @throws ItemwiseError "no-items" for a measure of which the bank has evidence alone; as `measureById` */
function definitionOf(id: string): unknown {
  const found = bankMeasure(id);
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
