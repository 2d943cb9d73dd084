//! [`Kind`]: the identifiers by name, for those who have a text and are told what it is to be.

use std::str::FromStr;

use super::{
    CasNumber, ContainerNumber, CusNumber, Ducr, EniNumber, Eori, FlightNumber, Gln, Grn, Gtin,
    Iban, IdentifierError, ImoNumber, Lei, Mrn, Mucr, Sscc, Ucr, UnDangerousGoodsNumber, VatNumber,
};

/// A kind of identifier.
///
/// ```
/// use customs_codes::identifier::Kind;
///
/// let container = Kind::named("container").unwrap();
/// assert!(container.check("CSQU3054383").is_ok());
/// assert!(container.check("CSQU3054384").is_err());
/// let kinds: Vec<_> = Kind::of("CSQU3054383").map(|kind| kind.name).collect();
/// assert!(kinds.contains(&"container"));
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Kind {
    /// Its name, in lower case.
    pub name: &'static str,
    /// What it identifies, in words.
    pub title: &'static str,
    /// Whether many texts have its form that are something else, because it has no check digit.
    pub is_loose: bool,
    check: fn(&str) -> Result<(), IdentifierError>,
}

/// Whether a text is an identifier of a type.
fn check<T: FromStr<Err = IdentifierError>>(text: &str) -> Result<(), IdentifierError> {
    text.parse::<T>().map(drop)
}

/// One with check digits.
const fn strict<T: FromStr<Err = IdentifierError>>(
    name: &'static str,
    title: &'static str,
) -> Kind {
    Kind { name, title, is_loose: false, check: check::<T> }
}

/// One that many texts have the form of.
const fn loose<T: FromStr<Err = IdentifierError>>(name: &'static str, title: &'static str) -> Kind {
    Kind { name, title, is_loose: true, check: check::<T> }
}

impl Kind {
    /// Every kind, by name.
    pub const ALL: &'static [Self] = &[
        strict::<CasNumber>("cas", "chemical substance (CAS)"),
        strict::<ContainerNumber>("container", "freight container (ISO 6346)"),
        strict::<CusNumber>("cus", "chemical of the European customs inventory (CUS)"),
        loose::<Ducr>("ducr", "consignment of a declaration, United Kingdom (DUCR)"),
        loose::<EniNumber>("eni", "vessel of European inland waterways (ENI)"),
        loose::<Eori>("eori", "economic operator (EORI)"),
        loose::<FlightNumber>("flight", "flight"),
        strict::<Gln>("gln", "party or place (GS1)"),
        strict::<Grn>("grn", "guarantee (GRN)"),
        strict::<Gtin>("gtin", "trade item (GS1)"),
        strict::<Iban>("iban", "bank account (IBAN)"),
        strict::<ImoNumber>("imo", "sea-going ship (IMO)"),
        strict::<Lei>("lei", "legal entity (LEI)"),
        strict::<Mrn>("mrn", "customs declaration (MRN)"),
        loose::<Mucr>("mucr", "consignments together, United Kingdom (MUCR)"),
        strict::<Sscc>("sscc", "logistic unit (GS1)"),
        loose::<Ucr>("ucr", "consignment (UCR)"),
        loose::<UnDangerousGoodsNumber>("un", "dangerous goods (UN number)"),
        strict::<VatNumber>("vat", "taxable person (VAT number)"),
    ];

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
        (self.check)(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_kinds_are_in_the_order_of_their_names() {
        assert!(Kind::ALL.is_sorted_by_key(|kind| kind.name));
        assert!(Kind::named("EORI").is_some() && Kind::named("passport").is_none());
    }
}
