import { expect, it, vi } from "vitest";
import { inline } from "../../src/numeric/workers/workers";
import { createClient } from "../../src/web/engine/client";
import type { Asked, Reply, Request } from "../../src/web/engine/protocol";
import { startEngine } from "../../src/web/engine/start-engine";
import { inLanguage, language, setLanguage } from "../../src/words/language";

/** A worker that does what the test says, and remembers what it was sent. */
function fakeWorker() {
  const sent: Request[] = [];
  const fake = {
    sent,
    ended: false,
    onmessage: null as ((event: { readonly data: Reply }) => void) | null,
    postMessage: (request: Request) => sent.push(request),
    terminate: () => {
      fake.ended = true;
    },
    reply: (data: Reply) => fake.onmessage?.({ data }),
  };
  return fake;
}

const FILE: Asked["open"]["ask"] = { name: "a.csv", blob: new Blob(["a\n1\n"]), reading: {} };
const project = {
  file: "a.csv",
  definition: { id: "m", items: [] },
  drafted: false,
  reading: {},
  settings: {},
};
const kinds = ({ sent }: { readonly sent: readonly Request[] }): string[] => sent.map(({ kind }) => kind);

function started() {
  const workers: ReturnType<typeof fakeWorker>[] = [];
  const client = createClient(() => {
    const worker = fakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  const at = (index: number) => workers[index] ?? fakeWorker();
  return { client, workers, at };
}

it("sends what is asked to one worker, in order", () => {
  const { client, workers, at } = started();
  void client.ask("open", FILE);
  void client.ask("save", { project, kind: "record" });
  expect(kinds(at(0))).toEqual(["open", "save"]);
  expect(workers).toHaveLength(1);
});

it("ends a worker with what is cancelled; another gets the file and what else was asked", async () => {
  const { client, workers, at } = started();
  void client.ask("open", FILE);
  at(0).reply({ id: 0, kind: "done", answer: {} });
  expect(client.files()).toBe(1);
  const stop = new AbortController();
  const cancelled = client.ask("answer", { project, question: "answers", stage: 0 }, { signal: stop.signal });
  const record = client.ask("save", { project, kind: "record" });
  stop.abort();
  await expect(cancelled).rejects.toBe(stop.signal.reason);
  expect(at(0).ended).toBe(true);
  expect(workers).toHaveLength(2);
  expect(kinds(at(1))).toEqual(["again", "save"]);
  const { id } = at(1).sent[1] ?? { id: -1 };
  at(1).reply({ id, kind: "done", answer: "{}" });
  expect(await record).toBe("{}");
});

it("words what went wrong in the worker as the command line does", async () => {
  const { client, at } = started();
  const opened = client.ask("open", FILE);
  at(0).reply({
    id: 0,
    kind: "failed",
    problem: { code: "empty-file", message: "It is empty.", hint: "Look." },
  });
  await expect(opened).rejects.toMatchObject({ code: "empty-file", hint: "Look." });
  // It does not take the place of the file that was open.
  expect(client.files()).toBe(0);
});

const ANSWER: Asked["answer"]["ask"] = { project, question: "answers", stage: 0 };

function withFile() {
  const all = started();
  void all.client.ask("open", FILE);
  all.at(0).reply({ id: 0, kind: "done", answer: {} });
  return all;
}
const idOf = (kind: string, { sent }: { readonly sent: readonly Request[] }): number =>
  sent.find((request) => request.kind === kind)?.id ?? -1;

it("opens a file before what is computed of another; nobody gets an answer about that one any more", async () => {
  const { client, workers, at } = withFile();
  const answer = client.ask("answer", ANSWER);
  const stored = client.ask("stored", { name: "p.itemwise.json", text: "{}" });
  const opened = client.ask("open", { ...FILE, name: "b.csv" });
  expect(at(0).ended).toBe(true);
  expect(workers).toHaveLength(2);
  expect(kinds(at(1))).toEqual(["again", "open", "answer", "stored"]);
  expect(at(1).sent.map(({ file }) => file)).toEqual([1, undefined, 1, undefined]);
  at(1).reply({ id: idOf("open", at(1)), kind: "done", answer: {} });
  await opened;
  await expect(answer).rejects.toMatchObject({ code: "other-opened" });
  // What was asked about no file is not lost.
  at(1).reply({ id: idOf("stored", at(1)), kind: "done", answer: "stored" });
  expect(await stored).toBe("stored");
  // What comes of a question about the file before, such as pictures to save.
  await expect(client.ask("save", { project, kind: "word" }, { file: 1 })).rejects.toMatchObject({
    code: "other-opened",
  });
});

it("goes on with what is computed where the other file cannot be opened", async () => {
  const { client, at } = withFile();
  const answer = client.ask("answer", ANSWER);
  const opened = client.ask("open", { ...FILE, name: "b.csv" });
  const problem = { code: "empty-file", message: "It is empty.", hint: "Look." };
  at(1).reply({ id: idOf("open", at(1)), kind: "failed", problem });
  await expect(opened).rejects.toMatchObject({ code: "empty-file" });
  at(1).reply({ id: idOf("answer", at(1)), kind: "done", answer: "answered" });
  expect(await answer).toBe("answered");
});

it("opens a file in the same worker where nothing else is done", () => {
  const { client, workers, at } = withFile();
  void client.ask("open", { ...FILE, name: "b.csv" });
  void client.ask("open", { ...FILE, name: "c.csv" });
  expect(workers).toHaveLength(1);
  expect(kinds(at(0))).toEqual(["open", "open", "open"]);
});

it("sends again what a worker may have lost before it took messages", () => {
  const { client, at } = started();
  void client.ask("open", FILE);
  void client.ask("save", { project, kind: "record" });
  const sent = [...at(0).sent];
  at(0).reply({ kind: "ready" });
  expect(at(0).sent).toEqual([...sent, ...sent]);
});

it("answers once what it is sent twice", async () => {
  const replies: Reply[] = [];
  const port: Parameters<typeof startEngine>[0] = {
    onmessage: null,
    postMessage: (reply) => void replies.push(reply),
  };
  startEngine(port, inline);
  expect(replies).toEqual([{ kind: "ready" }]);
  const data: Request = { id: 4, kind: "open", ask: FILE };
  port.onmessage?.({ data });
  port.onmessage?.({ data });
  await vi.waitFor(() => expect(replies.length).toBeGreaterThan(1), { timeout: 60_000 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(replies.filter((reply) => reply.kind === "done" || reply.kind === "failed")).toHaveLength(1);
});

it("has the worker word its answers in the page's language", async () => {
  const { client, at } = started();
  inLanguage("qps", () => void client.ask("open", FILE));
  expect(at(0).sent).toMatchObject([{ kind: "open", language: "qps" }]);
  const replies: Reply[] = [];
  const port: Parameters<typeof startEngine>[0] = {
    onmessage: null,
    postMessage: (reply) => void replies.push(reply),
  };
  startEngine(port, inline);
  const before = language();
  port.onmessage?.({ data: { id: 1, kind: "facts", ask: { reading: {} }, language: "qps" } });
  await vi.waitFor(() => expect(replies).toHaveLength(2), { timeout: 60_000 });
  setLanguage(before);
  expect(replies[1]).toMatchObject({ problem: { code: "no-file", message: "[Ñó ƒíłé íš óƥéñ.·······]" } });
});
