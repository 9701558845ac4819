/** Answers about what was reported, all margins in one programme: whom somebody told, by people and by experiences. */
import type { Analysis } from "../../../src/analysis/analysis";
import type { Measure } from "../../../src/measures/measure";
import { amongRelations } from "../../../src/survey/among/among-variables";
import { nameOf } from "../count";
import { Programme } from "../programme";
import { answersOf, EXPERIENCES, levelsOf, PAIR, type Question, UNKNOWN } from "./hidden-among";

type Truth = (name: string) => number;

/** What is known of the answers, and what joins them. */
export function amongProgramme(record: Analysis, measure: Measure, printed: Truth): Programme {
  const programme = new Programme();
  const slack = Math.floor(record.disclosure.rounding / 2);
  const most = record.data.n;
  const know = (name: string): void => programme.bound(name, printed(name), printed(name));
  const about = (name: string, n: number | null): void =>
    n === null ? programme.bound(name, 0, most) : programme.bound(name, n - slack, n + slack);
  for (const question of record.among) {
    const { name, people, experiences } = question;
    for (const { key, group, level, n, estimate } of people) {
      about(nameOf("base", name, group, level), n);
      const own = nameOf("told", name, key, group, level);
      if (estimate === null) programme.bound(own, 0, n === null ? most : n + slack);
      else know(own);
    }
    for (const { key, item, n, estimate } of experiences) {
      const own = nameOf("ticked", name, key, item);
      const asked = item === null ? null : nameOf("asked", name, item);
      if (asked !== null) about(asked, n);
      if (estimate === null || item === null) programme.bound(own, 0, most * record.data.items.length);
      else know(own);
      if (item === null && estimate !== null) {
        const sum = question.items.reduce((all, id) => all + printed(nameOf("ticked", name, key, id)), 0);
        programme.bound(own, sum, sum);
      }
      if (asked !== null)
        programme.row(
          [
            [asked, 1],
            [own, -1],
          ],
          0,
          most,
        );
    }
    addLevels(programme, question);
    for (const [group, level] of levelsOf(question)) {
      const base = nameOf("base", name, group, level);
      addVariables(programme, question, measure, {
        place: (key) => nameOf("told", name, key, group, level),
        less: (whole, part) => nameOf("less", name, whole, part, group, level),
        base,
      });
    }
    for (const item of question.items)
      addVariables(programme, question, measure, {
        place: (key) => nameOf("ticked", name, key, item),
        base: nameOf("asked", name, item),
        less: (whole, part) => nameOf("lessOf", name, whole, part, item),
      });
    addExperiences(programme, question, most);
    addTogether(programme, question, know);
    addPrevalence(programme, record, question, measure, printed);
  }
  return programme;
}

/** Levels of a grouping, and those of whom it is not known, add up to everybody. */
function addLevels(programme: Programme, question: Question): void {
  const { name, people } = question;
  const groups = [...new Set(people.flatMap(({ group }) => group ?? []))];
  for (const group of groups) {
    const levels = people.filter((one) => one.group === group).map(({ level }) => level);
    const own = [...new Set(levels), ...(group === EXPERIENCES ? [] : [UNKNOWN])];
    for (const kind of ["base", ...new Set(people.map(({ key }) => key))]) {
      const at = (of: string | null, level: string | null): string =>
        kind === "base" ? nameOf("base", name, of, level) : nameOf("told", name, kind, of, level);
      programme.row([[at(null, null), 1], ...own.map((level) => [at(group, level), -1] as const)], 0);
      if (kind !== "base")
        for (const level of own)
          programme.row(
            [
              [nameOf("base", name, group, level), 1],
              [at(group, level), -1],
            ],
            0,
            1e6,
          );
    }
  }
}

/** Answers, groups of them and these alone, of the same people or experiences. */
function addVariables(
  programme: Programme,
  { name }: Question,
  measure: Measure,
  of: {
    readonly place: (key: string) => string;
    readonly less: (whole: string, part: string) => string;
    readonly base: string;
  },
): void {
  const declared = measure.among[name];
  if (declared === undefined) return;
  const { place, less, base } = of;
  const { exact, nested, unions } = amongRelations(declared);
  for (const { total, parts } of exact)
    programme.row([[place(total), 1], ...parts.map((part) => [place(part), -1] as const)], 0);
  for (const [whole, part] of nested)
    programme.row(
      [
        [place(whole), 1],
        [place(part), -1],
        [less(whole, part), -1],
      ],
      0,
    );
  for (const { total, parts } of unions)
    programme.row([[place(total), -1], ...parts.map((part) => [place(part), 1] as const)], 0, 1e6);
  if (exact.some(({ total }) => total === "any") && programme.has(place("none")))
    programme.row(
      [
        [base, 1],
        [place("any"), -1],
        [place("none"), -1],
      ],
      0,
    );
}

/** Experiences of all items, of which each person who gave an answer has one at least. */
function addExperiences(
  programme: Programme,
  { name, items, people, experiences }: Question,
  most: number,
): void {
  for (const key of new Set(experiences.map((one) => one.key))) {
    const whole = nameOf("ticked", name, key, null);
    programme.row([[whole, 1], ...items.map((id) => [nameOf("ticked", name, key, id), -1] as const)], 0);
    const isSome = people.some((one) => one.key === key && one.kind !== "exclusive");
    if (isSome)
      programme.row(
        [
          [whole, 1],
          [nameOf("told", name, key, null, null), -1],
        ],
        0,
        most * items.length,
      );
  }
}

/** Pairs of answers, and how many different ones people gave. */
function addTogether(programme: Programme, question: Question, know: (name: string) => void): void {
  const { name, together } = question;
  if (together === null) return;
  const answers = answersOf(question);
  const base = nameOf("base", name, null, null);
  const told = (key: string): string => nameOf("told", name, key, null, null);
  for (const { a, b, suppressed } of together.pairs) {
    const cell = (of: string): string => nameOf("with", name, a, b, of);
    if (suppressed === null) for (const of of PAIR) know(cell(of));
    programme.row(
      [
        [told(a), 1],
        [cell("both"), -1],
        [cell("onlyA"), -1],
      ],
      0,
    );
    programme.row(
      [
        [told(b), 1],
        [cell("both"), -1],
        [cell("onlyB"), -1],
      ],
      0,
    );
    programme.row([[base, 1], ...PAIR.map((of) => [cell(of), -1] as const)], 0);
  }
  const number = (k: number): string => nameOf("answers", name, answers.join(), k);
  const all = [0, ...answers.map((_, k) => k + 1)];
  for (const row of together.distribution) {
    if (!row.orMore) know(number(row.number));
    else
      programme.row(
        all.filter((k) => k >= row.number).map((k) => [number(k), 1] as const),
        Math.round(row.n),
      );
  }
  programme.row([[base, 1], ...all.map((k) => [number(k), -1] as const)], 0);
  programme.row(
    [...all.map((k) => [number(k), k] as const), ...answers.map((key) => [told(key), -1] as const)],
    0,
  );
  const pairs = together.pairs.map(({ a, b }) => [nameOf("with", name, a, b, "both"), -1] as const);
  programme.row([...all.map((k) => [number(k), (k * (k - 1)) / 2] as const), ...pairs], 0);
}

/** Those asked are those who reported, whom prevalences tell; within another question those who gave its answer. */
function addPrevalence(
  programme: Programme,
  record: Analysis,
  question: Question,
  measure: Measure,
  printed: Truth,
): void {
  const { name, context, items } = question;
  const declared = measure.among[name];
  const within = declared?.within ?? null;
  for (const id of items) {
    const asked = nameOf("asked", name, id);
    const yes = nameOf("yes", id, null, null, null);
    if (within !== null)
      programme.row(
        [
          [asked, 1],
          [nameOf("ticked", within.among, String(within.answer), id), -1],
        ],
        0,
      );
    else if (isShown(record, id, null, [null, null])) programme.bound(asked, printed(yes), printed(yes));
  }
  const all = declared?.items ?? record.data.items;
  const set = Object.entries(measure.sets).find(
    ([, own]) => own.length === all.length && own.every((id) => all.includes(id)),
  )?.[0];
  if (set === undefined) return;
  for (const [group, level] of levelsOf(question)) {
    if (!isShown(record, set, context, [group, level])) continue;
    const yes = printed(nameOf("yes", set, context, group, level));
    programme.bound(nameOf("base", name, group, level), yes, yes);
  }
}

function isShown(
  { prevalence }: Analysis,
  variable: string,
  context: string | null,
  [group, level]: readonly [string | null, string | null],
): boolean {
  return prevalence.some(
    (one) =>
      one.variable === variable &&
      one.context === context &&
      one.group === group &&
      one.level === level &&
      one.estimate !== null,
  );
}
