import { createInterface } from "node:readline/promises";
import { profileColumns } from "../../data/columns/column-profile";
import { judgeColumn } from "../../data/draft/column-role";
import { type DraftChoices, draftMeasure, type MeasureDraft } from "../../data/draft/draft-measure";
import { judgeColumns } from "../../data/draft/judge-columns";
import { namedColumns } from "../../data/draft/named-columns";
import { noAnswersOf } from "../../data/draft/no-answer";
import { wordReader } from "../../data/words/read-words";
import { ItemwiseError } from "../../errors";
import type { LabelledColumn, LabelledTable } from "../../formats/kit/labelled-table";
import { rangesOf } from "../../project/choice-words";
import { notify } from "../exit";
import { TOPICS } from "../options/choice-options";

/**
 * Asks on the terminal what a file holds: the order of unknown words, the items, missing codes, reverse-keyed items,
 * identifiers, groups, external variables, the weight, strata, clusters and the topic. An empty answer takes the guess.
 * @param given what need not be asked
 */
export async function askChoices(table: LabelledTable, given: DraftChoices): Promise<DraftChoices> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise<string>((resolve) => terminal.once("close", () => resolve("")));
  const ask = (question: string): Promise<string> =>
    Promise.race([terminal.question(question).catch(() => ""), ended]).then((answer) => answer.trim());
  try {
    return await choicesByAsking(table, ask, given);
  } finally {
    terminal.close();
  }
}

type Ask = (question: string) => Promise<string>;

/** The answers to all questions, of which `ask` asks one at a time. */
export async function choicesByAsking(
  table: LabelledTable,
  ask: Ask,
  given: DraftChoices,
): Promise<DraftChoices> {
  const shared = given.orders ?? (await askSharedOrders(table, ask));
  const { columns } = table;
  const guessed = drafted(table, { ...given, reversed: undefined, orders: shared });
  const itemGuess = guessed?.definition.items.map(({ id, column }) => column ?? id);
  const items =
    given.items ??
    (await askColumns(ask, { question: "Which columns are the items?", guess: itemGuess ?? [], columns })) ??
    itemGuess;
  const orders =
    given.orders === undefined ? [...shared, ...(await askOwnOrders(table, ask, { items, shared }))] : shared;
  const named = { ...given, orders, items };
  const noAnswer = given.noAnswer ?? (await askNoAnswer(table, ask, named));
  const redrafted = draftMeasure(table, { ...named, noAnswer });
  if (given.reversed === undefined) for (const tie of redrafted.ties) notify(tieText(tie));
  const reverseGuess = redrafted.definition.items
    .filter(({ reverse }) => reverse)
    .map(({ id, column }) => column ?? id);
  const reversed =
    given.reversed ??
    (await askColumns(ask, {
      question: "Which items are worded against the others (agreeing means less)?",
      guess: reverseGuess,
      columns,
    })) ??
    reverseGuess;
  const others = await askOthers(ask, { draft: redrafted, given, columns });
  const about = await askAbout(ask, given);
  return withExcluded({ ...given, ...others, orders, items, noAnswer, reversed, ...about }, given, redrafted);
}

/** Null where nothing looks like an item, so that only the user knows. */
function drafted(table: LabelledTable, choices: DraftChoices): MeasureDraft | null {
  try {
    return draftMeasure(table, choices);
  } catch (error) {
    if (!(error instanceof ItemwiseError) || error.code !== "no-items") throw error;
    notify(`${error.message}\n`);
    return null;
  }
}

const tieText = ({ others, reversed }: MeasureDraft["ties"][number]): string =>
  `One half of these items goes against the other: ${others.join(", ")} against ${reversed.join(", ")}.\nThe answers do not tell which half is worded against what the scale measures: say it below.\n`;

async function askNoAnswer(
  table: LabelledTable,
  ask: Ask,
  named: DraftChoices,
): Promise<string[] | undefined> {
  const { definition } = draftMeasure(table, { ...named, reversed: undefined });
  const { guessed, fixed } = noAnswersOf(definition, profileColumns(table));
  const besides = fixed.length === 0 ? "" : ` besides ${fixed.join(", ")}`;
  return askList(ask, { question: `Which values are no answer${besides}?`, guess: guessed.join(", ") });
}

interface Drafted {
  readonly draft: MeasureDraft;
  readonly given: DraftChoices;
  readonly columns: readonly LabelledColumn[];
}

/** Columns that are no items; undefined lists are the guesses. */
async function askOthers(ask: Ask, { draft, given, columns }: Drafted): Promise<DraftChoices> {
  const { weight, stratum, cluster } = draft.definition;
  const taken = new Set<string>();
  const many = async (
    stated: readonly string[] | undefined,
    question: string,
    guess: readonly string[],
  ): Promise<readonly string[] | undefined> => {
    const left = guess.filter((name) => !taken.has(name));
    const names = stated ?? (await askColumns(ask, { question, guess: left, columns }));
    for (const name of names ?? left) taken.add(name);
    return names;
  };
  const one = async (
    stated: string | null | undefined,
    question: string,
    guess: { readonly column: string } | null | undefined,
  ): Promise<string | null> => {
    if (stated !== undefined) return stated;
    const left = guess == null || taken.has(guess.column) ? [] : [guess.column];
    const [first = null] = (await askColumns(ask, { question, guess: left, columns })) ?? left;
    return first;
  };
  const identifiers = draft.columns.flatMap(({ column, as }) => (as === "identifier" ? [column] : []));
  return {
    identifiers: await many(
      given.identifiers,
      "Which columns identify people, and are left out?",
      identifiers,
    ),
    groups: await many(given.groups, "Which columns are groups to report by?", groupColumns(draft)),
    external: await many(
      given.external,
      "Which columns are external variables, which scores may be associated with?",
      externalColumns(draft),
    ),
    weight: await one(given.weight, "Which column holds sampling weights?", weight),
    stratum: await one(given.stratum, "Which column holds sampling strata?", stratum),
    cluster: await one(given.cluster, "Which column holds sampling clusters?", cluster),
  };
}

const groupColumns = ({ definition: { groups = {} } }: MeasureDraft): string[] =>
  Object.values(groups).map(({ column }) => column);

const externalColumns = ({ definition: { external = {} } }: MeasureDraft): string[] =>
  Object.entries(external).map(([id, { column = id }]) => column);

/** What was guessed to be a group or an external variable, and was then not named as such, is left out. */
function withExcluded(choices: DraftChoices, given: DraftChoices, draft: MeasureDraft): DraftChoices {
  const { items, groups, external, identifiers, weight, stratum, cluster, excluded = [] } = choices;
  const guessed = [
    ...(groups === given.groups ? [] : groupColumns(draft)),
    ...(external === given.external ? [] : externalColumns(draft)),
  ];
  const named = [items, groups, external, identifiers, excluded, [weight, stratum, cluster]].flat();
  const left = guessed.filter((name) => !named.includes(name));
  return left.length === 0 ? choices : { ...choices, excluded: [...excluded, ...left] };
}

async function askSharedOrders(table: LabelledTable, ask: Ask): Promise<string[][]> {
  const { unordered } = judgeColumns(profileColumns(table), {});
  const orders: string[][] = [];
  for (const columns of unordered) {
    const words = [...new Set(columns.flatMap(({ counts }) => [...counts.keys()]))];
    const names = `${columns.length} columns hold these answers (${columns[0]?.name}, ...)`;
    const order = await askOrder(ask, { names, words, otherwise: "they are no scale" });
    if (order !== null) orders.push(order);
  }
  return orders;
}

/** The orders of items that hold words, each of its own. */
async function askOwnOrders(
  table: LabelledTable,
  ask: Ask,
  {
    items = [],
    shared,
  }: { readonly items?: readonly string[] | undefined; readonly shared: readonly (readonly string[])[] },
): Promise<string[][]> {
  const orders: string[][] = [];
  for (const column of profileColumns(table).filter(({ name }) => items.includes(name))) {
    if (judgeColumn(column, wordReader([...shared, ...orders])).role !== "words") continue;
    const asked = { names: `"${column.name}" holds these answers`, words: [...column.counts.keys()] };
    const order = await askOrder(ask, { ...asked, otherwise: "it is no item" });
    if (order !== null) orders.push(order);
  }
  return orders;
}

async function askOrder(
  ask: Ask,
  {
    names,
    words,
    otherwise,
  }: { readonly names: string; readonly words: readonly string[]; readonly otherwise: string },
): Promise<string[] | null> {
  const shown = words.map((word, index) => `  ${index + 1}  ${word}\n`).join("");
  notify(`${names}:\n${shown}`);
  const answer = await ask(`Their numbers from the lowest answer to the highest (empty: ${otherwise}): `);
  const order = answer.split(/[\s,;]+/).map((number) => words[Number(number) - 1]);
  return order.length > 1 && order.every((word) => word !== undefined) ? order : null;
}

/** @returns undefined where the guess is taken */
async function askList(
  ask: Ask,
  { question, guess }: { readonly question: string; readonly guess: string },
): Promise<string[] | undefined> {
  const answer = await ask(`${question} [${guess === "" ? "none" : guess}] (empty: these; - : none): `);
  if (answer === "") return undefined;
  return answer === "-" ? [] : answer.split(",").map((word) => word.trim());
}

/** Names, ranges and patterns as of `--items`, asked again if one is unknown; undefined where the guess is taken. */
async function askColumns(
  ask: Ask,
  {
    question,
    guess,
    columns,
  }: {
    readonly question: string;
    readonly guess: readonly string[];
    readonly columns: readonly LabelledColumn[];
  },
): Promise<string[] | undefined> {
  for (let turn = 0; turn < 3; turn++) {
    const answers = await askList(ask, { question, guess: rangesOf(guess, columns).join(", ") });
    if (answers === undefined) return undefined;
    const { names, unknown } = namedColumns(answers.join(","), columns);
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
