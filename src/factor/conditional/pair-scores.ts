import { bivariateNormalCdf, bivariateNormalPdf } from "../../numeric/distributions/bivariate-normal";
import { normalBetween, normalPdf } from "../../numeric/distributions/special";
import type { Outcome } from "./outcome";

const MIN_PROBABILITY = 1e-300;

/**
 * Derivatives of the log-likelihood of one person's two answers: by the residual correlation, and for each answer by
 * its two limits (ordered) or its mean and variance (continuous), unless only the first is requested.
 */
export interface PairScore {
  rho: number;
  readonly one: { first: number; second: number };
  readonly other: { first: number; second: number };
}

export function emptyScore(): PairScore {
  return { rho: 0, one: { first: 0, second: 0 }, other: { first: 0, second: 0 } };
}

/** The score in a row, at a correlation between -1 and 1; `all`: by the parameters of the answers too. */
export type ScoreOfRow = (row: number, rho: number, into: PairScore, all: boolean) => void;

/** @see Muthén (1984); Olsson (1979) for ordered, Olsson, Drasgow & Dorans (1982) for mixed pairs. */
export function pairScore(one: Outcome, other: Outcome): ScoreOfRow {
  if (one.kind === "ordered" && other.kind === "ordered") return orderedPair(one, other);
  if (one.kind === "continuous" && other.kind === "continuous") return continuousPair(one, other);
  return one.kind === "continuous" ? mixedPair(one, other, false) : mixedPair(other, one, true);
}

function orderedPair(one: Outcome, other: Outcome): ScoreOfRow {
  return (row, rho, into, all) => {
    const [hu, hl] = [one.upper[row]!, one.lower[row]!];
    const [ku, kl] = [other.upper[row]!, other.lower[row]!];
    const probability = rectangle({ hu, hl, ku, kl }, rho);
    into.rho =
      (bivariateNormalPdf(hu, ku, rho) -
        bivariateNormalPdf(hl, ku, rho) -
        bivariateNormalPdf(hu, kl, rho) +
        bivariateNormalPdf(hl, kl, rho)) /
      probability;
    if (!all) return;
    const root = Math.sqrt((1 - rho) * (1 + rho));
    into.one.first = strip(hu, { low: kl, high: ku, rho, root }) / probability;
    into.one.second = -strip(hl, { low: kl, high: ku, rho, root }) / probability;
    into.other.first = strip(ku, { low: hl, high: hu, rho, root }) / probability;
    into.other.second = -strip(kl, { low: hl, high: hu, rho, root }) / probability;
  };
}

/** P(hl < x <= hu, kl < y <= ku), oriented so that small probabilities are not differences of large ones. */
function rectangle(
  { hu, hl, ku, kl }: { hu: number; hl: number; ku: number; kl: number },
  rho: number,
): number {
  if (hl + hu > 0) return rectangle({ hu: -hl, hl: -hu, ku, kl }, -rho);
  if (kl + ku > 0) return rectangle({ hu, hl, ku: -kl, kl: -ku }, -rho);
  const corners =
    bivariateNormalCdf(hu, ku, rho) -
    bivariateNormalCdf(hl, ku, rho) -
    bivariateNormalCdf(hu, kl, rho) +
    bivariateNormalCdf(hl, kl, rho);
  return Math.max(corners, MIN_PROBABILITY);
}

/** The density at a limit times the probability of the other answer there. */
function strip(
  limit: number,
  { low, high, rho, root }: { low: number; high: number; rho: number; root: number },
): number {
  if (!Number.isFinite(limit)) return 0;
  return normalPdf(limit) * normalBetween((low - rho * limit) / root, (high - rho * limit) / root);
}

/** A continuous outcome and an ordered one; `turned` if the ordered one comes first. */
function mixedPair(continuous: Outcome, ordered: Outcome, turned: boolean): ScoreOfRow {
  const { variance } = continuous;
  const deviation = Math.sqrt(variance);
  return (row, rho, into, all) => {
    const z = continuous.upper[row]!;
    const [upper, lower] = [ordered.upper[row]!, ordered.lower[row]!];
    const root = Math.sqrt((1 - rho) * (1 + rho));
    const [high, low] = [(upper - rho * z) / root, (lower - rho * z) / root];
    const probability = Math.max(normalBetween(low, high), MIN_PROBABILITY);
    const [above, below] = [normalPdf(high) / probability, normalPdf(low) / probability];
    const part = (limit: number, density: number): number =>
      Number.isFinite(limit) ? density * (rho * limit - z) : 0;
    into.rho = (part(upper, above) - part(lower, below)) / (root * root * root);
    if (!all) return;
    const mine = turned ? into.other : into.one;
    const its = turned ? into.one : into.other;
    its.first = above / root;
    its.second = -below / root;
    const byZ = -z - (rho / root) * (above - below);
    mine.first = -byZ / deviation;
    mine.second = (-byZ * z - 1) / (2 * variance);
  };
}

function continuousPair(one: Outcome, other: Outcome): ScoreOfRow {
  const deviations = [Math.sqrt(one.variance), Math.sqrt(other.variance)] as const;
  return (row, rho, into, all) => {
    const [y, z] = [one.upper[row]!, other.upper[row]!];
    const rest = (1 - rho) * (1 + rho);
    into.rho = (rho * rest + (1 + rho * rho) * y * z - rho * (y * y + z * z)) / (rest * rest);
    if (!all) return;
    const byY = (y - rho * z) / rest;
    const byZ = (z - rho * y) / rest;
    into.one.first = byY / deviations[0];
    into.one.second = (byY * y - 1) / (2 * one.variance);
    into.other.first = byZ / deviations[1];
    into.other.second = (byZ * z - 1) / (2 * other.variance);
  };
}
