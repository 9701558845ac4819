import { expect, it } from "vitest";
import { incompleteEfa } from "../../../src/factor/incomplete/incomplete-moments";
import { tables } from "../cfa/fiml-reference";

it("has the loadings of psych's fa(corFiml(data), 3), Holzinger-Swineford with 12 % missing", () => {
  const { loadings, phi } = incompleteEfa(tables.mcar, {
    factors: 3,
    extraction: "minres",
    rotation: "oblimin",
  });
  const theirs = [
    [0.154286, 0.639568, 0.025011],
    [0.080955, 0.502758, -0.107474],
    [-0.078776, 0.716139, 0.030993],
    [0.84083, 0.012292, 0.007717],
    [0.888805, -0.065864, 0.009079],
    [0.808927, 0.08685, -0.011265],
    [0.044886, -0.159102, 0.695115],
    [-0.025481, 0.079016, 0.703664],
    [0.031478, 0.326228, 0.49624],
  ];
  theirs.forEach((row, i) => {
    row.forEach((value, f) => {
      expect(loadings[i]?.[f]).toBeCloseTo(value, 4);
    });
  });
  expect(phi[0]?.[1]).toBeCloseTo(0.313681, 4);
});
