//! [`Rule`]: something a message must be, declared once. Its page, the lists of rules, the reports and
//! the answers of a mock authority come from the declaration.

use std::fmt;

use crate::Severity;

/// Something a message must be. Each rule is declared once, as a constant beside the code that
/// checks it; its id never changes. Two rules with one id are the same rule.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The stable id, for instance `missing-element`.
    pub id: &'static str,
    /// How bad it is when it does not hold, unless a profile says otherwise.
    pub severity: Severity,
    /// Whose rule it is: a profile switches whole groups on.
    pub group: Group,
    /// What it asks for, in a sentence.
    pub title: &'static str,
    /// Why anybody asks for it, and what happens when it does not hold.
    pub why: &'static str,
    /// A piece of a message, in XML, that breaks it.
    pub bad: &'static str,
    /// The same piece as it should be.
    pub good: &'static str,
    /// Where it comes from: standards, regulations, published specifications.
    pub sources: &'static [&'static str],
    /// The numbers under which authorities know it.
    pub aliases: &'static [Alias],
    /// The elements it looks at, as WCO pointers without sequence numbers, for instance
    /// `42A/67A/68A/23A/65A.126`; empty where it looks at all of a kind.
    pub elements: &'static [&'static str],
    /// The version of these crates that had it first.
    pub since: &'static str,
}

/// The number under which an authority knows a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Alias {
    /// The authority and its system: `uk-cds`, `eu-ncts`, `eu-ens` (ICS2), `eu-ucc`.
    pub authority: &'static str,
    /// Its code or rule number, for instance `CDS11003`.
    pub code: &'static str,
}

impl Alias {
    /// A code of the Customs Declaration Service of the United Kingdom.
    #[must_use]
    pub const fn uk_cds(code: &'static str) -> Self {
        Self { authority: "uk-cds", code }
    }

    /// A rule or condition of the New Computerised Transit System of the European Union.
    #[must_use]
    pub const fn eu_ncts(code: &'static str) -> Self {
        Self { authority: "eu-ncts", code }
    }

    /// An error of the entry summary declaration (Import Control System) of the European Union.
    #[must_use]
    pub const fn eu_ens(code: &'static str) -> Self {
        Self { authority: "eu-ens", code }
    }
}

/// Whose rule it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// What reading checks, and the table of a profile: on in every profile.
    Format,
    /// What holds for declarations anywhere.
    Standard,
    /// What the United Kingdom asks for.
    UnitedKingdom,
    /// What only some want to know: on where a profile or a user asks for it.
    Optional,
}

impl Group {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Format, Self::Standard, Self::UnitedKingdom, Self::Optional];

    /// The name by which a profile switches it on: `format`, `standard`, `uk`, `optional`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Standard => "standard",
            Self::UnitedKingdom => "uk",
            Self::Optional => "optional",
        }
    }

    /// The group of this name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.name() == name)
    }
}

impl fmt::Display for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Rule {
    /// Its number at an authority, the first where there are several.
    #[must_use]
    pub fn alias(&self, authority: &str) -> Option<&'static str> {
        self.aliases.iter().find(|alias| alias.authority == authority).map(|alias| alias.code)
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.id, other.id) || self.id == other.id
    }
}

impl Eq for Rule {}
