import type { DraftChoices } from "../data/draft/draft-measure";
import { namedColumns } from "../data/draft/named-columns";

interface Column {
  readonly name: string;
  readonly label: string | null;
}

/** A range says less than the names of fewer columns. */
const MIN_RANGE = 3;

/**
 * The command line's options that state the same of a file, without groups; null where options cannot say it (an answer
 * with a comma as a missing code, a column with the name of an option's word).
 * @param columns of the file, in its order
 * @example
 * ```ts
 * const columns = ["q1", "q2", "q3", "sex"].map((name) => ({ name, label: null }));
 * choiceWords({ items: ["q1", "q2", "q3"], reversed: [] }, columns); // ["--items", "q1:q3", "--reverse", "none"]
 * ```
 */
export function choiceWords(choices: DraftChoices, columns: readonly Column[]): readonly string[] | null {
  const { noAnswer, orders = [], about, sensitive, measure } = choices;
  const words = [
    measure === undefined ? [] : ["--measure", measure],
    listed("--items", choices.items, columns),
    listed("--reverse", choices.reversed, columns),
    noAnswer === undefined ? [] : missingCodes(noAnswer),
    ...orders.map(orderWords),
    listed("--id-column", choices.identifiers, columns),
    listed("--external", choices.external, columns),
    listed("--exclude", choices.excluded, columns),
    single("--weight-column", choices.weight, columns),
    single("--stratum-column", choices.stratum, columns),
    single("--cluster-column", choices.cluster, columns),
    replicateWords(choices.replicates, columns),
    about == null ? [] : ["--about", about],
    sensitive === undefined ? [] : [sensitive ? "--sensitive" : "--not-sensitive"],
  ];
  const known = words.filter((option) => option !== null);
  return known.length < words.length ? null : known.flat();
}

type Words = readonly string[] | null;

function listed(flag: string, names: readonly string[] | undefined, columns: readonly Column[]): Words {
  if (names === undefined) return [];
  if (names.length === 0) return [flag, "none"];
  const lists = [rangesOf(names, columns), inOrder(names, columns)].map((parts) => parts.join(","));
  const list = lists.find((text) => isSame(namedColumns(text, columns), names));
  return list === undefined || list === "none" ? null : [flag, list];
}

const isSame = ({ names, unknown }: ReturnType<typeof namedColumns>, wanted: readonly string[]): boolean =>
  unknown.length === 0 && names.length === wanted.length && names.every((name) => wanted.includes(name));

const inOrder = (names: readonly string[], columns: readonly Column[]): string[] =>
  columns.flatMap(({ name }) => (names.includes(name) ? [name] : []));

/** Names in the file's order, and ranges of adjacent ones: "q1:q10". */
export function rangesOf(names: readonly string[], columns: readonly Column[]): string[] {
  const runs: string[][] = [[]];
  for (const { name } of columns) {
    if (names.includes(name)) runs.at(-1)?.push(name);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs.flatMap((run) => (run.length < MIN_RANGE ? run : [`${run[0]}:${run.at(-1)}`]));
}

function single(flag: string, name: string | null | undefined, columns: readonly Column[]): Words {
  if (name === null) return [flag, "none"];
  return name === undefined ? [] : listed(flag, [name], columns);
}

function replicateWords(replicates: DraftChoices["replicates"], columns: readonly Column[]): Words {
  if (replicates === undefined) return [];
  const { columns: names, type, fay, multipliers, center } = replicates;
  const named = listed("--replicate-weights", names, columns);
  return (
    named && [
      ...named,
      ...["--replicate-type", type],
      ...(fay == null ? [] : ["--fay", String(fay)]),
      ...(multipliers == null ? [] : ["--replicate-multipliers", [multipliers].flat().join(",")]),
      ...(center === undefined ? [] : ["--replicate-center", center]),
    ]
  );
}

function missingCodes(texts: readonly string[]): Words {
  if (texts.length === 0) return ["--missing-code", "none"];
  const isPlain = texts.every((text) => text.trim() === text && text !== "" && !text.includes(","));
  return isPlain && texts.join() !== "none" ? ["--missing-code", texts.join(",")] : null;
}

function orderWords(order: readonly string[]): Words {
  const isPlain = order.length > 1 && order.every((text) => text.trim() === text && !text.includes("<"));
  return isPlain ? ["--order", order.join("<")] : null;
}
