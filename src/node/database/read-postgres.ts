import type { Cells } from "../../data/answers/answer-source";
import { fromLimbs, LIMB_BITS } from "../../data/answers/pattern-columns";
import type { JoinedAnswers } from "../../data/patterns/aggregate-answers";
import { type AnswerRowsOptions, layoutOf } from "../../data/patterns/answer-layout";
import { countRows, KIND, KINDS, type RowCount } from "../../data/sql/count-rows";
import { sqlDialects } from "../../data/sql/dialects";
import { type CountedRows, joinCounted, type OtherRows } from "../../data/sql/join-counted";
import type { SourceAddress } from "../../data/sql/source-address";
import type { Measure } from "../../measures/measure";
import { checkMemory } from "../files/read-table";
import { type PostgresSession, type TextRow, withPostgres } from "./postgres";

/** Numeric types: int2, int4, int8, float8 and numeric. */
const NUMBERS = new Set([20, 21, 23, 701, 1700]);

/**
 * Like `joinCsvFile`, with PostgreSQL counting the distinct rows; nothing else leaves the server.
 * @throws ItemwiseError what `withPostgres` and `joinCsvFile` throw, without row numbers
 */
export const joinByPostgres = (
  address: SourceAddress,
  measure: Measure,
  options: AnswerRowsOptions,
): Promise<JoinedAnswers> =>
  withPostgres(address, async (session) => {
    const types = await session.columns(`SELECT * FROM ${address.from}`);
    const names = types.map(({ name }) => name);
    const layout = layoutOf(names, measure, options);
    const { weighting } = layout.people;
    const { weight } = measure;
    const type = types.find(({ name }) => name === weight?.column)?.type ?? 0;
    const columns = layout.keys.map((key) => names[key] ?? "");
    const asked = { from: address.from, columns, weighting, weight, numeric: NUMBERS.has(type) };
    const { counted, fraction } = await fetchCounted(session, asked, options.file);
    return joinCounted(counted, { names, layout, measure, options, fraction });
  });

/** Columns of a distinct row between its keys and its integer sums. */
const FIGURES = ["people", "kind", "wrong", "largest", "fraction"] as const;

function query(count: RowCount, sums: readonly string[]): string {
  const { columns, weighting } = count;
  const steps = countRows(count, sqlDialects.postgres);
  const keys = columns.map((_, k) => `COALESCE(CAST(k${k + 1} AS TEXT), '')`);
  const weighted = weighting !== "none";
  const figures = {
    people: "people",
    kind: weighted ? KIND : String(KINDS.read),
    wrong: weighted ? "wrong" : "NULL",
    largest: weighted ? "largest" : "0",
    fraction: weighting === "frequency" ? "fraction" : "NULL",
  };
  const limbs = sums.flatMap((sum) => LIMB_BITS.map((_, k) => `${sum}${k + 1}`));
  const shown = [...keys, ...FIGURES.map((name) => figures[name]), ...limbs];
  return `WITH ${steps.join(",\n")} SELECT ${shown.join(", ")} FROM counted`;
}

async function fetchCounted(
  session: PostgresSession,
  count: RowCount,
  file: string,
): Promise<{ readonly counted: CountedRows; readonly fraction: number | null }> {
  const sums = count.weighting === "none" ? [] : count.weighting === "design" ? ["w", "q"] : ["w"];
  const keys = count.columns.map(() => new TextCodes());
  const [people, largest]: [number[], number[]] = [[], []];
  /** Nearest double and remainder of each sum. */
  const parts: number[][] = sums.flatMap(() => [[], []]);
  const others = new Map<string, OtherRows>();
  let fraction: number | null = null;
  const take = (row: TextRow): void => {
    const [n, kind, wrong, most, broken, ...limbs] = row.slice(keys.length);
    if (Number(kind) !== KINDS.read) {
      const known = others.get(`${kind} ${wrong}`)?.people ?? 0;
      others.set(`${kind} ${wrong}`, {
        kind: Number(kind),
        people: known + Number(n),
        wrong: wrong ?? "",
        first: 0,
      });
      return;
    }
    keys.forEach((key, k) => {
      key.add(row[k] ?? "");
    });
    people.push(Number(n));
    largest.push(Number(most));
    if (typeof broken === "string") fraction = Math.min(fraction ?? Number(broken), Number(broken));
    for (let k = 0; k < sums.length; k++) {
      const [sum, rest] = fromLimbs(limbs.slice(k * LIMB_BITS.length, (k + 1) * LIMB_BITS.length).map(whole));
      parts[2 * k]?.push(sum ?? 0);
      parts[2 * k + 1]?.push(rest ?? 0);
    }
  };
  for await (const rows of session.rows(query(count, sums))) {
    rows.forEach(take);
    checkMemory(file);
  }
  const doubles = parts.map((values) => Float64Array.from(values));
  const counted = {
    keys: keys.map((key) => key.cells()),
    people: Float64Array.from(people),
    largest: Float64Array.from(largest),
    weight: doubles.slice(0, 2),
    squares: doubles.slice(2),
    first: new Int32Array(people.length),
    others: [...others.values()].sort((a, b) => (a.wrong < b.wrong ? -1 : a.wrong > b.wrong ? 1 : 0)),
  };
  return { counted, fraction };
}

const whole = (text: string | null | undefined): bigint => BigInt(text ?? "0");

/** The distinct texts of a column, numbered as they come. */
class TextCodes {
  private readonly known = new Map<string, number>();
  private readonly codes: number[] = [];

  add(text: string): void {
    let code = this.known.get(text);
    if (code === undefined) {
      code = this.known.size;
      this.known.set(text, code);
    }
    this.codes.push(code);
  }

  cells(): Cells {
    return { texts: [...this.known.keys()], codes: Int32Array.from(this.codes) };
  }
}
