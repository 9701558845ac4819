/**
 * The built program, kept in a process that runs one command line after the other, so that what it is made of is loaded
 * and compiled once. As a thread (`new Worker`): hands command lines on to that process, while the thread that asked waits
 * (`workerData.ready` is 1 when the answer has come). As a process (`fork`): runs them.
 */
import { fork } from "node:child_process";
import { syncBuiltinESMExports } from "node:module";
import { Readable, Writable } from "node:stream";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isMainThread, parentPort, workerData } from "node:worker_threads";

if (isMainThread) serve();
else handOn();

function handOn() {
  const { ready, port } = workerData;
  let program = null;
  let waits = false;
  const answer = (result) => {
    if (!waits) return;
    waits = false;
    port.postMessage(result);
    Atomics.store(ready, 0, 1);
    Atomics.notify(ready, 0);
  };
  const start = () => {
    const started = fork(fileURLToPath(import.meta.url), [], {
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    started.on("message", answer);
    started.on("exit", (status) => {
      program = null;
      answer({ status, stdout: "", stderr: "The program ended the process that was kept.\n", processor: 0 });
    });
    return started;
  };
  parentPort.on("message", (run) => {
    waits = true;
    program ??= start();
    program.send(run);
  });
}

function serve() {
  let runs = 0;
  process.on("disconnect", () => process.exit());
  process.on("message", async ({ program, args, input, cwd }) => {
    const before = process.cpuUsage();
    const said = { stdout: [], stderr: [] };
    for (const [name, pieces] of Object.entries(said)) replace(name, collector(pieces));
    replace("stdin", Readable.from(input === "" ? [] : [Buffer.from(input)]));
    syncBuiltinESMExports();
    process.argv = [process.execPath, program, ...args];
    process.exitCode = undefined;
    process.chdir(cwd);
    // Its parts are loaded once; the entrance itself, which reads the command line, each time.
    await import(`${pathToFileURL(program).href}?run=${++runs}`);
    await new Promise((resolve) => setImmediate(resolve));
    const { user, system } = process.cpuUsage(before);
    const textOf = (pieces) => Buffer.concat(pieces).toString("utf8");
    process.send({
      status: process.exitCode ?? 0,
      stdout: textOf(said.stdout),
      stderr: textOf(said.stderr),
      processor: (user + system) / 1e6,
    });
  });
}

function replace(name, stream) {
  Object.defineProperty(process, name, { configurable: true, enumerable: true, value: stream });
}

function collector(pieces) {
  return new Writable({
    decodeStrings: true,
    write(piece, _, done) {
      pieces.push(piece);
      done();
    },
  });
}
