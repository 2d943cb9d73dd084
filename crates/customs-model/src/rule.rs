//! [`Rule`]: something a message must be, declared once. Its page, the lists of rules, the reports and
//! the answers of a mock authority come from the declaration.

use std::fmt;

use crate::Severity;
use crate::conditions::{BookRule, sentences};

/// A rule that messages are checked against. Each rule is defined once, as a constant next to the code that
/// checks it; its id never changes. Two rules with the same id are the same rule.
///
/// A crate outside the workspace makes its rules with [`Rule::new`], so that new fields do not break it:
///
/// ```
/// use customs_model::{Group, Rule, Severity};
///
/// const RULE: Rule = Rule::new("acme-lead-seal", Severity::Warning, Group::Named("acme"))
///     .title("A consignment has a seal of lead.")
///     .why("The forwarder replaces seals of lead at the hub, which takes a day.")
///     .examples("<ID>LEAD-1</ID>", "<ID>BOLT-1</ID>")
///     .sources(&["Acme Forwarding, packing handbook, 4.2"]);
/// assert_eq!(RULE.group.name(), "acme");
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The stable id, for example `missing-element`.
    pub id: &'static str,
    /// The severity of its findings, unless a profile changes it.
    pub severity: Severity,
    /// The group, which a profile can switch on or off.
    pub group: Group,
    /// The violation, in a sentence.
    pub title: &'static str,
    /// The reason for the rule, and the consequences of a violation.
    pub why: &'static str,
    /// A piece of a message, usually in XML, that violates it.
    pub bad: &'static str,
    /// The same piece, corrected.
    pub good: &'static str,
    /// The sources: standards, regulations, published specifications.
    pub sources: &'static [&'static str],
    /// The elements it checks, as WCO pointers without sequence numbers, for example
    /// `42A/67A/68A/23A/65A.126`; empty if it checks all elements of a type.
    pub elements: &'static [&'static str],
    /// The first version of these crates with the rule.
    pub since: &'static str,
    /// The definition in its book; `None` for a rule in code.
    pub book: Option<&'static BookRule>,
}

impl Rule {
    /// Returns a rule of which nothing else is known yet. Its id has lower-case letters, digits and hyphens, and begins
    /// with what is the crate's own, so that it is that of no other rule.
    #[must_use]
    pub const fn new(id: &'static str, severity: Severity, group: Group) -> Self {
        Self {
            id,
            severity,
            group,
            title: "",
            why: "",
            bad: "",
            good: "",
            sources: &[],
            elements: &[],
            since: "",
            book: None,
        }
    }

    /// Returns the number that the authority of its book reports, or `None` if that is the id.
    #[must_use]
    pub fn code(&self) -> Option<&'static str> {
        self.book.and_then(|book| book.code.as_deref())
    }

    /// Returns the files of messages that keep it, or that break it, beside its book; those of a rule in code are its own.
    #[must_use]
    pub fn example_files(&self, is_good: bool) -> Vec<String> {
        let files = self.book.into_iter().flat_map(|book| book.example_files(is_good));
        files.map(str::to_owned).collect()
    }

    /// Returns its requirements, in sentences; empty for a rule in code.
    #[must_use]
    pub fn demands(&self) -> Vec<String> {
        self.book.map(sentences).unwrap_or_default()
    }

    /// Sets the title, which names the violation in a sentence.
    #[must_use]
    pub const fn title(self, title: &'static str) -> Self {
        Self { title, ..self }
    }

    /// Sets the reason for the rule.
    #[must_use]
    pub const fn why(self, why: &'static str) -> Self {
        Self { why, ..self }
    }

    /// Sets the examples: a piece of a message that violates the rule, and the same piece corrected.
    #[must_use]
    pub const fn examples(self, bad: &'static str, good: &'static str) -> Self {
        Self { bad, good, ..self }
    }

    /// Sets the sources.
    #[must_use]
    pub const fn sources(self, sources: &'static [&'static str]) -> Self {
        Self { sources, ..self }
    }

    /// Sets the elements it checks, as WCO pointers without sequence numbers.
    #[must_use]
    pub const fn elements(self, elements: &'static [&'static str]) -> Self {
        Self { elements, ..self }
    }

    /// Sets the first version of its crate with the rule.
    #[must_use]
    pub const fn since(self, since: &'static str) -> Self {
        Self { since, ..self }
    }
}

/// The group of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Group {
    /// What reading checks, and the table of a profile: on in every profile.
    Format,
    /// Whether codes are in the lists that a profile names, which change from day to day: on in every profile.
    Codes,
    /// What the messages of a case ask of each other, as far as they are looked at beside each other: on in every
    /// profile.
    Conversation,
    /// Requirements of international standards.
    Standard,
    /// Requirements of one authority, by its id: the name of its folder.
    Authority(&'static str),
    /// Rules that are off unless a profile or a user switches them on.
    Optional,
    /// What a program asks for that brings rules of its own, by the name that it gives them: on in every profile,
    /// since who adds a rule wants it checked.
    Named(&'static str),
}

impl Group {
    /// Whether its rules are checked by every profile that does not switch them off.
    #[must_use]
    pub const fn is_on(self) -> bool {
        matches!(self, Self::Format | Self::Codes | Self::Conversation | Self::Named(_))
    }

    /// The name by which a profile switches it on: `format`, `codes`, `conversation`, `standard`, `optional`, the id of the
    /// authority, or the name that the rules of a program have.
    ///
    /// ```
    /// use customs_model::Group;
    ///
    /// assert_eq!(Group::Standard.name(), "standard");
    /// assert_eq!(Group::Authority("ruritania").name(), "ruritania");
    /// assert_eq!(Group::Named("acme").name(), "acme");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Codes => "codes",
            Self::Conversation => "conversation",
            Self::Standard => "standard",
            Self::Authority(name) | Self::Named(name) => name,
            Self::Optional => "optional",
        }
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.id, other.id) || self.id == other.id
    }
}

impl Eq for Rule {}
