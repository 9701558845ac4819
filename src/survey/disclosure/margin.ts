import { ItemwiseError } from "../../errors";

/** Of how many people each combination of levels has, how many it counts. */
export interface Margin {
  /** The groupings that it is by; none for all people together. */
  readonly of: readonly string[];
  /** Flat, the last grouping's levels changing fastest. */
  readonly counts: readonly number[];
  /** People in the combination, in the same order. */
  readonly n: readonly number[];
  /** The most that a reader knows each count can be, where that is less than n. */
  readonly bounds?: readonly (number | null)[] | undefined;
  /** The least that a reader knows each count can be, where that is more than 0. */
  readonly floors?: readonly number[] | undefined;
  /** Which counts imply a hidden figure elsewhere, and are hidden too. */
  readonly implies?: readonly boolean[] | undefined;
  /** Which counts an earlier release told. */
  readonly told?: readonly boolean[] | undefined;
}

/** A grouping and the names of its levels. */
export interface MarginGrouping {
  readonly name: string;
  readonly levels: readonly string[];
}

/** Place of a combination: the level of each grouping of a margin; one past the last stands for "unknown". */
export type Place = readonly number[];

/** The count of one combination and its people, as in `Margin`. */
interface MarginFigure {
  readonly count: number;
  readonly n: number;
  readonly bound?: number | undefined;
  readonly floor?: number | undefined;
  readonly implies?: boolean | undefined;
  readonly told?: boolean | undefined;
}

/** The margins of one count, with the people of unknown level that they leave. */
export class MarginTable {
  readonly #levels: ReadonlyMap<string, readonly string[]>;
  readonly #margins: ReadonlyMap<string, Margin>;

  /** @throws ItemwiseError "missing-margin" where a margin lacks one that it adds up to, or has a wrong number of counts */
  constructor(groupings: readonly MarginGrouping[], margins: readonly Margin[]) {
    this.#levels = new Map(groupings.map(({ name, levels }) => [name, levels]));
    this.#margins = new Map(margins.map((margin) => [marginKey(margin.of), margin]));
    for (const margin of margins) this.#check(margin);
  }

  /** All combinations of levels of some groupings, those with an unknown level among them. */
  places(of: readonly string[]): Place[] {
    return of.reduce<number[][]>(
      (places, name) =>
        places.flatMap((place) => [...Array(this.#size(name) + 1).keys()].map((level) => [...place, level])),
      [[]],
    );
  }

  isUnknown(of: readonly string[], place: Place): boolean {
    return place.some((level, at) => level === this.#size(of[at]!));
  }

  /** The count and the people of a combination; those of an unknown level are what the known ones leave. */
  at(of: readonly string[], place: Place): MarginFigure {
    const unknown = place.findIndex((level, at) => level === this.#size(of[at]!));
    if (unknown < 0) {
      const { counts, n, bounds, floors, implies, told } = this.#margins.get(marginKey(of))!;
      const index = place.reduce((before, level, at) => before * this.#size(of[at]!) + level, 0);
      return {
        count: counts[index]!,
        n: n[index]!,
        bound: bounds?.[index] ?? n[index]!,
        floor: floors?.[index],
        implies: implies?.[index],
        told: told?.[index],
      };
    }
    const whole = this.at(without(of, unknown), without(place, unknown));
    const known = [...Array(this.#size(of[unknown]!)).keys()].map((level) =>
      this.at(of, place.with(unknown, level)),
    );
    return known.reduce((rest, { count, n }) => ({ count: rest.count - count, n: rest.n - n }), whole);
  }

  nameOf(of: readonly string[], place: Place): string {
    const parts = of.map((name, at) => `${name} ${this.#levels.get(name)![place[at]!] ?? "unknown"}`);
    return parts.length === 0 ? "all" : parts.join(", ");
  }

  #size(name: string): number {
    return this.#levels.get(name)!.length;
  }

  #check({ of, counts, n }: Margin): void {
    const missing = of.map((_, at) => without(of, at)).find((fewer) => !this.#margins.has(marginKey(fewer)));
    const unknown = of.find((name) => !this.#levels.has(name));
    const size = unknown === undefined ? of.reduce((product, name) => product * this.#size(name), 1) : -1;
    if (missing === undefined && counts.length === size && n.length === size) return;
    const name = of.join(" x ") || "all";
    const lack = missing
      ? `its sums by ${missing.join(" x ") || "nothing"}`
      : `one count and one n for each of its levels`;
    throw new ItemwiseError("missing-margin", `the margin ${name} lacks ${lack}.`, {
      hint: "Give each margin with all the margins that it adds up to, counted by the same levels.",
    });
  }
}

/** Margins by the same groupings, named in the same order, have the same key. */
export function marginKey(of: readonly string[]): string {
  return JSON.stringify(of);
}

/** A list without one of its places. */
export function without<T>(list: readonly T[], place: number): T[] {
  return list.filter((_, at) => at !== place);
}
