import { expect, it } from "vitest";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { WorkBudget } from "../../../src/numeric/optimization/work-budget";
import { createRandom } from "../../../src/numeric/random/random";
import { countIn, countTables } from "../../../src/survey/disclosure/count-tables";
import { auditPart } from "../../../src/survey/disclosure/part-audit";

const BY = [["row"], ["column"], ["row", "column"]];

/** People in four atoms, of whom some said yes and some of these in the context. */
function drawn(uniform: () => number) {
  const people = Array.from({ length: 8 }, (_, k) => ({ row: `${k % 2}`, column: `${(k >> 1) % 2}` }));
  const whole = people.map(() => Number(uniform() < 0.5));
  const part = whole.map((yes) => Number(yes === 1 && uniform() < 0.5));
  const groups = {
    row: people.map(({ row }) => row),
    column: people.map(({ column }) => column),
    person: people.map((_, k) => `${k}`),
  };
  const table = fromAnswers({ items: { a: people.map((_, k) => k % 2) }, groups });
  const tables = countTables(
    table,
    BY.map((of) => ({ of, isTotal: false, isDerived: false })),
  );
  const persons = table.groupings.find(({ name }) => name === "person");
  const order = Array.from(persons?.codes ?? [], (code) => Number(persons?.levels[code]));
  const countsOf = (yes: readonly number[]) =>
    countIn(
      tables,
      order.map((person) => yes[person] ?? 0),
    );
  return { tables, whole: countsOf(whole), part: countsOf(part) };
}

it("proves a count closed where no two tables of the part and its rest differ so much, and only there", () => {
  const { uniform } = createRandom(7);
  let closedTogether = 0;
  for (let survey = 0; survey < 40; survey++) {
    const { tables, whole, part } = drawn(uniform);
    const size = tables.cells.length;
    const shown = [part, whole].map(() => tables.cells.map(() => uniform() < 0.5));
    const both = [part, whole].map((counts, at) => ({
      counts,
      shown: shown[at] ?? [],
      floor: new Float64Array(size),
      bound: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    }));
    const [own, above] = both;
    if (own === undefined || above === undefined) throw new Error("two variables");
    const audit = auditPart(tables, own, [above], { budget: new WorkBudget(1e9), witnesses: [] });
    const found = enumerated(tables, [part, whole], shown);
    for (const [at, one] of both.entries())
      for (let cell = 0; cell < size; cell++) {
        const width = (found.high[at * size + cell] ?? 0) - (found.low[at * size + cell] ?? 0);
        if (shown[at]?.[cell]) continue;
        expect(audit.isOpenBy(at * size + cell, width)).toBe(true);
        // Tables in fractions reach no further here: sums over a two-way table.
        if (width < (one.counts.whole[cell] ?? 0)) {
          expect(audit.isOpenBy(at * size + cell, width + 1)).toBe(false);
          closedTogether++;
        }
      }
  }
  expect(closedTogether).toBeGreaterThan(100);
});

/** Lowest and highest counts over all tables of whole numbers of the part and the rest with what is shown. */
function enumerated(
  { atoms, atomsOf }: ReturnType<typeof countTables>,
  [part, whole]: readonly ReturnType<typeof countIn>[],
  shown: readonly (readonly boolean[])[],
) {
  if (part === undefined || whole === undefined) throw new Error("two variables");
  const size = atomsOf.length;
  const low = new Array<number>(2 * size).fill(Number.POSITIVE_INFINITY);
  const high = new Array<number>(2 * size).fill(Number.NEGATIVE_INFINITY);
  const most = Array.from(whole.atomWhole);
  const values = new Array<number>(2 * atoms).fill(0);
  const visit = (at: number): void => {
    if (at < 2 * atoms) {
      for (let value = 0; value <= (most[at % atoms] ?? 0); value++) {
        values[at] = value;
        visit(at + 1);
      }
      return;
    }
    const sums = [0, 1].flatMap((variable) =>
      atomsOf.map((own) =>
        own.reduce(
          (sum, atom) => sum + (values[atom] ?? 0) + (variable === 1 ? (values[atoms + atom] ?? 0) : 0),
          0,
        ),
      ),
    );
    const known = [...part.count, ...whole.count];
    if (sums.some((sum, cell) => shown[Math.floor(cell / size)]?.[cell % size] && sum !== known[cell]))
      return;
    sums.forEach((sum, cell) => {
      low[cell] = Math.min(low[cell] ?? 0, sum);
      high[cell] = Math.max(high[cell] ?? 0, sum);
    });
  };
  visit(0);
  return { low, high };
}
