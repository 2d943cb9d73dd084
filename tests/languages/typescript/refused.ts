// What the compiler refuses: TypeScript fails where a line below such a comment has no error.

import type { Declaration } from "./types/declaration.js";
import type { AlertKindCode } from "./types/risk-alert.js";

export const typeCode: Declaration = { TypeCode: "EXA" };

// @ts-expect-error: no such element
export const misspelt: Declaration = { TypeCod: "EXA" };

// @ts-expect-error: a decimal is a string
export const binary: Declaration = { InvoiceAmount: { value: 1.5, currencyID: "GBP" } };

// @ts-expect-error: an amount has a value
export const empty: Declaration = { InvoiceAmount: { currencyID: "GBP" } };

// @ts-expect-error: absent is not null
export const nothing: Declaration = { TypeCode: null };

// @ts-expect-error: the type of an alert has one of a few codes
export const kind: AlertKindCode = "Alarm";
