//! The number under which a business is registered for value added tax.

mod algorithms;
mod countries;

use super::error::Expected::{Letter, LetterOrDigitOr};
use super::error::{IdentifierProblem, Lengths};
use super::form::{self, Run};
use super::newtype::identifier;

identifier! {
    /// A VAT identification number of the European Union or the United Kingdom: the prefix of the
    /// country and its national number, whose form and check digits are each country's own.
    ///
    /// Greece has the prefix `EL`; `XI` is Northern Ireland, whose numbers are formed like those of
    /// `GB`. Capital letters only, and without the blanks, dots and hyphens of printed forms. The
    /// numbers of the one-stop shops (`EU…`, `IM…`) are another kind.
    ///
    /// Forms are those of the VAT information exchange system of the European Union (VIES);
    /// algorithms are those that the tax administrations publish. Where a country has more than one
    /// algorithm (Bulgaria, the Netherlands, the United Kingdom and others), a number is right by
    /// any of them, and an error names no check digit, for several would be right. A date of birth
    /// within a number (Czechia, Latvia, Slovakia) has to be a day.
    ///
    /// ```
    /// use customs_codes::identifier::VatNumber;
    ///
    /// let number: VatNumber = "DE136695976".parse()?;
    /// assert_eq!((number.country(), number.national_number()), ("DE", "136695976"));
    ///
    /// let error = "DE136695978".parse::<VatNumber>().unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     r#""DE136695978" is not a valid VAT number: the check digit is 8; expected: 6"#
    /// );
    /// # Ok::<(), customs_codes::identifier::IdentifierError>(())
    /// ```
    VatNumber, 14, "VAT number"
}

/// What all countries have: the shortest number is Romanian, the longest ones have twelve characters
/// behind the prefix.
const ANY: [Run; 2] = [Letter.times(2), LetterOrDigitOr("+*").between(2, 12)];

/// What a country's numbers are like.
struct Country {
    prefix: &'static str,
    /// How long they are, prefix included.
    lengths: Lengths,
    schemes: &'static [Scheme],
}

/// A form, prefix included, and the check of the number behind the prefix, which has that form.
struct Scheme {
    form: &'static [Run],
    check: fn(&str) -> Result<(), IdentifierProblem>,
}

impl VatNumber {
    fn check(text: &str) -> Result<(), IdentifierProblem> {
        form::read(text, &ANY)?;
        let country = countries::of(&text[..2])?;
        let mut schemes = country.schemes.iter();
        match schemes.find(|scheme| form::read(text, scheme.form).is_ok()) {
            Some(scheme) => (scheme.check)(&text[2..]),
            None => {
                let forms: Vec<_> = country.schemes.iter().map(|scheme| scheme.form).collect();
                form::read_any(text, country.lengths, &forms)
            }
        }
    }

    /// The two letters of the country: those of ISO 3166-1, but `EL` for Greece and `XI` for
    /// Northern Ireland.
    #[must_use]
    pub fn country(&self) -> &str {
        &self.as_str()[..2]
    }

    /// What follows the prefix of the country.
    #[must_use]
    pub fn national_number(&self) -> &str {
        &self.as_str()[2..]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::tests::{message, valid};

    #[test]
    fn a_number_of_every_country_is_read() {
        for text in [
            "ATU12345675",
            "BE0123456749",
            "BE1000000021",
            "BG123456786",
            "BG8001010008",
            "CY10259033P",
            "CZ12345679",
            "CZ8001010006",
            "CZ601234568",
            "DE123456788",
            "DK12345674",
            "EE123456780",
            "EL123456783",
            "ES12345678Z",
            "ESX1234567L",
            "ESK1234567L",
            "ESA12345674",
            "ESQ1234567D",
            "FI12345671",
            "FR11123456782",
            "FRK7399859412",
            "GB123456727",
            "GB123456740",
            "GB123456782",
            "GBGD888800101",
            "GBHA888859917",
            "GB123456727001",
            "GBGD001",
            "GBHA599",
            "XI123456727",
            "HR12345678903",
            "HU12345676",
            "IE1234567T",
            "IE1234567FA",
            "IE8D79739I",
            "IT12345670017",
            "LT123456715",
            "LT123456789011",
            "LU12345613",
            "LV40000000034",
            "LV16117519997",
            "MT12345634",
            "NL123456782B12",
            "NL123456789B13",
            "PL1234567802",
            "PT123456789",
            "RO19",
            "RO1234567897",
            "SE123456789701",
            "SI12345679",
            "SK2021234567",
        ] {
            valid::<VatNumber>(text);
        }
    }

    #[test]
    fn the_prefix_that_was_meant_is_said() {
        let problem = message::<VatNumber>;
        assert_eq!(problem("GR123456783"), "it begins with GR; expected: EL");
        assert_eq!(problem("UK123456727"), "it begins with UK; expected: GB");
        for text in ["US123456789", "CHE123456788", "EU372000041"] {
            let prefix = &text[..2];
            assert_eq!(
                problem(text),
                format!(
                    "it begins with {prefix}; expected: the prefix of a country of the \
                     European Union, GB or XI"
                )
            );
        }
        assert_eq!(problem("123456789"), "character 1 is '1'; a capital letter is expected here");
    }

    #[test]
    fn a_wrong_length_is_said_with_the_right_one() {
        let problem = message::<VatNumber>;
        assert_eq!(problem("DE12345678"), "its length is 10; expected: 11");
        assert_eq!(problem("BG12345678"), "its length is 10; expected: 11 or 12");
        assert_eq!(problem("RO12345678901"), "its length is 13; expected: 4 to 12");
        assert_eq!(problem("GB1234567890"), "its length is 12; expected: 7, 11, 13 or 14");
        assert_eq!(problem("BE123456749"), "its length is 11; expected: 12");
    }

    #[test]
    fn a_wrong_check_digit_is_said_with_the_right_one() {
        let problem = message::<VatNumber>;
        assert_eq!(problem("BE0123456748"), "the check digits are 48; expected: 49");
        assert_eq!(problem("IT12345670018"), "the check digit is 8; expected: 7");
        assert_eq!(problem("ES12345678A"), "the check letter is A; expected: Z");
        assert_eq!(problem("IE1234567A"), "the check letter is A; expected: T");
        assert_eq!(problem("FR33123456782"), "the check digits are 33; expected: 11");
        assert_eq!(problem("FR11123456783"), "the check digit is 3; expected: 2");
        assert_eq!(problem("MT12345635"), "the check digits are 35; expected: 34");
    }

    #[test]
    fn where_several_check_digits_or_none_would_be_right_none_is_named() {
        let problem = message::<VatNumber>;
        let expected = "the check digits do not match the rest of the number";
        // Two algorithms; three remainders; a remainder that no digit makes good.
        for text in ["NL123456783B12", "GB123456728", "BG8001010001", "PL1234567080"] {
            assert_eq!(problem(text), expected, "{text}");
        }
    }

    #[test]
    fn a_part_that_cannot_be_is_said() {
        let problem = message::<VatNumber>;
        assert_eq!(
            problem("IT12345674447"),
            "characters 10 to 12 are \"444\"; the code of a tax office is expected here"
        );
        assert_eq!(
            problem("CZ8013320009"),
            "characters 3 to 8 are \"801332\"; a date of birth is expected here"
        );
        assert_eq!(
            problem("GBGD500"),
            "characters 5 to 7 are \"500\"; a number up to 499 is expected here"
        );
        assert_eq!(problem("SE123456789702"), "character 14 is '2'; '1' is expected here");
        assert_eq!(problem("AT123456756"), "character 3 is '1'; 'U' is expected here");
    }

    #[test]
    fn separators_and_small_letters_are_no_part_of_a_number() {
        let problem = message::<VatNumber>;
        assert_eq!(
            problem("DE 123456788"),
            "character 3 is ' '; a capital letter, a digit, '+' or '*' is expected here"
        );
        assert_eq!(problem("de123456788"), "character 1 is 'd'; a capital letter is expected here");
    }
}
