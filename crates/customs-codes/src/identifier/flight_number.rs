//! The number of a flight.

use super::error::Expected::{Digit, Letter, LetterOrDigit};
use super::error::{IdentifierProblem, Lengths};
use super::form::{self, Run};
use super::newtype::identifier;

identifier! {
    /// The number of a flight: two or three letters or digits for the airline, one to four digits,
    /// and a letter where an airline needs one.
    ///
    /// Where both readings are possible the airline has two characters: `U21234` is flight 1234 of
    /// `U2`.
    ///
    /// ```
    /// use customs_codes::identifier::FlightNumber;
    ///
    /// let flight: FlightNumber = "LH8160A".parse()?;
    /// assert_eq!((flight.airline(), flight.number(), flight.suffix()), ("LH", "8160", Some('A')));
    /// # Ok::<(), customs_codes::identifier::IdentifierError>(())
    /// ```
    FlightNumber, 8, "flight number"
}

const TWO: [Run; 3] = [LetterOrDigit.times(2), Digit.between(1, 4), Letter.between(0, 1)];
const THREE: [Run; 3] = [LetterOrDigit.times(3), Digit.between(1, 4), Letter.between(0, 1)];

impl FlightNumber {
    fn check(text: &str) -> Result<(), IdentifierProblem> {
        form::read_any(text, Lengths::Between(3, 8), &[&TWO, &THREE])
    }

    /// The designator of the airline.
    #[must_use]
    pub fn airline(&self) -> &str {
        let length = if form::read(self.as_str(), &TWO).is_ok() { 2 } else { 3 };
        &self.as_str()[..length]
    }

    /// The digits after the airline.
    #[must_use]
    pub fn number(&self) -> &str {
        self.as_str()[self.airline().len()..].trim_end_matches(char::is_alphabetic)
    }

    /// The letter at the end, if there is one.
    #[must_use]
    pub fn suffix(&self) -> Option<char> {
        self.as_str().chars().last().filter(|last| last.is_alphabetic())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::tests::{message, valid};

    #[test]
    fn airlines_have_two_or_three_characters() {
        let parts = |text| {
            let flight: FlightNumber = valid(text);
            format!("{} {} {:?}", flight.airline(), flight.number(), flight.suffix())
        };
        assert_eq!(parts("BA1"), "BA 1 None");
        assert_eq!(parts("DLH8160"), "DLH 8160 None");
        assert_eq!(parts("U21234"), "U2 1234 None");
        assert_eq!(parts("U212345"), "U21 2345 None");
        assert_eq!(parts("9W42B"), "9W 42 Some('B')");
    }

    #[test]
    fn what_is_wrong_is_said() {
        let problem = message::<FlightNumber>;
        assert_eq!(problem("BA"), "its length is 2; expected: 3 to 8");
        assert_eq!(problem("BA 123"), "character 3 is ' '; a digit is expected here");
        assert_eq!(problem("BA123456"), "character 8 is '6'; a capital letter is expected here");
        assert_eq!(problem("ABCD123"), "character 4 is 'D'; a digit is expected here");
    }
}
