/** All margins of a record in one programme: what adds up, sets of items, contexts, missing answers, moments. */
import type { Analysis } from "../../../src/analysis/analysis";
import type { Measure } from "../../../src/measures/measure";
import { nameOf } from "../count";
import type { Finding } from "../finding";
import { Programme } from "../programme";
import { addMissing, type Saying } from "./missing";

export interface Known {
  readonly record: Analysis;
  readonly measure: Measure;
  /** Counts that are printed are known, weighted figures being taken to give theirs away: looked up here only. */
  readonly printed: (name: string) => number;
}

/** What is known of the counts of a record, and what joins them. */
export function marginProgramme({ record, measure, printed }: Known): Programme {
  const programme = new Programme();
  const base = record.disclosure.rounding;
  const know = (name: string): void => {
    const count = printed(name);
    const rounded = Math.round(count / base) * base;
    programme.bound(name, rounded - Math.floor(base / 2), rounded + Math.floor(base / 2));
  };
  const say = (name: string, shown: boolean, whole: number | null): void => {
    if (shown) know(name);
    else programme.bound(name, 0, whole ?? record.data.n);
  };
  const slack = Math.floor(base / 2);
  for (const one of record.prevalence) {
    const places = [one.variable, one.context, one.group, one.level] as const;
    // Whatever is made of missing answers, a share is taken to give its count away.
    if (TREATED.includes(one.missing) && (one.estimate !== null || one.bounds !== null)) {
      const yes = nameOf("yes", ...places);
      programme.bound(yes, printed(yes), printed(yes));
    }
    if (one.missing !== "known") continue;
    // Taken to be known to the last one, rounded or not: what is hidden is protected from such a reader too.
    const yes = nameOf("yes", ...places);
    if (one.estimate !== null) programme.bound(yes, printed(yes), printed(yes));
    else programme.bound(yes, 0, one.n === null ? record.data.n : one.n + slack);
    if (one.n !== null) programme.bound(nameOf("known", ...places), one.n - slack, one.n + slack);
  }
  for (const { name, levels } of record.data.groups)
    for (const { label, n } of levels) say(nameOf("size", name, label), n !== null, null);
  addSums(programme, record, slack);
  addSets(programme, record, measure);
  addContexts(programme, record);
  addMissing(programme, record, { say, slack });
  addAnswers(programme, record, { measure, say, slack });
  addNumbers(programme, record, { say, slack });
  return programme;
}

const TREATED: readonly string[] = ["imputed", "as-no", "as-yes"];

export async function marginFindings(
  programme: Programme,
  names: readonly string[],
  least: number,
): Promise<Finding[]> {
  const ranges = await programme.ranges(names, least);
  return [...ranges].map(([name, range]) => ({ route: "margins", name, ...range }));
}

/** A grouping's levels add up to everybody, a crossing's to its groupings' levels. */
function addSums(programme: Programme, record: Analysis, slack: number): void {
  const levels = new Map(
    record.data.groups.map((group) => [group.name, group.levels.map(({ label }) => label)]),
  );
  const known = new Map(
    record.prevalence.filter(({ missing }) => missing === "known").map((one) => [keyOf(one), one.n] as const),
  );
  const done = new Set<string>();
  for (const { variable, context, group, missing } of record.prevalence) {
    const key = nameOf(variable, context, group);
    if (group === null || missing !== "known" || done.has(key)) continue;
    done.add(key);
    const of = group.split(" x ");
    of.forEach((_, dimension) => {
      const others = of.filter((_name, k) => k !== dimension);
      const above = others.length === 0 ? null : others.join(" x ");
      for (const upper of others.length === 0 ? [null] : (levels.get(others[0] ?? "") ?? [])) {
        const parts = (levels.get(of[dimension] ?? "") ?? []).map((own) =>
          upper === null ? own : dimension === 0 ? `${own}, ${upper}` : `${upper}, ${own}`,
        );
        const there = parts.filter((level) => known.has(nameOf(variable, context, group, level)));
        const whole = known.get(nameOf(variable, context, above, upper)) ?? null;
        const sizes = there.map((level) => known.get(nameOf(variable, context, group, level)) ?? null);
        const rest =
          sizes.includes(null) || whole === null
            ? record.data.n
            : whole - sizes.reduce<number>((a, b) => a + (b ?? 0), 0);
        if (there.length === 0) continue;
        const terms = there.map((level) => [nameOf("yes", variable, context, group, level), -1] as const);
        const most = Math.max(0, rest) + (slack > 0 ? slack * (there.length + 1) : 0);
        programme.row([[nameOf("yes", variable, context, above, upper), 1], ...terms], 0, most);
      }
    });
  }
}

const keyOf = (one: {
  variable: string;
  context: string | null;
  group: string | null;
  level: string | null;
}) => nameOf(one.variable, one.context, one.group, one.level);

/** A set has at least as many as any of its items and smaller sets, at most all of its items together. */
function addSets(programme: Programme, record: Analysis, { sets }: Measure): void {
  const of = (id: string): readonly string[] => sets[id] ?? [id];
  for (const one of record.prevalence) {
    if (one.kind !== "set" || one.missing !== "known") continue;
    const name = (variable: string) => nameOf("yes", variable, one.context, one.group, one.level);
    const smaller = [...of(one.variable), ...Object.keys(sets)].filter(
      (id) => id !== one.variable && of(id).every((item) => of(one.variable).includes(item)),
    );
    for (const id of smaller) {
      if (programme.has(name(id)))
        programme.row(
          [
            [name(one.variable), 1],
            [name(id), -1],
          ],
          0,
          record.data.n,
        );
    }
    const items = of(one.variable).map((id) => [name(id), -1] as const);
    programme.row([[name(one.variable), 1], ...items], -9 * record.data.n, 0);
  }
}

/** Yes in a context is yes in any; where nothing is said of it the number of known answers falls by as many. */
function addContexts(programme: Programme, record: Analysis): void {
  for (const one of record.prevalence) {
    if (one.context === null || one.missing !== "known") continue;
    const places = [one.group, one.level] as const;
    const [any, own] = [null, one.context].map((context) => nameOf("yes", one.variable, context, ...places));
    if (any === undefined || own === undefined || !programme.has(any)) continue;
    programme.row(
      [
        [any, 1],
        [own, -1],
      ],
      0,
      record.data.n,
    );
    if (one.kind === "set") continue;
    const [all, few] = [null, one.context].map((context) =>
      nameOf("known", one.variable, context, ...places),
    );
    const open = nameOf("open", one.variable, one.context, ...places);
    programme.row(
      [
        [all ?? "", 1],
        [few ?? "", -1],
        [open, -1],
      ],
      0,
    );
    programme.row(
      [
        [any, 1],
        [own, -1],
        [open, -1],
      ],
      0,
      record.data.n,
    );
  }
}

/** Answers as asked add up to those who answered and to those who said yes. */
function addAnswers(
  programme: Programme,
  record: Analysis,
  { measure, say, slack }: Saying & { readonly measure: Measure },
): void {
  for (const item of record.items) {
    for (const [k, { count }] of item.asked.entries())
      say(nameOf("answer", item.id, k), count !== null, item.n);
    const names = item.asked.map((_, k) => [nameOf("answer", item.id, k), 1] as const);
    programme.row(names, item.n - slack, item.n + slack);
    const declared = measure.items.find(({ id }) => id === item.id);
    const yes = nameOf("yes", item.id, null, null, null);
    if (declared === undefined || !programme.has(yes)) continue;
    const isYes = (k: number): boolean => {
      const code = declared.categories[k]?.code ?? Number.NaN;
      return (measure.dichotomize?.yes.includes(code) ?? k === 1) !== declared.reverse;
    };
    programme.row([...names.filter((_, k) => isYes(k)), [yes, -1]], 0);
    if (item.descriptives !== null && record.settings.weights === "none") {
      const { mean, sd, n } = item.descriptives;
      const scored = item.asked.map(({ score }, k) => [nameOf("answer", item.id, k), score ?? k] as const);
      near(programme, scored, mean * n);
      near(
        programme,
        scored.map(([name, score]) => [name, score ** 2] as const),
        (sd ?? 0) ** 2 * (n - 1) + n * mean ** 2,
      );
    }
  }
}

/** Full digits are exact to far less. */
function near(programme: Programme, terms: readonly (readonly [string, number])[], total: number): void {
  programme.row(terms, total - 1e-4, total + 1e-4);
}

/** Numbers of items reported: their sum, their mean, the moments of the score of all items. */
function addNumbers(programme: Programme, record: Analysis, { say, slack }: Saying): void {
  const { risks, reliability } = record;
  if (risks === null) return;
  const numbers = record.data.items.map((_, k) => k).concat(record.data.items.length);
  const name = (k: number) => nameOf("number", k);
  const rows = risks.distribution;
  for (const k of numbers)
    say(
      name(k),
      rows.some((row) => row.number === k && !row.orMore),
      risks.n + slack,
    );
  for (const row of rows.filter(({ orMore }) => orMore))
    programme.row(
      numbers.filter((k) => k >= row.number).map((k) => [name(k), 1] as const),
      row.n - slack,
      row.n + slack,
    );
  programme.row(
    numbers.map((k) => [name(k), 1] as const),
    risks.n - slack,
    risks.n + slack,
  );
  const unweighted = record.settings.weights === "none";
  const terms = (power: number) => numbers.map((k) => [name(k), k ** power] as const);
  if (unweighted && risks.mean !== null) near(programme, terms(1), risks.mean * risks.n);
  const all =
    reliability.find(({ items }) => items.length === record.data.items.length)?.descriptives ?? null;
  if (all === null || record.settings.categories !== "dichotomized") return;
  near(programme, terms(1), all.mean * all.n);
  near(programme, terms(2), (all.sd ?? 0) ** 2 * (all.n - 1) + all.n * all.mean ** 2);
}
