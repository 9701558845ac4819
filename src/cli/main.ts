#!/usr/bin/env node
import module from "node:module";

// Caches compiled code of later imports, where Node can (22.1 and later).
if ("enableCompileCache" in module && typeof module.enableCompileCache === "function")
  module.enableCompileCache();

const { runProgram } = await import("./program");
await runProgram();
