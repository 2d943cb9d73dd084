//! The number of a freight container.

use super::form::Run;
use super::loading_unit::{self, loading_unit};
use super::newtype::identifier;

identifier! {
    /// The number of a freight container (ISO 6346): three letters for the owner, the category
    /// `U`, `J` or `Z`, six digits and a check digit.
    ///
    /// The check digit finds every wrong character except these: letters whose values differ by 11
    /// or 22, as A, K and U do, stand for each other; and because the remainders 0 and 10 have the
    /// same check digit 0, a change that turns one remainder into the other is not seen.
    ///
    /// ```
    /// use customs_codes::identifier::ContainerNumber;
    ///
    /// let number: ContainerNumber = "CSQU3054383".parse()?;
    /// assert_eq!(number.owner(), "CSQ");
    /// assert_eq!(number.category(), 'U');
    /// assert_eq!(number.serial(), "305438");
    /// assert_eq!(number.check_digit(), 3);
    /// # Ok::<(), customs_codes::identifier::IdentifierError>(())
    /// ```
    ContainerNumber, 11, "container number"
}

const FORM: [Run; 4] = loading_unit::form("UJZ");

loading_unit! {
    ContainerNumber, "CSQU3054383",
    /// The six digits by which the owner tells its containers apart.
}

impl ContainerNumber {
    /// The three letters of the owner or operator, as the Bureau International des Containers
    /// registers them.
    #[must_use]
    pub fn owner(&self) -> &str {
        &self.as_str()[..3]
    }

    /// The category: `U` for a container, `J` for equipment attached to one, `Z` for a trailer or
    /// chassis.
    #[must_use]
    pub fn category(&self) -> char {
        char::from(self.as_str().as_bytes()[3])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::check;
    use crate::identifier::tests::{message, valid};

    #[test]
    fn well_formed_numbers_are_read() {
        for text in ["CSQU3054383", "TASU1170000", "MSKU0000006"] {
            valid::<ContainerNumber>(text);
        }
    }

    #[test]
    fn a_remainder_of_ten_gives_the_check_digit_zero() {
        let body = "TASU117000";
        assert_eq!(ContainerNumber::check_digit_of(body), Some(0));
    }

    #[test]
    fn there_are_three_categories() {
        let number = |category| {
            let body = format!("CSQ{category}305438");
            format!("{body}{}", check::iso_6346(&body)).parse::<ContainerNumber>()
        };
        let read: String = ('A'..='Z').filter(|category| number(*category).is_ok()).collect();
        assert_eq!(read, "JUZ");
    }

    #[test]
    fn what_is_wrong_is_said() {
        let problem = message::<ContainerNumber>;
        assert_eq!(problem("CSQU3054384"), "the check digit is 4; expected: 3");
        assert_eq!(problem("CSQU305438"), "its length is 10; expected: 11");
        assert_eq!(problem("CSQU 305438"), "character 5 is ' '; a digit is expected here");
        assert_eq!(problem("CSQX3054383"), "character 4 is 'X'; 'U', 'J' or 'Z' is expected here");
        assert_eq!(problem("csqu3054383"), "character 1 is 'c'; a capital letter is expected here");
        assert_eq!(problem("CSQU30543é3"), "character 10 is 'é'; a digit is expected here");
    }
}
