// The verdicts of Ajv on every document: `documents.json` has a list of [number of a pair, text], and
// `schemas.json` the pairs, in draft 2020-12 and in draft 7.

import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const options = { keywords: ["x-wco", "x-enum-varnames", "x-enum-descriptions"] };
const modern = new Ajv2020(options);
const older = new Ajv(options);
const validators = read("schemas.json").map(([strict, twin]) => [modern.compile(strict), older.compile(twin)]);

function verdicts([pair, text]) {
  let document;
  try {
    document = JSON.parse(text);
  } catch {
    return [false, false];
  }
  return validators[pair].map((validate) => validate(document));
}
console.log(JSON.stringify(read("documents.json").map(verdicts)));
