//! The number of an economic operator.

use super::country;
use super::error::Expected::{Digit, Letter, LetterOrDigit};
use super::error::{IdentifierProblem, Lengths};
use super::form::{self, Run};
use super::newtype::identifier;

identifier! {
    /// The number of an economic operator (EORI) in the European Union and the United Kingdom: the
    /// country and up to fifteen letters or digits, which each country forms in its own way. After
    /// `GB` and `XI` there are twelve or fifteen digits.
    ///
    /// The country is one of ISO 3166-1 today, or a customs territory with a code of its own such as
    /// `XI`. Those outside the European Union and the United Kingdom are read too: they begin the
    /// numbers of traders of third countries.
    ///
    /// ```
    /// use customs_codes::identifier::Eori;
    ///
    /// let eori: Eori = "GB123456789000".parse()?;
    /// assert_eq!((eori.country(), eori.national_number()), ("GB", "123456789000"));
    /// # Ok::<(), customs_codes::identifier::IdentifierError>(())
    /// ```
    Eori, 17, "EORI number"
}

const FORM: [Run; 2] = [Letter.times(2), LetterOrDigit.between(1, 15)];
const UNITED_KINGDOM: [Run; 2] = [Letter.times(2), Digit.between(12, 15)];

impl Eori {
    fn check(text: &str) -> Result<(), IdentifierProblem> {
        if text.starts_with("GB") || text.starts_with("XI") {
            return form::read_any(text, Lengths::OneOf(&[14, 17]), &[&UNITED_KINGDOM]);
        }
        form::read(text, &FORM)?;
        country::begins(text)
    }

    /// The two letters of the country that gave the number; `XI` is Northern Ireland.
    #[must_use]
    pub fn country(&self) -> &str {
        &self.as_str()[..2]
    }

    /// What follows the country.
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
    fn each_country_has_its_own_length() {
        for text in ["DE1", "FR12345678901234X", "GB123456789000", "XI123456789000000"] {
            valid::<Eori>(text);
        }
    }

    #[test]
    fn the_country_is_one_that_exists() {
        let problem = message::<Eori>;
        for text in ["CN12345", "US123456789", "CH123", "XK12", "GG1234567890"] {
            valid::<Eori>(text);
        }
        assert_eq!(problem("UK123456789000"), "it begins with UK; expected: GB");
        assert_eq!(problem("EL123456789"), "it begins with EL; expected: GR");
        for text in ["ZZ123456789", "EU123456789", "AN12345", "QQ1"] {
            let prefix = &text[..2];
            assert_eq!(
                problem(text),
                format!("it begins with {prefix}; expected: the code of a country")
            );
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        let problem = message::<Eori>;
        assert_eq!(problem("DE"), "its length is 2; expected: 3 to 17");
        assert_eq!(problem("GB1234567890001"), "its length is 15; expected: 14 or 17");
        assert_eq!(problem("XI12345678900A"), "character 14 is 'A'; a digit is expected here");
        assert_eq!(
            problem("DE12 345"),
            "character 5 is ' '; a capital letter or a digit is expected here"
        );
        assert_eq!(problem("D1234"), "character 2 is '1'; a capital letter is expected here");
    }
}
