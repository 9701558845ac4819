import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";

const REPORT = join(import.meta.dirname, "../../src/report");

/** What puts the topics together; everything else in the folder is a topic, the kit or a page. */
const ABOVE_TOPICS = new Set(["build-report.ts", "topics.ts", "method"]);

const files = readdirSync(REPORT, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);
const topicOf = (path: string): string => path.split(sep)[0] ?? "";

function strangers(file: string): string[] {
  const own = topicOf(file);
  if (ABOVE_TOPICS.has(own)) return [];
  const text = readFileSync(join(REPORT, file), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  return [...text.matchAll(/from "(\.[^"]+)"/g)].flatMap(([, target = ""]) => {
    const other = topicOf(relative(REPORT, join(REPORT, file, "..", target)));
    return [own, "kit", ".."].includes(other) ? [] : [`${file} imports ${target}`];
  });
}

describe("the topics of the report", () => {
  it("import from the kit and their own folder, never from another topic", () => {
    expect(files.flatMap(strangers)).toEqual([]);
  });

  it("stand in the list once each", () => {
    const text = readFileSync(join(REPORT, "topics.ts"), "utf8");
    const listed = [...text.matchAll(/from "\.\/([^/]+)\/\1"/g)].map(([, topic]) => topic);
    const folders = new Set(files.filter((file) => file.includes(sep)).map(topicOf));
    const others = ["apa", "description", "kit", "method", "page", "paper", "plain", "power", "scripts"];
    expect(listed.toSorted()).toEqual([...folders].filter((folder) => !others.includes(folder)).toSorted());
  });
});
