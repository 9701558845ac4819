/** Variables from outside beside a score or in a model: people who lack them, by numbers and by intervals. */
import type { Analysis } from "../../../src/analysis/analysis";
import { nameOf } from "../count";
import type { Finding, Hidden } from "../finding";
import { peopleOfInterval, peopleToldAbout } from "../people-of-interval";

type Truth = (name: string) => number;

/** People who answered the items and lack the variable. */
export function hiddenBeside(record: Analysis, truth: Truth): Hidden[] {
  const { leastCount: least } = record.disclosure;
  return besideNames(record).flatMap((name) => {
    const count = truth(name);
    return count > 0 && count < least ? [{ name, whole: null, rest: false }] : [];
  });
}

function besideNames(record: Analysis): string[] {
  const scores = (record.validity?.convergent ?? []).flatMap(({ scale, structure, external, suppressed }) => {
    const items = itemsOf(record, scale, structure);
    return items === null || suppressed !== null ? [] : [nameOf("beside", items.join(), external)];
  });
  const models = record.structural.flatMap(({ model, missing, items }) =>
    outsideOf(model, items).map((id) => nameOf("beside", missing === "listwise" ? items.join() : "", id)),
  );
  return [...new Set([...scores, ...models])];
}

function itemsOf(
  { reliability }: Analysis,
  scale: string,
  structure: string | null,
): readonly string[] | null {
  return reliability.find((one) => one.scale === scale && one.structure === structure)?.items ?? null;
}

/** What a model's statements regress on and is no item and no factor. */
function outsideOf(model: string, items: readonly string[]): string[] {
  const factors = [...model.matchAll(/(\w+) =~/g)].map(([, name]) => name);
  const predictors = [...model.matchAll(/[^~=]~ ([\w +*.]+)/g)].flatMap(([, right = ""]) => right.split("+"));
  const names = predictors.map((one) => one.replace(/.*\*/, "").trim());
  return [...new Set(names)].filter((one) => !items.includes(one) && !factors.includes(one));
}

/** @param printed of people who answered all of some items */
export function besideFindings(record: Analysis, printed: Truth): Finding[] {
  const { disclosure } = record;
  const scores = (record.validity?.convergent ?? []).flatMap((one): Finding[] => {
    const items = itemsOf(record, one.scale, one.structure);
    if (items === null || one.n === null) return [];
    const all = printed(nameOf("complete", items.join()));
    const name = nameOf("beside", items.join(), one.external);
    const claim = (route: string, low: number, high: number): Finding => ({
      route: `validity, ${route}`,
      name,
      low: Math.max(0, all - high),
      high: Math.max(0, all - low),
    });
    const { estimate = 0, se = null, low = null, high = null } = one.correlation ?? {};
    const found =
      se === null || low === null || high === null
        ? null
        : peopleOfInterval(
            { se, low, high, scale: "z", step: 1 / (1 - estimate ** 2) },
            { lost: 1, most: all },
          );
    // As far as an interval is of all who have the score it tells nothing of who lacks the variable.
    const isOfAll = disclosure.leastCount > 0 && Math.abs(one.n - all) < disclosure.rounding;
    return [
      claim("numbers", ...peopleToldAbout(one.n, { all, disclosure })),
      ...(found === null || isOfAll ? [] : [claim("intervals", found.low, found.high)]),
    ];
  });
  const models = record.structural.flatMap(({ model, n, missing, items }): Finding[] => {
    const own = missing === "listwise" ? items.join() : "";
    const all = own === "" ? record.data.n : printed(nameOf("complete", own));
    const outside = outsideOf(model, items);
    const [low, high] = peopleToldAbout(n, { all, disclosure });
    // Of several variables each is lacked by as many at most.
    return outside.map((id) => ({
      route: "structural, number",
      name: nameOf("beside", own, id),
      low: outside.length === 1 ? all - high : 0,
      high: all - low,
    }));
  });
  return [...scores, ...models];
}
