import { beforeAll, describe, expect, it } from "vitest";
import { OTHER_NODES } from "../../scripts/engines.mjs";
import { inChromium, inFirefox, inNode, inOtherNode, program } from "./engines";
import type { Hashes } from "./hashes";
import { RECORDS } from "./records";

const ENGINES = [...OTHER_NODES.map((version) => `Node ${version}`), "Chromium", "Firefox"];

let here: Hashes = {};
let elsewhere: readonly PromiseSettledResult<Hashes>[] = [];

beforeAll(async () => {
  const made = await program();
  // All at the same time.
  const [own, ...others] = [
    inNode(process.execPath, made),
    ...OTHER_NODES.map((version) => inOtherNode(version, made)),
    inChromium(made),
    inFirefox(made),
  ];
  elsewhere = await Promise.allSettled(others);
  here = await own!;
});

describe("whole records, nothing rounded", () => {
  it("are of every kind of data", () => {
    expect(Object.keys(here)).toEqual(Object.keys(RECORDS));
    expect(new Set(Object.values(here).map((keys) => keys.correlation)).size).toBe(
      Object.keys(RECORDS).length,
    );
  });

  it.each(ENGINES)("have the same bytes in %s as in this Node", (engine) => {
    const found = elsewhere[ENGINES.indexOf(engine)];
    if (found?.status !== "fulfilled") throw found?.reason;
    expect(found.value).toEqual(here);
  });
});
