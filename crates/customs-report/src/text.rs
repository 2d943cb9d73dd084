//! Texts that several formats share: numbers of things, values of a file made harmless, advice.

use std::borrow::Cow;
use std::fmt::{self, Write};
use std::io;

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

use crate::harmless::{harmless, harmless_json, is_steering};
use crate::report::{FileReport, FindingReport, RuleStatistics, Summary};

/// A message of a finding repeats values of the file, which can be of any length. Formats in which
/// that would do harm cut it here, in characters.
pub(crate) const LONGEST_MESSAGE: usize = 1000;

/// What is said of a file of a folder that is no message.
pub(crate) const NO_MESSAGE: &str = "not a customs message; not checked";

/// A number of things: `1 error`, `2 errors`.
///
/// ```
/// assert_eq!(customs_report::counted(1, "file"), "1 file");
/// assert_eq!(customs_report::counted(0, "error"), "0 errors");
/// ```
#[must_use]
pub fn counted(number: usize, thing: &str) -> String {
    format!("{number} {thing}{}", if number == 1 { "" } else { "s" })
}

/// A number with its thousands apart.
///
/// ```
/// assert_eq!(customs_report::grouped(12_345_678), "12,345,678");
/// assert_eq!(customs_report::grouped(999), "999");
/// ```
#[must_use]
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.char_indices() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// The totals in a line: `199 files, 0 errors, 3 warnings`, with what else there is.
impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [files, errors, warnings] =
            [(self.files, "file"), (self.errors, "error"), (self.warnings, "warning")]
                .map(|(number, thing)| counted(number, thing));
        write!(f, "{files}, ")?;
        if let Some(messages) = self.messages {
            write!(f, "{}, ", counted(messages, "message"))?;
        }
        write!(f, "{errors}, {warnings}")?;
        if self.information > 0 {
            write!(f, ", {} for information", self.information)?;
        }
        if self.known > 0 {
            write!(f, ", {} known before", self.known)?;
        }
        if self.ignored > 0 {
            write!(f, ", {} ignored", self.ignored)?;
        }
        if self.unreadable > 0 {
            write!(f, ", {} not readable", self.unreadable)?;
        }
        Ok(())
    }
}

impl Summary {
    /// The files that are no customs messages, in words: how many, and the first of them by name.
    #[must_use]
    pub fn about_others(&self) -> Option<String> {
        let number = self.no_messages.len();
        let shown = &self.no_messages[..number.min(MOST_NAMES)];
        let names = shown.join(", ");
        let names = on_one_line(&names, LONGEST_MESSAGE);
        let more = if number > shown.len() { ", …" } else { "" };
        let what = if number == 1 {
            "file is not a customs message"
        } else {
            "files are not customs messages"
        };
        (number > 0).then(|| format!("{number} {what}: {names}{more}"))
    }
}

impl Summary {
    /// The statistics by rule, a line each below a head, if they were asked for and there are any.
    ///
    /// ```text
    /// findings  files  rule
    ///       12      3  error[net-le-gross]
    ///        1      1  warning[seal-unique]
    /// ```
    #[must_use]
    pub fn statistics_table(&self) -> Option<String> {
        let rules = self.statistics.as_deref().filter(|rules| !rules.is_empty())?;
        let mut table = "findings  files  rule\n".to_owned();
        for RuleStatistics { rule, severity, findings, files } in rules {
            // Writing to a string does not fail.
            let _ = writeln!(table, "{findings:>8}  {files:>5}  {severity}[{}]", rule.id);
        }
        Some(table)
    }
}

/// How many files are named that are no messages.
const MOST_NAMES: usize = 20;

/// A text on one line, cut behind so many characters, in which characters that steer are written by
/// number.
#[must_use]
pub fn on_one_line(text: &str, longest: usize) -> Cow<'_, str> {
    match cut(text, longest) {
        Cow::Borrowed(text) => harmless(text),
        Cow::Owned(text) => harmless(&text).into_owned().into(),
    }
}

/// Writes a value as JSON in one line.
pub(crate) fn write_json(value: &impl Serialize, out: &mut dyn io::Write) -> io::Result<()> {
    Ok(value.serialize(&mut Serializer::with_formatter(out, Harmless))?)
}

/// How strings are written.
struct Harmless;

impl Formatter for Harmless {
    fn write_string_fragment<W: io::Write + ?Sized>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        writer.write_all(harmless_json(fragment).as_bytes())
    }
}

/// A text with no more than [`LONGEST_MESSAGE`] characters.
pub(crate) fn shortened(text: &str) -> Cow<'_, str> {
    cut(text, LONGEST_MESSAGE)
}

fn cut(text: &str, longest: usize) -> Cow<'_, str> {
    // No text has more characters than bytes.
    if text.len() <= longest {
        return Cow::Borrowed(text);
    }
    match text.char_indices().nth(longest) {
        Some((end, _)) => Cow::Owned(format!("{}…", &text[..end])),
        None => Cow::Borrowed(text),
    }
}

/// A source without its byte order mark: places count from after it.
#[must_use]
pub fn without_mark(source: &str) -> &str {
    source.strip_prefix('\u{feff}').unwrap_or(source)
}

/// The path as other programs want it, relative without a leading `./`.
pub(crate) fn relative(path: &str) -> &str {
    path.strip_prefix("./").unwrap_or(path)
}

impl FileReport {
    /// What does not count of a file, for formats that do not list it: `2 known before, 1 ignored`; None where all counts.
    pub(crate) fn left_out(&self) -> Option<String> {
        let known = self.findings.iter().filter(|finding| finding.known).count();
        let parts = [(known, "known before"), (self.ignored.len(), "ignored")];
        let parts = parts.into_iter().filter(|(number, _)| *number > 0);
        let parts: Vec<_> = parts.map(|(number, what)| format!("{number} {what}")).collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    /// The findings that count: not known before.
    pub fn new_findings(&self) -> impl Iterator<Item = &FindingReport> {
        self.findings.iter().filter(|finding| !finding.known)
    }

    /// What a finding says, and in which message of the file where that holds several.
    pub(crate) fn message_of<'f>(&self, finding: &'f FindingReport) -> Cow<'f, str> {
        match self.which() {
            Some(which) => format!("{} ({which})", shortened(&finding.message)).into(),
            None => finding.message.as_str().into(),
        }
    }

    /// What is wrong and what to do, where there is room for a single text.
    pub(crate) fn message_and_advice(&self, finding: &FindingReport) -> String {
        let advice = finding.message_and_advice();
        self.which().map_or(advice.clone(), |which| format!("{which}: {advice}"))
    }
}

impl FindingReport {
    /// What its rule is called: the id, and the code of the authority where there is one, as in `own-R1 (code 8137)`.
    #[must_use]
    pub fn rule_name(&self) -> String {
        format!("{}{}", self.rule.id, self.code_in_brackets())
    }

    fn code_in_brackets(&self) -> String {
        self.code.map(|code| format!(" (code {code})")).unwrap_or_default()
    }

    /// What to do, or what was expected.
    pub(crate) fn advice(&self) -> Option<Cow<'_, str>> {
        match (&self.hint, &self.expected) {
            (Some(hint), _) => Some(Cow::Borrowed(hint)),
            (None, Some(expected)) => Some(Cow::Owned(format!("expected: {expected}"))),
            (None, None) => None,
        }
    }

    /// What is wrong and what to do, where there is room for a single text.
    pub(crate) fn message_and_advice(&self) -> String {
        let message = shortened(&self.message);
        let code = self.code_in_brackets();
        match self.advice() {
            Some(advice) => format!("{message}{code}; {}", shortened(&advice)),
            None => format!("{message}{code}"),
        }
    }
}

/// A text as XML and HTML write it, in elements and in attributes between double quotes. Control characters
/// are written by number in words, since XML has no way to write them, and HTML takes some for others.
pub(crate) struct Markup<'a>(pub(crate) &'a str);

impl fmt::Display for Markup<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for character in self.0.chars() {
            match character {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                '\t' => f.write_str("&#9;")?,
                '\n' => f.write_str("&#10;")?,
                '\r' => f.write_str("&#13;")?,
                '\u{fffe}' | '\u{ffff}' => write!(f, "{}", character.escape_default())?,
                _ if character.is_control() => write!(f, "{}", character.escape_default())?,
                _ if is_steering(character) => write!(f, "&#x{:x};", u32::from(character))?,
                _ => f.write_char(character)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_zero_for_most_is_said_only_where_it_is_not() {
        let mut summary = Summary { files: 2, errors: 1, ..Summary::default() };
        assert_eq!(summary.to_string(), "2 files, 1 error, 0 warnings");
        (summary.information, summary.known, summary.ignored) = (3, 4, 5);
        let expected = "2 files, 1 error, 0 warnings, 3 for information, 4 known before, 5 ignored";
        assert_eq!(summary.to_string(), expected);
    }

    #[test]
    fn a_long_text_is_cut() {
        let long = "é".repeat(5000);
        let text = on_one_line(&long, LONGEST_MESSAGE);
        assert_eq!(text.chars().count(), LONGEST_MESSAGE + 1);
    }

    #[test]
    fn no_text_ends_an_attribute_or_begins_an_element() {
        let text = Markup("<a b=\"c\" d='e'>&\u{1}\n\u{202e}").to_string();
        assert_eq!(text, "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;\\u{1}&#10;&#x202e;");
    }
}
