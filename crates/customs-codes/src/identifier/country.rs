//! The letters in identifiers that say which country gave them.

use super::error::IdentifierProblem;
use crate::COUNTRIES;

/// The customs territories that ISO 3166-1 does not have, but that give numbers of their own: Ceuta,
/// Northern Ireland, Kosovo, Melilla, Serbia by the European Union's code, and the United Kingdom
/// except Northern Ireland.
const TERRITORIES: [&str; 6] = ["XC", "XI", "XK", "XL", "XS", "XU"];

/// What belongs in place of two letters that are no country or customs territory today; nothing
/// if they are one.
fn expected_for(letters: &str) -> Option<&'static str> {
    let is_country = COUNTRIES.contains(letters) && COUNTRIES.withdrawn(letters).is_none();
    match is_country || TERRITORIES.contains(&letters) {
        true => None,
        false => Some(COUNTRIES.meant_by(letters).unwrap_or("the code of a country")),
    }
}

/// Whether an identifier begins with a country.
pub(crate) fn begins(text: &str) -> Result<(), IdentifierProblem> {
    let found = &text[..2];
    expected_for(found).map_or(Ok(()), |expected| {
        Err(IdentifierProblem::Prefix { found: found.to_owned(), expected })
    })
}

/// Whether a country follows so many characters of an identifier.
pub(crate) fn follows(text: &str, before: usize) -> Result<(), IdentifierProblem> {
    let found = &text[before..before + 2];
    expected_for(found).map_or(Ok(()), |expected| {
        let (from, to) = (before + 1, before + 2);
        Err(IdentifierProblem::Part { from, to, found: found.to_owned(), expected })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::CUSTOMS_TERRITORIES;

    #[test]
    fn the_territories_are_among_the_codes_that_customs_add() {
        assert!(TERRITORIES.iter().all(|code| CUSTOMS_TERRITORIES.contains(code)));
    }

    #[test]
    fn countries_of_the_past_and_codes_without_customs_are_none() {
        for letters in ["GB", "XI", "XU", "XK", "US", "CN", "GG"] {
            assert_eq!(expected_for(letters), None, "{letters}");
        }
        for letters in ["YU", "AN", "EU", "QZ", "XZ", "ZZ", "AA"] {
            assert_eq!(expected_for(letters), Some("the code of a country"), "{letters}");
        }
        assert_eq!((expected_for("UK"), expected_for("EL")), (Some("GB"), Some("GR")));
    }
}
