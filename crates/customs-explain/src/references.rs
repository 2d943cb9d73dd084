//! [`References`]: whether two messages are about the same declaration, by its MRN and LRN.

use customs_declaration::Declaration;
use customs_model::Identifier;
use serde::Serialize;

/// A reference by which a declaration is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Reference {
    /// The number that the administration gave the declaration (WCO element D014).
    #[serde(rename = "MRN")]
    Mrn,
    /// The reference that its sender gave it (WCO element D026).
    #[serde(rename = "LRN")]
    Lrn,
    /// The number that its sender gave the message in which it is, and not the declaration.
    #[serde(rename = "messageIdentification")]
    Message,
}

impl Reference {
    /// All of them, the one that decides first.
    const ALL: [Self; 3] = [Self::Mrn, Self::Lrn, Self::Message];

    /// How people call it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Mrn => "MRN",
            Self::Lrn => "LRN",
            Self::Message => "message identification",
        }
    }

    /// What a declaration states.
    fn of(self, declaration: &Declaration) -> Option<&str> {
        let stated = match self {
            Self::Mrn => declaration.id.as_ref(),
            Self::Lrn => declaration.functional_reference_id.as_ref(),
            Self::Message => None,
        };
        stated.map(Identifier::as_str)
    }
}

/// A reference that two messages state differently.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DifferentReference {
    /// Which one.
    pub reference: Reference,
    /// What the first message states.
    pub one: String,
    /// What the second message states.
    pub other: String,
}

/// Whether two messages are about the same declaration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SameDeclaration {
    /// They are.
    Yes,
    /// They are not.
    No,
    /// They have no reference in common by which it could be told.
    Unknown,
}

/// The references of two messages, compared.
///
/// ```
/// use customs_declaration::{Declaration, build::*};
/// use customs_explain::references::{References, SameDeclaration};
///
/// let with = |mrn, lrn| Declaration {
///     id: id(mrn), functional_reference_id: id(lrn), ..Default::default()
/// };
/// let references = References::of(&with("26GB1", "A-1"), &with("26GB1", "A-1-amended"));
/// assert_eq!(references.is_same_declaration(), SameDeclaration::Yes);
/// assert_eq!(references.different[0].reference.name(), "LRN");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct References {
    /// Those that both state, and not alike.
    pub different: Vec<DifferentReference>,
    /// Those that both state alike.
    pub shared: Vec<Reference>,
    /// Those that the first states and the second does not.
    pub of_first_alone: Vec<OneReference>,
}

/// A reference that only one of two messages states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OneReference {
    /// Which one.
    pub reference: Reference,
    /// What it is.
    pub value: String,
}

impl References {
    /// Compares those of two declarations.
    #[must_use]
    pub fn of(one: &Declaration, other: &Declaration) -> Self {
        Self::compare(|reference| reference.of(one), |reference| reference.of(other))
    }

    /// Compares what two messages state; blanks around it do not count, and blanks alone are nothing.
    pub fn compare<'s>(
        one: impl Fn(Reference) -> Option<&'s str>,
        other: impl Fn(Reference) -> Option<&'s str>,
    ) -> Self {
        let there = |text: Option<&'s str>| text.map(str::trim).filter(|text| !text.is_empty());
        let mut references =
            Self { different: Vec::new(), shared: Vec::new(), of_first_alone: Vec::new() };
        for reference in Reference::ALL {
            match (there(one(reference)), there(other(reference))) {
                (Some(one), Some(other)) if one == other => references.shared.push(reference),
                (Some(one), Some(other)) => references.different.push(DifferentReference {
                    reference,
                    one: one.to_owned(),
                    other: other.to_owned(),
                }),
                (Some(one), None) => {
                    references
                        .of_first_alone
                        .push(OneReference { reference, value: one.to_owned() });
                }
                (None, _) => {}
            }
        }
        references
    }

    /// Whether the two are about the same declaration. The MRN decides where both state it, else the LRN
    /// does. But a first message that names an MRN has an LRN of its own, as amendments have: where the
    /// second states no MRN, that their LRNs differ says nothing.
    #[must_use]
    pub fn is_same_declaration(&self) -> SameDeclaration {
        let is_shared = |reference| self.shared.contains(&reference);
        let is_different = |reference| self.different.iter().any(|it| it.reference == reference);
        let names_an_mrn = self.of_first_alone.iter().any(|it| it.reference == Reference::Mrn);
        if is_shared(Reference::Mrn) {
            SameDeclaration::Yes
        } else if is_different(Reference::Mrn) {
            SameDeclaration::No
        } else if is_shared(Reference::Lrn) {
            SameDeclaration::Yes
        } else if is_different(Reference::Lrn) && !names_an_mrn {
            SameDeclaration::No
        } else {
            SameDeclaration::Unknown
        }
    }
}

#[cfg(test)]
mod tests {
    use customs_declaration::build::id;

    use super::*;

    fn verdict(one: [&str; 2], other: [&str; 2]) -> SameDeclaration {
        let with = |[mrn, lrn]: [&str; 2]| Declaration {
            id: id(mrn),
            functional_reference_id: id(lrn),
            ..Default::default()
        };
        References::of(&with(one), &with(other)).is_same_declaration()
    }

    #[test]
    fn the_mrn_decides_before_the_lrn_does() {
        assert_eq!(verdict(["M1", "L1"], ["M1", "L2"]), SameDeclaration::Yes);
        assert_eq!(verdict(["M1", "L1"], ["M2", "L1"]), SameDeclaration::No);
        assert_eq!(verdict(["M1", "L1"], ["", "L1"]), SameDeclaration::Yes);
        assert_eq!(verdict(["", "L1"], ["M1", "L2"]), SameDeclaration::No);
        assert_eq!(verdict(["", "L1"], ["", "L2"]), SameDeclaration::No);
        assert_eq!(verdict(["M1", ""], ["", "L2"]), SameDeclaration::Unknown);
        assert_eq!(verdict(["M1", "L1"], ["", ""]), SameDeclaration::Unknown);
        assert_eq!(verdict([" M1 ", ""], ["M1", ""]), SameDeclaration::Yes);
    }

    #[test]
    fn an_lrn_of_its_own_says_nothing_of_what_is_named_by_its_mrn() {
        assert_eq!(verdict(["M1", "L1"], ["", "L2"]), SameDeclaration::Unknown);
    }
}
