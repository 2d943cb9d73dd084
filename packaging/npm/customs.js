#!/usr/bin/env node
// Starts the command, whose binary is in the package of this platform. Its exit status and signals are passed on.
"use strict";

const { spawnSync } = require("node:child_process");

const platform = `${process.platform}-${process.arch}`;
const file = process.platform === "win32" ? "customs.exe" : "customs";

let binary;
try {
  binary = require.resolve(`customs-cli-${platform}/${file}`);
} catch {
  console.error(
    `customs: there is no package customs-cli-${platform}. If npm was told to leave optional dependencies out, ` +
      "install again without that; else build the command: cargo install customs-cli",
  );
  process.exit(2);
}

const { status, signal, error } = spawnSync(binary, process.argv.slice(2), { stdio: "inherit" });
if (error) {
  console.error(`customs: ${error.message}`);
  process.exit(2);
}
if (signal) process.kill(process.pid, signal);
process.exit(status);
