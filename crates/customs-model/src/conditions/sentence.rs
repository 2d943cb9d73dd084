//! A condition as an English sentence, for messages and for the documentation of a rule.

use std::fmt::Write as _;

use super::book::{
    BookRule, Comparison, Condition, Operand, Part, PathText, Quantifier, RuleContent, Set, Sign,
    Start, TextTest,
};
use crate::choice::choice;

/// Returns the requirements of a rule, one sentence each, or the reason why it is not checked.
///
/// ```
/// use customs_model::conditions::{Book, sentences};
///
/// let text = "rule R1 \"A\" { for each Party { if not ID { require Name } else { forbid Name } } }";
/// let book = Book::read(None, text, 1).expect("it is well written");
/// assert_eq!(
///     sentences(&book.rules[0]),
///     [
///         "In each `Party`, `Name` is required if `ID` is absent.",
///         "In each `Party`, `Name` is not allowed if `ID` is present.",
///     ],
/// );
/// ```
#[must_use]
pub fn sentences(rule: &BookRule) -> Vec<String> {
    let mut said = Vec::new();
    match &rule.content {
        RuleContent::NotChecked(reason) => said.push(format!("Not checked: {reason}.")),
        RuleContent::Checked(parts) => tell(parts, "", &mut Vec::new(), &mut said),
    }
    said
}

fn tell(parts: &[Part], place: &str, guards: &mut Vec<Guard>, said: &mut Vec<String>) {
    let sentence = |demand: &str, guards: &[Guard]| {
        let demand = match place.is_empty() {
            true => capitalized(demand),
            false => format!("{place}, {demand}"),
        };
        format!("{demand}{}.", if_clause(guards))
    };
    for part in parts {
        match part {
            Part::Require { paths, .. } => {
                said.push(sentence(&demand(paths, "required"), guards));
            }
            Part::Forbid { paths, .. } => {
                said.push(sentence(&demand(paths, "not allowed"), guards));
            }
            Part::Check { condition, .. } => {
                said.push(sentence(&english(condition, false), guards));
            }
            Part::ForEach { paths, parts } => {
                let all: Vec<String> = paths.iter().map(shown).collect();
                tell(parts, &format!("In each {}", choice(&all)), guards, said);
            }
            Part::If { branches, otherwise } => {
                let before = guards.len();
                for (condition, parts) in branches {
                    guards.push(Guard::of(condition, false));
                    tell(parts, place, guards, said);
                    guards.pop();
                    guards.push(Guard::of(condition, true));
                }
                tell(otherwise, place, guards, said);
                guards.truncate(before);
            }
        }
    }
}

fn demand(paths: &[PathText], what: &str) -> String {
    let all: Vec<String> = paths.iter().map(shown).collect();
    let verb = if all.len() == 1 { "is" } else { "are" };
    format!("{} {verb} {what}", listed(&all))
}

/// `one, two and three`.
fn listed(all: &[String]) -> String {
    match all {
        [] => String::new(),
        [one] => one.clone(),
        [before @ .., last] => format!("{} and {last}", before.join(", ")),
    }
}

fn capitalized(text: &str) -> String {
    let mut characters = text.chars();
    characters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// A condition under which something is demanded, in words.
pub(super) struct Guard {
    clause: String,
    /// Whether it has alternatives.
    is_choice: bool,
}

impl Guard {
    /// A condition, or its contrary.
    pub(super) fn of(condition: &Condition, is_negated: bool) -> Self {
        let is_choice = is_choice(condition, is_negated);
        Self { clause: english(condition, is_negated), is_choice }
    }
}

/// Whether a condition, or its contrary, has alternatives.
fn is_choice(condition: &Condition, is_negated: bool) -> bool {
    match condition {
        Condition::And(_) => is_negated,
        Condition::Or(_) => !is_negated,
        Condition::Not(inner) => is_choice(inner, !is_negated),
        _ => false,
    }
}

/// ` if … and …`, or nothing.
pub(super) fn if_clause(guards: &[Guard]) -> String {
    let clause = |guard: &Guard| match guard.is_choice && guards.len() > 1 {
        true => format!("({})", guard.clause),
        false => guard.clause.clone(),
    };
    let all: Vec<String> = guards.iter().map(clause).collect();
    if all.is_empty() { String::new() } else { format!(" if {}", all.join(" and ")) }
}

/// A path in a sentence.
pub(super) fn shown(path: &PathText) -> String {
    if path.steps.is_empty() {
        return match path.start {
            Start::Root => "the message".to_owned(),
            Start::Up(0) => "it".to_owned(),
            Start::Up(_) => "what it is in".to_owned(),
        };
    }
    let names: Vec<&str> = path.steps.iter().map(|step| &*step.name).collect();
    let start = match path.start {
        Start::Root => "/".to_owned(),
        Start::Up(levels) => "../".repeat(levels),
    };
    let mut text = format!("`{start}{}`", names.join("/"));
    let filters = path.steps.iter().filter_map(|step| step.filter.as_deref());
    for filter in filters {
        let _ = write!(text, " (where {})", english(filter, false));
    }
    text
}

/// What is wrong where a condition that is checked does not hold.
pub(super) fn fault(condition: &Condition) -> String {
    match condition {
        // Both are mostly there: what is not at most a number is more than it.
        Condition::Compare { left, comparison, right } => {
            compared(left, comparison.contrary(), right, false)
        }
        condition => english(condition, true),
    }
}

/// A condition, or its contrary, as a clause.
pub(super) fn english(condition: &Condition, is_negated: bool) -> String {
    let is = is_or_not(is_negated);
    let has = if is_negated { "not " } else { "" };
    match condition {
        Condition::Present(path) | Condition::Absent(path) => {
            let is_there = matches!(condition, Condition::Present(_)) != is_negated;
            format!("{} is {}", shown(path), if is_there { "present" } else { "absent" })
        }
        Condition::Compare { left, comparison, right } => {
            compared(left, *comparison, right, is_negated)
        }
        Condition::In { operand: it, is_negated: not_in, set } => {
            let is = is_or_not(*not_in != is_negated);
            format!("{} {}", said_of(it, is), set_words(set))
        }
        Condition::Text { operand: it, test, text } => {
            let verb = match (test, is_negated) {
                (TextTest::StartsWith, false) => "begins with",
                (TextTest::StartsWith, true) => "does not begin with",
                (TextTest::EndsWith, false) => "ends with",
                (TextTest::EndsWith, true) => "does not end with",
                (TextTest::Contains, false) => "contains",
                (TextTest::Contains, true) => "does not contain",
            };
            format!("{} `{text}`", said_of(it, verb))
        }
        Condition::Matches { operand: it, pattern, .. } => {
            format!("{} of the form `{pattern}`", said_of(it, is))
        }
        Condition::Among { operand: it, path } => {
            format!("{} among the {}", said_of(it, is), shown(path))
        }
        Condition::Unique { path, by } => {
            format!("the {} are {has}all different{}", shown(path), by_words(by))
        }
        Condition::Numbered(path) => {
            format!("the {} are {has}numbered 1, 2, 3 …", shown(path))
        }
        Condition::Same { path, by } => {
            format!("the {} are {has}all the same{}", shown(path), by_words(by))
        }
        Condition::Quantified { quantifier, path, body } => {
            quantified(*quantifier, path, body, is_negated)
        }
        Condition::Not(inner) => english(inner, !is_negated),
        Condition::And(all) | Condition::Or(all) => {
            joined(all, is_negated, is_choice(condition, is_negated))
        }
    }
}

const fn is_or_not(is_negated: bool) -> &'static str {
    if is_negated { "is not" } else { "is" }
}

/// That a comparison holds, or that it does not: as it does where there is no value, so of one that is not more than
/// another it is not said that it is at most that.
fn compared(left: &Operand, comparison: Comparison, right: &Operand, is_negated: bool) -> String {
    let is = is_or_not((comparison == Comparison::NotEqual) != is_negated);
    format!("{}{} {}", said_of(left, is), comparison.words(), operand(right))
}

fn by_words(by: &[PathText]) -> String {
    let by: Vec<String> = by.iter().map(shown).collect();
    if by.is_empty() { String::new() } else { format!(" by {}", listed(&by)) }
}

/// Several conditions, or their contraries: alternatives, or all of them.
fn joined(all: &[Condition], is_negated: bool, are_alternatives: bool) -> String {
    let clause = |condition: &Condition| {
        let text = english(condition, is_negated);
        let is_several = match condition {
            Condition::Not(inner) => matches!(**inner, Condition::And(_) | Condition::Or(_)),
            condition => matches!(condition, Condition::And(_) | Condition::Or(_)),
        };
        let is_other = is_choice(condition, is_negated) != are_alternatives;
        if is_several && is_other { format!("({text})") } else { text }
    };
    let between = if are_alternatives { " or " } else { " and " };
    all.iter().map(clause).collect::<Vec<_>>().join(between)
}

fn quantified(
    quantifier: Quantifier,
    path: &PathText,
    body: &Condition,
    is_negated: bool,
) -> String {
    let (quantity, is_body_negated) = match (quantifier, is_negated) {
        (Quantifier::Any, false) | (Quantifier::No, true) => ("at least one", false),
        (Quantifier::No, false) | (Quantifier::Any, true) => ("no", false),
        (Quantifier::All, false) => ("every", false),
        (Quantifier::All, true) => ("at least one", true),
    };
    let path = shown(path);
    let clause = english(body, is_body_negated);
    match clause.strip_prefix("it ") {
        // The values at the path are what is compared.
        Some(rest) if !clause.contains(" it ") => format!("{quantity} {path} {rest}"),
        _ if quantity == "every" => format!("in every {path}, {clause}"),
        _ => format!("there is {quantity} {path} in which {clause}"),
    }
}

fn set_words(set: &Set) -> String {
    match set {
        Set::List { name, .. } => format!("in {name}"),
        Set::Values(values) => {
            let values: Vec<String> = values.iter().map(|it| format!("`{}`", it.text)).collect();
            choice(&values)
        }
    }
}

/// An operand with what is said of it: of several characters, in the plural.
fn said_of(it: &Operand, verb: &str) -> String {
    let is_plural = match it {
        Operand::First(count, _) | Operand::Last(count, _) => *count > 1,
        Operand::Characters(from, to, _) => from != to,
        _ => false,
    };
    let subject = operand(it);
    let (word, rest) = verb.split_once(' ').unwrap_or((verb, ""));
    let word = match word {
        "is" if is_plural => "are",
        "contains" if is_plural => "contain",
        "does" if is_plural => "do",
        "begins" if is_plural => "begin",
        "ends" if is_plural => "end",
        word => word,
    };
    let space = if rest.is_empty() { "" } else { " " };
    format!("{subject} {word}{space}{rest}")
}

fn operand(it: &Operand) -> String {
    match it {
        Operand::Path(path) => shown(path),
        Operand::Literal(literal) => format!("`{}`", literal.text),
        Operand::Today(_) => "today".to_owned(),
        Operand::First(1, of) => format!("the first character of {}", operand(of)),
        Operand::First(count, of) => format!("the first {count} characters of {}", operand(of)),
        Operand::Last(1, of) => format!("the last character of {}", operand(of)),
        Operand::Last(count, of) => format!("the last {count} characters of {}", operand(of)),
        Operand::Characters(from, to, of) if from == to => {
            format!("character {from} of {}", operand(of))
        }
        Operand::Characters(from, to, of) => {
            format!("the characters {from} to {to} of {}", operand(of))
        }
        Operand::Length(of) => format!("the length of {}", operand(of)),
        Operand::Number(of) => operand(of),
        Operand::Count(path) => format!("the number of {}", shown(path)),
        Operand::Distinct(path) => format!("the number of different {}", shown(path)),
        Operand::Sum(path) => format!("the sum of {}", shown(path)),
        Operand::Arithmetic { first, rest } => {
            rest.iter().fold(operand(first), |said, (sign, right)| {
                let sign = match sign {
                    Sign::Plus => "plus",
                    Sign::Minus => "minus",
                    Sign::Times => "times",
                };
                said + " " + sign + " " + &operand(right)
            })
        }
    }
}

impl Comparison {
    /// The comparison that holds of two values where this one does not.
    const fn contrary(self) -> Self {
        match self {
            Self::Equal => Self::NotEqual,
            Self::NotEqual => Self::Equal,
            Self::Less => Self::GreaterOrEqual,
            Self::LessOrEqual => Self::Greater,
            Self::Greater => Self::LessOrEqual,
            Self::GreaterOrEqual => Self::Less,
        }
    }

    /// What comes after `is` and `is not`.
    const fn words(self) -> &'static str {
        match self {
            Self::Equal | Self::NotEqual => "",
            Self::Less => " less than",
            Self::LessOrEqual => " at most",
            Self::Greater => " more than",
            Self::GreaterOrEqual => " at least",
        }
    }
}
