//! The number of a customs declaration.

use super::check;
use super::country;
use super::error::Expected::{Digit, Letter, LetterOrDigit};
use super::error::IdentifierProblem;
use super::form::{self, Run};
use super::newtype::identifier;

identifier! {
    /// A movement reference number (MRN), which customs of the European Union, the United Kingdom
    /// and common transit give a declaration: the year, the country, thirteen letters or digits and
    /// a check digit, made like that of a container.
    ///
    /// The check digit finds what [`ContainerNumber`](super::ContainerNumber) says it does.
    ///
    /// ```
    /// use customs_codes::identifier::Mrn;
    ///
    /// let mrn: Mrn = "24DE1234567890ABJ0".parse()?;
    /// assert_eq!((mrn.year(), mrn.country()), (2024, "DE"));
    /// assert_eq!((mrn.procedure(), mrn.check_digit()), ('J', 0));
    /// # Ok::<(), customs_codes::identifier::IdentifierError>(())
    /// ```
    Mrn, 18, "MRN"
}

const FORM: [Run; 4] = [Digit.times(2), Letter.times(2), LetterOrDigit.times(13), Digit.once()];

impl Mrn {
    /// The check digit that belongs to the seventeen characters before it, if they are of the form.
    #[must_use]
    pub fn check_digit_of(body: &str) -> Option<u8> {
        form::read(body, &FORM[..3]).ok().map(|()| check::iso_6346(body))
    }

    fn check(text: &str) -> Result<(), IdentifierProblem> {
        form::read(text, &FORM)?;
        country::follows(text, 2)?;
        check::last_digit(text, check::iso_6346)
    }

    /// The year in which the declaration was accepted, from 2000 to 2099: the number has its last two
    /// digits, and there are none from before the year 2000.
    #[must_use]
    pub fn year(&self) -> i32 {
        2000 + i32::from(check::number(&self.as_str()[..2]))
    }

    /// The two letters of the country whose customs gave the number: one of ISO 3166-1 today, or a
    /// customs territory with a code of its own such as `XI`.
    #[must_use]
    pub fn country(&self) -> &str {
        &self.as_str()[2..4]
    }

    /// The thirteen characters that the country chooses; the last one is the
    /// [`procedure`](Self::procedure).
    #[must_use]
    pub fn serial(&self) -> &str {
        &self.as_str()[4..17]
    }

    /// The character before the check digit. In numbers of the European systems since 2024 it is
    /// the kind of procedure: `A` to `E` for export, `J` to `M` for transit.
    #[must_use]
    pub fn procedure(&self) -> char {
        char::from(self.as_str().as_bytes()[16])
    }

    /// The check digit.
    #[must_use]
    pub fn check_digit(&self) -> u8 {
        check::number(&self.as_str()[17..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::tests::{message, valid};

    #[test]
    fn parts_are_told_apart() {
        let mrn: Mrn = valid("24DE1234567890ABJ0");
        assert_eq!((mrn.year(), mrn.country(), mrn.serial()), (2024, "DE", "1234567890ABJ"));
        assert_eq!((mrn.procedure(), mrn.check_digit()), ('J', 0));
    }

    #[test]
    fn the_year_is_one_since_2000() {
        let year = |digits: &str| {
            let body = format!("{digits}XI1234567890ABJ");
            let digit = Mrn::check_digit_of(&body).expect("it is of the form");
            valid::<Mrn>(&format!("{body}{digit}")).year()
        };
        assert_eq!(["00", "09", "26", "99"].map(year), [2000, 2009, 2026, 2099]);
    }

    #[test]
    fn the_country_is_one_that_exists() {
        let problem = message::<Mrn>;
        assert_eq!(
            problem("24UK1234567890ABJ0"),
            "characters 3 to 4 are \"UK\"; GB is expected here"
        );
        assert_eq!(
            problem("24EL1234567890ABJ0"),
            "characters 3 to 4 are \"EL\"; GR is expected here"
        );
        assert_eq!(
            problem("24ZZ1234567890ABJ0"),
            "characters 3 to 4 are \"ZZ\"; the code of a country is expected here"
        );
    }

    #[test]
    fn what_is_wrong_is_said() {
        let problem = message::<Mrn>;
        assert_eq!(problem("24DE1234567890ABJ1"), "the check digit is 1; expected: 0");
        assert_eq!(problem("24DE1234567890ABJ"), "its length is 17; expected: 18");
        assert_eq!(
            problem("24D11234567890ABJ0"),
            "character 4 is '1'; a capital letter is expected here"
        );
        assert_eq!(
            problem("24DE12345678-0ABJ0"),
            "character 13 is '-'; a capital letter or a digit is expected here"
        );
    }
}
