//! The columns of a profile's line, from what an XML Schema says of a value, and what no column can say; the profiles
//! that are made of them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io;
use std::path::Path;

use crate::xsd::Value;
use crate::{external, repository};

/// The pattern of a text that is not blank and has one line, which the format `an` says.
const NOT_BLANK: &str = r".*[^\s].*";

/// A profile as its file.
#[derive(Debug)]
pub struct Written {
    /// The name of the file.
    pub name: String,
    /// What is in it.
    pub text: String,
    /// What the schema says and the table cannot: the path, and what it is.
    pub remarks: Vec<(String, String)>,
}

/// The columns of a value, and what they cannot say.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Columns {
    /// The third: `an..35`.
    pub format: String,
    /// The fourth: the list of its codes.
    pub list: String,
    /// The fifth, value by value.
    pub values: Vec<String>,
    /// The last.
    pub pattern: String,
    /// What they cannot say.
    pub remarks: Vec<String>,
}

/// The columns of a value. Of a date, whose pattern the base profile says for all of them, that pattern is left
/// out.
#[must_use]
pub fn columns(value: &Value, date: Option<&str>) -> Columns {
    let mut columns = match &*value.base {
        "decimal" | "integer" => decimal(value),
        "string" | "token" | "normalizedString" => text(value, date),
        "boolean" => {
            let all = ["false", "true", "0", "1"].map(str::to_owned).to_vec();
            let in_each = |it: &String| value.patterns.iter().all(|step| step.contains(it));
            let values = all.into_iter().filter(in_each).collect();
            Columns { values, ..Columns::default() }
        }
        other => Columns { remarks: vec![format!("type xs:{other}")], ..Columns::default() },
    };
    if let Some(white_space) = &value.white_space {
        columns.remarks.push(format!("whiteSpace {white_space}"));
    }
    columns
}

/// `n..16,6`, and a pattern for what else there is to say.
fn decimal(value: &Value) -> Columns {
    let mut columns = Columns::default();
    let mut patterns: Vec<String> = value.patterns.iter().map(|step| step.join("|")).collect();
    let whole = patterns.iter().find_map(|pattern| whole_number(pattern));
    let fraction = match (&*value.base, whole) {
        ("decimal", None) => value.fraction_digits,
        _ => Some(0),
    };
    let total = value.total_digits.or(whole.map(|whole| whole.digits));
    match (total, fraction) {
        (Some(total), Some(0)) => columns.format = format!("n..{total}"),
        (Some(total), Some(fraction)) => columns.format = format!("n..{total},{fraction}"),
        (None, Some(0)) => patterns.push(r"[+-]?[0-9]+(\.0*)?".to_owned()),
        (None, None) if patterns.is_empty() => {
            patterns.push(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)".to_owned());
        }
        (total, fraction) => {
            columns.remarks.push(format!("totalDigits {total:?}, fractionDigits {fraction:?}"));
        }
    }
    let largest = total.map(|digits| "9".repeat(digits as usize));
    for (facet, bound) in &value.bounds {
        match (&**facet, &**bound) {
            // The pattern says it.
            ("minInclusive", "0") if whole.is_some() => {}
            ("minInclusive", "1") if whole.is_some_and(|whole| whole.is_positive) => {}
            ("maxInclusive", bound) if fraction == Some(0) && largest.as_deref() == Some(bound) => {
            }
            ("minInclusive", "0") if total.is_some() && patterns.is_empty() => {
                patterns.push(r"\+?[0-9.]+|-[0.]+".to_owned());
            }
            _ => columns.remarks.push(format!("{facet} {bound}")),
        }
    }
    one_pattern(patterns, &mut columns);
    columns
}

/// What the pattern of a whole number without leading zeros says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WholeNumber {
    /// How many digits it has at most.
    pub digits: u32,
    /// Whether it is not zero.
    pub is_positive: bool,
}

/// What a pattern says if it is that of a whole number: `[1-9][0-9]{0,7}` or `(0|[1-9][0-9]{0,7})`.
#[must_use]
pub fn whole_number(pattern: &str) -> Option<WholeNumber> {
    let or_zero = pattern.strip_prefix("(0|").and_then(|it| it.strip_suffix(')'));
    let positive = or_zero.unwrap_or(pattern);
    let more = positive.strip_prefix("[1-9][0-9]{0,")?.strip_suffix('}')?;
    Some(WholeNumber { digits: more.parse::<u32>().ok()? + 1, is_positive: or_zero.is_none() })
}

/// `an..35`, with what else there is to say.
fn text(value: &Value, date: Option<&str>) -> Columns {
    let mut columns = Columns { values: value.enumeration.clone(), ..Columns::default() };
    let (mut length, mut max_length) = (value.length, value.max_length);
    let has_length = length.or(max_length).is_some();
    let (mut characters, mut is_filled, mut patterns) = ("an", false, Vec::new());
    for step in &value.patterns {
        let pattern = step.join("|");
        if let Some(run) = run(&pattern).filter(|run| run.is_all_of(value)) {
            (characters, is_filled) = (run.characters, run.is_said());
            match run.min == run.max {
                true => length = Some(run.max),
                false => max_length = Some(run.max),
            }
            if run.characters == "an" && value.base != "token" {
                columns.remarks.push("may be blank".to_owned());
            }
            if run.is_said() {
                continue;
            }
        }
        match &*pattern {
            it if Some(it) == date => is_filled = true,
            NOT_BLANK if has_length => is_filled = true,
            "([a-zA-Z])*" if has_length => characters = "a",
            "([a-zA-Z])" | "[a-zA-Z]" if value.length == Some(1) => characters = "a",
            "([0-9])*" if has_length => characters = "n",
            CAPITAL_LETTERS if has_length => {
                characters = "a";
                patterns.push(pattern);
            }
            other => match literals(other) {
                Some(values) if columns.values.is_empty() => columns.values = values,
                _ => {
                    let simple = other.strip_prefix("([").and_then(|it| it.strip_suffix("])*"));
                    let is_simple = simple.is_some_and(|it| !it.contains([']', '(', '[']));
                    patterns.push(match simple {
                        Some(class) if is_simple => format!("[{class}]*"),
                        _ => pattern,
                    });
                }
            },
        }
    }
    match (length, max_length) {
        (Some(length), _) => columns.format = format!("{characters}{length}"),
        (None, Some(length)) => columns.format = format!("{characters}..{length}"),
        (None, None) => {}
    }
    let min = value.min_length.unwrap_or(0);
    let max = value.max_length.map_or_else(String::new, |max| max.to_string());
    if min > 1 && Some(min) == value.max_length {
        columns.format = format!("{characters}{min}");
    } else if min > 1 && !patterns.iter().any(|it| least_length(it) >= min) {
        patterns.push(format!(".{{{min},{max}}}"));
    }
    let collapses = value.base == "token";
    let has_length = has_length || length.or(max_length).is_some();
    let is_any = characters == "an" && has_length && columns.values.is_empty();
    if is_any && !is_filled {
        let may_be_empty = min == 0 && value.length.is_none();
        let is_free = patterns.is_empty();
        if may_be_empty && patterns.iter().all(|pattern| pattern.ends_with("]*")) {
            columns.remarks.push("may be empty".to_owned());
        } else if !collapses && patterns.iter().all(|pattern| pattern.starts_with("[ ")) {
            columns.remarks.push("may be blank".to_owned());
        }
        if is_free && !collapses {
            columns.remarks.push("may have line breaks".to_owned());
        }
    }
    if min == 1 && !has_length {
        columns.remarks.push("minLength 1".to_owned());
    }
    // A text without blanks around it that has a least length is not blank.
    if is_filled && has_length && !patterns.is_empty() && !(collapses && min > 0) {
        columns.remarks.push(format!("not blank, and {}", patterns.join(" and ")));
    }
    one_pattern(patterns, &mut columns);
    columns
}

/// A pattern that is one class of characters, so many times.
struct Run<'p> {
    class: &'p str,
    characters: &'static str,
    min: u32,
    max: u32,
}

impl Run<'_> {
    /// Whether a format can say how many there are, with what else is said of the value.
    fn is_all_of(&self, value: &Value) -> bool {
        // A format has one line that is not blank, which a text with line breaks is not asked for.
        if self.characters == "an" && value.base == "string" {
            return false;
        }
        match self.min == self.max {
            true => value.length.is_none_or(|it| it == self.max),
            false => {
                self.min == 1
                    && value.length.is_none()
                    && value.max_length.is_none_or(|it| it == self.max)
            }
        }
    }

    /// Whether a format says all of it: which characters there are, and that there is one.
    fn is_said(&self) -> bool {
        self.class != CAPITALS && (self.characters == "an" || self.min == self.max)
    }
}

/// Letters, of which a format does not say that they are capitals.
const CAPITALS: &str = "[A-Z]";

/// Any number of them.
const CAPITAL_LETTERS: &str = "[A-Z]*";

/// `.{1,35}`, `[0-9]{2}`.
fn run(pattern: &str) -> Option<Run<'_>> {
    let classes =
        [(".", "an"), ("[0-9]", "n"), ("[A-Za-z]", "a"), ("[a-zA-Z]", "a"), (CAPITALS, "a")];
    let (class, characters) = classes.into_iter().find(|(class, _)| pattern.starts_with(class))?;
    let times = pattern[class.len()..].strip_prefix('{')?.strip_suffix('}')?;
    let (min, max) = times.split_once(',').unwrap_or((times, times));
    Some(Run { class, characters, min: min.parse().ok()?, max: max.parse().ok()? })
}

/// The least length of what a pattern of classes matches, as `[A-Z]{2}[!-~]{1,15}`; 0 for others.
fn least_length(pattern: &str) -> u32 {
    let (mut least, mut rest) = (0, pattern);
    while let Some((_, behind)) = rest.strip_prefix('[').and_then(|it| it.split_once(']')) {
        let quantifier = behind.strip_prefix('{').and_then(|it| it.split_once('}'));
        let Some((quantifier, behind)) = quantifier else {
            least += u32::from(!behind.starts_with(['*', '?']));
            rest = behind.trim_start_matches(['*', '?', '+']);
            continue;
        };
        let number = quantifier.split(',').next().unwrap_or_default();
        least += number.parse::<u32>().unwrap_or(0);
        rest = behind;
    }
    if rest.is_empty() { least } else { 0 }
}

/// The values of a pattern like `U|V|Z`.
fn literals(pattern: &str) -> Option<Vec<String>> {
    let values: Vec<String> = pattern.split('|').map(str::to_owned).collect();
    let is_literal = |value: &String| {
        !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    values.iter().all(is_literal).then_some(values)
}

/// Two patterns cannot be one: the others are remarks.
fn one_pattern(patterns: Vec<String>, columns: &mut Columns) {
    let mut patterns = patterns.into_iter();
    columns.pattern = patterns.next().unwrap_or_default();
    columns.remarks.extend(patterns.map(|pattern| format!("also the pattern {pattern}")));
}

/// Writes some profiles to a folder; what they cannot say, to standard error.
///
/// # Errors
/// If one cannot be written.
pub fn write(profiles: &[Written], folder: &Path) -> io::Result<()> {
    std::fs::create_dir_all(folder)?;
    for profile in profiles {
        std::fs::write(folder.join(&profile.name), &profile.text)?;
    }
    external::tell(&remarks(profiles));
    Ok(())
}

/// Asserts that these profiles are those that are built in, in a folder of the authorities.
///
/// # Panics
/// If one is not; with the program that writes them.
pub fn assert_built_in(profiles: &[Written], folder: &str, program: &str) {
    let folder = repository().join("crates/customs-authorities/authorities").join(folder);
    for profile in profiles {
        let known = std::fs::read_to_string(folder.join(&profile.name)).expect("it is built in");
        assert!(known == profile.text, "{}: run {program} again", profile.name);
    }
}

/// The remarks on some profiles, counted: what, how often, and at which paths.
fn remarks(profiles: &[Written]) -> String {
    let mut counted: BTreeMap<&str, BTreeMap<String, usize>> = BTreeMap::new();
    for (path, remark) in profiles.iter().flat_map(|profile| &profile.remarks) {
        let end = path.rsplit('/').take(2).collect::<Vec<_>>();
        let end = end.into_iter().rev().collect::<Vec<_>>().join("/");
        *counted.entry(remark).or_default().entry(end).or_default() += 1;
    }
    let mut text = String::new();
    for (remark, places) in counted {
        let count: usize = places.values().sum();
        let places: Vec<_> = places.iter().map(|(end, count)| format!("{end} ({count})")).collect();
        let _ = writeln!(text, "{remark}: {count} lines: {}", places.join(", "));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(base: &str, change: impl FnOnce(&mut Value)) -> Value {
        let mut value = Value { base: base.to_owned(), ..Value::default() };
        change(&mut value);
        value
    }

    /// Format, values and pattern, between bars.
    fn written(value: &Value) -> String {
        let columns = columns(value, None);
        assert_eq!(columns.remarks, [""; 0]);
        format!("{}|{}|{}", columns.format, columns.values.join(" "), columns.pattern)
    }

    fn with_pattern(pattern: &str, length: Option<u32>, max_length: Option<u32>) -> Value {
        value("token", |value| {
            value.patterns = vec![vec![pattern.to_owned()]];
            (value.length, value.max_length) = (length, max_length);
        })
    }

    #[test]
    fn what_the_format_says_is_no_pattern() {
        let cases = [
            (NOT_BLANK, None, Some(35), "an..35||"),
            (NOT_BLANK, Some(8), None, "an8||"),
            ("([a-zA-Z])*", Some(2), None, "a2||"),
            ("([a-zA-Z])", Some(1), None, "a1||"),
            ("([0-9])*", None, Some(2), "n..2||"),
            (NOT_BLANK, None, None, "||.*[^\\s].*"),
            ("([a-zA-Z0-9])*", Some(8), None, "an8||[a-zA-Z0-9]*"),
            ("U|V|Z", Some(1), None, "an1|U V Z|"),
            (".{1,35}", None, Some(35), "an..35||"),
            (".{4}", None, None, "an4||"),
            ("[A-Z]{2}", Some(2), None, "a2||[A-Z]{2}"),
            ("[A-Z]*", Some(1), None, "a1||[A-Z]*"),
            ("[0-9]{1,2}", None, None, "n..2||[0-9]{1,2}"),
            ("[A-Za-z]{3}", None, None, "a3||"),
        ];
        for (pattern, length, max_length, expected) in cases {
            assert_eq!(written(&with_pattern(pattern, length, max_length)), expected, "{pattern}");
        }
    }

    #[test]
    fn decimals_have_digits_and_bounds() {
        let digits = |total, fraction| {
            value("decimal", |value| {
                (value.total_digits, value.fraction_digits) = (Some(total), Some(fraction));
            })
        };
        assert_eq!(written(&digits(16, 6)), "n..16,6||");
        assert_eq!(written(&digits(5, 0)), "n..5||");
        let bound = |facet: &str, bound: &str| (facet.to_owned(), bound.to_owned());
        let mut positive = digits(16, 6);
        positive.bounds = vec![bound("minInclusive", "0")];
        assert_eq!(written(&positive), r"n..16,6||\+?[0-9.]+|-[0.]+");
        let mut whole = value("decimal", |value| {
            value.patterns = vec![vec!["(0|[1-9][0-9]{0,7})".to_owned()]];
        });
        whole.bounds = vec![bound("minInclusive", "0"), bound("maxInclusive", "99999999")];
        assert_eq!(written(&whole), "n..8||(0|[1-9][0-9]{0,7})");
        whole.bounds = vec![bound("maxInclusive", "12345678")];
        assert_eq!(columns(&whole, None).remarks, ["maxInclusive 12345678"]);
    }

    #[test]
    fn a_least_length_is_a_pattern_unless_one_says_it() {
        let mut value = with_pattern("[A-Z]{2}[!-~]{1,15}", None, Some(17));
        value.min_length = Some(3);
        assert_eq!(written(&value), "an..17||[A-Z]{2}[!-~]{1,15}");
        value.patterns = vec![vec![NOT_BLANK.to_owned()]];
        assert_eq!(written(&value), "an..17||.{3,17}");
        for (pattern, least) in [("[A-Z]{2}[!-~]{1,15}", 3), ("[a-z]*[0-9]", 1), ("(a|b)", 0)] {
            assert_eq!(least_length(pattern), least, "{pattern}");
        }
    }

    #[test]
    fn what_cannot_be_said_is_a_remark() {
        let free = value("string", |value| value.max_length = Some(9));
        assert_eq!(columns(&free, None).remarks, ["may be empty", "may have line breaks"]);
        let date = value("dateTime", |_| ());
        assert_eq!(columns(&date, None).remarks, ["type xs:dateTime"]);
        let mut two = with_pattern("[a-z]+x?", None, Some(9));
        two.patterns.push(vec!["[^q]{1,9}".to_owned()]);
        assert_eq!(columns(&two, None).remarks, ["also the pattern [^q]{1,9}"]);
    }

    #[test]
    fn a_truth_is_one_of_its_words() {
        let mut truth = value("boolean", |_| ());
        assert_eq!(written(&truth), "|false true 0 1|");
        truth.patterns = vec![vec!["true".to_owned(), "false".to_owned()]; 2];
        assert_eq!(written(&truth), "|false true|");
    }
}
