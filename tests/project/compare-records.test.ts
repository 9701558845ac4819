import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compareRecords, pathRenamer, wordRenamer } from "../../scripts/compare/record-differences";
import { asInHead, visibleText } from "../../scripts/compare/visible-text";

const same = {
  renamePath: pathRenamer({}),
  renameWords: wordRenamer({}),
  isAdded: () => false,
  tolerance: 1e-10,
};

describe("compareRecords", () => {
  it("finds a number that differs by 1e-9, and none that differs by less than the tolerance", () => {
    const base = { cfa: [{ chi: 1, n: 1e6 }], p: 0 };
    const head = { cfa: [{ chi: 1 + 1e-9, n: 1e6 + 1e-5 }], p: 1e-11 };
    expect(compareRecords(base, head, same)).toEqual({
      values: 3,
      differences: [{ path: "cfa[0].chi", base: 1, head: 1 + 1e-9 }],
    });
  });

  it("finds strings, types, keys and empty arrays that differ; the order of keys does not matter", () => {
    const base = { a: "x", b: null, c: [], d: [1, 2], e: { "f g": 1 } };
    const head = { e: { "f g": 2 }, d: [1], c: {}, b: 0, a: "y", h: 1 };
    const { values, differences } = compareRecords(base, head, same);
    expect(values).toBe(7);
    expect(differences).toEqual([
      { path: "a", base: "x", head: "y" },
      { path: "b", base: null, head: 0 },
      { path: "c", base: "[]", head: "{}" },
      { path: "d[1]", base: 2, head: undefined },
      { path: 'e["f g"]', base: 1, head: 2 },
      { path: "h", base: undefined, head: 1 },
    ]);
  });

  it("knows renamed, removed and added keys, and renamed words", () => {
    const base = { cfa: [{ fit: { old: 1 } }, { fit: { old: 2 } }], groups: { sex: { told: 3 } }, gone: 4 };
    const head = { models: [{ chi: 1 }, { chi: 2 }], groups: { sex: { released: 3 } }, text: "new", more: 5 };
    const renamePath = pathRenamer({
      "cfa[].fit.old": "models[].chi",
      "groups.*.told": "groups.*.released",
      gone: null,
    });
    const options = {
      ...same,
      renamePath,
      renameWords: wordRenamer({ old: "new" }),
      isAdded: (path: readonly unknown[]) => path[0] === "more",
    };
    expect(compareRecords({ ...base, text: "old" }, head, options)).toEqual({ values: 4, differences: [] });
    expect(() => pathRenamer({ "a[].b": "c[].d[]" })).toThrow("wildcards");
  });

  it("renames whole words, the longest first", () => {
    const rename = wordRenamer({ told: "released", "is told": "says" });
    expect(rename("It is told: told, untold, told-of")).toBe("It says: released, untold, released-of");
  });
});

describe("visibleText", () => {
  it("has a page's text by line, folded or not, names of charts, and what its script unpacks", () => {
    const data = {
      files: {
        "a.csv": "x,y\n1,2\n",
        "a.vl.json": '{"mark":"bar","width":3}',
      },
      charts: { a: { title: "compiled" } },
      data: { a: [["x"], ["1"]] },
    };
    const packed = gzipSync(JSON.stringify(data)).toString("base64");
    const html = `<!DOCTYPE html><head><title>T</title><style>p > a { color: red }</style></head>
      <h1>A  &amp;lt; <em>b</em></h1><details><summary>More</summary><p>x &lt; y&#39;s</p></details><!-- not <b>this</b> -->
      <table><tr><th scope="col">k</th><td data-x=">">1</td></tr><tr><td>2</td></tr></table>
      <svg role="img" aria-label="Chart"><text>axis</text></svg>
      <script type="application/octet-stream" id="page-data">${packed}</script><script>if (a<b) "<p>no</p>";</script>`;
    expect(visibleText(html)).toEqual([
      ...["T", "A &lt; b", "More", "x < y's", "k | 1 |", "2 |", "[Chart]", "axis"],
      ...["[a.csv]", "x,y", "1,2", "[a.vl.json]", "bar", "[data of a]", "x", "1"],
    ]);
  });
});

describe("asInHead", () => {
  it("puts a line as it stands in the head where only renamed words or the last digits differ", () => {
    const base = ["told .85", "x,0.123456789012,-1e-17", "y,1.5", "z"];
    const head = ["x,0.123456789013,2e-17", "released .85", "y,1.5001"];
    const options = { renameWords: wordRenamer({ told: "released" }), tolerance: 1e-10 };
    expect(asInHead(base, head, options)).toEqual([head[1], head[0], "y,1.5", "z"]);
  });
});
