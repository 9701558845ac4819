import * as v from "valibot";
import { ItemwiseError } from "../../errors";
import { parseMeasure } from "../measure";
import type { Measure } from "../measure-schema";
import { key } from "../schema/entries";
import { schemaProblem } from "../schema/schema-problem";
import type { BankMeasure } from "./bank";
import { type BankFile, bankFileSchema, evidenceSchema } from "./bank-schema";
import { type RecognizedBy, ruleProblems } from "./check-rules";

export interface CheckedFile {
  /** Null where the file is not as the schema says. */
  readonly entry: BankFile | null;
  /** Null where it has no items, or they are wrong. */
  readonly measure: Measure | null;
  /** Each with its place and what to do. */
  readonly problems: readonly string[];
}

/**
 * Checks a file of the bank by its schema and its rules.
 * @param json what the file holds
 * @param id what the file is called
 * @param others the bank's measures, which no name of a column may recognize, too
 * @example
 * ```ts
 * checkBankFile({ id: "mine" }, "mine").problems[0]; // "title: is required"
 * ```
 */
export function checkBankFile(json: unknown, id: string, others: readonly RecognizedBy[] = []): CheckedFile {
  const parsed = v.safeParse(bankFileSchema, json);
  if (!parsed.success) {
    const problems = parsed.issues
      .map(schemaProblem)
      .map(({ path, problem }) => `${path || "the file"}: ${problem}`);
    return { entry: null, measure: null, problems };
  }
  const { bank, ...definition } = parsed.output;
  const named =
    definition.id === id ? [] : [`id: it is ${definition.id}; call the file ${definition.id}.yaml`];
  let measure: Measure | null = null;
  try {
    if ("items" in definition) measure = parseMeasure(definition, id);
  } catch (error) {
    if (!(error instanceof ItemwiseError)) throw error;
    named.push(error.message.slice(id.length + 2).replace(/\.$/, ""));
  }
  return {
    entry: parsed.output,
    measure,
    problems: [...named, ...ruleProblems({ id: definition.id, measure, bank, others })],
  };
}

const studiesSchema = v.strictObject({ measure: key, studies: evidenceSchema.entries.studies });

/** The measure of a file of published studies; null for another file. */
export const measureOfStudies = (json: unknown): string | null =>
  typeof json === "object" && json !== null && "measure" in json && "studies" in json
    ? String(json.measure)
    : null;

/** Checks a file of published studies (`measure`, `studies`) of a measure of the bank, as `checkBankFile` does. */
export function checkStudies(
  json: unknown,
  { bank, definition }: BankMeasure,
): { readonly studies: number; readonly problems: readonly string[] } {
  const parsed = v.safeParse(studiesSchema, json);
  if (!parsed.success) {
    const problems = parsed.issues
      .map(schemaProblem)
      .map(({ path, problem }) => `${path || "the file"}: ${problem}`);
    return { studies: 0, problems };
  }
  const { measure: id, studies } = parsed.output;
  const measure = definition === null ? null : parseMeasure(definition, id);
  const evidence = { studies, norms: [], verified: {}, absent: [] };
  const problems = ruleProblems({ id, measure, bank: { ...bank, ...evidence }, others: [] });
  const own = problems.filter((one) => one.startsWith("bank.studies"));
  return { studies: studies.length, problems: own.map((one) => one.slice("bank.".length)) };
}
