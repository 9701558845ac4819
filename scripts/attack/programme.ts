/** Whole-number programmes over counts: what a reader knows of one, given everything that is printed. */
import loadHighs from "highs";

type Highs = Awaited<ReturnType<typeof loadHighs>>;
let loaded: Promise<Highs> | null = null;

export interface Range {
  readonly low: number;
  readonly high: number;
}

type Term = readonly [name: string, factor: number];

/** Above it a count needs no bound of its own. */
const MOST = 1e6;
/** Solutions are exact to far less than this. */
const PRECISION = 1e-5;

export class Programme {
  readonly #bounds = new Map<string, { low: number; high: number }>();
  readonly #rows: { readonly terms: readonly Term[]; readonly low: number; readonly high: number }[] = [];

  /** Narrows what is known of a count. */
  bound(name: string, low: number, high: number): void {
    const own = this.#bounds.get(name) ?? { low: 0, high: MOST };
    this.#bounds.set(name, { low: Math.max(own.low, low), high: Math.min(own.high, high) });
  }

  has(name: string): boolean {
    return this.#bounds.has(name);
  }

  /** The sum of the terms is between the two. */
  row(terms: readonly Term[], low: number, high = low): void {
    for (const [name] of terms) if (!this.#bounds.has(name)) this.bound(name, 0, MOST);
    this.#rows.push({ terms, low, high });
  }

  /** What is known of each of these counts; the least and the most of them, in whole numbers where that narrows. */
  async ranges(names: readonly string[], narrow: number): Promise<Map<string, Range>> {
    loaded ??= loadHighs();
    const highs = await loaded;
    const found = new Map<string, Range>();
    const wanted = new Set(names.filter((name) => this.#bounds.has(name)));
    for (const part of this.#parts(wanted)) {
      const relaxed = this.#solve(highs, part, {
        names: part.names.filter((one) => wanted.has(one)),
        whole: false,
      });
      const close = [...relaxed].flatMap(([name, { low, high }]) => (high - low < narrow + 4 ? [name] : []));
      const whole = part.names.length > 400 ? [] : this.#solve(highs, part, { names: close, whole: true });
      for (const [name, range] of [...relaxed, ...whole]) found.set(name, range);
    }
    return found;
  }

  /** The parts of the system that share no count, after those known are taken out. */
  #parts(wanted: ReadonlySet<string>): { names: string[]; rows: number[] }[] {
    const open = (name: string): boolean => {
      const own = this.#bounds.get(name);
      return own === undefined || own.low < own.high;
    };
    const rowsOf = new Map<string, number[]>();
    this.#rows.forEach(({ terms }, row) => {
      for (const [name] of terms) if (open(name)) rowsOf.set(name, [...(rowsOf.get(name) ?? []), row]);
    });
    const seen = new Set<string>();
    return [...wanted].flatMap((start) => {
      if (seen.has(start)) return [];
      const part = { names: [] as string[], rows: new Set<number>() };
      const queue = [start];
      seen.add(start);
      for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
        part.names.push(name);
        for (const row of rowsOf.get(name) ?? []) {
          if (part.rows.has(row)) continue;
          part.rows.add(row);
          for (const [other] of this.#rows[row]?.terms ?? []) {
            if (seen.has(other) || !open(other)) continue;
            seen.add(other);
            queue.push(other);
          }
        }
      }
      return [{ names: part.names, rows: [...part.rows] }];
    });
  }

  #solve(
    highs: Highs,
    part: { readonly names: readonly string[]; readonly rows: readonly number[] },
    { names, whole }: { readonly names: readonly string[]; readonly whole: boolean },
  ): Map<string, Range> {
    const found = new Map<string, Range>();
    if (names.length === 0) return found;
    const model = highs.createModel();
    try {
      model.options.set({ output_flag: false, ...(whole ? { mip_max_nodes: 2000 } : {}) });
      const at = new Map(part.names.map((name, k) => [name, k]));
      for (const name of part.names) {
        const { low, high } = this.#bounds.get(name) ?? { low: 0, high: MOST };
        model.addVar(low, high);
        if (whole) model.changeColIntegrality(at.get(name) ?? 0, highs.constants.variableType.integer);
      }
      for (const row of part.rows) this.#addRow(model, row, at);
      for (const name of names) {
        const column = at.get(name) ?? 0;
        const ends = ([1, -1] as const).map((sign) => {
          model.changeColCost(column, sign);
          model.run();
          const optimal = model.getModelStatus() === highs.constants.modelStatus.optimal;
          return optimal ? (model.getSolution().colValue[column] ?? null) : null;
        });
        model.changeColCost(column, 0);
        const [low, high] = ends;
        if (low == null || high == null) continue;
        found.set(name, { low: Math.ceil(low - PRECISION), high: Math.floor(high + PRECISION) });
      }
    } finally {
      model.dispose();
    }
    return found;
  }

  #addRow(model: ReturnType<Highs["createModel"]>, row: number, at: ReadonlyMap<string, number>): void {
    const { terms, low, high } = this.#rows[row] ?? { terms: [], low: 0, high: 0 };
    let known = 0;
    const sums = new Map<number, number>();
    for (const [name, factor] of terms) {
      const column = at.get(name);
      if (column === undefined) known += factor * (this.#bounds.get(name)?.low ?? 0);
      else sums.set(column, (sums.get(column) ?? 0) + factor);
    }
    if (sums.size === 0) return;
    model.addRow(low - known, high - known, { indices: [...sums.keys()], values: [...sums.values()] });
  }
}
