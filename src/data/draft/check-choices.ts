import { ItemwiseError } from "../../errors";
import type { MeasureDefinition } from "../../measures/measure";
import type { Judgement, UserChoices } from "./judge-columns";
import * as messages from "./messages";

type Role = Parameters<typeof messages.asRole>[0]["role"];

/**
 * A column is one thing; a grouping may be the stratum or the cluster, too. Replicate weights replace both.
 * @throws ItemwiseError "wrong-choice"
 */
export function checkRoles(file: string, choices: UserChoices): void {
  const { items = [], groups = [], identifiers = [], external = [], excluded = [] } = choices;
  const { weight, stratum, cluster } = choices;
  const roles: readonly { readonly role: Role; readonly names: readonly (string | null | undefined)[] }[] = [
    { role: "item", names: items },
    { role: "identifier", names: identifiers },
    { role: "external", names: external },
    { role: "excluded", names: excluded },
    { role: "weight", names: [weight] },
    { role: "stratum", names: [stratum] },
    { role: "cluster", names: [cluster] },
    { role: "replicate", names: choices.replicates?.columns ?? [] },
    { role: "group", names: groups },
  ];
  const units = choices.replicates === undefined ? [] : [stratum, cluster].filter((unit) => unit != null);
  if (units.length > 0) {
    throw wrongChoice(
      () => messages.unitsBesideReplicates({ file, units }),
      messages.unitsBesideReplicatesHint,
    );
  }
  for (const name of roles.flatMap(({ names }) => names)) {
    if (name == null) continue;
    const own = roles.flatMap(({ role, names }) => (names.includes(name) ? [role] : []));
    const isUnit = own[0] === "stratum" || own[0] === "cluster";
    if (own.length === 1 || (own.length === 2 && isUnit && own[1] === "group")) continue;
    const named = (): string[] => own.map((role) => messages.asRole({ role }));
    throw wrongChoice(() => messages.twoRoles({ file, column: name, roles: named() }), messages.twoRolesHint);
  }
}

/** @throws ItemwiseError "wrong-choice" where a named item has no answers that can be analyzed with the others */
export function checkChosenItems(
  file: string,
  { columns, blocks, continuous }: Judgement,
  { items = [] }: UserChoices,
): void {
  const read = new Set([
    ...blocks.flatMap((block) => (block.answers.length < 2 ? [] : block.columns)),
    ...continuous,
  ]);
  const wrong = columns.find(({ column }) => items.includes(column.name) && !read.has(column));
  if (wrong === undefined) return;
  const { role, why } = wrong;
  const { name: column, distinct, numbers, counts } = wrong.column;
  if (distinct < 2) {
    throw wrongChoice(
      () => messages.itemWithoutAnswers({ file, column, answers: distinct }),
      messages.itemWithoutAnswersHint,
    );
  }
  if (numbers === null) {
    const words = [...counts.keys()].slice(0, MAX_WORDS);
    throw wrongChoice(() => messages.itemOfWords({ file, column, words }), messages.itemOfWordsHint);
  }
  if (role === "weight" || role === "stratum" || role === "cluster") {
    throw wrongChoice(
      () => messages.itemOfUnit({ file, column, role, why }),
      () => messages.itemOfUnitHint({ role }),
    );
  }
  throw wrongChoice(
    () => messages.itemOfNumbers({ file, column, n: String(distinct) }),
    messages.itemOfNumbersHint,
  );
}

/** Most answers of a column that are quoted. */
const MAX_WORDS = 5;

/** @throws ItemwiseError "wrong-choice" where a reversed column is no item with categories */
export function checkReversed(
  file: string,
  { items }: Pick<MeasureDefinition, "items">,
  { reversed = [] }: { readonly reversed?: readonly string[] | undefined },
): void {
  for (const name of reversed) {
    const item = items.find(({ id, column = id }) => column === name);
    if (item?.reverse === true) continue;
    const isItem = item !== undefined;
    const columns = items.map(({ id, column = id }) => column);
    throw wrongChoice(
      () => messages.notReversible({ file, column: name, isItem }),
      isItem ? messages.notReversibleHint : () => messages.notAmongItemsHint({ items: columns }),
    );
  }
}

/** @throws ItemwiseError "wrong-choice" where a column is named as an external variable and holds free text or one value */
export function checkExternal(
  file: string,
  { external: drafted = {} }: Pick<MeasureDefinition, "external">,
  { external = [] }: UserChoices,
): void {
  const columns = Object.entries(drafted).map(([id, { column = id }]) => column);
  const wrong = external.find((name) => !columns.includes(name));
  if (wrong === undefined) return;
  throw wrongChoice(() => messages.notExternal({ file, column: wrong }), messages.notExternalHint);
}

const wrongChoice = (message: () => string, hint: () => string): ItemwiseError =>
  new ItemwiseError("wrong-choice", message, { hint });
