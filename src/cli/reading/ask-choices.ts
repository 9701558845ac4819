import { createInterface } from "node:readline/promises";
import { profileColumns } from "../../data/draft/column-profile";
import { type DraftChoices, draftMeasure } from "../../data/draft/draft-measure";
import { judgeColumns } from "../../data/draft/judge-columns";
import type { LabelledTable } from "../../formats/kit/labelled-table";
import type { MeasureDefinition } from "../../measures/measure";
import { notify } from "../exit";

const KINDS = ["experiences", "attitudes", "abilities", "symptoms", "traits"] as const;

/**
 * Asks on the terminal what files tell least reliably: the order of unknown words, the items, missing codes,
 * reverse-keyed items, the weight and the topic. An empty answer takes the guess.
 */
export async function askChoices(table: LabelledTable): Promise<DraftChoices> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise<string>((resolve) => terminal.once("close", () => resolve("")));
  const ask = (question: string): Promise<string> =>
    Promise.race([terminal.question(question).catch(() => ""), ended]).then((answer) => answer.trim());
  try {
    return await choicesFrom(table, ask);
  } finally {
    terminal.close();
  }
}

type Ask = (question: string) => Promise<string>;

async function choicesFrom(table: LabelledTable, ask: Ask): Promise<DraftChoices> {
  const orders = await askOrders(table, ask);
  const names = table.columns.map(({ name }) => name);
  const guessed = draftMeasure(table, { orders }).definition;
  const items = await askColumns(ask, {
    question: "Which columns are the items?",
    guess: guessed.items.map(({ id, column }) => column ?? id),
    names,
  });
  const missing = [...new Set(guessed.items.flatMap((item) => (item.missing ?? []).map(answerText)))];
  const noAnswer = await askList(ask, {
    question: "Which values are no answer?",
    guess: missing,
  });
  const redrafted = draftMeasure(table, { orders, items, noAnswer }).definition;
  const reversed = await askColumns(ask, {
    question: "Which items are worded against the others (agreeing means less)?",
    guess: redrafted.items.filter(({ reverse }) => reverse).map(({ id, column }) => column ?? id),
    names,
  });
  const [weight = null] =
    (await askColumns(ask, {
      question: "Which column holds sampling weights?",
      guess: redrafted.weight == null ? [] : [redrafted.weight.column],
      names,
    })) ?? [];
  return { orders, items, noAnswer, reversed, weight, ...(await askAbout(ask)) };
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

/** Names or ranges ("A1-A5"); asked again if a name is unknown. */
async function askColumns(
  ask: Ask,
  asked: { readonly question: string; readonly guess: readonly string[]; readonly names: readonly string[] },
): Promise<string[] | undefined> {
  for (let turn = 0; turn < 3; turn++) {
    const answers = await askList(ask, asked);
    if (answers === undefined) return turn === 0 && asked.guess.length > 0 ? [...asked.guess] : undefined;
    const found = answers.map((word) => columnsNamed(word, asked.names));
    const wrong = answers.find((_, index) => found[index]?.length === 0);
    if (wrong === undefined) return found.flat();
    notify(`There is no column "${wrong}".\n`);
  }
  return undefined;
}

function columnsNamed(word: string, names: readonly string[]): string[] {
  if (names.includes(word)) return [word];
  const [from, to, ...more] = word.split(/\s*[-–:]\s*/);
  const [first, last] = [names.indexOf(from ?? ""), names.indexOf(to ?? "")];
  return more.length === 0 && first >= 0 && last >= first ? names.slice(first, last + 1) : [];
}

async function askAbout(ask: Ask): Promise<Pick<DraftChoices, "about" | "sensitive">> {
  const about = (
    await ask(`What do the items ask about: ${KINDS.join(", ")}? (empty: not said): `)
  ).toLowerCase();
  const kind: MeasureDefinition["about"] =
    about === "" ? null : (KINDS.find((one) => one.startsWith(about)) ?? null);
  const harm = await ask(
    "Could somebody be harmed by being known by these answers (on abuse, health, crime, income)?\nThen every output hides figures of groups by which answers could be read. (y/n; empty: judged by the items' words): ",
  );
  return { about: kind, sensitive: harm === "" ? undefined : /^y/i.test(harm) };
}
