import type { CarelessFlag, DataSummary, GroupSummary, ItemSummary } from "../data/validate/data-summary";
import { coverInLine, disclosureRules } from "../survey/disclosure/disclosure";

/** A summary of a file of which null is hidden. */
export type ShownSummary = DataSummary<number | null>;

const RULE = disclosureRules.standard;

/**
 * The summary without counts of few people, and without those from which they follow: of an item, the ways to answer
 * and not to answer add up to the people; of a group, its levels and the unknown do. Who answered every item or none
 * is hidden with any number of missing answers, and so is of how many a flag can be said. Cells that cannot be read are
 * told as they are.
 */
export function hideCounts(summary: DataSummary): ShownSummary {
  const items = summary.items.map(shownItem);
  const few = [summary.complete, summary.n - summary.complete, summary.silent].some(isFew);
  const tells = few || items.some(({ valid, missing }) => valid === null || missing.some(isHidden));
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

/** The summary without the numbers of the rows that are flagged, which say who it is. */
export function withoutRows(summary: ShownSummary): ShownSummary {
  const flags = summary.careless.flags.map((flag) => ({ ...flag, rows: null }));
  return { ...summary, careless: { ...summary.careless, flags } };
}

const isFew = (people: number): boolean => people > 0 && people < RULE.leastCount;
const isHidden = ({ rows }: { readonly rows: number | null }): boolean => rows === null;

/**
 * Where ways to answer and ways not to are hidden, how many answered is hidden too. A report tells that number, and with it
 * the ways to answer add up to what is known: they hide each other also without the ways not to.
 */
function shownItem(item: ItemSummary): ItemSummary<number | null> {
  const { valid, categories, missing } = item;
  const answers = categories.length > 0 ? categories.map(({ rows }) => rows) : [valid];
  const shown = shownLine([...answers, ...missing.map(({ rows }) => rows)], answers.length);
  const [own, others] = [shown.slice(0, answers.length), shown.slice(answers.length)];
  return {
    ...item,
    valid: own.includes(null) && (others.includes(null) || categories.length === 0) ? null : valid,
    categories: categories.map((category, k) => ({ ...category, rows: own[k] ?? null })),
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

/** @param people all there are; null where it is hidden how many of them answered */
function shownFlag(flag: CarelessFlag, people: number | null): CarelessFlag<number | null> {
  const { judged, flagged } = flag;
  const tells = people === null || isFew(judged) || isFew(people - judged);
  const few = isFew(flagged) || isFew(judged - flagged);
  return { ...flag, judged: tells ? null : judged, flagged: few ? null : flagged };
}

/**
 * Counts that add up to what is known, without those of few people and what these follow from.
 *
 * @param first so many of them, from the first on, may be known to add up by themselves
 */
function shownLine(people: readonly number[], first = 0): (number | null)[] {
  const places = people.flatMap((count, place) => (count > 0 ? [place] : []));
  const hidden = new Set(places.filter((place) => isFew(people[place] ?? 0)));
  const own = places.filter((place) => place < first);
  const cover = (line: readonly number[]): boolean => coverInLine(people, line, { hidden, rule: RULE });
  while (cover(places) || cover(own));
  return people.map((count, place) => (hidden.has(place) ? null : count));
}
