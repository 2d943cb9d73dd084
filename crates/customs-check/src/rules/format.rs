//! The rules that checking a message against a profile adds to those of reading it
//! ([`mod@customs_model::rules`]).

customs_model::rules! {
    MISSING_ELEMENT {
        id: "missing-element",
        severity: Error,
        title: "An element that the profile requires is there.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    UNEXPECTED_ELEMENT {
        id: "unexpected-element",
        severity: Error,
        title: "An element is one that the profile has at this place.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    TOO_MANY_ELEMENTS {
        id: "too-many-elements",
        severity: Error,
        title: "An element stands no more often than the profile allows.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    TOO_LONG {
        id: "too-long",
        severity: Error,
        title: "A value has no more characters than its format allows.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    WRONG_LENGTH {
        id: "wrong-length",
        severity: Error,
        title: "A value of a fixed length has exactly that many characters.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    BLANK_VALUE {
        id: "blank-value",
        severity: Error,
        title: "A value has at least one character that is not a blank.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    LINE_BREAK {
        id: "line-break",
        severity: Error,
        title: "A value has no line breaks.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    NOT_LETTERS {
        id: "not-letters",
        severity: Error,
        title: "A value of letters holds the letters a to z and A to Z only.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    NOT_DIGITS {
        id: "not-digits",
        severity: Error,
        title: "A value of digits holds the digits 0 to 9 only.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    NOT_ALLOWED_VALUE {
        id: "not-allowed-value",
        severity: Error,
        title: "A value is one of those that the profile lists for it.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    TOO_MANY_DIGITS {
        id: "too-many-digits",
        severity: Error,
        title: "A decimal has no more digits than its format allows.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    TOO_MANY_DECIMALS {
        id: "too-many-decimals",
        severity: Error,
        title: "A decimal has no more decimals than its format allows.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    MISSING_FORMAT_CODE {
        id: "missing-format-code",
        severity: Error,
        title: "A date in XML has a format code.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    DATE_FORMAT {
        id: "date-format",
        severity: Error,
        title: "A date has one of the forms and one of the format codes of the profile.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    DATE_FORMAT_MISMATCH {
        id: "date-format-mismatch",
        severity: Warning,
        title: "The format code of a date describes its form.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    UNIT_LENGTH {
        id: "unit-length",
        severity: Error,
        title: "A unit has 1 to 5 characters.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    CURRENCY_FORMAT {
        id: "currency-format",
        severity: Error,
        title: "A currency is three capital letters.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    LIST_AGENCY {
        id: "list-agency",
        severity: Error,
        title: "The agency of a list or scheme has 1 to 3 characters.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    LANGUAGE_FORMAT {
        id: "language-format",
        severity: Error,
        title: "A language is a language tag, as in en or en-GB.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    UNREADABLE_MESSAGE {
        id: "unreadable-message",
        severity: Error,
        title: "A file is a message that can be read.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
}
