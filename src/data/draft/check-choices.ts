import { ItemwiseError } from "../../errors";
import type { MeasureDefinition } from "../../measures/measure";
import type { Judgement, UserChoices } from "./judge-columns";

/**
 * A column is one thing; a grouping may be the stratum or the cluster, too. Replicate weights replace both.
 * @throws ItemwiseError "wrong-choice"
 */
export function checkRoles(file: string, choices: UserChoices): void {
  const { items = [], groups = [], identifiers = [], external = [], excluded = [] } = choices;
  const { weight, stratum, cluster } = choices;
  const roles: readonly { readonly role: string; readonly names: readonly (string | null | undefined)[] }[] =
    [
      { role: "an item", names: items },
      { role: "an identifier", names: identifiers },
      { role: "an external variable", names: external },
      { role: "a column to leave out", names: excluded },
      { role: "the weight", names: [weight] },
      { role: "the stratum", names: [stratum] },
      { role: "the cluster", names: [cluster] },
      { role: "a replicate weight", names: choices.replicates?.columns ?? [] },
      { role: "a group", names: groups },
    ];
  const units = choices.replicates === undefined ? [] : [stratum, cluster].filter((unit) => unit != null);
  if (units.length > 0) {
    throw wrongChoice(
      file,
      `replicate weights already hold the strata and clusters of the sample (${units.join(", ")}).`,
      "Leave --stratum-column and --cluster-column out, or the replicate weights.",
    );
  }
  for (const name of roles.flatMap(({ names }) => names)) {
    if (name == null) continue;
    const own = roles.flatMap(({ role, names }) => (names.includes(name) ? [role] : []));
    const isUnit = own[0] === "the stratum" || own[0] === "the cluster";
    if (own.length === 1 || (own.length === 2 && isUnit && own[1] === "a group")) continue;
    throw wrongChoice(
      file,
      `column "${name}" was named as ${own.join(" and as ")}.`,
      "Name it as one of them.",
    );
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
  const { column, role, why } = wrong;
  const problem = `column "${column.name}" was named as an item, and cannot be one`;
  if (column.distinct < 2) {
    const same = column.distinct === 0 ? "nobody answered it" : "everybody gave the same answer";
    throw wrongChoice(file, `${problem}: ${same}.`, "Leave it out of the items.");
  }
  if (column.numbers === null) {
    throw wrongChoice(
      file,
      `${problem}: its answers are words whose order is not known (${[...column.counts.keys()].slice(0, 5).join(", ")}).`,
      'Say their order from the lowest to the highest, such as --order "Never<Sometimes<Often", or leave it out of the items.',
    );
  }
  if (role === "weight" || role === "stratum" || role === "cluster")
    throw wrongChoice(file, `${problem}: it is the ${role} (${why}).`, `Say --${role}-column none.`);
  throw wrongChoice(
    file,
    `${problem}: it holds ${column.distinct} different numbers, and the other items a few codes.`,
    "Name items of one kind: codes with few values, or numbers. If some numbers are no answers, say so with --missing-code.",
  );
}

/** @throws ItemwiseError "wrong-choice" where a reversed column is no item with categories */
export function checkReversed(
  file: string,
  { items }: Pick<MeasureDefinition, "items">,
  { reversed = [] }: { readonly reversed?: readonly string[] | undefined },
): void {
  for (const name of reversed) {
    const item = items.find(({ id, column = id }) => column === name);
    if (item?.reverse === true) continue;
    const problem = item === undefined ? "is not among the items" : "holds numbers, not categories";
    throw wrongChoice(
      file,
      `column "${name}" was named as reversed, and ${problem}.`,
      item === undefined
        ? `The items are ${items.map(({ id, column = id }) => column).join(", ")}.`
        : "Only items with categories can be reversed. Reverse its numbers in the file.",
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
  throw wrongChoice(
    file,
    `column "${wrong}" was named as an external variable, and holds neither numbers nor a few different answers.`,
    "Leave it out of the external variables.",
  );
}

const wrongChoice = (file: string, problem: string, hint: string): ItemwiseError =>
  new ItemwiseError("wrong-choice", `${file}: ${problem}`, { hint });
