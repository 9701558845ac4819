import { bivariateNormalCdf } from "../../../src/numeric/distributions/bivariate-normal";
import {
  chiSquareUpper,
  fQuantile,
  fUpper,
  normalCdf,
  normalQuantile,
} from "../../../src/numeric/distributions/special";
import { reference } from "../../correlation/reference";
import validation from "../../reference/validation.json";
import { type Comparison, TOLERANCE } from "./comparison";
import { BY } from "./versions";

const topic = "Distribution functions";

export function distributionComparisons(): Comparison[] {
  const { h, k, rho, p } = reference.bivariateNormal;
  const angles = Array.from({ length: 199 }, (_, i) => Math.sin(((i - 99) / 100) * (Math.PI / 2)));
  return [
    ...univariate(),
    {
      topic,
      data: "grid of h and k from -8 to 5, rho from -.99999999 to .9999999",
      quantity: "bivariate normal probability",
      reference: BY.mvtnorm,
      ours: p.map((_, i) => bivariateNormalCdf(h[i] ?? Number.NaN, k[i] ?? Number.NaN, rho[i] ?? Number.NaN)),
      theirs: p,
      tolerance: 1e-14,
    },
    {
      topic,
      data: "the origin, 199 correlations",
      quantity: "bivariate normal probability",
      reference: "exact: 1/4 + asin(rho) / (2 pi)",
      ours: angles.map((r) => bivariateNormalCdf(0, 0, r)),
      theirs: angles.map((r) => 0.25 + Math.asin(r) / (2 * Math.PI)),
      tolerance: TOLERANCE.closedForm,
    },
  ];
}

/** Relative: small tail probabilities count by their digits. */
function univariate(): Comparison[] {
  const { normal, chiSquare, f, fQuantile: quantile } = validation;
  const row = (data: string, quantity: string, ours: number[], theirs: number[]): Comparison => ({
    topic,
    data,
    quantity,
    reference: BY.r,
    ours,
    theirs,
    tolerance: TOLERANCE.closedForm,
    relative: true,
  });
  const digitsLost = {
    tolerance: 1e-10,
    why: "Cephes's incomplete beta function loses two digits with tens of thousands of degrees of freedom (R has the exact value to 15 digits).",
  };
  const upper = chiSquare.x.map((x, i) => chiSquareUpper(x, chiSquare.df[i]!));
  const lower = f.x.map((x, i) => fUpper(1 / x, f.df2[i]!, f.df1[i]!));
  const values = quantile.p.map((p, i) => fQuantile(p, quantile.df1[i]!, quantile.df2[i]!));
  return [
    row("z from -37 to 5", "normal probability", normal.z.map(normalCdf), normal.cdf),
    row("p from 1e-200 to 1 - 1e-9", "normal quantile", normal.p.map(normalQuantile), normal.quantile),
    row("x to 180, 1 to 250 df", "chi-square, upper tail", upper, chiSquare.upper),
    { ...row("x to 4, 2 to 33,824 df", "F, lower tail", lower, f.lower), ...digitsLost },
    { ...row("p from .025 to .975, 9 to 33,824 df", "F quantile", values, quantile.value), ...digitsLost },
  ];
}
