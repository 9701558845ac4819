import type { MeasureDefinition } from "../../measures/measure";
import type { ColumnProfile } from "./column-profile";
import { MOST_CATEGORIES } from "./column-role";
import { draftItem } from "./draft-item";
import type { Judgement } from "./judge-columns";
import { proposeMissing } from "./propose-missing";

type External = NonNullable<MeasureDefinition["external"]>;

/** More are no list that somebody reads. */
const MOST = 20;

/**
 * The columns of numbers that are left over: no items, weights, strata, clusters, identifiers, dates or choices, and groups
 * only where nothing but their few values speaks for it.
 */
export function leftoverNumbers({ columns, continuous }: Judgement): readonly ColumnProfile[] {
  return columns
    .flatMap(({ column, role, isLeftOver }) => (role === "text" || isLeftOver ? [column] : []))
    .filter((column) => column.numbers !== null && column.distinct > 1 && !continuous.includes(column))
    .filter(({ addedBy, choiceOf }) => addedBy === null && choiceOf === null)
    .slice(0, MOST);
}

/**
 * Columns that are left over as variables that the measure can be held against, with their scales guessed: two answers
 * binary, a few ordered, whole numbers from 0 on of which a low one is the most frequent counts, other numbers continuous.
 * Never with a hypothesis: that is somebody's to state before they look.
 */
export function draftExternal(
  columns: readonly ColumnProfile[],
  { all, taken }: { readonly all: readonly ColumnProfile[]; readonly taken: readonly string[] },
): External {
  const names = [...taken];
  const drafted = columns.flatMap((column) => {
    const item = draftItem(column, { all, taken: names });
    if (item === null) return [];
    names.push(item.id);
    return [{ column, item }];
  });
  return Object.fromEntries(drafted.map(({ column, item }) => [item.id, externalOf(column, item)]));
}

function externalOf(column: ColumnProfile, item: MeasureDefinition["items"][number]): External[string] {
  const { column: own, label, wording, categories, missing } = item;
  const named = { column: own, label, wording };
  if (categories === undefined || categories.length > MOST_CATEGORIES) {
    const codes = proposeMissing(column.numbers ?? []).missing;
    const noAnswer = codes.map((code) => ({ code, label: `No answer (${code})` }));
    const scale = isCount(column) ? "count" : "continuous";
    return { ...named, scale, ...(noAnswer.length > 0 ? { missing: noAnswer } : {}) };
  }
  // What the definition says of a yes or no itself.
  const isPlain = categories.map(({ code, label: shown }) => `${code} ${shown}`).join() === "0 0,1 1";
  if (isPlain) return { ...named, missing, scale: "binary" };
  const rest = { ...named, categories, missing };
  const highest = categories.at(-1)?.code ?? 1;
  return categories.length === 2
    ? { ...rest, scale: "binary", yes: [highest] }
    : { ...rest, scale: "ordinal" };
}

/** Whole numbers from 0 on, the most frequent of which is 0 or 1. */
function isCount({ integers, numbers, counts }: ColumnProfile): boolean {
  if (!integers || numbers?.[0] !== 0) return false;
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most !== undefined && Number(most[0]) <= 1;
}
