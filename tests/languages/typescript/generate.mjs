// Writes the types of every schema of `index.json`, and its messages as values of those types:
// `types/<name>.ts` and `messages/<name>.ts`.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";

mkdirSync("types");
for (const { name, schema: path, messages } of JSON.parse(readFileSync("index.json", "utf8"))) {
  const schema = JSON.parse(readFileSync(path, "utf8"));
  const root = schema.$ref.split("/").pop();
  writeFileSync(`types/${name}.ts`, await compile(schema, name, { format: false }));
  const values = messages.map((message) => `  ${JSON.stringify(message)}: ${readFileSync(message, "utf8")},`);
  const lines = [
    `import type { ${root} } from "../types/${name}.js";`,
    `export const messages: Record<string, ${root}> = {`,
    ...values,
    "};",
    "",
  ];
  writeFileSync(`messages/${name}.ts`, lines.join("\n"));
}
