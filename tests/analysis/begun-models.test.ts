import { expect, it } from "vitest";
import { analyze } from "../../src/analysis/analyze";
import { inline, type Workers } from "../../src/numeric/workers/workers";
import { quick, smallSurvey } from "../support/memory-surveys";

it("is ended where the analysis is stopped before anybody waits for it", () => {
  const ended: string[] = [];
  const workers: Workers = {
    ...inline,
    begin: (job, input, options) =>
      Object.assign(inline.begin(job, input, options), { cancel: () => ended.push(job.id) }),
  };
  const onProgress = (step: string): void => {
    if (step === "Number of factors") throw new Error("stopped");
  };
  const options = { ...quick, parts: ["exploratory", "confirmatory"] as const, workers, onProgress };
  expect(() => analyze(smallSurvey(400), options)).toThrow("stopped");
  expect(ended).toEqual(["models"]);
});
