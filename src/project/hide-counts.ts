import type { CarelessFlag, DataSummary, GroupSummary, ItemSummary } from "../data/validate/data-summary";
import { coverInLine, disclosureRules } from "../survey/disclosure/disclosure";

/** A file's summary; null is hidden. */
export type ShownSummary = DataSummary<number | null>;

const RULE = disclosureRules.standard;

/**
 * The summary without small counts and those that disclose them: an item's answers and missing codes sum to all
 * people, a group's levels and unknown ones too. Numbers of complete and silent people go with any number of missing
 * answers, and so does the base of a flag. Unreadable cells stay.
 */
export function hideCounts(summary: DataSummary): ShownSummary {
  const items = summary.items.map(shownItem);
  const hasSmallCount = [summary.complete, summary.n - summary.complete, summary.silent].some(isFew);
  const tells = hasSmallCount || items.some(({ valid, missing }) => valid === null || missing.some(isHidden));
  const { complete, silent } = summary;
  return {
    ...summary,
    ...(tells ? { complete: null, silent: null } : { complete, silent }),
    items,
    groups: summary.groups.map(shownGroup),
    careless: {
      ...summary.careless,
      flags: summary.careless.flags.map((flag) => shownFlag(flag, tells ? null : summary.n)),
    },
  };
}

export function withoutRows(summary: ShownSummary): ShownSummary {
  const flags = summary.careless.flags.map((flag) => ({ ...flag, rows: null }));
  return { ...summary, careless: { ...summary.careless, flags } };
}

const isFew = (people: number): boolean => people > 0 && people < RULE.leastCount;
const isHidden = ({ rows }: { readonly rows: number | null }): boolean => rows === null;

/**
 * If an answer or missing code is hidden, so is the number of answers. A report shows that number, so that answers
 * must protect each other even without missing codes.
 */
function shownItem(item: ItemSummary): ItemSummary<number | null> {
  const { valid, categories, missing } = item;
  const answers = categories.length > 0 ? categories.map(({ rows }) => rows) : [valid];
  const shown = shownLine([...answers, ...missing.map(({ rows }) => rows)], answers.length);
  const [answerCounts, others] = [shown.slice(0, answers.length), shown.slice(answers.length)];
  return {
    ...item,
    valid: answerCounts.includes(null) && (others.includes(null) || categories.length === 0) ? null : valid,
    categories: categories.map((category, k) => ({ ...category, rows: answerCounts[k] ?? null })),
    missing: missing.map((way, k) => ({ ...way, rows: others[k] ?? null })),
  };
}

function shownGroup(group: GroupSummary): GroupSummary<number | null> {
  const shown = shownLine([...group.levels.map(({ rows }) => rows), group.unknown]);
  return {
    ...group,
    levels: group.levels.map((level, k) => ({ ...level, rows: shown[k] ?? null })),
    unknown: shown.at(-1) ?? null,
  };
}

/** @param people all people; null where the number of answers is hidden */
function shownFlag(flag: CarelessFlag, people: number | null): CarelessFlag<number | null> {
  const { judged, flagged } = flag;
  const tells = people === null || isFew(judged) || isFew(people - judged);
  const isSmall = isFew(flagged) || isFew(judged - flagged);
  return { ...flag, judged: tells ? null : judged, flagged: isSmall ? null : flagged };
}

/**
 * Counts with a known sum, without small ones and those that disclose them.
 * @param first so many leading counts may have a known sum of their own
 */
function shownLine(people: readonly number[], first = 0): (number | null)[] {
  const places = people.flatMap((count, place) => (count > 0 ? [place] : []));
  const hidden = new Set(places.filter((place) => isFew(people[place] ?? 0)));
  const leading = places.filter((place) => place < first);
  const cover = (line: readonly number[]): boolean => coverInLine(people, line, { hidden, rule: RULE });
  while (cover(places) || cover(leading));
  return people.map((count, place) => (hidden.has(place) ? null : count));
}
