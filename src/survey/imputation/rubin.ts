/** The pooled estimate of several imputed data sets. */
export interface Pooled {
  readonly estimate: number;
  /** Square root of the total variance. */
  readonly se: number;
  /** Barnard & Rubin's (1999). */
  readonly df: number;
  /** Mean variance within the data sets, and variance of the estimates between them. */
  readonly within: number;
  readonly between: number;
}

/**
 * Rubin's rules: the mean of the estimates; the mean of their variances plus (1 + 1 / m) times the variance between
 * them. Where all data sets agree, the degrees of freedom are those of each.
 * @param estimates by data set, at least two
 * @param df degrees of freedom of complete data
 * @see Rubin (1987), Multiple imputation for nonresponse in surveys; Barnard & Rubin (1999), Biometrika, 86, 948-955.
 *   Reference: R's mice, `pool.scalar(rule = "rubin1987")`.
 * @example
 * ```ts
 * const { estimate, se, df } = rubinsRules([1, 2, 3], [0.5, 0.5, 0.5], 30);
 * estimate; // 2
 * se.toFixed(4); // "1.3540"
 * df.toFixed(3); // "2.534"
 * ```
 */
export function rubinsRules(estimates: ArrayLike<number>, variances: ArrayLike<number>, df: number): Pooled {
  const m = estimates.length;
  const mean = (values: ArrayLike<number>): number => {
    let sum = 0;
    for (let i = 0; i < m; i++) sum += values[i]!;
    return sum / m;
  };
  const [estimate, within] = [mean(estimates), mean(variances)];
  let between = 0;
  for (let i = 0; i < m; i++) between += (estimates[i]! - estimate) ** 2 / (m - 1);
  const total = within + (1 + 1 / m) * between;
  const lambda = total > 0 ? ((1 + 1 / m) * between) / total : 0;
  return {
    estimate,
    se: Math.sqrt(total),
    df: lambda > NOTHING ? pooledFreedom(m, lambda, df) : df,
    within,
    between,
  };
}

/** A share of the variance below this is rounding error. */
const NOTHING = 1e-12;

function pooledFreedom(m: number, lambda: number, df: number): number {
  const imputed = (m - 1) / lambda ** 2;
  const observed = ((df + 1) / (df + 3)) * df * (1 - lambda);
  return observed > 0 ? (imputed * observed) / (imputed + observed) : 0;
}

/** An estimate of one fit, and pooled over fits. */
export interface PooledRow<Row> extends Pooled {
  readonly row: Row;
}

/** Rows that all fits have, each by fit, in the order of the first. */
export function rowsInAll<Fit, Row>(
  fits: readonly Fit[],
  rowsOf: (fit: Fit) => readonly Row[],
  name: (row: Row) => string,
): (readonly Row[])[] {
  return fits
    .slice(0, 1)
    .flatMap(rowsOf)
    .flatMap((row) => {
      const own = fits.flatMap((fit) => rowsOf(fit).find((other) => name(other) === name(row)) ?? []);
      return own.length === fits.length ? [own] : [];
    });
}

/** Estimates that all fits have, pooled. */
export function pooledRows<Fit, Row extends { readonly estimate: number; readonly se: number }>(
  fits: readonly Fit[],
  df: number,
  rowsOf: (fit: Fit) => readonly Row[],
  name: (row: Row) => string,
): PooledRow<Row>[] {
  return rowsInAll(fits, rowsOf, name).flatMap((rows) =>
    rows.slice(0, 1).map((row) => {
      const variances = rows.map(({ se }) => se ** 2);
      return {
        row,
        ...rubinsRules(
          rows.map(({ estimate }) => estimate),
          variances,
          df,
        ),
      };
    }),
  );
}
