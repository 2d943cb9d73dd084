//! [`Book`]: the rules of a text, as they are written. It knows no dictionary.

use std::fmt;
use std::sync::Arc;

use compact_str::CompactString;

use crate::Severity;

/// The rules and lists of a text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Book {
    /// The name that the ids of its rules begin with; none where they stand for themselves.
    pub name: Option<String>,
    /// Its rules, in the order of the text.
    pub rules: Vec<Arc<BookRule>>,
    /// Its lists of codes.
    pub lists: Vec<BookList>,
    /// Its text, where it has no name by which it could be found again.
    pub text: Option<String>,
}

/// A list of codes of a book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookList {
    /// Its name.
    pub id: String,
    /// Its codes.
    pub codes: Vec<CompactString>,
}

/// A rule of a book.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct BookRule {
    /// Its id in the book.
    pub id: String,
    /// What is wrong where it is broken.
    pub title: String,
    /// The roots of the messages it is about; empty where it is about all.
    pub messages: Vec<String>,
    /// How bad it is to break it.
    pub severity: Severity,
    /// The number under which the authority reports it, where that is not the id.
    pub code: Option<String>,
    /// Why anybody demands it; may be empty.
    pub why: String,
    /// What to do, where nothing in the rule says it.
    pub hint: Option<String>,
    /// Where it is written.
    pub sources: Vec<String>,
    /// Messages that keep or break it.
    pub examples: Vec<Example>,
    /// What it demands.
    pub content: RuleContent,
    /// Where it is in the text.
    pub spot: Spot,
}

impl BookRule {
    /// The files of messages that keep it, or that break it.
    pub fn example_files(&self, is_good: bool) -> impl Iterator<Item = &str> {
        let examples = self.examples.iter().filter(move |example| example.is_good == is_good);
        examples.map(|example| &*example.file)
    }
}

/// What a rule demands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum RuleContent {
    /// It can be checked.
    Checked(Vec<Part>),
    /// A message alone does not decide it: why.
    NotChecked(String),
}

/// A message that keeps or breaks a rule.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Example {
    /// Whether it follows the rule.
    pub is_good: bool,
    /// Its file, beside that of the rule.
    pub file: String,
    /// Where that is said.
    pub spot: Spot,
}

/// A place in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Hash)]
pub struct Spot {
    /// The line, from 1.
    pub line: usize,
    /// The character of it, from 1.
    pub column: usize,
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// Something wrong with the text of a book.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{spot}: {problem}; {hint}")]
pub struct Mistake {
    /// Where.
    pub spot: Spot,
    /// What.
    pub problem: String,
    /// What to write instead.
    pub hint: String,
}

/// A part of a rule.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // the notation describes them
pub enum Part {
    ForEach { paths: Vec<PathText>, parts: Vec<Part> },
    If { branches: Vec<(Condition, Vec<Part>)>, otherwise: Vec<Part> },
    Require { paths: Vec<PathText>, wording: Wording },
    Forbid { paths: Vec<PathText>, wording: Wording },
    Check { condition: Box<Condition>, at: Option<Box<PathText>>, wording: Wording },
}

/// What is said where a demand is not met.
#[derive(Debug, Clone, PartialEq, Eq, Default, Hash)]
pub struct Wording {
    /// The message; made from the demand where there is none.
    pub says: Option<String>,
    /// What to do.
    pub hint: Option<String>,
}

/// A path as it is written.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PathText {
    /// Where it begins.
    pub start: Start,
    /// Its steps; none for the element itself.
    pub steps: Vec<StepText>,
    /// Where it is written.
    pub spot: Spot,
}

/// Where a path begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Start {
    /// At the root of the message.
    Root,
    /// So many levels above the element.
    Up(usize),
}

/// A step of a path.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct StepText {
    /// The name of the element.
    pub name: CompactString,
    /// What has to hold for it to be meant.
    pub filter: Option<Box<Condition>>,
    /// Where it is written.
    pub spot: Spot,
}

/// A condition.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // the notation describes them
pub enum Condition {
    Present(PathText),
    Absent(PathText),
    Compare { left: Operand, comparison: Comparison, right: Operand },
    In { operand: Operand, is_negated: bool, set: Set },
    Text { operand: Operand, test: TextTest, text: CompactString },
    Matches { operand: Operand, pattern: String, spot: Spot },
    Among { operand: Operand, path: PathText },
    Unique { path: PathText, by: Vec<PathText> },
    Numbered(PathText),
    Same { path: PathText, by: Vec<PathText> },
    Quantified { quantifier: Quantifier, path: PathText, body: Box<Condition> },
    Not(Box<Condition>),
    And(Vec<Condition>),
    Or(Vec<Condition>),
}

/// How many of the elements at a path a condition has to hold for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Quantifier {
    Any,
    All,
    No,
}

/// How two values are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// What a text is tested for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum TextTest {
    StartsWith,
    EndsWith,
    Contains,
}

/// What a value is looked for in.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Set {
    /// These values.
    Values(Vec<Literal>),
    /// A list of codes.
    List {
        /// Its name.
        name: String,
        /// Where that is written.
        spot: Spot,
    },
}

/// A value as it is written.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Literal {
    /// Its text.
    pub text: CompactString,
    /// Where it is written.
    pub spot: Spot,
}

/// What is compared.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // the notation describes them
pub enum Operand {
    Path(PathText),
    Literal(Literal),
    Today(Spot),
    First(usize, Box<Operand>),
    Last(usize, Box<Operand>),
    Characters(usize, usize, Box<Operand>),
    Length(Box<Operand>),
    Number(Box<Operand>),
    Count(PathText),
    Distinct(PathText),
    Sum(PathText),
    /// Numbers with signs between them, which bind alike.
    Arithmetic {
        first: Box<Operand>,
        rest: Vec<(Sign, Operand)>,
    },
}

/// A sign between numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Sign {
    Plus,
    Minus,
    Times,
}

impl Operand {
    /// The paths in it that lead to values of its own, and not to what is counted or added up.
    pub(super) fn paths_mut(&mut self) -> Vec<&mut PathText> {
        match self {
            Self::Path(path) => vec![path],
            Self::First(_, of) | Self::Last(_, of) | Self::Characters(_, _, of) => of.paths_mut(),
            Self::Length(of) | Self::Number(of) => of.paths_mut(),
            Self::Arithmetic { first, rest } => {
                let mut paths = first.paths_mut();
                paths.extend(rest.iter_mut().flat_map(|(_, operand)| operand.paths_mut()));
                paths
            }
            Self::Literal(_)
            | Self::Today(_)
            | Self::Count(_)
            | Self::Distinct(_)
            | Self::Sum(_) => Vec::new(),
        }
    }

    /// Where it begins in the text.
    pub(super) fn spot(&self) -> Spot {
        match self {
            Self::Path(path) | Self::Count(path) | Self::Distinct(path) | Self::Sum(path) => {
                path.spot
            }
            Self::Literal(literal) => literal.spot,
            Self::Today(spot) => *spot,
            Self::First(_, of) | Self::Last(_, of) | Self::Characters(_, _, of) => of.spot(),
            Self::Length(of) | Self::Number(of) => of.spot(),
            Self::Arithmetic { first, .. } => first.spot(),
        }
    }
}

impl Book {
    /// The id of a rule in findings: the name of the book and its own.
    #[must_use]
    pub fn full_id(&self, rule: &BookRule) -> String {
        match &self.name {
            Some(name) => format!("{name}-{}", rule.id),
            None => rule.id.clone(),
        }
    }

    /// The rule with an id: that of the book, or that of findings.
    #[must_use]
    pub fn rule(&self, id: &str) -> Option<&BookRule> {
        self.rules.iter().map(|rule| &**rule).find(|rule| rule.id == id || self.full_id(rule) == id)
    }
}
