import { type Command, InvalidArgumentError, Option } from "commander";
import { profileColumns } from "../../data/columns/column-profile";
import { foldedText } from "../../data/csv/cell-text";
import type { DraftChoices } from "../../data/draft/draft-measure";
import { namedColumns } from "../../data/draft/named-columns";
import { ItemwiseError } from "../../errors";
import type { LabelledTable } from "../../formats/kit/labelled-table";
import type { MeasureDefinition } from "../../measures/measure";
import { REPLICATE_TYPES } from "../../measures/schema/replicates";
import { choice, collect, collectOrNone, nonEmpty } from "./read-option";

export const TOPICS = ["experiences", "attitudes", "abilities", "symptoms", "traits"] as const;

/** What a file holds, in the user's words, where its definition is drafted. */
export interface ChoiceOptions {
  readonly items?: readonly string[] | undefined;
  readonly reverse?: readonly string[] | undefined;
  readonly missingCode?: readonly string[] | undefined;
  readonly shiftCodes?: number | undefined;
  readonly order?: readonly (readonly string[])[] | undefined;
  readonly idColumn?: readonly string[] | undefined;
  readonly external?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly weightColumn?: string | undefined;
  readonly stratumColumn?: string | undefined;
  readonly clusterColumn?: string | undefined;
  readonly replicateWeights?: readonly string[] | undefined;
  readonly replicateType?: (typeof REPLICATE_TYPES)[number] | undefined;
  readonly fay?: number | undefined;
  readonly replicateMultipliers?: readonly number[] | undefined;
  readonly replicateCenter?: "estimate" | "mean" | undefined;
  readonly about?: (typeof TOPICS)[number] | undefined;
  readonly sensitive?: boolean | undefined;
  readonly notSensitive?: boolean | undefined;
}

const FLAGS: Readonly<Record<keyof ChoiceOptions, string>> = {
  items: "--items",
  reverse: "--reverse",
  missingCode: "--missing-code",
  shiftCodes: "--shift-codes",
  order: "--order",
  idColumn: "--id-column",
  external: "--external",
  exclude: "--exclude",
  weightColumn: "--weight-column",
  stratumColumn: "--stratum-column",
  clusterColumn: "--cluster-column",
  replicateWeights: "--replicate-weights",
  replicateType: "--replicate-type",
  fay: "--fay",
  replicateMultipliers: "--replicate-multipliers",
  replicateCenter: "--replicate-center",
  about: "--about",
  sensitive: "--sensitive",
  notSensitive: "--not-sensitive",
};

/** Flags of what a file holds, in the order of the help. */
export const CHOICE_FLAGS = Object.values(FLAGS);

/** Options of what a file holds; without them it is guessed. */
export const addChoiceOptions = (command: Command): Command =>
  command
    .option(
      "--items <columns>",
      "the items: names, ranges (q1:q10), patterns (q*) or labels, with commas between (repeatable)",
      collect,
    )
    .option(
      "--reverse <columns>",
      "the items worded against the others, named like --items (repeatable; none: no item)",
      collectOrNone,
    )
    .option(
      "--missing-code <values>",
      "codes and words for no answer, such as 99,999 (repeatable; none: only what the file declares)",
      collectOrNone,
    )
    .option(
      "--shift-codes <number>",
      "with --measure of the bank: what is added to the file's codes to get the published ones, such as -1",
      shiftOf,
    )
    .option(
      "--order <answers>",
      'answers in words from the lowest to the highest, such as "Never<Sometimes<Often" (repeatable)',
      orderOf,
    )
    .option("--id-column <column>", "a column that identifies people: left out (repeatable)", collect)
    .option("--external <columns>", "external variables, named like --items (repeatable)", collect)
    .option(
      "--exclude <columns>",
      "columns to leave out of everything, named like --items (repeatable)",
      collect,
    )
    .option("--weight-column <column>", "the column of weights (none: no weights)", nonEmpty)
    .option("--stratum-column <column>", "the column of sampling strata (none: no strata)", nonEmpty)
    .option("--cluster-column <column>", "the column of sampling clusters (none: no clusters)", nonEmpty)
    .option(
      "--replicate-weights <columns>",
      "the columns of replicate weights, named like --items (repeatable)",
      collect,
    )
    .addOption(choice("--replicate-type <type>", "how the replicate weights were made", REPLICATE_TYPES))
    .option("--fay <factor>", "Fay's factor of replicate weights of type fay, such as 0.5", shareOf)
    .option(
      "--replicate-multipliers <numbers>",
      "factor of each replicate's squared deviation: one number for all, or one for each with commas between",
      numbersOf,
    )
    .addOption(
      choice(
        "--replicate-center <what>",
        "what replicates deviate from: the estimate (default) or their mean",
        ["estimate", "mean"],
      ),
    )
    .addOption(choice("--about <topic>", "what the items ask about", TOPICS))
    .addOption(
      new Option("--sensitive", "somebody could be harmed by being known by these answers").conflicts(
        "notSensitive",
      ),
    )
    .option("--not-sensitive", "nobody could be harmed by being known by these answers");

/** A parser of answers in their order. */
export function orderOf(text: string, earlier: readonly (readonly string[])[] = []): (readonly string[])[] {
  const words = text.split("<").map((word) => word.trim());
  if (words.length > 1 && words.every((word) => word !== "")) return [...earlier, words];
  throw new InvalidArgumentError('It must be answers with "<" between, such as "Never<Sometimes<Often".');
}

function shiftOf(text: string): number {
  const value = Number(text);
  if (text.trim() !== "" && Number.isInteger(value) && value !== 0) return value;
  throw new InvalidArgumentError("It must be a whole number, such as -1.");
}

function shareOf(text: string): number {
  const value = Number(text);
  if (text.trim() !== "" && value >= 0 && value < 1) return value;
  throw new InvalidArgumentError("It must be a number from 0 to below 1.");
}

function numbersOf(text: string): readonly number[] {
  const values = text.split(",").map((one) => (one.trim() === "" ? Number.NaN : Number(one)));
  if (values.every((value) => value >= 0 && Number.isFinite(value))) return values;
  throw new InvalidArgumentError("It must be numbers from 0, with commas between.");
}

/** The flags of what a file holds that were given. */
export const givenFlags = (options: ChoiceOptions): string[] =>
  (Object.keys(FLAGS) as (keyof ChoiceOptions)[]).flatMap((name) =>
    options[name] === undefined ? [] : [FLAGS[name]],
  );

/** What was stated of a file, as words of a command. */
export function choiceWords(options: ChoiceOptions): string[] {
  return (Object.keys(FLAGS) as (keyof ChoiceOptions)[]).flatMap((name) => {
    const given = options[name];
    if (given === undefined || given === false) return [];
    if (given === true) return [FLAGS[name]];
    if (name === "replicateMultipliers") return [FLAGS[name], options.replicateMultipliers?.join(",") ?? ""];
    if (typeof given === "number") return [FLAGS[name], String(given)];
    const values = typeof given === "string" ? [given] : given;
    return values.flatMap((value) => [FLAGS[name], Array.isArray(value) ? value.join("<") : String(value)]);
  });
}

/** @throws ItemwiseError "missing-column", "wrong-choice" */
export function choicesFrom(
  table: LabelledTable,
  options: ChoiceOptions & Pick<DraftChoices, "scales">,
): DraftChoices {
  const many = (
    name: "items" | "reverse" | "idColumn" | "external" | "exclude" | "replicateWeights",
  ): string[] | undefined => options[name] && columnsFor(table, options[name], FLAGS[name]);
  const one = (name: "weightColumn" | "stratumColumn" | "clusterColumn"): string | null | undefined => {
    const word = options[name];
    if (word === undefined) return undefined;
    if (word === "none") return null;
    const [first = null, second] = columnsFor(table, [word], FLAGS[name]);
    if (second === undefined) return first;
    throw new ItemwiseError(
      "wrong-choice",
      `${table.file}: "${word}" (${FLAGS[name]}) is several columns: ${first}, ${second} ...`,
      { hint: "Give the name of one." },
    );
  };
  const { missingCode, order, about, sensitive, notSensitive } = options;
  checkOrders(table, order ?? []);
  return {
    items: many("items"),
    scales: options.scales,
    reversed: many("reverse"),
    noAnswer: missingCode
      ?.flatMap((text) => text.split(","))
      .map((word) => word.trim())
      .filter(Boolean),
    shift: options.shiftCodes,
    orders: order,
    identifiers: many("idColumn"),
    external: many("external"),
    excluded: many("exclude"),
    weight: one("weightColumn"),
    stratum: one("stratumColumn"),
    cluster: one("clusterColumn"),
    replicates: replicatesFrom(table, options, many("replicateWeights")),
    about,
    sensitive: sensitive ?? (notSensitive && false),
  };
}

export function refuseChoice(problem: string, hint: string): never {
  throw new ItemwiseError("wrong-choice", problem, { hint });
}

/** @throws ItemwiseError "wrong-choice" where details of replicate weights do not fit their type */
function checkReplicates({
  type,
  fay,
  multipliers,
}: {
  readonly type: (typeof REPLICATE_TYPES)[number];
  readonly fay: number | undefined;
  readonly multipliers: readonly number[] | undefined;
}): void {
  if (type === "fay" && fay === undefined)
    refuseChoice(
      "--replicate-type fay needs Fay's factor.",
      "Give it, such as --fay 0.5: it is in the documentation.",
    );
  if (type !== "fay" && fay !== undefined) {
    refuseChoice(
      `--fay goes with --replicate-type fay, and the type here is ${type}.`,
      "Give --replicate-type fay, or leave --fay out.",
    );
  }
  if (type === "jkn" && multipliers === undefined) {
    refuseChoice(
      "--replicate-type jkn needs the factor of each replicate.",
      "Give --replicate-multipliers: for each replicate, (n - 1) / n for the n units of its stratum.",
    );
  }
}

/** @throws ItemwiseError "wrong-choice" where the type of replicate weights is not given, or nothing but the type's details */
function replicatesFrom(
  { file }: LabelledTable,
  options: ChoiceOptions,
  columns: readonly string[] | undefined,
): DraftChoices["replicates"] {
  const { replicateType: type, fay, replicateMultipliers: multipliers, replicateCenter: center } = options;
  if (type !== undefined) {
    checkReplicates({ type, fay, multipliers });
    return {
      columns: columns && [...columns],
      type,
      fay,
      multipliers: multipliers && [...multipliers],
      center,
    };
  }
  if ([columns, fay, multipliers, center].every((given) => given === undefined)) return undefined;
  throw new ItemwiseError("wrong-choice", `${file}: replicate weights need their type (--replicate-type).`, {
    hint: `Its documentation says how they were made: ${REPLICATE_TYPES.join(", ")}.`,
  });
}

/** @throws ItemwiseError "wrong-choice" where no column holds any of an order's answers */
function checkOrders(table: LabelledTable, orders: readonly (readonly string[])[]): void {
  if (orders.length === 0) return;
  const cells = new Set(profileColumns(table).flatMap(({ counts }) => [...counts.keys()].map(foldedText)));
  const wrong = orders.find((order) => !order.some((word) => cells.has(foldedText(word))));
  if (wrong === undefined) return;
  throw new ItemwiseError(
    "wrong-choice",
    `${table.file}: no column holds any of the answers ${wrong.join("<")} (--order).`,
    { hint: "Write the answers as the cells have them; case does not matter." },
  );
}

/**
 * The columns of `--group` that are to become groupings: those of each name that is no drafted grouping.
 * @throws ItemwiseError "missing-column"
 */
export function columnsToGroup(
  table: LabelledTable,
  drafted: NonNullable<MeasureDefinition["groups"]>,
  names: readonly string[],
  flag = "--group",
): ReadonlyMap<string, readonly string[]> {
  const others = names.filter((name) => !Object.hasOwn(drafted, name));
  return new Map(others.map((name) => [name, columnsFor(table, [name], flag)]));
}

/** The columns that the words of an option mean. @throws ItemwiseError "missing-column" */
function columnsFor({ file, columns }: LabelledTable, lists: readonly string[], flag: string): string[] {
  const found = lists.map((list) => namedColumns(list, columns));
  const [wrong] = found.flatMap(({ unknown }) => unknown);
  if (wrong === undefined) return [...new Set(found.flatMap(({ names }) => names))];
  const { word, nearest } = wrong;
  const some = columns.slice(0, 8).map(({ name }) => name);
  const more = columns.length > some.length ? " and others" : "";
  throw new ItemwiseError(
    "missing-column",
    `${file}: "${word}" (${flag}) is no column, by its name or its label; the file has ${columns.length} columns.`,
    {
      hint:
        nearest.length > 0
          ? `Did you mean ${nearest.map((name) => `"${name}"`).join(" or ")}?`
          : `They are ${some.join(", ")}${more}.`,
    },
  );
}
