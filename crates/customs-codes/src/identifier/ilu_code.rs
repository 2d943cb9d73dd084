//! The number of a swap body or semi-trailer.

use super::form::{self, Run};
use super::loading_unit::{self, loading_unit};
use super::newtype::identifier;

identifier! {
    /// The code of an intermodal loading unit of Europe (ILU code, EN 13044-1), which swap bodies and
    /// semi-trailers bear: the four letters of the owner, six digits and a check digit, made like
    /// that of a container.
    ///
    /// The fourth letter tells it from a [`ContainerNumber`](super::ContainerNumber): it is one of
    /// `A` to `K` without `J`, which a container can have. The registry (UIRR) has given `A`, `B`,
    /// `D`, `E` and `K` so far.
    ///
    /// The check digit finds what [`ContainerNumber`](super::ContainerNumber) says it does.
    ///
    /// ```
    /// use customs_codes::identifier::IluCode;
    ///
    /// let code: IluCode = "ABCK1234560".parse()?;
    /// assert_eq!((code.owner(), code.serial(), code.check_digit()), ("ABCK", "123456", 0));
    ///
    /// let error = "ABCK1234561".parse::<IluCode>().unwrap_err();
    /// assert_eq!(error.problem().to_string(), "the check digit is 1; expected: 0");
    /// # Ok::<(), customs_codes::identifier::IdentifierError>(())
    /// ```
    IluCode, 11, "ILU code"
}

const FORM: [Run; 4] = loading_unit::form("ABCDEFGHIK");

loading_unit! {
    IluCode, "ABCK1234560",
    /// The six digits by which the owner tells its units apart.
}

impl IluCode {
    /// Whether a text begins with the letters of an owner of such units, with no letter behind, so
    /// that it is an ILU code or was meant to be one.
    ///
    /// ```
    /// use customs_codes::identifier::IluCode;
    ///
    /// assert!(IluCode::is_meant("ABCK1234561") && IluCode::is_meant("ABCD 123456-1"));
    /// assert!(!IluCode::is_meant("CSQU3054384") && !IluCode::is_meant("TRAILER 7"));
    /// ```
    #[must_use]
    pub fn is_meant(text: &str) -> bool {
        let has_owner = text.get(..4).is_some_and(|owner| form::read(owner, &FORM[..2]).is_ok());
        has_owner && !text[4..].starts_with(char::is_alphabetic)
    }

    /// The four letters of the owner, as the International Union for Road-Rail Combined Transport
    /// registers them.
    #[must_use]
    pub fn owner(&self) -> &str {
        &self.as_str()[..4]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::tests::{message, valid};
    use crate::identifier::{ContainerNumber, check};

    #[test]
    fn the_fourth_letter_tells_it_from_a_container_number() {
        let number = |letter: char| {
            let body = format!("XYZ{letter}001234");
            format!("{body}{}", check::iso_6346(&body))
        };
        let of_kind = |is_one: fn(&str) -> bool| -> String {
            ('A'..='Z').filter(|letter| is_one(&number(*letter))).collect()
        };
        assert_eq!(of_kind(|text| text.parse::<IluCode>().is_ok()), "ABCDEFGHIK");
        assert_eq!(of_kind(IluCode::is_meant), "ABCDEFGHIK");
        assert_eq!(of_kind(|text| text.parse::<ContainerNumber>().is_ok()), "JUZ");
    }

    #[test]
    fn a_text_that_begins_like_one_is_meant_to_be_one() {
        for text in
            ["ABCK1234561", "ABCA123456", "ABCB", "ABCD 123456 1", "ABCE-1234561", "ABCK12345678"]
        {
            assert!(IluCode::is_meant(text), "{text}");
        }
        for text in
            ["CSQU3054383", "abck1234561", "ABC1234561", "BLACK12", "", "ÄBCK1", "ABCKé", "1"]
        {
            assert!(!IluCode::is_meant(text), "{text}");
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        let problem = message::<IluCode>;
        valid::<IluCode>("ABCK1234560");
        assert_eq!(problem("ABCK1234561"), "the check digit is 1; expected: 0");
        assert_eq!(problem("ABCK123456"), "its length is 10; expected: 11");
        assert_eq!(problem("ABCK 123456"), "character 5 is ' '; a digit is expected here");
        assert_eq!(
            problem("CSQU3054383"),
            "character 4 is 'U'; 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I' or 'K' is expected here"
        );
    }
}
