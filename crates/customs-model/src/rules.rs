//! The rules that reading a message checks: whether it is made of what the dictionary has.

/// Declares the rules on the format of a message, each a constant, and `ALL` of them.
#[macro_export]
macro_rules! rules {
    ($($name:ident {
        id: $id:literal,
        severity: $severity:ident,
        title: $title:literal,
        why: $why:literal,
        bad: $bad:literal,
        good: $good:literal,
        sources: [$($source:literal),+],
        aliases: [$($alias:expr),*],
    })*) => {
        $(#[doc = $title] pub const $name: $crate::Rule = $crate::Rule {
            id: $id,
            severity: $crate::Severity::$severity,
            group: $crate::rule::Group::Format,
            title: $title,
            why: $why,
            bad: $bad,
            good: $good,
            sources: &[$($source),+],
            aliases: &[$($alias),*],
            elements: &[],
            since: "0.1.0",
        };)*

        /// Every rule of this module.
        pub const ALL: &[&$crate::Rule] = &[$(&$name),*];
    };
}

crate::rules! {
    UNKNOWN_ELEMENT {
        id: "unknown-element",
        severity: Error,
        title: "An element is one that its class has.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    REPEATED_ELEMENT {
        id: "repeated-element",
        severity: Error,
        title: "An element that can stand once stands once.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    OUT_OF_ORDER {
        id: "out-of-order",
        severity: Error,
        title: "Elements stand in the order of the standard.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    WRONG_NAMESPACE {
        id: "wrong-namespace",
        severity: Error,
        title: "An element is in the XML namespace of its part of the message.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    UNKNOWN_ATTRIBUTE {
        id: "unknown-attribute",
        severity: Error,
        title: "An attribute is one that values of its type have.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    NO_NAMESPACES {
        id: "no-namespaces",
        severity: Error,
        title: "A message in XML has the namespaces of its profile.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    UNEXPECTED_TEXT {
        id: "unexpected-text",
        severity: Error,
        title: "A class holds elements, not text.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    UNREADABLE_VALUE {
        id: "unreadable-value",
        severity: Error,
        title: "A value can be read as its type: a decimal, a date, true or false.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    MISSING_DATE_TIME_STRING {
        id: "missing-date-time-string",
        severity: Error,
        title: "A date stands in a DateTimeString.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    WRONG_JSON_TYPE {
        id: "wrong-json-type",
        severity: Error,
        title: "A JSON value has the type of its element: strings for codes and numbers, objects for classes, arrays for what repeats.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    WRAPPED_MESSAGE {
        id: "wrapped-message",
        severity: Warning,
        title: "A message stands by itself, not inside another document.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    DROPPED_ATTRIBUTE {
        id: "dropped-attribute",
        severity: Warning,
        title: "JSON has no place for the attributes of codes, identifiers and texts.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
    DROPPED_CHARACTER {
        id: "dropped-character",
        severity: Warning,
        title: "XML has no place for control characters.",
        why: "",
        bad: "",
        good: "",
        sources: [""],
        aliases: [],
    }
}
