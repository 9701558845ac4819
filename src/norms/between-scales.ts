import type { PatternTable } from "../data/answers/pattern-table";
import { scoreSums } from "../data/transform/item-scores";
import { scoreEnds } from "../survey/items/item-statistics";
import type { Norms } from "./norms";

export interface ScaleWithNorms {
  readonly items: readonly string[];
  readonly levels: readonly Pick<Norms, "rows">[];
}

/**
 * Whether the norms of two nested scales disclose few people by their difference, in any level of the groupings:
 * whoever scores at an end of the larger scale does so on the part too, and the difference of these counts are the
 * others.
 */
export function disclosesBetween(
  table: PatternTable,
  part: ScaleWithNorms,
  whole: ScaleWithNorms,
  isFew: (people: number) => boolean,
): boolean {
  const isWithin =
    whole.items.length > part.items.length && part.items.every((id) => whole.items.includes(id));
  const rest = endsOf(table, isWithin ? whole.items.filter((id) => !part.items.includes(id)) : []);
  if (rest === null) return false;
  const divisions = divisionsOf(table);
  return ([1, -1] as const).some((side) => {
    const ends = (scale: ScaleWithNorms): number[] => [
      ...new Set(scale.levels.flatMap(({ rows }) => rows.map(({ low, high }) => (side > 0 ? high : low)))),
    ];
    const counted = (scale: ScaleWithNorms) => {
      const scores = scoresOf(table, scale.items);
      return ends(scale).map((end) => ({
        end,
        people: divisions.map((rows) =>
          rows.reduce((sum, row) => sum + (side * (scores[row]! - end) <= 0 ? table.count[row]! : 0), 0),
        ),
      }));
    };
    const [own, all] = [counted(part), counted(whole)];
    return own.some((one) =>
      all.some(
        (other) =>
          side * (other.end - (side > 0 ? rest[0] : rest[1]) - one.end) <= 0 &&
          one.people.some((people, at) => isFew(people - other.people[at]!)),
      ),
    );
  });
}

/** The lowest and highest sum of some items; null for no items or a continuous one. */
function endsOf({ items }: PatternTable, ids: readonly string[]): readonly [number, number] | null {
  const ends = ids.map((id) => scoreEnds(items.find((item) => item.id === id)?.categories ?? []));
  return ends.reduce<readonly [number, number] | null>(
    (sum, own, at) =>
      own === null || (at > 0 && sum === null) ? null : [(sum?.[0] ?? 0) + own[0], (sum?.[1] ?? 0) + own[1]],
    null,
  );
}

const scoresOf = (table: PatternTable, ids: readonly string[]): Float64Array =>
  scoreSums(
    table,
    ids.map((id) => table.items.findIndex((item) => item.id === id)),
  );

/** Rows of everybody, of every level, and of unknown level. */
function divisionsOf({ rows, groupings }: PatternTable): number[][] {
  const all = Array.from({ length: rows }, (_, row) => row);
  return [
    all,
    ...groupings.flatMap(({ levels, codes }) =>
      [-1, ...levels.keys()].map((level) => all.filter((row) => codes[row] === level)),
    ),
  ];
}
