//! The rules that reading a message checks: whether it is made of what the dictionary has.

/// Declares the rules of a module, each a constant, and `ALL` of them:
/// `NAME = "id", Severity, "What it asks for.";`
#[macro_export]
macro_rules! rules {
    ($($name:ident = $id:literal, $severity:ident, $title:literal;)*) => {
        $(#[doc = $title] pub const $name: $crate::Rule = $crate::Rule {
            id: $id,
            severity: $crate::Severity::$severity,
            title: $title,
        };)*

        /// Every rule of this module.
        pub const ALL: &[&$crate::Rule] = &[$(&$name),*];
    };
}

crate::rules! {
    UNKNOWN_ELEMENT = "unknown-element", Error, "An element is one that its class has.";
    REPEATED_ELEMENT = "repeated-element", Error, "An element that can stand once stands once.";
    OUT_OF_ORDER = "out-of-order", Error, "Elements stand in the order of the standard.";
    WRONG_NAMESPACE = "wrong-namespace", Error, "An element is in the XML namespace of its part of the message.";
    UNKNOWN_ATTRIBUTE = "unknown-attribute", Error, "An attribute is one that values of its type have.";
    NO_NAMESPACES = "no-namespaces", Error, "A message in XML has the namespaces of its profile.";
    UNEXPECTED_TEXT = "unexpected-text", Error, "A class holds elements, not text.";
    UNREADABLE_VALUE = "unreadable-value", Error, "A value can be read as its type: a decimal, a date, true or false.";
    MISSING_DATE_TIME_STRING = "missing-date-time-string", Error, "A date stands in a DateTimeString.";
    WRONG_JSON_TYPE = "wrong-json-type", Error, "A JSON value has the type of its element: strings for codes and numbers, objects for classes, arrays for what repeats.";
    WRAPPED_MESSAGE = "wrapped-message", Warning, "A message stands by itself, not inside another document.";
    DROPPED_ATTRIBUTE = "dropped-attribute", Warning, "JSON has no place for the attributes of codes, identifiers and texts.";
    DROPPED_CHARACTER = "dropped-character", Warning, "XML has no place for control characters.";
}
