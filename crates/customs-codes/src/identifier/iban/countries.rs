//! The form of an account in each country that has IBANs: facts of the registry of IBANs that SWIFT
//! keeps for ISO 13616, release 101, with neighbouring parts of the same kind taken together.

use super::{Digit, Letter, LetterOrDigit, Run};

/// Sorted by country.
const FORMS: [(&str, &[Run]); 89] = [
    ("AD", &[Digit.times(8), LetterOrDigit.times(12)]),
    ("AE", &[Digit.times(19)]),
    ("AL", &[Digit.times(8), LetterOrDigit.times(16)]),
    ("AT", &[Digit.times(16)]),
    ("AZ", &[Letter.times(4), LetterOrDigit.times(20)]),
    ("BA", &[Digit.times(16)]),
    ("BE", &[Digit.times(12)]),
    ("BG", &[Letter.times(4), Digit.times(6), LetterOrDigit.times(8)]),
    ("BH", &[Letter.times(4), LetterOrDigit.times(14)]),
    ("BI", &[Digit.times(23)]),
    ("BR", &[Digit.times(23), Letter.once(), LetterOrDigit.once()]),
    ("BY", &[LetterOrDigit.times(4), Digit.times(4), LetterOrDigit.times(16)]),
    ("CH", &[Digit.times(5), LetterOrDigit.times(12)]),
    ("CR", &[Digit.times(18)]),
    ("CY", &[Digit.times(8), LetterOrDigit.times(16)]),
    ("CZ", &[Digit.times(20)]),
    ("DE", &[Digit.times(18)]),
    ("DJ", &[Digit.times(23)]),
    ("DK", &[Digit.times(14)]),
    ("DO", &[LetterOrDigit.times(4), Digit.times(20)]),
    ("EE", &[Digit.times(16)]),
    ("EG", &[Digit.times(25)]),
    ("ES", &[Digit.times(20)]),
    ("FI", &[Digit.times(14)]),
    ("FK", &[Letter.times(2), Digit.times(12)]),
    ("FO", &[Digit.times(14)]),
    ("FR", &[Digit.times(10), LetterOrDigit.times(11), Digit.times(2)]),
    ("GB", &[Letter.times(4), Digit.times(14)]),
    ("GE", &[Letter.times(2), Digit.times(16)]),
    ("GI", &[Letter.times(4), LetterOrDigit.times(15)]),
    ("GL", &[Digit.times(14)]),
    ("GR", &[Digit.times(7), LetterOrDigit.times(16)]),
    ("GT", &[LetterOrDigit.times(24)]),
    ("HN", &[Letter.times(4), Digit.times(20)]),
    ("HR", &[Digit.times(17)]),
    ("HU", &[Digit.times(24)]),
    ("IE", &[Letter.times(4), Digit.times(14)]),
    ("IL", &[Digit.times(19)]),
    ("IQ", &[Letter.times(4), Digit.times(15)]),
    ("IS", &[Digit.times(22)]),
    ("IT", &[Letter.once(), Digit.times(10), LetterOrDigit.times(12)]),
    ("JO", &[Letter.times(4), Digit.times(4), LetterOrDigit.times(18)]),
    ("KW", &[Letter.times(4), LetterOrDigit.times(22)]),
    ("KZ", &[Digit.times(3), LetterOrDigit.times(13)]),
    ("LB", &[Digit.times(4), LetterOrDigit.times(20)]),
    ("LC", &[Letter.times(4), LetterOrDigit.times(24)]),
    ("LI", &[Digit.times(5), LetterOrDigit.times(12)]),
    ("LT", &[Digit.times(16)]),
    ("LU", &[Digit.times(3), LetterOrDigit.times(13)]),
    ("LV", &[Letter.times(4), LetterOrDigit.times(13)]),
    ("LY", &[Digit.times(21)]),
    ("MC", &[Digit.times(10), LetterOrDigit.times(11), Digit.times(2)]),
    ("MD", &[LetterOrDigit.times(20)]),
    ("ME", &[Digit.times(18)]),
    ("MK", &[Digit.times(3), LetterOrDigit.times(10), Digit.times(2)]),
    ("MN", &[Digit.times(16)]),
    ("MR", &[Digit.times(23)]),
    ("MT", &[Letter.times(4), Digit.times(5), LetterOrDigit.times(18)]),
    ("MU", &[Letter.times(4), Digit.times(19), Letter.times(3)]),
    ("NI", &[Letter.times(4), Digit.times(20)]),
    ("NL", &[Letter.times(4), Digit.times(10)]),
    ("NO", &[Digit.times(11)]),
    ("OM", &[Digit.times(3), LetterOrDigit.times(16)]),
    ("PK", &[Letter.times(4), LetterOrDigit.times(16)]),
    ("PL", &[Digit.times(24)]),
    ("PS", &[Letter.times(4), LetterOrDigit.times(21)]),
    ("PT", &[Digit.times(21)]),
    ("QA", &[Letter.times(4), LetterOrDigit.times(21)]),
    ("RO", &[Letter.times(4), LetterOrDigit.times(16)]),
    ("RS", &[Digit.times(18)]),
    ("RU", &[Digit.times(14), LetterOrDigit.times(15)]),
    ("SA", &[Digit.times(2), LetterOrDigit.times(18)]),
    ("SC", &[Letter.times(4), Digit.times(20), Letter.times(3)]),
    ("SD", &[Digit.times(14)]),
    ("SE", &[Digit.times(20)]),
    ("SI", &[Digit.times(15)]),
    ("SK", &[Digit.times(20)]),
    ("SM", &[Letter.once(), Digit.times(10), LetterOrDigit.times(12)]),
    ("SO", &[Digit.times(19)]),
    ("ST", &[Digit.times(21)]),
    ("SV", &[Letter.times(4), Digit.times(20)]),
    ("TL", &[Digit.times(19)]),
    ("TN", &[Digit.times(20)]),
    ("TR", &[Digit.times(6), LetterOrDigit.times(16)]),
    ("UA", &[Digit.times(6), LetterOrDigit.times(19)]),
    ("VA", &[Digit.times(18)]),
    ("VG", &[Letter.times(4), Digit.times(16)]),
    ("XK", &[Digit.times(16)]),
    ("YE", &[Letter.times(4), Digit.times(4), LetterOrDigit.times(18)]),
];

/// The form of an account in this country, if it has IBANs.
pub(super) fn form(country: &str) -> Option<&'static [Run]> {
    let index = FORMS.binary_search_by_key(&country, |(country, _)| country).ok()?;
    Some(FORMS[index].1)
}

#[cfg(test)]
mod tests {
    use super::FORMS;

    #[test]
    fn countries_are_sorted() {
        assert!(FORMS.is_sorted_by(|(before, _), (after, _)| before < after));
    }
}
