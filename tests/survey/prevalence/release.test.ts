import { describe, expect, it } from "vitest";
import { analysisOf } from "../../../src/analysis/analyze";
import { earlierReleases } from "../../../src/analysis/disclosure/earlier-release";
import { type Responses, readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { disruptingHarm } from "../../../src/measures/built-in/disrupting-harm";
import { type Measure, parseMeasure } from "../../../src/measures/measure";
import { prevalence } from "../../../src/survey/prevalence/prevalence";
import type { PrevalenceEstimate } from "../../../src/survey/prevalence/prevalence-result";
import { thrownBy } from "../../support/error";
import { dataFile } from "../../support/sample-survey";

const [HEADER = "", ...ROWS] = dataFile("sample/disrupting-harm.csv").trim().split("\n");

/** So many of the sample's rows, spread over it. */
function subset(rows: number): string {
  const step = Math.ceil(ROWS.length / rows);
  const chosen = ROWS.filter((_, row) => row % step === 0).slice(0, rows);
  return [HEADER, ...chosen].join("\n");
}

function read(text: string, groups: readonly string[], measure: Measure = disruptingHarm): Responses {
  return readResponses(parseCsv(text), measure, { groups, contexts: true });
}

const crossed = (...names: string[]) => ({ crossed: names });
const figure = ({ variable, context, missing, delta, group, level }: PrevalenceEstimate): string =>
  JSON.stringify([variable, context, missing, delta, group, level]);

describe("releases of one file by other groupings", () => {
  it.each([
    [300, 4],
    [1500, 2],
  ])("hide the same figures of %d people (%d further releases)", (rows, releases) => {
    const text = subset(rows);
    const all = prevalence(
      read(text, ["country", "sex", "age", "area"]),
      crossed(...disruptingHarm.release.crossed),
    );
    const byFigure = new Map(all.map((one) => [figure(one), one]));
    const others = [
      () => prevalence(read(text, ["sex", "country"]), crossed("country x sex")),
      () => prevalence(read(text, [])),
      () => prevalence(read(text, ["area"])),
      () => prevalence(read(text, ["age", "sex"]), crossed("sex x age")),
    ];
    for (const other of others.slice(0, releases).map((release) => release())) {
      expect(other.length).toBeGreaterThan(50);
      for (const one of other) expect(one).toEqual(byFigure.get(figure(one)));
    }
    expect(all.some(({ suppressed }) => suppressed !== null)).toBe(true);
  });

  it("analyze the same people, in the order of the list", () => {
    const text = subset(300);
    const options = { parts: ["prevalence"] as const };
    const one = analysisOf(read(text, ["sex"]), options);
    const two = analysisOf(read(text, ["age", "country", "area"]), options);
    expect(one.data.n).toBe(two.data.n);
    expect(one.data.patterns).toBe(two.data.patterns);
    expect(one.disclosure.release).toEqual({ ...disruptingHarm.release, beyond: [], earlier: [] });
    expect([...new Set(two.prevalence.map(({ group }) => group))]).toEqual([
      null,
      ...["country", "age", "area", "country x age", "country x area"],
    ]);
    expect(two.disclosure.costliest).toEqual(one.disclosure.costliest);
    expect(one.disclosure.costliest?.grouping).toBe("country");
    expect(one.disclosure.costliest?.hidden).toBeGreaterThan(0.3);
  });
});

describe("tables beyond the release list", () => {
  const text = subset(2000);
  const beyond = { ...crossed("area x sex"), parts: ["prevalence"] as const };

  it("are refused with what to do, unless nothing is hidden", () => {
    const error = thrownBy(() => analysisOf(read(text, ["sex", "area"]), beyond));
    expect(error.code).toBe("not-released");
    expect(error.message).toContain(
      "tables by area x sex are not on the measure's release list (country, sex",
    );
    expect(error.hint).toMatch(/--released analysis\.json.*"release".*--no-disclosure-control/);
    const open = analysisOf(read(text, ["sex", "area"]), { ...beyond, disclosure: "none" });
    expect(open.disclosure.release.beyond).toEqual(["area x sex"]);
    const short = parseMeasure({ ...disruptingHarm, release: { groups: ["sex"] } });
    expect(thrownBy(() => analysisOf(read(text, ["age"], short), { parts: ["prevalence"] })).code).toBe(
      "not-released",
    );
  });

  it("count what an earlier release showed as known, and show it again", () => {
    const groups = ["country", "sex", "age", "area"];
    const first = analysisOf(read(text, groups), { parts: ["prevalence"] });
    const json: unknown = JSON.parse(JSON.stringify(first));
    const released = earlierReleases([{ file: "first.json", json }], disruptingHarm);
    const next = analysisOf(read(text, groups), { ...beyond, released });
    expect(next.disclosure.release).toMatchObject({ beyond: ["area x sex"], earlier: ["first.json"] });
    // What was shown before cannot be hidden any more. Of the new table so much is hidden that it narrows nothing further.
    expect(next.disclosure.forced).toBeLessThanOrEqual(first.disclosure.forced);
    const now = new Map(next.prevalence.map((one) => [figure(one), one.suppressed]));
    const shown = first.prevalence.filter(({ suppressed }) => suppressed === null);
    expect(shown.filter((one) => now.get(figure(one)) !== null)).toEqual([]);
    expect(next.prevalence.filter(({ group }) => group === "area x sex").length).toBeGreaterThan(0);

    const later: unknown = JSON.parse(JSON.stringify(next));
    const third = [{ file: "next.json", json: later }];
    expect(thrownBy(() => earlierReleases(third, disruptingHarm)).message).toContain(
      "it was made after first.json, which must be named too",
    );
    expect(thrownBy(() => earlierReleases([{ file: "x.json", json: {} }], disruptingHarm)).code).toBe(
      "other-release",
    );
    expect(thrownBy(() => analysisOf(read(subset(300), groups), { ...beyond, released })).message).toContain(
      `first.json is of ${first.data.n} people, these answers are of`,
    );
  });
});

describe("the release list of a definition", () => {
  const change = (release: object) => () => parseMeasure({ ...disruptingHarm, release }, "m.json");

  it("has the default written out", () => {
    expect(disruptingHarm.release).toEqual({
      groups: ["country", "sex", "age", "area"],
      crossed: ["country x sex", "country x age", "country x area", "sex x age"],
      contexts: ["online"],
    });
    expect(parseMeasure({ ...disruptingHarm, release: { groups: ["sex", "age"] } }).release).toEqual({
      groups: ["sex", "age"],
      crossed: ["sex x age"],
      contexts: ["online"],
    });
  });

  it.each([
    [
      { groups: ["region"] },
      'release.groups[0]: "region" is no grouping (declared: country, sex, age, area)',
    ],
    [
      { groups: ["sex"], crossed: ["sex x age"] },
      'release.crossed[0]: "age" is none of release.groups (sex)',
    ],
    [{ crossed: ["sex"] }, 'release.crossed[0]: "sex" is no crossing'],
    [
      { crossed: ["country x sex", "country x age", "country x sex x age"] },
      'release.crossed[2]: "country x sex x age" adds up to "sex x age", which must be listed too',
    ],
    [{ contexts: ["offline"] }, 'release.contexts[0]: "offline" is no context (declared: online, in_person'],
  ])("names what is wrong in %j", (release, message) => {
    expect(thrownBy(change(release)).message).toContain(message);
  });

  it("may show further contexts by group", () => {
    const release = { groups: ["sex"], contexts: ["online", "in_person"] };
    const record = prevalence(read(subset(300), ["sex"], parseMeasure({ ...disruptingHarm, release })));
    const contexts = record.filter(({ group }) => group === "sex").map(({ context }) => context);
    expect([...new Set(contexts)]).toEqual([null, "online", "in_person"]);
  });
});
