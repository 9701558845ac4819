import { createInterface } from "node:readline/promises";
import { profileColumns } from "../../data/draft/column-profile";
import { type DraftChoices, draftMeasure, type MeasureDraft } from "../../data/draft/draft-measure";
import { judgeColumns } from "../../data/draft/judge-columns";
import { namedColumns } from "../../data/draft/named-columns";
import { ItemwiseError } from "../../errors";
import type { LabelledColumn, LabelledTable } from "../../formats/kit/labelled-table";
import type { MeasureDefinition } from "../../measures/measure";
import { notify } from "../exit";
import { TOPICS } from "../options/choice-options";

/**
 * Asks on the terminal what files tell least reliably: the order of unknown words, the items, missing codes,
 * reverse-keyed items, the weight and the topic. An empty answer takes the guess.
 * @param given what need not be asked
 */
export async function askChoices(table: LabelledTable, given: DraftChoices): Promise<DraftChoices> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise<string>((resolve) => terminal.once("close", () => resolve("")));
  const ask = (question: string): Promise<string> =>
    Promise.race([terminal.question(question).catch(() => ""), ended]).then((answer) => answer.trim());
  try {
    return await choicesFrom(table, ask, given);
  } finally {
    terminal.close();
  }
}

type Ask = (question: string) => Promise<string>;

async function choicesFrom(table: LabelledTable, ask: Ask, given: DraftChoices): Promise<DraftChoices> {
  const orders = given.orders ?? (await askOrders(table, ask));
  const { columns } = table;
  const guessed = guessedItems(table, { ...given, reversed: undefined, orders });
  const items =
    given.items ??
    (await askColumns(ask, {
      question: "Which columns are the items?",
      guess: guessed.map(({ id, column }) => column ?? id),
      columns,
    }));
  const missing = [...new Set(guessed.flatMap((item) => (item.missing ?? []).map(answerText)))];
  const noAnswer =
    given.noAnswer ??
    (await askList(ask, {
      question: "Which values are no answer?",
      guess: missing,
    }));
  const { definition: redrafted, ties } = draftMeasure(table, { ...given, orders, items, noAnswer });
  if (given.reversed === undefined) for (const tie of ties) notify(tieText(tie));
  const reversed =
    given.reversed ??
    (await askColumns(ask, {
      question: "Which items are worded against the others (agreeing means less)?",
      guess: redrafted.items.filter(({ reverse }) => reverse).map(({ id, column }) => column ?? id),
      columns,
    }));
  const weight = given.weight === undefined ? await askWeight(ask, redrafted, columns) : given.weight;
  return { ...given, orders, items, noAnswer, reversed, weight, ...(await askAbout(ask, given)) };
}

/** The items that are guessed; none, with the reason, where no scale is found. */
function guessedItems(table: LabelledTable, given: DraftChoices): MeasureDefinition["items"] {
  try {
    return draftMeasure(table, given).definition.items;
  } catch (error) {
    if (!(error instanceof ItemwiseError) || error.code !== "no-items") throw error;
    notify(`${error.message}\n`);
    return [];
  }
}

const tieText = ({ others, reversed }: MeasureDraft["ties"][number]): string =>
  `One half of these items goes against the other: ${others.join(", ")} against ${reversed.join(", ")}.\nThe answers do not tell which half is worded against what the scale measures: say it below.\n`;

async function askWeight(
  ask: Ask,
  { weight }: MeasureDefinition,
  columns: readonly LabelledColumn[],
): Promise<string | null> {
  const guess = weight == null ? [] : [weight.column];
  const question = "Which column holds sampling weights?";
  const [chosen = null] = (await askColumns(ask, { question, guess, columns })) ?? [];
  return chosen;
}

async function askOrders(table: LabelledTable, ask: Ask): Promise<string[][]> {
  const { unordered } = judgeColumns(profileColumns(table), {});
  const orders: string[][] = [];
  for (const columns of unordered) {
    const words = [...new Set(columns.flatMap(({ counts }) => [...counts.keys()]))];
    const shown = words.map((word, index) => `  ${index + 1}  ${word}\n`).join("");
    notify(`${columns.length} columns hold these answers (${columns[0]?.name}, ...):\n${shown}`);
    const answer = await ask(
      "Their numbers from the lowest answer to the highest (empty: they are no scale): ",
    );
    const order = answer.split(/[\s,;]+/).map((number) => words[Number(number) - 1]);
    if (order.length > 1 && order.every((word) => word !== undefined)) orders.push(order);
  }
  return orders;
}

const answerText = ({
  code,
  text,
}: {
  readonly code: number;
  readonly text?: string | readonly string[] | undefined;
}): string => (typeof text === "string" ? text : text?.[0]) ?? String(code);

/** @returns undefined where the guess is taken */
async function askList(
  ask: Ask,
  { question, guess }: { readonly question: string; readonly guess: readonly string[] },
): Promise<string[] | undefined> {
  const shown = guess.length === 0 ? "none" : guess.join(", ");
  const answer = await ask(`${question} [${shown}] (empty: these; - : none): `);
  if (answer === "") return undefined;
  return answer === "-" ? [] : answer.split(",").map((word) => word.trim());
}

/** Names, ranges and patterns as of `--items`; asked again if one is unknown. */
async function askColumns(
  ask: Ask,
  asked: {
    readonly question: string;
    readonly guess: readonly string[];
    readonly columns: readonly LabelledColumn[];
  },
): Promise<string[] | undefined> {
  for (let turn = 0; turn < 3; turn++) {
    const answers = await askList(ask, asked);
    if (answers === undefined) return turn === 0 && asked.guess.length > 0 ? [...asked.guess] : undefined;
    const { names, unknown } = namedColumns(answers.join(","), asked.columns);
    const [wrong] = unknown;
    if (wrong === undefined) return [...names];
    const near = wrong.nearest.length === 0 ? "" : ` The nearest names: ${wrong.nearest.join(", ")}.`;
    notify(`There is no column "${wrong.word}".${near}\n`);
  }
  return undefined;
}

async function askAbout(ask: Ask, given: DraftChoices): Promise<Pick<DraftChoices, "about" | "sensitive">> {
  let { about, sensitive } = given;
  if (about === undefined) {
    const topics = TOPICS.join(", ");
    const topic = (await ask(`What do the items ask about: ${topics}? (empty: not said): `)).toLowerCase();
    about = topic === "" ? null : (TOPICS.find((one) => one.startsWith(topic)) ?? null);
  }
  if (sensitive === undefined) {
    const harm = await ask(
      "Could somebody be harmed by being known by these answers (on abuse, health, crime, income)?\nThen every output hides figures of groups by which answers could be read. (y/n; empty: judged by the items' words): ",
    );
    sensitive = harm === "" ? undefined : /^y/i.test(harm);
  }
  return { about, sensitive };
}
