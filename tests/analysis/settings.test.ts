import { describe, expect, it } from "vitest";
import { resolveSettings } from "../../src/analysis/settings";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import type { Rotation } from "../../src/factor/efa/rotation/rotations";
import { parseMeasure } from "../../src/measures/measure";
import { thrownBy } from "../support/error";
import { outsideCatalog } from "../support/outside-catalog";

describe("resolveSettings(responses, options)", () => {
  const mode = (sensitive: boolean | null, chosen: { disclosure?: "standard" } = {}): string => {
    const categories = [{ code: 0 }, { code: 1 }];
    const measure = parseMeasure({ id: "one", sensitive, items: [{ id: "a", categories }] });
    return resolveSettings(readResponses(parseCsv("a\n1\n0\n"), measure), chosen).disclosure;
  };

  it("protects where the measure says that it is sensitive, or where asked to", () => {
    expect([true, null, false].map((sensitive) => mode(sensitive))).toEqual(["standard", "none", "none"]);
    expect([null, false].map((sensitive) => mode(sensitive, { disclosure: "standard" }))).toEqual([
      "standard",
      "standard",
    ]);
  });

  it("rotates a block to its target, and refuses another rotation beside it", () => {
    const items = ["a", "b", "c", "d"].map((id) => ({ id, scale: "continuous" as const }));
    const model = 'efa("b")*f + efa("b")*g =~ a + b + c + d';
    const measure = parseMeasure({ id: "four", items, structures: { two: { model } } });
    const responses = readResponses(parseCsv("a,b,c,d\n1,2,3,4\n2,1,4,3\n"), measure);
    const blockTarget = {
      file: "target.csv",
      rows: { a: [null, 0], b: [null, 0], c: [0, null], d: [0, null] },
    };
    const rotationOf = (chosen: { readonly rotation?: Rotation } = {}) =>
      resolveSettings(responses, { blockTarget, ...chosen });
    expect(rotationOf().blockRotation?.rotation).toBe("target");
    const orthogonal = rotationOf({ rotation: "target-orthogonal" });
    expect([orthogonal.blockRotation?.rotation, orthogonal.rotation]).toEqual([
      "target-orthogonal",
      "oblimin",
    ]);
    const error = thrownBy(() => rotationOf({ rotation: "varimax" }));
    expect(error.message).toBe("a target is a rotation of its own, beside varimax.");
    expect(outsideCatalog(() => Object.values(error.worded()).join(" "), ["varimax"])).toEqual([]);
  });
});
