import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toBibtex } from "../../../../src/report/kit/references/bibtex";
import { apaText } from "../../../../src/report/kit/references/citations";
import { toCslJson } from "../../../../src/report/kit/references/csl-json";
import { REFERENCES, type ReferenceId } from "../../../../src/report/kit/references/references";
import { inRepository } from "../../../support/cli";

const works = Object.entries(REFERENCES).map(([id, work]) => ({ id, ...work }));
const cited = (...ids: readonly ReferenceId[]) => ids.map((id) => ({ id, ...REFERENCES[id] }));

describe("apaText", () => {
  it("sets every work as it was read from the work itself, letter by letter", () => {
    const lines = works.map((work) => `${work.id} ${apaText(work)}`).sort();
    const digest = createHash("sha256").update(lines.join("\n")).digest("hex");
    expect(digest, "a work was added or changed: read it again and write the new digest here").toBe(
      "9373633f9b807de471828dc81fda9110b24c1e0a51e4541cb9320b9975023a1e",
    );
  });

  it("holds no work that nothing cites", () => {
    const files = readdirSync(inRepository("src"), { recursive: true, encoding: "utf8" });
    const text = files
      .filter((file) => /\.(tsx?|json)$/.test(file) && !/references.(articles|books)\.json$/.test(file))
      .map((file) => readFileSync(inRepository(`src/${file}`), "utf8"))
      .join("\n");
    expect(works.map(({ id }) => id).filter((id) => !text.includes(id))).toEqual([]);
  });

  it.each([
    [
      "velicer1976",
      "Velicer, W. F. (1976). Determining the number of components from the matrix of partial correlations. Psychometrika, 41(3), 321–327. https://doi.org/10.1007/BF02293557",
    ],
    [
      "thissen2000",
      "Thissen, D. (2000). Reliability and measurement precision. In H. Wainer (Ed.), Computerized adaptive testing: A primer (2nd ed., pp. 159–184). Erlbaum.",
    ],
    [
      "birnbaum1968",
      "Birnbaum, A. (1968). Some latent trait models and their use in inferring an examinee’s ability. In F. M. Lord & M. R. Novick, Statistical theories of mental test scores (pp. 397–479). Addison-Wesley.",
    ],
    [
      "icf2012",
      "ICF International. (2012). Guidelines for the MEASURE DHS Phase III main survey report. ICF International.",
    ],
    [
      "revelle2024",
      "Revelle, W. (2024). psych: Procedures for psychological, psychometric, and personality research [R package]. Northwestern University. https://CRAN.R-project.org/package=psych",
    ],
    [
      "cai2014",
      "Cai, L., & Monroe, S. (2014). A new statistic for evaluating item response theory models for ordinal data (CRESST Report 839). National Center for Research on Evaluation, Standards, and Student Testing.",
    ],
  ] as const)("%s", (id, text) => {
    expect(apaText(REFERENCES[id])).toBe(text);
  });
});

describe("toBibtex", () => {
  it("has an entry for each work, an institution whole and pages with a dash of LaTeX", () => {
    const text = toBibtex(cited("velicer1976", "icf2012", "thissen2000"));
    expect(text.match(/^@\w+\{\w+,$/gm)).toEqual([
      "@article{velicer1976,",
      "@book{icf2012,",
      "@incollection{thissen2000,",
    ]);
    expect(text).toContain("author = {{ICF International}}");
    expect(text).toContain("pages = {321--327}");
    expect(text).toContain("booktitle = {Computerized adaptive testing: A primer}");
    expect(text).toContain("editor = {Wainer, H.}");
  });

  it("has as many braces that open as that close in every work", () => {
    const text = toBibtex(works);
    expect(text.split("{").length).toBe(text.split("}").length);
  });
});

describe("toCslJson", () => {
  it("is JSON of CSL's names", () => {
    const [first, second] = JSON.parse(toCslJson(cited("velicer1976", "icf2012")));
    expect(first).toMatchObject({
      id: "velicer1976",
      type: "article-journal",
      author: [{ family: "Velicer", given: "W. F." }],
      issued: { "date-parts": [[1976]] },
      "container-title": "Psychometrika",
      volume: "41",
      issue: "3",
      page: "321–327",
      DOI: "10.1007/BF02293557",
    });
    expect(second.author).toEqual([{ literal: "ICF International" }]);
  });
});
