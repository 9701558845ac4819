import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { storedTwoLevel } from "../factor/twolevel/stored-two-level";
import { itemwise, withFolder } from "../support/cli";

const BLOCK = 'efa("b")*f + efa("b")*g =~ y1 + y2 + y3 + y4 + y5 + y6';
const TARGET = "item,f,g\ny1,,0\ny2,,0\ny3,,0\ny4,0,\ny5,0,\ny6,0,\n";

describe("itemwise cfa of exploratory blocks", () => {
  it("refuses a rotation that would not be used, and prints a block of one factor without one", () =>
    withFolder((folder) => {
      const written = (name: string, text: string): string => {
        writeFileSync(join(folder, name), text);
        return join(folder, name);
      };
      const names = ["y1", "y2", "y3", "y4", "y5", "y6"];
      const rows = Array.from({ length: 400 }, (_, row) =>
        names.map((name) => storedTwoLevel.data[name]?.[row]).join(","),
      );
      const file = written("d.csv", [names.join(","), ...rows].join("\n"));
      const cfa = (model: string, ...more: readonly string[]) =>
        itemwise(["cfa", file, "--model", written("model.lav", model), ...more]);
      const target = written("target.csv", TARGET);
      expect(cfa(BLOCK, "--target", target, "--rotation", "varimax").stderr).toMatch(
        /--target is a rotation of its own, beside --rotation/,
      );
      expect(cfa(BLOCK, "--rotation", "varimax").stdout).toContain("after varimax rotation");
      const plain = "f =~ y1 + y2 + y3\ng =~ y4 + y5 + y6";
      expect(cfa(plain, "--rotation", "varimax", "--gamma", "0").stderr).toMatch(
        /--rotation and --gamma are of the rotation of exploratory blocks, and the model has none/,
      );
      const one = cfa(`efa("b")*f =~ ${names.join(" + ")}`).stdout;
      expect(one).toContain("A block of one factor is not rotated.");
      expect(one).not.toContain("after oblique");
      const bad = cfa(BLOCK.replace("y1", "0.5*y1")).stdout.replace(/\s+/g, " ");
      expect(bad).toContain('`efa("b")*f + efa("b")*g =~ x1 + x2 + x3`');
      expect(bad.match(/was not fitted/g)).toHaveLength(1);
    }));
});
