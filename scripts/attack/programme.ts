/** Whole-number programmes over counts: what readers know of one, given all that is printed. */
import loadHighs from "highs";

type Highs = Awaited<ReturnType<typeof loadHighs>>;
type Model = ReturnType<Highs["createModel"]>;
let loaded: Promise<Highs> | null = null;

export interface Range {
  readonly low: number;
  readonly high: number;
}

export interface Found extends Range {
  /** Whether both ends were proved, or the sum was seen to move as far as it need. */
  readonly isDecided: boolean;
}

/** A sum of counts. */
export type Terms = readonly (readonly [column: number, factor: number])[];

export interface Target {
  readonly columns: readonly number[];
  /** A range as wide as this is not looked at more closely. */
  readonly need: number;
  /** Families of columns that may make room for it while all others stay at the truth, fewest first. */
  readonly near?: readonly (readonly string[])[] | undefined;
}

/** Solutions are exact to far less than this. */
const PRECISION = 1e-5;
const UNKNOWN: Range = { low: 0, high: Number.POSITIVE_INFINITY };
/** Seconds for one whole-number bound; what is proved until then counts. */
const SECONDS = 3;

/** Of this process: a busy machine leaves no more undecided than an idle one. */
export const processorSeconds = (): number => process.cpuUsage().user / 1e6;

export class Programme {
  readonly #low: number[] = [];
  readonly #high: number[] = [];
  /** The true counts: a solution to begin from, and a check of the rows. */
  readonly #truth: number[] = [];
  readonly #families: string[] = [];
  readonly #rows: { readonly terms: Terms; readonly low: number; readonly high: number }[] = [];

  /** @param family of columns that are looked at together */
  column(low: number, high: number, truth: number, family = ""): number {
    this.#low.push(low);
    this.#families.push(family);
    this.#high.push(high);
    if (truth < low || truth > high) throw new Error(`The truth ${truth} is outside ${low} to ${high}.`);
    return this.#truth.push(truth) - 1;
  }

  /** @returns whether the true counts are inside: a figure that is no count in disguise may say something else */
  row(terms: Terms, low: number, high = low): boolean {
    const value = terms.reduce((sum, [column, factor]) => sum + factor * (this.#truth[column] ?? 0), 0);
    if (value < low - PRECISION || value > high + PRECISION) return false;
    this.#rows.push({ terms, low, high });
    return true;
  }

  /** The least and the most of each sum; whole numbers are tried where fractions leave less than twice its need. */
  async ranges(targets: readonly Target[], deadline: number): Promise<Found[]> {
    loaded ??= loadHighs();
    const highs = await loaded;
    const found = targets.map(({ columns }): Found => {
      const sum = this.#trueSum(columns);
      return { low: sum, high: sum, isDecided: true };
    });
    this.#solveNear(highs, { targets, found, deadline });
    const partOf = this.#parts();
    const byPart = new Map<number, number[]>();
    // The same people by another name are looked at once.
    const first = new Map<string, number>();
    const sameAs = targets.map(({ columns }, at) => {
      const key = columns.filter((column) => this.#isOpen(column)).join();
      const before = first.get(key);
      if (before === undefined) first.set(key, at);
      return before ?? null;
    });
    targets.forEach(({ columns }, at) => {
      if (sameAs[at] !== null) return;
      const open = columns.find((column) => this.#isOpen(column));
      if (open === undefined) return;
      // The sum's parts may be several: they are joined for it.
      const part = partOf(open);
      byPart.set(part, [...(byPart.get(part) ?? []), at]);
    });
    for (const own of byPart.values()) {
      const parts = new Set(
        own.flatMap((at) => (targets[at]?.columns ?? []).filter((one) => this.#isOpen(one)).map(partOf)),
      );
      const columns = [...this.#low.keys()].filter((one) => this.#isOpen(one) && parts.has(partOf(one)));
      this.#solve(highs, { columns, targets, own, found, deadline });
    }
    return found.map((range, at) => {
      const same = sameAs[at] ?? null;
      const other = same === null ? undefined : found[same];
      if (same === null || other === undefined) return range;
      const shift = range.low - this.#trueSum(targets[same]?.columns ?? []);
      return { ...other, low: other.low + shift, high: other.high + shift };
    });
  }

  #isOpen(column: number): boolean {
    return (this.#low[column] ?? 0) < (this.#high[column] ?? 0);
  }

  #trueSum(columns: readonly number[]): number {
    return columns.reduce((sum, column) => sum + (this.#truth[column] ?? 0), 0);
  }

  /** By column, the part of the system that shares counts with it. */
  #parts(): (column: number) => number {
    const above = this.#low.map((_, column) => column);
    const root = (column: number): number => {
      let at = column;
      while (above[at] !== at) {
        above[at] = above[above[at] ?? 0] ?? 0;
        at = above[at] ?? 0;
      }
      return at;
    };
    for (const { terms } of this.#rows) {
      const open = terms.flatMap(([column]) => (this.#isOpen(column) ? [column] : []));
      for (const column of open.slice(1)) above[root(column)] = root(open[0] ?? 0);
    }
    return root;
  }

  /**
   * Whole numbers with all but some families at the truth: a range that is met here needs no more. Fewest families first.
   */
  #solveNear(
    highs: Highs,
    {
      targets,
      found,
      deadline,
    }: { readonly targets: readonly Target[]; readonly found: Found[]; readonly deadline: number },
  ): void {
    const tries = Math.max(0, ...targets.map(({ near = [] }) => near.length));
    for (let at = 0; at < tries; at++) {
      const byFamilies = new Map<string, number[]>();
      targets.forEach(({ near = [], need }, target) => {
        const { low, high } = found[target] ?? { low: 0, high: 0 };
        const families = near[at]?.join("|");
        if (families === undefined || high - low >= need) return;
        byFamilies.set(families, [...(byFamilies.get(families) ?? []), target]);
      });
      for (const own of byFamilies.values()) {
        const families = new Set(targets[own[0] ?? 0]?.near?.[at]);
        const columns = [...this.#low.keys()].filter(
          (one) => this.#isOpen(one) && families.has(this.#families[one] ?? ""),
        );
        if (columns.length === 0 || processorSeconds() > deadline) continue;
        const model = this.#model(highs, columns, new Map(columns.map((column, k) => [column, k])), true);
        try {
          for (const target of own) {
            const range = this.#moved(model, { columns, target: targets[target], deadline });
            const before = found[target] ?? { ...range, isDecided: true };
            const [low, high] = [Math.min(before.low, range.low), Math.max(before.high, range.high)];
            // What is not wide enough is decided by the whole programme.
            found[target] = { ...before, low, high };
          }
        } finally {
          model.dispose();
        }
      }
    }
  }

  /** The range of a sum over the tables of whole numbers that are met on the way to the one it needs. */
  #moved(
    model: Model,
    {
      columns,
      target,
      deadline,
    }: {
      readonly columns: readonly number[];
      readonly target: Target | undefined;
      readonly deadline: number;
    },
  ): Range {
    const { columns: sum, need } = target ?? { columns: [], need: 0 };
    const start = columns.map((column) => this.#truth[column] ?? 0);
    const isOfSum = new Set(sum);
    const places = columns.flatMap((column, k) => (isOfSum.has(column) ? [k] : []));
    const known = this.#trueSum(sum);
    const range = { low: known, high: known };
    for (const sign of [1, -1] as const) {
      if (range.high - range.low >= need || processorSeconds() > deadline) break;
      for (const k of places) model.changeColCost(k, sign);
      const begin = places.reduce((all, k) => all + (start[k] ?? 0), 0);
      model.options.set({ objective_target: sign * begin - (need - (range.high - range.low)) });
      model.setSolution({ colValue: start });
      model.zeroAllClocks();
      model.run();
      const values = [...model.getSolution().colValue].map(Math.round);
      if (values.length === columns.length && this.#holds(columns, values)) {
        const met = known - begin + places.reduce((all, k) => all + (values[k] ?? 0), 0);
        range.low = Math.min(range.low, met);
        range.high = Math.max(range.high, met);
      }
      for (const k of places) model.changeColCost(k, 0);
    }
    return range;
  }

  /** Whether a table has all that is known, with the other columns at the truth. */
  #holds(columns: readonly number[], values: readonly number[]): boolean {
    const own = new Map(columns.map((column, k) => [column, values[k] ?? 0]));
    const of = (column: number): number => own.get(column) ?? this.#truth[column] ?? 0;
    return (
      columns.every(
        (column) => of(column) >= (this.#low[column] ?? 0) && of(column) <= (this.#high[column] ?? 0),
      ) &&
      this.#rows.every(({ terms, low, high }) => {
        const value = terms.reduce((all, [column, factor]) => all + factor * of(column), 0);
        return value >= low - PRECISION && value <= high + PRECISION;
      })
    );
  }

  #solve(
    highs: Highs,
    {
      columns,
      targets,
      own,
      found,
      deadline,
    }: {
      readonly columns: readonly number[];
      readonly targets: readonly Target[];
      readonly own: readonly number[];
      readonly found: Found[];
      readonly deadline: number;
    },
  ): void {
    const place = new Map(columns.map((column, at) => [column, at]));
    const placed = own.map((at) => ({
      at,
      need: targets[at]?.need ?? 0,
      places: (targets[at]?.columns ?? []).flatMap((column) => place.get(column) ?? []),
      known: (targets[at]?.columns ?? []).reduce(
        (sum, column) => sum + (place.has(column) ? 0 : (this.#truth[column] ?? 0)),
        0,
      ),
      // Over all solutions met, and over those in whole numbers.
      any: { ...(found[at] ?? { low: 0, high: 0 }) },
      whole: { ...(found[at] ?? { low: 0, high: 0 }) },
      proved: { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY },
    }));
    const note = (values: ArrayLike<number>): void => {
      const isWhole = columns.every(
        (_, k) => Math.abs((values[k] ?? 0) - Math.round(values[k] ?? 0)) < PRECISION,
      );
      for (const one of placed) {
        const sum = one.places.reduce((all, k) => all + (values[k] ?? 0), one.known);
        for (const range of isWhole ? [one.any, one.whole] : [one.any]) {
          range.low = Math.min(range.low, sum);
          range.high = Math.max(range.high, sum);
        }
      }
    };
    for (const whole of [false, true]) {
      let model: Model | null = null;
      try {
        for (const one of placed) {
          const seen = whole ? one.whole : one.any;
          const enough = whole ? one.need : 2 * one.need;
          for (const sign of [1, -1] as const) {
            if (one.whole.high - one.whole.low >= one.need || processorSeconds() > deadline) break;
            if (seen.high - seen.low >= enough - PRECISION) break;
            if (one.proved.high - one.proved.low < PRECISION) break;
            if (whole && one.proved.high - one.proved.low <= seen.high - seen.low + PRECISION) break;
            model ??= this.#model(highs, columns, place, whole);
            for (const k of one.places) model.changeColCost(k, sign);
            model.zeroAllClocks();
            model.run();
            const status = model.getModelStatus();
            const { optimal, infeasible } = highs.constants.modelStatus;
            if (status === infeasible) throw new Error("The printed figures contradict each other.");
            if (status === optimal || whole) {
              const bound = whole ? Number(model.info.get("mip_dual_bound")) : model.getObjectiveValue();
              if (status === optimal) note(model.getSolution().colValue);
              const end = Number.isFinite(bound) ? sign * bound + one.known : null;
              if (end !== null && sign === 1)
                one.proved.low = Math.max(one.proved.low, Math.ceil(end - PRECISION));
              if (end !== null && sign === -1)
                one.proved.high = Math.min(one.proved.high, Math.floor(end + PRECISION));
            }
            for (const k of one.places) model.changeColCost(k, 0);
          }
        }
      } finally {
        model?.dispose();
      }
    }
    for (const one of placed) {
      const { need, any, whole, proved } = one;
      const isWide = any.high - any.low >= 2 * need - PRECISION || whole.high - whole.low >= need - PRECISION;
      const isProved = Number.isFinite(proved.low) && Number.isFinite(proved.high);
      const isDecided = isWide || isProved;
      found[one.at] = isProved ? { ...proved, isDecided } : { ...(isWide ? any : UNKNOWN), isDecided };
    }
  }

  #model(
    highs: Highs,
    columns: readonly number[],
    place: ReadonlyMap<number, number>,
    whole: boolean,
  ): Model {
    const model = highs.createModel();
    model.options.set({ output_flag: false, ...(whole ? { time_limit: SECONDS } : { presolve: "off" }) });
    for (const column of columns) model.addVar(this.#low[column] ?? 0, this.#high[column] ?? 0);
    if (whole)
      for (const k of columns.keys()) model.changeColIntegrality(k, highs.constants.variableType.integer);
    for (const { terms, low, high } of this.#rows) {
      let known = 0;
      const sums = new Map<number, number>();
      for (const [column, factor] of terms) {
        const at = place.get(column);
        if (at === undefined) known += factor * (this.#truth[column] ?? 0);
        else sums.set(at, (sums.get(at) ?? 0) + factor);
      }
      if (sums.size > 0)
        model.addRow(low - known, high - known, { indices: [...sums.keys()], values: [...sums.values()] });
    }
    return model;
  }
}
