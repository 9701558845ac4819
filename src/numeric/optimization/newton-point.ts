import { dampedStep, type ScoringPoint, type ScoringTarget, unbentStep } from "./scoring-step";

/** Near the end: no more than this share of the value is promised. */
const NEAR = 1e-5;
/** Step of the differences, in units of the variable's scale. */
const DIFFERENCE = 1e-5;

/**
 * Where Newton's step by the exact Hessian leads, from central differences of the gradient. Near a minimum it converges
 * where scoring steps do so slowly, or not at all because the residuals are large (Dennis & Schnabel 1983, section 10.2).
 *
 * @returns null where the point is not near a minimum or the Hessian is not positive definite
 */
export function newtonPoint(target: ScoringTarget, at: ScoringPoint): Float64Array | null {
  const promised = unbentStep(at);
  if (promised === null || promised.predicted > NEAR * at.value) return null;
  const hessian = exactHessian(target, at);
  if (hessian === null) return null;
  const { gradient, unit, value } = at;
  const step = dampedStep({ gradient, hessian, unit, value }, 0);
  return step === null ? null : at.x.map((element, i) => element + step.direction[i]!);
}

function exactHessian(target: ScoringTarget, at: ScoringPoint): Float64Array | null {
  const n = at.x.length;
  const hessian = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    const step = DIFFERENCE * (Math.abs(at.x[j]!) + at.unit[j]! * Math.sqrt(at.value));
    const ahead = gradientBeside(target, at, { j, step });
    const behind = gradientBeside(target, at, { j, step: -step });
    if (ahead === null || behind === null) return null;
    for (let i = 0; i < n; i++) hessian[i * n + j] = (ahead[i]! - behind[i]!) / (2 * step);
  }
  return hessian;
}

function gradientBeside(
  target: ScoringTarget,
  at: ScoringPoint,
  { j, step }: { j: number; step: number },
): Float64Array | null {
  const x = at.x.slice();
  x[j]! += step;
  if (!Number.isFinite(target.value(x))) return null;
  return target.gradient?.(x) ?? target.derivatives(x).gradient;
}
