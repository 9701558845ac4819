import type { ScoreTable } from "./score-tables";

/** The variances of scores under the patterns' posterior distributions, added up pattern by pattern. */
export class ScoreVariance {
  private readonly total: Float64Array;
  private readonly mean: Float64Array;
  /** points x size. */
  private readonly scores: Float64Array;

  constructor(
    private readonly size: number,
    private readonly points: number,
  ) {
    this.total = new Float64Array(size * size);
    this.mean = new Float64Array(size);
    this.scores = new Float64Array(points * size);
  }

  clear(): void {
    this.scores.fill(0);
  }

  /** Scores of one answer, or of the factor, by point. */
  put(table: ScoreTable, places: readonly number[]): void {
    places.forEach((to, i) => {
      if (to < 0) return;
      const own = table[i]!;
      for (let q = 0, at = to; q < this.points; q++, at += this.size) this.scores[at] = own[q]!;
    });
  }

  add(posterior: Float64Array, weight: number): void {
    const { size, scores, mean, total } = this;
    mean.fill(0);
    for (let q = 0, start = 0; q < posterior.length; q++, start += size) {
      const share = posterior[q]!;
      for (let i = 0; i < size; i++) mean[i]! += share * scores[start + i]!;
      for (let i = 0; i < size; i++) {
        const factor = weight * share * scores[start + i]!;
        if (factor === 0) continue;
        for (let j = 0, to = i * size; j <= i; j++) total[to++]! += factor * scores[start + j]!;
      }
    }
    for (let i = 0; i < size; i++) {
      for (let j = 0; j <= i; j++) total[i * size + j]! -= weight * mean[i]! * mean[j]!;
    }
  }

  negative(): Float64Array {
    const { size, total } = this;
    return Float64Array.from(total, (_, at) => {
      const [i, j] = [Math.floor(at / size), at % size];
      return -(j <= i ? total[at]! : total[j * size + i]!);
    });
  }
}
