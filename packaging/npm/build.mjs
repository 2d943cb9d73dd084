// node packaging/npm/build.mjs VERSION FOLDER PLATFORM=BINARY…: the packages for npm, a folder each: one a platform with
// its binary, and `customs-cli`, which has the launcher and depends on them. A platform is what Node calls it: linux-x64.
import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [version, folder, ...given] = process.argv.slice(2);
if (!version || !folder || given.length === 0 || !given.every((it) => /^\w+-\w+=./.test(it))) {
  console.error("usage: node packaging/npm/build.mjs VERSION FOLDER PLATFORM=BINARY…");
  process.exit(2);
}
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");

/** What all packages say. */
const common = {
  version,
  description: "Validates, converts, explains and compares customs messages, and looks up HS codes",
  license: "(MIT OR Apache-2.0)",
  keywords: ["customs", "wco", "ncts", "harmonized-system", "validation"],
};

/** Writes a package with these files; the last part of a path is its name there. */
function write(name, members, files) {
  const at = join(folder, name);
  mkdirSync(at, { recursive: true });
  for (const [file, from] of Object.entries(files)) copyFileSync(from, join(at, file));
  for (const file of ["LICENSE-MIT", "LICENSE-APACHE", "NOTICE.md"]) copyFileSync(join(root, file), join(at, file));
  writeFileSync(join(at, "package.json"), JSON.stringify({ name, ...common, ...members }, null, 2) + "\n");
  return at;
}

const platforms = {};
for (const [platform, binary] of given.map((it) => it.split(/=(.*)/))) {
  const [os, cpu] = platform.split("-");
  const file = os === "win32" ? "customs.exe" : "customs";
  const name = `customs-cli-${platform}`;
  chmodSync(join(write(name, { os: [os], cpu: [cpu] }, { [file]: binary }), file), 0o755);
  platforms[name] = version;
}
write(
  "customs-cli",
  { bin: { customs: "customs.js" }, engines: { node: ">=18" }, optionalDependencies: platforms },
  { "customs.js": join(here, "customs.js"), "README.md": join(root, "crates/customs-cli/README.md") },
);
