//! [`Budget`]: how much memory the regular expressions of alerts may take, all of them together.
//!
//! Expressions come from other administrations, and ten characters of one can be megabytes once it is
//! compiled. Matching takes linear time whatever they are.

use regex_automata::meta::{self, Regex};
use regex_automata::util::syntax;
use regex_automata::{Input, MatchKind, PatternSet};

use super::error::Fault;

/// How large a single expression may become, in bytes: an alternative of thousands of names fits in.
pub(super) const LARGEST: usize = 1 << 20;

/// How much memory is left for expressions.
pub(super) struct Budget {
    limit: usize,
    left: usize,
    /// The size of the largest expression up to now, and whose it is.
    largest: (usize, Owner),
}

/// An indicator: the place of its alert among the alerts, and its own in the alert, from 0.
pub(super) type Owner = (u32, u32);

/// Expressions that are looked for together.
#[derive(Debug, Clone)]
pub(super) struct Expressions(Regex);

impl Budget {
    /// With so many bytes.
    pub(super) const fn of(limit: usize) -> Self {
        Self { limit, left: limit, largest: (0, (0, 0)) }
    }

    /// Whose expression is the largest up to now.
    pub(super) const fn largest(&self) -> Owner {
        self.largest.1
    }

    /// Compiles an expression of an indicator.
    pub(super) fn expression(&mut self, text: &str, owner: Owner) -> Result<Regex, Fault> {
        let limit = self.left.min(LARGEST);
        let regex = match builder(limit, MatchKind::LeftmostFirst).build(text) {
            Ok(regex) => regex,
            Err(error) if error.size_limit().is_none() => {
                return Err(Fault::Expression(what_is_wrong(&error, text)));
            }
            Err(_) if limit == LARGEST => {
                return Err(Fault::Expression(format!(
                    "it needs more than {LARGEST} bytes; shorten it, or write several values"
                )));
            }
            Err(_) => {
                // Larger than what is left, and nothing else is known of it.
                self.largest = self.largest.max((limit, owner));
                return Err(Fault::Expressions { limit: self.limit });
            }
        };
        self.largest = self.largest.max((regex.memory_usage(), owner));
        self.spend(regex)
    }

    /// Compiles expressions, each of which was compiled alone, to look for all of them at once.
    pub(super) fn together(&mut self, texts: &[&str]) -> Result<Expressions, Fault> {
        let built = builder(self.left, MatchKind::All).build_many(texts);
        let regex = built.map_err(|_| Fault::Expressions { limit: self.limit })?;
        self.spend(regex).map(Expressions)
    }

    fn spend(&mut self, regex: Regex) -> Result<Regex, Fault> {
        let left = self.left.checked_sub(regex.memory_usage());
        self.left = left.ok_or(Fault::Expressions { limit: self.limit })?;
        Ok(regex)
    }
}

impl Expressions {
    /// The numbers of those that are found in a text.
    pub(super) fn found_in(&self, text: &str) -> PatternSet {
        let mut found = PatternSet::new(self.0.pattern_len());
        self.0.which_overlapping_matches(&Input::new(text), &mut found);
        found
    }
}

/// A builder as `regex` has it, with a limit on the size.
fn builder(limit: usize, kind: MatchKind) -> meta::Builder {
    let config = meta::Config::new()
        .match_kind(kind)
        .nfa_size_limit(Some(limit))
        .onepass_size_limit(Some(limit.min(LARGEST)));
    let mut builder = Regex::builder();
    builder.configure(config).syntax(syntax::Config::new());
    builder
}

/// What is wrong with an expression. The message draws it on several lines; the last one says what.
fn what_is_wrong(error: &meta::BuildError, text: &str) -> String {
    let message = match error.syntax_error() {
        Some(error) => error.to_string(),
        None => error.to_string(),
    };
    let last = message.lines().last().unwrap_or_default();
    format!("{} in `{text}`", last.trim_start_matches("error: "))
}
