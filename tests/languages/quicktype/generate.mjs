// Writes types with quicktype, in one process: a start of Node.js for each of the many schemas takes longer
// than all the rest. `targets.json` says what to write where.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { InputData, JSONSchemaInput, quicktype } from "quicktype-core";

for (const target of JSON.parse(readFileSync("targets.json", "utf8"))) {
  const schema = new JSONSchemaInput(undefined);
  await schema.addSource({ name: target.root, schema: readFileSync(target.schema, "utf8") });
  const inputData = new InputData();
  inputData.addInput(schema);
  const { lang, rendererOptions } = target;
  const { lines } = await quicktype({ inputData, lang, rendererOptions });
  mkdirSync(dirname(target.output), { recursive: true });
  writeFileSync(target.output, lines.join("\n"));
}
