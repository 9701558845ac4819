import type { ColumnProfile } from "./column-profile";
import { proposeMissing } from "./propose-missing";

/** The codes that an item seems to have. */
export interface DraftCodes {
  readonly answers: readonly number[];
  readonly missing: readonly number[];
  /** Codes that are declared though nobody in the file chose them. */
  readonly unseen: readonly number[];
}

/** A scale of so many steps is filled up where at least half of them occur. */
const LONGEST_SCALE = 11;

/**
 * The codes of items: neighboring columns with names alike (A1, A2, ... or a, b, c, ...) are taken to share one
 * answer scale and the codes for no answer, so that a code that nobody chose in one of them is declared there too; a
 * column with two codes among longer scales keeps its two. Gaps in a scale of at most 11 steps are filled.
 *
 * @param items the items' columns, in the order of the file
 */
export function draftCategories(items: readonly ColumnProfile[]): Map<string, DraftCodes> {
  const codes = new Map<string, DraftCodes>();
  for (const family of families(items)) {
    const joint = proposeMissing([...new Set(family.flatMap((column) => column.numbers ?? []))]);
    for (const column of family) {
      const own = (column.numbers ?? []).filter((code) => !joint.missing.includes(code));
      const answers = filled(own.length === 2 && joint.answers.length > 3 ? own : joint.answers);
      const unseen = answers.filter((code) => !own.includes(code));
      codes.set(column.name, { answers, missing: joint.missing, unseen });
    }
  }
  return codes;
}

/** Runs of columns whose names are alike and whose lowest codes are equal. */
function families(items: readonly ColumnProfile[]): ColumnProfile[][] {
  const runs: ColumnProfile[][] = [];
  let previous: ColumnProfile | null = null;
  for (const column of items) {
    if (previous && stem(previous.name) === stem(column.name) && lowest(previous) === lowest(column)) {
      runs.at(-1)?.push(column);
    } else {
      runs.push([column]);
    }
    previous = column;
  }
  return runs;
}

function stem(name: string): string {
  return name.length === 1 ? "" : name.replace(/[\d]+[a-z]?$/i, "").toLowerCase();
}

function lowest(column: ColumnProfile): number | undefined {
  return proposeMissing(column.numbers ?? []).answers[0];
}

function filled(codes: readonly number[]): readonly number[] {
  const low = codes[0] ?? 0;
  const steps = (codes.at(-1) ?? 0) - low + 1;
  if (codes.length < 3 || steps > LONGEST_SCALE || codes.length < steps / 2) return codes;
  return Array.from({ length: steps }, (_, step) => low + step);
}
