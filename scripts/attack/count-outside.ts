/**
 * Counts of what lies outside the measure, by name as in `count`:
 * base|question|group|level those asked, told|question|variable|group|level, less|question|variable|part|group|level (level
 * "?": unknown), asked|question|item and
 * ticked|question|variable|item experiences, with|question|answer|answer|cell, answers|question|answers,|number,
 * lacks|question|predictors,|variable those asked (all, without a question) who lack a predictor, beside|items,|external
 * those who answered the items and lack the external variable, complete|items, those who answered them, once|items, the
 * first time alone, said|item|yes|yes the first and the second time, bin|items,|categories|mean|mean|difference|difference, score|items,|categories|group|level|value,
 * below (above)|items,|items of all,|categories|score|score with as little of some items, and more of all.
 */
import type { Measure } from "../../src/measures/measure";
import type { Person } from "./people";

export type Is = (person: Person) => boolean;
/** Whether somebody is of a level; "" for everybody. */
export type InLevel = (person: Person, group: string, level: string) => boolean;

/** @returns null where the name is of no such count */
export function outsideQuestion(
  [kind = "", a = "", b = "", c = "", d = "", e = "", f = ""]: readonly string[],
  measure: Measure,
  inLevel: InLevel,
): Is | null {
  const of = (person: Person, group: string, level: string): boolean =>
    group === "number of experiences"
      ? experiencesOf(person, a) === level
      : level === "?"
        ? (person.levels[group] ?? null) === null
        : inLevel(person, group, level);
  switch (kind) {
    case "base":
      return (person) => isAsked(person, measure, a) && of(person, b, c);
    case "told":
      return (person) =>
        isAsked(person, measure, a) && of(person, c, d) && holds(measure, a, b, tickedBy(person, a));
    case "less":
      return (person) => {
        const own = tickedBy(person, a);
        const has = (key: string): boolean => holds(measure, a, key, own);
        return isAsked(person, measure, a) && of(person, d, e) && has(b) && !has(c);
      };
    case "asked":
      return (person) => person.ticked[a]?.[b] != null;
    case "ticked":
      return (person) => {
        const own = person.ticked[a]?.[c];
        return own != null && holds(measure, a, b, own);
      };
    case "with":
      return (person) => {
        const own = tickedBy(person, a);
        const cell = `${own.includes(Number(b))},${own.includes(Number(c))}`;
        return isAsked(person, measure, a) && CELLS[cell] === d;
      };
    case "answers":
      return (person) =>
        isAsked(person, measure, a) &&
        b.split(",").filter((key) => tickedBy(person, a).includes(Number(key))).length === Number(c);
    case "lacks":
      return (person) =>
        (a === "" || isAsked(person, measure, a)) &&
        b.split(",").some((name) => (person.levels[name] ?? person.external[name] ?? null) === null) &&
        (c === "" || holds(measure, a, c, tickedBy(person, a)));
    case "beside":
      return (person) =>
        a.split(",").every((id) => id === "" || person.yes[id] !== null) && person.external[b] === null;
    case "once":
      return (person) => {
        const ids = a.split(",");
        return ids.every((id) => person.yes[id] !== null) && ids.some((id) => person.again[id] === null);
      };
    case "complete":
      return (person) => a.split(",").every((id) => person.yes[id] !== null);
    case "said": {
      const second = measure.items.find(({ id }) => id === a)?.categories;
      const yes = measure.dichotomize?.yes ?? [1];
      return ({ yes: first, again }) => {
        const code = second?.[again[a] ?? -1]?.code;
        const other = code === undefined ? "" : `${Number(yes.includes(code))}`;
        return first[a] === Number(b) && other === c;
      };
    }
    case "bin":
      return (person) => {
        const ids = a.split(",");
        const [one, two] = [
          scoreOf(person, ids, measure, b),
          scoreOf(onSecond(person, measure), ids, measure, b),
        ];
        if (one === null || two === null) return false;
        const [mean, by] = [(one + two) / 2 + 1e-9, two - one + 1e-9];
        return mean >= Number(c) && mean < Number(d) && by >= Number(e) && by < Number(f);
      };
    case "score":
      return (person) => scoreOf(person, a.split(","), measure, b) === Number(e) && inLevel(person, c, d);
    case "below":
    case "above":
      return (person) => {
        const [part, whole] = [a, b].map((ids) => scoreOf(person, ids.split(","), measure, c));
        const isIn = (score: number | null | undefined, end: string): boolean =>
          score != null && (kind === "below" ? score <= Number(end) : score >= Number(end));
        return isIn(part, d) && !isIn(whole, e);
      };
    default:
      return null;
  }
}

const CELLS: Readonly<Record<string, string>> = {
  "true,true": "both",
  "true,false": "onlyA",
  "false,true": "onlyB",
  "false,false": "neither",
};

/** Whether a question was asked of somebody who reported something in its context. */
function isAsked(person: Person, { items, among }: Measure, name: string): boolean {
  const question = among[name];
  const context = question?.context ?? null;
  const own = items.map(({ id }) => id).filter((id) => question?.items?.includes(id) ?? true);
  return (
    own.some((id) => person.yes[context === null ? id : `${id}@${context}`] === 1) &&
    own.some((id) => person.ticked[name]?.[id] != null)
  );
}

function experiencesOf(person: Person, name: string): string {
  const number = Object.keys(person.ticked[name] ?? {}).filter((id) => person.yes[id] === 1).length;
  return number >= 3 ? "3 or more" : `${number}`;
}

const tickedBy = (person: Person, name: string): number[] =>
  Object.values(person.ticked[name] ?? {}).flatMap((own) => own ?? []);

function holds({ among }: Measure, name: string, key: string, ticked: readonly number[]): boolean {
  const question = among[name];
  const some = (question?.answers ?? []).filter(
    ({ code }) => code !== question?.none && ticked.includes(code),
  );
  const groups = new Set(some.map(({ group }) => group));
  if (key === "any") return some.length > 0;
  if (key === "none") return groups.size === 0;
  if (key === "several") return groups.size > 1;
  if (key.startsWith("group:")) return groups.has(key.slice(6));
  if (key.startsWith("only:")) return groups.has(key.slice(5)) && groups.size === 1;
  return ticked.includes(Number(key));
}

/** Somebody by the answers of the second occasion. */
function onSecond({ again, ...person }: Person, { items, dichotomize }: Measure): Person {
  const codes = items.map((item) => [item.id, item.categories[again[item.id] ?? -1]?.code] as const);
  const isYes = (code: number): 0 | 1 => (dichotomize?.yes.includes(code) ? 1 : 0);
  return {
    ...person,
    again,
    answers: Object.fromEntries(
      codes.map(([id, code]) => [id, code === undefined ? "blank" : (again[id] ?? "blank")]),
    ),
    yes: Object.fromEntries(codes.map(([id, code]) => [id, code === undefined ? null : isYes(code)])),
  };
}

/** Sums of the scores of items in categories as declared or as yes and no; null where one was not answered. */
export function scoreOf(
  { answers, yes }: Person,
  ids: readonly string[],
  { items }: Measure,
  categories: string,
): number | null {
  const scores = ids.map((id): number | null => {
    if (categories === "dichotomized") return yes[id] ?? null;
    const own = answers[id];
    return typeof own === "number"
      ? (items.find((item) => item.id === id)?.categories[own]?.code ?? null)
      : null;
  });
  return scores.reduce<number | null>((sum, own) => (sum === null || own === null ? null : sum + own), 0);
}
