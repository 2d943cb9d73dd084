// Every message, typed, is what its file says to the last byte, and follows its schema.

import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

interface Entry {
  name: string;
  schema: string;
  messages: string[];
}

const ajv = new Ajv2020({ allErrors: true });
ajv.addVocabulary(["x-wco", "x-enum-varnames", "x-enum-descriptions"]);

const read = (path: string): string => readFileSync(path, "utf8");
const entries = JSON.parse(read("index.json")) as Entry[];
let count = 0;
for (const { name, schema, messages: files } of entries) {
  const validate = ajv.compile(JSON.parse(read(schema)));
  const { messages } = (await import(`./messages/${name}.js`)) as { messages: Record<string, unknown> };
  for (const file of files) {
    const value = messages[file];
    assert.equal(JSON.stringify(value), read(file), file);
    assert.ok(validate(value), `${file}: ${ajv.errorsText(validate.errors)}`);
    count += 1;
  }
}
console.log(count);
