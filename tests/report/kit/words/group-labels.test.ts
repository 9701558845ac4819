import { expect, it } from "vitest";
import { parseMeasure } from "../../../../src/measures/measure";
import { NO_SUMMARY } from "../../../../src/report/kit/tables/assemble";
import type { Report } from "../../../../src/report/kit/tables/section";
import { withGroupLabels } from "../../../../src/report/kit/words/group-labels";

const items = ["a", "b"].map((id) => ({
  id,
  categories: [0, 1].map((code) => ({ code, label: `${code}` })),
}));
const report = (...texts: readonly string[]): Report => ({
  ...{ language: "en", title: "T", subtitle: "", note: null, summary: NO_SUMMARY },
  sections: [{ id: "s", title: "S", answers: [], blocks: texts.map((text) => ({ kind: "text", text })) }],
  ...{ appendix: [], files: [], moreTables: [] },
});
const wordedIn = (text: string, groups: Readonly<Record<string, { column: string; label?: string }>>) => {
  const { sections } = withGroupLabels(report(text), parseMeasure({ id: "m", items, groups }));
  return sections[0]?.blocks.map((block) => (block.kind === "text" ? block.text : ""))[0];
};

it("calls a grouping by its question where its name is made of the question's words", () => {
  const asked = "How long have you been with the company? [Choose one]";
  const groups = { long_been_company: { column: asked, label: asked } };
  expect(wordedIn("long_been_company", groups)).toBe("How long have you been with the company?");
  expect(wordedIn("By long_been_company: yes. See #shifts-long_been_company.", groups)).toBe(
    "By “How long have you been with the company?”: yes. See #shifts-long_been_company.",
  );
});

it("keeps names that columns have, and single words", () => {
  const groups = {
    age_group: { column: "Age_Group", label: "Age in bands" },
    sex: { column: "Your sex?", label: "Your sex?" },
  };
  expect(wordedIn("By age_group and sex.", groups)).toBe("By age_group and sex.");
});
