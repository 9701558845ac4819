import { type Constraint, type Model, solve } from "yalps";
import type { Analysis } from "../../src/analysis/analysis";
import type { Measure } from "../../src/measures/measure";
import type { Attacked } from "./missing-attack";
import { isHiddenIn, type Range } from "./reader-attack";

/** An answer to each item: 1 yes, 0 no, null none. */
export type Answers = readonly (0 | 1 | null)[];

type Form = (answers: Answers) => number;

/**
 * What a reader works out of hidden items, pairs of items and numbers of items reported, of everybody: all that is
 * printed are sums over the ways to answer all items, one unknown whole number each.
 *
 * @param people the file's rows
 */
export function attackPatterns(
  { risks, prevalence, disclosure }: Analysis,
  measure: Measure,
  people: readonly Answers[],
): Attacked {
  if (risks === null) return { hidden: 0, recovered: [], narrow: [] };
  const ids = measure.items.map(({ id }) => id);
  const choices = people.some((answers) => answers.includes(null)) ? [0, 1, null] : [0, 1];
  const ways = ids.reduce<Answers[]>(
    (all) => all.flatMap((way) => choices.map((one) => [...way, one as 0 | 1 | null])),
    [[]],
  );
  const truth = (form: Form): number => people.reduce((sum, answers) => sum + form(answers), 0);
  const when =
    (is: (answers: Answers) => boolean): Form =>
    (answers) =>
      Number(is(answers));
  const complete = (answers: Answers): boolean => !answers.includes(null);
  const size = (answers: Answers): number => answers.filter((one) => one === 1).length;
  const known: Form[] = [() => 1, when(complete)];
  const targets: { readonly name: string; readonly form: Form; readonly most: number }[] = [];

  for (const { variable, missing, group, context, suppressed } of prevalence) {
    if (group !== null || context !== null) continue;
    const members = (measure.sets[variable] ?? [variable]).map((id) => ids.indexOf(id));
    const any = (answers: Answers): boolean => members.some((at) => answers[at] === 1);
    const all = (answers: Answers): boolean => members.every((at) => answers[at] !== null);
    const counted = missing === "complete" ? all : (answers: Answers) => any(answers) || all(answers);
    known.push(when(counted));
    const yes = when((answers) => counted(answers) && any(answers));
    if (suppressed === null) known.push(yes);
    else if (missing === "known") targets.push({ name: variable, form: yes, most: truth(when(counted)) });
  }
  const shownSets = prevalence.flatMap(({ variable, missing, group, context, suppressed }) =>
    missing === "known" && group === null && context === null && suppressed === null
      ? [measure.sets[variable] ?? []]
      : [],
  );
  for (const { a, b, both } of risks.pairs) {
    const [i, j] = [ids.indexOf(a), ids.indexOf(b)];
    const answered = (answers: Answers): boolean => answers[i] !== null && answers[j] !== null;
    known.push(when(answered));
    const cells = [
      [1, 1],
      [1, 0],
      [0, 1],
      [0, 0],
    ].map(([one, other]) => when((answers) => answers[i] === one && answers[j] === other));
    if (both !== null) known.push(...cells);
    else {
      const counts = cells.map(truth) as [number, number, number, number];
      const printed = shownSets.some(
        (members) => members.length === 2 && members.includes(a) && members.includes(b),
      );
      cells.forEach((form, k) => {
        // The share of a set of the two says how many said no to both, and beside one item's how many yes to the other alone:
        // of these a hidden pair hides those who are few.
        if (printed && counts[k]! >= disclosure.leastCount) return;
        const most =
          counts[k]! + Math.min(...(k === 0 || k === 3 ? [counts[1], counts[2]] : [counts[0], counts[3]]));
        targets.push({ name: `${a} and ${b}, cell ${k}`, form, most });
      });
    }
  }
  const last = risks.distribution.find(({ orMore }) => orMore)?.number ?? null;
  const numberOf = (number: number): Form => when((answers) => complete(answers) && size(answers) === number);
  for (const { number, orMore } of risks.distribution) if (!orMore) known.push(numberOf(number));
  if (last !== null) {
    const most = truth(when((answers) => complete(answers) && size(answers) >= last));
    for (let number = last; number <= ids.length; number++) {
      const count = truth(numberOf(number));
      if (count > 0 && count < disclosure.leastCount) {
        targets.push({ name: `${number} reported`, form: numberOf(number), most });
      }
    }
  }
  for (const [figure, power] of [
    [risks.mean, 1],
    [risks.se, 2],
  ] as const) {
    if (figure !== null) known.push((answers) => (complete(answers) ? size(answers) ** power : 0));
  }
  for (const { items } of risks.combinations) {
    known.push(
      when(
        (answers) =>
          complete(answers) && answers.every((one, at) => (one === 1) === items.includes(ids[at]!)),
      ),
    );
  }
  if (risks.otherCombinations !== null && risks.combinations.length > 0)
    known.push(when((answers) => complete(answers) && size(answers) > 0));

  const range = rangesOf(
    ways,
    known.map((form) => ({ form, equals: truth(form) })),
  );
  const found = targets.map(({ name, form, most }) => {
    return { name, most, ...range(form, disclosure.leastCount), count: truth(form) };
  });
  const told = ({ name, low, high, count, most }: (typeof found)[number]) =>
    `${name}: ${low}-${high}, is ${count} of ${most}`;
  return {
    hidden: found.length,
    recovered: found.filter(({ low, high, most }) => low === high && most > 0).map(told),
    narrow: found
      .filter((one) => one.low < one.high && !isHiddenIn(one, one.most, disclosure.leastCount))
      .map(told),
  };
}

/** The least and the most of a sum over the ways, in whole numbers where fractions leave it narrow. */
function rangesOf(
  ways: readonly Answers[],
  known: readonly { readonly form: Form; readonly equals: number }[],
) {
  const constraints: Record<string, Constraint> = {};
  known.forEach(({ equals }, k) => {
    constraints[`e${k}`] = { equal: equals };
  });
  const best = (form: Form, direction: "maximize" | "minimize", integers: boolean): number => {
    const variables = Object.fromEntries(
      ways.map((way, at) => {
        const terms = known.flatMap(({ form: own }, k) =>
          own(way) === 0 ? [] : [[`e${k}`, own(way)] as const],
        );
        return [`x${at}`, { ...Object.fromEntries(terms), target: form(way) }];
      }),
    );
    const model: Model = { direction, objective: "target", constraints, variables, integers };
    const { status, result } = solve(model, { precision: 1e-7, maxIterations: 8000 });
    // After so many iterations, the best found in whole numbers is possible at least; without any, fractions say how far it could be.
    if (status === "timedout" && integers && !Number.isFinite(result)) return best(form, direction, false);
    if (status !== "optimal" && status !== "timedout") throw new Error(`yalps: ${status}`);
    return direction === "minimize" ? Math.ceil(result - 1e-5) + 0 : Math.floor(result + 1e-5) + 0;
  };
  return (form: Form, leastCount: number): Range => {
    const [low, high] = [best(form, "minimize", false), best(form, "maximize", false)];
    if (low === high || high - low > leastCount + 6) return { low, high };
    return { low: best(form, "minimize", true), high: best(form, "maximize", true) };
  };
}
