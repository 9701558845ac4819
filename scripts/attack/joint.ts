/**
 * The attacker's programme: whole numbers of people in the atoms (the joint cross of the tables' groupings) who gave an
 * answer, for all items, sets, contexts and questions together; every printed figure is a sum of them.
 */
import { type Found, Programme, type Range, type Target, type Terms } from "./programme";
import { type Cell, type Survey, type Values, valuesOf } from "./survey";

/** What a published figure tells: the count of a cell, or the number of people who gave an answer. */
export interface Claim extends Cell {
  readonly route: string;
  readonly what: "count" | "number";
  /** Where the figure tells the count only within some people; null where exactly. */
  readonly within: Range | null;
}

export interface JointOptions {
  /** Names of the tables; null for everybody. */
  readonly tables: readonly (string | null)[];
  /** Whether atoms differ by which items are unanswered, too: as the attacker knows, but too large for many people. */
  readonly byMissing: boolean;
  /** Items whose categories are counted. */
  readonly categories: readonly string[];
}

export class Joint {
  readonly #programme = new Programme();
  readonly #survey: Survey;
  readonly #atoms: readonly (readonly number[])[];
  /** By table and level, the atoms. */
  readonly #places = new Map<string, readonly number[]>();
  /** By variable and atom. */
  readonly #columns = new Map<string, readonly (readonly number[])[]>();
  /** By variable and atom: the columns of people whose answer is known only through other answers, or is not. */
  readonly #open = new Map<string, readonly (readonly number[])[]>();

  constructor(survey: Survey, { tables, byMissing, categories }: JointOptions) {
    this.#survey = survey;
    const levels = tables.map((table) => survey.levels(table));
    const items = survey.items.map((id) => survey.values(id, null));
    const rowsOf = new Map<string, number[]>();
    for (let row = 0; row < survey.rows; row++) {
      const missing = byMissing ? items.map((values) => Number((values?.[row] ?? -1) < 0)) : [];
      const key = JSON.stringify([...levels.map((own) => own[row]), ...missing]);
      rowsOf.set(key, [...(rowsOf.get(key) ?? []), row]);
    }
    this.#atoms = [...rowsOf.values()];
    tables.forEach((table, at) => {
      const places = new Map<string, number[]>();
      this.#atoms.forEach(([row = 0], atom) => {
        const level = levels[at]?.[row] ?? null;
        if (level === null) return;
        const key = placeOf(table, table === null ? null : level);
        places.set(key, [...(places.get(key) ?? []), atom]);
      });
      for (const [key, atoms] of places) this.#places.set(key, atoms);
    });
    for (const id of survey.items) this.#addKnown(id);
    for (const [id, of] of Object.entries(survey.sets)) this.#addSet(id, of);
    for (const context of survey.contexts) this.#addContext(context);
    for (const id of categories) this.#addCategories(id);
    this.#addQuestions();
  }

  /** @returns whether it says something that is true of the counts */
  claim({ what, within, ...cell }: Claim): boolean {
    const columns = this.columnsOf(cell, what);
    if (columns === null) return false;
    const truth = this.#truth(cell, what);
    return this.#programme.row(
      columns.map((column) => [column, 1] as const),
      within?.low ?? truth,
      within?.high ?? truth,
    );
  }

  ranges(targets: readonly (Cell & { readonly need: number })[], deadline: number): Promise<Found[]> {
    return this.#programme.ranges(
      targets.map(
        (cell): Target => ({
          columns: this.columnsOf(cell) ?? [],
          need: cell.need,
          near: this.#near(cell.variable),
        }),
      ),
      deadline,
    );
  }

  /** A variable alone, with the sets, and with the sets and one item or all. */
  #near(variable: string): string[][] {
    const { sets, items, questions } = this.#survey;
    const question = questions.find(({ name }) => variable.startsWith(`${name}: `));
    const own = question?.name ?? variable;
    const beside = [own, ...Object.keys(sets)];
    return [
      [own],
      [...new Set(beside)],
      ...items.filter((item) => item !== own).map((item) => [...new Set([...beside, item])]),
      [...new Set([...beside, ...items])],
    ];
  }

  /** The columns that add up to a cell's count; null where the programme has no such cell. */
  columnsOf(cell: Cell, what: Claim["what"] = "count"): number[] | null {
    const own = (what === "count" ? this.#columns : this.#open).get(variableOf(cell));
    const atoms = this.#places.get(placeOf(cell.group, cell.level));
    if (own === undefined || atoms === undefined) return null;
    return atoms.flatMap((atom) => own[atom] ?? []);
  }

  #truth(cell: Cell, what: Claim["what"]): number {
    const levels = this.#survey.levels(cell.group);
    const values = what === "count" ? valuesOf(this.#survey, cell) : this.#openValues(cell);
    let sum = 0;
    for (let row = 0; row < this.#survey.rows; row++) {
      if (values?.[row] === 1 && (cell.group === null || levels[row] === cell.level))
        sum += this.#survey.people(row);
    }
    return sum;
  }

  #people(atom: number, holds: (row: number) => boolean): number {
    return (this.#atoms[atom] ?? []).reduce(
      (sum, row) => sum + (holds(row) ? this.#survey.people(row) : 0),
      0,
    );
  }

  /** A column by atom; none where nobody can be in it. */
  #add(most: (row: number) => boolean, values: Values, family: string): number[][] {
    return this.#atoms.map((_, atom) => {
      const high = this.#people(atom, most);
      return high === 0
        ? []
        : [
            this.#programme.column(
              0,
              high,
              this.#people(atom, (row) => values[row] === 1),
              family,
            ),
          ];
    });
  }

  #rows(terms: readonly (readonly [string, number])[], low: number, high: number): void {
    this.#atoms.forEach((_, atom) => {
      const all = terms.flatMap(
        ([name, factor]): Terms =>
          (this.#columns.get(name) ?? this.#open.get(name))?.[atom]?.map(
            (column) => [column, factor] as const,
          ) ?? [],
      );
      if (all.length > 0) this.#programme.row(all, low, high);
    });
  }

  #within(part: string, whole: string): void {
    this.#rows(
      [
        [whole, 1],
        [part, -1],
      ],
      0,
      Number.POSITIVE_INFINITY,
    );
  }

  #addKnown(id: string): void {
    const values = this.#survey.values(id, null);
    if (values !== null)
      this.#columns.set(
        nameOf(id),
        this.#add((row) => (values[row] ?? -1) >= 0, values, id),
      );
  }

  /** Somebody who left an item unanswered counts where another was yes: two unknowns. */
  #addSet(id: string, of: readonly string[]): void {
    const values = this.#survey.values(id, null);
    if (values === null) return;
    const items = of.map((item) => this.#survey.values(item, null));
    const isComplete = (row: number): boolean => items.every((own) => (own?.[row] ?? -1) >= 0);
    const others = this.#openValues({ variable: id, context: null });
    const sure = Int8Array.from({ length: this.#survey.rows }, (_, row) =>
      Number(values[row] === 1 && others[row] !== 1),
    );
    const complete = this.#add(isComplete, sure, id);
    const open = this.#add(
      (row) => !isComplete(row) && items.some((own) => (own?.[row] ?? -1) >= 0),
      others,
      id,
    );
    const name = nameOf(id);
    this.#columns.set(
      name,
      complete.map((own, atom) => [...own, ...(open[atom] ?? [])]),
    );
    this.#open.set(name, open);
    this.#addUnion(id, of, null);
  }

  #openValues({ variable, context }: Pick<Cell, "variable" | "context">): Values {
    const { sets, rows } = this.#survey;
    const values = this.#survey.values(variable, context);
    const any = this.#survey.values(variable, null);
    const items = (sets[variable] ?? [variable]).map((item) => this.#survey.values(item, null));
    return Int8Array.from({ length: rows }, (_, row) =>
      context === null
        ? Number(values?.[row] === 1 && items.some((own) => (own?.[row] ?? -1) < 0))
        : Number(any?.[row] === 1 && values?.[row] === -1),
    );
  }

  /** A set is at least each part and smaller set, at most the sum of what covers it. */
  #addUnion(id: string, of: readonly string[], context: string | null): void {
    const { sets } = this.#survey;
    const name = nameOf(id, context);
    const infinite = Number.POSITIVE_INFINITY;
    for (const item of of) this.#within(nameOf(item, context), name);
    const smaller = Object.entries(sets).filter(
      ([other, own]) => other !== id && own.length < of.length && own.every((item) => of.includes(item)),
    );
    const parts: readonly (readonly [string, readonly string[]])[] = [["", []], ...smaller];
    for (const [other, own] of parts) {
      const small = nameOf(other, context);
      if (other !== "" && !this.#columns.has(small)) continue;
      const rest = of
        .filter((item) => !own.includes(item))
        .map((item) => [nameOf(item, context), -1] as const);
      if (other !== "") this.#within(small, name);
      this.#rows([[name, 1], ...(other === "" ? [] : [[small, -1] as const]), ...rest], -infinite, 0);
    }
  }

  /** Yes in a context is yes in any; of the others who said yes some left it open. */
  #addContext(context: string): void {
    const { items, sets } = this.#survey;
    for (const id of items) {
      const [any, own] = [this.#survey.values(id, null), this.#survey.values(id, context)];
      if (any === null || own === null) continue;
      const answered = (row: number): boolean => (any[row] ?? -1) >= 0;
      this.#columns.set(nameOf(id, context), this.#add(answered, own, id));
      this.#open.set(
        nameOf(id, context),
        this.#add(answered, this.#openValues({ variable: id, context }), id),
      );
      this.#atoms.forEach((_, atom) => {
        const terms = [
          ...(this.#columns.get(nameOf(id))?.[atom] ?? []).map((one) => [one, 1] as const),
          ...(this.#columns.get(nameOf(id, context))?.[atom] ?? []).map((one) => [one, -1] as const),
          ...(this.#open.get(nameOf(id, context))?.[atom] ?? []).map((one) => [one, -1] as const),
        ];
        if (terms.length > 0) this.#programme.row(terms, 0, Number.POSITIVE_INFINITY);
      });
    }
    for (const [id, of] of Object.entries(sets)) {
      const values = this.#survey.values(id, context);
      if (values === null) continue;
      const known = of.map((item) => this.#survey.values(item, null));
      this.#columns.set(
        nameOf(id, context),
        this.#add((row) => known.some((own) => (own?.[row] ?? -1) >= 0), values, id),
      );
      this.#within(nameOf(id, context), nameOf(id));
      this.#addUnion(id, of, context);
    }
  }

  /** Categories add up to those who answered, some of them to yes. */
  #addCategories(id: string): void {
    const own = this.#survey.categories(id);
    if (own === null) return;
    const { codes, yes } = own;
    const most = Math.max(...Array.from(codes)) + 1;
    const names = Array.from({ length: most }, (_, category) => {
      const cell = { variable: id, context: null, group: null, level: null, category };
      const name = nameOf(id, null, category);
      const values = valuesOf(this.#survey, cell) ?? [];
      this.#columns.set(
        name,
        this.#add((row) => (codes[row] ?? -1) >= 0, values, id),
      );
      return name;
    });
    this.#atoms.forEach((_, atom) => {
      const answered = this.#people(atom, (row) => (codes[row] ?? -1) >= 0);
      const terms = names.flatMap(
        (name) => this.#columns.get(name)?.[atom]?.map((column) => [column, 1] as const) ?? [],
      );
      if (terms.length > 0) this.#programme.row(terms, answered);
    });
    if (yes === null) return;
    const said = names.flatMap((name, category) => (yes[category] === true ? [[name, 1] as const] : []));
    this.#rows([[nameOf(id), -1], ...said], 0, 0);
  }

  /** Those asked reported something; answers are part of them, and of each other. */
  #addQuestions(): void {
    const infinite = Number.POSITIVE_INFINITY;
    for (const { name, context, base, items, keys, relations } of this.#survey.questions) {
      const asked = nameOf(`${name}: asked`);
      const known = items.map((item) => this.#survey.values(item, null));
      const mayBe = (row: number): boolean => known.some((own) => (own?.[row] ?? -1) >= 0);
      this.#columns.set(asked, this.#add(mayBe, base, name));
      this.#open.set(asked, this.#columns.get(asked) ?? []);
      for (const item of items) this.#within(nameOf(item, context), asked);
      this.#rows([[asked, 1], ...items.map((item) => [nameOf(item, context), -1] as const)], -infinite, 0);
      const same = Object.entries(this.#survey.sets).find(
        ([, of]) => of.length === items.length && of.every((item) => items.includes(item)),
      );
      if (same !== undefined)
        this.#rows(
          [
            [asked, 1],
            [nameOf(same[0], context), -1],
          ],
          0,
          0,
        );
      const own = (key: string): string => nameOf(`${name}: ${key}`);
      const { exact, nested, unions } = relations;
      for (const key of keys) {
        const values = this.#survey.values(`${name}: ${key}`, null);
        if (values === null) continue;
        this.#columns.set(own(key), this.#add(mayBe, values, name));
        this.#within(own(key), asked);
      }
      if (this.#columns.has(own("none")))
        this.#rows(
          [
            [asked, 1],
            [own("none"), -1],
            [own("any"), -1],
          ],
          0,
          0,
        );
      for (const { total, parts } of exact)
        this.#rows([[own(total), 1], ...parts.map((key) => [own(key), -1] as const)], 0, 0);
      for (const [whole, part] of nested) this.#within(own(part), own(whole));
      for (const { total, parts } of unions)
        this.#rows([[own(total), 1], ...parts.map((key) => [own(key), -1] as const)], -infinite, 0);
    }
  }
}

const nameOf = (variable: string, context: string | null = null, category: number | null = null): string =>
  JSON.stringify([variable, context, category]);
const variableOf = ({ variable, context, category }: Cell): string => nameOf(variable, context, category);
const placeOf = (group: string | null, level: string | null): string => JSON.stringify([group, level]);
