/**
 * Names of counts, and what they are. A name is its kind and places, joined by "|":
 * yes|variable|context|group|level, known|variable|context|group|level, open|variable|context|group|level,
 * missing|item|code|group|level, answer|item|index, unanswered|number, number|items said yes to, size|group|level,
 * pair|a|b|both (onlyA, onlyB, neither), inGroup|group|level|item, outcome|id|number|yes (no, unknown); and those of
 * `count-outside`.
 * An empty place is any context, everybody.
 */
import type { Measure } from "../../src/measures/measure";
import { outsideQuestion } from "./count-outside";
import type { Person } from "./people";

export const nameOf = (...places: readonly (string | number | null)[]): string =>
  places.map((place) => place ?? "").join("|");

/** Counts people by name, each once. */
export function counter(people: readonly Person[], measure: Measure): (name: string) => number {
  const found = new Map<string, number>();
  return (name) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const is = question(name.split("|"), measure);
    const count = people.filter(is).length;
    found.set(name, count);
    return count;
  };
}

function question(places: readonly string[], measure: Measure): (person: Person) => boolean {
  const [kind, a = "", b = "", c = "", d = ""] = places;
  const items = measure.items.map(({ id }) => id);
  switch (kind) {
    case "yes":
      return (person) => inLevel(person, c, d) && answerOf(person, measure, a, b) === 1;
    case "known":
      return (person) => inLevel(person, c, d) && answerOf(person, measure, a, b) !== null;
    case "open":
      return (person) =>
        inLevel(person, c, d) &&
        answerOf(person, measure, a, "") !== null &&
        answerOf(person, measure, a, b) === null;
    case "missing":
      return (person) => inLevel(person, c, d) && person.answers[a] === b;
    case "answer":
      return (person) => person.answers[a] === Number(b);
    case "unanswered":
      return (person) => items.filter((id) => typeof person.answers[id] === "string").length === Number(a);
    case "number":
      return (person) =>
        items.every((id) => person.yes[id] !== null) &&
        items.filter((id) => person.yes[id] === 1).length === Number(a);
    case "size":
      return (person) => inLevel(person, a, b);
    case "outcome":
      return (person) =>
        items.every((id) => person.yes[id] !== null) &&
        items.filter((id) => person.yes[id] === 1).length === Number(b) &&
        OUTCOMES[String(person.external[a] ?? null)] === c;
    case "pair":
      return (person) => pairCell(person, a, b) === c;
    default: {
      const is = outsideQuestion(places, measure, inLevel);
      if (is === null) throw new Error(`no such count: ${places.join("|")}`);
      return is;
    }
  }
}

const OUTCOMES: Readonly<Record<string, string>> = { 1: "yes", 0: "no", null: "unknown" };

function pairCell({ yes }: Person, a: string, b: string): string | null {
  const [first, second] = [yes[a], yes[b]];
  if (first == null || second == null) return null;
  return first === 1 ? (second === 1 ? "both" : "onlyA") : second === 1 ? "onlyB" : "neither";
}

/** An item, or any of a set: yes where one is, no where all are, else unknown. */
function answerOf({ yes }: Person, measure: Measure, variable: string, context: string): 0 | 1 | null {
  const members = measure.sets[variable] ?? [variable];
  const said = members.map((id) => yes[context === "" ? id : `${id}@${context}`] ?? null);
  return said.includes(1) ? 1 : said.includes(null) ? null : 0;
}

function inLevel({ levels }: Person, group: string, level: string): boolean {
  if (group === "") return true;
  const own = group.split(" x ").map((name) => levels[name] ?? null);
  return !own.includes(null) && own.join(", ") === level;
}
