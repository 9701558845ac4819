import { describe, expect, it } from "vitest";
import { ANALYSIS_PARTS } from "../../src/analysis/analysis-parts";
import type { Project } from "../../src/project/project";
import { QUESTION_NAMES, QUESTIONS } from "../../src/project/questions";
import { progressShare } from "../../src/web/engine/progress-share";
import { firstStage, stagesOf } from "../../src/web/engine/stages";
import { folderOf, sentRequests, undoKey } from "../../src/web/page/app";
import { remediesOf } from "../../src/web/page/right/remedies";
import { answerKey, createCache, secondsLeft } from "../../src/web/state/answer-key";

const project: Project = {
  file: "data.csv",
  definition: { id: "m", items: [{ id: "a" }] },
  drafted: false,
  reading: {},
  settings: {},
};

describe("stages of an answer", () => {
  it("end with all that the question asks for", () => {
    for (const question of QUESTION_NAMES) {
      const stages = stagesOf(question, {});
      expect(stages.at(-1)).toMatchObject({ parts: QUESTIONS[question].parts, settings: {}, follows: null });
      expect(stages.slice(0, -1).every(({ follows }) => follows !== null)).toBe(true);
    }
  });

  it("give estimates before samples are drawn, where the question draws them", () => {
    expect(stagesOf("reliability", { bootstrap: 1000 })[0]).toMatchObject({
      settings: { bootstrap: 0 },
      follows: "bootstrap",
    });
    expect(stagesOf("dimensions", { bootstrap: 1000 })[0].follows).toBe("dimensions");
    expect(stagesOf("comparability", { permutations: 200 })[0].follows).toBe("permutations");
    expect(stagesOf("reliability", {})).toHaveLength(3);
    expect(stagesOf("structure", {})).toHaveLength(2);
  });

  it("show the models of the first grouping one after the other, and the verdict at the end", () => {
    const stages = stagesOf("comparability", {});
    expect(stages.map(({ firstGrouping }) => firstGrouping)).toEqual([
      ...["configural", "models", "whole"],
      ...[undefined, undefined],
    ]);
    expect(stages.slice(0, -1).every(({ topics }) => topics.join() === "ladders")).toBe(true);
  });

  it("begin with the whole where an answer to the question is shown, but for samples", () => {
    expect([firstStage("answers", {}, false), firstStage("answers", {}, true)]).toEqual([0, 1]);
    expect(firstStage("reliability", { bootstrap: 500 }, true)).toBe(0);
    expect(firstStage("measurement", {}, true)).toBe(1);
  });
});

describe("the share done", () => {
  it("goes from 0 to at most 1 and never back", () => {
    const share = progressShare(["exploratory", "irt"]);
    const seen = [share.now()];
    for (const id of ["margins", "withheld", "correlation", "retention"]) {
      share.part(id);
      seen.push(share.now());
    }
    share.step("Parallel analysis", 250, 500);
    seen.push(share.now());
    share.step("Models", 1, 1);
    seen.push(share.now());
    share.step("Parallel analysis", 1, 500);
    seen.push(share.now());
    expect(seen[0]).toBe(0);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBeGreaterThan(0.5);
    expect(seen.at(-1)).toBeLessThan(1);
  });

  it("is never more than 1 where all is computed", () => {
    const share = progressShare(ANALYSIS_PARTS);
    for (let k = 0; k < 200; k++) share.part("prevalence");
    expect(share.now()).toBe(1);
  });
});

describe("the time left", () => {
  it("follows from how long the share done took", () => {
    expect(secondsLeft(10_000, 0.25)).toBe(30);
    expect(secondsLeft(10_000, 1)).toBe(0);
  });
  it("is not told before anything is known", () => {
    expect(secondsLeft(500, 0.5)).toBeNull();
    expect(secondsLeft(10_000, 0.01)).toBeNull();
  });
});

describe("answers that are kept", () => {
  it("have a key of the project and the question", () => {
    const other = { ...project, settings: { rotation: "promax" as const } };
    const keys = [
      answerKey(project, "answers"),
      answerKey(project, "structure"),
      answerKey(other, "answers"),
    ];
    expect(new Set(keys).size).toBe(3);
    expect(answerKey({ ...other, settings: {} }, "answers")).toBe(keys[0]);
    const asked = { kendall: true, scores: ["eap"] } as const;
    expect(answerKey({ ...project, asked }, "answers")).toBe(keys[0]);
    expect(answerKey({ ...project, asked }, "correlations")).toBe(
      answerKey({ ...project, asked: { kendall: true } }, "correlations"),
    );
    expect(answerKey({ ...project, asked }, "correlations")).not.toBe(answerKey(project, "correlations"));
  });

  it("are as many as were said, those last asked for", () => {
    const kept = createCache<number>(2);
    kept.set("a", 1);
    kept.set("b", 2);
    expect(kept.get("a")).toBe(1);
    kept.set("c", 3);
    expect([kept.get("a"), kept.get("b"), kept.get("c")]).toEqual([1, undefined, 3]);
  });
});

describe("requests to others", () => {
  const own = folderOf("https://host.example/app/index.html?x=/y/#z");
  it("are all but those of the page's own files", () => {
    expect(own).toBe("https://host.example/app/");
    const all = [
      "https://host.example/app/assets/worker.js",
      "blob:https://host.example/1",
      "https://host.example/app/assets/x.js?told=1",
      "https://host.example/other",
      "https://elsewhere.example/beacon",
      "https://elsewhere.example/beacon",
    ];
    expect(
      sentRequests(
        all.map((name) => ({ name })),
        own,
      ),
    ).toEqual(all.slice(2, 5));
  });
});

describe("keys", () => {
  const key = (name: string, more = {}) =>
    undoKey({ key: name, ctrlKey: true, metaKey: false, shiftKey: false, altKey: false, ...more });
  it("undo and redo as everywhere", () => {
    expect([key("z"), key("Z", { shiftKey: true }), key("y")]).toEqual(["undo", "redo", "redo"]);
    expect(key("z", { ctrlKey: false, metaKey: true })).toBe("undo");
    expect([key("z", { ctrlKey: false }), key("z", { altKey: true }), key("a")]).toEqual([null, null, null]);
  });
});

describe("what to click where something went wrong", () => {
  it("is the data, the measure, or another choice", () => {
    expect(remediesOf("ragged-rows", false)).toEqual(["toData"]);
    expect(remediesOf("unknown-code", true)).toEqual(["toMeasure", "undoLast"]);
    expect(remediesOf("too-many-factors", true)).toEqual(["undoLast"]);
    expect(remediesOf("defect", true)).toEqual(["tryAgain", "undoLast"]);
  });
});
