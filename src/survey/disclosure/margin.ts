import { ItemwiseError } from "../../errors";
import { remember } from "../../numeric/workers/remember";

/** Counts, and people, by combination of levels. */
export interface Margin {
  /** Its groupings; none for all people together. */
  readonly of: readonly string[];
  /** Flat; the last grouping's levels change fastest. */
  readonly counts: readonly number[];
  /** People in the combination, in the same order. */
  readonly n: readonly number[];
  /** Upper bounds known to readers, where below n. */
  readonly bounds?: readonly (number | null)[] | undefined;
  /** Lower bounds known to readers, where above 0. */
  readonly floors?: readonly number[] | undefined;
  /** Counts that imply a hidden figure elsewhere and are hidden too. */
  readonly implies?: readonly boolean[] | undefined;
  /** Counts of an earlier release. */
  readonly wasReleased?: readonly boolean[] | undefined;
}

export interface MarginGrouping {
  readonly name: string;
  readonly levels: readonly string[];
}

/** One combination's count and people, as in `Margin`. */
export interface MarginFigure {
  readonly count: number;
  readonly n: number;
  readonly bound?: number | undefined;
  readonly floor?: number | undefined;
  readonly implies?: boolean | undefined;
  readonly wasReleased?: boolean | undefined;
  /** Level by grouping; one past the last is "unknown". */
  readonly place: readonly number[];
  readonly isUnknown: boolean;
}

/** The margins of one count with people of unknown level; the last grouping's levels change fastest, unknown is last. */
export class MarginTable {
  readonly #levels: ReadonlyMap<string, readonly string[]>;
  readonly #margins: ReadonlyMap<string, Margin>;
  readonly #figures = new Map<string, readonly MarginFigure[]>();

  /** @throws ItemwiseError "missing-margin" where a margin that another adds up to, or a count, is missing */
  constructor(groupings: readonly MarginGrouping[], margins: readonly Margin[]) {
    this.#levels = new Map(groupings.map(({ name, levels }) => [name, levels]));
    this.#margins = new Map(margins.map((margin) => [marginKey(margin.of), margin]));
    for (const margin of margins) this.#check(margin);
  }

  /** Figures of all combinations of levels, by number. */
  figures(of: readonly string[]): readonly MarginFigure[] {
    const key = marginKey(of);
    const found = this.#figures.get(key) ?? this.#found(of);
    this.#figures.set(key, found);
    return found;
  }

  /** By combination, the number of the combination without one of its groupings. */
  totals(of: readonly string[], dimension: number): Int32Array {
    const steps = this.#steps(of);
    const [step, above] = [steps[dimension + 1]!, steps[dimension]!];
    return Int32Array.from({ length: steps[0]! }, (_, at) => Math.floor(at / above) * step + (at % step));
  }

  nameOf(of: readonly string[], place: readonly number[]): string {
    const parts = of.map((name, at) => `${name} ${this.#levels.get(name)![place[at]!] ?? "unknown"}`);
    return parts.length === 0 ? "all" : parts.join(", ");
  }

  #found(of: readonly string[]): readonly MarginFigure[] {
    const { counts, n, bounds, floors, implies, wasReleased } = this.#margins.get(marginKey(of))!;
    const steps = this.#steps(of);
    const sizes = of.map((name) => this.#size(name));
    const wholes = of.map((_, unknown) => this.figures(without(of, unknown)));
    const figures: MarginFigure[] = [];
    let index = 0;
    for (let at = 0; at < steps[0]!; at++) {
      const place = sizes.map((size, k) => Math.floor(at / steps[k + 1]!) % (size + 1));
      const unknown = place.findIndex((level, k) => level === sizes[k]);
      if (unknown >= 0) {
        const [step, above] = [steps[unknown + 1]!, steps[unknown]!];
        const whole = wholes[unknown]![Math.floor(at / above) * step + (at % step)]!;
        let { count, n } = whole;
        // Figures of an unknown level are what the known ones leave.
        for (let level = 1; level <= sizes[unknown]!; level++) {
          const known = figures[at - level * step]!;
          count -= known.count;
          n -= known.n;
        }
        figures.push({ count, n, place, isUnknown: true });
        continue;
      }
      figures.push({
        count: counts[index]!,
        n: n[index]!,
        bound: bounds?.[index] ?? n[index]!,
        floor: floors?.[index],
        implies: implies?.[index],
        wasReleased: wasReleased?.[index],
        place,
        isUnknown: false,
      });
      index++;
    }
    return figures;
  }

  /** By grouping, the number of combinations of the groupings from it on; last 1. */
  #steps(of: readonly string[]): number[] {
    const steps = [1];
    for (const name of of.toReversed()) steps.unshift(steps[0]! * (this.#size(name) + 1));
    return steps;
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

/** A key of margins by the same groupings in the same order. */
export const marginKey = remember((of: readonly string[]): string => JSON.stringify(of));

/** Whether margins are by the same groupings in the same order. */
export function isSameMargin(one: readonly string[], other: readonly string[]): boolean {
  return one === other || (one.length === other.length && one.every((name, at) => name === other[at]));
}

export function without<T>(list: readonly T[], place: number): T[] {
  return list.filter((_, at) => at !== place);
}
