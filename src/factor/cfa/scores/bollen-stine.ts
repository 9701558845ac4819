import type { PatternTable } from "../../../data/answers/pattern-table";
import { product } from "../../../numeric/linear-algebra/dense";
import { symmetricEigen } from "../../../numeric/linear-algebra/matrix";
import { impliedCovariance } from "../../moments/group-moments";
import type { FittedModel } from "../estimation/fitted-model";

/**
 * People whose sample moments are those that the model implies: with X the centered answers, X S^-1/2 Sigma^1/2 plus
 * the implied means, S^1/2 being symmetric.
 * @param people complete answers to continuous items, those of the model among them
 * @returns null where a covariance matrix is not positive definite
 * @see Bollen & Stine (1992), Sociological Methods & Research, 21, 205-229. Reference: lavaan's `test = "bollen.stine"`.
 */
export function asImplied(people: PatternTable, { data, implied }: FittedModel): PatternTable | null {
  const [moments, model] = [data[0]!, implied[0]!];
  const p = moments.items.length;
  const inverse = powerOf(moments.covariance, p, -0.5);
  const root = powerOf(impliedCovariance(moments, model), p, 0.5);
  if (inverse === null || root === null) return null;
  const change = product(inverse, root, { rows: p, inner: p, columns: p });
  const places = moments.items.map((id) => people.items.findIndex((item) => item.id === id));
  const columns = people.columns.slice();
  places.forEach((place, to) => {
    columns[place] = Float64Array.from({ length: people.rows }, (_, row) =>
      places.reduce(
        (sum, from, at) => sum + (people.columns[from]![row]! - moments.moments[at]!) * change[at * p + to]!,
        model[to]!,
      ),
    );
  });
  return { ...people, columns };
}

function powerOf(matrix: Float64Array, p: number, power: 0.5 | -0.5): Float64Array | null {
  const rows = Array.from({ length: p }, (_, i) => Array.from(matrix.subarray(i * p, (i + 1) * p)));
  const { values, vectors } = symmetricEigen(rows);
  if (!values.every((value) => value > 0)) return null;
  return Float64Array.from({ length: p * p }, (_, at) => {
    const [i, j] = [Math.floor(at / p), at % p];
    return values.reduce((sum, value, k) => {
      const factor = power > 0 ? Math.sqrt(value) : 1 / Math.sqrt(value);
      return sum + vectors[i]![k]! * factor * vectors[j]![k]!;
    }, 0);
  });
}
