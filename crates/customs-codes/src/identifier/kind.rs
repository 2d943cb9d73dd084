//! [`Kind`]: the identifiers by name, for those who have a text and are told what it is to be, or ask what it
//! can be.

use super::{
    CasNumber, ContainerNumber, CusNumber, Ducr, EniNumber, Eori, FlightNumber, Gln, Grn, Gtin,
    Iban, IdentifierError, IluCode, ImoNumber, Lei, Mrn, Mucr, Sscc, Ucr, UnDangerousGoodsNumber,
    VatNumber,
};

/// A kind of identifier.
///
/// ```
/// use customs_codes::identifier::Kind;
///
/// let container = Kind::named("container").unwrap();
/// assert!(container.check("CSQU3054383").is_ok());
/// assert!(container.check("CSQU3054384").is_err());
/// assert_eq!(container.parts("CSQU3054383").unwrap()[0], ("owner", "CSQ".to_owned()));
/// let kinds: Vec<_> = Kind::of("CSQU3054383").map(|kind| kind.title).collect();
/// assert!(kinds.contains(&"container number"));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Kind {
    /// Its name, in one word of lower case: `container`.
    pub name: &'static str,
    /// What people call it: `container number`.
    pub title: &'static str,
    /// Whether the form alone, without check digits, makes much else look like it.
    pub is_loose: bool,
    parts: fn(&str) -> Result<Parts, IdentifierError>,
}

/// The parts of an identifier, each with what it is.
pub type Parts = Vec<(&'static str, String)>;

/// A line for each kind: its name and title, whether it is loose, its type, and its parts.
macro_rules! kinds {
    ($($name:literal, $title:literal, $is_loose:literal, $Type:ty,
       |$it:ident| [$($part:literal: $value:expr),*];)*) => {
        /// Every kind, those with check digits and without.
        const ALL: &[Kind] = &[$(Kind {
            name: $name,
            title: $title,
            is_loose: $is_loose,
            parts: |text| {
                let $it: $Type = text.parse()?;
                let _ = &$it;
                Ok(vec![$(($part, $value.to_string())),*])
            },
        }),*];
    };
}

kinds! {
    "container", "container number", false, ContainerNumber, |it| [
        "owner": it.owner(), "category": it.category(), "serial number": it.serial(),
        "check digit": it.check_digit()
    ];
    "ilu", "ILU code", false, IluCode, |it| [
        "owner": it.owner(), "serial number": it.serial(), "check digit": it.check_digit()
    ];
    "mrn", "MRN", false, Mrn, |it| [
        "year": it.year(), "country": it.country(), "serial number": it.serial(),
        "check digit": it.check_digit()
    ];
    "grn", "GRN", false, Grn, |it| [
        "year": it.year(), "country": it.country(), "serial number": it.serial(),
        "check digit": it.check_digit()
    ];
    "iban", "IBAN", false, Iban, |it| [
        "country": it.country(), "check digits": format!("{:02}", it.check_digits()),
        "account": it.account()
    ];
    "lei", "LEI", false, Lei, |it| [
        "issuer": it.issuer(), "check digits": format!("{:02}", it.check_digits())
    ];
    "eori", "EORI number", true, Eori, |it| [
        "country": it.country(), "national number": it.national_number()
    ];
    "vat", "VAT number", true, VatNumber, |it| [
        "prefix": it.country(), "national number": it.national_number()
    ];
    "ducr", "DUCR", false, Ducr, |it| [
        "year": it.year(), "EORI number": it.eori(), "reference": it.reference()
    ];
    "mucr", "MUCR", false, Mucr, |it| ["code": it.code(), "reference": it.reference()];
    "ucr", "UCR", true, Ucr, |it| [
        "year": it.year(), "country": it.country(), "reference": it.company_and_reference()
    ];
    "imo", "IMO number", false, ImoNumber, |it| ["check digit": it.check_digit()];
    "eni", "ENI number", true, EniNumber, |it| [
        "authority": it.authority(), "serial number": it.serial()
    ];
    "gtin", "GTIN", false, Gtin, |it| ["check digit": it.check_digit()];
    "gln", "GLN", false, Gln, |it| ["check digit": it.check_digit()];
    "sscc", "SSCC", false, Sscc, |it| ["check digit": it.check_digit()];
    "cas", "CAS number", false, CasNumber, |it| ["check digit": it.check_digit()];
    "cus", "CUS number", false, CusNumber, |it| [
        "serial number": it.serial(), "check digit": it.check_digit()
    ];
    "flight", "flight number", true, FlightNumber, |it| [
        "airline": it.airline(), "number": it.number()
    ];
    "un", "UN number", true, UnDangerousGoodsNumber, |it| [];
}

impl Kind {
    /// Every kind.
    pub const ALL: &'static [Self] = ALL;

    /// The kind of this name, in capitals or not.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        Self::ALL.iter().find(|kind| kind.name.eq_ignore_ascii_case(name))
    }

    /// The kinds of which a text is an identifier.
    pub fn of(text: &str) -> impl Iterator<Item = &'static Self> {
        Self::ALL.iter().filter(move |kind| kind.check(text).is_ok())
    }

    /// Whether a text is one.
    ///
    /// # Errors
    /// What is wrong with it, and what would be right.
    pub fn check(&self, text: &str) -> Result<(), IdentifierError> {
        self.parts(text).map(drop)
    }

    /// What one is made of.
    ///
    /// # Errors
    /// What is wrong with it, and what would be right.
    pub fn parts(&self, text: &str) -> Result<Parts, IdentifierError> {
        (self.parts)(text)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn each_kind_has_a_name_of_its_own() {
        let names: HashSet<_> = Kind::ALL.iter().map(|kind| kind.name).collect();
        assert_eq!(names.len(), Kind::ALL.len());
        assert!(Kind::named("EORI").is_some() && Kind::named("passport").is_none());
    }
}
