import { readFileSync } from "node:fs";

interface Rules {
  n: number;
  matrix: number[][];
  map: number[];
  mapZero: number;
  map4: number[];
  empiricalKaiser: number[];
  smc: number[];
  eigenvalues: number[];
  reduced: number[];
}

interface Summary {
  mean: number[];
  sd: number[];
  percentile95: number[];
}

export interface Simulated {
  replicates: number;
  emptyCellShare: number;
  components: Summary;
  factors: Summary;
}

/** What scripts/reference/retention.R wrote. */
export const reference: {
  rules: Record<"nine" | "holzinger" | "bfi", Rules>;
  holzinger: {
    data: number[][];
    faParallel: {
      replicates: number;
      componentValues: number[];
      factorValues: number[];
      componentMeans: number[];
      factorMeans: number[];
      components: number;
      factors: number;
    };
    shuffled: Simulated;
  };
  nineBinary: Simulated;
  nineOrdinal: Simulated;
  rare: Simulated;
} = JSON.parse(readFileSync(new URL("../../reference/retention.json", import.meta.url), "utf8"));
